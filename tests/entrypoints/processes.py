"""The program as people and scripts run it: a process on a pipe, or on a terminal of its own."""

import os
import pty
import re
import select
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

PROGRAM = [sys.executable, "-W", "error", "-c"]
PROGRAM += ["from payment_smart_bot.entrypoints.command_line.program import program; program()"]
PATIENCE = 60.0
"""Seconds, which nothing waits for but a program that hangs."""
NEXT_YEAR = date.today().year + 1  # noqa: DTZ011 - the program has this clock too
EXPIRY = f"12/{NEXT_YEAR % 100:02}"
SIX_MESSAGES = (
    "I need to make a payment", "Jane Doe", "4242424242424242", EXPIRY, "456", "confirm",
)  # fmt: skip

_ESCAPES = re.compile(r"\x1b(?:\[[0-9;?]*[A-Za-z]|[=>])")


def environment(database: Path, **more: str) -> dict[str, str]:
    """Return an environment with no setting but these."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    kept |= {"TERM": "xterm", "PROMPT_TOOLKIT_NO_CPR": "1", "PYTHONIOENCODING": "utf-8"}
    return kept | {"SESSION_DATABASE": str(database), **more}


def run(
    database: Path, *arguments: str, said: str | bytes = "", **more: str
) -> subprocess.CompletedProcess[bytes]:
    """Run the program to its end, with pipes for input and output."""
    given = said.encode() if isinstance(said, str) else said
    return subprocess.run(  # noqa: S603 - our own program
        [*PROGRAM, *arguments],
        input=given,
        capture_output=True,
        env=environment(database, **more),
        timeout=PATIENCE,
        check=False,
    )


class OnTerminal:
    """A running program and the terminal that it was started on."""

    def __init__(self, process: subprocess.Popen[bytes], screen: int) -> None:
        self.process = process
        self.received = ""
        self._screen = screen
        self._seen = 0

    @property
    def shown(self) -> str:
        """All that the terminal received so far, without what moves its cursor."""
        return _ESCAPES.sub("", self.received)

    def expect(self, text: str) -> None:
        """Wait until a text is shown after what was waited for before."""
        until = time.monotonic() + PATIENCE
        while (at := self.shown.find(text, self._seen)) < 0:
            assert time.monotonic() < until, f"no {text!r} in {self.shown[self._seen :]!r}"
            if not self._read(0.05) and self.process.poll() is not None:
                assert text in self.shown[self._seen :], self.shown[self._seen :]
        self._seen = at + len(text)

    def settle(self) -> None:
        """Read until the program has nothing more to show."""
        while self._read(0.15):
            pass

    def type(self, keys: str) -> None:
        os.write(self._screen, keys.encode())

    def enter(self, line: str) -> None:
        self.type(line + "\r")

    def exit_code(self) -> int:
        """Read on until the program ends."""
        until = time.monotonic() + PATIENCE
        while self.process.poll() is None:
            assert time.monotonic() < until, f"still running: {self.shown!r}"
            self._read(0.05)
        self.settle()
        return self.process.returncode

    def echoes(self) -> bool:
        """Whether the terminal itself shows what is typed."""
        return bool(termios.tcgetattr(self._screen)[3] & termios.ECHO)

    def _read(self, seconds: float) -> bool:
        if not select.select([self._screen], [], [], seconds)[0]:
            return False
        try:
            data = os.read(self._screen, 65_536)
        except OSError:  # the other side is closed
            return False
        self.received += data.decode()
        return bool(data)


@contextmanager
def on_terminal(database: Path, *arguments: str, **more: str) -> Iterator[OnTerminal]:
    """Start the program on a terminal wide enough that no answer is wrapped."""
    screen, keyboard = pty.openpty()
    termios.tcsetwinsize(keyboard, (40, 200))
    process = subprocess.Popen(  # noqa: S603 - our own program
        [*PROGRAM, *arguments],
        stdin=keyboard,
        stdout=keyboard,
        stderr=keyboard,
        env=environment(database, **more),
        start_new_session=True,
    )
    try:
        yield OnTerminal(process, screen)
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        os.close(keyboard)
        os.close(screen)


@contextmanager
def serving(
    database: Path,
    *arguments: str,
    program: Sequence[str] = PROGRAM,
    log: str = "",
    **more: str,
) -> Iterator[subprocess.Popen[str]]:
    """Start `serve` without a terminal; it logs to a pipe, or into the file at the path `log`."""
    with (
        Path(log or os.devnull).open("ab") as file,
        subprocess.Popen(  # noqa: S603 - our own program
            [*program, "serve", *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=file if log else subprocess.PIPE,
            env=environment(database, **more),
            text=True,
        ) as process,
    ):
        try:
            yield process
        finally:
            if process.poll() is None:
                process.send_signal(signal.SIGKILL)
