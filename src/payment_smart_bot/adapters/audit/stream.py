"""An audit log in a stream, such as standard output, which CloudWatch or a container collects."""

import logging
import threading
from collections.abc import Callable
from datetime import datetime
from typing import TextIO

from payment_smart_bot.adapters.audit.writer import Writer, build_stop
from payment_smart_bot.domain.model.audit import AuditEvent
from payment_smart_bot.ports import AuditLog

_log = logging.getLogger(__name__)


class AuditStream(AuditLog):
    """Writes each event at once, as a line; each process has a chain of its own."""

    def __init__(
        self, stream: TextIO, draw_name: Callable[[], str], clock: Callable[[], datetime]
    ) -> None:
        self._stream = stream
        self._writer = Writer(draw_name, clock)
        self._lock = threading.Lock()

    def record(self, event: AuditEvent) -> None:
        """Write an event; one that cannot be written leaves a gap in the numbers. Never raises."""
        with self._lock:
            line = self._writer.build(event)
            self._writer.advance(line)
            try:
                self._stream.write(f"{line}\n")
                self._stream.flush()
            except (OSError, ValueError) as error:
                _log.error("The audit log cannot be written: %s", type(error).__name__)

    def settle(self) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Say that nothing more comes from this process, if anything came."""
        if self._writer.has_written:
            self.record(build_stop())
