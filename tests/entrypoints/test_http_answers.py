"""What surrounds every answer: outages, limits, headers, CORS, and what the logs may say."""

import asyncio
import logging
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, NoReturn

import pytest
from starlette.types import Receive, Scope, Send
from tests.entrypoints.conftest import SIX_MESSAGES
from tests.entrypoints.failing import SECRET, Failing, failing_chat
from tests.entrypoints.http_client import Client, assert_problem
from tests.over_store import over_store

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.adapters.sqlite.store import SqliteStore
from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.errors import (
    BotError,
    GatewayUnavailable,
    RetryLater,
    SessionNotFound,
    StoreUnavailable,
    TooBusy,
    VersionConflict,
)
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.entrypoints.http.operations import list_operations
from payment_smart_bot.entrypoints.http.shared.cors import Cors
from payment_smart_bot.entrypoints.http.shared.expected_errors import find_problem
from payment_smart_bot.entrypoints.http.shared.middleware import Edge


@contextmanager
def locked(database: Path) -> Iterator[None]:
    """Hold the database as another process would."""
    other = sqlite3.connect(database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


def test_a_locked_store_loses_nothing(application: Application, database: Path) -> None:
    """503 while it is locked, and then the same message works, once."""
    client = Client(create_app(application))
    client.say("I need to make a payment")
    before = client.show()
    with locked(database):
        response = client.say("Jane Doe")
    assert_problem(response, 503, "store_unavailable")
    assert int(response.headers["retry-after"]) >= 1
    assert "Nothing was lost" in response.json()["error"]
    assert client.show() == before
    assert client.say("Jane Doe").json()["currentField"] == "card"


def test_a_gateway_out_of_reach_loses_nothing(application: Application) -> None:
    """The code is not kept, and the same message completes the card once Stripe is back."""
    gateway: Any = Failing(GatewayUnavailable("Stripe did not answer."))
    handler = replace(application.effect_handler, gateway=gateway)
    without = Client(create_app(replace(application, effect_handler=handler)))
    for message in SIX_MESSAGES[:4]:
        without.say(message)
    before = without.show()
    response = without.say("456")
    assert_problem(response, 503, "payment_provider_unavailable")
    assert int(response.headers["retry-after"]) >= 1
    assert without.show() == before
    assert Client(create_app(application)).say("456").json()["status"] == "confirming"


FAILURES = [
    (StoreUnavailable("locked"), 503, "store_unavailable"),
    (GatewayUnavailable("away"), 503, "payment_provider_unavailable"),
    (TooBusy("busy"), 503, "busy"),
    (RetryLater("later"), 503, "busy"),
    (VersionConflict("changed"), 503, "busy"),
    (SessionNotFound("none"), 404, "session_not_found"),
    (ValueError(SECRET), 500, "internal_error"),
    (BotError(SECRET), 500, "internal_error"),
]


@pytest.mark.parametrize(
    ("error", "status", "code"), FAILURES, ids=[type(error).__name__ for error, *_ in FAILURES]
)
def test_each_failure_has_its_answer(
    application: Application, error: Exception, status: int, code: str
) -> None:
    response = failing_chat(application, error).say("hello")
    assert_problem(response, status, code)
    assert ("retry-after" in response.headers) == (status == 503)
    assert SECRET not in response.text


def test_every_retry_later_is_known() -> None:
    """A new error of that kind gets a 503 without being listed."""
    assert find_problem(type("New", (RetryLater,), {})("later")) == find_problem(
        RetryLater("later")
    )
    assert all(find_problem(kind("later")) for kind in RetryLater.__subclasses__())


def test_an_unexpected_error_is_logged_without_its_text(
    application: Application, caplog: pytest.LogCaptureFixture
) -> None:
    """The log says what kind of error it was and where, not what it says: that may quote."""

    class Careless(MemoryStore):
        def load(self, *_: object) -> NoReturn:
            try:
                number = int(SECRET)
            except ValueError as error:
                raise KeyError(SECRET) from error
            raise AssertionError(number)

    client = Client(create_app(over_store(application, Careless())))
    with caplog.at_level(logging.DEBUG):
        assert_problem(client.say(SECRET), 500, "internal_error")
    (record,) = [record for record in caplog.records if record.levelname == "ERROR"]
    assert "KeyError, from ValueError" in record.getMessage()
    assert "in load" in vars(record)["frames"]
    assert record.exc_info is None
    assert SECRET not in caplog.text


def test_an_outage_is_logged_for_the_operator(
    application: Application, caplog: pytest.LogCaptureFixture
) -> None:
    failing_chat(application, StoreUnavailable("The disk is full.")).say("hello")
    assert "StoreUnavailable: The disk is full." in caplog.messages


def test_health_says_what_is_wrong_with_the_store(application: Application) -> None:
    store: Any = Failing(StoreUnavailable("It is locked: try again in a moment."))
    response = Client(create_app(replace(application, store=store))).send("GET", "/health")
    assert response.status_code == 503
    body = response.json()
    assert (body["status"], body["store"]) == ("unavailable", "unavailable")
    assert body["code"] == "store_unavailable"
    assert body["error"] == "It is locked: try again in a moment."
    assert int(response.headers["retry-after"]) >= 1


def test_health_is_not_well_on_a_full_disk(application: Application, tmp_path: Path) -> None:
    """All can still be read there, and nothing can be saved."""
    with closing(SqliteStore(tmp_path / "sessions.db")) as store:
        now = 100.0
        client = Client(create_app(replace(application, store=store), monotonic=lambda: now))
        (pages,) = store._connection.execute("PRAGMA page_count").fetchone()
        store._connection.execute(f"PRAGMA max_page_count = {pages}").fetchone()
        response = client.send("GET", "/health")
        assert response.status_code == 503
        told = "The session database has no room left: free some space on its disk."
        assert response.json()["error"] == told
        store._connection.execute("PRAGMA max_page_count = 100000").fetchone()
        assert client.send("GET", "/health").status_code == 503
        now += 1
        assert client.send("GET", "/health").json()["status"] == "ok"


@pytest.mark.parametrize("error", [None, StoreUnavailable("locked")])
def test_health_asks_the_store_once_a_second(
    application: Application, error: Exception | None
) -> None:
    """Also a store that cannot serve: that it cannot may take it a while to find out."""
    pings: list[float] = []
    now = 100.0

    class Pinged:
        def ping(self) -> None:
            pings.append(now)
            if error is not None:
                raise error

    store: Any = Pinged()
    client = Client(create_app(replace(application, store=store), monotonic=lambda: now))
    status = 503 if error else 200
    assert [client.send("GET", "/health").status_code for _ in range(5)] == [status] * 5
    now += 1
    client.send("GET", "/health")
    assert pings == [100.0, 101.0]


class TestRateLimit:
    """120 a minute for each session and each address, by the connection's address alone."""

    def clients(
        self, make_application: Callable[..., Application], *addresses: str
    ) -> list[Client]:
        self.now = 0.0
        application = make_application(RATE_LIMIT_PER_MINUTE="3")
        app = create_app(application, monotonic=lambda: self.now)
        return [Client(app, address=address) for address in addresses]

    def test_an_address_has_its_limit(self, make_application: Callable[..., Application]) -> None:
        one, other = self.clients(make_application, "192.0.2.1", "192.0.2.2")
        for number in range(3):
            assert one.say("hello", f"s{number}").status_code == 200
        refused = one.send(
            "POST",
            "/chat",
            json={"message": "hello"},
            headers={"x-forwarded-for": "198.51.100.7", "forwarded": "for=198.51.100.7"},
        )
        assert_problem(refused, 429, "rate_limited")
        assert refused.headers["retry-after"] == "20"
        assert_problem(one.send("GET", "/chat/s1"), 429, "rate_limited")
        assert one.send("GET", "/health").status_code == 200
        assert other.say("hello", "s9").status_code == 200
        self.now += 20
        assert one.say("hello", "s5").status_code == 200

    def test_health_has_a_limit_of_its_own(
        self, make_application: Callable[..., Application]
    ) -> None:
        """It asks the store once a second at most, however many ask it."""
        one, other = self.clients(make_application, "192.0.2.1", "192.0.2.2")
        assert [one.send("GET", "/health").status_code for _ in range(4)] == [200, 200, 200, 429]
        assert other.send("GET", "/health").status_code == 200
        assert one.say("hello", "s1").status_code == 200

    def test_a_session_has_its_limit(self, make_application: Callable[..., Application]) -> None:
        addresses = [f"192.0.2.{number}" for number in range(5)]
        clients = self.clients(make_application, *addresses)
        for client in clients[:3]:
            assert client.say("hello").status_code == 200
        assert_problem(clients[3].say("hello"), 429, "rate_limited")
        assert_problem(clients[3].send("GET", "/chat/s1"), 429, "rate_limited")
        assert clients[4].say("hello", "s2").status_code == 200

    def test_zero_is_off(self, make_application: Callable[..., Application]) -> None:
        client = Client(create_app(make_application(RATE_LIMIT_PER_MINUTE="0")))
        client.say("hello")
        assert {client.send("GET", "/chat/s1").status_code for _ in range(150)} == {200}


SECURITY_HEADERS = {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
}


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/health"),
        ("GET", "/openapi.json"),
        ("GET", "/chat"),
        ("OPTIONS", "/chat"),
        ("GET", "/nowhere"),
        ("HEAD", "/health"),
        ("POST", "/chat"),
    ],
)
def test_every_answer_has_the_security_headers(
    application: Application, method: str, path: str
) -> None:
    headers = Client(create_app(application)).send(method, path).headers
    assert SECURITY_HEADERS.items() <= dict(headers).items()
    assert "strict-transport-security" not in headers, "a laptop has no https"
    assert not any(name.startswith("access-control-") for name in headers)


