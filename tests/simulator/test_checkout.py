"""Checkout Sessions over the API: what they are made of, and how they end."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
import stripe
from tests.simulator.browsing import Browser, target_of
from tests.simulator.payments import error_of, event_types

from stripe_simulator import Simulator

BOOKS: dict[str, Any] = {
    "price_data": {
        "currency": "usd",
        "product_data": {"name": "Book", "description": "Hardcover"},
        "unit_amount": 500,
    },
    "quantity": 2,
}
PENS: dict[str, Any] = {
    "price_data": {"currency": "USD", "product_data": {"name": "Pen"}, "unit_amount": 99}
}
PAYMENT: dict[str, Any] = {
    "mode": "payment",
    "line_items": [BOOKS, PENS],
    "success_url": "https://shop.example/done?session={CHECKOUT_SESSION_ID}",
    "cancel_url": "https://shop.example/cart",
}
SETUP: dict[str, Any] = {
    "mode": "setup",
    "currency": "usd",
    "success_url": "https://shop.example/kept",
}


def opened(client: stripe.StripeClient, **more: Any) -> stripe.checkout.Session:
    return client.v1.checkout.sessions.create(PAYMENT | more)  # type: ignore[arg-type]


def test_a_session_says_what_it_was_given(shared: stripe.StripeClient) -> None:
    given = {
        "allowed_payment_method_types": ["card"],
        "cancel_url": "https://shop.example/cart",
        "client_reference_id": "order-7",
        "customer_email": "jane@example.com",
        "expires_at": 1_795_000_000 + 30 * 60,
        "locale": "de",
        "metadata": {"order": "7"},
        "submit_type": "book",
    }
    session = opened(shared, **given)
    made: dict[str, Any] = session.to_dict()
    assert {name: made[name] for name in given} == given
    assert (session.status, session.payment_status, session.mode) == ("open", "unpaid", "payment")
    assert (session.amount_total, session.currency) == (1099, "usd")
    assert session.id.startswith("cs_test_")
    assert session.url == f"http://127.0.0.1:12111/_simulator/checkout/{session.id}"
    assert session.payment_intent is None
    assert made["customer_details"]["email"] == "jane@example.com"
    assert shared.v1.checkout.sessions.retrieve(session.id).to_dict() == made


def test_what_it_sells_is_listed_apart(shared: stripe.StripeClient) -> None:
    session = opened(shared)
    items = shared.v1.checkout.sessions.line_items.list(session.id)
    described = [(item.description, item.quantity, item.amount_total) for item in items.data]
    assert described == [("Book", 2, 1000), ("Pen", 1, 99)]
    first = shared.v1.checkout.sessions.line_items.list(session.id, {"limit": 1})
    assert (len(first.data), first.has_more) == (1, True)
    cursor = {"starting_after": first.data[0].id}
    rest = shared.v1.checkout.sessions.line_items.list(session.id, cursor)  # type: ignore[arg-type]
    assert [item.description for item in rest.data] == ["Pen"]
    backwards = {"ending_before": rest.data[0].id}
    before = shared.v1.checkout.sessions.line_items.list(session.id, backwards)  # type: ignore[arg-type]
    assert [item.description for item in before.data] == ["Book"]
    seen = shared.v1.checkout.sessions.retrieve(session.id, {"expand": ["line_items"]})
    assert seen.line_items is not None
    assert len(seen.line_items.data) == 2
    assert "line_items" not in session.to_dict()


def test_a_session_that_keeps_a_card_has_its_setup_intent_at_once(
    shared: stripe.StripeClient,
) -> None:
    data = {"description": "For later", "metadata": {"order": "7"}}
    session = shared.v1.checkout.sessions.create(SETUP | {"setup_intent_data": data})  # type: ignore[arg-type]
    assert (session.payment_status, session.amount_total) == ("no_payment_required", None)
    intent = shared.v1.setup_intents.retrieve(str(session.setup_intent))
    assert intent.description == "For later"
    assert intent.metadata is not None
    assert intent.metadata.to_dict() == {"order": "7"}
    for refused in (shared.v1.setup_intents.cancel, shared.v1.setup_intents.confirm):
        with pytest.raises(stripe.InvalidRequestError, match="created by a Checkout Session"):
            refused(intent.id)


@pytest.mark.parametrize(
    ("params", "param", "message"),
    [
        ({"mode": None}, "mode", "Missing required param: mode."),
        ({"mode": "subscription"}, "mode", "The Stripe simulator has no mode=subscription."),
        ({"mode": "gift"}, "mode", "Invalid mode: must be one of payment, setup, or"),
        ({"success_url": None}, "success_url", "Missing required param: success_url."),
        ({"success_url": "javascript://x"}, "success_url", "Not a valid URL"),
        ({"cancel_url": "shop"}, "cancel_url", "Not a valid URL"),
        ({"line_items": None}, "line_items", "Missing required param: line_items."),
        ({"line_items": [{"price": "price_1"}]}, "line_items[0][price]", "no price."),
        ({"line_items": [{"quantity": 1}]}, "line_items[0][price_data]", "Missing required param"),
        ({"line_items": [BOOKS | {"quantity": 0}]}, "line_items[0][quantity]", "greater than"),
        ({"line_items": [PENS] * 101}, "line_items", "up to 100 line items"),
        ({"currency": "eur"}, "line_items", "must use the same currency"),
        (
            {"line_items": [{"price_data": PENS["price_data"] | {"unit_amount": 49}}]},
            "amount",
            "Amount must be at least $0.50 usd",
        ),
        ({"setup_intent_data": {"description": "x"}}, "setup_intent_data", "in `payment` mode"),
        ({"payment_method_types": ["card"]}, "payment_method_types", "Received unknown parameter"),
        ({"allowed_payment_method_types": ["link"]}, "allowed_payment_method_types", "than card"),
        ({"ui_mode": "elements"}, "ui_mode", "The Stripe simulator has no ui_mode=elements."),
        ({"allow_promotion_codes": True}, "allow_promotion_codes", "no allow_promotion_codes."),
        (
            {"payment_intent_data": {"transfer_group": "x"}},
            "payment_intent_data[transfer_group]",
            "no transfer_group.",
        ),
        (
            {"payment_intent_data": {"capture_method": "manual"}},
            "capture_method",
            "no capture_method=manual.",
        ),
        (
            {"payment_intent_data": {"statement_descriptor_suffix": "A" * 23}},
            "statement_descriptor_suffix",
            "at most 22 characters",
        ),
        ({"customer": "cus_x"}, "customer", "No such customer: 'cus_x'"),
        (
            {"customer": "cus_x", "customer_email": "a@b.example"},
            "customer_email",
            "You may only specify one of these parameters: customer, customer_email.",
        ),
        (
            {"expires_at": 1_795_000_000 + 30 * 60 - 1},
            "expires_at",
            "must be at least 30 minutes from Checkout Session creation.",
        ),
        (
            {"expires_at": 1_795_000_000 + 24 * 60 * 60 + 1},
            "expires_at",
            "must be less than 24 hours from Checkout Session creation.",
        ),
        ({"expand": ["invoice"]}, "expand", "This property cannot be expanded (invoice)."),
    ],
)
def test_what_it_cannot_be_made_of(
    shared: stripe.StripeClient, params: dict[str, Any], param: str, message: str
) -> None:
    given: Any = {name: it for name, it in (PAYMENT | params).items() if it is not None}
    with pytest.raises(stripe.InvalidRequestError) as caught:
        shared.v1.checkout.sessions.create(given)
    error = error_of(caught.value)
    assert error["param"] == param
    assert message in error["message"]


def test_a_card_is_kept_in_a_currency(shared: stripe.StripeClient) -> None:
    """So says Stripe, where the session does not name the kinds of payment that it takes."""
    given: Any = {"mode": "setup", "success_url": "https://shop.example/kept"}
    with pytest.raises(stripe.InvalidRequestError, match="Missing required param: currency"):
        shared.v1.checkout.sessions.create(given)
    given["allowed_payment_method_types"] = ["card"]
    assert shared.v1.checkout.sessions.create(given).status == "open"
    given["line_items"] = [PENS]
    with pytest.raises(stripe.InvalidRequestError, match="`line_items` in `setup` mode"):
        shared.v1.checkout.sessions.create(given)


def test_it_expires_on_demand(client: stripe.StripeClient) -> None:
    session = opened(client)
    expired = client.v1.checkout.sessions.expire(session.id)
    assert (expired.status, expired.url, expired.payment_status) == ("expired", None, "unpaid")
    assert event_types(client) == ["checkout.session.expired"]
    with pytest.raises(
        stripe.InvalidRequestError, match=r'a status in \["open"\] can be expired.*`expired`'
    ):
        client.v1.checkout.sessions.expire(session.id)


def test_it_expires_when_its_time_has_come(
    client: stripe.StripeClient, simulator: Simulator, clock: SimpleNamespace
) -> None:
    """With it goes the PaymentIntent that a declined attempt left behind."""
    session = opened(client)
    Browser(simulator).pay(str(session.url), number="4000000000000002")
    begun = client.v1.checkout.sessions.retrieve(session.id)
    assert begun.status == "open"
    clock.now += 24 * 60 * 60
    ended = client.v1.checkout.sessions.retrieve(session.id)
    assert (ended.status, ended.payment_status) == ("expired", "unpaid")
    intent = client.v1.payment_intents.retrieve(str(ended.payment_intent))
    assert (intent.status, intent.cancellation_reason) == ("canceled", "expired")
    assert event_types(client)[-2:] == ["payment_intent.canceled", "checkout.session.expired"]


def test_the_setup_intent_goes_with_its_session(client: stripe.StripeClient) -> None:
    session = client.v1.checkout.sessions.create(SETUP)  # type: ignore[arg-type]
    client.v1.checkout.sessions.expire(session.id)
    assert client.v1.setup_intents.retrieve(str(session.setup_intent)).status == "canceled"


def test_what_is_paid_expires_no_more(
    client: stripe.StripeClient, simulator: Simulator, clock: SimpleNamespace
) -> None:
    session = opened(client)
    target_of(Browser(simulator).pay(str(session.url)))
    clock.now += 2 * 24 * 60 * 60
    assert client.v1.checkout.sessions.retrieve(session.id).status == "complete"
    with pytest.raises(stripe.InvalidRequestError, match="`complete`"):
        client.v1.checkout.sessions.expire(session.id)


def test_only_the_session_may_end_its_payment(
    client: stripe.StripeClient, simulator: Simulator
) -> None:
    session = opened(client)
    Browser(simulator).pay(str(session.url), number="4000000000000002")
    id_ = str(client.v1.checkout.sessions.retrieve(session.id).payment_intent)
    for refused in (client.v1.payment_intents.cancel, client.v1.payment_intents.confirm):
        with pytest.raises(stripe.InvalidRequestError, match="expire the Checkout Session instead"):
            refused(id_)


def test_sessions_are_listed(client: stripe.StripeClient, simulator: Simulator) -> None:
    customer = client.v1.customers.create().id
    one, two = opened(client, customer=customer), opened(client)
    target_of(Browser(simulator).pay(str(two.url)))
    listed = client.v1.checkout.sessions.list
    assert [it.id for it in listed().data] == [two.id, one.id]
    assert [it.id for it in listed({"customer": customer}).data] == [one.id]
    assert [it.id for it in listed({"status": "complete"}).data] == [two.id]
    paid = client.v1.checkout.sessions.retrieve(two.id).payment_intent
    assert [it.id for it in listed({"payment_intent": str(paid)}).data] == [two.id]
    with pytest.raises(stripe.InvalidRequestError, match="has no subscription"):
        listed({"subscription": "sub_1"})
    with pytest.raises(stripe.InvalidRequestError, match=r"No such checkout\.session: 'cs_x'"):
        client.v1.checkout.sessions.retrieve("cs_x")
