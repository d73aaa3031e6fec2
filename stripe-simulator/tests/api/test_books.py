"""The books: what a proof compares its ledger with."""

import stripe

from simulator_testing.payments import expect_decline, new_card, new_intent, pay
from stripe_simulator import Entry, Setup, Simulator


def test_the_books_hold_every_payment(simulator: Simulator, client: stripe.StripeClient) -> None:
    assert simulator.books() == []
    paid = pay(client, "tok_mastercard", metadata={"nonce": "a"})
    client.v1.refunds.create({"payment_intent": paid.id, "amount": 99})
    declined = new_intent(client, amount=500, currency="eur")
    expect_decline(client, declined.id, new_card(client, "tok_visa_chargeDeclined"))
    canceled = new_intent(client)
    client.v1.payment_intents.cancel(canceled.id)
    assert simulator.books() == [
        Entry(
            id=paid.id,
            status="succeeded",
            amount=1099,
            amount_received=1099,
            amount_refunded=99,
            currency="usd",
            metadata={"nonce": "a"},
            attempts=1,
            succeeded_charges=1,
            brand="mastercard",
            last4="4444",
        ),
        Entry(
            id=declined.id,
            status="requires_payment_method",
            amount=500,
            amount_received=0,
            amount_refunded=0,
            currency="eur",
            metadata={},
            attempts=1,
            succeeded_charges=0,
            brand="visa",
            last4="0002",
        ),
        Entry(
            id=canceled.id,
            status="canceled",
            amount=1099,
            amount_received=0,
            amount_refunded=0,
            currency="usd",
            metadata={},
            attempts=0,
            succeeded_charges=0,
            brand=None,
            last4=None,
        ),
    ]


def test_the_books_hold_every_card_that_was_to_be_saved(
    simulator: Simulator, client: stripe.StripeClient
) -> None:
    assert simulator.setups() == []
    customer = client.v1.customers.create().id
    made = [
        client.v1.setup_intents.create({"customer": customer, "metadata": {"n": str(n)}}).id
        for n in range(2)
    ]
    card = new_card(client, "tok_mastercard")
    client.v1.setup_intents.confirm(made[0], {"payment_method": card})
    assert simulator.setups() == [
        Setup(made[0], "succeeded", customer, {"n": "0"}, "4444"),
        Setup(made[1], "requires_payment_method", customer, {"n": "1"}, None),
    ]
