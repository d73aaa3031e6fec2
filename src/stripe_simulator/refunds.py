"""Refunds (https://docs.stripe.com/api/refunds), whole or in parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import stripe

from stripe_simulator import (
    card_use,
    disputes,
    errors,
    events,
    expansion,
    ids,
    lists,
    metadata,
    money,
    parameter_errors,
    parameters,
    payment_intents,
)

if TYPE_CHECKING:
    from stripe_simulator.call import Call

SECONDS_UNTIL_SETTLED = 30
"""How long after its making a refund of a card that has it so succeeds or fails at last."""
_KNOWN = {"amount", "charge", "expand", "metadata", "payment_intent", "reason"}
_EXPANDABLE = ("charge", "payment_intent")


def create(call: Call) -> dict[str, Any]:
    """Give back what was charged, or `amount` of it. Raises StripeFailure (400)."""
    given = parameters.check(stripe.params.RefundCreateParams, call.form)
    expansion.check(given, _EXPANDABLE)
    for name in sorted(given.keys() - _KNOWN):
        raise parameter_errors.not_simulated(name, name)
    metadata.check(given)
    charge = _charge(call, given)
    amount = _amount(charge, given)
    then = card_use.on_charge(call, charge["payment_method"]).then
    refund = {
        "id": ids.new("re"),
        "object": "refund",
        "amount": amount,
        "charge": charge["id"],
        "created": int(call.now),
        "currency": charge["currency"],
        "metadata": metadata.merged({}, given),
        "payment_intent": charge["payment_intent"],
        "reason": given.get("reason"),
        "receipt_number": None,
        "status": "pending" if then == "refund_pending" else "succeeded",
    }
    if then in ("refund_pending", "refund_failed"):
        call.store.remind(str(refund["id"]), call.now + SECONDS_UNTIL_SETTLED)
    events.keep(call, refund, "refund.created")
    _add_to_refunded(call, charge, amount, "charge.refunded")
    return expansion.expanded(call, refund, given.get("expand", ()))


def retrieve(call: Call, id_: str) -> dict[str, Any]:
    """Return a Refund. Raises StripeFailure (404) where there is none."""
    given = parameters.check(stripe.params.RefundRetrieveParams, call.form)
    expansion.check(given, _EXPANDABLE)
    refund = call.store.load("refund", id_)
    if refund is None:
        raise errors.resource_missing("refund", id_, "id")
    return expansion.expanded(call, refund, given.get("expand", ()))


def list_(call: Call) -> dict[str, Any]:
    """Return Refunds, newest first; of one PaymentIntent or Charge where that is asked for."""
    given = parameters.check(stripe.params.RefundListParams, call.form)
    return lists.page(call, "refund", "/v1/refunds", given, _EXPANDABLE)


def settle(call: Call, refund: dict[str, Any]) -> None:
    """Let a pending refund succeed, and one that seemed to have succeeded fail."""
    if refund["status"] == "pending":
        events.keep(call, refund | {"status": "succeeded"}, "refund.updated")
        return
    failed = refund | {"status": "failed", "failure_reason": "expired_or_canceled_card"}
    events.keep(call, failed, "refund.updated", "refund.failed")
    charge = call.store.load("charge", refund["charge"])
    if charge is not None:
        _add_to_refunded(call, charge, -refund["amount"], "charge.updated")


def _charge(call: Call, given: dict[str, Any]) -> dict[str, Any]:
    """Return the Charge that is meant, by its own id or its PaymentIntent's."""
    if ("charge" in given) == ("payment_intent" in given):
        raise errors.invalid_request(
            "One of the following params should be provided for this request: payment_intent or"
            " charge."
        )
    if "charge" in given:
        charge = call.store.load("charge", given["charge"])
        if charge is None:
            raise errors.resource_missing("charge", given["charge"], "charge", status=400)
    else:
        id_ = given["payment_intent"]
        intent = payment_intents.load(call, id_, "payment_intent", status=400)
        charge = call.store.load("charge", intent["latest_charge"] or "")
        if charge is None or not charge["paid"]:
            message = f"This PaymentIntent ({id_}) does not have a successful charge to refund."
            raise errors.refused_by_state(message, "payment_intent")
    if not charge["paid"]:
        message = f"Charge {charge['id']} cannot be refunded because it did not succeed."
        raise errors.refused_by_state(message, "charge")
    disputes.require_refundable(call, charge)
    return charge


def _amount(charge: dict[str, Any], given: dict[str, Any]) -> int:
    left = charge["amount"] - charge["amount_refunded"]
    amount: int = given.get("amount", left)
    if left == 0:
        message = f"Charge {charge['id']} has already been refunded."
        raise errors.refused_by_state(message, code="charge_already_refunded")
    if amount < 1:
        raise parameter_errors.below_one("amount")
    if amount > left:
        whole = left == charge["amount"]
        what = "charge amount" if whole else "unrefunded amount on charge"
        asked, most = (money.written(it, charge["currency"]) for it in (amount, left))
        message = f"Refund amount ({asked}) is greater than {what} ({most})"
        raise errors.refused_by_state(message, "amount")
    return amount


def _add_to_refunded(call: Call, charge: dict[str, Any], amount: int, event: str) -> None:
    refunded = charge["amount_refunded"] + amount
    changed = {"amount_refunded": refunded, "refunded": refunded == charge["amount"]}
    events.keep(call, charge | changed, event)
