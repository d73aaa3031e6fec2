"""Stripe's errors, sorted in one closed list by what we do next.

=====================================  ==========================================
what Stripe says                       what follows
=====================================  ==========================================
the card is not good (card_error)      CardRefused: the customer gives another one
out of reach, 409, 429, 5xx, garbage   GatewayUnavailable: send the same again
anything else: key, parameters, bug    GatewayUnavailable, and an alarm: it is ours
=====================================  ==========================================

Sorted by the error's own type and code: a refusal of raw card numbers comes as HTTP 402, which
the SDK raises as a CardError although the card is fine (https://docs.stripe.com/api/errors).
"""

from typing import Final

import stripe

from payment_smart_bot.domain.effects import CardRefused, Refusal
from payment_smart_bot.domain.errors import GatewayUnavailable

_REFUSALS: Final = {
    "incorrect_number": Refusal.NUMBER,
    "invalid_number": Refusal.NUMBER,
    "expired_card": Refusal.EXPIRY,
    "invalid_expiry_month": Refusal.EXPIRY,
    "invalid_expiry_year": Refusal.EXPIRY,
    "incorrect_cvc": Refusal.CODE,
    "invalid_cvc": Refusal.CODE,
    "processing_error": Refusal.TRY_AGAIN,
}
_TEST_MODE_DECLINES: Final = frozenset({"test_mode_live_card", "live_mode_test_card"})
FAULT: Final = "Stripe had a fault. Please send the message again."
_IN_DOUBT: Final = (stripe.APIConnectionError, stripe.RateLimitError)


class GatewayMisused(GatewayUnavailable):
    """Stripe refuses what we send: a key, a parameter or a setting of ours is wrong."""


def sorted_error(error: stripe.StripeError) -> CardRefused | GatewayUnavailable:
    """Return what an error means: an outcome for the customer, or an exception to raise.

    No text of Stripe's is passed on, because Stripe quotes the values that it was sent.
    """
    if isinstance(error, stripe.CardError) and _is_about_the_card(error):
        return CardRefused(_refusal(error))
    status = error.http_status or 500
    if isinstance(error, _IN_DOUBT) or status in {409, 429}:
        return GatewayUnavailable("Stripe is out of reach. Please send the message again.")
    if status >= 500 or status < 400:
        return GatewayUnavailable(FAULT)
    return GatewayMisused("Cards cannot be taken just now. Please try again later.")


def _is_about_the_card(error: stripe.CardError) -> bool:
    return error.error is not None and error.error.type == "card_error"


def _refusal(error: stripe.CardError) -> Refusal:
    decline_code = error.error.decline_code if error.error else None
    if decline_code in _TEST_MODE_DECLINES:
        return Refusal.TEST_CARD_NEEDED
    return _REFUSALS.get(error.code or "", Refusal.DECLINED)
