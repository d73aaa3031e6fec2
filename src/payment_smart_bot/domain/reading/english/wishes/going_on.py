"""A wish to go on behind words that sound like an end: "never mind, just take the payment".

"Never mind", "forget it" and "stop" may take back what was asked or said, and not the payment. Who
says behind it to pay or to go on is not cancelled, and pays nothing by it either.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.wishes.clauses import DROPS, spell_clauses
from payment_smart_bot.domain.reading.english.wishes.paying_elsewhere import says_how_else_to_pay
from payment_smart_bot.domain.reading.english.words.pieces import Pieces
from payment_smart_bot.domain.reading.english.words.plain_words import (
    ANY_CLOSE_ONE,
    any_of,
    words_of,
)

_LONGEST: Final = 300
_MAY_GO_ON: Final = Pieces(
    "take|charge|debit|process|submit|finish|complet|put|pay|paid|confirm|approve|go|carry"
    "|continue|proceed|do |get|resume|run|make|settle"
)
_THIS: Final = "(?:it|this|that)"
_CARD: Final = "(?:(?:my |this |that )?(?:card|visa|mastercard|amex))"
_WHAT: Final = f"(?:{_THIS}|me|us|(?:(?:my|this|that) )?(?:payment|money|amount|order)|{_CARD})"
_ENDS: Final = (
    r"(?:no(?! (?:need|one|point|reason|way|longer|more)\b)"
    rf"|{DROPS}"
    rf"|(?:forget|leave|skip|scrap|drop|bin|ignore|cancel|stop|scratch)(?: about)?(?: {_THIS})?"
    rf"|do not (?:bother|worry)(?: about {_THIS})?)"
)
_SMALL: Final = "(?:ok|oh|so|well|actually|sorry|wait|right|but|and|then|you know what|yes)"
_OPENING: Final = re.compile(f"(?: (?:{_ENDS}|{_SMALL})(?= ))+")
_ENDS_LATER: Final = re.compile(f" (?:{_SMALL} )*{_ENDS} ")
_GO: Final = " go "
_TAIL: Final = any_of(rf"""
    {_THIS}, now, then, anyways?, regardless, today, thanks, ok, yes, here, all, payment, love
    for (?:{_THIS}|all of (?:it|them|this)|me|us)
    with (?:{_THIS}|payment|order|checkout|{_CARD}), on (?:{_THIS}|{_CARD}), as (?:is|it is)
    in full, and (?:pay|confirm|finish|charge {_WHAT}|take {_WHAT}|do it|get it (?:done|over with))
""")
_BESIDE: Final = f"(?: {_TAIL})*"
_RUNS_ON: Final = r"(?P<rest> (?:and|because|i|we|he|she|they) .*| )"
_ORDER: Final = re.compile(
    r" (?:(?:take|charge|debit|process|run|submit|finish|complete|settle|make|do) "
    rf"{_WHAT}|put {_WHAT} through|get {_THIS} (?:paid|done|over with)|pay|confirm|approve"
    r"|go (?:right )?ahead|go (?:on|for it)|carry on|continue|proceed|resume)"
    rf"{_BESIDE}{_RUNS_ON}$"
)
_DENIES: Final = words_of(
    "not never no nobody none without before until till unless if when once after or stop cancel "
    "rather instead refuse who why what how did does was were said says told let wrong too "
    "suppose might could regret depends"
)
_MEANS_ELSE: Final = _DENIES | words_of(
    "later tomorrow tonight next week month cash cheque check merchant store desk counter till "
    "person phone paypal elsewhere other another different off back away refund forget leave"
)
_OTHERS_DO: Final = re.compile(
    r" (?:they|who|must|not"
    rf"|(?:he|she|you|somebody|someone|(?:my )?(?:{ANY_CLOSE_ONE}))"
    r"(?: (?:will|is|are|was|has|have|would|had|going to|want to|wants to))*"
    r"|(?<!want )(?<!like )(?<!ready )(?<!happy )(?<!going )(?<!need )(?<!wish )(?<!you )to) $"
)
_DOES_IT_SOMEHOW: Final = re.compile(r" (?:i|we) will (?:do|make|get) (?:it|this|that) $")
"""It may be here or elsewhere that somebody "will do it"."""
_CANCELS: Final = re.compile(r"\bcancel(?! that\b)")
_MAY_CONFIRM_AN_END: Final = re.compile(
    f"(?: (?:{_SMALL}|i))* (?:confirm|approve|go (?:right )?ahead|proceed)"
    "(?: (?:it|this|that|now|then|thanks|with it))* "
)
"""What agrees to pay, or to the cancel that is ordered beside it: "cancel it, please confirm"."""
_LETS_US: Final = re.compile(r"\blet'?s\b|\blet (?:us|me)\b")
_AT_LAST: Final = re.compile(
    r"(?<!n't )(?<!dont )(?<!not )(?<!never )(?<!to )(?<!you )(?<!they )(?<!will )(?<!ll )"
    r"\b(?:just|please|pls|so)\s(?=[a-z])"
)
"""Where a clause begins anew without a comma: "i'll ring them just take it"."""


def goes_on_behind_an_end(text: str) -> bool:
    """Whether a message that sounds like an end wishes to pay or to go on, and ends in no end."""
    lower = text.lower()
    if "?" in text or len(text) > _LONGEST or not _MAY_GO_ON.are_in(lower):
        return False
    goes_on, cancels = False, _CANCELS.search(lower) is not None
    for clause in spell_clauses(_AT_LAST.sub(", ", _LETS_US.sub("we want to", lower))):
        if _goes_on(clause, cancels=cancels):
            goes_on = True
        elif _ENDS_LATER.match(clause):
            goes_on = False
    return goes_on


def _goes_on(clause: str, *, cancels: bool) -> bool:
    opening = _OPENING.match(clause)
    rest = clause[opening.end() :] if opening else clause
    if cancels and _MAY_CONFIRM_AN_END.fullmatch(rest):
        return False
    if rest == _GO:
        return True
    found = _ORDER.search(rest)
    if found is None or not _MEANS_ELSE.isdisjoint(found["rest"].split()):
        return False
    if says_how_else_to_pay(rest):
        return False
    before = f"{rest[: found.start()]} "
    if not _DENIES.isdisjoint(before.split()) or _OTHERS_DO.search(before):
        return False
    return _DOES_IT_SOMEHOW.fullmatch(rest) is None
