"""Time that a test turns: holds that expire, payments that are still on their way."""

from datetime import timedelta

import stripe

from stripe_simulator.testing.clock import StripeClock


def test_a_hold_ends_after_a_week(
    stripe_client: stripe.StripeClient, stripe_clock: StripeClock
) -> None:
    held = stripe_client.v1.payment_intents.create(
        {
            "amount": 4900,
            "currency": "usd",
            "capture_method": "manual",
            "payment_method": "pm_card_visa",
            "confirm": True,
        }
    )
    assert held.status == "requires_capture"
    stripe_clock.advance(timedelta(days=7))
    assert stripe_client.v1.payment_intents.retrieve(held.id).status == "canceled"


def test_a_slow_payment_succeeds_in_the_end(
    stripe_client: stripe.StripeClient, stripe_clock: StripeClock
) -> None:
    slow = stripe_client.v1.payment_intents.create(
        {
            "amount": 4900,
            "currency": "usd",
            "payment_method": "pm_card_processing",
            "confirm": True,
        }
    )
    assert slow.status == "processing"
    stripe_clock.advance(30)
    assert stripe_client.v1.payment_intents.retrieve(slow.id).status == "succeeded"
