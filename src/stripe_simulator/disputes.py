"""Disputes (https://docs.stripe.com/api/disputes): what some test cards bring about.

A card of Stripe's that is disputed several times is disputed once here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import stripe

from stripe_simulator import card_use, errors, events, expansion, ids, lists, parameters
from stripe_simulator.store import Wanted

if TYPE_CHECKING:
    from stripe_simulator.call import Call
    from stripe_simulator.known_card import OnCharge

SECONDS_TO_ANSWER = 9 * 24 * 60 * 60
_EXPANDABLE = ("charge", "payment_intent")
_REASONS = {
    "dispute_fraudulent": "fraudulent",
    "dispute_product_not_received": "product_not_received",
    "inquiry": "fraudulent",
    "multiple_disputes": "fraudulent",
}
_NETWORK_REASONS = {"fraudulent": "10.4", "product_not_received": "13.1"}
_CLOSED = {"needs_response": "lost", "warning_needs_response": "warning_closed"}


def expect(call: Call, charge: dict[str, Any], behaviour: OnCharge) -> None:
    """Have a charge disputed, if its card is one of those; whatever is asked next finds it so."""
    if behaviour.then in _REASONS:
        call.store.remind(charge["id"], call.now)


def begin(call: Call, charge: dict[str, Any]) -> None:
    """Dispute a charge. An inquiry takes no money yet."""
    then = card_use.on_charge(call, charge["payment_method"]).then or ""
    inquiry, reason = then == "inquiry", _REASONS[then]
    card = charge["payment_method_details"]["card"]
    dispute = {
        "id": ids.new("du"),
        "object": "dispute",
        "amount": charge["amount"],
        "balance_transactions": [],
        "charge": charge["id"],
        "created": int(call.now),
        "currency": charge["currency"],
        "enhanced_eligibility_types": [],
        "evidence": {},
        "evidence_details": {
            "due_by": int(call.now) + SECONDS_TO_ANSWER,
            "enhanced_eligibility": {},
            "has_evidence": False,
            "past_due": False,
            "submission_count": 0,
        },
        "is_charge_refundable": inquiry,
        "livemode": False,
        "metadata": {},
        "network_reason_code": _NETWORK_REASONS[reason],
        "payment_intent": charge["payment_intent"],
        "payment_method_details": {
            "card": {
                "brand": card["brand"],
                "case_type": "inquiry" if inquiry else "chargeback",
                "network": card["network"],
                "network_reason_code": _NETWORK_REASONS[reason],
            },
            "type": "card",
        },
        "reason": reason,
        "status": "warning_needs_response" if inquiry else "needs_response",
    }
    call.store.save(charge | {"disputed": True})
    told = ["charge.dispute.created"] + ["charge.dispute.funds_withdrawn"] * (not inquiry)
    events.keep(call, dispute, *told)


def retrieve(call: Call, id_: str) -> dict[str, Any]:
    """Return a Dispute. Raises StripeFailure (404) where there is none."""
    given = parameters.check(stripe.params.DisputeRetrieveParams, call.form)
    expansion.check(given, _EXPANDABLE)
    return expansion.expanded(call, _load(call, id_), given.get("expand", ()))


def list_(call: Call) -> dict[str, Any]:
    """Return Disputes, newest first; of one charge or PaymentIntent where that is asked for."""
    given = parameters.check(stripe.params.DisputeListParams, call.form)
    return lists.page(call, "dispute", "/v1/disputes", given, _EXPANDABLE)


def close(call: Call, id_: str) -> dict[str, Any]:
    """Give a Dispute up, for good. Raises StripeFailure (400, 404)."""
    given = parameters.check(stripe.params.DisputeCloseParams, call.form)
    expansion.check(given, _EXPANDABLE)
    dispute = _load(call, id_)
    if dispute["status"] not in _CLOSED:
        raise errors.refused_by_state("This dispute is already closed")
    dispute["status"] = _CLOSED[dispute["status"]]
    events.keep(call, dispute, "charge.dispute.closed")
    return expansion.expanded(call, dispute, given.get("expand", ()))


def require_refundable(call: Call, charge: dict[str, Any]) -> None:
    """Raise StripeFailure (400) for a charge whose money the bank has already taken back."""
    if not charge["disputed"]:
        return
    found = call.store.find("dispute", Wanted(charge=charge["id"]), None, 1, backwards=False)
    if not all(dispute["is_charge_refundable"] for dispute in found):
        message = f"Charge {charge['id']} has been charged back; cannot issue a refund."
        raise errors.refused_by_state(message, code="charge_disputed")


def _load(call: Call, id_: str) -> dict[str, Any]:
    dispute = call.store.load("dispute", id_)
    if dispute is None:
        raise errors.resource_missing("dispute", id_, "dispute")
    return dispute
