"""The merchant's endpoints: sessions, payments, refunds, counts and erasure, as they should go."""

import asyncio
import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from tests.entrypoints.conftest import FIVE_MESSAGES, MERCHANT_KEY, SIX_MESSAGES, Clock
from tests.entrypoints.failing import Failing
from tests.entrypoints.http_client import Client, assert_problem
from tests.fakes.gateway import After, Before, FakeGateway

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.calls.intents import ConfirmIntent, Decline, IntentState
from payment_smart_bot.domain.model.calls.refunds import ListRefunds, RefundRefused, SendRefund
from payment_smart_bot.domain.model.errors import GatewayUnavailable
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.http.app import create_app

NOON = "2026-11-21T12:00:00Z"
UNUSED = {"calls": 0, "tokensIn": 0, "tokensOut": 0, "fallbacks": 0}
ORDER: dict[str, Any] = {
    "amount": 1250,
    "currency": "EUR",
    "description": "Two tickets",
    "customerEmail": "jo@example.com",
    "orderId": "A-17",
    "statementDescriptorSuffix": "TICKETS",
    "metadata": {"seat": "12C"},
}


@pytest.fixture
def client(paying: Application) -> Client:
    return Client(create_app(paying))


def created(client: Client, **request: Any) -> str:
    response = client.ask("POST", "/sessions", json=request)
    assert response.status_code == 201, response.text
    session_id: str = response.json()["sessionId"]
    return session_id


# Sessions


def test_a_customer_pays_what_the_merchant_asked_for(client: Client) -> None:
    """The customer is asked for, shown and charged what the merchant asked for."""
    response = client.ask("POST", "/sessions", json=ORDER)
    assert response.status_code == 201
    session_id = response.json()["sessionId"]
    assert response.json() == {"sessionId": session_id, "expiresAt": "2026-11-21T13:00:00Z"}
    assert re.fullmatch("ses_[0-9a-f]{32}", session_id)
    paid = client.pay(session_id)
    assert paid["payment"]["amount"] == 1250
    assert paid["payment"]["currency"] == "eur"
    assert paid["payment"]["paymentIntentId"] == "pi_1"
    shown = client.get(f"/sessions/{session_id}")
    assert {name: shown[name] for name in ORDER} == ORDER | {"currency": "eur"}
    assert shown["payment"]["orderId"] == "A-17"


def test_without_a_request_the_settings_amount_holds(client: Client) -> None:
    assert client.get(f"/sessions/{created(client)}")["amount"] == 4900
    assert client.get(f"/sessions/{created(client, amount=None)}")["amount"] == 4900


def test_production_takes_a_session_that_the_merchant_began(
    make_application: Callable[..., Application],
) -> None:
    client = Client(
        create_app(
            make_application(
                ENVIRONMENT="prod",
                STRIPE_SECRET_KEY="sk_test_1",
                MERCHANT_API_KEY=MERCHANT_KEY,
                PUBLIC_BASE_URL="https://bot.example",
            )
        )
    )
    assert client.say("hello", created(client, **ORDER)).status_code == 200


def test_a_session_is_shown_masked(client: Client) -> None:
    """Masked values and a redacted transcript."""
    for message in FIVE_MESSAGES:
        client.say(message)
    shown = client.get("/sessions/s1")
    transcript = shown.pop("transcript")
    assert [line["said"] for line in transcript] == [
        "I need to make a payment", "Jane Doe", "****", "****", "****",
    ]  # fmt: skip
    assert shown == {
        "sessionId": "s1",
        "status": "confirming",
        "currentField": "confirmation",
        "progress": {"done": 4, "total": 4},
        "amount": 4900,
        "currency": "usd",
        "createdAt": NOON,
        "updatedAt": NOON,
        "expiresAt": "2026-11-21T13:00:00Z",
        "assistant": UNUSED,
        "name": "Jane Doe",
        "card": {"brand": "visa", "last4": "4242"},
        "expiry": "12/2027",
        "orderId": None,
        "description": None,
        "customerEmail": None,
        "statementDescriptorSuffix": None,
        "metadata": {},
        "saveCard": False,
        "customerId": None,
        "offerSavedCards": False,
        "payment": None,
    }


