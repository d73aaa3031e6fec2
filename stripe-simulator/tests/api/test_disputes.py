"""Disputes: the cards that bring them about, and how they end."""

from typing import Any

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


def _dispute(client: stripe.StripeClient, card: str = "tok_createDispute") -> stripe.Dispute:
    pay(client, card)
    (dispute,) = client.v1.disputes.list().data
    return dispute


def _available(client: stripe.StripeClient) -> int:
    return client.v1.balance.retrieve().available[0].amount


def _say(text: str, **more: Any) -> Any:
    return {"evidence": {"uncategorized_text": text}} | more


@pytest.mark.parametrize(
    ("text", "status", "balance", "events"),
    [
        (
            "winning_evidence",
            "won",
            0,
            ["charge.dispute.funds_reinstated", "charge.dispute.closed"],
        ),
        ("losing_evidence", "lost", -1099 - 1500, ["charge.dispute.closed"]),
        ("The parcel was signed for.", "under_review", -1099 - 1500, []),
    ],
)
def test_evidence_decides_a_dispute(
    client: stripe.StripeClient, text: str, status: str, balance: int, events: list[str]
) -> None:
    dispute = _dispute(client)
    decided = client.v1.disputes.update(dispute.id, _say(text))
    assert (decided.status, decided.evidence.uncategorized_text) == (status, text)
    assert decided.evidence_details.submission_count == 1
    assert _available(client) == balance
    assert event_types(client)[5:] == ["charge.dispute.updated", *events]
    with pytest.raises(stripe.InvalidRequestError, match="already"):
        client.v1.disputes.update(dispute.id, _say("More"))


@pytest.mark.parametrize(
    ("text", "status", "balance"),
    [
        ("winning_evidence", "warning_closed", 0),
        ("losing_evidence", "warning_closed", 0),
        ("escalate_inquiry_evidence", "needs_response", -1099 - 1500),
        ("Other", "warning_under_review", 0),
    ],
)
def test_evidence_decides_an_inquiry(
    client: stripe.StripeClient, text: str, status: str, balance: int
) -> None:
    inquiry = _dispute(client, "tok_createDisputeInquiry")
    assert client.v1.disputes.update(inquiry.id, _say(text)).status == status
    assert _available(client) == balance


def test_evidence_can_be_gathered_before_it_is_handed_in(client: stripe.StripeClient) -> None:
    dispute = _dispute(client)
    kept = client.v1.disputes.update(dispute.id, _say("winning_evidence", submit=False))
    assert (kept.status, kept.evidence_details.has_evidence) == ("needs_response", True)
    noted = client.v1.disputes.update(dispute.id, {"metadata": {"case": "7"}})
    assert (noted.status, noted.metadata.to_dict()) == ("needs_response", {"case": "7"})
    assert client.v1.disputes.update(dispute.id, {"submit": True}).status == "won"
    assert client.v1.disputes.update(dispute.id, {"metadata": {"case": ""}}).status == "won"


def test_files_are_refused_as_evidence(client: stripe.StripeClient) -> None:
    dispute = _dispute(client)
    with pytest.raises(stripe.InvalidRequestError, match="has no receipt") as caught:
        client.v1.disputes.update(dispute.id, {"evidence": {"receipt": "file_1"}})
    assert caught.value.param == "evidence[receipt]"
