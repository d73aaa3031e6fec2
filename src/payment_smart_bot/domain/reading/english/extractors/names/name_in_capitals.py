"""Names of two words or more that are typed with capitals, wherever they stand in a message."""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY, NAMES_TOO
from payment_smart_bot.domain.reading.english.extractors.names.name_or_talk import (
    has_its_capitals,
    reads_like_a_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_places import is_a_place
from payment_smart_bot.domain.reading.english.extractors.names.name_surroundings import (
    SEGMENT,
    are_labels,
    cut_to_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.whole_name import is_of_nobody
from payment_smart_bot.domain.value import Value

_MOST: Final = 4
_CAPITAL_WITHIN: Final = re.compile(r"(?<=\W)(?!I\b)[^\W\d_a-z]")

_OPENS_TALK: Final = EVERYDAY - NAMES_TOO
_CAPITALISED: Final = (
    r"(?!I[ ][a-z])(?-i:[A-ZÀ-ÖØ-ÞĀ-ʯͰ-֏Ḁ-ỿ])"  # noqa: RUF001 (ranges of scripts)
    r"(?:[\w'’\-\u0300-\u036f]|(?:(?<=\b\w)|(?<=\b[DMJS]r)|(?<=\bM[rs]s)|(?<=\b[MS][st]))\.)*"  # noqa: RUF001
)
"""A word of a script with capitals, as people type it."""
_FULL: Final = re.compile(
    rf"(?<![\w'’]){_CAPITALISED}"  # noqa: RUF001
    rf"(?:[ ](?:(?:&|and|of|de|da|di|du|la|le|der|den|van|von|bin|al|y)[ ]){{0,2}}{_CAPITALISED})+"
)
"""Two words or more with capitals."""
_SAYS_WHO: Final = re.compile(
    r"\A(?:(?:\w+'s|Its|Thats|Under|I'?m|I\sAm|(?:It|This|That)\s[Ii]s)\s)+"
)
"""What stands before a name with a capital of its own: "Name's Jane Doe", "I'm Jane Doe"."""

_INTRODUCES_ANOTHER: Final = re.compile(
    r"\b(?:not|isn't|from|for|at|by|with|to|of|hi|hello|hey|dear)\s(?:m(?:r|rs|s|iss)\.?\s)?\Z",
    re.IGNORECASE,
)


class FullName(Value, frozen=True):
    """A name of two words or more with capitals: `text[start:end]`."""

    name: str
    start: int
    end: int

    def is_a_clause_of(self, left: str) -> bool:
        """Whether but courtesies stand between the marks on its two sides."""
        end = SEGMENT.search(left, self.end)
        after = left[self.end : end.start() if end else len(left)]
        return not left[: self.start].rstrip()[-1:].isalnum() and are_labels(after.split())


def has_capitals_within(left: str) -> bool:
    """Whether a word after the first may begin a name typed with capitals."""
    rest = left[1:]
    is_small = rest.isascii() and rest == rest.lower()
    return not is_small and _CAPITAL_WITHIN.search(left) is not None


def find_full_names(left: str) -> tuple[FullName, ...]:
    """Return the names of two words or more that are typed with capitals, in order."""
    if not has_capitals_within(left):
        return ()
    found = []
    for words in islice(_FULL.finditer(left), _MOST):
        name = cut_to_name(_SAYS_WHO.sub("", words[0]))
        start = words.start() + words[0].index(name.partition(" ")[0])
        if _may_be_full(name):
            found.append(FullName(name, start, start + len(name)))
    return tuple(found)


def _may_be_full(name: str) -> bool:
    first, blank, _ = name.lower().partition(" ")
    if not blank or first in _OPENS_TALK or is_a_place(name) or is_of_nobody(name):
        return False
    without_joints = name.replace(" and ", " ").replace(" & ", " ")
    return has_its_capitals(without_joints) and reads_like_a_name(name)


def find_last_offered(left: str) -> str | None:
    """Return the last full name of a message that is not said to be somebody else's."""
    names = _leave_out_others(left, find_full_names(left))
    return names[-1] if names else None


def are_two_peoples(left: str, names: Sequence[FullName]) -> bool:
    """Whether the full names of a message are not all the same person's."""
    offered = _leave_out_others(left, names) if len(names) > 1 else []
    if len(offered) < 2:
        return False
    first, last = (set(name.lower().split()) for name in (offered[0], offered[-1]))
    return not (first <= last or last <= first)


def _leave_out_others(left: str, names: Sequence[FullName]) -> list[str]:
    return [one.name for one in names if not _INTRODUCES_ANOTHER.search(left, 0, one.start)]
