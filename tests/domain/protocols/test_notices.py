"""What the merchant is told of a payment, and when it is tried again."""

from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from tests.domain import payments
from tests.domain.payments import NOW
from tests.fakes.talk import PRICE

from payment_smart_bot.domain.model.payment import (
    Dispute,
    Notice,
    NoticeType,
    Payment,
    PaymentStatus,
    Refund,
    RefundStatus,
)
from payment_smart_bot.domain.protocols.notices import (
    GIVE_UP_AFTER,
    LONGEST_WAIT,
    add_notices,
    carry_over,
    mark_failed,
    mark_taken,
)
from payment_smart_bot.domain.value import replace

LATER = NOW + timedelta(minutes=1)
DISPUTE = Dispute("dp", "needs_response", "fraudulent", PRICE, NOW, NOW)
PENDING = Refund("k", PRICE, NOW)
DONE = replace(PENDING, status=RefundStatus.SUCCEEDED)
FAILED = replace(PENDING, status=RefundStatus.FAILED)


def a(status: PaymentStatus, **parts: Any) -> Payment:
    return replace(payments.SAVED, status=status, version=3, **parts)


CHARGING = a(PaymentStatus.CHARGING)
PAID = a(PaymentStatus.PAID)
DECLINED = a(PaymentStatus.DECLINED, settled_at=NOW)

CHANGES: dict[str, tuple[Payment | None, Payment, list[NoticeType]]] = {
    "a card is saved": (None, a(PaymentStatus.SAVED), [NoticeType.SAVED]),
    "a charge begins": (None, CHARGING, []),
    "paid": (CHARGING, PAID, [NoticeType.PAID]),
    "declined": (CHARGING, DECLINED, [NoticeType.DECLINED]),
    "declined again": (DECLINED, replace(DECLINED, settled_at=LATER), [NoticeType.DECLINED]),
    "tried again": (DECLINED, CHARGING, []),
    "failed": (CHARGING, a(PaymentStatus.FAILED), [NoticeType.FAILED]),
    "cancelled": (DECLINED, a(PaymentStatus.CANCELLED), [NoticeType.CANCELLED]),
    "the person is erased": (DECLINED, replace(DECLINED, cardholder="", erased_at=NOW), []),
    "a refund begins": (PAID, a(PaymentStatus.REFUNDING, refunds=(PENDING,)), []),
    "a refund is done": (
        a(PaymentStatus.REFUNDING, refunds=(PENDING,)),
        a(PaymentStatus.REFUNDED, refunds=(DONE,)),
        [NoticeType.REFUNDED],
    ),
    "a refund fails afterwards": (
        a(PaymentStatus.REFUNDED, refunds=(DONE,)),
        replace(PAID, refunds=(FAILED,)),
        [NoticeType.REFUNDED],
    ),
    "a dispute": (PAID, replace(PAID, disputes=(DISPUTE,)), [NoticeType.DISPUTED]),
    "a dispute is lost": (
        replace(PAID, disputes=(DISPUTE,)),
        replace(PAID, disputes=(replace(DISPUTE, status="lost"),)),
        [NoticeType.DISPUTED],
    ),
    "paid and disputed at once": (
        CHARGING,
        replace(PAID, disputes=(DISPUTE,)),
        [NoticeType.PAID, NoticeType.DISPUTED],
    ),
    "nothing": (PAID, PAID, []),
}


@pytest.mark.parametrize(("before", "after", "news"), CHANGES.values(), ids=CHANGES)
def test_what_the_merchant_is_told(
    before: Payment | None, after: Payment, news: list[NoticeType]
) -> None:
    """Each at once, and under an id that no other change of the payment has."""
    outbox = add_notices(before, after, LATER).outbox
    assert [notice.type for notice in outbox] == news
    assert {notice.next_try_at for notice in outbox} <= {LATER}
    assert len({notice.id for notice in outbox}) == len(news)
    assert replace(add_notices(before, after, LATER), outbox=()) == after


def test_what_is_tried_in_vain_waits_longer_each_time() -> None:
    payment = replace(PAID, outbox=(Notice("n", NoticeType.PAID, NOW, NOW),))
    tries: list[datetime] = []
    while payment.notify_at is not None:
        tries.append(payment.notify_at)
        payment = mark_failed(payment, "n", payment.notify_at)
    waits = [later - earlier for earlier, later in pairwise(tries)]
    assert waits[:4] == [timedelta(minutes=minutes) for minutes in (1, 2, 4, 8)]
    assert (waits == sorted(waits), waits[-1]) == (True, LONGEST_WAIT)
    assert GIVE_UP_AFTER <= tries[-1] - NOW < GIVE_UP_AFTER + LONGEST_WAIT


def test_only_what_was_taken_leaves_the_outbox() -> None:
    """And only what was tried is put off."""
    both = replace(
        PAID,
        outbox=(
            Notice("one", NoticeType.PAID, NOW, NOW),
            Notice("two", NoticeType.DISPUTED, NOW, LATER),
        ),
    )
    assert [notice.id for notice in mark_taken(both, "one").outbox] == ["two"]
    put_off = mark_failed(both, "one", NOW)
    assert [notice.tries for notice in put_off.outbox] == [1, 0]
    assert (both.notify_at, mark_taken(both, "one").notify_at, PAID.notify_at) == (NOW, LATER, None)


def test_what_a_conversation_does_not_know_is_carry_over() -> None:
    before = replace(
        PAID, disputes=(DISPUTE,), refunds=(DONE,), outbox=(Notice("n", NoticeType.PAID, NOW, NOW),)
    )
    saved = payments.SAVED
    assert carry_over(before, saved) == replace(before, status=saved.status)
    assert carry_over(None, CHARGING) == CHARGING
