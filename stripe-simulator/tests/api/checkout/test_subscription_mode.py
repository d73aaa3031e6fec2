"""A subscription that begins on the Checkout page."""

from typing import Any

import pytest
import stripe

from simulator_testing.billing import DAY
from simulator_testing.connecting import Clock
from simulator_testing.payments import event_types
from stripe_simulator import Simulator
from stripe_simulator.testing.browser import Browser, target_of, text_of

DECLINED = "4000000000000002"
REQUIRED_3DS = "4000000000003220"
MONTHLY: dict[str, Any] = {
    "price_data": {
        "currency": "usd",
        "product_data": {"name": "Paper", "description": "Every morning"},
        "recurring": {"interval": "month"},
        "unit_amount": 1000,
    },
    "quantity": 2,
}
ONCE: dict[str, Any] = {
    "price_data": {"currency": "usd", "product_data": {"name": "Box"}, "unit_amount": 500},
    "quantity": 1,
}


def open_page(client: stripe.StripeClient, **more: Any) -> stripe.checkout.Session:
    params: Any = {
        "mode": "subscription",
        "line_items": [MONTHLY],
        "success_url": "https://shop.example/done?session={CHECKOUT_SESSION_ID}",
    }
    return client.v1.checkout.sessions.create(params | more)


def look(client: stripe.StripeClient, session: stripe.checkout.Session) -> stripe.checkout.Session:
    expand: Any = {"expand": ["subscription", "invoice", "line_items"]}
    return client.v1.checkout.sessions.retrieve(session.id, expand)


def test_a_card_begins_a_subscription(client: stripe.StripeClient, browser: Browser) -> None:
    data = {"description": "The daily paper", "metadata": {"order": "7"}}
    session = open_page(client, subscription_data=data)
    assert (session.subscription, session.payment_intent, session.amount_total) == (
        None,
        None,
        2000,
    )
    assert "Subscribe for $20.00 USD" in text_of(browser.get(str(session.url)))
    assert target_of(browser.pay(str(session.url))).endswith(f"?session={session.id}")
    done: Any = look(client, session)
    assert (done.status, done.payment_status, done.payment_intent) == ("complete", "paid", None)
    subscription = done.subscription
    assert (subscription.status, subscription.description) == ("active", "The daily paper")
    assert subscription.metadata["order"] == "7"
    assert subscription.customer == done.customer
    assert (done.invoice.status, done.invoice.amount_paid) == ("paid", 2000)
    method = client.v1.payment_methods.retrieve(subscription.default_payment_method)
    assert method.customer == done.customer
    happened = event_types(client)
    assert {"customer.created", "customer.subscription.created", "invoice.paid"} <= set(happened)
    assert happened.count("checkout.session.completed") == 1


def test_it_renews_without_the_page(
    client: stripe.StripeClient, browser: Browser, simulator: Simulator, clock: Clock
) -> None:
    browser.pay(str(open_page(client).url))
    clock.now += 31 * DAY
    client.v1.events.list()  # what is due happens before the next request
    clock.now += 2 * 60 * 60
    client.v1.events.list()
    assert [entry.amount_received for entry in simulator.books()] == [2000, 2000]


def test_another_card_pays_the_same_invoice(
    client: stripe.StripeClient, browser: Browser, simulator: Simulator
) -> None:
    session = open_page(client)
    assert "declined" in text_of(browser.pay(str(session.url), number=DECLINED))
    waiting = client.v1.checkout.sessions.retrieve(session.id)
    assert (waiting.status, waiting.subscription) == ("open", None)
    (begun,) = client.v1.subscriptions.list({"status": "all"}).data
    assert begun.status == "incomplete"
    target_of(browser.pay(str(session.url)))
    assert client.v1.subscriptions.retrieve(begun.id).status == "active"
    assert [entry.succeeded_charges for entry in simulator.books()] == [1]


def test_the_bank_may_ask_in_between(client: stripe.StripeClient, browser: Browser) -> None:
    session = open_page(client)
    bank = target_of(browser.pay(str(session.url), number=REQUIRED_3DS))
    assert client.v1.checkout.sessions.retrieve(session.id).status == "open"
    back = target_of(browser.answer(bank))
    target_of(browser.get(back))
    done: Any = look(client, session)
    assert (done.status, done.subscription.status) == ("complete", "active")


def test_a_page_that_expires_takes_its_subscription_along(
    client: stripe.StripeClient, browser: Browser
) -> None:
    session = open_page(client)
    browser.pay(str(session.url), number=DECLINED)
    client.v1.checkout.sessions.expire(session.id)
    (begun,) = client.v1.subscriptions.list({"status": "all"}).data
    assert begun.status == "incomplete_expired"
    assert browser.pay(str(session.url)).status == 410


def test_the_customer_and_the_price_of_before_are_taken(
    client: stripe.StripeClient, browser: Browser
) -> None:
    customer = client.v1.customers.create({"email": "jane@example.com"}).id
    product = client.v1.products.create({"name": "Paper"}).id
    price: Any = {"unit_amount": 700, "currency": "usd", "recurring": {"interval": "week"}}
    made = client.v1.prices.create(price | {"product": product}).id
    session = open_page(client, customer=customer, line_items=[{"price": made, "quantity": 1}])
    target_of(browser.pay(str(session.url)))
    done: Any = look(client, session)
    assert (done.subscription.customer, done.invoice.amount_paid) == (customer, 700)


YEARLY = MONTHLY | {"price_data": MONTHLY["price_data"] | {"recurring": {"interval": "year"}}}
REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "paid once": ({"line_items": [ONCE]}, "no price that is paid once beside a subscription"),
    "beside": ({"line_items": [MONTHLY, ONCE]}, "no price that is paid once beside a subscription"),
    "two intervals": ({"line_items": [MONTHLY, YEARLY]}, "no subscription with several intervals"),
    "a trial": ({"subscription_data": {"trial_period_days": 7}}, "no trial_period_days"),
    "of payments": ({"payment_intent_data": {"description": "x"}}, "in `subscription` mode"),
    "a customer's making": ({"customer_creation": "always"}, "in `subscription` mode"),
    "a coupon": ({"discounts": [{"coupon": "X"}]}, "no discounts"),
    "taxes": ({"automatic_tax": {"enabled": True}}, "no automatic_tax"),
}


@pytest.mark.parametrize(("more", "sentence"), REFUSED.values(), ids=REFUSED)
def test_what_is_not_simulated_is_refused_and_leaves_nothing(
    client: stripe.StripeClient, more: dict[str, Any], sentence: str
) -> None:
    with pytest.raises(stripe.InvalidRequestError, match=sentence):
        open_page(client, **more)
    assert client.v1.prices.list().data == []


def test_a_recurring_price_needs_this_mode(client: stripe.StripeClient) -> None:
    product = client.v1.products.create({"name": "Paper"}).id
    price: Any = {"unit_amount": 700, "currency": "usd", "recurring": {"interval": "week"}}
    made = client.v1.prices.create(price | {"product": product}).id
    with pytest.raises(stripe.InvalidRequestError, match="passed a recurring price"):
        open_page(client, mode="payment", line_items=[{"price": made, "quantity": 1}])
