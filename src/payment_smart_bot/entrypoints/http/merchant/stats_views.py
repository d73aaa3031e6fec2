"""What a merchant gets of counts and erasures as JSON."""

from collections import Counter
from datetime import datetime

from msgspec import Struct
from msgspec.structs import asdict

from payment_smart_bot.entrypoints.http.merchant.assistant_view import AssistantUse
from payment_smart_bot.service.back_office.statistics import Statistics, Tally


class SessionCounts(Struct, rename="camel", frozen=True):
    """How many live sessions there are, by status and by the field that the customer reached."""

    by_status: dict[str, int]
    by_field: dict[str, int]


class PaymentCounts(Struct, rename="camel", frozen=True, kw_only=True):
    """Counts of the payments confirmed from `start` on; money is by currency, in minor units.

    `declines` counts refused tries by Stripe's code, `disputes` counts disputes by Stripe's status.
    """

    start: datetime
    confirmed: int
    paid: int
    by_status: dict[str, int]
    charged: dict[str, int]
    refunded: dict[str, int]
    declines: dict[str, int]
    disputes: dict[str, int]
    assistant: AssistantUse


class StatsView(Struct, rename="camel", frozen=True, kw_only=True):
    """Counts for the operator: live sessions as of `at`, and payments in total and over time."""

    at: datetime
    sessions: SessionCounts
    payments: PaymentCounts
    over_time: list[PaymentCounts]


class ErasedView(Struct, frozen=True):
    """How many records held the person's data until now."""

    sessions: int
    payments: int


def build_stats(statistics: Statistics) -> StatsView:
    """Return the view of the operator's counts."""
    by_status: Counter[str] = Counter()
    by_field: Counter[str] = Counter()
    for (status, reached), count in statistics.sessions.items():
        by_status[status.value] += count
        by_field[reached] += count
    return StatsView(
        at=statistics.at,
        sessions=SessionCounts(by_status, by_field),
        payments=_build_payment_counts(statistics.total),
        over_time=[_build_payment_counts(tally) for tally in statistics.over_time],
    )


def _build_payment_counts(tally: Tally) -> PaymentCounts:
    return PaymentCounts(
        start=tally.start,
        confirmed=tally.confirmed,
        paid=tally.paid,
        by_status={status.value: count for status, count in tally.by_status.items()},
        charged=tally.charged,
        refunded=tally.refunded,
        declines=tally.declines,
        disputes=tally.disputes,
        assistant=AssistantUse(**asdict(tally.model_use)),
    )
