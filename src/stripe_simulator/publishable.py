"""What a publishable key may do: it is in every customer's browser.

From a browser it makes PaymentMethods, as Stripe.js does; Stripe refuses that to a server as well.
It sees an intent whose client secret it brings (https://docs.stripe.com/keys).
"""

from __future__ import annotations

import hmac
import re
from typing import TYPE_CHECKING, Any

from stripe_simulator import errors
from stripe_simulator.account import PUBLISHABLE

if TYPE_CHECKING:
    from stripe_simulator.call import Call
    from stripe_simulator.wire import Request

_ALLOWED = {
    "POST": re.compile(r"/v1/payment_methods"),
    "GET": re.compile(r"/v1/(?:payment|setup)_intents/[^/]+"),
}
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


def may_call(request: Request) -> bool:
    """Say whether a publishable key may make this request; browsers name the origin of a POST."""
    pattern = _ALLOWED.get(request.method)
    if pattern is None or pattern.fullmatch(request.path) is None:
        return False
    return request.method != "POST" or "origin" in request.headers


def is_caller(call: Call) -> bool:
    """Say whether a request was made with a publishable key."""
    return call.api_key.startswith(PUBLISHABLE)


def part_of(intent: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    """Return what the customer's browser may see of an intent.

    Raises StripeFailure: 401 without its client secret, 404 with a wrong one.
    """
    if "client_secret" not in given:
        raise errors.secret_key_required()
    if not hmac.compare_digest(given["client_secret"].encode(), intent["client_secret"].encode()):
        raise errors.resource_missing(intent["object"], intent["id"], "intent")
    return {name: value for name, value in intent.items() if name in _SHOWN}
