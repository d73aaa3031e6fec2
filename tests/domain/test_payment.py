"""What a payment's status says, and how much of it has gone back."""

import pytest
from tests.adapters.store_contract import NOW, a_payment

from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import PaymentStatus, Refund, RefundStatus
from payment_smart_bot.domain.value import replace

TOOK_MONEY = {"paid", "refunding", "partly_refunded", "refunded"}
UNSETTLED = {"charging", "refunding"}
PENDING, SUCCEEDED, FAILED = RefundStatus


@pytest.mark.parametrize("status", PaymentStatus)
def test_a_status_says_whether_money_came_and_whether_that_is_known(status: PaymentStatus) -> None:
    assert status.took_money is (status in TOOK_MONEY)
    assert status.unsettled is (status in UNSETTLED)


@pytest.mark.parametrize(
    ("refunds", "expected"),
    [
        ([], 0),
        ([(1200, SUCCEEDED)], 1200),
        ([(1200, PENDING)], 1200),
        ([(1200, FAILED)], 0),
        ([(1200, SUCCEEDED), (700, PENDING), (3000, FAILED)], 1900),
    ],
)
def test_what_has_gone_back_or_is_on_its_way(
    refunds: list[tuple[int, RefundStatus]], expected: int
) -> None:
    records = tuple(
        Refund(f"k{number}", Money(amount, "usd"), NOW, status)
        for number, (amount, status) in enumerate(refunds)
    )
    assert replace(a_payment(), refunds=records).refunded == expected
