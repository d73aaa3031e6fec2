"""Wishes that a clause of a message says plainly, while its other clauses add nothing to them.

`intents` knows messages each of whose words belongs to one wish, and examples know the likes of
other messages. Here are those between: "ok thats rite, now confirm", "its scary, cancel it".
"""

import re
from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.reading.english.intent_words import (
    CONFIRM_OR_APPROVE,
    CONSENTING_YES,
    COURTESY,
)
from payment_smart_bot.domain.reading.english.plain_words import RELATIVES, spell_words, words_of
from payment_smart_bot.domain.reading.english.questions import sounds_like_a_question
from payment_smart_bot.domain.reading.english.wish_guard import (
    lets_others_confirm,
    means_more,
    sets_a_condition_or_puts_off,
    wants_no_end,
)

_CLAUSE_END: Final = re.compile(r"[,.;:!?\n…]+")
_FIGURE: Final = re.compile(r"\d")
_CONFIRM: Final = frozenset(word for word in CONFIRM_OR_APPROVE if not word.endswith(("ed", "ing")))
_FILLERS: Final = (COURTESY - CONSENTING_YES - words_of("sorry actually excuse you")) | words_of(
    "oh ah n"
)
_AGREES: Final = (
    CONSENTING_YES
    | _FILLERS
    | words_of(
        "it this that all everything is are am i we my mine own card right rite correct good fine "
        "great perfect lovely brilliant cool nice true indeed accurate sounds looks look seems "
        "agree accept to these those them terms conditions details order go ahead on lets in "
        "have read checked reading done ready happy with of course absolutely definitely certainly "
        "final answer thing me payment amount price total fair enough better sorted brill bet"
    )
)
"""Words of which a clause may be made that stands beside a confirmation."""
_AGREES_OR_REPORTS: Final = (
    _AGREES
    | RELATIVES
    | words_of("he she they says said say checked asked quite happy deep breath decided")
)
"""The same, with somebody else's agreement: "she says yes, confirm"."""
_QUOTES: Final = words_of("say says said")
"""What a clause does not end in that reports an agreement: "it says, confirm"."""
_BARE: Final = _FILLERS | CONSENTING_YES | _CONFIRM | words_of("i it so now dear confirmed hereby")
_THINGS: Final = words_of(
    "terms conditions details order payment amount price total card thing answer"
)
_JUDGES: Final = words_of(
    "is are right rite correct good fine great perfect true accurate agree accept happy own final "
    "read checked reading"
)
"""What says something of a thing: "the amount, confirm" may ask to have the amount confirmed."""
_MOST_WORDS_OF_THANKS: Final = 5
_BEFORE_CONFIRM: Final = _AGREES | words_of("hereby")
_GOVERNS: Final = words_of("is are am to have")
"""What stands before the word "confirm" where nobody confirms: "is confirm right", "have to"."""
_AFTER_CONFIRM: Final = (
    CONSENTING_YES
    | _FILLERS
    | _CONFIRM
    | words_of("it this that all everything payment order purchase go ahead already pay charge")
)
_OPENS_A_QUESTION: Final = words_of("is are am do does did can could may shall should will would")
_YES: Final = (
    r"(?:(?:then|so|now|oh) )*"
    r"(?:(?:yes|yeah|yep|yup|yea|yh|aye|ok|okay|k|kk|sure|fine|perfect|great|right|alright|aight"
    r"|all right)(?: (?:then|so|now))* )+"
)
_DOES: Final = (
    r"(?:go|go for it|do it|proceed"
    r"|(?:send|take|ship|process|charge|finish|put) it(?: through)?"
    r"|(?:take|process|execute|charge) (?:my |this )?(?:card|payment|money))"
)
_GOES_AHEAD: Final = re.compile(rf" {_YES}{_DOES}(?: (?:then|now|thanks|for me))* | take payment ")
_ENDS_IN_A_YES: Final = re.compile(
    r"(?P<before> .*|)(?<! i) (?:go ahead|go for it|do it|go on(?: then)?"
    r"|(?:pay|send|take|charge) it|put it through|i (?:am )?agreed?)(?: now| then)? "
)
_BEFORE_A_YES: Final = (
    _AGREES | RELATIVES | words_of("you said says say told me he she they")
) - words_of("in with have")
_HOLDS_SOMETHING_BACK: Final = re.compile(
    r" not (?:today|now|yet) | (?:paypal|cash|bank|coupon|discount|half|card|visa|mastercard|amex) "
)
_NOBODY_MINDS: Final = re.compile(
    r" (?:he|she|they|i|we|nobody) (?:(?:will|do|does) not|would not) mind "
)
_LONGEST_OF_A_YES: Final = 24
_ONLY_YES: Final = CONSENTING_YES | words_of("ok okay k right sure alright")

