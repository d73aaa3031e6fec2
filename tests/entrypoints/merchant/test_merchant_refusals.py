"""What the merchant's endpoints refuse: who has no key, and what is malformed; nothing changes."""

import json
import logging
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from tests.entrypoints.conftest import MERCHANT_KEY
from tests.entrypoints.http_client import ALL_OPERATIONS, Client, assert_problem
from tests.fakes.gateway import FakeGateway

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.value import Value
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.entrypoints.http.shared.operation import Access, Operation

CARD = "4242424242424242"
KEYED = [row for row in ALL_OPERATIONS if row.access is Access.MERCHANT]
WITH_BODY = [row for row in KEYED if row.body]


def name(row: Operation) -> str:
    return row.id


def path_of(row: Operation) -> str:
    """Return a path of an operation: of the session that the client began, and of no payment."""
    return row.path.format(sessionId="s1", paymentId="pay_1")


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


@pytest.mark.parametrize("headers", WRONG_KEYS.values(), ids=WRONG_KEYS)
def test_a_wrong_key_is_refused(client: Client, headers: list[tuple[bytes, bytes]]) -> None:
    response = client.send("GET", "/sessions", headers=headers)
    assert_problem(response, 401, "unauthorized")
    assert response.headers["www-authenticate"] == "Bearer"


@pytest.mark.parametrize("row", KEYED, ids=name)
def test_without_the_key_no_operation_is_carried_out(
    client: Client, row: Operation, caplog: pytest.LogCaptureFixture
) -> None:
    """Whatever else is wrong with the request: nothing of it is read, nor is the key logged."""
    before = client.get("/sessions/s1")
    with caplog.at_level(logging.DEBUG, logger="payment_smart_bot"):
        response = client.ask(
            row.method, f"{path_of(row)}?unknown=1", key="a-guess", content=b"no JSON"
        )
    assert_problem(response, 401, "unauthorized")
    assert "a-guess" not in caplog.text
    assert client.get("/sessions/s1") == before


def test_head_asks_for_the_key_as_get_does(client: Client) -> None:
    assert client.send("HEAD", "/sessions").status_code == 401
    assert client.ask("HEAD", "/sessions").status_code == 200


@pytest.mark.parametrize("key", ["", "None", "[secure]"])
def test_where_no_key_is_set_no_key_is_right(
    make_application: Callable[..., Application], key: str
) -> None:
    client = Client(create_app(make_application()))
    response = client.ask("GET", "/sessions", key=key, headers={"x-api-key": key})
    assert_problem(response, 401, "unauthorized")


RIGHT_KEYS = {
    "Authorization": {"authorization": f"Bearer {MERCHANT_KEY}"},
    "Authorization, spelt another way": {"authorization": f"bearer  {MERCHANT_KEY}"},
    "X-Api-Key": {"x-api-key": MERCHANT_KEY},
    "Authorization beside API Gateway's key": {
        "authorization": f"Bearer {MERCHANT_KEY}",
        "x-api-key": "API-Gateways-own",
    },
    "X-Api-Key beside another scheme": {"authorization": "Basic abc", "x-api-key": MERCHANT_KEY},
}


@pytest.mark.parametrize("headers", RIGHT_KEYS.values(), ids=RIGHT_KEYS)
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
    guesser = Client(app, address="192.0.2.1")
    other = Client(app, address="192.0.2.2")
    for number in range(3):
        assert guesser.ask("GET", "/payments", key=f"guess {number}").status_code == 401
    for key in ("guess", MERCHANT_KEY):
        assert_problem(guesser.ask("GET", "/payments", key=key), 429, "rate_limited")
    assert other.ask("GET", "/payments").status_code == 200


# What is malformed


class Bad(Value, frozen=True):
    """A request, and the code and status with which it is refused."""

    method: str
    path: str
    code: str
    body: Any = None
    status: int = 400
    headers: Mapping[str, str] = {}


def refunding(body: Any, code: str, key: str = "k", status: int = 400) -> Bad:
    return Bad("POST", "{refunds}", code, body, status, {"idempotency-key": key})


