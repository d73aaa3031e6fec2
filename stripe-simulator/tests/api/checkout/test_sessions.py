"""Checkout Sessions over the API: what they are made of, and how they end."""

from typing import Any

import pytest
import stripe

from simulator_testing.checkouts import BOOKS, PAYMENT, PENS, open_payment, open_setup
from simulator_testing.connecting import Clock
from simulator_testing.payments import error_of, event_types
from simulator_testing.sdk import MAJOR
from stripe_simulator.testing.browser import Browser, target_of

NOW = 1_795_000_000
DECLINED = "4000000000000002"


def test_a_session_shows_what_it_was_given(client: stripe.StripeClient) -> None:
    given = {
        "cancel_url": "https://shop.example/cart",
        "client_reference_id": "order-7",
        "customer_email": "jane@example.com",
        "expires_at": NOW + 30 * 60,
        "locale": "de",
        "metadata": {"order": "7"},
        "submit_type": "book",
    }
    session = open_payment(client, **given)
    made: dict[str, Any] = session.to_dict()
    assert {name: made[name] for name in given} == given
    assert (session.status, session.payment_status, session.mode) == ("open", "unpaid", "payment")
    assert (session.amount_total, session.currency) == (1099, "usd")
    assert session.id.startswith("cs_test_")
    assert session.url == f"http://127.0.0.1:12111/_simulator/checkout/{session.id}"
    assert session.payment_intent is None
    assert made["customer_details"]["email"] == "jane@example.com"
    assert client.v1.checkout.sessions.retrieve(session.id).to_dict() == made


def test_a_session_of_a_customer_shows_the_customers_address(client: stripe.StripeClient) -> None:
    customer = client.v1.customers.create({"email": "jane@example.com"}).id
    session = open_payment(client, customer=customer)
    assert session.customer == customer
    assert session.customer_details is not None
    assert session.customer_details.email == "jane@example.com"


def test_its_line_items_are_listed_apart(client: stripe.StripeClient) -> None:
    session = open_payment(client)
    list_page = client.v1.checkout.sessions.line_items.list
    items = list_page(session.id)
    described = [(item.description, item.quantity, item.amount_total) for item in items.data]
    assert described == [("Book", 2, 1000), ("Pen", 1, 99)]
    first = list_page(session.id, {"limit": 1})
    assert (len(first.data), first.has_more) == (1, True)
    rest = list_page(session.id, {"starting_after": first.data[0].id})
    assert [item.description for item in rest.data] == ["Pen"]
    before = list_page(session.id, {"ending_before": rest.data[0].id})
    assert [item.description for item in before.data] == ["Book"]
    with pytest.raises(stripe.InvalidRequestError, match="No such item: 'li_x'"):
        list_page(session.id, {"starting_after": "li_x"})
    expanded = client.v1.checkout.sessions.retrieve(session.id, {"expand": ["line_items"]})
    assert expanded.line_items is not None
    assert len(expanded.line_items.data) == 2
    assert "line_items" not in session.to_dict()


def test_a_session_that_keeps_a_card_has_its_setup_intent_at_once(
    client: stripe.StripeClient,
) -> None:
    data = {"description": "For later", "metadata": {"order": "7"}}
    session = open_setup(client, setup_intent_data=data)
    assert (session.payment_status, session.amount_total) == ("no_payment_required", None)
    intent = client.v1.setup_intents.retrieve(str(session.setup_intent))
    assert intent.description == "For later"
    assert intent.metadata is not None
    assert intent.metadata.to_dict() == {"order": "7"}