_SAYS_SO: Final = re.compile(
    rf"\A (?:i|he|she|they|(?:my )?(?:{'|'.join(sorted(RELATIVES))})) (?:said|says|say) "
)
_OPENINGS: Final = _FILLERS | words_of("no nvm nevermind never mind nah sorry actually")
_CANCELS: Final = re.compile(
    r" (?:cancel|abort|quit|call it off)"
    r"(?: (?:it|this|that|everything|all|my|payment|order|now|then|today|thanks))* "
    r"|(?: i)? will not (?:be )?(?:buy|buying|pay|paying|order|ordering)"
    r"(?: (?:it|this|that|today|now|anymore|any|more|at|all|then))* "
    r"| cancel (?:(?:i am|i have|i got|we are) |my (?:bus|train|lift|ride|boss|kid) )(?:\S+ ){0,4}"
    r"|(?: i)? do not want(?: to)?"
    r"(?: (?:pay|continue|do|buy|it|this|that|today|now|anymore|any|more|at|all|for))* "
)
_PAYS_ELSEWHERE: Final = re.compile(
    r" forget (?:it|this|that) (?:i|we) (?:will|can) (?:just )?(?:pay|buy|do|pop|go|come|get) "
    r"(?:it |one |over )?"
    r"(?:(?:in|at|by|with|when|on) (?:\S+ ){0,3}?)?"
    r"(?:merchant|store|person|cash|counter|bakery|till|door|cheque|delivery|collection) "
)
_CHANGED_MIND: Final = re.compile(r"\bchanged? (?:my|our) mind\b")
_MAY_CANCEL: Final = re.compile(
    r"cancel|abort|quit|call it off|n'?o?t (?:want|be|buy|pay)|won'?t|stop|forget|no than"
)
"""What is in each message that cancels: most others need not be looked at."""
_STOPS: Final = re.compile(r" (?:stop|no thanks)(?: (?:it|this|that|now|then))* ")
_REFUSES_AS_WELL: Final = re.compile(r" (?:no|leave it|(?:he|she|they) (?:say|says|said) no) ")
_LEADS_TO_A_CANCEL: Final = re.compile(
    r"(?<! i)(?<! you)(?<! we)(?<! they)(?<! he)(?<! she)(?<! to)(?<! can)(?<! could)(?<! will)"
    r"(?<! would)(?<! should)(?<! may)(?<! might)(?<! must)(?<! or)(?<! and)(?<! not)(?<! never)"
    r"(?<! bank) cancel (?:it|this|everything)(?: (?:now|then))? \Z"
    r"| so cancel \Z"
)
_MEANS_NO_CANCEL: Final = words_of(
    "but wait instead use change changed card cards name number code date digit digits keep "
    "continue confirm asking joking kidding jk how what why which who can could should or wrong "
    "typo old new other another mistake oops yes yeah yep question fee link page maybe "
    "undo ignore reopen carry mean meant hit push pushed press pressed typed wrote button"
)

_ASKS_OR_DENIES: Final = words_of(
    "not never no if how what why when whether can could should would may might will or without "
    "undo did does say says said told asks asked"
)
"""Beside one of them "cancel" may be spoken of, and not be wished."""