def test_sessions_are_listed_newest_first(client: Client) -> None:
    """Where each stands, newest first, by status."""
    client.say("Jane Doe", "s1")
    client.say("4242424242424242", "s2")
    client.say("cancel", "s3")
    listed = client.get("/sessions")
    assert listed["next"] is None
    assert [item["sessionId"] for item in listed["items"]] == ["s3", "s2", "s1"]
    assert listed["items"][2] == {
        "sessionId": "s1",
        "status": "collecting",
        "currentField": "card",
        "progress": {"done": 1, "total": 4},
        "amount": 4900,
        "currency": "usd",
        "createdAt": NOON,
        "updatedAt": NOON,
        "expiresAt": "2026-11-21T13:00:00Z",
        "assistant": UNUSED,
    }
    cancelled = client.get("/sessions?status=cancelled")["items"]
    assert [item["sessionId"] for item in cancelled] == ["s3"]


@pytest.mark.parametrize("path", ["/sessions", "/payments"])
def test_pages_are_stable_while_rows_come_and_go(client: Client, clock: Clock, path: str) -> None:
    """Nothing is shown twice or left out because others came first or went away."""
    for number in range(7):
        client.pay(f"s{number}")
        clock.forward(seconds=1)
    seen: list[str] = []
    after = ""
    while True:
        page = client.get(f"{path}?limit=3{after}")
        assert len(page["items"]) <= 3
        seen += [item["sessionId"] for item in page["items"]]
        if page["next"] is None:
            break
        after = f"&after={page['next']}"
        clock.forward(seconds=1)
        client.pay(f"late{len(seen)}")
        client.ask("DELETE", f"/sessions/{seen[-1]}")
    assert seen == [f"s{number}" for number in reversed(range(7))]


def test_a_deleted_session_leaves_its_payment(client: Client) -> None:
    """It is gone; the record of its payment stays."""
    client.pay()
    response = client.ask("DELETE", "/sessions/s1")
    assert (response.status_code, response.content) == (204, b"")
    assert_problem(client.ask("GET", "/sessions/s1"), 404, "session_not_found")
    assert_problem(client.ask("DELETE", "/sessions/s1"), 404, "session_not_found")
    (payment,) = client.get("/payments?sessionId=s1")["items"]
    assert payment["status"] == "paid"


# A charge under way


@pytest.fixture
def charging(client: Client, stripe: FakeGateway) -> Client:
    """Leave a charge of s1 open: the bank takes its time."""
    stripe.on(ConfirmIntent, IntentState.PROCESSING)
    reply = client.pay()
    assert (reply["status"], reply["currentField"]) == ("confirming", "confirmation")
    return client


def test_only_the_merchant_sees_that_it_is_charging(charging: Client) -> None:
    assert charging.show()["status"] == "confirming"
    assert charging.get("/sessions/s1")["status"] == "charging"
    (item,) = charging.get("/sessions?status=charging")["items"]
    assert (item["sessionId"], item["expiresAt"]) == ("s1", None)
    (payment,) = charging.get("/payments?status=charging")["items"]
    assert payment["settledAt"] is None


def test_what_is_charging_cannot_be_erased(charging: Client) -> None:
    before = charging.get("/payments")
    assert_problem(charging.ask("DELETE", "/sessions/s1"), 409, "charge_unresolved")
    erasure = charging.ask("POST", "/erasures", json={"sessionId": "s1"})
    assert_problem(erasure, 409, "charge_unresolved")
    assert charging.get("/payments") == before