PAGES = sorted(
    row.path
    for row in list_operations(EntryMode.FORM)
    if row.method == "GET" and any(answer.media_type == "text/html" for answer in row.answers)
)


@pytest.mark.parametrize("path", PAGES)
def test_every_page_has_the_security_headers_and_a_policy_of_its_own(
    make_application: Callable[..., Application], path: str
) -> None:
    """Also where there is nothing to show: each says what it may load, beginning with nothing."""
    application = make_application(CARD_ENTRY="form", PUBLIC_BASE_URL="https://pay.example")
    response = Client(create_app(application)).send("GET", re.sub(r"\{\w+\}", "none", path))
    assert response.headers["content-type"].startswith("text/html")
    policy = response.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; ")
    assert "base-uri 'none'" in policy
    ancestors = "'self'" if path == "/return" else "'none'"  # the chat looks for it in a frame
    assert policy.endswith(f"frame-ancestors {ancestors}")
    assert "unsafe" not in policy
    same = SECURITY_HEADERS.keys() - {"content-security-policy"}
    assert {name: response.headers[name] for name in same} == {
        name: SECURITY_HEADERS[name] for name in same
    }


def test_failures_have_the_security_headers(application: Application) -> None:
    headers = failing_chat(application, ValueError()).say("hello").headers
    assert SECURITY_HEADERS.items() <= dict(headers).items()