def creating(body: Any, code: str = "invalid_request") -> Bad:
    return Bad("POST", "/sessions", code, body)


def erasing(body: Any, code: str = "invalid_person") -> Bad:
    return Bad("POST", "/erasures", code, body)


BAD_REQUESTS = {
    # payment requests; the table of all rules is with the domain
    "an amount as text": creating({"amount": "4900"}),
    "a number that is too large to hold": creating(b'{"amount":1e999}', "invalid_json"),
    "an unknown field": creating({"amuont": 4900}),
    "a card number in the metadata": creating({"metadata": {"note": CARD}}),
    "a payment request that is a list": creating(b"[]", "invalid_json"),
    "no body": creating(b"", "invalid_json"),
    "half an object": creating(b'{"amount":', "invalid_json"),
    "a lone surrogate": creating(b'{"description":"\\ud800"}', "invalid_json"),
    "nested without end": creating(b'{"metadata":' + b"[" * 8000, "invalid_json"),
    # queries
    "another list's parameter": Bad("GET", "/sessions?sessionId=s1", "invalid_parameters"),
    "a parameter twice": Bad("GET", "/payments?limit=1&limit=2", "invalid_parameters"),
    "a parameter in another case": Bad("GET", "/payments?sessionid=s1", "invalid_parameters"),
    "a status of payments": Bad("GET", "/sessions?status=paid", "invalid_status"),
    "a status of sessions": Bad("GET", "/payments?status=completed", "invalid_status"),
    "an empty status": Bad("GET", "/payments?status=", "invalid_status"),
    "limit 0": Bad("GET", "/sessions?limit=0", "invalid_limit"),
    "limit 101": Bad("GET", "/payments?limit=101", "invalid_limit"),
    "limit in other digits": Bad("GET", "/sessions?limit=%D9%A4", "invalid_limit"),
    "limit of many digits": Bad("GET", f"/sessions?limit={'9' * 5000}", "invalid_limit"),
    "a made-up cursor of sessions": Bad("GET", "/sessions?after=made-up", "invalid_request"),
    "a made-up cursor of payments": Bad("GET", "/payments?after=%00", "invalid_request"),
    "a card number as session": Bad("GET", f"/payments?sessionId={CARD}", "invalid_session_id"),
    "q empty": Bad("GET", "/payments?q=", "invalid_search"),
    "q too long": Bad("GET", f"/payments?q={'a' * 201}", "invalid_search"),
    "q a card number": Bad("GET", f"/payments?q={CARD}", "invalid_search"),
    "q a card number among words": Bad(
        "GET", "/payments?q=jo%204242%204242%204242%204242", "invalid_search"
    ),
    "q a card number in wide digits": Bad(
        "GET", f"/payments?q={'%EF%BC%94%EF%BC%92' * 8}", "invalid_search"
    ),
    "payments since a number": Bad("GET", "/payments?since=1", "invalid_since"),
    "payments until a number": Bad("GET", "/payments?until=1", "invalid_until"),
    "since a number": Bad("GET", f"/stats?since={CARD}", "invalid_since"),
    "since without a time zone": Bad("GET", "/stats?since=2026-11-21T12:00:00", "invalid_since"),
    "since with a bare plus": Bad("GET", "/stats?since=2026-11-21T12:00:00+02:00", "invalid_since"),
    "since before time": Bad("GET", "/stats?since=0001-01-01T00:00:00%2B01:00", "invalid_since"),
    "too many spans": Bad("GET", "/stats?since=2026-10-10T19:59:59Z", "invalid_since"),
    "by week": Bad("GET", "/stats?by=week", "invalid_by"),
    # ids
    "a session like a card number": Bad("GET", f"/sessions/{CARD}", "invalid_session_id"),
    "a session that cannot be": Bad("DELETE", "/sessions/a%20b", "invalid_session_id"),
    "an unknown session": Bad("GET", "/sessions/nobody", "session_not_found", status=404),
    "a payment like a card number": Bad(
        "GET", f"/payments/{CARD}", "payment_not_found", status=404
    ),
    "a refund of no payment": Bad(
        "POST", "/payments/pay_1/refunds", "payment_not_found", {}, status=404
    ),
    # refunds
    "amount 0": refunding({"amount": 0}, "invalid_amount"),
    "amount a text": refunding({"amount": "1"}, "invalid_amount"),
    "amount with a point": refunding({"amount": 1.0}, "invalid_amount"),
    "amount true": refunding({"amount": True}, "invalid_amount"),
    "more than there is": refunding({"amount": 10**30}, "not_refundable", status=409),
    "a reason of one's own": refunding({"amount": 1, "reason": CARD}, "invalid_reason"),
    "a reason that is a number": refunding({"amount": 1, "reason": 1}, "invalid_reason"),
    "a note": refunding({"amount": 1, "note": CARD}, "unknown_field"),
    "a refund that is a list": refunding(b"[1]", "invalid_json"),
    "a key with a space": refunding({"amount": 1}, "invalid_idempotency_key", "a b"),
    "an empty key": refunding({"amount": 1}, "invalid_idempotency_key", ""),
    "a key that is too long": refunding({"amount": 1}, "invalid_idempotency_key", "k" * 65),
    "a key like a card number": refunding({"amount": 1}, "invalid_idempotency_key", CARD),
    "a part without a key": Bad("POST", "{refunds}", "invalid_request", {"amount": 1}),
    # erasures
    "nobody": erasing({}),
    "nobody, by null": erasing({"customerEmail": None}),
    "two people": erasing({"customerEmail": "jo@example.com", "sessionId": "s1"}),
    "a person that is a number": erasing({"paymentId": 1}),
    "a person that is blank": erasing({"customerEmail": " "}),
    "a person by an id of one character too many": erasing({"paymentId": "p" * 129}),
    "a person by an address that is too long": erasing({"customerEmail": "j" * 513}),
    "a person by name": erasing({"name": "Jane Doe"}),
    "a field that is unknown and null": erasing({"customerEmail": "jo@example.com", "name": None}),
    "a person's session that cannot be": erasing({"sessionId": "a b"}, "invalid_session_id"),
    "a person that is a list": erasing(b"[]", "invalid_json"),
}


