"""Whether a key can have been drawn at random."""

import zlib
from itertools import pairwise
from typing import Final

_LEAST_DIFFERENT: Final = 8
"""Of 32 random hex digits all but one in millions have more; `aaaa…` has one, `abcd…` one step."""

_LEAST_SHARE: Final = 0.75
"""What repeats itself is shorter as references to what came before; hex digits alone are not."""


def looks_random(key: bytes) -> bool:
    """Return False for a key in which values repeat, or follow each other in a row."""
    steps = {after - before for before, after in pairwise(key)}
    if min(len(set(key)), len(steps)) < _LEAST_DIFFERENT:
        return False
    shortened = zlib.compressobj(9, strategy=zlib.Z_FIXED)
    size = len(shortened.compress(key) + shortened.flush())
    return size >= _LEAST_SHARE * len(key)
