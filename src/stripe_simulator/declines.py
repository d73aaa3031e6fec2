"""What Stripe says when a charge is declined (https://docs.stripe.com/declines/codes)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stripe_simulator import errors

if TYPE_CHECKING:
    from stripe_simulator.known_card import OnCharge

_DECLINED = "Your card was declined."
_BY_DECLINE_CODE = {
    "card_velocity_exceeded": (
        "Your card was declined for making repeated attempts too frequently or exceeding its amount"
        " limit."
    ),
    "insufficient_funds": "Your card has insufficient funds.",
}
_BY_CODE = {
    "expired_card": ("Your card has expired.", "exp_month"),
    "incorrect_cvc": ("Your card's security code is incorrect.", "cvc"),
    "processing_error": (
        "An error occurred while processing your card. Try again in a little bit.",
        "",
    ),
}


def of(behaviour: OnCharge) -> errors.StripeFailure | None:
    """Return the decline that a charge of such a card meets, or None."""
    if behaviour.code is None:
        return None
    decline_code = behaviour.decline_code or ""
    message, param = _BY_CODE.get(
        behaviour.code, (_BY_DECLINE_CODE.get(decline_code, _DECLINED), "")
    )
    return errors.card_error(behaviour.code, message, param, decline_code)


def on_attaching(behaviour: OnCharge) -> errors.StripeFailure | None:
    """Return the decline that such a card meets when it is checked for later use, or None.

    Cards that are declined only after their owner has been asked are good enough to be kept.
    """
    if behaviour.attaches or behaviour.three_d_secure not in ("optional", "unavailable"):
        return None
    return of(behaviour)


def authentication_required() -> errors.StripeFailure:
    """Make the decline of a card that wants 3-D Secure while its owner is away."""
    message = "Your card was declined. This transaction requires authentication."
    code = "authentication_required"
    return errors.card_error(code, message, decline_code=code)


def authentication_not_handled() -> errors.StripeFailure:
    """Make the answer where 3-D Secure is needed and `error_on_requires_action` was set."""
    return errors.card_error(
        "authentication_required",
        "This payment required an authentication action to complete, but"
        " `error_on_requires_action` was set. When you're ready, you can upgrade your integration"
        " to handle actions at"
        " https://stripe.com/docs/payments/payment-intents/upgrade-to-handle-actions.",
        decline_code="authentication_not_handled",
    )


def setup_authentication_failed() -> errors.StripeFailure:
    """Make the error of a customer who did not pass 3-D Secure while a card was set up."""
    return errors.invalid_request(
        "The provided PaymentMethod has failed authentication. You can provide payment_method_data"
        " or a new PaymentMethod to attempt to fulfill this SetupIntent again.",
        code="setup_intent_authentication_failure",
    )


def authentication_failed() -> errors.StripeFailure:
    """Make the error of a customer who did not pass 3-D Secure."""
    return errors.invalid_request(
        "The provided PaymentMethod has failed authentication. You can provide payment_method_data"
        " or a new PaymentMethod to attempt to fulfill this PaymentIntent again.",
        code="payment_intent_authentication_failure",
    )