def test_a_charging_session_outlives_its_time(
    charging: Client, stripe: FakeGateway, clock: Clock
) -> None:
    """And polling brings the outcome, once."""
    clock.forward(hours=2)
    assert charging.show()["status"] == "confirming"
    stripe.settle_later("pi_1", IntentState.SUCCEEDED)
    shown = charging.show()
    assert shown["status"] == "completed"
    assert "$49.00" in shown["response"]
    assert shown["payment"]["paymentIntentId"] == "pi_1"
    assert charging.get("/payments")["items"][0]["status"] == "paid"
    assert charging.show() == shown


# Payments


def test_a_payment_is_shown_with_all_that_lasts(
    client: Client, stripe: FakeGateway, clock: Clock
) -> None:
    """All that lasts: what was agreed to, what was declined, what came of it."""
    stripe.on(ConfirmIntent, Decline.INSUFFICIENT_FUNDS)
    client.pay()
    clock.forward(minutes=1)
    for message in ("5555555555554444", "11/28", "987", "confirm"):
        client.say(message)
    (payment,) = client.get("/payments")["items"]
    assert payment == client.get(f"/payments/{payment['id']}")
    assert payment == client.get("/sessions/s1")["payment"]
    consent = payment.pop("consent")
    assert "$49.00" in consent["shown"]
    assert (consent["at"], consent["saveCard"]) == ("2026-11-21T12:01:00Z", False)
    assert payment.pop("id").startswith("pay_")
    assert payment == {
        "sessionId": "s1",
        "status": "paid",
        "amount": 4900,
        "currency": "usd",
        "amountRefunded": 0,
        "token": "pm_2",
        "brand": "mastercard",
        "last4": "4444",
        "livemode": False,
        "cardholder": "Jane Doe",
        "paymentIntentId": "pi_1",
        "setupIntentId": None,
        "customerId": None,
        "saved": False,
        "orderId": None,
        "description": None,
        "customerEmail": None,
        "metadata": {},
        "confirmedAt": "2026-11-21T12:01:00Z",
        "settledAt": "2026-11-21T12:01:00Z",
        "declines": [{"at": NOON, "code": "insufficient_funds"}],
        "refunds": [],
        "disputes": [],
        "risks": [],
        "interventions": [],
        "erasedAt": None,
    }


def test_a_card_that_was_only_saved_has_no_amount(
    make_application: Callable[..., Application],
) -> None:
    """It has no amount and no PaymentIntent."""
    client = Client(create_app(make_application(MERCHANT_API_KEY=MERCHANT_KEY)))
    saved = client.pay()["payment"]
    assert (saved["amount"], saved["currency"], saved["paymentIntentId"]) == (None, None, None)
    (payment,) = client.get("/payments")["items"]
    assert payment["status"] == "saved"
    assert payment["token"] == saved["token"]
    assert (payment["amount"], payment["currency"], payment["paymentIntentId"]) == (None,) * 3
    refused = client.ask("POST", f"/payments/{payment['id']}/refunds", json={})
    assert_problem(refused, 409, "not_refundable")


def test_payments_are_filtered_by_session_and_by_status(
    client: Client, stripe: FakeGateway
) -> None:
    client.pay("s1")
    stripe.on(ConfirmIntent, Decline.GENERIC)
    client.pay("s2")
    for query, sessions in {
        "": ["s2", "s1"],
        "?sessionId=s1": ["s1"],
        "?status=declined": ["s2"],
        "?status=declined&sessionId=s1": [],
        "?sessionId=nobody": [],
    }.items():
        listed = client.get(f"/payments{query}")["items"]
        assert sorted(item["sessionId"] for item in listed) == sorted(sessions)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("q=jane", ["s2", "s1"]),
        ("q=4242+a-17", ["s1"]),
        ("q=$12.50", ["s1"]),
        ("q=A-1&status=paid", ["s2", "s1"]),
        ("q=A-1&status=refunded", []),
        ("q=%25%25%25", []),
        ("q=---", []),
        ("q=%25+A-1", ["s2", "s1"]),
        ("since=2026-11-21T12:30:00Z", ["s2"]),
        ("until=2026-11-21T12:30:00Z", ["s1"]),
        ("q=jane&since=2026-11-21T12:30:00Z&until=2026-11-21T12:40:00Z", []),
    ],
)
def test_payments_are_searched_by_words_and_time(
    client: Client, clock: Clock, query: str, found: list[str]
) -> None:
    names = {}
    for name, order in (("s1", ORDER), ("s2", {"orderId": "A-18"})):
        session_id = created(client, **order)
        names[session_id] = name
        client.pay(session_id)
        clock.forward(minutes=45)
    shown = client.get(f"/payments?{query}")["items"]
    assert [names[payment["sessionId"]] for payment in shown] == found


