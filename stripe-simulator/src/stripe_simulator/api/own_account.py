"""The account behind every key (https://docs.stripe.com/api/accounts). There is no Connect."""

from typing import Any

from stripe_simulator.protocol import reading
from stripe_simulator.protocol.api_keys import OWN_ACCOUNT
from stripe_simulator.protocol.call import Call


def retrieve(call: Call) -> dict[str, Any]:
    """Answer with the account of the key. Raises StripeFailure (400)."""
    reading.read(call, "AccountRetrieveCurrentParams")
    return {
        "id": OWN_ACCOUNT,
        "object": "account",
        "business_type": None,
        "charges_enabled": True,
        "country": "US",
        "default_currency": "usd",
        "details_submitted": True,
        "email": None,
        "payouts_enabled": True,
        "type": "standard",
    }