_CARD: Final = r"(?:card|visa|mastercard|amex|discover|maestro|debit|credit|one)"
_ANOTHER: Final = r"(?:other|another|different|diff|new)"
_OWNER: Final = rf"(?:{'|'.join(sorted(RELATIVES))}|gf|bf|his|her)"
_ASKED_FOR: Final = (
    r"(?:\A| (?:want to|will|let me|let us|lets|rather|just|forget it|yes|ok|no|so|then|and|but)) "
)
"""What stands before an order: "use hers" is one, and "she said use hers" is none."""
_ANOTHER_CARD: Final = re.compile(
    rf" (?:use|take|try|charge)(?: \S+){{0,2}}? {_ANOTHER}(?: {_CARD}){{1,2}} "
    rf"| (?:use|take|try)(?: my)?(?: {_OWNER})?(?: {_CARD}){{1,2}} instead "
    rf"| (?:charge|put|pay|bill|run|take|yes|but)(?: it| this| that| payment| but){{0,2}}"
    rf" (?:to|on|with|from|off|using)(?: my)? {_ANOTHER} {_CARD} "
    rf"| (?:back|swap|switch|change)(?: it| this| that| card)? to (?:my )?"
    rf"(?:visa|mastercard|amex|debit|credit|(?:{_ANOTHER}|{_OWNER}) {_CARD}) "
    rf"| make it (?:card )?(?:{_CARD} )?my {_OWNER} (?:has|owns) "
)
"""A wish for another card, said or asked for."""
_ORDERS_ANOTHER: Final = re.compile(
    rf"{_ASKED_FOR}(?:use|try)(?: my)? (?:hers|mine|{_OWNER}(?: {_CARD}){{1,2}}) "
    rf"|{_ASKED_FOR}(?:use|charge|try|take|(?:put|charge|bill) it (?:on|to)|(?:pay|go) with)"
    r"(?: my)? (?:visa|mastercard|amex|discover|maestro)(?: card)? "
)
"""An order to use another card. A brand is another card's: that of the known one is left out."""
_SWAPS: Final = re.compile(rf"\A(?: {_CARD}| \S+){{0,3}} (?:swap|switch) (?:it|card)(?: over)? \Z")
_NOT_THIS_CARD: Final = re.compile(
    r" do not want(?: to)?(?: (?:pay|use|it|charge))*(?: (?:with|on|to))?(?: (?:this|that|my|old))*"
    r" card "
)
_IF_POSSIBLE: Final = re.compile(
    r"\bif\s(?:that|it)(?:'?s|\sis)\s(?:possible|ok|okay|alright|all\sright|fine)\b"
)
_MAY_BE_ANOTHER_CARD: Final = re.compile(
    r"\b(?:us(?:e|ing)|tak(?:e|ing)|try|charge|want|wanna|put|pay|bill|run|swap|switch|back|make|go"
    r"|yes|but|change)\b"
)
"""What is in each wish for another card: most messages need not be looked at."""
_NOT_THAT: Final = re.compile(
    r" (?:if|later|after|afterwards|when|once|until|end|suppose|monday|tomorrow|first|rest|balance"
    r"|limit|too|half|remaining|(?:it|bank|page|that) (?:said|says)) |\A (?:said|says) "
)
"""What makes of it a condition, a second card for the rest, or what somebody was told."""
_A_CARD: Final = re.compile(r" (?:card|visa|mastercard|amex|debit|credit) ")
_NEGATED: Final = re.compile(r" (?:not|never|without)(?: want)?(?: to)?\Z")
_ASKS_FOR_IT: Final = re.compile(
    r" (?:(?:and|ok|so|but|oh|wait|no|yes|shoot|then) )*(?:can|could|may) (?:i|we|you) "
)

_PAYING: Final = (
    r"(?:pay|pya|buy|start|continue|carry on|go on|order|proceed|resume|retry|try again)"
)
_PAYS_AFTER_ALL: Final = re.compile(
    rf" (?:want|wnt|wnat|like|going|ready|let me|let us|will|still)(?: \S+){{0,2}}? {_PAYING} "
)
_ASKS_TO_PAY: Final = re.compile(
    rf"(?: \S+)* (?:can|could|may) (?:i|we)(?: \S+)? {_PAYING}"
    r"(?: (?:it|this|for it|for this|now|again|today|after all|over|as well))* "
)
_REFUSES_TO_PAY: Final = words_of("not never no nobody")


def confirms_plainly(text: str) -> bool:
    """Whether some clause of a message confirms in so many words, and all others only agree.

    `text` is one message without the amount that is due: with any figure left it is none.
    """
    if "?" in text or _FIGURE.search(text) or lets_others_confirm(text):
        return False
    clauses = _split(text)
    return any(map(_is_a_confirmation, clauses)) and all(
        _is_a_confirmation(words) or _agrees(words) or _thanks(words) for words in clauses
    )