@pytest.mark.parametrize(
    ("params", "param", "message"),
    [
        ({"mode": None}, "mode", "Missing required param: mode."),
        (
            {"mode": "subscription"},
            "line_items[0][price_data]",
            "no price that is paid once beside a subscription.",
        ),
        ({"mode": "gift"}, "mode", "Invalid mode: must be one of payment, setup, or"),
        ({"success_url": None}, "success_url", "Missing required param: success_url."),
        ({"success_url": "javascript://x"}, "success_url", "Not a valid URL"),
        ({"cancel_url": "shop"}, "cancel_url", "Not a valid URL"),
        (
            {"line_items": [{"price_data": PENS["price_data"]}]},
            "line_items[0]",
            "Quantity is required. Add `quantity` to `line_items[0]`",
        ),
        ({"customer_email": "jane"}, "customer_email", "Invalid email address: jane"),
        ({"line_items": None}, "line_items", "Missing required param: line_items."),
        ({"line_items": [{"price": "price_1"}]}, "line_items[0][price]", "No such price"),
        ({"line_items": [{"quantity": 1}]}, "line_items[0][price_data]", "Missing required param"),
        ({"line_items": [BOOKS | {"quantity": 0}]}, "line_items[0][quantity]", "greater than"),
        ({"line_items": [PENS] * 101}, "line_items", "up to 100 line items"),
        ({"currency": "eur"}, "line_items", "must use the same currency"),
        (
            {"line_items": [{"price_data": PENS["price_data"] | {"unit_amount": -1}}]},
            "line_items[0][price_data][unit_amount]",
            "greater than",
        ),
        (
            {"line_items": [PENS | {"price_data": PENS["price_data"] | {"unit_amount": 49}}]},
            "amount",
            "Amount must be at least $0.50 usd",
        ),
        ({"setup_intent_data": {"description": "x"}}, "setup_intent_data", "in `payment` mode"),
        pytest.param(
            {"ui_mode": "elements"},
            "ui_mode",
            "The Stripe simulator has no ui_mode=elements.",
            marks=pytest.mark.skipif(MAJOR < 15, reason="earlier SDKs call it custom"),
        ),
        ({"allow_promotion_codes": True}, "allow_promotion_codes", "no allow_promotion_codes."),
        (
            {"adaptive_pricing": {"enabled": True}},
            "adaptive_pricing[enabled]",
            "The Stripe simulator has no adaptive pricing.",
        ),
        (
            {"payment_intent_data": {"transfer_group": "x"}},
            "payment_intent_data[transfer_group]",
            "no transfer_group.",
        ),
        ({"customer": "cus_x"}, "customer", "No such customer: 'cus_x'"),
        (
            {"customer": "cus_x", "customer_email": "a@b.example"},
            "customer_email",
            "You may only specify one of these parameters: customer, customer_email.",
        ),
        (
            {"expires_at": NOW + 30 * 60 - 1},
            "expires_at",
            "must be at least 30 minutes from Checkout Session creation.",
        ),
        (
            {"expires_at": NOW + 24 * 60 * 60 + 1},
            "expires_at",
            "must be less than 24 hours from Checkout Session creation.",
        ),
        ({"expand": ["payment_link"]}, "expand", "cannot be expanded (payment_link)."),
    ],
)
def test_a_wrong_parameter_is_refused(
    client: stripe.StripeClient, params: dict[str, Any], param: str, message: str
) -> None:
    given: Any = {name: it for name, it in (PAYMENT | params).items() if it is not None}
    with pytest.raises(stripe.InvalidRequestError) as caught:
        client.v1.checkout.sessions.create(given)
    error = error_of(caught.value)
    assert error["param"] == param
    assert message in error["message"]


def test_a_card_is_kept_in_a_currency(client: stripe.StripeClient) -> None:
    """Stripe says so of sessions that do not name the types of PaymentMethods that they take."""
    with pytest.raises(stripe.InvalidRequestError, match="Missing required param: currency"):
        client.v1.checkout.sessions.create(
            {"mode": "setup", "success_url": "https://shop.example/kept"}
        )
    session = client.v1.checkout.sessions.create(
        {
            "mode": "setup",
            "success_url": "https://shop.example/kept",
            "currency": "usd",
        }
    )
    assert session.status == "open"
    with pytest.raises(stripe.InvalidRequestError, match="`line_items` in `setup` mode"):
        open_setup(client, line_items=[PENS])


