"""The reference proxy: real addresses, limits, headers, and no way around them."""

import ssl
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from tests.browser.page_server import free_port, serving_page
from tests.entrypoints import processes
from tests.entrypoints.command_line.test_serving import address_in, announcement

from . import wire
from .proxy import API, PAGE, connected, find_or_skip, serving_proxy

LIMIT = 6
MEGABYTE = 1024 * 1024
LAST = "connection: close\r\n"
pytestmark = pytest.mark.thorough


class Proxied:
    """A bot and a page behind the proxy."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder = folder
        self.port = port

    def send(self, raw: bytes, source: str = "127.0.0.1", host: str = API) -> str:
        """Return all that comes back for some bytes."""
        with connected(self.folder, self.port, raw, source=source, host=host) as client:
            return wire.read_to_end(client).decode("latin-1")

    def get(self, path: str, *headers: str, source: str = "127.0.0.1", host: str = API) -> str:
        head = f"GET {path} HTTP/1.1\r\nhost: {host}\r\n{LAST}" + "".join(
            f"{each}\r\n" for each in headers
        )
        return self.send(f"{head}\r\n".encode(), source, host)


@pytest.fixture(scope="module")
def proxied(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proxied]:
    find_or_skip()
    folder = tmp_path_factory.mktemp("proxied")
    settings = {"TRUSTED_PROXIES": "127.0.0.1", "RATE_LIMIT_PER_MINUTE": str(LIMIT)}
    with ExitStack() as stack:
        process = stack.enter_context(processes.serving(folder / "bot", "--port", "0", **settings))
        api = int(address_in(announcement(process)).rsplit(":", 1)[1])
        page_port = free_port()
        stack.enter_context(serving_page(f"http://127.0.0.1:{api}", page_port))
        port = stack.enter_context(serving_proxy(folder, api, page_port))
        yield Proxied(folder, port)


def test_a_forged_address_counts_for_the_forger(proxied: Proxied) -> None:
    """Whatever a client says about itself, all of its requests count for where it calls from."""
    source = "127.0.0.9"
    forged = [
        proxied.get(f"/chat/{number}", f"X-Forwarded-For: 198.51.100.{number}", source=source)
        for number in range(LIMIT + 2)
    ]
    assert [answer[9:12] for answer in forged] == ["404"] * LIMIT + ["429"] * 2
    assert proxied.get("/chat/another", source="127.0.0.10")[9:12] == "404", "others are served"


@pytest.mark.parametrize(
    ("source", "forged"),
    [
        ("127.0.0.41", "Forwarded: for=198.51.100.{}"),
        ("127.0.0.42", "X-Real-IP: 198.51.100.{}"),
        ("127.0.0.43", "X_Forwarded_For: 198.51.100.{}"),
        ("127.0.0.44", "X-Forwarded-For: 127.0.0.1\r\nX-Forwarded-For: 198.51.100.{}, 127.0.0.1"),
        ("127.0.0.45", "X-Forwarded-For: 198.51.100.{}, 127.0.0.1\r\nConnection: X-Forwarded-For"),
        ("127.0.0.46", "X-Forwarded-For: ::ffff:127.0.0.1, 2001:db8:{}::1"),
        ("127.0.0.47", "CF-Connecting-IP: 198.51.100.{}\r\nTrue-Client-IP: 198.51.100.{}"),
    ],
)
def test_no_other_header_changes_who_a_client_is(
    proxied: Proxied, source: str, forged: str
) -> None:
    answers = [
        proxied.get(f"/chat/{source}:{number}", forged.replace("{}", str(number)), source=source)[
            9:12
        ]
        for number in range(1, LIMIT + 3)
    ]
    assert answers == ["404"] * LIMIT + ["429"] * 2


def test_an_endless_body_in_chunks_ends_at_the_proxy(proxied: Proxied) -> None:
    head = b"POST /chat HTTP/1.1\r\nhost: pay.example.com\r\ntransfer-encoding: chunked\r\n\r\n"
    for chunk in (b"1000\r\n" + b"y" * 4096 + b"\r\n", b"1;" + b"z" * 4000 + b"\r\ny\r\n"):
        with connected(proxied.folder, proxied.port, head, source="127.0.0.48") as attacker:
            assert wire.send_endlessly(attacker, chunk * 16, 64 * MEGABYTE) < 16 * MEGABYTE


def test_an_endless_head_ends_at_the_proxy(proxied: Proxied) -> None:
    with connected(proxied.folder, proxied.port, b"GET / HTTP/1.1\r\nx: ") as attacker:
        assert wire.send_endlessly(attacker, b"y" * 16_384, 64 * MEGABYTE) < 8 * MEGABYTE


def test_a_body_over_16_kb_ends_at_the_proxy(proxied: Proxied) -> None:
    """But an event of Stripe's may be longer; the bot itself then asks for its signature."""
    head = "POST {} HTTP/1.1\r\nhost: pay.example.com\r\ncontent-length: {}\r\n" + LAST + "\r\n"
    sent = head.format("/chat", 16_385).encode()
    assert proxied.send(sent, source="127.0.0.11")[9:12] == "413"
    event = head.format("/webhooks/stripe", 200_000).encode() + b"y" * 200_000
    assert proxied.send(event, source="127.0.0.11")[9:12] != "413"


