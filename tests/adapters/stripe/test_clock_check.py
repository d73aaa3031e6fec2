"""Our clock is compared with Stripe's by the answers that it sends."""

from datetime import timedelta
from email.utils import format_datetime

import pytest
from tests.fakes.ports import Clock, RecordingMetrics

from payment_smart_bot.adapters.stripe.transport.calls import NO_ANSWER, Answer
from payment_smart_bot.adapters.stripe.transport.clock_check import ClockCheck
from payment_smart_bot.domain.model.metrics import Metric


class Stripe:
    """Answers with the date of a clock that is `ahead` of ours."""

    def __init__(self, clock: Clock, ahead: timedelta = timedelta()) -> None:
        self.clock, self.ahead = clock, ahead

    def ask(self, *_: object, **__: object) -> Answer:
        date = (self.clock() + self.ahead).replace(microsecond=0)
        return Answer(200, {}, date=format_datetime(date, usegmt=True))


@pytest.mark.parametrize(
    ("ahead", "says"),
    [
        (timedelta(), None),
        (timedelta(seconds=60), None),
        (timedelta(seconds=-60), None),
        (timedelta(minutes=11), "Our clock is 660 s behind Stripe's. Please set it."),
        (timedelta(minutes=-11), "Our clock is 660 s ahead of Stripe's. Please set it."),
    ],
)
def test_a_difference_is_recorded_and_one_of_more_than_a_minute_is_an_error(
    ahead: timedelta, says: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    clock, metrics = Clock(), RecordingMetrics()
    answer = ClockCheck(clock, metrics).watch(Stripe(clock, ahead).ask)("get", "/v1/balance", {})
    assert answer.is_done
    assert metrics.of(Metric.CLOCK_SKEW) == [abs(ahead.total_seconds())]
    assert [record.getMessage() for record in caplog.records] == ([says] if says else [])


def test_clocks_are_compared_once_a_minute() -> None:
    clock, metrics = Clock(), RecordingMetrics()
    ask = ClockCheck(clock, metrics).watch(Stripe(clock).ask)
    for _ in range(61):
        ask("get", "/v1/balance", {})
        clock.forward(timedelta(seconds=1))
    assert len(metrics.of(Metric.CLOCK_SKEW)) == 2


@pytest.mark.parametrize("answer", [NO_ANSWER, Answer(200, {}, date="yesterday")])
def test_an_answer_without_a_date_compares_nothing(answer: Answer) -> None:
    metrics = RecordingMetrics()
    ClockCheck(Clock(), metrics).watch(lambda: answer)()
    assert metrics.of(Metric.CLOCK_SKEW) == []
