"""Whether a key can have been drawn at random."""

import re
import zlib
from itertools import pairwise
from typing import Final

_LEAST_DIFFERENT: Final = 8
"""Of 32 random hex digits all but one in millions have more; `aaaa…` has one, `abcd…` one step."""

_LEAST_SHARE: Final = 0.75
"""What repeats itself is shorter as references to what came before; hex digits alone are not."""

_ROWS: Final = (
    b"0123456789abcdef", b"1234567890", b"abcdefghijklmnopqrstuvwxyz",
    b"qwertyuiop", b"qwertzuiop", b"azertyuiop", b"asdfghjkl", b"zxcvbnm",
    b"1q2w3e4r5t6y7u8i9o0p", b"1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", b"qazwsxedcrfvtgbyhnujmikolp",
)  # fmt: skip
_FOLLOWING: Final = tuple({*pairwise(row)} for forward in _ROWS for row in (forward, forward[::-1]))
"""What stands side by side on a keyboard, or follows each other in counting, in one direction."""

_SHORTEST_RUN: Final = 4
_MOST_IN_ROWS: Final = 0.5

_WORD: Final = re.compile(
    b"passw(?:or[dt]|d)|secret|merchant|production|staging|payment|sealing|default|letmein"
    b"|correct[-_ ]?horse|quick[-_ ]?brown|deadbeef|cafebabe",
    re.IGNORECASE,
)
"""What people write into a key that they make up; by chance these come once in millions of keys."""

_ENOUGH_BESIDE_WORDS: Final = 32
"""`merchant-` before what was drawn makes it no weaker."""


def looks_random(key: bytes) -> bool:
    """Return False for a key in which values repeat, follow each other in a row, or are words."""
    rest = _WORD.sub(b"", key)
    if rest != key and len(rest) < _ENOUGH_BESIDE_WORDS:
        return False
    if _count_in_rows(key.lower()) >= _MOST_IN_ROWS * len(key):
        return False
    hidden = _read_hex(key)
    return _is_varied(key) and (hidden is None or _is_varied(hidden))


def _is_varied(key: bytes) -> bool:
    steps = {after - before for before, after in pairwise(key)}
    if min(len(set(key)), len(steps)) < _LEAST_DIFFERENT:
        return False
    shortened = zlib.compressobj(9, strategy=zlib.Z_FIXED)
    size = len(shortened.compress(key) + shortened.flush())
    return size >= _LEAST_SHARE * len(key)


def _read_hex(key: bytes) -> bytes | None:
    """Return the bytes that a text of hex digits stands for: a count to 32 is varied as a text."""
    if len(key) % 2 or not re.fullmatch(b"[0-9A-Fa-f]*", key):
        return None
    return bytes.fromhex(key.decode())


def _count_in_rows(key: bytes) -> int:
    """Return how many values are part of a run along a row."""
    within: set[int] = set()
    for following in _FOLLOWING:
        start = 0
        for at, pair in enumerate((*pairwise(key), (-1, -1)), start=1):
            if pair in following:
                continue
            if at - start >= _SHORTEST_RUN:
                within.update(range(start, at))
            start = at
    return len(within)
