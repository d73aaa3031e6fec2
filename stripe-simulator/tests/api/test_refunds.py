"""Refunds: never more than was charged, at once, later or not at all."""

from typing import Any

import pytest
import stripe

from simulator_testing.connecting import Clock
from simulator_testing.payments import event_types, expect_decline, new_card, new_intent, pay


def refund(client: stripe.StripeClient, **params: Any) -> stripe.Refund:
    return client.v1.refunds.create(params)  # type: ignore[arg-type]


def charge_of(client: stripe.StripeClient, intent: stripe.PaymentIntent) -> stripe.Charge:
    return client.v1.charges.retrieve(str(intent.latest_charge))


def test_a_whole_refund(client: stripe.StripeClient) -> None:
    intent = pay(client)
    made = refund(
        client,
        payment_intent=intent.id,
        reason="requested_by_customer",
        metadata={"why": "returned"},
    )
    assert (made.status, made.amount, made.currency) == ("succeeded", 1099, "usd")
    assert (made.charge, made.payment_intent) == (intent.latest_charge, intent.id)
    assert made.reason == "requested_by_customer"
    assert made.to_dict()["metadata"] == {"why": "returned"}
    charge = charge_of(client, intent)
    assert (charge.amount_refunded, charge.refunded, charge.status) == (1099, True, "succeeded")
    assert client.v1.payment_intents.retrieve(intent.id).status == "succeeded"
    assert client.v1.refunds.retrieve(made.id).to_dict() == made.to_dict()


def test_refunds_in_parts_add_up_to_what_was_charged(client: stripe.StripeClient) -> None:
    intent = pay(client)
    first = refund(client, payment_intent=intent.id, amount=1000)
    charge = charge_of(client, intent)
    assert (charge.amount_refunded, charge.refunded) == (1000, False)
    with pytest.raises(stripe.InvalidRequestError) as caught:
        refund(client, payment_intent=intent.id, amount=100)
    assert caught.value.user_message == (
        "Refund amount ($1.00) is greater than unrefunded amount on charge ($0.99)"
    )
    assert (caught.value.param, caught.value.code) == ("amount", None)
    rest = refund(client, charge=intent.latest_charge)
    assert rest.amount == 99
    with pytest.raises(stripe.InvalidRequestError, match="has already been refunded") as caught:
        refund(client, charge=intent.latest_charge, amount=1)
    assert caught.value.code == "charge_already_refunded"
    listed = client.v1.refunds.list({"payment_intent": intent.id}).data
    assert [made.id for made in listed] == [rest.id, first.id]
    assert client.v1.refunds.list({"charge": "ch_x"}).data == []


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({"amount": 1100}, "Refund amount ($11.00) is greater than charge amount ($10.99)"),
        ({"amount": 0}, "This value must be greater than or equal to 1."),
        ({"reason": "whim"}, "Invalid reason: must be one of duplicate, fraudulent, or requested"),
        ({"charge": "ch_x"}, "One of the following params should be provided for this request"),
        ({"payment_intent": "pi_x"}, "No such payment_intent: 'pi_x'"),
        ({"payment_intent": None}, "One of the following params should be provided for this"),
        ({"payment_intent": None, "charge": "ch_x"}, "No such charge: 'ch_x'"),
        ({"reverse_transfer": True}, "The Stripe simulator has no reverse_transfer."),
    ],
)
def test_a_wrong_refund_is_refused(
    client: stripe.StripeClient, params: dict[str, Any], message: str
) -> None:
    params = {"payment_intent": pay(client).id} | params
    with pytest.raises(stripe.InvalidRequestError) as caught:
        refund(client, **{name: value for name, value in params.items() if value is not None})
    assert caught.value.http_status == 400
    assert (caught.value.user_message or "").startswith(message)


def test_an_unpaid_intent_is_not_refunded(client: stripe.StripeClient) -> None:
    intent = new_intent(client)
    with pytest.raises(stripe.InvalidRequestError, match="does not have a successful charge"):
        refund(client, payment_intent=intent.id)
    method = new_card(client, "tok_visa_chargeDeclined")
    charge = expect_decline(client, intent.id, method)["charge"]
    with pytest.raises(stripe.InvalidRequestError, match="does not have a successful charge"):
        refund(client, payment_intent=intent.id)
    with pytest.raises(stripe.InvalidRequestError, match="cannot be refunded"):
        refund(client, charge=charge)


def test_some_refunds_succeed_later(client: stripe.StripeClient, clock: Clock) -> None:
    made = refund(client, payment_intent=pay(client, "tok_pendingRefund").id)
    assert made.status == "pending"
    clock.now += 29
    assert client.v1.refunds.retrieve(made.id).status == "pending"
    clock.now += 1
    assert client.v1.refunds.retrieve(made.id).status == "succeeded"


def test_some_refunds_fail_later(client: stripe.StripeClient, clock: Clock) -> None:
    """Then the money is the merchant's again, and can be refunded once more."""
    intent = pay(client, "tok_refundFail")
    made = refund(client, payment_intent=intent.id, amount=1000)
    assert made.status == "succeeded"
    clock.now += 30
    failed = client.v1.refunds.retrieve(made.id, {"expand": ["charge"]})
    assert (failed.status, failed.failure_reason) == ("failed", "expired_or_canceled_card")
    charge: Any = failed.charge
    assert (charge.amount_refunded, charge.refunded) == (0, False)
    assert event_types(client)[-3:] == ["refund.updated", "refund.failed", "charge.updated"]
    assert refund(client, payment_intent=intent.id).amount == 1099


def test_an_idempotency_key_refunds_once(client: stripe.StripeClient) -> None:
    intent = pay(client)
    options: Any = {"idempotency_key": "refund"}
    params: Any = {"payment_intent": intent.id, "amount": 500}
    made = {client.v1.refunds.create(params, options).id for _ in range(3)}
    assert len(made) == 1
    assert charge_of(client, intent).amount_refunded == 500


def test_a_hold_is_canceled_and_not_refunded(client: stripe.StripeClient) -> None:
    held = pay(client, capture_method="manual")
    by: dict[str, Any] = {
        "does not have a successful charge": {"payment_intent": held.id},
        "no refund of a charge that is not captured": {"charge": str(held.latest_charge)},
    }
    for message, params in by.items():
        with pytest.raises(stripe.InvalidRequestError, match=message):
            client.v1.refunds.create(params)
    assert client.v1.payment_intents.cancel(held.id).status == "canceled"


def test_only_the_metadata_of_a_refund_changes(client: stripe.StripeClient) -> None:
    refund = client.v1.refunds.create({"payment_intent": pay(client).id, "metadata": {"a": "1"}})
    changed = client.v1.refunds.update(refund.id, {"metadata": {"b": "2"}})
    assert changed.metadata is not None
    assert changed.metadata.to_dict() == {"a": "1", "b": "2"}
    assert client.v1.events.list({"type": "refund.updated"}).data[0].data.object["id"] == refund.id
