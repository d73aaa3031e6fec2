"""What a page may do to the server over its WebSocket: no more than by requests."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import httpx
import pytest
from tests.entrypoints import processes
from tests.entrypoints.command_line.test_serving import address_in, announcement

from payment_smart_bot.entrypoints.command_line.server.limited_protocol import (
    LimitedProtocol,
    TransportLimits,
)

from . import wire
from .test_transport_limits import IN_TIME, MEGABYTE, megabytes, serving

UPGRADE = (
    b"GET /live HTTP/1.1\r\nhost: x\r\nupgrade: websocket\r\nconnection: Upgrade\r\n"
    b"sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
)
WATCH = wire.frame(b'{"watch":{"sessionId":"s1"}}')
PART, MORE, PING = 0x01, 0x00, 0x89
"""The first bytes of a text that goes on, of a part of it that is not its last, and of a ping."""

QUICK = TransportLimits(answer_seconds=0.4)


@contextmanager
def page(port: int, first: bytes = WATCH) -> Iterator[socket.socket]:
    """Open a page that watches a conversation."""
    httpx.post(f"http://127.0.0.1:{port}/chat", json={"sessionId": "s1", "message": "hello"})
    with wire.connected(port, UPGRADE) as connection:
        assert wire.read_answer(connection).startswith(b"HTTP/1.1 101 ")
        connection.sendall(first)
        yield connection


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    with serving(tmp_path_factory.mktemp("bot"), LimitedProtocol.limits) as port:
        yield port


def read_on(connection: socket.socket) -> threading.Thread:
    """Read whatever comes, so that nothing waits for the attacker."""
    thread = threading.Thread(target=wire.read_to_end, args=(connection,))
    thread.start()
    return thread


def ask_for_ever(connection: socket.socket) -> NoReturn:
    while True:
        connection.sendall(WATCH * 100)


@pytest.mark.parametrize(
    ("first", "piece"),
    [
        pytest.param(
            b"", b"\x81\xff" + (10**12).to_bytes(8) + b"mask" + b"x" * 65_000, id="an endless frame"
        ),
        pytest.param(
            wire.frame(b"x", PART), wire.frame(b"x" * 100, MORE) * 500, id="endless parts"
        ),
        pytest.param(wire.frame(b"", PART), wire.frame(b"", MORE) * 9_000, id="empty parts"),
        pytest.param(b"", wire.frame(b"x" * 100, PING) * 500, id="pings"),
    ],
)
def test_what_never_becomes_a_message_is_cut_off(first: bytes, piece: bytes, port: int) -> None:
    with page(port, WATCH + first) as attacker:
        reader = read_on(attacker)
        assert wire.send_endlessly(attacker, piece, 64 * MEGABYTE) < 8 * MEGABYTE
        reader.join()
    assert wire.is_served(port)


def test_a_few_pings_between_messages_are_answered(port: int) -> None:
    with page(port) as watcher:
        for _ in range(3):
            watcher.sendall(wire.frame(b"a ping", PING) * 20 + WATCH)
        received = b""
        while received.count(b"a ping") < 60:
            received += watcher.recv(65_536)


def test_a_page_that_reads_nothing_is_hung_up_on(tmp_path: Path) -> None:
    """However much it asks for; the server waits no longer than for an answer to a request."""
    with serving(tmp_path, QUICK) as port, page(port) as attacker:
        attacker.settimeout(IN_TIME)
        with pytest.raises((ConnectionResetError, BrokenPipeError)):
            ask_for_ever(attacker)


@pytest.mark.thorough
def test_the_server_keeps_little_for_pages_that_read_nothing(tmp_path: Path) -> None:
    with processes.serving(
        tmp_path / "bot", "--port", "0", log=str(tmp_path / "log"), RATE_LIMIT_PER_MINUTE="0"
    ) as process:
        port = int(address_in(announcement(process)).rsplit(":", 1)[1])
        with page(port):
            before = megabytes(process.pid)
        for _ in range(5):
            with page(port) as attacker:
                pings = wire.frame(b"x" * 100, PING) * 500
                wire.send_endlessly(attacker, WATCH + pings, 64 * MEGABYTE)
        assert megabytes(process.pid) - before < 40
        assert wire.is_served(port)


def test_a_page_of_another_site_leaves_no_line(tmp_path: Path) -> None:
    """Any page can try this as often as it likes, and would fill the log with errors."""
    log = tmp_path / "log"
    foreign = UPGRADE.replace(b"host: x", b"host: x\r\norigin: https://evil.example")
    with processes.serving(tmp_path / "bot", "--port", "0", log=str(log)) as process:
        port = int(address_in(announcement(process)).rsplit(":", 1)[1])
        with wire.connected(port, foreign) as attacker:
            assert wire.read_to_end(attacker).startswith(b"HTTP/1.1 403 ")
        assert wire.is_served(port)
    assert log.read_text() == ""


def test_texts_that_are_none_leave_no_line(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with processes.serving(tmp_path / "bot", "--port", "0", log=str(log)) as process:
        port = int(address_in(announcement(process)).rsplit(":", 1)[1])
        for text in (b"\xff\xfe4242424242424242", b'{"say":{"message":"\xc3('):
            with page(port, WATCH + wire.frame(text)) as attacker:
                assert b"\x03\xef" in wire.read_to_end(attacker), "closed with 1007"
        assert wire.is_served(port)
    assert "Traceback" not in log.read_text()
    assert "4242" not in log.read_text()
