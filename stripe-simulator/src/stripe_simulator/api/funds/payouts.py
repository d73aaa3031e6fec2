"""Payouts (https://docs.stripe.com/api/payouts), made by hand: there is no schedule."""

from typing import Any

from stripe_simulator.api import events
from stripe_simulator.api.funds import balance, balance_transactions
from stripe_simulator.protocol import errors, ids
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import metadata, money, refusals
from stripe_simulator.protocol.resources import Resource

PAYOUTS = Resource("payout", "/v1/payouts", param="payout", expandable=("balance_transaction",))
_DAYS_UNDER_WAY = 2
_DAY = 24 * 60 * 60
_WHOLE_UNITS = ("huf", "isk", "twd", "ugx")
"""Currencies whose payouts are in whole units (https://docs.stripe.com/currencies#special-cases)."""
_SIMULATED = {
    "amount",
    "currency",
    "description",
    "expand",
    "metadata",
    "method",
    "statement_descriptor",
}

retrieve = PAYOUTS.build_retrieve("PayoutRetrieveParams")
list_ = PAYOUTS.build_list("PayoutListParams")


def create(call: Call) -> dict[str, Any]:
    """Pay out of the available balance. Raises StripeFailure (400)."""
    given = PAYOUTS.read(call, "PayoutCreateParams", _SIMULATED)
    metadata.check(given)
    currency, amount = given["currency"].lower(), given["amount"]
    if given.get("method", "standard") != "standard":
        raise refusals.not_simulated("instant payouts", "method")
    if amount < 1:
        raise refusals.below_one("amount")
    if currency in _WHOLE_UNITS and amount % 100:
        raise errors.invalid_request("Amount must be a multiple of 100", "amount")
    _require_funds(call, amount, currency)
    payout = _build(call, given, amount, currency)
    transaction = balance_transactions.record(call, "payout", payout, -amount, is_available=True)
    payout["balance_transaction"] = transaction["id"]
    call.store.reminders.set(payout["id"], payout["arrival_date"])
    events.record_change(call, payout, "payout.created")
    return PAYOUTS.show(call, payout, given)


def cancel(call: Call, id_: str) -> dict[str, Any]:
    """Cancel a payout that is not under way yet. Raises StripeFailure (400, 404)."""
    given = PAYOUTS.read(call, "PayoutCancelParams")
    payout = PAYOUTS.load(call, id_)
    if payout["status"] != "pending":
        raise errors.state_refusal(
            f"Payouts can only be canceled while they are pending; this one is {payout['status']}."
        )
    call.store.reminders.clear(id_)
    amount = payout["amount"]
    undone = balance_transactions.record(call, "payout_cancel", payout, amount, is_available=True)
    payout |= {"failure_balance_transaction": undone["id"], "status": "canceled"}
    events.record_change(call, payout, "payout.canceled")
    return PAYOUTS.show(call, payout, given)


def arrive(call: Call, payout: dict[str, Any]) -> None:
    """Let a payout arrive at the bank."""
    events.record_change(call, payout | {"status": "paid"}, "payout.paid")


def _require_funds(call: Call, amount: int, currency: str) -> None:
    if amount > balance.add_up(call, "available")[currency]:
        raise errors.state_refusal(
            f"You have insufficient available funds in your Stripe account to pay out"
            f" {money.format_amount(amount, currency)} {currency}. Try adding funds directly to"
            " your available balance by creating charges using the 4000000000000077 test card. See:"
            " https://stripe.com/docs/testing#available-balance",
            code="balance_insufficient",
        )


def _build(call: Call, given: dict[str, Any], amount: int, currency: str) -> dict[str, Any]:
    return {
        "id": ids.generate("po"),
        "object": PAYOUTS.object,
        "amount": amount,
        "arrival_date": int(call.now) + _DAYS_UNDER_WAY * _DAY,
        "automatic": False,
        "balance_transaction": None,
        "created": int(call.now),
        "currency": currency,
        "description": given.get("description"),
        "destination": None,
        "failure_balance_transaction": None,
        "failure_code": None,
        "failure_message": None,
        "livemode": False,
        "metadata": metadata.merge({}, given),
        "method": "standard",
        "original_payout": None,
        "reversed_by": None,
        "source_type": "card",
        "statement_descriptor": given.get("statement_descriptor"),
        "status": "pending",
        "type": "bank_account",
    }
