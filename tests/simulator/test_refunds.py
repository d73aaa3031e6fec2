"""Refunds: never more than was charged, at once, later or not at all."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
import stripe
from tests.simulator.payments import declined, event_types, new_card, new_intent, pay


def refund(client: stripe.StripeClient, **params: Any) -> stripe.Refund:
    return client.v1.refunds.create(params)  # type: ignore[arg-type]


def test_a_whole_refund(shared: stripe.StripeClient) -> None:
    intent = pay(shared)
    made = refund(
        shared,
        payment_intent=intent.id,
        reason="requested_by_customer",
        metadata={"why": "returned"},
    )
    assert (made.status, made.amount, made.currency) == ("succeeded", 1099, "usd")
    assert (made.charge, made.payment_intent) == (intent.latest_charge, intent.id)
    assert (made.reason, made.to_dict()["metadata"]) == (
        "requested_by_customer",
        {"why": "returned"},
    )
    charge = shared.v1.charges.retrieve(str(intent.latest_charge))
    assert (charge.amount_refunded, charge.refunded, charge.status) == (1099, True, "succeeded")
    assert shared.v1.payment_intents.retrieve(intent.id).status == "succeeded"
    assert shared.v1.refunds.retrieve(made.id).to_dict() == made.to_dict()


def test_refunds_in_parts_add_up_to_what_was_charged(shared: stripe.StripeClient) -> None:
    intent = pay(shared)
    first = refund(shared, payment_intent=intent.id, amount=1000)
    charge = shared.v1.charges.retrieve(str(intent.latest_charge))
    assert (charge.amount_refunded, charge.refunded) == (1000, False)
    with pytest.raises(stripe.InvalidRequestError) as caught:
        refund(shared, payment_intent=intent.id, amount=100)
    assert caught.value.user_message == (
        "Refund amount ($1.00) is greater than unrefunded amount on charge ($0.99)"
    )
    assert (caught.value.param, caught.value.code) == ("amount", None)
    rest = refund(shared, charge=intent.latest_charge)
    assert rest.amount == 99
    with pytest.raises(stripe.InvalidRequestError, match="has already been refunded") as caught:
        refund(shared, charge=intent.latest_charge, amount=1)
    assert caught.value.code == "charge_already_refunded"
    listed = shared.v1.refunds.list({"payment_intent": intent.id}).data
    assert [made.id for made in listed] == [rest.id, first.id]
    assert shared.v1.refunds.list({"charge": "ch_x"}).data == []


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
def test_what_cannot_be_refunded(
    shared: stripe.StripeClient, params: dict[str, Any], message: str
) -> None:
    params = {"payment_intent": pay(shared).id} | params
    with pytest.raises(stripe.InvalidRequestError) as caught:
        refund(shared, **{name: value for name, value in params.items() if value is not None})
    assert caught.value.http_status == 400
    assert (caught.value.user_message or "").startswith(message)


def test_what_was_not_paid_is_not_refunded(shared: stripe.StripeClient) -> None:
    intent = new_intent(shared)
    with pytest.raises(stripe.InvalidRequestError, match="does not have a successful charge"):
        refund(shared, payment_intent=intent.id)
    charge = declined(shared, intent.id, new_card(shared, "tok_visa_chargeDeclined"))["charge"]
    with pytest.raises(stripe.InvalidRequestError, match="does not have a successful charge"):
        refund(shared, payment_intent=intent.id)
    with pytest.raises(stripe.InvalidRequestError, match="cannot be refunded"):
        refund(shared, charge=charge)


def test_a_refund_may_take_its_time(client: stripe.StripeClient, clock: SimpleNamespace) -> None:
    made = refund(client, payment_intent=pay(client, "tok_pendingRefund").id)
    assert made.status == "pending"
    clock.now += 30
    assert client.v1.refunds.retrieve(made.id).status == "succeeded"


def test_a_refund_may_fail_in_the_end(client: stripe.StripeClient, clock: SimpleNamespace) -> None:
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


def test_a_key_refunds_once(shared: stripe.StripeClient) -> None:
    intent = pay(shared)
    options: Any = {"idempotency_key": f"refund {intent.id}"}
    params: Any = {"payment_intent": intent.id, "amount": 500}
    made = {shared.v1.refunds.create(params, options).id for _ in range(3)}
    assert len(made) == 1
    charge = shared.v1.charges.retrieve(str(intent.latest_charge))
    assert charge.amount_refunded == 500


@pytest.mark.parametrize("ask", ["refunds", "charges", "events", "tokens"])
def test_an_unknown_id_is_resource_missing(shared: stripe.StripeClient, ask: str) -> None:
    with pytest.raises(stripe.InvalidRequestError, match=r"No such \w+: 'x_1'") as caught:
        getattr(shared.v1, ask).retrieve("x_1")
    assert (caught.value.http_status, caught.value.code) == (404, "resource_missing")
