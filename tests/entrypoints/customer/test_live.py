"""The WebSocket of a page: states with rising versions, what is said, and what is refused."""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.routing import Router, WebSocketRoute
from starlette.types import ASGIApp
from tests.entrypoints import processes
from tests.entrypoints.conftest import FIVE_MESSAGES, MERCHANT_KEY
from tests.entrypoints.customer.live_frames import REFUSED, assert_refused, receive_within, say
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.command_line.server.serving import (
    find_address,
    listen,
    serve_in_thread,
)
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.entrypoints.http.customer.chat import ChatEndpoints
from payment_smart_bot.entrypoints.http.limits.client_address import ClientAddresses
from payment_smart_bot.entrypoints.http.limits.request_limits import RequestLimits
from payment_smart_bot.entrypoints.http.live import socket as live
from payment_smart_bot.entrypoints.http.live.origins import Origins
from payment_smart_bot.entrypoints.http.shared.auditing import RequestAudit
from payment_smart_bot.entrypoints.http.shared.cors import Cors
from payment_smart_bot.entrypoints.http.shared.middleware import Edge

PAGE = "https://pay.example"
SECONDS = 10.0
receive = partial(receive_within, SECONDS)


class Server:
    """A server in a thread, asked over HTTP and over WebSockets."""

    def __init__(self, address: str) -> None:
        self.http = httpx.Client(
            base_url=address, headers={"authorization": f"Bearer {MERCHANT_KEY}"}
        )
        self.live = f"{address.replace('http', 'ws', 1)}/live"

    def say(self, message: str) -> Any:
        body = {"sessionId": "s1", "message": message}
        return self.http.post("/chat", json=body).json()

    def show(self, query: str = "") -> Any:
        return self.http.get(f"/chat/s1{query}").json()

    def connect(self, origin: str | None = None) -> ClientConnection:
        headers = {"Origin": origin} if origin else {}
        return connect(self.live, additional_headers=headers, open_timeout=SECONDS, proxy=None)

    @contextmanager
    def watching(self, after: int = 0, session_id: str = "s1") -> Iterator[ClientConnection]:
        with self.connect() as socket:
            socket.send(json.dumps({"watch": {"sessionId": session_id, "after": after}}))
            yield socket


Serve = Callable[[ASGIApp], Server]


@pytest.fixture
def serve() -> Iterator[Serve]:
    with ExitStack() as stack:

        def start(app: ASGIApp) -> Server:
            listener = stack.enter_context(closing(listen("127.0.0.1", 0)))
            stack.enter_context(serve_in_thread(app, listener))
            server = Server(find_address(listener))
            stack.enter_context(server.http)
            return server

        yield start


@pytest.fixture
def server(serve: Serve, application: Application) -> Server:
    """Serve an app on which a conversation has begun."""
    server = serve(create_app(application))
    server.say("hello")
    return server


def test_a_page_is_shown_the_whole_state_and_then_each_change(server: Server) -> None:
    with server.watching() as socket:
        first = receive(socket, "state")
        assert first == server.show()
        say(socket, "Jane Doe", messageId="m1")
        state = receive(socket, "state")
        assert state["version"] == first["version"] + 1
        assert state["transcript"][-1]["messageId"] == "m1"
        say(socket, "Jane Doe", messageId="m1")  # the same message twice is one turn
        reply = receive(socket, "reply")
        assert reply["response"].startswith("Thank you, Jane Doe.")
        assert server.show() == state


def test_what_is_said_elsewhere_is_shown_here(server: Server) -> None:
    with server.watching() as socket:
        receive(socket, "state")
        server.say("Jane Doe")
        assert receive(socket, "state")["transcript"][-1]["said"] == "Jane Doe"


def test_a_page_that_comes_back_gets_only_what_it_missed(server: Server) -> None:
    version = server.show()["version"]
    server.say("Jane Doe")
    with server.watching(after=version) as socket:
        assert receive(socket, "state")["version"] == version + 1
    with server.watching(after=version + 1) as socket:
        say(socket, "is it safe?")
        assert receive(socket, "state")["version"] == version + 2


