"""Balance transactions (https://docs.stripe.com/api/balance_transactions), and their fees.

Each currency is settled in itself. The fee is that of a card in the United States, 2.9% and 30
minor units; what is refunded leaves it with Stripe.
"""

from typing import Any

from stripe_simulator.protocol import ids
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.resources import Resource

BALANCE_TRANSACTIONS = Resource(
    "balance_transaction", "/v1/balance_transactions", param="id", expandable=("source",)
)
DISPUTE_FEE = 1500
_DAYS_PENDING = 2
_DAY = 24 * 60 * 60
_CATEGORIES = {
    "adjustment": "dispute",
    "payment": "charge",
    "payout_cancel": "payout_reversal",
    "refund_failure": "refund_failure",
}

retrieve = BALANCE_TRANSACTIONS.build_retrieve("BalanceTransactionRetrieveParams")
list_ = BALANCE_TRANSACTIONS.build_list("BalanceTransactionListParams")


def find_fee(amount: int) -> int:
    """Return the fee of a charge, in minor units."""
    return round(amount * 0.029) + 30


def record(
    call: Call,
    type_: str,
    source: dict[str, Any],
    amount: int,
    *,
    fee: int = 0,
    is_available: bool = False,
) -> dict[str, Any]:
    """Save a transaction, and return it.

    amount: what it changes the balance by, before the fee. is_available: it skips the pending
    balance.
    """
    available_on = int(call.now) if is_available else int(call.now) + _DAYS_PENDING * _DAY
    transaction = {
        "id": ids.generate("txn"),
        "object": BALANCE_TRANSACTIONS.object,
        "amount": amount,
        "available_on": available_on,
        "balance_type": "payments",
        "created": int(call.now),
        "currency": source["currency"],
        "description": source.get("description"),
        "exchange_rate": None,
        "fee": fee,
        "fee_details": _describe_fee(fee, source["currency"]),
        "net": amount - fee,
        "reporting_category": _name_category(type_, amount),
        "source": source["id"],
        "status": "available" if is_available else "pending",
        "type": type_,
    }
    call.store.objects.save(transaction)
    if not is_available:
        id_ = str(transaction["id"])
        call.store.reminders.set(id_, available_on, call.test_clock)
    return transaction


def make_available(call: Call, transaction: dict[str, Any]) -> None:
    """Let a transaction leave the pending balance."""
    call.store.objects.save(transaction | {"status": "available"})


def _name_category(type_: str, amount: int) -> str:
    """Return the category of a report (https://docs.stripe.com/reports/reporting-categories)."""
    if type_ == "adjustment" and amount > 0:
        return "dispute_reversal"
    return _CATEGORIES.get(type_, type_)


def _describe_fee(fee: int, currency: str) -> list[dict[str, Any]]:
    if not fee:
        return []
    return [
        {
            "amount": fee,
            "application": None,
            "currency": currency,
            "description": "Stripe processing fees",
            "type": "stripe_fee",
        }
    ]
