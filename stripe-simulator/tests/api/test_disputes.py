"""Disputes: the cards that bring them about, and how they end."""

import pytest
import stripe

from simulator_testing.payments import error_of, event_types, pay


@pytest.mark.parametrize(
    ("card", "reason"),
    [
        ("4000000000000259", "fraudulent"),
        ("tok_createDispute", "fraudulent"),
        ("4000000000002685", "product_not_received"),
        ("4000000404000079", "fraudulent"),
    ],
)
def test_the_charge_of_such_a_card_is_disputed(
    client: stripe.StripeClient, card: str, reason: str
) -> None:
    intent = pay(client, card)
    assert intent.status == "succeeded"
    (dispute,) = client.v1.disputes.list({"payment_intent": intent.id}).data
    assert (dispute.reason, dispute.status) == (reason, "needs_response")
    assert (dispute.amount, dispute.currency) == (1099, "usd")
    assert dispute.charge == intent.latest_charge
    assert client.v1.charges.retrieve(str(intent.latest_charge)).disputed
    assert client.v1.disputes.retrieve(dispute.id).to_dict() == dispute.to_dict()
    assert client.v1.disputes.close(dispute.id).status == "lost"
    assert event_types(client) == [
        "payment_intent.created",
        "charge.succeeded",
        "payment_intent.succeeded",
        "charge.dispute.created",
        "charge.dispute.funds_withdrawn",
        "charge.dispute.closed",
    ]


def test_an_inquiry_takes_no_money(client: stripe.StripeClient) -> None:
    intent = pay(client, "4000000000001976")
    (inquiry,) = client.v1.disputes.list({"charge": str(intent.latest_charge)}).data
    assert (inquiry.reason, inquiry.status) == ("fraudulent", "warning_needs_response")
    assert client.v1.disputes.close(inquiry.id).status == "warning_closed"
    assert event_types(client)[3:] == ["charge.dispute.created", "charge.dispute.closed"]


def test_a_closed_dispute_cannot_be_closed_again(client: stripe.StripeClient) -> None:
    pay(client, "tok_createDispute")
    (dispute,) = client.v1.disputes.list().data
    client.v1.disputes.close(dispute.id)
    with pytest.raises(stripe.InvalidRequestError, match="already closed"):
        client.v1.disputes.close(dispute.id)


def test_only_an_inquiry_leaves_money_to_refund(client: stripe.StripeClient) -> None:
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
