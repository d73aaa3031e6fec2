"""Attempts to pay: charges, declines, processing, and codes that are given again."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import stripe

from simulator_testing.connecting import Clock
from simulator_testing.payments import (
    confirm,
    error_of,
    expect_decline,
    expect_refusal,
    new_card,
    new_cvc_token,
    new_intent,
    pay,
    with_cvc_token,
)
from stripe_simulator import Simulator
from stripe_simulator.cards.catalogue import KNOWN_CARDS

# Written from https://docs.stripe.com/testing#declined-payments and from answers of Stripe's.
DECLINES = [
    ("tok_visa_chargeDeclined", "card_declined", "generic_decline", "Your card was declined."),
    (
        "4000000000009995",
        "card_declined",
        "insufficient_funds",
        "Your card has insufficient funds.",
    ),
    ("tok_visa_chargeDeclinedLostCard", "card_declined", "lost_card", "Your card was declined."),
    (
        "tok_visa_chargeDeclinedVelocityLimitExceeded",
        "card_declined",
        "card_velocity_exceeded",
        "Your card was declined for making repeated attempts too frequently or exceeding its amount"
        " limit.",
    ),
    ("tok_chargeDeclinedExpiredCard", "expired_card", None, "Your card has expired."),
    (
        "tok_chargeDeclinedIncorrectCvc",
        "incorrect_cvc",
        None,
        "Your card's security code is incorrect.",
    ),
    (
        "tok_chargeDeclinedProcessingError",
        "processing_error",
        None,
        "An error occurred while processing your card. Try again in a little bit.",
    ),
    ("tok_radarBlock", "card_declined", "fraudulent", "Your card was declined."),
]


def test_a_charge_goes_through(client: stripe.StripeClient) -> None:
    method = new_card(client, "tok_mastercard")
    made = new_intent(client, metadata={"order": "7"}, receipt_email="z@example.com")
    intent = confirm(client, made.id, method)
    assert (intent.status, intent.amount_received) == ("succeeded", 1099)
    assert (intent.payment_method, intent.last_payment_error) == (method, None)
    charge = client.v1.charges.retrieve(str(intent.latest_charge))
    assert (charge.status, charge.paid, charge.captured) == ("succeeded", True, True)
    assert (charge.amount, charge.amount_captured, charge.amount_refunded) == (1099, 1099, 0)
    assert (charge.payment_intent, charge.payment_method) == (intent.id, method)
    assert (charge.metadata.to_dict(), charge.receipt_email) == ({"order": "7"}, "z@example.com")
    details: Any = charge.payment_method_details
    assert (details.card.brand, details.card.last4) == ("mastercard", "4444")
    assert details.card.checks.cvc_check == "pass"


@pytest.mark.parametrize(
    ("card", "code", "decline_code", "message"), DECLINES, ids=[it[2] or it[1] for it in DECLINES]
)
def test_a_decline_carries_the_charge_the_payment_method_and_the_payment_intent(
    client: stripe.StripeClient, card: str, code: str, decline_code: str | None, message: str
) -> None:
    made, method = new_intent(client), new_card(client, card)
    error = expect_decline(client, made.id, method)
    assert (error["type"], error["code"], error["message"]) == ("card_error", code, message)
    assert error.get("decline_code") == decline_code
    assert error["payment_method"]["id"] == method
    intent = client.v1.payment_intents.retrieve(made.id)
    assert error["payment_intent"] == intent.to_dict()
    assert (intent.status, intent.payment_method) == ("requires_payment_method", None)
    assert (intent.amount_received, intent.latest_charge) == (0, error["charge"])
    last = error["payment_intent"]["last_payment_error"]
    assert (last["code"], last["message"], last["charge"]) == (code, message, error["charge"])
    assert (last["payment_method"]["id"], last.get("decline_code")) == (method, decline_code)
    charge = client.v1.charges.retrieve(error["charge"])
    assert (charge.status, charge.paid, charge.amount_captured) == ("failed", False, 0)
    assert (charge.failure_code, charge.failure_message) == (code, message)


def test_a_decline_at_the_creation_leaves_the_payment_intent(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.CardError) as caught:
        new_intent(client, payment_method="pm_card_visa_chargeDeclined", confirm=True)
    id_ = error_of(caught.value)["payment_intent"]["id"]
    assert confirm(client, id_, new_card(client)).status == "succeeded"


def test_another_card_pays_after_a_decline(client: stripe.StripeClient) -> None:
    made = new_intent(client)
    expect_decline(client, made.id, new_card(client, "tok_visa_chargeDeclined"))
    expect_decline(client, made.id, new_card(client, "tok_chargeDeclinedExpiredCard"))
    intent = confirm(client, made.id, new_card(client))
    assert (intent.status, intent.last_payment_error) == ("succeeded", None)
    charges = client.v1.charges.list({"payment_intent": made.id}).data
    assert [charge.status for charge in charges] == ["succeeded", "failed", "failed"]


@pytest.mark.parametrize(
    ("token", "check"),
    [("tok_cvcCheckFail", "cvc_check"), ("tok_avsFail", "address_line1_check")],
)
def test_a_failing_check_does_not_stop_a_charge(
    client: stripe.StripeClient, token: str, check: str
) -> None:
    charge = client.v1.charges.retrieve(str(pay(client, token).latest_charge))
    details: Any = charge.payment_method_details
    assert details.card.checks[check] == "fail"


def test_of_many_confirms_at_once_one_pays(
    client: stripe.StripeClient, simulator: Simulator
) -> None:
    """Each has an idempotency key of its own, so only the status keeps them apart."""
    made = new_intent(client)
    methods = [new_card(client) for _ in range(10)]

    def attempt(method: str) -> str:
        try:
            return confirm(client, made.id, method).status
        except stripe.InvalidRequestError as error:
            return str(error.code)

    with ThreadPoolExecutor(5) as pool:
        answers = sorted(pool.map(attempt, methods))
    assert answers == ["payment_intent_unexpected_state"] * 9 + ["succeeded"]
    assert simulator.books()[0].succeeded_charges == 1


def test_every_card_of_the_catalogue_is_charged_as_it_says(client: stripe.StripeClient) -> None:
    """The behaviour of a card outlives its number, which is not kept."""
    for card in KNOWN_CARDS:
        expected = card.on_charge
        made, method = new_intent(client), new_card(client, card.number)
        try:
            status = confirm(client, made.id, method).status
        except stripe.CardError as error:
            assert error.code == expected.code, card  # noqa: PT017 - raised by some cards only
            continue
        if expected.three_d_secure.startswith("required"):
            assert status == "requires_action", card
        else:
            assert status == ("processing" if expected.processing_seconds else "succeeded"), card


# Processing


@pytest.mark.parametrize(
    ("card", "outcome", "received"),
    [("tok_processing", "succeeded", 1099), ("4000000000080111", "requires_payment_method", 0)],
)
def test_processing_ends_when_its_time_has_come(
    client: stripe.StripeClient, clock: Clock, card: str, outcome: str, received: int
) -> None:
    made = pay(client, card)
    assert (made.status, made.latest_charge, made.amount_received) == ("processing", None, 0)
    clock.now += 29
    assert client.v1.payment_intents.retrieve(made.id).status == "processing"
    error = expect_refusal(client, made.id, new_card(client))
    assert error["code"] == "payment_intent_unexpected_state"
    clock.now += 1
    intent = client.v1.payment_intents.retrieve(made.id)
    assert (intent.status, intent.amount_received) == (outcome, received)
    assert (intent.last_payment_error is None) == bool(received)
    assert intent.processing is None
    assert client.v1.payment_intents.retrieve(made.id).to_dict() == intent.to_dict()


def test_whatever_is_asked_first_finds_done_what_was_due(
    client: stripe.StripeClient, simulator: Simulator, clock: Clock
) -> None:
    v1 = client.v1
    requests: dict[str, Callable[[str], bool]] = {
        "list": lambda _: v1.payment_intents.list().data[0].status == "succeeded",
        "books": lambda _: simulator.books()[-1].status == "succeeded",
        "update": lambda id_: v1.payment_intents.update(id_, {}).status == "succeeded",
        "charges": lambda id_: v1.charges.list({"payment_intent": id_}).data[0].paid,
        "events": lambda _: v1.events.list().data[0].type == "payment_intent.succeeded",
    }
    for what, is_settled in requests.items():
        made = pay(client, "tok_processing")
        clock.now += 30
        assert is_settled(made.id), what


def test_a_cancel_after_the_end_of_processing_comes_too_late(
    client: stripe.StripeClient, clock: Clock
) -> None:
    made = pay(client, "tok_processing")
    clock.now += 30
    with pytest.raises(stripe.InvalidRequestError) as caught:
        client.v1.payment_intents.cancel(made.id)
    assert error_of(caught.value)["payment_intent"]["status"] == "succeeded"


# A code that is given again


def test_the_right_code_saves_a_card_with_a_wrong_one(client: stripe.StripeClient) -> None:
    method = new_card(client, "tok_chargeDeclinedIncorrectCvc")
    token = with_cvc_token(new_cvc_token(client, "999"))
    assert confirm(client, new_intent(client).id, method, **token).status == "succeeded"


def test_the_wrong_code_saves_nothing(client: stripe.StripeClient) -> None:
    method = new_card(client, "tok_chargeDeclinedIncorrectCvc")
    token = with_cvc_token(new_cvc_token(client, "127"))
    error = expect_decline(client, new_intent(client).id, method, **token)
    assert error["code"] == "incorrect_cvc"


def test_a_code_helps_against_no_other_decline(client: stripe.StripeClient) -> None:
    token = with_cvc_token(new_cvc_token(client, "999"))
    method = new_card(client, "tok_visa_chargeDeclined")
    error = expect_decline(client, new_intent(client).id, method, **token)
    assert error["code"] == "card_declined"
