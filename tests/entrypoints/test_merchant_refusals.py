"""What the merchant's endpoints refuse: who has no key, and what is malformed; nothing changes."""

import json
import logging
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest
from tests.entrypoints.conftest import MERCHANT_KEY
from tests.entrypoints.http_client import Client, assert_problem
from tests.fakes import FakeGateway

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.http.app import create_app

CARD = "4242424242424242"
ENDPOINTS = [
    ("POST", "/sessions"),
    ("GET", "/sessions"),
    ("HEAD", "/sessions"),
    ("GET", "/sessions/s1"),
    ("DELETE", "/sessions/s1"),
    ("GET", "/payments"),
    ("GET", "/payments/pay_1"),
    ("POST", "/payments/pay_1/refunds"),
    ("GET", "/stats"),
    ("POST", "/erasures"),
]


@pytest.fixture
def client(paying: Application) -> Client:
    client = Client(create_app(paying))
    client.pay()
    return client


# Who is let in

WRONG_KEYS: dict[str, list[tuple[bytes, bytes]]] = {
    "none": [],
    "another": [(b"authorization", b"Bearer another")],
    "another, as X-Api-Key": [(b"x-api-key", b"another")],
    "the beginning": [(b"authorization", b"Bearer the-merchants-own")],
    "more than the key": [(b"authorization", b"Bearer the-merchants-own-key1")],
    "an empty one": [(b"authorization", b"Bearer "), (b"x-api-key", b"")],
    "Basic": [(b"authorization", b"Basic the-merchants-own-key")],
    "no scheme": [(b"authorization", b"the-merchants-own-key")],
    "other case": [(b"authorization", b"Bearer The-Merchants-Own-Key")],
    "not ASCII": [(b"authorization", b"Bearer \xff\xfe"), (b"x-api-key", b"\xe2\x82\xac")],
}


