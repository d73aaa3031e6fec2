"""What was learnt, as it is kept: what a feature adds to a class is a whole number of levels.

The levels of all classes are packed into one number, a lane for each, so that the features of a
message are added up in one go.
"""

import struct
from collections.abc import Iterable
from typing import Final

NO_LEVEL: Final = ord("_")
"""The sign of no level; the signs before it take away, those after it add."""
_LANE: Final = 16
"""Bits for the sum of a class: a message has a few hundred features of a few dozen levels."""
HALF: Final = 1 << (_LANE - 1)
"""What each sum begins with, so that none is ever below zero."""


def pack(levels: Iterable[tuple[int, int]]) -> int:
    """Return as one number the levels of classes: pairs of a class, from 0, and a level."""
    packed = 0
    for at, level in levels:
        packed += level << (_LANE * at)
    return packed


class Lanes:
    """Sums of packed levels for `count` classes; each sum begins with `start`."""

    def __init__(self, count: int) -> None:
        self.start: Final = pack((at, HALF) for at in range(count))
        self._struct: Final = struct.Struct(f"<{count}H")

    def unpack(self, total: int) -> tuple[int, ...]:
        """Return the sum of each class, and `HALF` with it."""
        return self._struct.unpack(total.to_bytes(self._struct.size, "little"))
