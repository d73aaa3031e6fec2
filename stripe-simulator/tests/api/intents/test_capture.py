"""Money that is held on the card: captured whole or in part, let go, or expired."""

from typing import Any

import pytest
import stripe

from simulator_testing.checkouts import open_payment
from simulator_testing.connecting import Clock
from simulator_testing.payments import confirm, error_of, event_types, new_card, new_intent, pay
from stripe_simulator import Simulator
from stripe_simulator.testing.browser import Browser, challenge_url

WEEK = 7 * 24 * 60 * 60


def hold(client: stripe.StripeClient, card: str = "tok_visa", **more: Any) -> stripe.PaymentIntent:
    return pay(client, card, capture_method="manual", **more)


def charge_of(client: stripe.StripeClient, intent: Any) -> stripe.Charge:
    return client.v1.charges.retrieve(str(intent.latest_charge))


def test_a_manual_capture_holds_the_money(client: stripe.StripeClient) -> None:
    held = hold(client)
    assert (held.status, held.amount_capturable, held.amount_received) == (
        "requires_capture",
        1099,
        0,
    )
    charge = charge_of(client, held)
    assert (charge.status, charge.paid, charge.captured) == ("succeeded", True, False)
    assert event_types(client)[-2:] == [
        "charge.succeeded",
        "payment_intent.amount_capturable_updated",
    ]


def test_a_confirm_can_ask_for_it(client: stripe.StripeClient) -> None:
    held = confirm(client, new_intent(client).id, new_card(client), capture_method="manual")
    assert held.status == "requires_capture"


@pytest.mark.parametrize(
    ("params", "received", "released"),
    [({}, 1099, 0), ({"amount_to_capture": 1000, "metadata": {"a": "b"}}, 1000, 99)],
    ids=["whole", "part"],
)
def test_a_capture_takes_the_money(
    client: stripe.StripeClient,
    simulator: Simulator,
    params: Any,
    received: int,
    released: int,
) -> None:
    held = hold(client)
    paid = client.v1.payment_intents.capture(held.id, params)
    assert (paid.status, paid.amount, paid.amount_capturable) == ("succeeded", 1099, 0)
    assert paid.amount_received == received
    assert paid.metadata.to_dict() == params.get("metadata", {})
    charge = charge_of(client, paid)
    assert (charge.captured, charge.amount_captured) == (True, received)
    assert (charge.amount_refunded, charge.refunded) == (released, False)
    assert event_types(client)[-2:] == ["charge.captured", "payment_intent.succeeded"]
    (entry,) = simulator.books()
    assert (entry.succeeded_charges, entry.amount_received) == (1, received)
    assert entry.amount_refunded == 0


def test_what_was_captured_in_part_can_be_refunded(
    client: stripe.StripeClient, simulator: Simulator
) -> None:
    paid = client.v1.payment_intents.capture(hold(client).id, {"amount_to_capture": 1000})
    refund = client.v1.refunds.create({"payment_intent": paid.id})
    assert refund.amount == 1000
    assert simulator.books()[0].amount_refunded == 1000


@pytest.mark.parametrize(
    ("params", "param", "message"),
    [
        ({"amount_to_capture": 1100}, "amount_to_capture", "exceeds what can be captured"),
        ({"amount_to_capture": 0}, "amount_to_capture", "greater than or equal to 1"),
        ({"final_capture": False}, "final_capture", "The Stripe simulator has no further capture"),
    ],
)
def test_a_wrong_capture_is_refused(
    client: stripe.StripeClient, params: Any, param: str, message: str
) -> None:
    held = hold(client)
    with pytest.raises(stripe.InvalidRequestError) as caught:
        client.v1.payment_intents.capture(held.id, params)
    assert caught.value.param == param
    assert message in error_of(caught.value)["message"]
    assert client.v1.payment_intents.retrieve(held.id).status == "requires_capture"


def test_only_what_is_held_can_be_captured(client: stripe.StripeClient) -> None:
    for intent in (new_intent(client), pay(client)):
        with pytest.raises(stripe.InvalidRequestError) as caught:
            client.v1.payment_intents.capture(intent.id)
        assert caught.value.code == "payment_intent_unexpected_state"


def test_canceling_lets_the_money_go(client: stripe.StripeClient, simulator: Simulator) -> None:
    held = hold(client)
    canceled = client.v1.payment_intents.cancel(held.id)
    assert (canceled.status, canceled.amount_capturable) == ("canceled", 0)
    charge = charge_of(client, held)
    assert (charge.refunded, charge.amount_refunded, charge.amount_captured) == (True, 1099, 0)
    (entry,) = simulator.books()
    assert (entry.succeeded_charges, entry.amount_refunded) == (0, 0)


def test_a_hold_ends_after_a_week(client: stripe.StripeClient, clock: Clock) -> None:
    held = hold(client)
    clock.now += WEEK - 1
    assert client.v1.payment_intents.retrieve(held.id).status == "requires_capture"
    clock.now += 1
    ended = client.v1.payment_intents.retrieve(held.id)
    assert (ended.status, ended.cancellation_reason) == ("canceled", "automatic")
    assert "charge.expired" in event_types(client)


def test_a_captured_payment_does_not_expire(client: stripe.StripeClient, clock: Clock) -> None:
    paid = client.v1.payment_intents.capture(hold(client).id)
    clock.now += WEEK
    assert client.v1.payment_intents.retrieve(paid.id).status == "succeeded"


def test_a_decline_holds_nothing(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.CardError):
        hold(client, "tok_chargeDeclined")


def test_3d_secure_comes_before_the_hold(client: stripe.StripeClient, browser: Browser) -> None:
    intent = new_intent(client, capture_method="manual")
    asked = confirm(
        client, intent.id, "pm_card_threeDSecure2Required", return_url="https://shop.example/"
    )
    browser.answer(challenge_url(asked))
    assert client.v1.payment_intents.retrieve(intent.id).status == "requires_capture"


def test_a_disputed_charge_is_disputed_once_it_is_captured(client: stripe.StripeClient) -> None:
    held = hold(client, "tok_createDispute")
    assert client.v1.disputes.list().data == []
    client.v1.payment_intents.capture(held.id)
    assert len(client.v1.disputes.list().data) == 1


def test_a_session_can_hold(client: stripe.StripeClient, browser: Browser) -> None:
    session = open_payment(client, payment_intent_data={"capture_method": "manual"})
    browser.pay(str(session.url))
    done = client.v1.checkout.sessions.retrieve(session.id)
    assert (done.status, done.payment_status) == ("complete", "unpaid")
    client.v1.payment_intents.capture(str(done.payment_intent))
    assert client.v1.checkout.sessions.retrieve(session.id).payment_status == "paid"


def test_the_hold_of_a_session_can_be_let_go(client: stripe.StripeClient, browser: Browser) -> None:
    session = open_payment(client, payment_intent_data={"capture_method": "manual"})
    browser.pay(str(session.url))
    done = client.v1.checkout.sessions.retrieve(session.id)
    assert client.v1.payment_intents.cancel(str(done.payment_intent)).status == "canceled"
