"""Stripe's errors, sorted in one closed list by what we do next; those of a charge are elsewhere.

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

import logging
from typing import Final

from payment_smart_bot.adapters.stripe.calls import UNAUTHORISED, Answer
from payment_smart_bot.domain.model.effects import CardRefused, Refusal
from payment_smart_bot.domain.model.errors import GatewayUnavailable

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
_TEST_MODE_DECLINES: Final = ("test_mode_live_card", "live_mode_test_card")
FAULT: Final = "Stripe had a fault. Please send the message again."
_NOT_NOW: Final = "Cards cannot be taken just now. Please try again later."

log = logging.getLogger(__name__)


class GatewayMisused(GatewayUnavailable):
    """Stripe refuses what we send: a key, a parameter or a setting of ours is wrong."""


def card_refused(answer: Answer) -> CardRefused:
    """Return what a card_error means to the customer who gave the card."""
    if answer.error.get("decline_code") in _TEST_MODE_DECLINES:
        return CardRefused(Refusal.TEST_CARD_NEEDED)
    return CardRefused(_REFUSALS.get(answer.code, Refusal.DECLINED))


def unavailable(answer: Answer) -> GatewayUnavailable:
    """Return the exception to raise for an answer that does not serve; an alarm, if it is ours.

    No text of Stripe's is passed on, because Stripe quotes the values that it was sent.
    """
    if answer.status == 0 or answer.told_to_wait:
        return GatewayUnavailable("Stripe is out of reach. Please send the message again.")
    if not 400 <= answer.status < 500:
        return GatewayUnavailable(FAULT)
    alarm(answer)
    return GatewayMisused(_NOT_NOW)


def misused(why: str) -> GatewayMisused:
    """Return the exception to raise for a call that we must not make, with an alarm."""
    log.error(why)
    return GatewayMisused(_NOT_NOW)


def alarm(answer: Answer) -> None:
    """Call for an operator, because Stripe refuses what we send.

    Not for a key that Stripe does not know: that alarm is raised where the key is kept.
    """
    if answer.status != UNAUTHORISED:
        log.error("Stripe refuses our requests: %s", answer.kind)
