"""Addresses, which have the form of names: "Number 14, Larkspur Close"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.plain_words import words_of

_STREETS: Final = words_of(
    "street str road rd lane ln avenue ave close drive crescent terrace boulevard blvd grove mews "
    "highway estate rectory vicarage gardens heights straße strasse gasse"
)
_HOUSES: Final = words_of(
    "court ct house place sq square way hill park view row walk rise green quay wharf building "
    "buildings tower towers broadway cottage cottages farm mansions villas parade lodge apartments"
)
"""What ends an address as well, and many more names: Al Green, Harry Hill."""

_NUMBERED: Final = re.compile(
    r"(?:(?<![\d/])\d{1,5}[a-z]?|\x01),?\s(?:[^\W\d_][\w'.-]*\s){1,3}([^\W\d_]+)\b(?!\s[^\W\d_a-z])",
    re.IGNORECASE,
)
"""A number, or what was set aside as one, and two to four words: "Flat 3, Albany Court"."""

_LED: Final = re.compile(
    r"\b(?:p\.?\s?o\.?\sbox|flat|apartment|apt|house|unit|plot|block|road|rd|street)\s\d"
    r"|\d[a-z]?,?\s(?:rue|rua|via|viale|calle|avenida|piazza|plaza|jalan|ulica)\b"
    r"|\b(?:rue|rua|calle|avenida|piazza|jalan)\s(?:\S+\s){1,4}\d",
    re.IGNORECASE,
)
"""What addresses begin with: "PO Box 77", "12 rue Victor Hugo"."""

_BETWEEN: Final = re.compile(r"[,;\n]|\.\s")


def is_a_street(segment: str) -> bool:
    """Whether a text of two words or more ends as a street does."""
    return _find_last(segment) in _STREETS


def speaks_of_an_address(text: str, left: str) -> bool:
    """Whether a message is an address: a street or house with a number, or with another place.

    `left` is the text without what was taken.
    """
    if _LED.search(text):
        return True
    numbered = _NUMBERED.search(left)
    if numbered and numbered[1].lower() in _STREETS | _HOUSES:
        return True
    parts = [part.strip(" .") for part in _BETWEEN.split(left)]
    return any(map(is_a_street, parts)) and sum(map(_may_be_a_place, parts)) > 1


def _find_last(segment: str) -> str:
    before, _, last = segment.strip(" .").rpartition(" ")
    return last.lower() if before else ""


def _may_be_a_place(part: str) -> bool:
    return part.istitle() and not EVERYDAY.issuperset(part.lower().split())