def test_https_is_insisted_on_outside_local(make_application: Callable[..., Application]) -> None:
    application = make_application(ENVIRONMENT="staging", STRIPE_SECRET_KEY="sk_test_1")
    headers = Client(create_app(application)).send("GET", "/health").headers
    assert headers["strict-transport-security"].startswith("max-age=")


class TestCors:
    """Pages of the configured origins may read the answers, errors included."""

    ORIGIN = "https://shop.example"
    PREFLIGHT = {"access-control-request-method": "POST"}  # noqa: RUF012 - never changed

    def client(self, make_application: Callable[..., Application], origins: str) -> Client:
        return Client(create_app(make_application(CORS_ORIGINS=origins)))

    def test_a_preflight_is_answered(self, make_application: Callable[..., Application]) -> None:
        client = self.client(make_application, f"https://other.example,{self.ORIGIN}")
        response = client.send("OPTIONS", "/chat", headers={"origin": self.ORIGIN} | self.PREFLIGHT)
        assert response.status_code == 204
        headers = response.headers
        assert headers["access-control-allow-origin"] == self.ORIGIN
        assert headers["vary"] == "Origin"
        assert headers["access-control-allow-methods"] == "GET, POST, DELETE"
        allowed = set(headers["access-control-allow-headers"].split(", "))
        assert allowed == {"content-type", "authorization", "x-api-key", "idempotency-key"}
        assert SECURITY_HEADERS.items() <= dict(headers).items()

    @pytest.mark.parametrize("path", ["/health", "/nowhere", "/chat/s1"])
    def test_every_answer_may_be_read(
        self, make_application: Callable[..., Application], path: str
    ) -> None:
        client = self.client(make_application, self.ORIGIN)
        headers = client.send("GET", path, headers={"origin": self.ORIGIN}).headers
        assert headers["access-control-allow-origin"] == self.ORIGIN
        assert headers["access-control-expose-headers"] == "Retry-After"
        assert headers["vary"] == "Origin"

    @pytest.mark.parametrize(
        "origin", ["https://shop.example.evil", "http://shop.example", "null", None]
    )
    def test_other_origins_get_nothing(
        self, make_application: Callable[..., Application], origin: str | None
    ) -> None:
        client = self.client(make_application, self.ORIGIN)
        sent = {"origin": origin} if origin else {}
        for response in (
            client.send("GET", "/health", headers=sent),
            client.send("OPTIONS", "/chat", headers=sent | self.PREFLIGHT),
        ):
            assert "access-control-allow-origin" not in response.headers
            assert response.headers["vary"] == "Origin"

    def test_a_star_stands_for_any_origin(
        self, make_application: Callable[..., Application]
    ) -> None:
        client = self.client(make_application, "*")
        headers = client.send("GET", "/health", headers={"origin": self.ORIGIN}).headers
        assert headers["access-control-allow-origin"] == "*"


