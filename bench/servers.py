"""The servers that are measured, each a process of its own, and what they use."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

PRICE: Final = 4900
"""What each charge comes to, in cents."""

CHARGING: Final = {"PAYMENT_AMOUNT": str(PRICE), "PAYMENT_CURRENCY": "usd"}
NO_SETTINGS: Final[Mapping[str, str]] = {}

MEMORY: Final = Path("/dev/shm")  # noqa: S108 (folders of our own are made in it)
"""Where there is one, files in it need no disk: it tells the disk's part of a figure."""

_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Server:
    """A running server: its port and process id."""

    port: int
    pid: int

    def cpu_seconds(self) -> float:
        """Return the CPU time used so far, user and system (Linux)."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    def megabytes(self) -> float:
        """Return the resident memory now (Linux)."""
        for line in Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
        raise RuntimeError("no VmRSS in /proc")


@contextmanager
def bot(database: Path, settings: Mapping[str, str] = NO_SETTINGS) -> Iterator[Server]:
    """Run the product with SQLite and, unless set otherwise, the simulator.

    There are no rate limits; tries are counted, but all of one address, so the limits are high.
    """
    tries = {
        "SESSIONS_PER_HOUR": "1000000",
        "CARDS_PER_HOUR": "1000000",
        "DECLINES_PER_HOUR": "1000",
    }
    environment = {
        "SESSION_DATABASE": str(database),
        "RATE_LIMIT_PER_MINUTE": "0",
        **tries,
        **settings,
    }
    command = [str(Path(sys.executable).with_name("payment-smart-bot")), "serve"]
    with _running(command, environment) as server:
        yield server


@contextmanager
def stripe(database: Path, *options: str) -> Iterator[Server]:
    """Run a Stripe whose books lie in `database`; see `bench.stand_in` for the options."""
    command = [sys.executable, "-m", "bench.stand_in", "--database", str(database), *options]
    with _running(command, {}) as server:
        yield server


@contextmanager
def aws(*options: str) -> Iterator[Server]:
    """Run an AWS that forgets; see `bench.aws_stand_in` for the options."""
    with _running([sys.executable, "-m", "bench.aws_stand_in", *options], {}) as server:
        yield server


def settings_for(stripe: Server) -> dict[str, str]:
    """Return the settings of a bot that charges PRICE at this Stripe."""
    address = f"http://127.0.0.1:{stripe.port}"
    return {**CHARGING, "STRIPE_SECRET_KEY": "sk_test_bench", "STRIPE_API_BASE": address}


@contextmanager
def floor() -> Iterator[Server]:
    """Run a bare Starlette route that echoes JSON, under the same uvicorn."""
    with _running([sys.executable, "-m", "bench.floor"], {}) as server:
        yield server


@contextmanager
def _running(command: list[str], environment: dict[str, str]) -> Iterator[Server]:
    port = _free_port()
    process = subprocess.Popen(
        [*command, "--port", str(port)],
        env=os.environ | environment,
        stdout=subprocess.DEVNULL,
    )
    try:
        _wait_for(port, process)
        yield Server(port, process.pid)
    finally:
        _end(process)


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_for(port: int, process: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + 20
    while time.monotonic() < until and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError("the server did not start")
