"""Token buckets, one for each key, in bounded memory."""

import math
from collections import OrderedDict
from collections.abc import Callable
from typing import Final

_MOST_KEYS: Final = 20_000
"""A few megabytes at most. A flood of keys only refills the oldest buckets."""

_MINUTE: Final = 60.0


class RateLimit:
    """Lets each key act `per_minute` times at once, and then at that rate; 0 means no limit.

    A bucket is stored as the moment at which it will be full again, so full buckets are not stored
    at all. `monotonic` returns seconds that never go back.
    """

    def __init__(
        self, per_minute: int, monotonic: Callable[[], float], most_keys: int = _MOST_KEYS
    ) -> None:
        self._interval = _MINUTE / per_minute if per_minute else 0.0
        self._monotonic = monotonic
        self._most_keys = most_keys
        self._full_at: OrderedDict[str, float] = OrderedDict()

    def __len__(self) -> int:
        return len(self._full_at)

    def take(self, key: str) -> int:
        """Take one token. Return 0, or the whole seconds to wait if the bucket is empty."""
        if not self._interval:
            return 0
        now = self._monotonic()
        full_at = max(self._full_at.get(key, now), now) + self._interval
        wait = full_at - now - _MINUTE
        if wait > 1e-9:  # not 0: sums of floats have a rounding error
            return math.ceil(wait)
        self._full_at[key] = full_at
        self._full_at.move_to_end(key)
        self._forget(now)
        return 0

    def _forget(self, now: float) -> None:
        # Two for each one that comes in, so that full buckets do not pile up.
        for _ in range(2):
            oldest = next(iter(self._full_at))
            if self._full_at[oldest] > now and len(self._full_at) <= self._most_keys:
                return
            del self._full_at[oldest]
