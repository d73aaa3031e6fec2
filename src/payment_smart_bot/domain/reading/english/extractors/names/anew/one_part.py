"""One word of a known name in place of another of it: "Jane Doe" with "Janet" for "Jane"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.extractors.names.anew.names_restated import (
    find_likeness,
)

_LONGEST_INITIALS: Final = 2
_NOT_THE_OTHER: Final = re.compile(
    r"(?:\W{1,3}(?:and\s)?not|\sinstead\sof|\srather\sthan)\s(?P<old>[^\W\d_][\w'-]*)",
    re.IGNORECASE,
)


def is_a_part(word: str, known: str) -> bool:
    """Whether a word is one of those of a known name."""
    return word.casefold() in known.casefold().split()


def is_like_a_part(word: str, known: str) -> bool:
    """Whether a word is one of several of a known name, or nearly: the others would be lost."""
    parts = known.split()
    return len(parts) > 1 and any(find_likeness(word, part) for part in parts)


def replace_part(known: str, old: str, new: str) -> str | None:
    """Return a name with one word in place of another of it, written as the name is."""
    words = known.split()
    at = next((at for at, word in enumerate(words) if word.casefold() == old.casefold()), None)
    is_there = new.casefold() in known.casefold().split()
    if at is None or is_there or new.lower() in EVERYDAY:
        return None
    words[at] = write_as(words[at], new, known)
    return " ".join(words)


def write_as(word: str, new: str, known: str) -> str:
    """Return a new word with the capitals of the one in whose place it is put."""
    if not new.islower() or word.islower():
        return new
    is_in_capitals = known.isupper() and any(
        len(part) > _LONGEST_INITIALS for part in known.split()
    )
    return new.upper() if is_in_capitals else new.title()


def put_in_its_place(word: str, told: str, known: str) -> str | None:
    """Return the known name with one word of it replaced: "the name is Janet not Jane"."""
    other = _NOT_THE_OTHER.match(told, len(word))
    return replace_part(known, other["old"], word) if other else None
