"""What a payment's status says, and how much of it has gone back."""

import pytest
from tests.domain.payments import NOW, SAVED

from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import PaymentStatus, Refund, RefundStatus
from payment_smart_bot.domain.value import replace

TOOK_MONEY = {"paid", "refunding", "partly_refunded", "refunded"}
UNSETTLED = {"charging", "refunding"}
PENDING, SUCCEEDED, FAILED = RefundStatus


def test_a_status_says_whether_money_came_and_whether_that_is_known() -> None:
    assert {status for status in PaymentStatus if status.took_money} == TOOK_MONEY
    assert {status for status in PaymentStatus if status.is_unsettled} == UNSETTLED


@pytest.mark.parametrize(
    ("refunds", "expected"),
    [
        ([], 0),
        ([(1200, SUCCEEDED)], 1200),
        ([(1200, PENDING)], 1200),
        ([(1200, FAILED)], 0),
        ([(1200, SUCCEEDED), (700, PENDING), (3000, FAILED)], 1900),
    ],
    ids=["none", "gone", "on its way", "failed", "all three"],
)
def test_what_has_gone_back_or_is_on_its_way(
    refunds: list[tuple[int, RefundStatus]], expected: int
) -> None:
    records = tuple(
        Refund(f"k{number}", Money(amount, "usd"), NOW, status)
        for number, (amount, status) in enumerate(refunds)
    )
    assert replace(SAVED, refunds=records).amount_refunded == expected
