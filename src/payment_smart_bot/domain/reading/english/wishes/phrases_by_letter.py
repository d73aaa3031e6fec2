"""One pattern of many phrases, in which most places of a message are passed over at their letter.

A choice that begins with a letter is left at once where another one stands; one that begins with a
group is tried first. So phrases are spread out ("(?:a |an )?egg" to "a egg", "an egg" and "egg")
and put together by their first letters. They have no escaped parentheses.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Final

_FIRST_LETTER: Final = re.compile(r"[a-z](?![?*+{])")
_GROUP: Final = "(?:"
_DEEPER: Final = {"(": 1, ")": -1}


def join_phrases(phrases: Iterable[str]) -> str:
    """Return a pattern that finds what the first of these patterns to match finds."""
    by_letter: dict[str, list[str]] = {}
    for one in (one for phrase in phrases for one in _spread(phrase)):
        first = _FIRST_LETTER.match(one)
        letter = first[0] if first else ""
        by_letter.setdefault(letter, []).append(one.removeprefix(letter))
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in by_letter.items())


def _spread(pattern: str) -> Iterator[str]:
    for one in _split(pattern):
        if not one.startswith(_GROUP):
            yield one
            continue
        end = _find_depths(one).index(0)
        rest = one[end + 1 :]
        behind = rest.removeprefix("?")
        yield from (first + behind for first in _spread(one[len(_GROUP) : end]))
        if behind != rest:
            yield from _spread(behind)


def _split(pattern: str) -> Iterator[str]:
    start = 0
    for end, depth in enumerate(_find_depths(pattern)):
        if depth == 0 and pattern[end] == "|":
            yield pattern[start:end]
            start = end + 1
    yield pattern[start:]


def _find_depths(pattern: str) -> list[int]:
    """Return behind each character how many parentheses are open."""
    return list(accumulate(_DEEPER.get(character, 0) for character in pattern))
