"""What is counted between two saves of a session."""

import logging
from collections.abc import Iterator
from typing import Final

from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.ports import Metrics

_ENDS: Final = {Status.COMPLETED: Metric.COMPLETED, Status.CANCELLED: Metric.CANCELLED}

_log = logging.getLogger(__name__)

Count = tuple[Metric, int, str | None]
"""How often something happened, and its kind: a field, or a decline code of Stripe's."""


class NoMetrics(Metrics):
    """Takes nothing down: on a laptop the access log tells enough."""

    def record(self, metric: Metric, value: float = 1, kind: str | None = None) -> None:
        """Do nothing."""

    def flush(self) -> None:
        """Do nothing."""


NO_METRICS: Final = NoMetrics()


def report_unreadable(metrics: Metrics, count: int) -> None:
    """Call for an operator where records cannot be read, and take down how many."""
    metrics.record(Metric.UNREADABLE_RECORDS, count)
    _log.error("Records that cannot be read, and were left out: %d", count)


def record_changes(
    metrics: Metrics, before: Session, after: Session, payment: Payment | None
) -> None:
    """Take down what came about between two saves; `payment` was saved with the later one."""
    for metric, count, kind in (*_count_events(before, after, payment), *_count_use(before, after)):
        metrics.record(metric, count, kind)


def _count_events(before: Session, after: Session, payment: Payment | None) -> Iterator[Count]:
    if after.status is not before.status and after.status in _ENDS:
        yield _ENDS[after.status], 1, None
    for field, tries in after.attempts.items():
        for _ in range(tries - before.attempts.get(field, 0)):
            yield Metric.REJECTED_TRIES, 1, field
    for _ in range(after.declines - before.declines):
        code = payment.declines[-1].code if payment and payment.declines else None
        yield Metric.DECLINED, 1, code


def _count_use(before: Session, after: Session) -> Iterator[Count]:
    """Yield what a language model took, where that is anything."""
    was, now = before.model_use, after.model_use
    for metric, count in (
        (Metric.INPUT_TOKENS, now.tokens_in - was.tokens_in),
        (Metric.OUTPUT_TOKENS, now.tokens_out - was.tokens_out),
        (Metric.ASSISTANT_FALLBACKS, now.fallbacks - was.fallbacks),
    ):
        if count > 0:
            yield metric, count, None
