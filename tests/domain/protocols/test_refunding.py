"""What becomes of a payment when money goes back: amounts, keys and the status that follows."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain import payments
from tests.domain.payments import NOW
from tests.fakes.talk import PRICE

from payment_smart_bot.domain.model.calls.refunds import (
    RefundListed,
    RefundRefused,
    RefundSeen,
    RefundsListed,
)
from payment_smart_bot.domain.model.errors import InvalidRequest, NotRefundable, RefundKeyReused
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import (
    Payment,
    PaymentStatus,
    Refund,
    RefundReason,
    RefundStatus,
)
from payment_smart_bot.domain.protocols.refunding import (
    find_refund,
    key_for_the_rest,
    record_all,
    record_outcome,
    request_refund,
)
from payment_smart_bot.domain.value import replace

PENDING, SUCCEEDED, FAILED = RefundStatus
THE_WHOLE = "the whole"
LATER = NOW + timedelta(hours=1)


def paid(*refunds: tuple[int, RefundStatus]) -> Payment:
    """Return a payment of 4900 with refunds under the keys k0, k1 and so on."""
    records = (
        Refund(f"k{number}", Money(amount, "usd"), NOW, status)
        for number, (amount, status) in enumerate(refunds)
    )
    return replace(payments.PAID, refunds=tuple(records))


ASKED = {
    "the whole": ((), None, None, 4900),
    "the whole, with a key": ((), "a", None, 4900),
    "the whole, by its amount": ((), "a", 4900, 4900),
    "a part": ((), "a", 1200, 1200),
    "the least": ((), "a", 1, 1),
    "what is left": (((1200, SUCCEEDED),), None, None, 3700),
    "what is left beside one that is on its way": (((1200, PENDING),), None, None, 3700),
    "the rest": (((1200, SUCCEEDED), (3000, SUCCEEDED)), "a", 700, 700),
    "after one that failed": (((4900, FAILED),), None, None, 4900),
}


@pytest.mark.parametrize(("before", "key", "amount", "expected"), ASKED.values(), ids=ASKED)
def test_a_refund_is_on_record_before_it_is_sent(
    before: tuple[tuple[int, RefundStatus], ...], key: str | None, amount: int | None, expected: int
) -> None:
    payment = request_refund(paid(*before), key, amount, LATER)
    assert payment.refunds[-1] == Refund(key or THE_WHOLE, Money(expected, "usd"), LATER)
    assert payment.refunds[:-1] == paid(*before).refunds
    assert payment.status is PaymentStatus.REFUNDING


STEPS = {
    "isk": (500_000, 100),
    "ugx": (500_000, 100),
    "kwd": (49_000, 10),
    "jpy": (4900, 1),
}


@pytest.mark.parametrize(("currency", "charged", "step"), [(c, *s) for c, s in STEPS.items()])
def test_a_part_is_held_to_the_step_of_its_currency(currency: str, charged: int, step: int) -> None:
    """Stripe refuses to move less of it, as it refuses to charge less."""
    offer = replace(payments.PAID.consent, money=Money(charged, currency))
    payment = replace(payments.PAID, consent=offer)
    assert request_refund(payment, "a", 3 * step, LATER).refunds[-1].money.amount == 3 * step
    assert request_refund(payment, "a", charged, LATER).refunds[-1].money.amount == charged
    for amount in {3 * step + 1, 3 * step + step // 2} if step > 1 else ():
        with pytest.raises(InvalidRequest, match=f"a multiple of {step} in this currency"):
            request_refund(payment, "a", amount, LATER)


REFUSED = {
    "more than was charged": ((), "a", 4901, NotRefundable),
    "more than is left": (((1200, SUCCEEDED),), "a", 3701, NotRefundable),
    "more than is left beside one on its way": (((1200, PENDING),), "a", 3701, NotRefundable),
    "nothing is left": (((4900, SUCCEEDED),), None, None, NotRefundable),
    "all is on its way": (((4900, PENDING),), "a", None, NotRefundable),
    "nothing": ((), "a", 0, InvalidRequest),
    "less than nothing": ((), "a", -1, InvalidRequest),
    "a part without a key": ((), None, 1200, InvalidRequest),
    "another amount under the key": (((1200, SUCCEEDED),), "k0", 1300, RefundKeyReused),
}


@pytest.mark.parametrize(("before", "key", "amount", "error"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_refunded_is_refused(
    before: tuple[tuple[int, RefundStatus], ...],
    key: str | None,
    amount: int | None,
    error: type[Exception],
) -> None:
    with pytest.raises(error):
        request_refund(paid(*before), key, amount, LATER)


@pytest.mark.parametrize("status", PaymentStatus)
def test_only_what_was_charged_and_is_not_all_gone_can_be_refunded(status: PaymentStatus) -> None:
    payment = replace(paid(), status=status)
    refundable = status.took_money and status is not PaymentStatus.REFUNDED
    if refundable:
        assert request_refund(payment, "a", 100, LATER).status is PaymentStatus.REFUNDING
    else:
        with pytest.raises(NotRefundable, match="nothing to refund"):
            request_refund(payment, "a", 100, LATER)


def test_a_card_that_was_only_saved_has_nothing_to_refund() -> None:
    without_amount = replace(paid(), consent=payments.SAVED.consent)
    with pytest.raises(NotRefundable):
        request_refund(without_amount, "a", 100, LATER)


@pytest.mark.parametrize("status", RefundStatus)
@pytest.mark.parametrize("amount", [1200, None])
def test_the_same_key_changes_nothing_whatever_became_of_it(
    status: RefundStatus, amount: int | None
) -> None:
    payment = paid((1200, status))
    assert request_refund(payment, "k0", amount, LATER) is payment


WHOLES = {
    "none yet": ((), "the whole"),
    "on its way": (((THE_WHOLE, PENDING),), "the whole"),
    "gone": (((THE_WHOLE, SUCCEEDED),), "the whole"),
    "failed": (((THE_WHOLE, FAILED),), "the whole 2"),
    "on its way again": (((THE_WHOLE, FAILED), ("the whole 2", PENDING)), "the whole 2"),
    "failed twice": (((THE_WHOLE, FAILED), ("the whole 2", FAILED)), "the whole 3"),
    "a merchant's own failed": ((("whole", FAILED), ("the-whole", FAILED)), "the whole"),
}


@pytest.mark.parametrize(("before", "key"), WHOLES.values(), ids=WHOLES)
def test_the_whole_can_be_asked_for_again_only_once_it_has_failed(
    before: tuple[tuple[str, RefundStatus], ...], key: str
) -> None:
    refunds = tuple(Refund(name, PRICE, NOW, status) for name, status in before)
    payment = replace(paid(), refunds=refunds)
    assert key_for_the_rest(payment) == key
    is_there = find_refund(payment, key) is not None
    assert (request_refund(payment, None, None, LATER) is payment) is is_there


LEARNED = {
    "whole": (((4900, PENDING),), SUCCEEDED, PaymentStatus.REFUNDED),
    "part": (((1200, PENDING),), SUCCEEDED, PaymentStatus.PARTLY_REFUNDED),
    "the last part": (
        ((3700, SUCCEEDED), (1200, PENDING)),
        SUCCEEDED,
        PaymentStatus.REFUNDED,
    ),
    "one of two on their way": (
        ((1200, PENDING), (1200, PENDING)),
        SUCCEEDED,
        PaymentStatus.REFUNDING,
    ),
    "failed": (((4900, PENDING),), FAILED, PaymentStatus.PAID),
    "failed after a part": (
        ((1200, SUCCEEDED), (3700, PENDING)),
        FAILED,
        PaymentStatus.PARTLY_REFUNDED,
    ),
    "still with the bank": (((4900, PENDING),), PENDING, PaymentStatus.REFUNDING),
}


@pytest.mark.parametrize(("before", "status", "expected"), LEARNED.values(), ids=LEARNED)
def test_the_status_follows_from_what_went_back(
    before: tuple[tuple[int, RefundStatus], ...], status: RefundStatus, expected: PaymentStatus
) -> None:
    key = f"k{len(before) - 1}"
    payment = record_outcome(paid(*before), key, RefundSeen("re_1", status))
    assert payment.status is expected
    refund = find_refund(payment, key)
    assert refund is not None
    assert (refund.status, refund.stripe_id) == (status, "re_1")
    assert payment.refunds[:-1] == paid(*before).refunds[:-1]


def test_a_refusal_of_stripes_fails_the_refund() -> None:
    payment = record_outcome(paid((4900, PENDING)), "k0", RefundRefused("charge_disputed"))
    assert payment.status is PaymentStatus.PAID
    assert [refund.status for refund in payment.refunds] == [FAILED]
    assert payment.amount_refunded == 0


def test_refunds_that_stripe_has_are_put_on_record_each_once() -> None:
    """Ours by their keys, and those of Stripe's dashboard by their ids."""
    ours = RefundListed("re_1", SUCCEEDED, Money(1200, "usd"), NOW, "k0")
    of_the_dashboard = RefundListed("re_2", PENDING, Money(700, "usd"), LATER)
    listed = RefundsListed((ours, of_the_dashboard))
    payment = record_all(paid((1200, PENDING)), listed)
    assert payment.refunds == (
        Refund("k0", Money(1200, "usd"), NOW, SUCCEEDED, "re_1"),
        Refund("re_2", Money(700, "usd"), LATER, PENDING, "re_2"),
    )
    assert payment.status is PaymentStatus.REFUNDING
    assert record_all(payment, listed) == payment


