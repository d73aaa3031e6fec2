"""What goes wrong between a shop and Stripe, and that nobody pays twice for it."""

import pytest
import stripe

from shop import Shop
from stripe_simulator import Simulator
from stripe_simulator.testing.faults import StripeFaults

CONFIRM = "/v1/payment_intents/{id}/confirm"


def test_a_lost_answer_charges_once(
    stripe_client: stripe.StripeClient, stripe_faults: StripeFaults, stripe_simulator: Simulator
) -> None:
    stripe_faults.lose_answer("POST", CONFIRM)
    assert Shop(stripe_client).charge("order-7", 4900, "pm_card_visa") == "succeeded"
    assert [entry.succeeded_charges for entry in stripe_simulator.books()] == [1]


def test_a_stored_500_is_replayed_for_ever(
    stripe_client: stripe.StripeClient, stripe_faults: StripeFaults, stripe_simulator: Simulator
) -> None:
    """Although the money was taken: only looking the PaymentIntent up tells."""
    stripe_faults.store_500("POST", CONFIRM, after=True)
    for _ in range(2):
        with pytest.raises(stripe.APIError):
            Shop(stripe_client).charge("order-7", 4900, "pm_card_visa")
    assert stripe_simulator.books()[0].status == "succeeded"


def test_a_delayed_request_arrives_after_the_retry(
    stripe_client: stripe.StripeClient, stripe_faults: StripeFaults, stripe_simulator: Simulator
) -> None:
    stripe_faults.delay("POST", CONFIRM)
    assert Shop(stripe_client).charge("order-7", 4900, "pm_card_visa") == "succeeded"
    assert stripe_faults.deliver_delayed().headers["Idempotent-Replayed"] == "true"
    assert stripe_simulator.books()[0].succeeded_charges == 1
