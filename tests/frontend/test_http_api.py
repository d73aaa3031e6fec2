"""What the page sends to the API, and what each kind of answer means for it."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from payment_page.chat.customer_api import HttpCustomerApi
from payment_page.errors import ApiError, CheckNeeded, Gone, NotAllowed, Refused, TryAgain
from payment_page.http_api import TOO_BUSY, UNREACHABLE, HttpApi
from payment_page.operator.merchant_api import MerchantApi
from payment_page.settings import Settings

CARD = "4000 0566 5566 5556"
ANSWER = {
    "response": "Hello.",
    "status": "collecting",
    "sessionId": "s1",
    "currentField": "name",
    "echo": "****",
    "progress": {"done": 0, "total": 4},
    "expiresAt": "2026-11-21T13:00:00Z",
}


@dataclass
class Script:
    """What the server answers next, and what it was sent."""

    address: str = ""
    status: int = 200
    body: bytes = json.dumps(ANSWER).encode()
    headers: dict[str, str] = field(default_factory=dict)
    requests: list[tuple[str, dict[str, str], bytes]] = field(default_factory=list)

    def answers(self, status: int, body: Any = None, **headers: str) -> None:
        self.status, self.headers = status, headers
        self.body = body if isinstance(body, bytes) else json.dumps(body).encode()


@contextmanager
def running(script: Script) -> Iterator[None]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            length = int(self.headers.get("Content-Length", 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            script.requests.append((self.requestline, headers, self.rfile.read(length)))
            self.send_response(script.status)
            for name, value in script.headers.items():
                self.send_header(name.replace("_", "-"), value)
            self.send_header("Content-Length", str(len(script.body)))
            self.end_headers()
            self.wfile.write(script.body)

        do_POST = do_DELETE = do_GET  # noqa: N815 - the names of the standard library

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        script.address = f"http://127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture
def script() -> Iterator[Script]:
    script = Script()
    with running(script):
        yield script


@pytest.fixture
def api(script: Script) -> HttpApi:
    return HttpApi(Settings(script.address, "the gateway's key"))


def test_a_message(script: Script, api: HttpApi) -> None:
    answer = HttpCustomerApi(api).say(CARD, "m1", None)
    assert (answer.session_id, answer.echo, answer.total) == ("s1", "****", 4)
    HttpCustomerApi(api).say("Jane Doe", "m2", "s1")
    (line, headers, body), (_, _, second) = script.requests
    assert line.startswith("POST /chat ")
    assert headers["x-api-key"] == "the gateway's key"
    assert json.loads(body) == {"message": CARD, "messageId": "m1"}
    assert json.loads(second) == {"message": "Jane Doe", "messageId": "m2", "sessionId": "s1"}


def test_what_a_merchant_asks_for(script: Script, api: HttpApi) -> None:
    """The merchant key goes in a header of its own, and a refund carries its key."""
    merchant = MerchantApi(api, "the-merchants-key")
    merchant.list_sessions("error", "cursor+1")
    merchant.refund("p1", 700, "k1")
    (listed, headers, _), (refunded, more, body) = script.requests
    assert listed.startswith("GET /sessions?status=error&after=cursor%2B1 ")
    assert headers["authorization"] == "Bearer the-merchants-key"
    assert refunded.startswith("POST /payments/p1/refunds ")
    assert (more["idempotency-key"], json.loads(body)) == ("k1", {"amount": 700})
    script.answers(204, b"")
    merchant.delete_session("s1")
    assert script.requests[-1][0].startswith("DELETE /sessions/s1 ")
    assert "the-merchants-key" not in repr(merchant)


SENTENCE = {"error": "Say it like this.", "code": "some_code"}
ERRORS: list[tuple[int, Any, dict[str, str], type[ApiError], str, float]] = [
    (400, SENTENCE, {}, Refused, "Say it like this.", 0),
    (409, b"<html>", {}, Refused, "The payment service did not take that.", 0),
    (401, SENTENCE, {}, NotAllowed, "Say it like this.", 0),
    (403, {"message": "Forbidden"}, {}, NotAllowed, "not let this page in", 0),
    (404, SENTENCE, {}, Gone, "Say it like this.", 0),
    (410, ["x"], {}, Gone, "does not exist any more", 0),
    (429, SENTENCE, {"Retry_After": "7"}, TryAgain, TOO_BUSY, 7),
    (503, SENTENCE, {"Retry_After": "soon"}, TryAgain, UNREACHABLE, 0),
    (504, b"", {}, TryAgain, UNREACHABLE, 0),
    (302, b"", {"Location": "http://127.0.0.1:1/"}, TryAgain, UNREACHABLE, 0),
    (200, b"<html>", {}, TryAgain, UNREACHABLE, 0),
]


@pytest.mark.parametrize(("status", "body", "headers", "kind", "sentence", "after"), ERRORS)
def test_errors(
    status: int,
    body: Any,
    headers: dict[str, str],
    kind: type[ApiError],
    sentence: str,
    after: float,
    script: Script,
    api: HttpApi,
) -> None:
    """None names an address or quotes what was sent, and no redirect is followed."""
    script.answers(status, body, **headers)
    with pytest.raises(kind) as caught:
        HttpCustomerApi(api).say(CARD, "m1", "s1")
    assert sentence in str(caught.value)
    assert getattr(caught.value, "after", 0) == after
    assert len(script.requests) == 1
    assert_silent(caught.value)


def assert_silent(error: BaseException) -> None:
    assert error.__cause__ is None
    assert error.__context__ is None
    assert CARD not in str(error)
    assert "127.0.0.1" not in str(error)


WRONG: list[dict[str, Any]] = [
    {"progress": None},
    {"response": None},
    {"expiresAt": "soon"},
    {"expiresAt": "2026-11-21T13:00:00"},
    {"summary": {"name": "Jane Doe"}},
    {"cardForm": {"url": "javascript:alert(1)"}},
    {"nextAction": {"url": "data:text/html,x"}},
    {"transcript": [{}]},
]


@pytest.mark.parametrize("wrong", WRONG, ids=str)
def test_an_answer_that_makes_no_sense(wrong: dict[str, Any], script: Script, api: HttpApi) -> None:
    """Among others: a link that is no web page is never offered to a customer."""
    script.answers(200, {**ANSWER, **wrong})
    with pytest.raises(TryAgain) as caught:
        HttpCustomerApi(api).look("s1")
    assert_silent(caught.value)


def test_nobody_there() -> None:
    api = HttpCustomerApi(HttpApi(Settings("http://127.0.0.1:1")))
    with pytest.raises(TryAgain) as caught:
        api.say(CARD, "m1", None)
    assert_silent(caught.value)
    assert api.is_live() is None


LIVE = [
    ({"livemode": False}, False),
    ({"livemode": True}, True),
    ({"status": "ok"}, None),
    ([], None),
    ({"livemode": "no"}, None),
]


@pytest.mark.parametrize(("health", "live"), LIVE)
def test_whether_cards_are_real(
    health: Any, live: bool | None, script: Script, api: HttpApi
) -> None:
    """Where the API does not say that they are not, it is not known."""
    script.answers(200, health)
    assert HttpCustomerApi(api).is_live() is live


def test_the_api_is_told_for_whom_it_is_called(script: Script) -> None:
    """Where the page runs behind a proxy, with the addresses that the proxy named."""
    HttpApi(Settings(script.address), "192.0.2.7, 127.0.0.1").call("GET", "/health")
    HttpApi(Settings(script.address)).call("GET", "/health")
    told, untold = (headers for _, headers, _ in script.requests)
    assert told["x-forwarded-for"] == "192.0.2.7, 127.0.0.1"
    assert "x-forwarded-for" not in untold


SERVERS = {
    "named": ({"servers": [{"url": "https://pay.example/bot/"}]}, "https://pay.example/bot"),
    "not named": ({"servers": [{"url": "/"}]}, ""),
    "no document of ours": (["nothing"], ""),
}


@pytest.mark.parametrize(("document", "public"), SERVERS.values(), ids=SERVERS)
def test_the_web_chat_is_where_the_api_says_that_it_is(
    document: Any, public: str, script: Script, api: HttpApi
) -> None:
    script.answers(200, document)
    found = HttpCustomerApi(api).find_web_chat("s1")
    assert found == f"{public or script.address}/c/s1"


def test_a_check_that_is_needed_is_no_wrong_key(script: Script, api: HttpApi) -> None:
    script.answers(403, {"error": "Please show that a person pays.", "code": "bot_check_needed"})
    with pytest.raises(CheckNeeded):
        HttpCustomerApi(api).say(CARD, "m1", None)
