"""No client can hold the server up by what it sends, how slowly, or over how many connections."""

import filecmp
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import httpx
import pytest
from tests.browser.page_server import free_port
from tests.entrypoints import processes
from tests.entrypoints.command_line.test_serving import address_in, announcement

from payment_smart_bot.bootstrap import build
from payment_smart_bot.entrypoints.command_line.server.limited_protocol import (
    LimitedProtocol,
    TransportLimits,
)
from payment_smart_bot.entrypoints.command_line.server.serving import listen, serve_in_thread
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.settings import read_settings

from . import wire

ROOT = Path(__file__).parents[2]
MEGABYTE = 1024 * 1024
QUICK = TransportLimits(head_seconds=0.4, body_seconds=0.4, answer_seconds=0.4, connections=40)
IN_TIME = 15.0
"""Far longer than the limits of these tests, far shorter than for ever."""


@contextmanager
def serving(folder: Path, limits: TransportLimits) -> Iterator[int]:
    settings = read_settings(
        {"SESSION_DATABASE": str(folder / "bot"), "RATE_LIMIT_PER_MINUTE": "0"}
    )
    with (
        closing(listen("127.0.0.1", 0)) as listener,
        closing(build(settings)) as application,
        serve_in_thread(create_app(application), listener, limits=limits),
    ):
        yield listener.getsockname()[1]


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    with serving(tmp_path_factory.mktemp("quick"), QUICK) as port:
        yield port


@pytest.fixture(scope="module")
def patient_port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """Serve with the limits as they are."""
    with serving(tmp_path_factory.mktemp("patient"), LimitedProtocol.limits) as port:
        yield port


@pytest.mark.parametrize(
    "first",
    [
        pytest.param(b"GET /health HTTP/1.1\r\nx-endless: ", id="one header"),
        pytest.param(b"GET /", id="the address"),
        pytest.param(b"GET /health HTTP/1.1\r\n" + b"a: b\r\n" * 5_400, id="many headers"),
    ],
)
def test_an_endless_head_is_cut_off_at_32_kb(first: bytes, patient_port: int) -> None:
    with wire.connected(patient_port, first) as attacker:
        assert wire.send_endlessly(attacker, b"y" * 16_384, 64 * MEGABYTE) < 8 * MEGABYTE
        answer = wire.read_to_end(attacker)
    assert answer[:12] in {b"HTTP/1.1 431", b""}, "what is sent after a refusal may cost its answer"
    assert wire.is_served(patient_port)


def test_a_head_of_just_under_32_kb_is_served(patient_port: int) -> None:
    filling = b"x: " + b"y" * 1000 + b"\r\n"
    with wire.connected(patient_port, wire.HEALTH[:-2] + filling * 32 + b"\r\n") as client:
        assert wire.read_answer(client).startswith(b"HTTP/1.1 200")


def test_the_refusal_of_a_long_head_says_why(patient_port: int) -> None:
    with wire.connected(patient_port, b"GET / HTTP/1.1\r\nx: " + b"y" * 32 * 1024) as client:
        assert wire.read_to_end(client).startswith(b"HTTP/1.1 431 ")


@pytest.mark.parametrize(
    ("head", "piece"),
    [
        pytest.param(b"content-length: 9999999999\r\n\r\n", b"y" * 65_536, id="a long body"),
        pytest.param(
            b"transfer-encoding: chunked\r\n\r\n", b"1;" + b"z" * 65_000, id="an endless extension"
        ),
        pytest.param(
            b"transfer-encoding: chunked\r\n\r\n0\r\n", b"t: v\r\n" * 9_000, id="endless trailers"
        ),
    ],
)
def test_an_endless_body_is_cut_off(head: bytes, piece: bytes, patient_port: int) -> None:
    """Also after it has been refused, while it is thrown away."""
    with wire.connected(patient_port, wire.HEAD + head) as attacker:
        assert wire.send_endlessly(attacker, piece, 64 * MEGABYTE) < 16 * MEGABYTE
    assert wire.is_served(patient_port)


@pytest.mark.parametrize(
    "first",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"GET /health HTTP/1.1\r\nhost: x\r\n", id="half a head"),
        pytest.param(wire.HEAD + b"content-length: 50\r\n\r\n{", id="half a body"),
        pytest.param(wire.HEALTH + b"GET /health", id="half a second request"),
        pytest.param(
            wire.HEAD + b"content-length: 99999\r\n\r\n" + b"y" * 20_000, id="a body refused early"
        ),
        pytest.param(
            wire.HEALTH + b"\r\n\r\n",
            id="empty lines after a request",
            marks=pytest.mark.thorough,  # uvicorn's own 5 s of idleness
        ),
    ],
)
def test_a_client_that_falls_silent_is_hung_up_on(first: bytes, port: int) -> None:
    with wire.connected(port, first) as attacker:
        attacker.settimeout(IN_TIME)
        wire.read_to_end(attacker)  # times out, and fails, where the connection stays open


@pytest.mark.parametrize(
    "first",
    [
        pytest.param(b"", id="a head"),
        pytest.param(wire.HEAD + b"content-length: 900\r\n\r\n", id="a body"),
    ],
)
def test_a_trickle_does_not_put_the_deadline_off(first: bytes, port: int) -> None:
    pieces = b"GET /health HTTP/1.1\r\n" + b"x" * 700
    with wire.connected(port, first) as attacker:
        assert wire.trickle(attacker, pieces, pause=0.05) < IN_TIME


