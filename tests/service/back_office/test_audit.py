"""Floods of refusals do not bury the audit log, and what was done is always in it."""

from datetime import UTC, datetime, timedelta

import pytest
from tests.domain.payments import PAID

from payment_smart_bot.domain.model.audit import ANYBODY, DONE, Action, AuditEvent
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import Refund, RefundReason
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import AuditLog
from payment_smart_bot.service.back_office.audit import (
    MOST_OF_A_KIND,
    MOST_OF_A_SOURCE,
    NO_AUDIT,
    WINDOW,
    BoundedAudit,
    describe_erasure,
    describe_refunds,
)
from payment_smart_bot.service.back_office.erasure import Erased, Person


class KeptEvents(AuditLog):
    """Keeps events in a list."""

    def __init__(self) -> None:
        self.events: list[AuditEvent] = []
        self.is_closed = False

    def record(self, event: AuditEvent) -> None:
        self.events.append(event)

    def settle(self) -> None:
        pass

    def close(self) -> None:
        self.is_closed = True


class Clock:
    """Shows the time that a test sets."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 28, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


class Flood:
    """A bounded log, and what came through."""

    def __init__(self) -> None:
        self.kept = KeptEvents()
        self.clock = Clock()
        self.log = BoundedAudit(self.kept, self.clock)

    def refuse(
        self, times: int, source: str = "203.0.113.7", of: Action = Action.KEY_CHECK
    ) -> None:
        for _ in range(times):
            self.log.record(AuditEvent(of, "unauthorized", ANYBODY, source))

    def count(self, action: Action) -> int:
        return sum(event.action is action for event in self.kept.events)

    def list_left_out(self) -> list[object]:
        summaries = [each for each in self.kept.events if each.action is Action.SUMMARY]
        assert all(each.details["of"] == Action.KEY_CHECK for each in summaries)
        return [each.details["leftOut"] for each in summaries]


@pytest.fixture
def flood() -> Flood:
    return Flood()


def test_one_source_leaves_a_few_lines_and_a_count(flood: Flood) -> None:
    flood.refuse(98_000)
    assert flood.count(Action.KEY_CHECK) == MOST_OF_A_SOURCE
    assert len(flood.kept.events) < 30, "98,000 requests"
    flood.log.close()
    assert flood.list_left_out()[-1] == 98_000 - MOST_OF_A_SOURCE
    assert flood.kept.is_closed


def test_a_process_that_is_killed_has_told_of_half_at_least(flood: Flood) -> None:
    flood.refuse(1_000 + MOST_OF_A_SOURCE)
    assert flood.list_left_out()[-1] == 512


def test_many_sources_leave_a_few_lines_together(flood: Flood) -> None:
    for number in range(1_000):
        flood.refuse(1, source=f"198.51.100.{number}")
    assert flood.count(Action.KEY_CHECK) == MOST_OF_A_KIND


def test_one_kind_takes_no_room_from_another(flood: Flood) -> None:
    flood.refuse(1_000)
    flood.refuse(1, of=Action.ORIGIN_CHECK)
    assert flood.count(Action.ORIGIN_CHECK) == 1


def test_what_was_done_is_always_kept(flood: Flood) -> None:
    flood.refuse(1_000)
    for _ in range(50):
        flood.log.record(AuditEvent(Action.REFUND, DONE, "key desk", "203.0.113.7"))
    assert flood.count(Action.REFUND) == 50


def test_after_ten_minutes_there_is_room_again_and_the_count_is_told(flood: Flood) -> None:
    flood.refuse(12)
    flood.clock.now += WINDOW - timedelta(seconds=1)
    flood.log.settle()
    assert flood.list_left_out() == [1, 2, 4]
    flood.clock.now += timedelta(seconds=1)
    flood.log.settle()
    assert flood.list_left_out() == [1, 2, 4, 7]
    flood.refuse(1)
    assert flood.count(Action.KEY_CHECK) == MOST_OF_A_SOURCE + 1


def test_a_count_that_was_just_told_is_not_told_again(flood: Flood) -> None:
    flood.refuse(MOST_OF_A_SOURCE + 4)
    flood.log.close()
    assert flood.list_left_out() == [1, 2, 4]


def test_a_clock_that_is_set_back_begins_another_ten_minutes(flood: Flood) -> None:
    flood.refuse(6)
    flood.clock.now -= timedelta(days=1)
    flood.refuse(1)
    assert flood.count(Action.KEY_CHECK) == MOST_OF_A_SOURCE + 1


@pytest.mark.parametrize(
    ("person", "named_by"),
    [
        (Person(email="jane@example.com"), "e-mail"),
        (Person(session_id="s1"), "session"),
        (Person(payment_id="p1"), "payment"),
    ],
)
def test_an_erasure_is_described_without_the_person(person: Person, named_by: str) -> None:
    assert describe_erasure(person, Erased(1, 2)) == {
        "namedBy": named_by,
        "sessions": 1,
        "payments": 2,
    }


def test_a_refund_is_described_by_its_sum_and_its_reason() -> None:
    described = {"status": "paid", "amountRefunded": 0}
    assert describe_refunds(PAID, None) == described
    refund = Refund("k", Money(100, "usd"), PAID.confirmed_at)
    assert describe_refunds(PAID, refund) == described
    twice = replace(refund, reason=RefundReason.DUPLICATE)
    assert describe_refunds(PAID, twice) == {**described, "reason": "duplicate"}


def test_where_no_log_is_kept_nothing_happens() -> None:
    NO_AUDIT.record(AuditEvent(Action.REFUND, DONE, "key desk", "203.0.113.7"))
    NO_AUDIT.settle()
    NO_AUDIT.close()
