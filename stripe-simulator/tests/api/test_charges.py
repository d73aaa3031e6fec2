"""Charges: what can be changed of them afterwards."""

import pytest
import stripe

from simulator_testing.payments import pay


def test_a_charge_says_something_else_of_itself(client: stripe.StripeClient) -> None:
    charges = client.v1.charges
    id_ = str(pay(client).latest_charge)
    changed = charges.update(
        id_, {"description": "Pens", "receipt_email": "z@example.com", "metadata": {"a": "1"}}
    )
    assert (changed.description, changed.receipt_email) == ("Pens", "z@example.com")
    assert changed.metadata.to_dict() == {"a": "1"}
    assert charges.retrieve(id_).to_dict() == changed.to_dict()
    assert client.v1.events.list().data[0].type == "charge.updated"


def test_a_charge_cannot_be_moved_to_another_customer(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="The Stripe simulator has no customer"):
        client.v1.charges.update(str(pay(client).latest_charge), {"customer": "cus_1"})
