"""What the attempts to pay and to set up have in common.

Each function changes the intent that it is given, and saves it.
"""

from typing import Any

from stripe_simulator.api import events
from stripe_simulator.api.intents import challenges, checkout_session, invoice
from stripe_simulator.cards import single_use
from stripe_simulator.protocol import errors
from stripe_simulator.protocol.call import Call

_LAST_ERROR = {"payment_intent": "last_payment_error", "setup_intent": "last_setup_error"}
_FAILED = {
    "payment_intent": "payment_intent.payment_failed",
    "setup_intent": "setup_intent.setup_failed",
}


def ask_customer(
    call: Call, intent: dict[str, Any], method: dict[str, Any], return_url: str | None
) -> None:
    """Have the owner of the card authenticate, which the intent waits for."""
    intent["next_action"] = challenges.begin(call, intent, return_url)
    intent["status"] = "requires_action"
    single_use.mark_used(call, method["id"], intent["id"], "open")
    events.record_change(call, intent, f"{intent['object']}.requires_action")
    invoice.handle_action(call, intent)


def attach_card(call: Call, intent: dict[str, Any], method: dict[str, Any]) -> None:
    """Attach the card to the customer of the intent, unless there is none or it has its own."""
    if method["customer"] is None and intent["customer"] is not None:
        attached = method | {"customer": intent["customer"]}
        events.record_change(call, attached, "payment_method.attached")


def reject(
    call: Call, intent: dict[str, Any], method: dict[str, Any], failure: errors.StripeFailure
) -> errors.StripeFailure:
    """Send the intent back for another PaymentMethod; return the error that says so."""
    kind = intent["object"]
    intent |= {
        _LAST_ERROR[kind]: failure.error | {"payment_method": method},
        "payment_method": None,
        "status": "requires_payment_method",
    }
    # Stripe sorts the fields of an error by name.
    failure.error |= dict(sorted({kind: intent, "payment_method": method}.items()))
    events.record_change(call, intent, _FAILED[kind])
    checkout_session.handle_failure(call, intent)
    invoice.handle_failure(call, intent)
    return failure
