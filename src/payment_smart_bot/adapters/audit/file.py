"""An audit log in a file, which any number of processes of one machine append to.

A lock makes one chain of their lines: each follows the line above it, whoever wrote that. The file
is opened anew for each line, so it can be renamed at any time; the next line then begins another.
"""

import fcntl
import logging
import os
import stat
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final

from payment_smart_bot.adapters.audit.writer import Writer, build_stop
from payment_smart_bot.domain.model.audit import AuditEvent
from payment_smart_bot.domain.model.errors import Misconfigured
from payment_smart_bot.domain.protocols.audit_chain import read_entry
from payment_smart_bot.ports import AuditLog

_LONGEST_LINE: Final = 16_384
_MOST_WAITING: Final = 1_000
_LOCK_SECONDS: Final = 0.2
"""Others hold the lock for microseconds; whoever holds it for longer must not stop the server."""

_LOCK_PAUSE: Final = 0.002

_log = logging.getLogger(__name__)


class AuditFile(AuditLog):
    """Appends events to a file that only its owner may read.

    What cannot be written waits in memory, up to a thousand events, for the next one that can.
    """

    def __init__(
        self, path: Path, draw_name: Callable[[], str], clock: Callable[[], datetime]
    ) -> None:
        self._path = path
        self._writer = Writer(draw_name, clock)
        self._lock = threading.Lock()
        self._waiting: deque[AuditEvent] = deque(maxlen=_MOST_WAITING)

    def check(self) -> None:
        """Raise Misconfigured unless events can be appended now."""
        try:
            if self._path.exists() and not stat.S_ISREG(self._path.stat().st_mode):
                raise Misconfigured(f"AUDIT_LOG must be a file; {self._path} is none.")
            os.close(self._open())
        except OSError as error:
            raise Misconfigured(
                f"AUDIT_LOG cannot be written at {self._path} ({error.strerror}). Set it to a file "
                "in a folder that this user may write, or to - for standard error."
            ) from None

    def record(self, event: AuditEvent) -> None:
        """Append an event, and those that wait; never raises."""
        with self._lock:
            self._waiting.append(event)
            try:
                with self._open_alone() as file:
                    self._append_waiting(file)
            except OSError as error:
                _log.error(
                    "The audit log cannot be written (%s); events that wait: %d",
                    type(error).__name__,
                    len(self._waiting),
                )

    def settle(self) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Say that nothing more comes from this process, if anything came."""
        if self._writer.has_written:
            self.record(build_stop())

    def _append_waiting(self, file: int) -> None:
        while self._waiting:
            tail = _read_tail(file)
            line = self._writer.build(self._waiting[0], _find_last_hash(tail))
            broken = b"\n" if tail and not tail.endswith(b"\n") else b""  # its power was cut
            _write_all(file, broken + line.encode() + b"\n")
            self._writer.advance(line)
            self._waiting.popleft()

    @contextmanager
    def _open_alone(self) -> Iterator[int]:
        file = self._open()
        try:
            _wait_for_lock(file)
            yield file
        finally:
            os.close(file)  # and let go of the lock

    def _open(self) -> int:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC | os.O_NONBLOCK
        return os.open(self._path, flags, 0o600)


def _wait_for_lock(file: int) -> None:
    """Lock a file; raises TimeoutError, which is an OSError, where others do not let go of it."""
    until = time.monotonic() + _LOCK_SECONDS
    while True:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > until:
                raise TimeoutError from None
            time.sleep(_LOCK_PAUSE)
        else:
            return


def _read_tail(file: int) -> bytes:
    size = os.fstat(file).st_size
    return os.pread(file, _LONGEST_LINE, max(0, size - _LONGEST_LINE))


def _find_last_hash(tail: bytes) -> str | None:
    """Return the hash of the last whole entry; None where there is none."""
    for line in reversed(tail.decode("utf-8", "replace").splitlines()):
        entry = read_entry(line)
        if entry is not None:
            return entry.hash
    return None


def _write_all(file: int, data: bytes) -> None:
    written = os.write(file, data)
    if written < len(data):  # the disk is full
        os.ftruncate(file, os.fstat(file).st_size - written)
        raise OSError("The disk is full.")
