"""The balance (https://docs.stripe.com/api/balance): what its transactions add up to."""

from collections import Counter
from typing import Any

import msgspec

from stripe_simulator.api.funds.balance_transactions import BALANCE_TRANSACTIONS
from stripe_simulator.protocol import reading
from stripe_simulator.protocol.call import Call


def retrieve(call: Call) -> dict[str, Any]:
    """Answer with the balance. Raises StripeFailure (400)."""
    reading.read(call, "BalanceRetrieveParams")
    return {
        "object": "balance",
        "available": _describe(add_up(call, "available")),
        "livemode": False,
        "pending": _describe(add_up(call, "pending")),
    }


def add_up(call: Call, status: str) -> Counter[str]:
    """Return the balance of this status by currency, in minor units."""
    sums: Counter[str] = Counter({"usd": 0})
    for text in call.store.objects.texts(BALANCE_TRANSACTIONS.object):
        transaction = msgspec.json.decode(text)
        if transaction["status"] == status:
            sums[transaction["currency"]] += transaction["net"]
    return sums


def _describe(sums: Counter[str]) -> list[dict[str, Any]]:
    return [
        {"amount": amount, "currency": currency, "source_types": {"card": amount}}
        for currency, amount in sorted(sums.items())
    ]
