"""One attempt to set a card up: authentication, the bank's yes or no, and the customer's wallet.

Each function changes the SetupIntent that it is given, and keeps it. The sentences were recorded
from Stripe by others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stripe_simulator import (
    card_use,
    challenges,
    checkout_outcomes,
    declines,
    errors,
    events,
    parameter_errors,
)

if TYPE_CHECKING:
    from stripe_simulator.call import Call

_OPEN = ("requires_payment_method", "requires_confirmation", "requires_action")
_OUTCOMES = ("succeeded", "failed")


def require_confirmable(intent: dict[str, Any], method: dict[str, Any] | None) -> None:
    """Raise StripeFailure (400) unless the SetupIntent can be confirmed with this PaymentMethod."""
    opening = "You cannot confirm this SetupIntent because"
    if method is None:
        raise errors.unexpected_state(
            f"{opening} it's missing a payment method. You can either update the SetupIntent with"
            " a payment method and then confirm it again, or confirm it again directly with a"
            " payment method or ConfirmationToken.",
            intent,
        )
    if intent["status"] == "succeeded":
        raise errors.unexpected_state(f"{opening} it has already succeeded.", intent)
    if intent["status"] == "canceled":
        raise errors.unexpected_state(f"{opening} it has been canceled.", intent)


def require_cancelable(intent: dict[str, Any]) -> None:
    """Raise StripeFailure (400) unless the SetupIntent can be canceled."""
    opening = "You cannot cancel this SetupIntent because it"
    if intent["status"] == "canceled":
        raise errors.unexpected_state(f"{opening} is already canceled.", intent)
    if intent["status"] not in _OPEN:
        raise errors.unexpected_state(
            f"{opening} has a status of {intent['status']}. Only a SetupIntent with one of the"
            " following statuses may be canceled: `requires_payment_method`,"
            " `requires_confirmation`, or `requires_action`.",
            intent,
        )


def make(
    call: Call, intent: dict[str, Any], method: dict[str, Any], return_url: str | None
) -> None:
    """Set the card up, or have its owner authenticate first. Raises StripeFailure (402)."""
    behaviour = card_use.on_charge(call, method["id"])
    intent |= {"payment_method": method["id"], "next_action": None}
    if behaviour.three_d_secure.startswith("required"):
        intent["next_action"] = challenges.open_(call, intent, return_url)
        intent["status"] = "requires_action"
        if method["customer"] is None:
            card_use.mark(call, method["id"], intent["id"], card_use.OPEN)
        events.keep(call, intent, "setup_intent.requires_action")
        return
    failure = declines.on_attaching(behaviour)
    if failure is not None:
        raise _fail(call, intent, method, failure)
    _succeed(call, intent, method)


def authenticate(call: Call, intent: dict[str, Any], outcome: str) -> None:
    """Finish 3-D Secure as the customer's bank would.

    Raises StripeFailure (400) for an unknown outcome or a SetupIntent that awaits none.
    """
    if outcome not in _OUTCOMES:
        raise parameter_errors.outside("outcome", _OUTCOMES)
    if intent["status"] != "requires_action":
        message = f"You cannot authenticate this SetupIntent in status {intent['status']}."
        raise errors.unexpected_state(message, intent)
    method = call.store.load("payment_method", intent["payment_method"])
    if method is None:
        raise errors.resource_missing("PaymentMethod", intent["payment_method"], "payment_method")
    intent["next_action"] = None
    if outcome == "failed":
        _fail(call, intent, method, declines.setup_authentication_failed())
    else:
        _succeed(call, intent, method)


def end(call: Call, intent: dict[str, Any], reason: str | None) -> None:
    """Cancel a SetupIntent whose status allows it."""
    intent |= {"cancellation_reason": reason, "next_action": None, "status": "canceled"}
    events.keep(call, intent, "setup_intent.canceled")


def _succeed(call: Call, intent: dict[str, Any], method: dict[str, Any]) -> None:
    card_use.release(call, method["id"])
    if method["customer"] is None and intent["customer"] is not None:
        attached = method | {"customer": intent["customer"]}
        events.keep(call, attached, "payment_method.attached")
    intent |= {"last_setup_error": None, "status": "succeeded"}
    events.keep(call, intent, "setup_intent.succeeded")
    checkout_outcomes.after_success(call, intent)


def _fail(
    call: Call,
    intent: dict[str, Any],
    method: dict[str, Any],
    failure: errors.StripeFailure,
) -> errors.StripeFailure:
    """Send the SetupIntent back for another PaymentMethod; return the error that tells of it."""
    card_use.release(call, method["id"])
    intent |= {
        "last_setup_error": failure.error | {"payment_method": method},
        "payment_method": None,
        "status": "requires_payment_method",
    }
    failure.error |= {"payment_method": method, "setup_intent": intent}
    events.keep(call, intent, "setup_intent.setup_failed")
    return failure
