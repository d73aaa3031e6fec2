"""Disputes: the cards that bring them about, and how they end."""

from __future__ import annotations

import pytest
import stripe
from tests.simulator.payments import error_of, event_types, pay


@pytest.mark.parametrize(
    ("card", "reason", "status", "told", "closed"),
    [
        ("4000000000000259", "fraudulent", "needs_response", True, "lost"),
        ("tok_createDispute", "fraudulent", "needs_response", True, "lost"),
        ("4000000000002685", "product_not_received", "needs_response", True, "lost"),
        ("4000000000001976", "fraudulent", "warning_needs_response", False, "warning_closed"),
        ("4000000404000079", "fraudulent", "needs_response", True, "lost"),
    ],
)
def test_a_charge_is_disputed(
    client: stripe.StripeClient, card: str, reason: str, status: str, told: bool, closed: str
) -> None:
    intent = pay(client, card)
    assert intent.status == "succeeded"
    (dispute,) = client.v1.disputes.list({"payment_intent": intent.id}).data
    assert (dispute.reason, dispute.status, dispute.amount) == (reason, status, 1099)
    assert (dispute.charge, dispute.currency) == (intent.latest_charge, "usd")
    assert client.v1.charges.retrieve(str(intent.latest_charge)).disputed
    assert client.v1.disputes.retrieve(dispute.id).to_dict() == dispute.to_dict()
    ended = client.v1.disputes.close(dispute.id)
    assert ended.status == closed
    assert event_types(client) == [
        "payment_intent.created",
        "charge.succeeded",
        "payment_intent.succeeded",
        "charge.dispute.created",
        *["charge.dispute.funds_withdrawn"] * told,
        "charge.dispute.closed",
    ]
    with pytest.raises(stripe.InvalidRequestError, match="already closed"):
        client.v1.disputes.close(dispute.id)


def test_what_the_bank_took_back_cannot_be_refunded(client: stripe.StripeClient) -> None:
    lost, asked = pay(client, "tok_createDispute"), pay(client, "tok_createDisputeInquiry")
    with pytest.raises(stripe.InvalidRequestError, match="has been charged back") as caught:
        client.v1.refunds.create({"payment_intent": lost.id})
    assert error_of(caught.value)["code"] == "charge_disputed"
    assert client.v1.refunds.create({"payment_intent": asked.id}).status == "succeeded"


def test_other_charges_are_not_disputed(client: stripe.StripeClient) -> None:
    intent = pay(client)
    assert not client.v1.charges.retrieve(str(intent.latest_charge)).disputed
    assert client.v1.disputes.list().data == []
    with pytest.raises(stripe.InvalidRequestError, match="No such dispute: 'du_x'"):
        client.v1.disputes.retrieve("du_x")
