"""Questions after which no number is a code yet: "off my card or hers?", "which do you need?"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.words.pieces import Pieces

_MAY_ASK: Final = Pieces("which|whose|or")
_WHICH: Final = re.compile(
    r"\bwhich\s(?:ones?|code|number|digits|side|part|bit|half|do\s(?:you|u|i|we)|does|should|would|shall"
    r"|is\s(?:it|right)|of\s(?:them|those|these|the\s(?:two|ones|codes|numbers)|both)\b"
    r"|(?:you|u)\s(?:want|need)\s?\?)"
)
_OWNER: Final = (
    r"(?:mine|hers|his|theirs|(?:my|her|his|their)\s(?!(?:[\w']{1,12}\s){0,2}(?:accounts?|statements?|bank|bill)\b)"
    r"(?:[\w']{1,12}\s){0,3}[\w']{1,12})"
)
_WHOSE: Final = re.compile(
    r"\bwhich\scard|\bwhose\s(?:code|one|numbers?|digits|do|should|card\s(?:do|should|code|is))\b"
    rf"|\b{_OWNER},?\sor\s(?:(?:is\sit|the\sone|the\scode|off|from|of|on)\s){{0,2}}"
    r"(?:mine|hers|his|theirs|my|her|their)\b"
)

_WHETHER: Final = re.compile(
    r"(?:\A|[.,;!\n])\W*(?:(?:ok|so|and|oh|sorry)\W+){0,2}(?:would|could|might|is|was)\s(?:that|it|this)\s(?:be\s)?"
    r"(?:the\s)?[0-9]{3,4},?\s(?:[a-z]+\s){0,3}(?:above|over|below|under|beside|by|next\sto)\s"
    r"(?:the|my)\s(?:long|big|main|card|whole)\s[^?]{0,60}\?"
)
"""Digits that are asked about by their place: "would that be the 4831 above the big number?"."""


def asks_whether_it_is(text: str) -> bool:
    """Whether a message asks if some digits, told by where they stand, are the code."""
    return "?" in text and _WHETHER.search(text.lower()) is not None


def asks_which_code(text: str) -> bool:
    """Whether a message asks which of several codes is wanted."""
    return _finds(_WHICH, text)


def asks_whose(text: str) -> bool:
    """Whether a message asks whose card's code is wanted."""
    return _finds(_WHOSE, text)


def _finds(question: re.Pattern[str], text: str) -> bool:
    lower = text.lower()
    return _MAY_ASK.are_in(lower) and question.search(lower) is not None
