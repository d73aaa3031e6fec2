"""A clock that a test turns by hand."""

import time
from datetime import timedelta


class StripeClock:
    """Seconds since the epoch. It stands still until it is turned.

    It starts at the time of this machine, so that signatures of webhooks are fresh.
    """

    def __init__(self, now: float | None = None) -> None:
        self.now = float(int(time.time())) if now is None else now

    def __call__(self) -> float:
        """Return the time."""
        return self.now

    def advance(self, by: timedelta | float) -> None:
        """Turn the clock forward by a time or by seconds. Raises ValueError for a time back."""
        seconds = by.total_seconds() if isinstance(by, timedelta) else by
        if seconds < 0:
            raise ValueError("time does not go back")
        self.now += seconds