# Refunds


@pytest.fixture
def paid(client: Client) -> str:
    """Return the path of the refunds of a payment of 49 dollars."""
    client.pay()
    (payment,) = client.get("/payments")["items"]
    return f"/payments/{payment['id']}/refunds"


def refund(client: Client, path: str, amount: int | None = None, key: str | None = None) -> Any:
    headers = {"idempotency-key": key} if key else {}
    body = {} if amount is None else {"amount": amount}
    return client.ask("POST", path, json=body, headers=headers)


def test_a_refund_in_full_needs_no_key(client: Client, paid: str) -> None:
    """It needs no key, and asked for twice it is made once."""
    first = refund(client, paid)
    assert first.status_code == 201
    payment = first.json()
    assert (payment["status"], payment["amountRefunded"]) == ("refunded", 4900)
    (made,) = payment["refunds"]
    assert made.items() >= {"amount": 4900, "status": "succeeded", "refundId": "re_1"}.items()
    assert made["at"] == NOON
    assert refund(client, paid).json() == payment
    assert client.get(paid.removesuffix("/refunds")) == payment


def test_the_reason_of_a_refund_is_kept(client: Client, paid: str, stripe: FakeGateway) -> None:
    """The first of a key stands, and is what Stripe is told."""
    for reason in ("duplicate", "fraudulent"):
        body = {"amount": 700, "reason": reason}
        answer = client.ask("POST", paid, json=body, headers={"idempotency-key": "part"})
        assert [each["reason"] for each in answer.json()["refunds"]] == ["duplicate"]
    assert refund(client, paid).json()["refunds"][1]["reason"] is None
    assert [each.reason for each, _ in stripe.refunds.values()] == ["duplicate", None]


def test_each_key_refunds_one_part(client: Client, paid: str, stripe: FakeGateway) -> None:
    """Each key is good for one; the rest needs no amount; more than is left is refused."""
    part = refund(client, paid, 1200, "seat").json()
    assert (part["status"], part["amountRefunded"]) == ("partly_refunded", 1200)
    assert refund(client, paid, 1200, "seat").json() == part
    assert refund(client, paid, None, "seat").json() == part
    assert_problem(refund(client, paid, 1300, "seat"), 409, "idempotency_key_reused")
    assert_problem(refund(client, paid, 3701, "too much"), 400, "invalid_idempotency_key")
    assert_problem(refund(client, paid, 3701, "too-much"), 409, "not_refundable")
    rest = refund(client, paid, None, "rest").json()
    assert (rest["status"], rest["amountRefunded"]) == ("refunded", 4900)
    assert_problem(refund(client, paid, 1, "more"), 409, "not_refundable")
    assert stripe.times(SendRefund) == 2


def test_a_part_needs_a_key(client: Client, paid: str) -> None:
    response = refund(client, paid, 1200)
    assert_problem(response, 400, "invalid_request")
    assert "Idempotency-Key" in response.json()["error"]


def test_a_refund_without_an_answer_is_pending(
    client: Client, paid: str, stripe: FakeGateway
) -> None:
    """It is on record as pending; the same request brings the outcome, and gives back once."""
    stripe.on(SendRefund, After())
    for _ in range(2):
        response = refund(client, paid, 1200, "seat")
        stripe.on(ListRefunds, Before())
        assert response.status_code == 201
        assert response.json()["status"] == "refunding"
        assert response.json()["refunds"][0]["status"] == "pending"
    stripe.script.clear()
    assert refund(client, paid, 1200, "seat").json()["status"] == "partly_refunded"
    assert len(stripe.refunds) == 1
    assert stripe.times(SendRefund) == 1


