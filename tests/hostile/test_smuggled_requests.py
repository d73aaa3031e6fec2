"""Requests that two servers would read in two ways: ours reads none of them at all.

Each is followed by another request, which a proxy in front would take for a part of the first.
"""

from collections.abc import Callable, Iterator
from contextlib import closing

import pytest
from tests.hostile.wire import HEAD, HEALTH, connected, read_to_end

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.command_line.server.serving import listen, serve_in_thread
from payment_smart_bot.entrypoints.http.app import create_app

BODY = b'{"message":"hi"}'
LENGTH = b"content-length: 16\r\n"
CHUNKED = b"transfer-encoding: chunked\r\n"
CHUNKS = b"10\r\n" + BODY + b"\r\n0\r\n\r\n"

SMUGGLED = {
    "a length and chunks": HEAD + b"content-length: 5\r\n" + CHUNKED + b"\r\n0\r\n\r\n",
    "chunks and a length": HEAD + CHUNKED + b"content-length: 5\r\n\r\n0\r\n\r\n",
    "two lengths": HEAD + LENGTH + b"content-length: 5\r\n\r\n" + BODY,
    "one length twice": HEAD + LENGTH + LENGTH + b"\r\n" + BODY,
    "a list of lengths": HEAD + b"content-length: 16, 16\r\n\r\n" + BODY,
    "a length with a sign": HEAD + b"content-length: +16\r\n\r\n" + BODY,
    "a length in hex": HEAD + b"content-length: 0x10\r\n\r\n" + BODY,
    "a space before the colon": HEAD + b"transfer-encoding : chunked\r\n\r\n" + CHUNKS,
    "an encoding that there is not": HEAD + b"transfer-encoding: xchunked\r\n\r\n" + CHUNKS,
    "an encoding after chunks": HEAD + b"transfer-encoding: chunked, identity\r\n\r\n" + CHUNKS,
    "another encoding beside chunks": HEAD + CHUNKED + b"transfer-encoding: gzip\r\n\r\n" + CHUNKS,
    "a header over two lines": HEAD + b"x: y\r\n content-length: 3\r\n" + LENGTH + b"\r\n" + BODY,
    "lines without a return": HEAD.replace(b"\r", b"") + b"content-length: 16\n\n" + BODY,
    "a return within a line": HEAD + b"x: y\rcontent-length: 3\r\n" + LENGTH + b"\r\n" + BODY,
    "a zero byte": HEAD + b"x: a\0b\r\n" + LENGTH + b"\r\n" + BODY,
    "chunks of less than nothing": HEAD + CHUNKED + b"\r\n-1\r\n" + BODY + b"\r\n0\r\n\r\n",
    "chunks beyond counting": HEAD + CHUNKED + b"\r\n" + b"F" * 17 + b"\r\n" + BODY,
    "chunks in lines without a return": HEAD + CHUNKED + b"\r\n" + CHUNKS.replace(b"\r", b""),
    "a line end in what a chunk adds": HEAD
    + CHUNKED
    + b"\r\n10;a=\n\r\n"
    + BODY
    + b"\r\n0\r\n\r\n",
}


@pytest.fixture
def application(make_application: Callable[..., Application]) -> Application:
    return make_application()


@pytest.fixture
def port(application: Application) -> Iterator[int]:
    app = create_app(application)
    with closing(listen("127.0.0.1", 0)) as listener, serve_in_thread(app, listener):
        yield listener.getsockname()[1]


@pytest.mark.parametrize("request_bytes", SMUGGLED.values(), ids=SMUGGLED)
def test_what_can_be_read_in_two_ways_is_refused_and_hung_up_on(
    request_bytes: bytes, port: int, application: Application
) -> None:
    with connected(port, request_bytes + HEALTH) as connection:
        answer = read_to_end(connection)
    assert answer.count(b"HTTP/1.1 ") == 1, answer
    assert answer.startswith(b"HTTP/1.1 400"), answer
    assert not application.store.count_sessions(application.chat.clock())


def test_a_key_behind_the_body_is_none(port: int) -> None:
    """What comes after the last chunk is not a header, whatever it calls itself."""
    sent = HEAD.replace(b"/chat", b"/sessions") + CHUNKED + b"connection: close\r\n\r\n"
    sent += b"2\r\n{}\r\n0\r\nauthorization: Bearer the-merchants-own-key\r\n\r\n"
    with connected(port, sent) as connection:
        assert read_to_end(connection).startswith(b"HTTP/1.1 401")
