"""Refunds: what is asked of Stripe, and what each answer says (https://docs.stripe.com/refunds)."""

import logging
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from payment_smart_bot.adapters.stripe.calls import Answer, JsonObject, is_count, is_id
from payment_smart_bot.adapters.stripe.declines import UNKNOWN_CODE, plain_code
from payment_smart_bot.adapters.stripe.errors import alarm
from payment_smart_bot.adapters.stripe.intents import (
    OUR_PAYMENT,
    metadata_of,
    money_of,
    unanswered,
)
from payment_smart_bot.adapters.stripe.lists import ListBroken
from payment_smart_bot.domain.model.effects import RefundChecked, Unanswered
from payment_smart_bot.domain.model.payment import Payment, Refund, RefundStatus
from payment_smart_bot.domain.model.refunds import (
    NoRefund,
    RefundListed,
    RefundRefused,
    RefundSeen,
    RefundsListed,
)

PATH: Final = "/v1/refunds"
OUR_REFUND: Final = "payment_smart_bot_refund"
MOST_PAGES: Final = 10
KEY_SPENT: Final = "key_spent"
"""The code of a refund that Stripe had a fault with, which it will only repeat for its key."""

_STATUSES: Final[Mapping[str, RefundStatus]] = {
    "pending": RefundStatus.PENDING,
    "requires_action": RefundStatus.PENDING,
    "succeeded": RefundStatus.SUCCEEDED,
    "failed": RefundStatus.FAILED,
    "canceled": RefundStatus.FAILED,
}
_OF_ITS_STATE: Final = frozenset(
    {
        "balance_insufficient",
        "charge_already_refunded",
        "charge_disputed",
        "charge_not_refundable",
        "insufficient_funds",
        "refund_disputed_payment",
    }
)
"""Refusals for the merchant to understand, and nobody's mistake."""

_REFUSES: Final = frozenset({400, 402, 404})

log = logging.getLogger(__name__)


def refund_key(payment: Payment, refund: Refund) -> str:
    """Return the idempotency key of a refund."""
    return f"{payment.id}-refund-{refund.key}"


def refund_parameters(payment: Payment, refund: Refund) -> dict[str, Any]:
    """Return what makes a refund; the same for every try."""
    return {
        "payment_intent": payment.intent_id,
        "amount": refund.money.amount,
        "metadata": {OUR_PAYMENT: payment.id, OUR_REFUND: refund.key},
    }


def refund_outcome(
    payment: Payment, refund: Refund, answer: Answer
) -> RefundSeen | RefundRefused | Unanswered:
    """Return what an answer to a refund says; never raises."""
    if answer.done:
        return refund_seen(payment, refund, answer.body)
    if answer.status not in _REFUSES or answer.told_to_wait or not answer.error:
        return unanswered(answer)
    if answer.code not in _OF_ITS_STATE:
        alarm(answer)
    return RefundRefused(plain_code(answer.code) or UNKNOWN_CODE)


def refund_found(payment: Payment, refund: Refund, refunds: Iterable[JsonObject]) -> RefundChecked:
    """Return the refund among those listed, known by its metadata; never raises."""
    try:
        for listed in refunds:
            if metadata_of(listed).get(OUR_REFUND) == refund.key:
                return refund_seen(payment, refund, listed)
    except ListBroken as broken:
        return unanswered(broken.answer)
    return NoRefund()


def refund_seen(payment: Payment, refund: Refund, body: object) -> RefundSeen | Unanswered:
    """Return what a refund says; Unanswered unless it is whole, and the one asked about."""
    if not isinstance(body, dict) or body.get("object") != "refund" or not is_id(body.get("id")):
        return Unanswered()
    status = body.get("status")
    known = _STATUSES.get(status) if isinstance(status, str) else None
    if known is None:
        return Unanswered()
    if money_of(body) != refund.money or body.get("payment_intent") != payment.intent_id:
        log.error("A refund at Stripe is another than ours.")
        return Unanswered()
    return RefundSeen(body["id"], known)


def refunds_listed(payment: Payment, refunds: Iterable[JsonObject]) -> RefundsListed | Unanswered:
    """Return all that are listed; Unanswered unless each makes sense. Never raises."""
    try:
        found = [_listed(payment, refund) for refund in refunds]
    except ListBroken as broken:
        return unanswered(broken.answer)
    whole = tuple(refund for refund in found if refund is not None)
    if len(whole) < len(found):
        log.error("A refund at Stripe is of no kind that can be recorded.")
        return Unanswered()
    return RefundsListed(tuple(reversed(whole)))


def _listed(payment: Payment, body: JsonObject) -> RefundListed | None:
    money, created, status = money_of(body), body.get("created"), body.get("status")
    known = _STATUSES.get(status) if isinstance(status, str) else None
    charged = payment.consent.money
    if known is None or money is None or charged is None or money.currency != charged.currency:
        return None
    if body.get("payment_intent") != payment.intent_id or not is_count(created):
        return None
    metadata = metadata_of(body)
    key = metadata.get(OUR_REFUND) if metadata.get(OUR_PAYMENT) == payment.id else None
    made_by_us = key if isinstance(key, str) else None
    return RefundListed(body["id"], known, money, datetime.fromtimestamp(created, UTC), made_by_us)
