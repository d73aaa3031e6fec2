"""What the status of an intent allows, and Stripe's refusals of the rest.

See https://docs.stripe.com/payments/paymentintents/lifecycle. The sentences about SetupIntents were
recorded from Stripe by others.
"""

from collections.abc import Sequence
from typing import Any

from stripe_simulator.protocol.errors import INTENT_NAMES, unexpected_state

_OPEN = ("requires_payment_method", "requires_confirmation", "requires_action")
_CANCELABLE = (
    "requires_payment_method",
    "requires_capture",
    "requires_confirmation",
    "requires_action",
)
_AMOUNT_UPDATABLE = ("requires_payment_method", "requires_confirmation")


def require_payment_method(intent: dict[str, Any], method: dict[str, Any] | None) -> dict[str, Any]:
    """Return the PaymentMethod to confirm with. Raises StripeFailure (400) where there is none."""
    if method is None:
        name = INTENT_NAMES[intent["object"]]
        raise unexpected_state(
            f"You cannot confirm this {name} because it's missing a payment method. You can either"
            f" update the {name} with a payment method and then confirm it again, or confirm it"
            " again directly with a payment method or ConfirmationToken.",
            intent,
        )
    return method


def require_confirmable(intent: dict[str, Any]) -> None:
    """Raise StripeFailure (400) unless a PaymentIntent can be confirmed."""
    opening = "You cannot confirm this PaymentIntent"
    if intent["status"] == "succeeded":
        message = f"{opening} because it has already succeeded after being previously confirmed."
        raise unexpected_state(message, intent)
    _require(intent, opening, "confirmed", _OPEN)


def require_setup_confirmable(intent: dict[str, Any]) -> None:
    """Raise StripeFailure (400) unless a SetupIntent can be confirmed."""
    opening = "You cannot confirm this SetupIntent because"
    if intent["status"] == "succeeded":
        raise unexpected_state(f"{opening} it has already succeeded.", intent)
    if intent["status"] == "canceled":
        raise unexpected_state(f"{opening} it has been canceled.", intent)


def require_setup_updatable(intent: dict[str, Any]) -> None:
    """Raise StripeFailure (400) for a SetupIntent that has come to its end."""
    if intent["status"] not in _OPEN:
        message = (
            f"You cannot update this SetupIntent because it has a status of {intent['status']}."
        )
        raise unexpected_state(message, intent)


def require_cancelable(intent: dict[str, Any]) -> None:
    """Raise StripeFailure (400) unless an intent can be canceled."""
    if intent["object"] == "payment_intent":
        _require(intent, "You cannot cancel this PaymentIntent", "canceled", _CANCELABLE)
    elif intent["status"] == "canceled":
        message = "You cannot cancel this SetupIntent because it is already canceled."
        raise unexpected_state(message, intent)
    elif intent["status"] not in _OPEN:
        raise unexpected_state(
            f"You cannot cancel this SetupIntent because it has a status of {intent['status']}."
            " Only a SetupIntent with one of the following statuses may be canceled:"
            " `requires_payment_method`, `requires_confirmation`, or `requires_action`.",
            intent,
        )


def require_awaiting_authentication(intent: dict[str, Any]) -> None:
    """Raise StripeFailure (400) unless the bank waits for the customer; the words are our own."""
    if intent["object"] == "payment_intent":
        opening = "You cannot authenticate this PaymentIntent"
        _require(intent, opening, "authenticated", ("requires_action",))
    elif intent["status"] != "requires_action":
        message = f"You cannot authenticate this SetupIntent in status {intent['status']}."
        raise unexpected_state(message, intent)


def require_capturable(intent: dict[str, Any]) -> None:
    """Raise StripeFailure (400) unless the money of a PaymentIntent waits for its capture."""
    if intent["status"] == "succeeded":
        raise unexpected_state(
            "This PaymentIntent could not be captured because it has already been captured.", intent
        )
    if intent["status"] != "requires_capture":
        raise unexpected_state(
            "This PaymentIntent could not be captured because it has a status of"
            f" {intent['status']}. Only a PaymentIntent with one of the following statuses may be"
            " captured: requires_capture.",
            intent,
        )


def require_updatable(intent: dict[str, Any]) -> None:
    """Raise StripeFailure (400) for a PaymentIntent whose payer cannot be changed any more."""
    if intent["status"] not in _OPEN:
        raise unexpected_state(
            "You cannot update this PaymentIntent because it has a status of"
            f" {intent['status']}. Only a PaymentIntent with one of the following statuses may be"
            f" updated: {', '.join(_OPEN)}.",
            intent,
        )


def require_amount_updatable(intent: dict[str, Any]) -> None:
    """Raise StripeFailure (400) unless the amount of a PaymentIntent can be changed."""
    if intent["status"] not in _AMOUNT_UPDATABLE:
        raise unexpected_state(
            "This PaymentIntent's amount could not be updated because it has a status of"
            f" {intent['status']}. You may only update the amount of a PaymentIntent with one of"
            f" the following statuses: {', '.join(_AMOUNT_UPDATABLE)}.",
            intent,
        )


def _require(intent: dict[str, Any], opening: str, done: str, statuses: Sequence[str]) -> None:
    if intent["status"] not in statuses:
        raise unexpected_state(
            f"{opening} because it has a status of {intent['status']}. Only a PaymentIntent with"
            f" one of the following statuses may be {done}: {', '.join(statuses)}.",
            intent,
        )
