"""Early fraud warnings of Radar."""

import stripe

from simulator_testing.payments import event_types, pay


def test_a_bank_warns_of_a_charge_until_it_is_refunded(client: stripe.StripeClient) -> None:
    paid = pay(client, "4000000000005423")
    assert paid.status == "succeeded"
    warnings = client.v1.radar.early_fraud_warnings
    (warning,) = warnings.list({"payment_intent": paid.id}).data
    assert (warning.actionable, warning.charge) == (True, paid.latest_charge)
    client.v1.refunds.create({"payment_intent": paid.id})
    assert not warnings.retrieve(warning.id).actionable
    found = [it for it in event_types(client) if it.startswith("radar.")]
    assert found == ["radar.early_fraud_warning.created", "radar.early_fraud_warning.updated"]


def test_other_charges_bring_none(client: stripe.StripeClient) -> None:
    pay(client)
    assert client.v1.radar.early_fraud_warnings.list().data == []
