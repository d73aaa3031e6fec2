"""What the status of a PaymentIntent allows, and Stripe's refusals of the rest.

https://docs.stripe.com/payments/paymentintents/lifecycle.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stripe_simulator import errors

if TYPE_CHECKING:
    from collections.abc import Sequence

_CONFIRMABLE = ("requires_payment_method", "requires_confirmation", "requires_action")
_CANCELABLE = ("requires_payment_method", "requires_confirmation", "requires_action")
_AMOUNT_UPDATABLE = ("requires_payment_method", "requires_confirmation")


def require_confirmable(intent: dict[str, Any]) -> None:
    """Raise StripeFailure (400) unless the PaymentIntent can be confirmed."""
    if intent["status"] == "succeeded":
        raise errors.unexpected_state(
            "You cannot confirm this PaymentIntent because it has already succeeded after being"
            " previously confirmed.",
            intent,
        )
    _require(intent, "You cannot confirm this PaymentIntent", "confirmed", _CONFIRMABLE)


def require_cancelable(intent: dict[str, Any]) -> None:
    """Raise StripeFailure (400) unless the PaymentIntent can be canceled."""
    _require(intent, "You cannot cancel this PaymentIntent", "canceled", _CANCELABLE)


def require_action_awaited(intent: dict[str, Any]) -> None:
    """Raise StripeFailure (400) unless the customer is to authenticate; the simulator's own."""
    opening = "You cannot authenticate this PaymentIntent"
    _require(intent, opening, "authenticated", ("requires_action",))


def require_amount_updatable(intent: dict[str, Any]) -> None:
    """Raise StripeFailure (400) unless the amount can be changed."""
    if intent["status"] not in _AMOUNT_UPDATABLE:
        raise errors.unexpected_state(
            "This PaymentIntent's amount could not be updated because it has a status of"
            f" {intent['status']}. You may only update the amount of a PaymentIntent with one of"
            f" the following statuses: {', '.join(_AMOUNT_UPDATABLE)}.",
            intent,
        )


def missing_payment_method(intent: dict[str, Any]) -> errors.StripeFailure:
    """Make the refusal to confirm without a PaymentMethod."""
    return errors.unexpected_state(
        "You cannot confirm this PaymentIntent because it's missing a payment method. You can"
        " either update the PaymentIntent with a payment method and then confirm it again, or"
        " confirm it again directly with a payment method or ConfirmationToken.",
        intent,
    )


def _require(intent: dict[str, Any], opening: str, done: str, statuses: Sequence[str]) -> None:
    if intent["status"] not in statuses:
        raise errors.unexpected_state(
            f"{opening} because it has a status of {intent['status']}. Only a PaymentIntent with"
            f" one of the following statuses may be {done}: {', '.join(statuses)}.",
            intent,
        )
