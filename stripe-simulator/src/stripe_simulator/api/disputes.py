"""Disputes (https://docs.stripe.com/api/disputes), which some test cards bring about.

A card that is disputed several times at Stripe is disputed once here.
"""

from typing import Any

from stripe_simulator.api import events
from stripe_simulator.api.funds import balance_transactions
from stripe_simulator.protocol import errors, ids
from stripe_simulator.protocol.call import Call
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
_CLOSED = {"needs_response": "lost", "warning_needs_response": "warning_closed"}

retrieve = DISPUTES.build_retrieve("DisputeRetrieveParams")
list_ = DISPUTES.build_list("DisputeListParams")


def dispute_charge(call: Call, charge: dict[str, Any], then: str) -> None:
    """Dispute a charge, as its card says in `then`. An inquiry takes no money yet."""
    is_inquiry, reason = then == "inquiry", REASONS[then]
    dispute = _build(call, charge, reason, is_inquiry=is_inquiry)
    call.store.objects.save(charge | {"disputed": True})
    if not is_inquiry:
        taken = balance_transactions.record(
            call,
            "adjustment",
            dispute,
            -charge["amount"],
            fee=balance_transactions.DISPUTE_FEE,
            is_available=True,
        )
        dispute["balance_transactions"] = [taken]
    events.record_change(call, dispute, "charge.dispute.created")
    if not is_inquiry:
        events.record_event(call, dispute, "charge.dispute.funds_withdrawn")


def close(call: Call, id_: str) -> dict[str, Any]:
    """Give a Dispute up, for good. Raises StripeFailure (400, 404)."""
    given = DISPUTES.read(call, "DisputeCloseParams")
    dispute = DISPUTES.load(call, id_)
    if dispute["status"] not in _CLOSED:
        raise errors.state_refusal("This dispute is already closed")
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
