"""What comes of labelled messages: how many are understood, what harms, and how long it takes."""

import time
from collections import Counter
from collections.abc import Iterable, Sequence

from payment_smart_bot.domain.value import Value
from understanding.labels import Labelled, describe, is_harmful, is_not_understood
from understanding.steps import read_at

ROUNDS = 5
"""Readings of each message; the fastest of them is its time."""


class Misreading(Value, frozen=True):
    """A message that was not read as it should be."""

    labelled: Labelled
    reading: str


class Result(Value, frozen=True):
    """What came of a set.

    `right` and `of` count messages by kind, and `harms` those by which something was taken,
    agreed to or cancelled that was not offered. `not_understood` were told so, of those that mean
    something. `microseconds` is the mean CPU time of a message.
    """

    right: Counter[str]
    of: Counter[str]
    harms: Counter[str]
    not_understood: int
    microseconds: float
    misreadings: Sequence[Misreading]

    @property
    def share(self) -> float:
        """The share of all messages that were understood."""
        return self.right.total() / self.of.total()


def measure(messages: Iterable[Labelled]) -> Result:
    """Read every message at its step."""
    right, of, harms = Counter[str](), Counter[str](), Counter[str]()
    not_understood, seconds = 0, 0.0
    misreadings: list[Misreading] = []
    for labelled in messages:
        reading = describe(read_at(labelled.step, labelled.message))
        of[labelled.kind] += 1
        if labelled.is_right(reading):
            right[labelled.kind] += 1
        else:
            misreadings.append(Misreading(labelled, reading))
        if harm := is_harmful(labelled, reading):
            harms[harm] += 1
        not_understood += is_not_understood(labelled, reading)
        seconds += min(_time(labelled) for _ in range(ROUNDS))
    return Result(right, of, harms, not_understood, seconds / of.total() * 1e6, misreadings)


def _time(labelled: Labelled) -> float:
    started = time.process_time()
    read_at(labelled.step, labelled.message)
    return time.process_time() - started