class TestAccessLog:
    """One line for each request, without a word of the customer."""

    def lines(self, caplog: pytest.LogCaptureFixture) -> list[str]:
        name = "payment_smart_bot.access"
        return [record.getMessage() for record in caplog.records if record.name == name]

    def test_each_request_has_a_line(
        self, application: Application, caplog: pytest.LogCaptureFixture
    ) -> None:
        client = Client(create_app(application))
        with caplog.at_level(logging.INFO):
            client.say("4242424242424242")
            client.send("GET", "/chat/s1?card=4242424242424242")
            client.send("GET", "/4242424242424242")
            client.send("4242424242424242", "/chat")
        lines = [re.sub(r"[0-9.]+ms", "_ms", line) for line in self.lines(caplog)]
        assert lines == [
            "POST /chat 200 _ms e8bc163c",
            "GET /chat/{sessionId} 200 _ms e8bc163c",
            "GET - 404 _ms -",
            "OTHER /chat 405 _ms -",
        ]

    def test_nothing_is_logged_above_its_level(
        self, application: Application, caplog: pytest.LogCaptureFixture
    ) -> None:
        with caplog.at_level(logging.WARNING):
            Client(create_app(application)).say("hello")
        assert self.lines(caplog) == []


def test_a_connection_that_breaks_while_answering_is_logged_without_text(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Not even then does an exception reach the server, which would log its text."""

    async def app(_: Scope, __: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})

    async def broken(_: object) -> None:
        raise OSError(SECRET)

    scope = {"type": "http", "method": "GET", "path": "/", "headers": []}
    receive: Any = None
    asyncio.run(Edge(app, Cors(()), https_only=False)(scope, receive, broken))
    assert "OSError" in caplog.text
    assert SECRET not in caplog.text