def test_a_client_that_reads_nothing_is_hung_up_on(port: int) -> None:
    """However much it asks for: its answers are not kept for it."""
    asks = b"GET /openapi.json HTTP/1.1\r\nhost: x\r\n\r\n"
    with wire.connected(port) as attacker:
        attacker.settimeout(IN_TIME)
        assert wire.send_endlessly(attacker, asks, 16 * MEGABYTE) < 16 * MEGABYTE


def test_requests_sent_far_ahead_end_the_connection(patient_port: int) -> None:
    with wire.connected(patient_port, wire.HEALTH * 500) as attacker:
        assert wire.read_to_end(attacker).count(b"HTTP/1.1 200") < 500
    assert wire.is_served(patient_port)


def test_a_few_requests_sent_ahead_are_all_answered(patient_port: int) -> None:
    last = wire.HEALTH.replace(b"\r\n\r\n", b"\r\nconnection: close\r\n\r\n")
    with wire.connected(patient_port, wire.HEALTH * 4 + last) as client:
        assert wire.read_to_end(client).count(b"HTTP/1.1 200") == 5


@pytest.mark.parametrize(
    "first",
    [
        pytest.param(b"", id="silent"),
        pytest.param(b"GET /health HTTP/1.1\r\nx: ", id="half a head"),
        pytest.param(wire.HEAD + b"content-length: 900\r\n\r\n{", id="half a body"),
        pytest.param(wire.HEALTH, id="idle after an answer"),
    ],
)
def test_half_open_connections_shut_nobody_out(first: bytes, tmp_path: Path) -> None:
    """Seven times as many as the server takes: those that wait longest make room."""
    limits = TransportLimits(connections=40)
    with (
        serving(tmp_path, limits) as port,
        wire.many_connected(port, 300, first),
    ):
        assert all(wire.is_served(port) for _ in range(50))


def test_a_payment_goes_through_an_attack(tmp_path: Path) -> None:
    """With one connection that is kept, as browsers do, between messages."""
    with (
        serving(tmp_path, TransportLimits(connections=40)) as port,
        wire.many_connected(port, 200, b"GET / HTTP/1.1\r\nx: "),
        httpx.Client(base_url=f"http://127.0.0.1:{port}") as customer,
    ):
        for said in processes.SIX_MESSAGES:
            answer = customer.post("/chat", json={"sessionId": "a", "message": said})
        assert answer.json()["status"] == "completed"


def test_the_pages_server_has_the_same_limits() -> None:
    """It shares no code with the bot, so it has a copy."""
    name = "limited_protocol.py"
    ours = ROOT / "src/payment_smart_bot/entrypoints/command_line/server" / name
    assert filecmp.cmp(ours, ROOT / "frontend/payment_page" / name, shallow=False)


@contextmanager
def serving_product(folder: Path) -> Iterator[tuple[int, int]]:
    """Run the program as it is installed; give its port and its process id."""
    with processes.serving(folder / "bot", "--port", "0", RATE_LIMIT_PER_MINUTE="0") as process:
        yield int(address_in(announcement(process)).rsplit(":", 1)[1]), process.pid


@contextmanager
def serving_page(folder: Path) -> Iterator[tuple[int, int]]:  # noqa: ARG001 - like the other
    """Run the page's server as `make run` does; give its port and its process id."""
    port = free_port()
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "serve.py", "--server.port", str(port)],
        cwd=ROOT / "frontend",
        stdout=subprocess.DEVNULL,
    ) as process:
        try:
            until = time.monotonic() + 30
            while time.monotonic() < until:
                try:
                    if httpx.get(f"http://127.0.0.1:{port}/_stcore/health").is_success:
                        break
                except httpx.TransportError:
                    time.sleep(0.1)
            yield port, process.pid
        finally:
            process.send_signal(signal.SIGTERM)


def megabytes(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / MEGABYTE


Serves = Callable[[Path], AbstractContextManager[tuple[int, int]]]


@pytest.mark.thorough
@pytest.mark.parametrize("serves", [serving_product, serving_page], ids=["the bot", "the page"])
def test_the_served_product_under_attack(serves: Serves, tmp_path: Path) -> None:
    """Endless and slow at once: its memory stays, others are served, the slow are gone in time."""
    with serves(tmp_path) as (port, pid), ThreadPoolExecutor(8) as attackers:
        before = megabytes(pid)
        slow = [
            attackers.submit(_hold, port, first)
            for first in (b"", b"GET / HTTP/1.1\r\nx: ", wire.HEAD + b"content-length: 9\r\n\r\n")
        ]
        endless = [attackers.submit(_flood, port) for _ in range(4)]
        healthy = [_ask(port) for _ in range(20)]
        assert max(each.result() for each in endless) < 8 * MEGABYTE
        held = [each.result() for each in slow]
        assert megabytes(pid) - before < 40
    assert all(healthy)
    assert held[0] < 10 + IN_TIME, "a head has 10 s"
    assert held[2] < 20 + IN_TIME, "a body has 20 s"


def _hold(port: int, first: bytes) -> float:
    began = time.monotonic()
    with wire.connected(port, first) as attacker:
        attacker.settimeout(60)
        wire.read_to_end(attacker)
    return time.monotonic() - began


def _flood(port: int) -> int:
    with wire.connected(port, b"GET / HTTP/1.1\r\nx: ") as attacker:
        return wire.send_endlessly(attacker, b"y" * 65_536, 256 * MEGABYTE)


def _ask(port: int) -> bool:
    with wire.connected(port, b"GET / HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n") as honest:
        return wire.read_answer(honest).startswith(b"HTTP/1.1 ")