@pytest.mark.parametrize("bad", BAD_REQUESTS.values(), ids=BAD_REQUESTS)
def test_what_is_malformed_is_refused(
    client: Client, stripe: FakeGateway, bad: Bad, caplog: pytest.LogCaptureFixture
) -> None:
    """With its code, in words that repeat nothing; and nothing has changed."""
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


@pytest.mark.parametrize("row", KEYED, ids=name)
def test_no_operation_takes_an_unknown_parameter(client: Client, row: Operation) -> None:
    """Least of all one that deletes."""
    response = client.ask(row.method, f"{path_of(row)}?dry-run=true", json={})
    assert_problem(response, 400, "invalid_parameters")
    assert client.get("/sessions/s1")


def test_two_idempotency_keys_are_refused(client: Client) -> None:
    (payment,) = client.get("/payments")["items"]
    headers = [
        ("authorization", f"Bearer {MERCHANT_KEY}"),
        ("idempotency-key", "a"),
        ("idempotency-key", "b"),
    ]
    path = f"/payments/{payment['id']}/refunds"
    response = client.send("POST", path, json={"amount": 1}, headers=headers)
    assert_problem(response, 400, "invalid_idempotency_key")


@pytest.mark.parametrize("row", WITH_BODY, ids=name)
def test_a_body_has_to_be_declared_as_json_and_short(client: Client, row: Operation) -> None:
    undeclared = client.ask("POST", path_of(row), content=b"{}")
    assert_problem(undeclared, 415, "unsupported_media_type")
    headers = {"content-type": "application/json"}
    long = client.ask("POST", path_of(row), content=b" " * 16_385, headers=headers)
    assert_problem(long, 413, "body_too_large")


def test_a_wrong_method_is_told_the_right_ones(client: Client) -> None:
    """Also to whoever has no key."""
    response = client.send("POST", "/sessions/s1")
    assert_problem(response, 405, "method_not_allowed")
    assert response.headers["allow"] == "DELETE, GET, HEAD, OPTIONS"