def holds_the_word(text: str) -> bool:
    """Whether a clause of a message is the word "confirm" alone, whatever the others say."""
    return any(not _CONFIRM.isdisjoint(words) and _BARE.issuperset(words) for words in _split(text))


def goes_ahead(text: str) -> bool:
    """Whether a message is a yes and a word to go on, and nothing else: "ok send it"."""
    if "?" in text or _FIGURE.search(text):
        return False
    words = [word for words in _split(text) for word in words if word != "thanks"]
    return _GOES_AHEAD.fullmatch(f" {' '.join(words)} ") is not None


def leans_to_yes(text: str) -> bool:
    """Whether a message agrees in some clause, and no other refuses, asks or puts off."""
    clauses = [f" {' '.join(words)} " for words in _split(text)]
    if "?" in text or _FIGURE.search(text) or any(map(_asks, clauses)):
        return False
    joined = "".join(clauses)
    if _HOLDS_SOMETHING_BACK.search(joined):
        return False
    others = _NOBODY_MINDS.sub(" ", joined).replace(" not ", " ").split()
    return any(map(_says_to_go_on, clauses)) and not sets_a_condition_or_puts_off(others)


def _says_to_go_on(clause: str) -> bool:
    found = _ENDS_IN_A_YES.fullmatch(clause)
    return found is not None and _BEFORE_A_YES.issuperset(found["before"].split())


def _asks(clause: str) -> bool:
    return not clause.endswith(" do it ") and sounds_like_a_question(clause.strip())


def asks_with_a_yes(text: str) -> bool:
    """Whether a message is a yes with a question mark, and no more."""
    if "?" not in text or len(text) > _LONGEST_OF_A_YES:
        return False
    words = [word for words in _split(text) for word in words]
    return bool(words) and _ONLY_YES.issuperset(words)


def cancels_plainly(text: str) -> bool:
    """Whether some clause of a message cancels, and no other takes that back, asks or goes on."""
    lower = text.lower()
    if not _MAY_CANCEL.search(lower) or "?" in text or _FIGURE.search(text) or wants_no_end(lower):
        return False
    clauses = [_drop_opening(words) for words in _split(_CHANGED_MIND.sub("", lower))]
    ends = [one for one in clauses if _cancels(one)]
    others = [one for one in clauses if not _cancels(one)]
    if not ends and any(map(_STOPS.fullmatch, clauses)):
        ends = [one for one in others if _REFUSES_AS_WELL.fullmatch(one)]
    elsewhere = _PAYS_ELSEWHERE.search("".join(clauses).replace("  ", " "))
    if sounds_like_a_question(lower) or not (ends or elsewhere):
        return False
    return _goes_not_on("".join(others).split())


def cancels_what_is_under_way(text: str) -> bool:
    """Whether a message says to cancel while a bank is awaited, whatever else it wishes then."""
    words = {word for clause in _split(text) for word in clause}
    return "cancel" in words and "?" not in text and _ASKS_OR_DENIES.isdisjoint(words)


def wants_another_card(text: str) -> bool:
    """Whether a message wishes to pay by another card than the one that was given.

    The latter's brand must have been left out of it: see `wish_guard.call_it_card`.
    """
    lower = _IF_POSSIBLE.sub(" ", text.lower())
    if not _MAY_BE_ANOTHER_CARD.search(lower):
        return False
    clauses = [f" {' '.join(words)} " for words in _split(lower)]
    if _FIGURE.search(text) or _NOT_THAT.search("".join(clauses)):
        return False
    speaks_of_cards = len(clauses) == 1 or _A_CARD.search("".join(clauses)) is not None
    return any(_wishes_another(one, speaks_of_cards=speaks_of_cards) for one in clauses)


def _wishes_another(clause: str, *, speaks_of_cards: bool) -> bool:
    asks = sounds_like_a_question(clause.strip())
    if asks and not _ASKS_FOR_IT.match(clause):
        return False
    swaps = speaks_of_cards and " not " not in clause and _SWAPS.search(clause) is not None
    orders = not asks and _is_said(_ORDERS_ANOTHER, clause)
    return swaps or orders or _is_said(_ANOTHER_CARD, clause)


