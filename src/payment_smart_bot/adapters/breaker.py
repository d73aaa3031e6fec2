"""A circuit breaker: what refuses to work is left alone for a while, and reported once."""

from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Lock
from typing import Final

PAUSE: Final = timedelta(minutes=1)


class Breaker:
    """Lets all calls through until one is refused, and then one a minute until one works.

    `clock` returns the time in UTC. Threads may share it.
    """

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._lock = Lock()
        self._until: datetime | None = None
        self._reported = False

    def lets_through(self) -> bool:
        """Whether a call may be made now; after a pause only the first one may."""
        with self._lock:
            if self._until is None:
                return True
            if self._clock() < self._until:
                return False
            self._until = self._clock() + PAUSE
            return True

    def open(self) -> bool:
        """Pause; return whether to report it: only the first time since a call has worked."""
        with self._lock:
            self._until = self._clock() + PAUSE
            first, self._reported = not self._reported, True
            return first

    def close(self) -> None:
        """Let all calls through: one has worked."""
        with self._lock:
            self._until, self._reported = None, False
