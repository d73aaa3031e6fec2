"""Whether our clock agrees with Stripe's: keys, consents and look-ups depend on it."""

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, Final

from payment_smart_bot.adapters.stripe.transport.calls import Answer
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.ports import Metrics

TOLERATED: Final = timedelta(minutes=1)
_PAUSE: Final = timedelta(minutes=1)

log = logging.getLogger(__name__)

Ask = Callable[..., Answer]


class ClockCheck:
    """Compares our clock with the `Date` of Stripe's answers, once a minute at most.

    `clock` returns the time in UTC. The difference is recorded in seconds; one of more than a
    minute is logged as an error.
    """

    def __init__(self, clock: Callable[[], datetime], metrics: Metrics) -> None:
        self._clock, self._metrics = clock, metrics
        self._next_at = datetime.min.replace(tzinfo=UTC)

    def watch(self, ask: Ask) -> Ask:
        """Return what makes calls as `ask` does, and compares the clocks by their answers."""

        def ask_and_compare(*request: Any, **options: Any) -> Answer:
            answer = ask(*request, **options)
            if answer.date is not None and (now := self._clock()) >= self._next_at:
                self._next_at = now + _PAUSE
                self._compare(answer.date, now)
            return answer

        return ask_and_compare

    def _compare(self, date: str, now: datetime) -> None:
        try:
            differs = now - parsedate_to_datetime(date).replace(tzinfo=UTC)
        except ValueError:
            return
        seconds = round(differs.total_seconds())
        self._metrics.record(Metric.CLOCK_SKEW, abs(seconds))
        if abs(differs) > TOLERATED:
            ahead = "ahead of" if seconds > 0 else "behind"
            log.error("Our clock is %d s %s Stripe's. Please set it.", abs(seconds), ahead)
