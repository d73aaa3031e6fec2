"""Refunds: what is asked of Stripe, and what each answer says (https://docs.stripe.com/refunds)."""

import logging
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from payment_smart_bot.adapters.stripe.declines import UNKNOWN_CODE, clean_code
from payment_smart_bot.adapters.stripe.objects import (
    OUR_PAYMENT,
    read_metadata,
    read_money,
)
from payment_smart_bot.adapters.stripe.transport.calls import Answer, JsonObject, is_count, is_id
from payment_smart_bot.adapters.stripe.transport.connection import Connection
from payment_smart_bot.adapters.stripe.transport.errors import alarm, read_no_answer
from payment_smart_bot.adapters.stripe.transport.lists import ListBroken
from payment_smart_bot.domain.model.calls.effects import Unanswered
from payment_smart_bot.domain.model.calls.refunds import (
    ListRefunds,
    RefundListed,
    RefundOutcome,
    RefundRefused,
    RefundSeen,
    RefundsListed,
    SendRefund,
)
from payment_smart_bot.domain.model.payment import Payment, Refund, RefundReason, RefundStatus

PATH: Final = "/v1/refunds"
OUR_REFUND: Final = "payment_smart_bot_refund"
MOST_PAGES: Final = 10
KEY_SPENT: Final = "key_spent"
"""Our code for a refund that met a fault which Stripe repeats for ever for its key."""

_STATUSES: Final[Mapping[str, RefundStatus]] = {
    "pending": RefundStatus.PENDING,
    "requires_action": RefundStatus.PENDING,
    "succeeded": RefundStatus.SUCCEEDED,
    "failed": RefundStatus.FAILED,
    "canceled": RefundStatus.FAILED,
}
_REASONS: Final[Mapping[str, RefundReason]] = {each.value: each for each in RefundReason}
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
"""Refusals that are nobody's mistake: the merchant is told why."""

log = logging.getLogger(__name__)


def send_refund(stripe: Connection, effect: SendRefund) -> RefundOutcome:
    """Give money back; never raises."""
    payment, refund = effect.payment, effect.refund
    answer = stripe.ask_once(
        "post",
        PATH,
        build_parameters(payment, refund),
        idempotency_key=build_key(payment, refund),
    )
    if answer.is_stored_fault:
        return find_refund(payment, refund, _list(stripe, payment)) or RefundRefused(KEY_SPENT)
    return read_outcome(payment, refund, answer)


def list_refunds(stripe: Connection, effect: ListRefunds) -> RefundsListed | Unanswered:
    """Find every refund of a payment, whoever made it; never raises."""
    return read_list(effect.payment, _list(stripe, effect.payment))


def _list(stripe: Connection, payment: Payment) -> Iterator[JsonObject]:
    return stripe.list_once(PATH, {"payment_intent": payment.intent_id}, MOST_PAGES)


def build_key(payment: Payment, refund: Refund) -> str:
    """Return the idempotency key of a refund."""
    return f"{payment.id}-refund-{refund.key}"


def build_parameters(payment: Payment, refund: Refund) -> dict[str, Any]:
    """Return what makes a refund; the same for every try."""
    return {
        "payment_intent": payment.intent_id,
        "amount": refund.money.amount,
        **({"reason": refund.reason.value} if refund.reason else {}),
        "metadata": {OUR_PAYMENT: payment.id, OUR_REFUND: refund.key},
    }


def read_outcome(
    payment: Payment, refund: Refund, answer: Answer
) -> RefundSeen | RefundRefused | Unanswered:
    """Return what an answer to a refund says; never raises."""
    if answer.is_done:
        return read_refund(payment, refund, answer.body)
    if not answer.is_refused or not answer.error:
        return read_no_answer(answer)
    if answer.code not in _OF_ITS_STATE:
        alarm(answer)
    return RefundRefused(clean_code(answer.code) or UNKNOWN_CODE)


def find_refund(
    payment: Payment, refund: Refund, refunds: Iterable[JsonObject]
) -> RefundSeen | Unanswered | None:
    """Return the one of the listed refunds that has our key, None if none has; never raises."""
    try:
        for listed in refunds:
            if read_metadata(listed).get(OUR_REFUND) == refund.key:
                return read_refund(payment, refund, listed)
    except ListBroken as broken:
        return read_no_answer(broken.answer)
    return None


def read_refund(payment: Payment, refund: Refund, body: object) -> RefundSeen | Unanswered:
    """Return what a refund says; Unanswered unless it is whole, and the one asked about."""
    if not isinstance(body, dict) or body.get("object") != "refund" or not is_id(body.get("id")):
        return Unanswered()
    status = body.get("status")
    known = _STATUSES.get(status) if isinstance(status, str) else None
    if known is None:
        return Unanswered()
    if read_money(body) != refund.money or body.get("payment_intent") != payment.intent_id:
        log.error("A refund at Stripe is another than ours.")
        return Unanswered()
    return RefundSeen(body["id"], known, read_failure_reason(body))


def read_list(payment: Payment, refunds: Iterable[JsonObject]) -> RefundsListed | Unanswered:
    """Return all that are listed; Unanswered unless each makes sense. Never raises."""
    try:
        found = [_read_listed(payment, refund) for refund in refunds]
    except ListBroken as broken:
        return read_no_answer(broken.answer)
    whole = tuple(refund for refund in found if refund is not None)
    if len(whole) < len(found):
        log.error("A refund at Stripe is of no kind that can be recorded.")
        return Unanswered()
    return RefundsListed(tuple(reversed(whole)))


def _read_listed(payment: Payment, body: JsonObject) -> RefundListed | None:
    money, created, status = read_money(body), body.get("created"), body.get("status")
    known = _STATUSES.get(status) if isinstance(status, str) else None
    charged = payment.consent.money
    if known is None or money is None or charged is None or money.currency != charged.currency:
        return None
    if body.get("payment_intent") != payment.intent_id or not is_count(created):
        return None
    metadata = read_metadata(body)
    key = metadata.get(OUR_REFUND) if metadata.get(OUR_PAYMENT) == payment.id else None
    made_by_us = key if isinstance(key, str) else None
    return RefundListed(
        stripe_id=body["id"],
        status=known,
        money=money,
        at=datetime.fromtimestamp(created, UTC),
        key=made_by_us,
        failure_reason=read_failure_reason(body),
        reason=_read_reason(body),
    )


def _read_reason(body: JsonObject) -> RefundReason | None:
    """Return why a refund was made, if that was said; Stripe has reasons of its own as well."""
    reason = body.get("reason")
    return _REASONS.get(reason) if isinstance(reason, str) else None


def read_failure_reason(body: JsonObject) -> str | None:
    """Return why a refund failed (https://docs.stripe.com/refunds#failed-refunds), if it did."""
    if body.get("status") == "canceled":
        return "canceled"
    reason = body.get("failure_reason")
    return clean_code(reason) or UNKNOWN_CODE if isinstance(reason, str) else None
