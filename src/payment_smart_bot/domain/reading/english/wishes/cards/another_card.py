"""What wants to pay by another card, or not by the one that was given: "use my other card"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.questions import sounds_like_a_question
from payment_smart_bot.domain.reading.english.wishes.clauses import FIGURE, spell_clauses
from payment_smart_bot.domain.reading.english.words.plain_words import ANY_CLOSE_ONE

_CARD: Final = r"(?:card|visa|mastercard|amex|discover|maestro|debit|credit|one)"
_ANOTHER: Final = r"(?:other|another|different|diff|new|own)"
_OWNER: Final = rf"(?:{ANY_CLOSE_ONE}|else|his|her)"
_ASKED_FOR: Final = (
    r"(?:\A| (?:want to|meant to|prefer to|will|let me|let us|lets|rather|just|forget it|yes|ok"
    r"|no|nope|nah|so|then|and|but"
    r"|second thoughts?)) "
)
"""What stands before an order: "use hers" is one, and "she said use hers" is none."""
_ANOTHER_CARD: Final = re.compile(
    rf" (?:use|take|try|charge)(?: \S+){{0,2}}? {_ANOTHER}(?: {_CARD}){{1,2}} "
    rf"| (?:use|take|try)(?: my)?(?: {_OWNER})?(?: {_CARD}){{1,2}} instead "
    rf"| (?:charge|put|pay|bill|run|take|yes|but)(?: it| this| that| payment| but){{0,2}}"
    rf" (?:to|on|with|from|off|using)(?: my)? {_ANOTHER} {_CARD} "
    rf"| (?:back|swap|switch|change)(?: it| this| that| card)? (?:to|on|onto) (?:my )?(?:own )?"
    rf"(?:visa|mastercard|amex|debit|credit|(?:{_ANOTHER}|{_OWNER}) {_CARD}) "
    rf"| make it (?:card )?(?:{_CARD} )?my {_OWNER} (?:has|owns) "
)
"""A wish for another card, said or asked for."""
_ORDERS_ANOTHER: Final = re.compile(
    rf"{_ASKED_FOR}(?:use|try)(?: my)? (?:hers|mine|{_OWNER}(?: {_CARD}){{1,2}}) "
    rf"|{_ASKED_FOR}(?:use|charge|try|take|(?:put|charge|bill) it (?:on|to)|(?:pay|go) with)"
    r"(?: my)?(?: own)? (?:visa|mastercard|amex|discover|maestro)(?: card)? "
    r"| i am using(?: my)?(?: own)? (?:visa|mastercard|amex|discover|maestro)(?: card)? "
)
"""An order to use another card. A brand is another card's: that of the known one is left out."""
_NOT_MINE: Final = re.compile(
    rf" (?:it is|that is|this is|using|use|on)(?: my)? {_OWNER} {_CARD}"
    r"(?: we are using| this time| i am using)?"
    rf" not (?:this|mine|that|my)(?: own)?(?: {_CARD})? \Z"
)
_SWAPS: Final = re.compile(rf"\A(?: {_CARD}| \S+){{0,3}} (?:swap|switch) (?:it|card)(?: over)? \Z")
_NOT_THIS_CARD: Final = re.compile(
    r" (?:do|did) not want(?: to)?(?: (?:pay|use|it|charge))*"
    r"(?: (?:with|on|to))?(?: (?:this|that|my|old))*"
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
_IS_THE_WRONG_ONE: Final = re.compile(
    r"(?: (?:no|oh|ah|argh|sorry|wait|actually|it|that|this|is|it's|that's|thats|its|was|think|i"
    r"|i've|have|gave|given|put|in|used|typed|sent|you|just|totally)){0,12}"
    r" wrong (?:card|(?P<one>one))(?: (?:sorry|again|by|mistake|in|there|oops|that|is|lol)){0,3} "
)
_NEGATED: Final = re.compile(r" (?:not|never|without)(?: want)?(?: to)?\Z")
_ASKS_TO_CHANGE_IT: Final = re.compile(
    r" (?:can|could|may) (?:i|we) (?:change|switch|swap)(?: with| to| my| this| that)*"
    rf"(?: {_ANOTHER}| {_OWNER}|(?<= to) \S+|(?<= to my) \S+)? {_CARD}"
    r"(?: instead| please| now| before \S+)* \Z"
)
_ASKS_FOR_ANOTHER: Final = re.compile(
    r" (?:can|could|may) (?:i|we) (?:use|try|give(?: you)?|take|send(?: you)?|pay with)"
    r" (?:another|(?:different|other|new) (?:one|card))(?: instead| please| then)* (?:\? )?\Z"
)
_ASKS_FOR_IT: Final = re.compile(
    r" (?:(?:and|ok|so|but|oh|wait|no|yes|shoot|then) )*(?:can|could|may) (?:i|we|you) "
)


def wants_another_card(text: str) -> bool:
    """Whether a message wishes to pay by another card than the one that was given.

    The latter's brand must have been left out of it: see `wish_guard.call_it_card`.
    """
    lower = _IF_POSSIBLE.sub(" ", text.lower())
    if not _MAY_BE_ANOTHER_CARD.search(lower):
        return False
    clauses = spell_clauses(lower)
    if FIGURE.search(text) or _NOT_THAT.search("".join(clauses)):
        return False
    speaks_of_cards = len(clauses) == 1 or _A_CARD.search("".join(clauses)) is not None
    return any(_wishes_another(one, speaks_of_cards=speaks_of_cards) for one in clauses)


def _wishes_another(clause: str, *, speaks_of_cards: bool) -> bool:
    if _ASKS_TO_CHANGE_IT.search(clause) or _ASKS_FOR_ANOTHER.search(clause):
        return True
    asks = sounds_like_a_question(clause.strip())
    if asks and not _ASKS_FOR_IT.match(clause):
        return False
    swaps = speaks_of_cards and " not " not in clause and _SWAPS.search(clause) is not None
    orders = not asks and _is_said(_ORDERS_ANOTHER, clause)
    return swaps or orders or _is_said(_ANOTHER_CARD, clause) or bool(_NOT_MINE.search(clause))


def says_it_is_the_wrong_card(text: str) -> bool:
    """Whether a clause behind the last question says so: "is that his? oh no, wrong card"."""
    lower = text.lower()
    if "wrong" not in lower:
        return False
    found = [
        *filter(None, map(_IS_THE_WRONG_ONE.fullmatch, spell_clauses(lower.rpartition("?")[2])))
    ]
    return any(one["one"] is None or "card" in lower for one in found)


def wants_not_this_card(text: str) -> bool:
    """Whether a message refuses the card that was given, and not to pay."""
    return any(map(_NOT_THIS_CARD.search, spell_clauses(text)))


def _is_said(wish: re.Pattern[str], clause: str) -> bool:
    return any(not _NEGATED.search(clause, 0, one.start()) for one in wish.finditer(clause))
