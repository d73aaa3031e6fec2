"""Disputes (https://docs.stripe.com/api/disputes), which some test cards bring about.

What is said in `uncategorized_text` decides a dispute, as https://docs.stripe.com/testing#evidence
has it. A card that is disputed several times at Stripe is disputed once here.
"""

from typing import Any

from stripe_simulator.api import events
from stripe_simulator.api.funds import balance_transactions
from stripe_simulator.protocol import errors, ids
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import metadata, refusals
from stripe_simulator.protocol.resources import Resource
from stripe_simulator.storage.objects import Filter

DISPUTES = Resource(
    "dispute", "/v1/disputes", param="dispute", expandable=("charge", "payment_intent")
)

_SECONDS_TO_ANSWER = 9 * 24 * 60 * 60
REASONS = {
    "dispute_fraudulent": "fraudulent",
    "dispute_product_not_received": "product_not_received",
    "inquiry": "fraudulent",
    "multiple_disputes": "fraudulent",
}
_NETWORK_REASONS = {"fraudulent": "10.4", "product_not_received": "13.1"}
_OPEN = ("needs_response", "warning_needs_response")
_WINNING = "winning_evidence"
_LOSING = "losing_evidence"
_ESCALATING = "escalate_inquiry_evidence"
_TEXTS = {
    "access_activity_log",
    "billing_address",
    "cancellation_policy_disclosure",
    "cancellation_rebuttal",
    "customer_email_address",
    "customer_name",
    "customer_purchase_ip",
    "duplicate_charge_explanation",
    "duplicate_charge_id",
    "product_description",
    "refund_policy_disclosure",
    "refund_refusal_explanation",
    "service_date",
    "shipping_address",
    "shipping_carrier",
    "shipping_date",
    "shipping_tracking_number",
    "uncategorized_text",
}
_CLOSED = {"needs_response": "lost", "warning_needs_response": "warning_closed"}

retrieve = DISPUTES.build_retrieve("DisputeRetrieveParams")
list_ = DISPUTES.build_list("DisputeListParams")


def dispute_charge(call: Call, charge: dict[str, Any], then: str) -> None:
    """Dispute a charge, as its card says in `then`. An inquiry takes no money yet."""
    is_inquiry, reason = then == "inquiry", REASONS[then]
    dispute = _build(call, charge, reason, is_inquiry=is_inquiry)
    call.store.objects.save(charge | {"disputed": True})
    if not is_inquiry:
        _move_money(call, dispute, -1)
    events.record_change(call, dispute, "charge.dispute.created")
    if not is_inquiry:
        events.record_event(call, dispute, "charge.dispute.funds_withdrawn")


def update(call: Call, id_: str) -> dict[str, Any]:
    """Add evidence, and hand all of it in unless `submit` is false.

    Raises StripeFailure (400, 404): evidence can be handed in once, and files there are none.
    """
    given = DISPUTES.read(call, "DisputeUpdateParams", {"evidence", "expand", "metadata", "submit"})
    evidence = given.get("evidence", {})
    refusals.refuse_others(evidence, _TEXTS, inside="evidence")
    metadata.check(given)
    dispute = DISPUTES.load(call, id_)
    dispute["metadata"] = metadata.merge(dispute["metadata"], given)
    if evidence or "submit" in given:
        _require_open(dispute)
        dispute["evidence"] |= evidence
        dispute["evidence_details"]["has_evidence"] = bool(dispute["evidence"])
    is_handed_in = given.get("submit", bool(evidence))
    if is_handed_in:
        dispute["evidence_details"]["submission_count"] += 1
        dispute["status"] = dispute["status"].replace("needs_response", "under_review")
    events.record_change(call, dispute, "charge.dispute.updated")
    if is_handed_in:
        _decide(call, dispute, dispute["evidence"].get("uncategorized_text", ""))
    return DISPUTES.show(call, dispute, given)