def test_the_reason_that_came_first_with_a_key_stands() -> None:
    """Stripe takes no key a second time with another request."""
    asked = request_refund(paid(), "a", 1200, NOW, RefundReason.DUPLICATE)
    assert request_refund(asked, "a", 1200, LATER, RefundReason.FRAUDULENT) == asked
    assert [refund.reason for refund in asked.refunds] == [RefundReason.DUPLICATE]


@pytest.mark.parametrize("said", [None, RefundReason.FRAUDULENT], ids=str)
def test_a_reason_outlasts_a_look_at_stripe_which_knows_better(said: RefundReason | None) -> None:
    asked = request_refund(paid(), "a", 1200, NOW, RefundReason.DUPLICATE)
    seen = RefundListed("re_1", SUCCEEDED, Money(1200, "usd"), NOW, "a", reason=said)
    (refund,) = record_all(asked, RefundsListed((seen,))).refunds
    assert refund.reason is (said or RefundReason.DUPLICATE)


def test_there_is_no_refund_under_a_key_that_never_came() -> None:
    assert find_refund(paid((1, SUCCEEDED)), "other") is None


@given(
    wishes=st.lists(
        st.tuples(st.sampled_from("abcd"), st.integers(-1, 5000), st.sampled_from(RefundStatus)),
        max_size=12,
    )
)
def test_never_more_is_on_its_way_back_than_was_charged(
    wishes: list[tuple[str, int, RefundStatus]],
) -> None:
    payment, failed = paid(), set[str]()
    for key, amount, drawn in wishes:
        try:
            payment = request_refund(payment, key, amount, LATER)
        except (InvalidRequest, NotRefundable):
            continue
        outcome = RefundStatus.FAILED if key in failed else drawn  # Stripe never takes that back
        if outcome is RefundStatus.FAILED:
            failed.add(key)
        assert payment.amount_refunded <= 4900
        payment = record_outcome(payment, key, RefundSeen(f"re_{key}", outcome))
        is_pending = any(refund.status is PENDING for refund in payment.refunds)
        is_whole = payment.amount_refunded == 4900 and not is_pending
        assert (payment.status is PaymentStatus.REFUNDED) is is_whole