def test_a_page_may_ask_again_whether_it_has_missed_anything(server: Server) -> None:
    """As it does on AWS, where there are no beats."""
    with server.watching() as socket:
        version = receive(socket, "state")["version"]
        for after, kind in ((version, "beat"), (version - 1, "state")):
            socket.send(json.dumps({"watch": {"sessionId": "s1", "after": after}}))
            assert receive(socket, kind)
        socket.send(json.dumps({"watch": {"sessionId": "another"}}))
        assert receive(socket, "error")["code"] == "invalid_session_id"
        with pytest.raises(ConnectionClosed):
            socket.recv(SECONDS)


def test_a_payment_that_the_bank_approves_is_shown_without_a_word(tmp_path: Path) -> None:
    with processes.serving(tmp_path / "s.sqlite3", "--port", "0", PAYMENT_AMOUNT="4900") as process:
        assert process.stdout is not None
        server = Server(process.stdout.readline().split()[-1])
        server.say(f"Jane Doe, 4000 0000 0000 3220, 12/{processes.NEXT_YEAR}, 456")
        bank = server.say("confirm")["nextAction"]["url"]
        with closing(server.http), server.watching() as socket:
            assert receive(socket, "state")["status"] == "action_required"
            httpx.post(bank, data={"outcome": "succeeded"})
            state = receive(socket, "state")
            while state["status"] == "action_required":
                state = receive(socket, "state")
            assert (state["status"], state["payment"]["amount"]) == ("completed", 4900)


def test_a_conversation_that_the_merchant_erases_is_gone_at_once(
    serve: Serve, make_application: Callable[..., Application]
) -> None:
    server = serve(create_app(make_application(MERCHANT_API_KEY=MERCHANT_KEY)))
    server.say("hello")
    with server.watching() as socket:
        receive(socket, "state")
        assert server.http.delete("/sessions/s1").status_code == 204
        assert receive(socket, "error")["code"] == "session_not_found"
        with pytest.raises(ConnectionClosed):
            socket.recv(SECONDS)


@pytest.mark.parametrize(("said", "code"), REFUSED)
def test_what_http_refuses_is_refused_and_the_page_stays_connected(
    server: Server, said: object, code: str
) -> None:
    with server.watching() as socket:
        assert_refused(socket, said, code, SECONDS)


@pytest.mark.parametrize(
    "frame",
    ["no JSON", "{}", '{"watch": {"sessionId": 4}}', '{"watch": {"sessionId": "a b"}}'],
)
def test_who_begins_wrongly_is_told_so_and_disconnected(server: Server, frame: str) -> None:
    with server.connect() as socket:
        socket.send(frame)
        assert receive(socket, "error")["status"] == 400
        with pytest.raises(ConnectionClosed):
            socket.recv(SECONDS)


def test_what_is_not_said_in_this_protocol_ends_the_connection(server: Server) -> None:
    with server.watching() as socket:
        socket.send('{"tell": "me"}')
        assert receive(socket, "error")["code"] == "invalid_json"
        with pytest.raises(ConnectionClosed):
            socket.recv(SECONDS)


def test_a_frame_that_is_larger_than_a_body_may_be_ends_the_connection(server: Server) -> None:
    with server.watching() as socket:
        receive(socket, "state")
        socket.send("x" * 17_000)
        with pytest.raises(ConnectionClosed):
            socket.recv(SECONDS)


def test_a_conversation_that_does_not_exist_is_not_watched(server: Server) -> None:
    with server.watching(session_id="unknown") as socket:
        assert receive(socket, "error")["code"] == "session_not_found"


def test_where_nothing_happens_there_are_beats(serve: Serve, application: Application) -> None:
    serve(create_app(application)).say("hello")
    limits = RequestLimits(0, lambda: 0.0)
    chat = ChatEndpoints(application, limits)
    audit = RequestAudit(application.audit, ClientAddresses())
    endpoint = live.LiveEndpoint(
        application, limits, chat, Origins(None, ()), audit, beat_seconds=0.01
    )
    beating = serve(
        Edge(Router([WebSocketRoute("/live", endpoint.serve)]), Cors(()), https_only=False)
    )
    with beating.watching() as socket:
        receive(socket, "state")
        assert receive(socket, "beat") is True