def close(call: Call, id_: str) -> dict[str, Any]:
    """Give a Dispute up, for good. Raises StripeFailure (400, 404)."""
    given = DISPUTES.read(call, "DisputeCloseParams")
    dispute = DISPUTES.load(call, id_)
    _require_open(dispute)
    dispute["status"] = _CLOSED[dispute["status"]]
    events.record_change(call, dispute, "charge.dispute.closed")
    return DISPUTES.show(call, dispute, given)


def require_refundable(call: Call, charge: dict[str, Any]) -> None:
    """Raise StripeFailure (400) for a charge whose money the bank has already taken back."""
    if not charge["disputed"]:
        return
    disputes = call.store.objects.find(
        DISPUTES.object, Filter(equal={"charge": charge["id"]}), limit=1
    )
    if not all(dispute["is_charge_refundable"] for dispute in disputes):
        message = f"Charge {charge['id']} has been charged back; cannot issue a refund."
        raise errors.state_refusal(message, code="charge_disputed")


def _require_open(dispute: dict[str, Any]) -> None:
    """Raise StripeFailure (400) for a dispute that is closed, or whose evidence is handed in."""
    if dispute["status"] not in _OPEN:
        is_handed_in = dispute["status"].endswith("under_review")
        message = "Evidence was already submitted for this dispute" if is_handed_in else ""
        raise errors.state_refusal(message or "This dispute is already closed")


def _decide(call: Call, dispute: dict[str, Any], text: str) -> None:
    """Let the bank decide by what the evidence says, or leave it to review the rest for ever."""
    is_inquiry = dispute["status"] == "warning_under_review"
    if is_inquiry and text == _ESCALATING:
        dispute |= {"is_charge_refundable": False, "status": "needs_response"}
        dispute["payment_method_details"]["card"]["case_type"] = "chargeback"
        _move_money(call, dispute, -1)
        events.record_change(
            call, dispute, "charge.dispute.updated", "charge.dispute.funds_withdrawn"
        )
    elif text in (_WINNING, _LOSING):
        won = text == _WINNING
        dispute["status"] = "warning_closed" if is_inquiry else "won" if won else "lost"
        if won and not is_inquiry:
            _move_money(call, dispute, 1)
            events.record_event(call, dispute, "charge.dispute.funds_reinstated")
        events.record_change(call, dispute, "charge.dispute.closed")


def _move_money(call: Call, dispute: dict[str, Any], sign: int) -> None:
    """Take the disputed amount and the fee from the balance (sign -1), or give both back (1)."""
    moved = balance_transactions.record(
        call,
        "adjustment",
        dispute,
        sign * dispute["amount"],
        fee=-sign * balance_transactions.DISPUTE_FEE,
        is_available=True,
    )
    dispute["balance_transactions"].append(moved)


def _build(call: Call, charge: dict[str, Any], reason: str, *, is_inquiry: bool) -> dict[str, Any]:
    card = charge["payment_method_details"]["card"]
    return {
        "id": ids.generate("du"),
        "object": DISPUTES.object,
        "amount": charge["amount"],
        "balance_transactions": [],
        "charge": charge["id"],
        "created": int(call.now),
        "currency": charge["currency"],
        "enhanced_eligibility_types": [],
        "evidence": {},
        "evidence_details": {
            "due_by": int(call.now) + _SECONDS_TO_ANSWER,
            "enhanced_eligibility": {},
            "has_evidence": False,
            "past_due": False,
            "submission_count": 0,
        },
        "is_charge_refundable": is_inquiry,
        "livemode": False,
        "metadata": {},
        "network_reason_code": _NETWORK_REASONS[reason],
        "payment_intent": charge["payment_intent"],
        "payment_method_details": {
            "card": {
                "brand": card["brand"],
                "case_type": "inquiry" if is_inquiry else "chargeback",
                "network": card["network"],
                "network_reason_code": _NETWORK_REASONS[reason],
            },
            "type": "card",
        },
        "reason": reason,
        "status": "warning_needs_response" if is_inquiry else "needs_response",
    }
