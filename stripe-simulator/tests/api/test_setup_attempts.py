"""SetupAttempts: each try to set a card up."""

from typing import Any

import pytest
import stripe

from simulator_testing.payments import new_card, set_up
from stripe_simulator import Simulator


def attempts(client: stripe.StripeClient, intent: str) -> list[str]:
    """Return the statuses of the attempts of a SetupIntent, oldest first."""
    return [it.status for it in client.v1.setup_attempts.list({"setup_intent": intent}).data[::-1]]


def test_a_card_that_is_set_up_leaves_an_attempt(client: stripe.StripeClient) -> None:
    done = set_up(client, expand=["latest_attempt"])
    attempt: Any = done.latest_attempt
    assert (attempt.status, attempt.setup_error) == ("succeeded", None)
    assert attempt.payment_method_details.card.last4 == "4242"
    assert attempts(client, done.id) == ["succeeded"]


def test_a_decline_and_a_second_card_leave_two(client: stripe.StripeClient) -> None:
    made = client.v1.setup_intents.create()
    with pytest.raises(stripe.CardError):
        client.v1.setup_intents.confirm(
            made.id, {"payment_method": new_card(client, "tok_chargeDeclined")}
        )
    client.v1.setup_intents.confirm(made.id, {"payment_method": new_card(client)})
    assert attempts(client, made.id) == ["failed", "succeeded"]
    first = client.v1.setup_attempts.list({"setup_intent": made.id}).data[-1]
    assert first.setup_error is not None
    assert first.setup_error.code == "card_declined"


@pytest.mark.parametrize(("outcome", "left"), [("succeeded", "succeeded"), ("failed", "failed")])
def test_the_banks_question_decides(
    client: stripe.StripeClient, simulator: Simulator, outcome: str, left: str
) -> None:
    asked = set_up(client, "4000002760003184", return_url="https://shop.example")
    assert attempts(client, asked.id) == ["requires_action"]
    simulator.authenticate(asked.id, outcome)
    assert attempts(client, asked.id) == [left]


def test_a_setup_intent_is_changed(client: stripe.StripeClient) -> None:
    made = client.v1.setup_intents.create()
    customer = client.v1.customers.create().id
    changed = client.v1.setup_intents.update(
        made.id, {"customer": customer, "description": "for later", "metadata": {"a": "b"}}
    )
    assert (changed.customer, changed.description) == (customer, "for later")
    assert changed.metadata is not None
    assert changed.metadata["a"] == "b"
