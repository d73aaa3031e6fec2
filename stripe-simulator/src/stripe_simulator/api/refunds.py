"""Refunds (https://docs.stripe.com/api/refunds), whole or in parts."""

from typing import Any

from stripe_simulator.api import disputes, events, fraud_warnings
from stripe_simulator.api.charges import CHARGES
from stripe_simulator.api.funds import balance_transactions
from stripe_simulator.api.intents.payment_intents import PAYMENT_INTENTS
from stripe_simulator.cards import behaviours
from stripe_simulator.protocol import errors, ids
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import metadata, money, refusals
from stripe_simulator.protocol.resources import Resource

REFUNDS = Resource(
    "refund",
    "/v1/refunds",
    param="id",
    expandable=("balance_transaction", "charge", "payment_intent"),
)

SECONDS_UNTIL_SETTLED = 30
"""How long after its creation a refund settles, for the cards that settle it late."""
_SIMULATED = {"amount", "charge", "expand", "metadata", "payment_intent", "reason"}

retrieve = REFUNDS.build_retrieve("RefundRetrieveParams")
list_ = REFUNDS.build_list("RefundListParams")


def create(call: Call) -> dict[str, Any]:
    """Refund a charge, whole or by `amount`. Raises StripeFailure (400)."""
    given = REFUNDS.read(call, "RefundCreateParams", _SIMULATED)
    metadata.check(given)
    charge = _find_charge(call, given)
    amount = _read_amount(charge, given)
    then = behaviours.recall(call, charge["payment_method"]).then
    refund = {
        "id": ids.generate("re"),
        "object": REFUNDS.object,
        "amount": amount,
        "charge": charge["id"],
        "created": int(call.now),
        "currency": charge["currency"],
        "metadata": metadata.merge({}, given),
        "payment_intent": charge["payment_intent"],
        "reason": given.get("reason"),
        "receipt_number": None,
        "status": "pending" if then == "refund_pending" else "succeeded",
    }
    if then in ("refund_pending", "refund_failed"):
        call.store.reminders.set(str(refund["id"]), call.now + SECONDS_UNTIL_SETTLED)
    taken = balance_transactions.record(call, "refund", refund, -amount, is_available=True)
    refund["balance_transaction"] = taken["id"]
    events.record_change(call, refund, "refund.created")
    _add_to_refunded(call, charge, amount, "charge.refunded")
    fraud_warnings.handle_refund(call, charge)
    return REFUNDS.show(call, refund, given)


def update(call: Call, id_: str) -> dict[str, Any]:
    """Change the metadata of a Refund, which is all that can be changed.

    Raises StripeFailure (400, 404).
    """
    given = REFUNDS.read(call, "RefundUpdateParams", {"expand", "metadata"})
    metadata.check(given)
    refund = REFUNDS.load(call, id_)
    refund["metadata"] = metadata.merge(refund["metadata"], given)
    events.record_change(call, refund, "refund.updated")
    return REFUNDS.show(call, refund, given)


def settle(call: Call, refund: dict[str, Any]) -> None:
    """Let a pending refund succeed, and one that seemed to have succeeded fail."""
    if refund["status"] == "pending":
        events.record_change(call, refund | {"status": "succeeded"}, "refund.updated")
        return
    given_back = balance_transactions.record(
        call, "refund_failure", refund, refund["amount"], is_available=True
    )
    failed = refund | {
        "failure_balance_transaction": given_back["id"],
        "failure_reason": "expired_or_canceled_card",
        "status": "failed",
    }
    events.record_change(call, failed, "refund.updated", "refund.failed")
    charge = CHARGES.load(call, refund["charge"])
    _add_to_refunded(call, charge, -refund["amount"], "charge.updated")


def _find_charge(call: Call, given: dict[str, Any]) -> dict[str, Any]:
    """Return the Charge to refund, named by its own id or by its PaymentIntent's."""
    if ("charge" in given) == ("payment_intent" in given):
        raise errors.invalid_request(
            "One of the following params should be provided for this request: payment_intent or"
            " charge."
        )
    if "charge" in given:
        charge = CHARGES.load(call, given["charge"], param="charge", status=400)
    else:
        charge = _find_charge_of_intent(call, given["payment_intent"])
    if not charge["paid"]:
        message = f"Charge {charge['id']} cannot be refunded because it did not succeed."
        raise errors.state_refusal(message, "charge")
    if not charge["captured"]:
        raise refusals.not_simulated("refund of a charge that is not captured", "charge")
    disputes.require_refundable(call, charge)
    return charge


def _find_charge_of_intent(call: Call, intent_id: str) -> dict[str, Any]:
    intent = PAYMENT_INTENTS.load(call, intent_id, param="payment_intent", status=400)
    charge = call.store.objects.load(CHARGES.object, intent["latest_charge"] or "")
    if charge is None or not charge["captured"]:
        message = f"This PaymentIntent ({intent_id}) does not have a successful charge to refund."
        raise errors.state_refusal(message, "payment_intent")
    return charge


def _read_amount(charge: dict[str, Any], given: dict[str, Any]) -> int:
    refundable = charge["amount"] - charge["amount_refunded"]
    amount: int = given.get("amount", refundable)
    if refundable == 0:
        message = f"Charge {charge['id']} has already been refunded."
        raise errors.state_refusal(message, code="charge_already_refunded")
    if amount < 1:
        raise refusals.below_one("amount")
    if amount > refundable:
        is_whole = refundable == charge["amount"]
        what = "charge amount" if is_whole else "unrefunded amount on charge"
        asked, most = (money.format_amount(it, charge["currency"]) for it in (amount, refundable))
        message = f"Refund amount ({asked}) is greater than {what} ({most})"
        raise errors.state_refusal(message, "amount")
    return amount


def _add_to_refunded(call: Call, charge: dict[str, Any], amount: int, event: str) -> None:
    refunded = charge["amount_refunded"] + amount
    changes = {"amount_refunded": refunded, "refunded": refunded == charge["amount"]}
    events.record_change(call, charge | changes, event)
