"""How many examples a property test draws: all in `make check`, a share of them in `make test`.

The same share is taken of what is read line by line, such as the examples of a meaning.
"""

from collections.abc import Sequence
from typing import TypeVar

from hypothesis import HealthCheck, settings

_ALL = 100
_SHARE = 25
_Row = TypeVar("_Row")


def load_profile(*, thorough: bool) -> None:
    """Choose for this process; no test has a deadline, as the machine's speed is no fault."""
    settings.register_profile(
        "of these tests",
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
        max_examples=_ALL if thorough else _SHARE,
    )
    settings.load_profile("of these tests")


def drawn(most: int) -> int:
    """Return how many of at most so many examples are drawn in this run."""
    return most * settings().max_examples // _ALL


def share_of(rows: Sequence[_Row]) -> Sequence[_Row]:
    """Return the rows that are read in this run: the first of every so many."""
    return rows[:: _ALL // settings().max_examples]
