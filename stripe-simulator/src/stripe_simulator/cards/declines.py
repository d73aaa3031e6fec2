"""What Stripe says of a card that does not pay (https://docs.stripe.com/declines/codes)."""

from typing import Any

from stripe_simulator.cards.known_card import Behaviour
from stripe_simulator.protocol import errors

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


def decline_charge(behaviour: Behaviour) -> errors.StripeFailure | None:
    """Return the decline of a charge of such a card, or None where it goes through."""
    if behaviour.code is None:
        return None
    decline_code = behaviour.decline_code or ""
    message, param = _BY_CODE.get(
        behaviour.code, (_BY_DECLINE_CODE.get(decline_code, _DECLINED), "")
    )
    return errors.card_error(behaviour.code, message, param, decline_code)


def decline_saving(behaviour: Behaviour) -> errors.StripeFailure | None:
    """Return the decline of such a card when it is saved for later use, or None.

    A card that is declined after 3-D Secure, or because the bank could not be asked for it, can be
    attached, which asks for none.
    """
    if behaviour.attaches or behaviour.three_d_secure != "optional":
        return None
    return decline_charge(behaviour)


def authentication_required() -> errors.StripeFailure:
    """Return the decline of a card that needs 3-D Secure while its owner is away."""
    message = "Your card was declined. This transaction requires authentication."
    code = "authentication_required"
    return errors.card_error(code, message, decline_code=code)


def authentication_not_handled() -> errors.StripeFailure:
    """Return the decline where 3-D Secure is needed and `error_on_requires_action` was set."""
    return errors.card_error(
        "authentication_required",
        "This payment required an authentication action to complete, but"
        " `error_on_requires_action` was set. When you're ready, you can upgrade your integration"
        " to handle actions at"
        " https://stripe.com/docs/payments/payment-intents/upgrade-to-handle-actions.",
        decline_code="authentication_not_handled",
    )


def authentication_failed(intent: dict[str, Any]) -> errors.StripeFailure:
    """Return the error of a customer who did not pass 3-D Secure for this intent."""
    kind = intent["object"]
    return errors.invalid_request(
        "The provided PaymentMethod has failed authentication. You can provide payment_method_data"
        f" or a new PaymentMethod to attempt to fulfill this {errors.INTENT_NAMES[kind]} again.",
        code=f"{kind}_authentication_failure",
    )
