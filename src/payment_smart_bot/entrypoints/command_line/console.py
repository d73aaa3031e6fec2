"""The terminal or pipe that the program runs on: writing to it, its echo, and signals."""

import importlib.util
import io
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Final, NoReturn

AT_STRIPE: Final = "stripe"
"""The beginning of the names of threads that wait for Stripe."""

_CANNOT_REDRAW: Final = frozenset({"dumb", "unknown"})
"""Values of TERM for a terminal whose line cannot be drawn anew."""


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
    """Return whether standard input and output are both a terminal, so that a person is there."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def can_edit_lines() -> bool:
    """Return whether typed digits can be masked: the terminal can redraw, and we have a library."""
    return (
        os.environ.get("TERM", "") not in _CANNOT_REDRAW
        and importlib.util.find_spec("prompt_toolkit") is not None
    )


def open_closed_streams() -> None:
    """Read nothing from, and write to nowhere for, each stream that the caller has closed.

    Otherwise the next file that the program opens would take its place.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            nowhere = os.open(os.devnull, os.O_RDWR)
            setattr(sys, name, os.fdopen(nowhere, mode, encoding="utf-8", closefd=False))


def replace_unprintable() -> None:
    """Write "?" for a character that the encoding of the output lacks, instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def drop_output() -> None:
    """Discard the output that is still to come: its reader is gone."""
    with suppress(OSError, ValueError):  # a test's output has no file behind it
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def leave(code: int) -> NoReturn:
    """End the process even if a thread still waits for Stripe: its call is on record."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    if any(thread.name.startswith(AT_STRIPE) for thread in threading.enumerate()):
        os._exit(code)
    sys.exit(code)


@contextmanager
def suppress_echo() -> Iterator[None]:
    """Keep a terminal with a line editor from showing what is typed while no line is edited.

    What is typed ahead is not lost: the editor reads it. Without a line editor nothing changes.
    """
    if not (has_terminal() and can_edit_lines()):
        yield
        return
    try:
        import termios
    except ImportError:  # Windows: its console has no echo of its own to turn off
        yield
        return
    descriptor = sys.stdin.fileno()
    before = termios.tcgetattr(descriptor)
    quiet = termios.tcgetattr(descriptor)
    quiet[3] &= ~(termios.ECHO | termios.ICANON)  # without ICANON a Ctrl-D typed ahead is kept
    termios.tcsetattr(descriptor, termios.TCSANOW, quiet)
    try:
        yield
    finally:
        termios.tcsetattr(descriptor, termios.TCSANOW, before)


@contextmanager
def treat_sigterm_as_interrupt() -> Iterator[None]:
    """Handle SIGTERM as Ctrl-C, so that the program ends in one way only."""

    def interrupt(_signal: int, _frame: FrameType | None) -> None:
        signal.raise_signal(signal.SIGINT)

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
