"""How a weight that was learnt is written: as the sign of the nearest whole number of levels."""

from typing import Final

from payment_smart_bot.domain.reading.packed_levels import NO_LEVEL

_MOST: Final = 31
NONE: Final = chr(NO_LEVEL)
"""The sign of a weight that is too small to count."""


def write_level(weight: float, step: float) -> str:
    """Return the sign of a weight; `step` is the weight of one level."""
    return chr(NO_LEVEL + int(min(max(round(weight / step), -_MOST), _MOST)))