def test_a_refund_that_stripe_refuses_can_be_tried_again(
    client: Client, paid: str, stripe: FakeGateway
) -> None:
    """It failed, and another key can try again."""
    stripe.on(SendRefund, RefundRefused("insufficient_funds"))
    payment = refund(client, paid, None, "first").json()
    assert (payment["status"], payment["amountRefunded"]) == ("paid", 0)
    (failed,) = payment["refunds"]
    assert (failed["status"], failed["failureReason"]) == ("failed", "insufficient_funds")
    assert refund(client, paid, None, "second").json()["status"] == "refunded"


def test_ten_refunds_at_once_are_one(paying: Application, client: Client, paid: str) -> None:
    """Ten simultaneous requests with the same key agree on one refund."""

    async def ten() -> list[httpx.Response]:
        transport = httpx.ASGITransport(create_app(paying))
        headers = {"x-api-key": MERCHANT_KEY, "idempotency-key": "once"}
        async with httpx.AsyncClient(transport=transport, base_url="http://bot") as session:
            return await asyncio.gather(
                *(session.post(paid, json={"amount": 700}, headers=headers) for _ in range(10))
            )

    answers = asyncio.run(ten())
    assert {answer.status_code for answer in answers} == {201}
    assert client.get(paid.removesuffix("/refunds"))["amountRefunded"] == 700


# Counts


def test_sessions_and_payments_are_counted(
    client: Client, stripe: FakeGateway, clock: Clock
) -> None:
    """Live sessions by status and field; payments by status, decline, and hour."""
    stripe.on(ConfirmIntent, Decline.GENERIC)
    client.pay("declined")
    clock.forward(minutes=90)
    client.pay("paid")
    client.say("Jane Doe", "begun")
    (payment,) = client.get("/payments?status=paid")["items"]
    refund(client, f"/payments/{payment['id']}/refunds", 900, "part")
    clock.forward(minutes=30)
    counted = client.get("/stats?since=2026-11-21T12:00:00Z")
    assert counted["at"] == "2026-11-21T14:00:00Z"
    assert counted["sessions"] == {
        "byStatus": {"collecting": 1, "completed": 1},
        "byField": {"card": 1, "confirmation": 1},
    }
    whole = {
        "start": NOON,
        "confirmed": 2,
        "paid": 1,
        "byStatus": {"declined": 1, "partly_refunded": 1},
        "charged": {"usd": 4900},
        "refunded": {"usd": 900},
        "declines": {"generic": 1},
        "disputes": {},
        "assistant": UNUSED,
    }
    assert counted["payments"] == whole
    first, second = counted["overTime"]
    assert first == {
        "start": NOON,
        "confirmed": 1,
        "paid": 0,
        "byStatus": {"declined": 1},
        "charged": {},
        "refunded": {},
        "declines": {"generic": 1},
        "disputes": {},
        "assistant": UNUSED,
    }
    assert (second["start"], second["paid"]) == ("2026-11-21T13:00:00Z", 1)
    (day,) = client.get("/stats?since=2026-11-21T14:00:00%2B02:00&by=day")["overTime"]
    assert day == whole


SPANS = {
    "by default": ("", 24),
    "days": ("?by=day", 1),
    "from within an hour": ("?since=2026-11-20T23:30:00Z", 13),
    "the most there can be": ("?since=2026-10-10T20:00:00Z", 1000),
    "since tomorrow": ("?since=2026-11-22T00:00:00Z", 0),
}


