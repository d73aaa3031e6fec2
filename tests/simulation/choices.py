"""Every way that something can go, as far as it deviates from the usual at most so many times.

A run asks at each point where things may go in several ways, and is told which way to take; the
first one is the usual. So it can be run again for every other way, on the real code, without a copy
of its state.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

Option = TypeVar("Option")
Result = TypeVar("Result")


class Choices:
    """The choices of one run: `deviations` says which option is taken at the nth point."""

    def __init__(self, deviations: Mapping[int, int]) -> None:
        self.deviations = deviations
        self.options: list[int] = []

    def choose(self, *options: Option) -> Option:
        """Return one of the options; the first unless this run deviates here."""
        point = len(self.options)
        self.options.append(len(options))
        return options[self.deviations.get(point, 0)]

    def choose_from(self, options: Sequence[Option]) -> Option:
        """Return one of the options; see `choose`."""
        return self.choose(*options)


def run_every_way(run: Callable[[Choices], Result], most: int) -> Iterator[Result]:
    """Yield what every run comes to that deviates at most `most` times, each way once.

    A deviation is only tried where the run with the earlier ones came to, so that each way that is
    possible is taken, and no other.
    """
    left: list[Mapping[int, int]] = [{}]
    while left:
        deviations = left.pop()
        choices = Choices(deviations)
        yield run(choices)
        if len(deviations) == most:
            continue
        first = max(deviations, default=-1) + 1
        left += [
            {**deviations, point: option}
            for point in range(first, len(choices.options))
            for option in range(1, choices.options[point])
        ]
