"""Addresses, which have the form of names: "Number 14, Larkspur Close"."""

import re
from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.reading.english.words.plain_words import words_of

STREETS: Final = words_of(
    "court street str road rd lane ln avenue ave close drive crescent terrace boulevard blvd grove "
    "mews highway estate rectory vicarage gardens heights straße strasse gasse"
)
TRADES: Final = words_of(
    "bakery dental dentists garage salon clinic hospital school nursery college university pottery "
    "plumbing grooming cafe café restaurant hotel pub gym studio motors cars boutique florist "
    "florists pharmacy opticians surgery yoga pilates swimming class lesson lessons "
    "bank app rail railway railways council centre center tickets allotments"
)
"""What shops, schools and what they offer end in: "Riverside Dental", "Beginners Pottery"."""
_PLACES: Final = STREETS | TRADES
_STATE: Final = (
    r"(?:A[KLRZB]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|M[EINOST]|N[CDEHJMVYS]|O[HKRN]|PA|QC|RI"
    r"|S[CDK]|T[NX]|UT|V[AIT]|W[AIVY]|NSW|VIC|QLD|TAS|UK|USA)"
)
_TOWN: Final = re.compile(rf"[A-Z][a-z.]+(?:\s[A-Z][a-z]+)?,?\s{_STATE}")
_BEHIND_A_COMMA: Final = re.compile(rf",\s(?:from\s)?{_TOWN.pattern}(?=[.,!?\n]|\s?\Z)")
"""A town with its state or country: "Duluth MN"."""


def holds_a_street(words: Sequence[str]) -> bool:
    """Whether three words or more in lower case are the name of what is in a street."""
    return len(words) > 2 and not STREETS.isdisjoint(words[1:])


def is_a_place(name: str) -> bool:
    """Whether a full name ends as a street, a shop or a course does, or is a town and its state."""
    return _find_last(name) in _PLACES or _TOWN.fullmatch(name.strip(" .")) is not None


def drop_town(text: str) -> str:
    """Return a text without the town and state behind a comma: "Jane Doe, Duluth MN"."""
    return _BEHIND_A_COMMA.sub("", text) if ", " in text else text


def _find_last(segment: str) -> str:
    before, _, last = segment.strip(" .").rpartition(" ")
    return last.lower() if before else ""