@pytest.mark.parametrize(("query", "spans"), SPANS.values(), ids=SPANS)
def test_payments_are_counted_in_spans(client: Client, query: str, spans: int) -> None:
    """The last 24 hours by default; none of the time to come."""
    counted = client.get(f"/stats{query}")
    assert len(counted["overTime"]) == spans
    starts = [datetime.fromisoformat(span["start"]) for span in counted["overTime"]]
    assert starts == sorted(set(starts))
    assert all(start < datetime(2026, 11, 21, 12, tzinfo=UTC) for start in starts)


# Erasure


@pytest.mark.parametrize(
    "by",
    [
        lambda _: {"customerEmail": "JO@example.com"},
        lambda payment: {"sessionId": payment["sessionId"]},
        lambda payment: {"paymentId": payment["id"], "customerEmail": None},
    ],
    ids=["e-mail", "session", "payment"],
)
def test_a_person_is_erased_and_nobody_else(client: Client, by: Callable[[Any], Any]) -> None:
    """Conversations go whole; of payments, what says whose they are; nobody else's."""
    session_id = created(client, **ORDER)
    client.pay(session_id)
    client.pay("other")
    (before,) = client.get(f"/payments?sessionId={session_id}")["items"]
    response = client.ask("POST", "/erasures", json=by(before))
    assert (response.status_code, response.json()) == (200, {"sessions": 1, "payments": 1})
    assert_problem(client.ask("GET", f"/sessions/{session_id}"), 404, "session_not_found")
    after = client.get(f"/payments/{before['id']}")
    for name in ("cardholder", "customerEmail", "description", "orderId"):
        assert (before[name] is None, after[name]) == (False, None)
    assert after["consent"]["shown"] is None
    assert after["metadata"] == {}
    assert after["erasedAt"] == NOON
    kept = ("amount", "currency", "status", "paymentIntentId", "last4", "confirmedAt")
    assert [after[name] for name in kept] == [before[name] for name in kept]
    (other,) = client.get("/payments?sessionId=other")["items"]
    assert other["cardholder"] == "Jane Doe"
    assert client.get("/sessions/other")["name"] == "Jane Doe"


def test_an_erasure_that_stripe_does_not_answer_can_be_sent_again(paying: Application) -> None:
    """The person's card is forgotten at Stripe first; the record says whose it is until then."""
    Client(create_app(paying)).pay()
    away: Any = Failing(GatewayUnavailable("Stripe is out of reach."))
    without = replace(paying, erasure=replace(paying.erasure, gateway=away))
    refused = Client(create_app(without)).ask("POST", "/erasures", json={"sessionId": "s1"})
    assert_problem(refused, 503, "payment_provider_unavailable")
    client = Client(create_app(paying))
    (payment,) = client.get("/payments")["items"]
    assert (payment["cardholder"], payment["erasedAt"]) == ("Jane Doe", None)
    again = client.ask("POST", "/erasures", json={"sessionId": "s1"})
    assert again.json() == {"sessions": 0, "payments": 1}


def test_an_unknown_person_has_no_records(client: Client) -> None:
    client.pay()
    response = client.ask("POST", "/erasures", json={"customerEmail": "nobody@example.com"})
    assert response.json() == {"sessions": 0, "payments": 0}


# With the real adapter and the simulator


def test_the_whole_way_over_the_simulator(make_application: Callable[..., Application]) -> None:
    """Created, paid, refunded in part, counted: as Stripe would have it."""
    client = Client(create_app(make_application(MERCHANT_API_KEY=MERCHANT_KEY)))
    session_id = created(client, **ORDER)
    for message in SIX_MESSAGES[:-1]:
        client.say(message, session_id)
    paid = client.say("confirm", session_id).json()
    assert paid["status"] == "completed", paid["response"]
    assert paid["payment"]["paymentIntentId"].startswith("pi_")
    (payment,) = client.get("/payments")["items"]
    assert (payment["status"], payment["amount"]) == ("paid", 1250)
    part = refund(client, f"/payments/{payment['id']}/refunds", 250, "part").json()
    assert part["refunds"][0]["refundId"].startswith("re_")
    assert client.get("/stats")["payments"]["refunded"] == {"eur": 250}
