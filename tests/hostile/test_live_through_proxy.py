"""The WebSocket of a page through the reference proxy: idle, resumed, foreign, and too many."""

import json
import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests.browser.page_server import free_port
from tests.entrypoints import processes
from tests.entrypoints.command_line.test_serving import address_in, announcement
from tests.entrypoints.customer.live_frames import receive_within, say
from websockets.exceptions import InvalidStatus
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin

from . import wire
from .proxy import API, connected, find_or_skip, serving_proxy

NGINX_READ_TIMEOUT = 60.0
"""proxy_read_timeout where nothing is said about it."""

SECONDS = 20.0
"""Longer than the time between two beats of the bot's."""

PAGES_OF_AN_ADDRESS = 100
A_REQUEST_AGAIN = 0.2
"""In seconds: after its burst, the proxy lets ten requests a second of an address through."""

UPGRADE = (
    f"GET /live HTTP/1.1\r\nhost: {API}\r\nupgrade: websocket\r\nconnection: Upgrade\r\n"
    "sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
).encode()

pytestmark = pytest.mark.thorough


class Proxied:
    """A bot behind the proxy, as pages reach it."""

    def __init__(self, folder: Path, port: int, api: str) -> None:
        self.folder = folder
        self.port = port
        self.bot = httpx.Client(base_url=api)

    def send(self, raw: bytes, source: str) -> str:
        """Return all that comes back for some bytes."""
        with connected(self.folder, self.port, raw, source=source) as client:
            return wire.read_to_end(client).decode("latin-1")

    @contextmanager
    def connect(
        self, source: str = "127.0.0.1", origin: str = f"https://{API}"
    ) -> Iterator[ClientConnection]:
        tls = ssl.create_default_context(cafile=self.folder / "tls.pem")
        # With 1.3 the library's two threads race for the tickets that come after the handshake.
        tls.maximum_version = ssl.TLSVersion.TLSv1_2
        plain = socket.create_connection(("127.0.0.1", self.port), SECONDS, (source, 0))
        with connect(
            f"wss://{API}/live",
            sock=plain,
            ssl=tls,
            origin=Origin(origin),
            open_timeout=SECONDS,
            ping_interval=None,  # browsers send none
        ) as page:
            yield page

    def watch(self, page: ClientConnection, session_id: str, after: int = 0) -> Any:
        """Ask for a conversation, and return its first state."""
        page.send(json.dumps({"watch": {"sessionId": session_id, "after": after}}))
        return receive_within(SECONDS, page, "state")


@pytest.fixture(scope="module")
def proxied(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proxied]:
    find_or_skip()
    folder = tmp_path_factory.mktemp("proxied")
    settings = {"TRUSTED_PROXIES": "127.0.0.1", "RATE_LIMIT_PER_MINUTE": "100000"}
    with ExitStack() as stack:
        process = stack.enter_context(processes.serving(folder / "bot", "--port", "0", **settings))
        api = address_in(announcement(process))
        api_port = int(api.rsplit(":", 1)[1])
        port = stack.enter_context(serving_proxy(folder, api_port, free_port()))
        proxied = Proxied(folder, port, api)
        stack.enter_context(proxied.bot)
        yield proxied


def test_an_idle_page_is_kept_and_told_at_once(proxied: Proxied) -> None:
    """Longer than nginx waits for a server that is silent, by beats alone."""
    with proxied.connect() as page:
        proxied.bot.post("/chat", json={"sessionId": "idle", "message": "hello"})
        version = proxied.watch(page, "idle")["version"]
        until = time.monotonic() + NGINX_READ_TIMEOUT + 5
        while time.monotonic() < until:
            assert receive_within(SECONDS, page, "beat") is True
        proxied.bot.post("/chat", json={"sessionId": "idle", "message": "Jane Doe"})
        assert receive_within(SECONDS, page, "state")["version"] > version
        say(page, "4242424242424242", messageId="m1")
        answer = json.loads(page.recv(SECONDS))
        while "reply" not in answer:
            answer = json.loads(page.recv(SECONDS))
        assert answer["messageId"] == "m1"


def test_a_page_that_comes_back_hears_only_what_it_has_missed(proxied: Proxied) -> None:
    proxied.bot.post("/chat", json={"sessionId": "back", "message": "hello"})
    with proxied.connect() as page:
        version = proxied.watch(page, "back")["version"]
    proxied.bot.post("/chat", json={"sessionId": "back", "message": "Jane Doe"})
    with proxied.connect() as page:
        missed = proxied.watch(page, "back", after=version)
        assert missed["version"] > version
    with proxied.connect() as page:
        watch = {"sessionId": "back", "after": missed["version"]}
        page.send(json.dumps({"watch": watch}))
        assert json.loads(page.recv(SECONDS)) == {"beat": True}


@pytest.mark.parametrize(
    "origin", ["https://evil.example", f"https://{API}.evil.example", "null", f"http://{API}:8443"]
)
def test_the_page_of_another_site_is_refused(proxied: Proxied, origin: str) -> None:
    with pytest.raises(InvalidStatus) as refused, proxied.connect("127.0.0.20", origin):
        pass
    assert refused.value.response.status_code == 403


def test_one_address_has_many_pages_but_not_any_number(proxied: Proxied) -> None:
    """A whole office; requests that are under way do not count against its open pages."""
    office, half = "127.0.0.21", b"POST /chat HTTP/1.1\r\nhost: pay.example.com\r\n"
    half += b"content-length: 9\r\n\r\n{"
    proxied.bot.post("/chat", json={"sessionId": "office", "message": "hello"})
    with ExitStack() as stack:

        def ask_for_a_page() -> bytes:
            page = stack.enter_context(
                connected(proxied.folder, proxied.port, UPGRADE, source=office)
            )
            status = wire.read_answer(page)[9:12]
            if status == b"101":
                page.sendall(wire.frame(b'{"watch":{"sessionId":"office"}}'))
            return status

        for _ in range(20):
            stack.enter_context(connected(proxied.folder, proxied.port, half, source=office))
        assert [ask_for_a_page() for _ in range(80)] == [b"101"] * 80
        number = 80
        while number < PAGES_OF_AN_ADDRESS:
            time.sleep(A_REQUEST_AGAIN)
            number += ask_for_a_page() == b"101"
        for _ in range(3):
            time.sleep(
                A_REQUEST_AGAIN
            )  # so that the number is what is in the way, and not the rate
            assert ask_for_a_page() == b"429"
        with proxied.connect("127.0.0.22") as other:
            proxied.bot.post("/chat", json={"sessionId": "other", "message": "hello"})
            assert proxied.watch(other, "other")["version"] > 0


@pytest.mark.parametrize("protocol", ["h2c", "websocket, h2c", "tls/1.0"])
def test_no_other_protocol_passes(proxied: Proxied, protocol: str) -> None:
    """A client that reached the bot past the proxy's limits could send anything in any name."""
    other = (
        b"connection: Upgrade, HTTP2-Settings, close\r\nhttp2-settings: AAMAAABkAARAAAAAAAIAAAAA"
    )
    upgrade = UPGRADE.replace(b"websocket", protocol.encode(), 1)
    upgrade = upgrade.replace(b"connection: Upgrade", other)
    assert not proxied.send(upgrade, "127.0.0.23").startswith("HTTP/1.1 101")


def test_a_websocket_elsewhere_is_none(proxied: Proxied) -> None:
    upgrade = UPGRADE.replace(b"/live", b"/chat/anybody").replace(b"Upgrade", b"Upgrade, close")
    assert proxied.send(upgrade, "127.0.0.24").startswith("HTTP/1.1 404")
