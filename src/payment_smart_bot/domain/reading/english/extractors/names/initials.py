"""Initials that are a part of a name: "SUBRAMANIAM V K", "J A Doe, Jane Ann"."""

import re
from typing import Final

_BEHIND: Final = re.compile(r"(?:\s(?!I\b|A\b)[A-Z]\b\.?)+(?=\s*(?:[,.;!\n]|\Z)|\s[a-z])")
_WITH_DOTS: Final = re.compile(
    r"(?:\A\W*|[,:]\s?|\b(?:is|it'?s|i'?m|i\sam|says|reads|put|name|always)\s)(?P<initials>(?:[^\W\d_A-Z]\.\s?){1,3})\Z"
)
_LONGEST_INITIALS: Final = 24
_BEFORE: Final = re.compile(
    r"(?<![^\W_])(?P<initials>(?:[A-Z]\.?\s){2,3})(?P<last>[A-Z][^\W\d_]+(?:['-][^\W\d_]+)*)(?!\s[A-Z])"
)
_FULL_WORDS: Final = re.compile(r"\b[A-Z][^\W\d_]+(?:\s[A-Z][^\W\d_]+){1,2}(?!\s?[A-Z])\b")
_TELLS_ANOTHER: Final = re.compile(
    r"\?|\b(?:but|not|card|spel\w+|rather|actually)\b", re.IGNORECASE
)


def end_with_initials(text: str, end: int) -> int:
    """Return where a name ends that ends there, with the initials behind it: "SUBRAMANIAM V K"."""
    initials = _BEHIND.match(text, end)
    return initials.end() if initials else end


def start_with_initials(text: str, start: int) -> int:
    """Return where a name starts that starts there, with the initials before it: "k. r. doe"."""
    if not text[start : start + 1].islower():
        return start
    found = _WITH_DOTS.search(text, max(0, start - _LONGEST_INITIALS), start)
    return found.start("initials") if found else start


def find_name_with_its_initials_explained(left: str) -> str | None:
    """Return "J A Doe" of "J A Doe as I said, Jane Ann": what follows tells what they are."""
    found = _BEFORE.search(left)
    behind = left[found.end() :] if found else ""
    if found is None or _TELLS_ANOTHER.search(behind):
        return None
    initials = found["initials"].replace(".", "").split()
    for explained in _FULL_WORDS.finditer(behind):
        if [word[0] for word in explained[0].split()] == initials:
            return found[0]
    return None
