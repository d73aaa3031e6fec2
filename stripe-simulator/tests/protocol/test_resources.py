"""What the endpoints of every resource share: finding objects, and expanding what they name."""

import pytest
import stripe

from simulator_testing.payments import new_intent, pay


@pytest.mark.parametrize("resource", ["refunds", "charges", "events", "tokens"])
def test_an_unknown_id_is_resource_missing(client: stripe.StripeClient, resource: str) -> None:
    with pytest.raises(stripe.InvalidRequestError, match=r"No such \w+: 'x_1'") as caught:
        getattr(client.v1, resource).retrieve("x_1")
    assert (caught.value.http_status, caught.value.code) == (404, "resource_missing")


def test_ids_are_expanded_on_demand(client: stripe.StripeClient) -> None:
    intent = pay(client)
    whole = client.v1.payment_intents.retrieve(
        intent.id, {"expand": ["latest_charge", "payment_method", "customer"]}
    )
    assert isinstance(whole.latest_charge, stripe.Charge)
    assert whole.latest_charge.id == intent.latest_charge
    assert isinstance(whole.payment_method, stripe.PaymentMethod)
    assert whole.customer is None


def test_other_fields_cannot_be_expanded(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError, match=r"cannot be expanded \(review\)"):
        new_intent(client, expand=["review"])
