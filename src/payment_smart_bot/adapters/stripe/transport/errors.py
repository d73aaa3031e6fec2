"""Stripe's errors, sorted by what we do next; `intent_answers` has those of a charge.

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

from payment_smart_bot.adapters.stripe.transport.calls import UNAUTHORISED, Answer
from payment_smart_bot.domain.model.calls.effects import CardRefused, Refusal, Unanswered
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
FAULT: Final = "Stripe had a fault."
_REFUSED: Final = "Stripe refuses our requests; the log says why."

log = logging.getLogger(__name__)


class GatewayMisused(GatewayUnavailable):
    """Stripe refuses what we send: a key, a parameter or a setting of ours is wrong."""


def read_refusal(answer: Answer) -> CardRefused:
    """Return what a card_error means to the customer who gave the card."""
    if answer.error.get("decline_code") in _TEST_MODE_DECLINES:
        return CardRefused(Refusal.TEST_CARD_NEEDED)
    return CardRefused(_REFUSALS.get(answer.code, Refusal.DECLINED))


def report_failure(answer: Answer) -> GatewayUnavailable:
    """Return the exception to raise for an answer that does not serve, with an alarm if it is ours.

    Stripe's own text is not passed on, because it quotes the values that were sent.
    """
    if answer.status == 0 or answer.is_busy:
        return GatewayUnavailable("Stripe is out of reach.")
    if not 400 <= answer.status < 500:
        return GatewayUnavailable(FAULT)
    alarm(answer)
    return GatewayMisused(_REFUSED)


def report_misuse(why: str) -> GatewayMisused:
    """Return the exception to raise for a call that we must not make, with an alarm."""
    log.error(why)
    return GatewayMisused(_REFUSED)


def read_no_answer(answer: Answer) -> Unanswered:
    """Return that nothing is known; log a line if somebody has to act."""
    if answer.status == 429:
        log.warning("Stripe limits our requests.")
    elif 400 <= answer.status < 500 and not answer.is_busy and answer.status != 424:
        alarm(answer)
    return Unanswered()


def alarm(answer: Answer) -> None:
    """Call for an operator, because Stripe refuses what we send.

    `api_key` raises the alarm for a key that Stripe does not know.
    """
    if answer.status != UNAUTHORISED:
        log.error("Stripe refuses our requests: %s", answer.kind)
