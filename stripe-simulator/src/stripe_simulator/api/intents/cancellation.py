"""The end of an intent that is not to be paid or set up any more."""

from typing import Any

from stripe_simulator.api import events
from stripe_simulator.api.intents import capture, statuses
from stripe_simulator.protocol.call import Call


def cancel(call: Call, intent: dict[str, Any], reason: str | None) -> None:
    """Cancel an intent. Raises StripeFailure (400) where its status does not allow it."""
    statuses.require_cancelable(intent)
    if intent["status"] == "requires_capture":
        capture.release(call, intent)
    if "canceled_at" in intent:  # SetupIntents have no such field
        intent["canceled_at"] = int(call.now)
    intent |= {"cancellation_reason": reason, "next_action": None, "status": "canceled"}
    events.record_change(call, intent, f"{intent['object']}.canceled")
