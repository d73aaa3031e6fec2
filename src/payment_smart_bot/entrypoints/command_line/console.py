"""What every command shares: exit codes, writing to the terminal, logging, and signals."""

import importlib.util
import io
import logging
import os
import signal
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import IntEnum
from types import FrameType, TracebackType
from typing import Final, NoReturn

_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]

AT_STRIPE: Final = "stripe"
"""How the names of threads begin that wait for Stripe."""

_CANNOT_REDRAW: Final = frozenset({"dumb", "unknown"})


class Exit(IntEnum):
    """What the exit code of the program says."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    CANCELLED = 3
    ENDED = 4
    UNFINISHED = 5


EXIT_CODES: Final = """\
exit codes:
  0  done; a conversation was completed, or left unfinished on a terminal
  1  it failed, and a sentence on standard error says why; or a proof found
     differences
  2  wrong usage, or a setting that has to be corrected
  3  the conversation was cancelled
  4  the conversation ended in error, after too many tries
  5  the input ended before the conversation was finished, or the outcome of a
     charge or a refund is not known yet

settings:
  All settings are read from environment variables, such as SESSION_DATABASE,
  STRIPE_SECRET_KEY and MERCHANT_API_KEY. The README lists them all. Without
  STRIPE_SECRET_KEY a simulator stands in for Stripe: no account, no network.
"""


def write(text: str = "", end: str = "\n") -> None:
    """Write to standard output, at once."""
    sys.stdout.write(text + end)
    sys.stdout.flush()


def warn(text: str) -> None:
    """Write a line to standard error."""
    with suppress(OSError):
        sys.stderr.write(text + "\n")
        sys.stderr.flush()


def has_terminal() -> bool:
    """Whether a person can be talked to: standard input and output are both a terminal."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def can_edit_lines() -> bool:
    """Whether typed digits can be masked: the terminal can redraw, and we have the library."""
    return (
        os.environ.get("TERM", "") not in _CANNOT_REDRAW
        and importlib.util.find_spec("prompt_toolkit") is not None
    )


def replace_unprintable() -> None:
    """Let a name that the terminal's encoding lacks come out as "?" instead of an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def drop_output() -> None:
    """Send what is still to be written nowhere: the reader of our output is gone."""
    with suppress(OSError, ValueError):  # no file behind it, as in a test
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def leave(code: int) -> NoReturn:
    """End the process, also while a thread still waits for Stripe; what it asked is on record."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    if any(thread.name.startswith(AT_STRIPE) for thread in threading.enumerate()):
        os._exit(code)
    sys.exit(code)


@contextmanager
def without_echo() -> Iterator[None]:
    """Keep the terminal from showing or eating what is typed while no line is being edited."""
    try:
        import termios
    except ImportError:  # Windows, whose console has no echo of its own to turn off
        yield
        return
    descriptor = sys.stdin.fileno()
    before = termios.tcgetattr(descriptor)
    quiet = termios.tcgetattr(descriptor)
    quiet[3] &= ~(termios.ECHO | termios.ICANON)  # by the latter, a Ctrl-D typed ahead is kept
    termios.tcsetattr(descriptor, termios.TCSANOW, quiet)
    try:
        yield
    finally:
        termios.tcsetattr(descriptor, termios.TCSANOW, before)


@contextmanager
def sigterm_as_interrupt() -> Iterator[None]:
    """Let SIGTERM do what Ctrl-C does, so that there is one way to end."""

    def interrupt(_signal: int, _frame: FrameType | None) -> None:
        signal.raise_signal(signal.SIGINT)

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def log_to_stderr(level: str) -> None:
    """Log to standard error from `level` on."""
    root = logging.getLogger()
    root.setLevel(level)
    if not any(isinstance(handler, _StderrHandler) for handler in root.handlers):
        handler = _StderrHandler()
        handler.setFormatter(_Formatter("%(levelname)s %(name)s: %(message)s"))
        root.addHandler(handler)


class _StderrHandler(logging.Handler):
    """Writes to what `sys.stderr` is now, so that a line being edited is not torn."""

    def emit(self, record: logging.LogRecord) -> None:
        warn(self.format(record))


class _Formatter(logging.Formatter):
    """Shows where an error arose but not its text, which may quote what a customer typed."""

    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None  # another formatter may have left its own there
        return super().format(record)

    def formatException(self, ei: _ExcInfo) -> str:  # noqa: N802 - logging's name
        kind, _, where = ei
        frames = "".join(traceback.format_tb(where))
        return f"{frames}{kind.__qualname__ if kind else ''}"
