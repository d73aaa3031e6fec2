"""What the operator's plots and tables show, made of what the API counts."""

from typing import Any

import pytest

from payment_page.operator import figures
from payment_page.operator.figures import Prices

SPAN: dict[str, Any] = {
    "start": "2026-11-21T11:00:00Z",
    "confirmed": 3,
    "paid": 2,
    "charged": {"usd": 9800, "jpy": 500},
    "refunded": {"usd": 700},
    "declines": {"generic_decline": 1, "insufficient_funds": 4},
}
USE = {"calls": 3, "tokensIn": 1_000_000, "tokensOut": 500_000, "fallbacks": 1}
STATS: dict[str, Any] = {
    "sessions": {
        "byStatus": {"collecting": 3, "completed": 2, "action_required": 1},
        "byField": {"name": 1, "card": 2, "confirmation": 3},
    },
    "payments": SPAN,
    "overTime": [SPAN],
}


def test_conversations_by_status() -> None:
    assert figures.count_by_status(STATS) == [
        {"Status": "collecting", "Count": 3},
        {"Status": "completed", "Count": 2},
        {"Status": "action required", "Count": 1},
    ]


def test_the_funnel_counts_who_came_at_least_as_far() -> None:
    assert [row["Conversations"] for row in figures.build_funnel(STATS)] == [6, 5, 3, 3, 3, 2]


def test_declines() -> None:
    assert figures.count_declines(STATS)[0] == {"Reason": "insufficient funds", "Count": 4}


def test_money_over_time_is_in_units_of_its_currency() -> None:
    assert figures.list_currencies(STATS) == ["jpy", "usd"]
    rows = figures.sum_over_time(STATS, "usd")
    assert [(row["Direction"], row["USD"]) for row in rows] == [
        ("Charged", 98.0), ("Refunded", 7.0),
    ]  # fmt: skip
    assert [row["JPY"] for row in figures.sum_over_time(STATS, "jpy")] == [500, 0]


def test_payments_over_time() -> None:
    assert [row["Payments"] for row in figures.count_over_time(STATS)] == [3, 2]


def test_what_the_language_model_took() -> None:
    """An API without one does not count it."""
    assert not figures.has_assistant(STATS)
    span = SPAN | {"assistant": USE}
    stats = STATS | {"payments": span, "overTime": [span]}
    assert figures.has_assistant(stats)
    assert [row["Tokens"] for row in figures.count_tokens_over_time(stats)] == [1_000_000, 500_000]
    assert figures.price_tokens(stats, Prices(0.3, 2.5)) == pytest.approx(1.55)


def test_the_figures_at_the_top() -> None:
    assert figures.list_totals(STATS) == [
        ("Live conversations", "6"),
        ("Confirmed", "3"),
        ("Paid", "2"),
        ("Charged", "¥500, $98.00"),
        ("Refunded", "$7.00"),
        ("Declined tries", "5"),
    ]


@pytest.mark.parametrize(
    ("status", "left"), [("paid", 4200), ("partly_refunded", 4200), ("charging", 0), ("saved", 0)]
)
def test_what_is_left_to_refund(status: str, left: int) -> None:
    payment = {"status": status, "amount": 4900, "amountRefunded": 700}
    assert figures.find_refundable(payment) == left