def test_slow_clients_are_hung_up_on(proxied: Proxied) -> None:
    """In 10 s, for each part of a request."""
    halves = (
        b"GET /health HTTP/1.1\r\nx: ",
        b"POST /chat HTTP/1.1\r\nhost: pay.example.com\r\ncontent-length: 9\r\n\r\n{",
    )
    with ExitStack() as stack:
        held = [
            stack.enter_context(connected(proxied.folder, proxied.port, half, source="127.0.0.12"))
            for half in halves
        ]
        began = time.monotonic()
        for connection in held:
            connection.settimeout(60)
            wire.read_to_end(connection)
        assert time.monotonic() - began < 30


def test_one_address_has_fifty_requests_at_a_time(proxied: Proxied) -> None:
    """More are answered with 429, while others are served."""
    half = b"POST /chat HTTP/1.1\r\nhost: pay.example.com\r\ncontent-length: 9\r\n\r\n{"
    with ExitStack() as stack:
        for _ in range(60):
            stack.enter_context(connected(proxied.folder, proxied.port, half, source="127.0.0.13"))
        assert proxied.get("/health", source="127.0.0.13")[9:12] == "429"
        assert proxied.get("/health", source="127.0.0.14")[9:12] == "200"


@pytest.mark.parametrize("host", [API, PAGE])
def test_every_answer_has_the_headers_once(host: str, proxied: Proxied) -> None:
    head = proxied.get("/", source="127.0.0.15", host=host).split("\r\n\r\n")[0].lower()
    for header in (
        "strict-transport-security: ",
        "x-content-type-options: nosniff",
        "referrer-policy: no-referrer",
        "content-security-policy: ",
    ):
        assert head.count(header) == 1, header
    assert "frame-ancestors 'none'" in head
    assert "server: nginx\r" in head, "without its version"


def test_the_pages_websocket_passes(proxied: Proxied) -> None:
    upgrade = (
        b"GET /_stcore/stream HTTP/1.1\r\nhost: chat.example.com\r\norigin: https://chat.example.com\r\n"
        b"connection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n"
        b"sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
    )
    with connected(proxied.folder, proxied.port, upgrade, host=PAGE) as tab:
        assert wire.read_answer(tab).startswith(b"HTTP/1.1 101 ")


def test_old_tls_is_refused(proxied: Proxied) -> None:
    context = ssl.create_default_context(cafile=proxied.folder / "tls.pem")
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
    with (
        wire.connected(proxied.port) as plain,
        pytest.raises((ssl.SSLError, ConnectionResetError)),
    ):
        context.wrap_socket(plain, server_hostname=API)


def test_its_log_names_no_conversation(proxied: Proxied) -> None:
    proxied.get("/chat/conversation-of-jane?card=4242424242424242", source="127.0.0.16")
    log = (proxied.folder / "payment-smart-bot.log").read_text()
    assert "127.0.0.16 GET 4" in log
    assert "jane" not in log
    assert "4242" not in log