@pytest.mark.parametrize(("method", "path"), ENDPOINTS)
@pytest.mark.parametrize("name", WRONG_KEYS)
def test_without_the_key_nobody_is_let_in(
    client: Client, name: str, method: str, path: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Whatever else is wrong with the request: nothing of it is read, nor is the key logged."""
    before = client.get("/sessions/s1")
    with caplog.at_level(logging.DEBUG, logger="payment_smart_bot"):
        response = client.send(
            method, path + "?unknown=1", headers=WRONG_KEYS[name], content=b"no JSON"
        )
    assert response.status_code == 401
    assert response.headers["www-authenticate"] == "Bearer"
    if method != "HEAD":
        assert_problem(response, 401, "unauthorized")
    assert "own" not in caplog.text.lower()
    assert client.get("/sessions/s1") == before


@pytest.mark.parametrize(("method", "path"), ENDPOINTS)
def test_where_no_key_is_set_nobody_is_let_in(
    make_application: Callable[..., Application], method: str, path: str
) -> None:
    client = Client(create_app(make_application()))
    for key in ("", "None", "[secure]"):
        response = client.ask(method, path, key=key, headers={"x-api-key": key})
        assert response.status_code == 401
        assert response.headers["www-authenticate"] == "Bearer"


@pytest.mark.parametrize(
    "headers",
    [
        {"authorization": f"Bearer {MERCHANT_KEY}"},
        {"authorization": f"bearer  {MERCHANT_KEY}"},
        {"x-api-key": MERCHANT_KEY},
        {"authorization": f"Bearer {MERCHANT_KEY}", "x-api-key": "API-Gateways-own"},
        {"authorization": "Basic abc", "x-api-key": MERCHANT_KEY},
    ],
)
def test_the_key_may_travel_either_way(
    client: Client, headers: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, logger="payment_smart_bot"):
        assert client.send("GET", "/sessions", headers=headers).status_code == 200
    assert MERCHANT_KEY not in caplog.text


def test_the_customers_endpoints_need_no_key(client: Client) -> None:
    for path in ("/chat/s1", "/health", "/openapi.json"):
        assert client.send("GET", path).status_code == 200


def test_who_guesses_keys_has_to_wait(make_application: Callable[..., Application]) -> None:
    """Failed tries count, for the address, with the right key as well."""
    application = make_application(RATE_LIMIT_PER_MINUTE="3", MERCHANT_API_KEY=MERCHANT_KEY)
    app = create_app(application, monotonic=lambda: 0.0)
    guesser, other = Client(app, ("192.0.2.1", 1)), Client(app, ("192.0.2.2", 1))
    for number in range(3):
        assert guesser.ask("GET", "/payments", key=f"guess {number}").status_code == 401
    for key in ("guess", MERCHANT_KEY):
        assert_problem(guesser.ask("GET", "/payments", key=key), 429, "rate_limited")
    assert other.ask("GET", "/payments").status_code == 200


# What is malformed


class Bad(NamedTuple):
    """A request that is refused, with this status and code."""

    method: str
    path: str
    code: str
    body: Any = None
    status: int = 400
    headers: dict[str, str] = {}  # noqa: RUF012 (never changed)


def refunding(body: Any, code: str, key: str = "k", status: int = 400) -> Bad:
    return Bad("POST", "{refunds}", code, body, status, {"idempotency-key": key})


def creating(body: Any, code: str = "invalid_request") -> Bad:
    return Bad("POST", "/sessions", code, body)


def erasing(body: Any, code: str = "invalid_person") -> Bad:
    return Bad("POST", "/erasures", code, body)


BAD_REQUESTS = {
    # payment requests; the table of all rules is with the domain
    "an amount as text": creating({"amount": "4900"}),
    "an amount with a point": creating({"amount": 49.0}),
    "an amount true": creating({"amount": True}),
    "too small an amount": creating({"amount": 1}),
    "an amount beyond counting": creating(b'{"amount":1' + b"0" * 40 + b"}"),
    "a number beyond counting": creating(b'{"amount":1e999}', "invalid_json"),
    "a currency that is none": creating({"amount": 4900, "currency": "zzz"}),
    "a currency alone": creating({"currency": "usd"}),
    "an unknown field": creating({"amuont": 4900}),
    "no address": creating({"customerEmail": "jo"}),
    "a card in the description": creating({"description": CARD}),
    "a card in the metadata": creating({"metadata": {"note": CARD}}),
    "metadata nested": creating({"metadata": {"a": {"b": "c"}}}),
    "metadata of ours": creating({"metadata": {"payment_smart_bot_id": "1"}}),
    "a list": creating(b"[]", "invalid_json"),
    "null": creating(b"null", "invalid_json"),
    "nothing": creating(b"", "invalid_json"),
    "half an object": creating(b'{"amount":', "invalid_json"),
    "a lone surrogate": creating(b'{"description":"\\ud800"}', "invalid_json"),
    "nested without end": creating(b'{"metadata":' + b"[" * 8000, "invalid_json"),
    # queries
    "an unknown parameter": Bad("GET", "/sessions?page=2", "invalid_parameters"),
    "another list's parameter": Bad("GET", "/sessions?sessionId=s1", "invalid_parameters"),
    "a parameter twice": Bad("GET", "/payments?limit=1&limit=2", "invalid_parameters"),
    "another case": Bad("GET", "/payments?sessionid=s1", "invalid_parameters"),
    "a status that is none": Bad("GET", "/sessions?status=paid", "invalid_status"),
    "a status of sessions": Bad("GET", "/payments?status=completed", "invalid_status"),
    "an empty status": Bad("GET", "/payments?status=", "invalid_status"),
    "limit 0": Bad("GET", "/sessions?limit=0", "invalid_limit"),
    "limit 101": Bad("GET", "/payments?limit=101", "invalid_limit"),
    "limit -1": Bad("GET", "/sessions?limit=-1", "invalid_limit"),
    "limit in other digits": Bad("GET", "/sessions?limit=%D9%A4", "invalid_limit"),
    "limit of many digits": Bad("GET", f"/sessions?limit={'9' * 5000}", "invalid_limit"),
    "a made-up cursor": Bad("GET", "/sessions?after=made-up", "invalid_request"),
    "a made-up cursor of payments": Bad("GET", "/payments?after=%00", "invalid_request"),
    "a card as session": Bad("GET", f"/payments?sessionId={CARD}", "invalid_session_id"),
    "since a card": Bad("GET", f"/stats?since={CARD}", "invalid_since"),
    "since no time zone": Bad("GET", "/stats?since=2026-11-21T12:00:00", "invalid_since"),
    "since a plus": Bad("GET", "/stats?since=2026-11-21T12:00:00+02:00", "invalid_since"),
    "since before time": Bad("GET", "/stats?since=0001-01-01T00:00:00%2B01:00", "invalid_since"),
    "since very long ago": Bad("GET", "/stats?since=0001-01-01T00:00:00Z", "invalid_since"),
    "too many spans": Bad("GET", "/stats?since=2026-10-10T19:59:59Z", "invalid_since"),
    "by week": Bad("GET", "/stats?by=week", "invalid_by"),
    "an unknown parameter of counts": Bad("GET", "/stats?to=now", "invalid_parameters"),
    # ids
    "a session like a card": Bad("GET", f"/sessions/{CARD}", "invalid_session_id"),
    "a session like no session": Bad("DELETE", "/sessions/a%20b", "invalid_session_id"),
    "an unknown session": Bad("GET", "/sessions/nobody", "session_not_found", status=404),
    "an unknown payment": Bad("GET", "/payments/pay_1", "payment_not_found", status=404),
    "a payment like a card": Bad("GET", f"/payments/{CARD}", "payment_not_found", status=404),
    "a refund of nothing": Bad(
        "POST", "/payments/pay_1/refunds", "payment_not_found", {}, status=404
    ),
    # refunds
    "amount 0": refunding({"amount": 0}, "invalid_amount"),
    "amount below 0": refunding({"amount": -1}, "invalid_amount"),
    "amount a text": refunding({"amount": "1"}, "invalid_amount"),
    "amount a float": refunding({"amount": 1.0}, "invalid_amount"),
    "amount true": refunding({"amount": True}, "invalid_amount"),
    "more than there is": refunding({"amount": 4901}, "not_refundable", status=409),
    "far more than there is": refunding({"amount": 10**30}, "not_refundable", status=409),
    "a reason": refunding({"amount": 1, "reason": CARD}, "unknown_field"),
    "a refund that is a list": refunding(b"[1]", "invalid_json"),
    "a key with a space": refunding({"amount": 1}, "invalid_idempotency_key", "a b"),
    "an empty key": refunding({"amount": 1}, "invalid_idempotency_key", ""),
    "a key too long": refunding({"amount": 1}, "invalid_idempotency_key", "k" * 65),
    "a key like a card": refunding({"amount": 1}, "invalid_idempotency_key", CARD),
    "a part without a key": Bad("POST", "{refunds}", "invalid_request", {"amount": 1}),
    # erasures
    "nobody": erasing({}),
    "nobody by null": erasing({"customerEmail": None}),
    "two people": erasing({"customerEmail": "jo@example.com", "sessionId": "s1"}),
    "a number": erasing({"paymentId": 1}),
    "a blank": erasing({"customerEmail": " "}),
    "an unknown name": erasing({"name": "Jane Doe"}),
    "a session that is none": erasing({"sessionId": "a b"}, "invalid_session_id"),
    "a person that is a list": erasing(b"[]", "invalid_json"),
}


@pytest.mark.parametrize("name", BAD_REQUESTS)
def test_what_is_malformed_is_refused(
    client: Client, stripe: FakeGateway, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    """With its code, in words that repeat nothing; and nothing has changed."""
    bad = BAD_REQUESTS[name]
    before = client.get("/sessions"), client.get("/payments")
    (payment,) = before[1]["items"]
    path = bad.path.format(refunds=f"/payments/{payment['id']}/refunds")
    options: dict[str, Any] = {"headers": bad.headers}
    if bad.body is not None:
        body = bad.body if isinstance(bad.body, bytes) else json.dumps(bad.body).encode()
        options |= {"content": body, "headers": {"content-type": "application/json", **bad.headers}}
    with caplog.at_level(logging.DEBUG, logger="payment_smart_bot"):
        response = client.ask(bad.method, path, **options)
    assert_problem(response, bad.status, bad.code)
    for text in (response.text, caplog.text):
        assert CARD not in text
    assert (client.get("/sessions"), client.get("/payments")) == before
    assert not stripe.refunds


@pytest.mark.parametrize(("method", "path"), [each for each in ENDPOINTS if each[0] != "HEAD"])
def test_no_endpoint_takes_an_unknown_parameter(client: Client, method: str, path: str) -> None:
    """Least of all one that deletes."""
    response = client.ask(method, f"{path}?dry-run=true", json={})
    assert_problem(response, 400, "invalid_parameters")
    assert client.get("/sessions/s1")


def test_two_idempotency_keys_are_none(client: Client) -> None:
    (payment,) = client.get("/payments")["items"]
    headers = [
        ("authorization", f"Bearer {MERCHANT_KEY}"),
        ("idempotency-key", "a"),
        ("idempotency-key", "b"),
    ]
    path = f"/payments/{payment['id']}/refunds"
    response = client.send("POST", path, json={"amount": 1}, headers=headers)
    assert_problem(response, 400, "invalid_idempotency_key")


@pytest.mark.parametrize("path", ["/sessions", "/payments/pay_1/refunds", "/erasures"])
@pytest.mark.parametrize(
    ("headers", "body", "status", "code"),
    [
        ({"content-type": "text/plain"}, b"{}", 415, "unsupported_media_type"),
        ({}, b"{}", 415, "unsupported_media_type"),
        ({"content-type": "application/json"}, b" " * 16_385, 413, "body_too_large"),
    ],
)
def test_bodies_are_read_as_those_of_messages(
    client: Client, path: str, headers: dict[str, str], body: bytes, status: int, code: str
) -> None:
    response = client.ask("POST", path, content=body, headers=headers)
    assert_problem(response, status, code)


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("DELETE", "/sessions", "GET, HEAD, OPTIONS, POST"),
        ("POST", "/sessions/s1", "DELETE, GET, HEAD, OPTIONS"),
        ("POST", "/payments", "GET, HEAD, OPTIONS"),
        ("DELETE", "/payments/pay_1", "GET, HEAD, OPTIONS"),
        ("GET", "/payments/pay_1/refunds", "OPTIONS, POST"),
        ("POST", "/stats", "GET, HEAD, OPTIONS"),
        ("GET", "/erasures", "OPTIONS, POST"),
    ],
)
def test_a_wrong_method(client: Client, method: str, path: str, allowed: str) -> None:
    """All methods of a path are told, also to who has no key."""
    response = client.send(method, path)
    assert_problem(response, 405, "method_not_allowed")
    assert response.headers["allow"] == allowed
    assert client.send("OPTIONS", path).headers["allow"] == allowed