def test_it_expires_on_demand(client: stripe.StripeClient) -> None:
    session = open_payment(client)
    expired = client.v1.checkout.sessions.expire(session.id)
    assert (expired.status, expired.url, expired.payment_status) == ("expired", None, "unpaid")
    assert event_types(client) == ["checkout.session.expired"]
    with pytest.raises(
        stripe.InvalidRequestError, match=r'a status in \["open"\] can be expired.*`expired`'
    ):
        client.v1.checkout.sessions.expire(session.id)


def test_it_expires_in_time_and_cancels_the_payment_intent_of_a_declined_attempt(
    client: stripe.StripeClient, browser: Browser, clock: Clock
) -> None:
    session = open_payment(client)
    browser.pay(str(session.url), number=DECLINED)
    assert client.v1.checkout.sessions.retrieve(session.id).status == "open"
    clock.now += 24 * 60 * 60
    expired = client.v1.checkout.sessions.retrieve(session.id)
    assert (expired.status, expired.payment_status) == ("expired", "unpaid")
    intent = client.v1.payment_intents.retrieve(str(expired.payment_intent))
    assert (intent.status, intent.cancellation_reason) == ("canceled", "expired")
    assert event_types(client)[-2:] == ["payment_intent.canceled", "checkout.session.expired"]


def test_it_expires_with_its_setup_intent(client: stripe.StripeClient) -> None:
    session = open_setup(client)
    client.v1.checkout.sessions.expire(session.id)
    assert client.v1.setup_intents.retrieve(str(session.setup_intent)).status == "canceled"


def test_a_paid_session_expires_no_more(
    client: stripe.StripeClient, browser: Browser, clock: Clock
) -> None:
    session = open_payment(client)
    target_of(browser.pay(str(session.url)))
    clock.now += 2 * 24 * 60 * 60
    assert client.v1.checkout.sessions.retrieve(session.id).status == "complete"
    with pytest.raises(stripe.InvalidRequestError, match="`complete`"):
        client.v1.checkout.sessions.expire(session.id)


def test_only_the_session_may_confirm_or_cancel_its_intents(
    client: stripe.StripeClient, browser: Browser
) -> None:
    payment, setup = open_payment(client), open_setup(client)
    browser.pay(str(payment.url), number=DECLINED)
    begun = client.v1.checkout.sessions.retrieve(payment.id)
    refusals: list[tuple[Any, str]] = [
        (client.v1.payment_intents, str(begun.payment_intent)),
        (client.v1.setup_intents, str(setup.setup_intent)),
    ]
    for intents, id_ in refusals:
        for send in (intents.cancel, intents.confirm):
            with pytest.raises(
                stripe.InvalidRequestError, match="expire the Checkout Session instead"
            ):
                send(id_)


def test_sessions_are_listed_by_customer_status_and_payment(
    client: stripe.StripeClient, browser: Browser
) -> None:
    customer = client.v1.customers.create().id
    one, two = open_payment(client, customer=customer), open_payment(client)
    target_of(browser.pay(str(two.url)))
    list_page = client.v1.checkout.sessions.list
    assert [it.id for it in list_page().data] == [two.id, one.id]
    assert [it.id for it in list_page({"customer": customer}).data] == [one.id]
    assert [it.id for it in list_page({"status": "complete"}).data] == [two.id]
    paid = client.v1.checkout.sessions.retrieve(two.id).payment_intent
    assert [it.id for it in list_page({"payment_intent": str(paid)}).data] == [two.id]
    with pytest.raises(stripe.InvalidRequestError, match="has no subscription"):
        list_page({"subscription": "sub_1"})
    with pytest.raises(stripe.InvalidRequestError, match=r"No such checkout\.session: 'cs_x'"):
        client.v1.checkout.sessions.retrieve("cs_x")
