"""The chain of one process: its name, and where its next line belongs."""

from collections.abc import Callable
from datetime import datetime

from payment_smart_bot.domain.model.audit import DONE, HERE, PROGRAM, Action, AuditEvent
from payment_smart_bot.domain.protocols.audit_chain import BEGINNING, Place, build_line, read_entry


class Writer:
    """Builds the lines of one process.

    `draw_name` returns a name that no other process has. It is called for the first line: by then
    Lambda has made many processes of one snapshot.
    """

    def __init__(self, draw_name: Callable[[], str], clock: Callable[[], datetime]) -> None:
        self._draw_name = draw_name
        self._clock = clock
        self._name: str | None = None
        self._written = 0
        self._last = BEGINNING

    @property
    def has_written(self) -> bool:
        """Whether there is any line of this process."""
        return self._written > 0

    def build(self, event: AuditEvent, previous: str | None = None) -> str:
        """Return the next line; it follows `previous`, or else the last line of this process."""
        if self._name is None:
            self._name = self._draw_name()
        place = Place(self._name, self._written + 1, previous or self._last)
        return build_line(event, self._clock(), place)

    def advance(self, line: str) -> None:
        """Go on after a line that was written."""
        entry = read_entry(line)
        assert entry is not None  # noqa: S101 (this writer has built it)
        self._written = entry.place.number
        self._last = entry.hash


def build_stop() -> AuditEvent:
    """Return the event that ends the lines of a process."""
    return AuditEvent(Action.STOP, DONE, PROGRAM, HERE)
