"""SetupAttempts (https://docs.stripe.com/api/setup_attempts): each try to set a card up."""

from typing import Any

from stripe_simulator.protocol import errors, ids
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.resources import Resource

SETUP_ATTEMPTS = Resource(
    "setup_attempt",
    "/v1/setup_attempts",
    param="setup_intent",
    expandable=("customer", "payment_method", "setup_intent"),
)

list_ = SETUP_ATTEMPTS.build_list("SetupAttemptListParams")


def record(call: Call, intent: dict[str, Any], method: dict[str, Any], status: str) -> None:
    """Save a new attempt as the latest of a SetupIntent."""
    attempt = {
        "id": ids.generate("setatt"),
        "object": SETUP_ATTEMPTS.object,
        "application": None,
        "created": int(call.now),
        "customer": intent["customer"],
        "flow_directions": None,
        "livemode": False,
        "on_behalf_of": None,
        "payment_method": method["id"],
        "payment_method_details": {
            "card": {
                "brand": method["card"]["brand"],
                "checks": method["card"]["checks"],
                "exp_month": method["card"]["exp_month"],
                "exp_year": method["card"]["exp_year"],
                "last4": method["card"]["last4"],
                "three_d_secure": None,
                "wallet": None,
            },
            "type": "card",
        },
        "setup_error": None,
        "setup_intent": intent["id"],
        "status": status,
        "usage": intent["usage"],
    }
    call.store.objects.save(attempt)
    intent["latest_attempt"] = attempt["id"]


def finish(
    call: Call, intent: dict[str, Any], status: str, failure: errors.StripeFailure | None = None
) -> None:
    """Save what became of the latest attempt of a SetupIntent."""
    attempt = call.store.objects.load(SETUP_ATTEMPTS.object, intent["latest_attempt"] or "")
    if attempt is not None:
        attempt |= {"status": status, "setup_error": failure and failure.error}
        call.store.objects.save(attempt)