def test_each_message_counts_as_a_request(
    serve: Serve, make_application: Callable[..., Application]
) -> None:
    server = serve(create_app(make_application(RATE_LIMIT_PER_MINUTE="5")))
    server.say("hello")
    with server.watching() as socket:
        receive(socket, "state")
        for _ in range(4):
            say(socket, "hello", messageId="m1")
        problem = receive(socket, "error")
        assert (problem["status"], problem["messageId"]) == (429, "m1")
        assert problem["retryAfter"] >= 1


def test_each_look_counts_as_a_request_and_the_page_stays_connected(
    serve: Serve, make_application: Callable[..., Application]
) -> None:
    server = serve(create_app(make_application(RATE_LIMIT_PER_MINUTE="5")))
    server.say("hello")
    with server.watching() as socket:
        receive(socket, "state")
        for _ in range(10):
            socket.send(json.dumps({"watch": {"sessionId": "s1", "after": 99}}))
        frames = [json.loads(socket.recv(SECONDS)) for _ in range(10)]
        assert frames[0] == {"beat": True}
        assert (frames[-1]["code"], frames[-1]["status"]) == ("rate_limited", 429)
        assert frames[-1]["retryAfter"] >= 1


def test_an_address_has_so_many_connections_at_once(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "MOST_PER_ADDRESS", 1)
    with server.watching() as socket:
        receive(socket, "state")
        with pytest.raises(InvalidStatus) as refused, server.connect():
            pass
    assert refused.value.response.status_code == 429


@pytest.mark.parametrize(
    ("origin", "allowed"),
    [
        (None, True),
        ("itself", True),
        (PAGE, True),
        ("https://shop.example", True),
        ("https://evil.example", False),
        ("null", False),
    ],
)
def test_only_known_pages_may_connect(
    serve: Serve,
    make_application: Callable[..., Application],
    origin: str | None,
    allowed: bool,
) -> None:
    application = make_application(PUBLIC_BASE_URL=PAGE, CORS_ORIGINS="https://shop.example")
    server = serve(create_app(application))
    origin = str(server.http.base_url) if origin == "itself" else origin
    if allowed:
        with server.connect(origin):
            return
    with pytest.raises(InvalidStatus) as refused, server.connect(origin):
        pass
    assert refused.value.response.status_code == 403
    assert json.loads(refused.value.response.body or b"")["code"] == "foreign_origin"
    assert refused.value.response.headers["x-content-type-options"] == "nosniff"
    assert refused.value.response.headers["cache-control"] == "no-store"


class TestLongPolling:
    """Where no WebSocket gets through, a request waits for news."""

    def test_it_answers_once_something_changed(self, server: Server) -> None:
        version = server.show()["version"]
        with server.watching(after=version) as socket:
            say(socket, "Jane Doe")
            answer = server.show(f"?after={version}&wait=25")
        assert (answer["version"], answer["currentField"]) == (version + 1, "card")

    def test_it_says_where_things_stand_when_nothing_does(self, server: Server) -> None:
        version = server.show()["version"]
        assert server.show(f"?after={version}&wait=1")["version"] == version

    @pytest.mark.parametrize("query", ["after=x", "after=-1", "wait=26", "after=1&wait=soon"])
    def test_a_wrong_number_is_refused(self, server: Server, query: str) -> None:
        assert server.http.get(f"/chat/s1?{query}").status_code == 400


def test_five_messages_and_a_button_pay_over_one_connection(
    serve: Serve, paying: Application
) -> None:
    server = serve(create_app(paying))
    server.say("hello")
    with server.watching() as socket:
        for message in FIVE_MESSAGES:
            say(socket, message)
            reply = receive(socket, "reply")
        say(socket, "Pay $49.00", offerId=reply["summary"]["id"])
        assert receive(socket, "reply")["status"] == "completed"
