"""What a customer's browser may see of an intent: its publishable key lies open to everybody."""

import hmac
from typing import Any

from stripe_simulator.protocol import errors

_SHOWN = {
    "amount",
    "automatic_payment_methods",
    "canceled_at",
    "cancellation_reason",
    "capture_method",
    "client_secret",
    "confirmation_method",
    "created",
    "currency",
    "description",
    "id",
    "last_payment_error",
    "last_setup_error",
    "livemode",
    "next_action",
    "object",
    "payment_method",
    "payment_method_types",
    "processing",
    "receipt_email",
    "setup_future_usage",
    "shipping",
    "status",
    "usage",
}


def show(intent: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of an intent that a browser may see.

    Raises StripeFailure: 401 without the client secret of the intent, 404 with a wrong one.
    """
    if "client_secret" not in given:
        raise errors.secret_key_required()
    if not hmac.compare_digest(given["client_secret"].encode(), intent["client_secret"].encode()):
        raise errors.resource_missing(intent["object"], intent["id"], "intent")
    return {name: value for name, value in intent.items() if name in _SHOWN}
