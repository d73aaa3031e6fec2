"""What wishes that the card which was given be let go: "remove it", "I won't use that one"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.wishes.clauses import spell_clauses

_MAY_BE: Final = re.compile(
    r"\b(?:remov|delet|eras|wip|discard|drop|take|get rid|scra|ditch|bin|forget|do ?n['o]?t|not"
    r"|never|wo ?n['o]?t)",
    re.IGNORECASE,
)
_CARD: Final = r"(?:card|visa|mastercard|amex|discover|maestro)"
_THAT_CARD: Final = rf"(?:that|this|the|my)(?: (?:same|first|old|whole))? {_CARD}(?: number)?"
_AROUND: Final = (
    r"(?:(?:so|then|ok|okay|no|and|but|yes|now|at once|straight away|right away|immediately|again"
    r"|sorry|wait|oh|instead|after all|anymore|any more|for (?:this|it)|in the end|completely"
    r"|from (?:here|there|this chat|the chat)) ){0,6}"
)
_ASKS_KINDLY: Final = r"(?:(?P<asks>(?:can|could|would|will) you )|i (?:want|need) you to )?"
_REMOVES: Final = re.compile(
    rf" {_AROUND}{_ASKS_KINDLY}(?:(?:remove|delete|erase|wipe|discard) "
    rf"(?P<what>it|that|this|that one|this one|{_THAT_CARD})"
    rf"|(?:drop|get rid of|scrap|scratch|ditch|bin|forget(?: about)?) (?:mine|{_THAT_CARD})"
    rf"|take {_THAT_CARD} (?:off|out|away|back)"
    rf"|take (?:off|out|away) {_THAT_CARD}) {_AROUND}"
)
_USES_NO_MORE: Final = re.compile(
    rf" {_AROUND}i (?:(?:do|did|will|would) not (?:want|wish|like|intend)"
    rf" (?:to (?:use|pay with|be using) (?:that one|this one|{_THAT_CARD})"
    r"|(?:that|this) (?:one|card) (?:used|charged|taken))"
    rf"|am not (?:using|paying with) (?:it|that one|this one|{_THAT_CARD})"
    rf"|will not (?:use|be using|pay with) (?:that one|this one|{_THAT_CARD})) {_AROUND}"
)
_ON_A_CONDITION: Final = re.compile(
    r"\b(?:if|when|once|after(?!\sall)|until|till|unless|in\scase|as\ssoon|later)\b", re.IGNORECASE
)
_A_CARD: Final = re.compile(rf" {_CARD} ")


def drops_the_card(text: str) -> bool:
    """Whether some clause is a plain wish to let the card go, whole and without a condition.

    "It" is the card only where a message speaks of one.
    """
    if not _MAY_BE.search(text) or _ON_A_CONDITION.search(text):
        return False
    clauses, is_asked = spell_clauses(text), "?" in text
    speaks_of_a_card = any(map(_A_CARD.search, clauses))
    return any(_drops(one, speaks_of_a_card=speaks_of_a_card, is_asked=is_asked) for one in clauses)


def _drops(clause: str, *, speaks_of_a_card: bool, is_asked: bool) -> bool:
    if _USES_NO_MORE.fullmatch(clause):
        return True
    removes = _REMOVES.fullmatch(clause)
    if removes is None or (removes["asks"] and is_asked):
        return False
    is_named = removes["what"] is None or _A_CARD.search(clause) is not None
    return is_named or speaks_of_a_card