def wants_not_this_card(text: str) -> bool:
    """Whether a message refuses the card that was given, and not to pay."""
    return any(_NOT_THIS_CARD.search(f" {' '.join(words)} ") for words in _split(text))


def _is_said(wish: re.Pattern[str], clause: str) -> bool:
    return any(not _NEGATED.search(clause, 0, one.start()) for one in wish.finditer(clause))


def wants_to_pay_after_all(text: str) -> bool:
    """Whether some clause of a message wishes to pay, which was cancelled before."""
    return any(map(_pays, _CLAUSE_END.split(text.lower().replace("wanna", "want to"))))


def _split(text: str) -> list[list[str]]:
    """Return the words of each clause, spelled out and in lower case; "thank you" is one word."""
    clauses = (_spell(one) for one in _CLAUSE_END.split(text.lower()))
    return [words for words in clauses if words]


def _spell(clause: str) -> list[str]:
    return " ".join(spell_words(clause)).replace("thanks you", "thanks").split()


def _is_a_confirmation(words: Sequence[str]) -> bool:
    at = next((at for at, word in enumerate(words) if word in _CONFIRM), None)
    if at is None:
        return False
    before, after = words[:at], words[at + 1 :]
    if before[:2] == ["i", "said"]:
        before = before[2:]
    if before and before[-1] in _GOVERNS:
        return False
    after_thanks = after[: after.index("thanks")] if "thanks" in after else after
    thanks = after[len(after_thanks) :]
    return (
        _BEFORE_CONFIRM.issuperset(before)
        and _judges(before)
        and _AFTER_CONFIRM.issuperset(after_thanks)
        and (not thanks or _thanks(thanks))
        and not _opens_a_question(before)
    )


def _agrees(words: Sequence[str]) -> bool:
    plain = list(words[:-1]) if words[-2:] == ["is", "one"] else words
    speaks_of_a_card = "card" in plain and not RELATIVES.isdisjoint(plain)
    reports = _AGREES_OR_REPORTS.issuperset(plain) and _QUOTES.isdisjoint(plain[-1:])
    agrees = reports and not speaks_of_a_card
    return agrees and _judges(plain) and not _opens_a_question(plain)


def _judges(words: Sequence[str]) -> bool:
    """Whether words that name a thing say something of it as well."""
    return _THINGS.isdisjoint(words) or not _JUDGES.isdisjoint(words)


def _opens_a_question(words: Sequence[str]) -> bool:
    opening = next((word for word in words if word not in _FILLERS | CONSENTING_YES), "")
    return opening in _OPENS_A_QUESTION


def _thanks(words: Sequence[str]) -> bool:
    """Whether words thank for something or somebody, and mean nothing more."""
    rest = [word for word in words if word not in _FILLERS or word == "thanks"]
    is_short = len(rest) <= _MOST_WORDS_OF_THANKS
    return rest[:1] == ["thanks"] and is_short and not means_more(rest)


def _drop_opening(words: Sequence[str]) -> str:
    """Return a clause without what it begins with: "ok", "no", or who says it."""
    rest = list(words)
    while len(rest) > 1 and rest[0] in _OPENINGS and rest[:2] != ["no", "thanks"]:
        rest.pop(0)
    return _SAYS_SO.sub(" ", f" {' '.join(rest)} ", count=1)


def _cancels(clause: str) -> bool:
    leads = _LEADS_TO_A_CANCEL.search(clause) is not None and _goes_not_on(clause.split())
    return leads or _CANCELS.fullmatch(clause) is not None


def _goes_not_on(words: Sequence[str]) -> bool:
    return _MEANS_NO_CANCEL.isdisjoint(words) and "if" not in words


def _pays(clause: str) -> bool:
    words = spell_words(clause)
    if not _REFUSES_TO_PAY.isdisjoint(words) or sets_a_condition_or_puts_off(words):
        return False
    plain = f" {' '.join(words)} "
    if sounds_like_a_question(clause.strip()):
        return _ASKS_TO_PAY.fullmatch(plain) is not None
    return _PAYS_AFTER_ALL.search(plain) is not None
