"""Counts for the operator: live sessions, and the payments of a span of time."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from payment_smart_bot.domain.model.model_answer import NO_USE, ModelUse
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.value import Value
from payment_smart_bot.ports import Store
from payment_smart_bot.service.pages import walk_payments


@dataclass(slots=True)
class Tally:
    """What happened to the payments that were confirmed in one span of time.

    Amounts are in minor units by currency; `declines` counts tries by Stripe's decline code,
    `disputes` disputes by Stripe's status. `model_use` is what a language model took for them.
    """

    start: datetime
    confirmed: int = 0
    paid: int = 0
    charged: Counter[str] = field(default_factory=Counter)
    refunded: Counter[str] = field(default_factory=Counter)
    declines: Counter[str] = field(default_factory=Counter)
    disputes: Counter[str] = field(default_factory=Counter)
    by_status: Counter[PaymentStatus] = field(default_factory=Counter)
    model_use: ModelUse = NO_USE

    def add(self, payment: Payment) -> None:
        """Count a payment in."""
        self.confirmed += 1
        self.by_status[payment.status] += 1
        self.model_use = self.model_use.plus(payment.model_use)
        self.declines.update(decline.code for decline in payment.declines)
        self.disputes.update(dispute.status for dispute in payment.disputes)
        money = payment.consent.money
        if money is not None and payment.status.took_money:
            self.paid += 1
            self.charged[money.currency] += money.amount
            if payment.amount_refunded:
                self.refunded[money.currency] += payment.amount_refunded


class Statistics(Value, frozen=True):
    """Live sessions by status and by the field that was reached, and payments over time."""

    at: datetime
    sessions: Mapping[tuple[Status, str], int]
    total: Tally
    over_time: Sequence[Tally]


def count_everything(
    store: Store, clock: Callable[[], datetime], since: datetime, step: timedelta
) -> Statistics:
    """Count the live sessions, and the payments confirmed since `since` in spans of `step`."""
    now = clock()
    total = Tally(since)
    spans = [Tally(since + number * step) for number in range(-((since - now) // step))]
    for payment in walk_payments(store, since):
        total.add(payment)
        number = (payment.confirmed_at - since) // step
        if spans:  # what is confirmed just now, or by a clock that is ahead, counts in the last one
            spans[min(number, len(spans) - 1)].add(payment)
    return Statistics(now, store.count_sessions(now), total, spans)
