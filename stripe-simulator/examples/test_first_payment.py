"""The fixtures of the plugin, one by one: a payment, and a decline."""

import pytest
import stripe

from shop import Shop
from stripe_simulator import Simulator
from stripe_simulator.testing.requests import SentRequests


def test_an_order_is_paid(stripe_client: stripe.StripeClient) -> None:
    assert Shop(stripe_client).charge("order-7", 4900, "pm_card_visa") == "succeeded"


@pytest.mark.parametrize(
    ("card", "code"),
    [
        ("pm_card_visa_chargeDeclined", "generic_decline"),
        ("pm_card_visa_chargeDeclinedInsufficientFunds", "insufficient_funds"),
    ],
)
def test_a_decline_is_told(stripe_client: stripe.StripeClient, card: str, code: str) -> None:
    assert Shop(stripe_client).charge("order-7", 4900, card) == code


def test_the_books_say_what_was_taken(
    stripe_client: stripe.StripeClient, stripe_simulator: Simulator
) -> None:
    Shop(stripe_client).charge("order-7", 4900, "pm_card_visa")
    (entry,) = stripe_simulator.books()
    assert (entry.amount_received, entry.succeeded_charges) == (4900, 1)


def test_what_was_sent_can_be_read(
    stripe_client: stripe.StripeClient, stripe_requests: SentRequests
) -> None:
    Shop(stripe_client).charge("order-7", 4900, "pm_card_visa")
    (create,) = stripe_requests.to("POST", "/v1/payment_intents")
    assert create.params["metadata"] == {"order": "order-7"}
    assert create.idempotency_key == "order-7-create"
