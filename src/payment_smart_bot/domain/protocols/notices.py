"""What the merchant is told of a payment, and how often that is tried. Pure.

A notice is made of the difference between a payment as it was saved and as it is saved next, in
the same transaction, so that neither is ever there without the other.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Final

from payment_smart_bot.domain.model.payment import (
    Notice,
    NoticeType,
    Payment,
    PaymentStatus,
    RefundStatus,
)
from payment_smart_bot.domain.value import replace

FIRST_WAIT: Final = timedelta(minutes=1)
LONGEST_WAIT: Final = timedelta(hours=6)
GIVE_UP_AFTER: Final = timedelta(days=3)

_OF_STATUS: Final[Mapping[PaymentStatus, NoticeType]] = {
    PaymentStatus.SAVED: NoticeType.SAVED,
    PaymentStatus.DECLINED: NoticeType.DECLINED,
    PaymentStatus.FAILED: NoticeType.FAILED,
    PaymentStatus.CANCELLED: NoticeType.CANCELLED,
}


def carry_over(before: Payment | None, payment: Payment) -> Payment:
    """Return what a conversation says of a payment, with what only the record before it knows."""
    if before is None:
        return payment
    return replace(
        payment,
        refunds=before.refunds,
        disputes=before.disputes,
        risks=before.risks,
        outbox=before.outbox,
        cancel_wish=before.cancel_wish,
        interventions=before.interventions,
        version=before.version,
    )


def add_notices(before: Payment | None, after: Payment, now: datetime) -> Payment:
    """Return a payment with a notice in its outbox for each change that the merchant hears of."""
    version = before.version if before else 0
    made = tuple(
        Notice(f"{after.id}-{version + 1}-{kind.partition('.')[2]}", kind, now, next_try_at=now)
        for kind in _find_news(before, after)
    )
    return replace(after, outbox=after.outbox + made) if made else after


def _find_news(before: Payment | None, after: Payment) -> Iterator[NoticeType]:
    if after.status.took_money and not (before and before.status.took_money):
        yield NoticeType.PAID
    elif after.status in _OF_STATUS and _is_settled_anew(before, after):
        yield _OF_STATUS[after.status]
    if _list_settled_refunds(after) - _list_settled_refunds(before):
        yield NoticeType.REFUNDED
    if _list_disputes(after) - _list_disputes(before):
        yield NoticeType.DISPUTED
    if _list_risks(after) - _list_risks(before):
        yield NoticeType.FLAGGED


def _is_settled_anew(before: Payment | None, after: Payment) -> bool:
    return before is None or (before.status, before.settled_at) != (after.status, after.settled_at)


def _list_settled_refunds(payment: Payment | None) -> set[tuple[str, RefundStatus]]:
    return {
        (refund.key, refund.status)
        for refund in (payment.refunds if payment else ())
        if refund.status is not RefundStatus.PENDING
    }


def _list_disputes(payment: Payment | None) -> set[tuple[str, str]]:
    return {(dispute.id, dispute.status) for dispute in (payment.disputes if payment else ())}


def _list_risks(payment: Payment | None) -> set[tuple[str, str]]:
    return {(risk.id, risk.status) for risk in (payment.risks if payment else ())}


def mark_taken(payment: Payment, notice_id: str) -> Payment:
    """Return a payment without a notice that the merchant has taken."""
    left = tuple(notice for notice in payment.outbox if notice.id != notice_id)
    return replace(payment, outbox=left)


def mark_failed(payment: Payment, notice_id: str, now: datetime) -> Payment:
    """Return a payment with another try of a notice to come, or without it after three days."""
    tried = (
        _postpone(notice, now) if notice.id == notice_id else notice for notice in payment.outbox
    )
    return replace(payment, outbox=tuple(notice for notice in tried if notice))


def _postpone(notice: Notice, now: datetime) -> Notice | None:
    if now - notice.at >= GIVE_UP_AFTER:
        return None
    # Capped before it is doubled: a great number of tries would be more than a date can hold.
    wait = min(FIRST_WAIT * 2 ** min(notice.tries, 16), LONGEST_WAIT)
    return replace(notice, tries=notice.tries + 1, next_try_at=now + wait)
