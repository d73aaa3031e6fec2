"""Counts for the operator: what came in and went back, what was declined, who is under way."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final

import pytest
from tests.adapters.store_contract import a_payment, opened
from tests.fakes.ports import NOON
from tests.service.shop import DECLINED, NO_FUNDS, Shop, die

from payment_smart_bot.domain.model.charge import DeclineOnRecord
from payment_smart_bot.domain.model.model_answer import ModelUse
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus, Refund, RefundStatus
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import Store
from payment_smart_bot.service.back_office.statistics import Statistics, Tally, count_everything

HOUR: Final = timedelta(hours=1)
SECOND: Final = timedelta(seconds=1)
TICK: Final = timedelta(microseconds=1)
SINCE: Final = NOON - 3 * HOUR


def put(store: Store, payment_id: str, at: datetime, **changes: Any) -> Payment:
    session = Session.start(f"of {payment_id}", NOON, HOUR, "0" * 32)
    payment = replace(a_payment(payment_id, session.id, at), **changes)
    store.save(session, NOON, payment)
    return payment


def charged(amount: int, currency: str = "usd") -> dict[str, Any]:
    consent = replace(a_payment().consent, money=Money(amount, currency))
    return {"status": PaymentStatus.PAID, "consent": consent}


def counted(store: Store, since: datetime = SINCE, step: timedelta = HOUR) -> Statistics:
    return count_everything(store, lambda: NOON, since, step)


@pytest.mark.parametrize("name", ["memory", "sqlite"])
def test_nothing_counts_as_nothing(name: str) -> None:
    with opened(name) as store:
        empty = counted(store)
    assert empty.total == Tally(SINCE)
    assert empty.over_time == [Tally(SINCE + number * HOUR) for number in range(3)]
    assert (empty.sessions, empty.at) == ({}, NOON)


STATUSES: Final[Mapping[PaymentStatus, bool]] = {
    status: status.took_money for status in PaymentStatus
}


@pytest.mark.parametrize(("status", "paid"), STATUSES.items())
@pytest.mark.parametrize("name", ["memory", "sqlite"])
def test_only_what_was_charged_counts_as_paid(
    name: str, status: PaymentStatus, *, paid: bool
) -> None:
    with opened(name) as store:
        put(store, "p", NOON - HOUR, **(charged(4900) | {"status": status}))
        total = counted(store).total
    assert (total.confirmed, total.paid) == (1, paid)
    assert total.charged == ({"usd": 4900} if paid else {})
    assert total.by_status == {status: 1}


def test_a_saved_card_is_confirmed_and_not_paid() -> None:
    with opened("memory") as store:
        put(store, "p", NOON - HOUR)
        total = counted(store).total
    assert (total.confirmed, total.paid, dict(total.charged)) == (1, 0, {})


def test_what_a_language_model_took_is_added_up() -> None:
    with opened("memory") as store:
        put(store, "a", NOON - HOUR, model_use=ModelUse(1, 200, 20))
        put(store, "b", NOON - HOUR, model_use=ModelUse(2, 400, 30, 1))
        assert counted(store).total.model_use == ModelUse(3, 600, 50, 1)


def test_amounts_are_added_up_by_currency() -> None:
    with opened("memory") as store:
        for number, (amount, currency) in enumerate([(4900, "usd"), (100, "usd"), (700, "jpy")]):
            put(store, f"p{number}", NOON - HOUR, **charged(amount, currency))
        total = counted(store).total
    assert (total.paid, total.charged) == (3, {"usd": 5000, "jpy": 700})
    assert total.refunded == {}


def test_refunds_count_what_went_back_or_is_on_its_way() -> None:
    refunds = tuple(
        Refund(status.value, Money(amount, "usd"), NOON, status)
        for amount, status in ((1000, RefundStatus.SUCCEEDED), (200, RefundStatus.PENDING),
                               (30, RefundStatus.FAILED))
    )  # fmt: skip
    with opened("memory") as store:
        changes = charged(4900) | {"status": PaymentStatus.REFUNDING, "refunds": refunds}
        put(store, "p", NOON - HOUR, **changes)
        total = counted(store).total
    assert (total.charged, total.refunded) == ({"usd": 4900}, {"usd": 1200})


def test_declines_count_tries_by_stripes_code_also_of_what_was_paid_in_the_end() -> None:
    with opened("memory") as store:
        for number, codes in enumerate([("a", "b"), ("a",), ()]):
            declines = tuple(DeclineOnRecord(NOON, code) for code in codes)
            put(store, f"p{number}", NOON - HOUR, **(charged(1) | {"declines": declines}))
        assert counted(store).total.declines == {"a": 2, "b": 1}


# --- Over time --------------------------------------------------------------------------------

EDGES: Final[Mapping[str, tuple[datetime, int | None]]] = {
    "just before": (SINCE - TICK, None),
    "the very start": (SINCE, 0),
    "the end of the first span": (SINCE + HOUR - TICK, 0),
    "the start of the second": (SINCE + HOUR, 1),
    "just before now": (NOON - TICK, 2),
    "now": (NOON, 2),
}


@pytest.mark.parametrize("name", ["memory", "sqlite"])
@pytest.mark.parametrize(("at", "span"), EDGES.values(), ids=EDGES)
def test_a_payment_belongs_to_one_span(name: str, at: datetime, span: int | None) -> None:
    with opened(name) as store:
        put(store, "p", at)
        numbers = counted(store)
    expected = [int(number == span) for number in range(3)]
    assert [tally.confirmed for tally in numbers.over_time] == expected
    assert numbers.total.confirmed == sum(expected)


@pytest.mark.parametrize(
    ("since", "step", "spans"),
    [
        (NOON + TICK, HOUR, 0),
        (NOON + 9 * HOUR, HOUR, 0),
        (NOON, HOUR, 0),
        (NOON - TICK, HOUR, 1),
        (NOON - HOUR, HOUR, 1),
        (NOON - HOUR - TICK, HOUR, 2),
        (NOON - 24 * HOUR, HOUR, 24),
        (NOON - 30 * HOUR, 24 * HOUR, 2),
    ],
)
def test_there_are_as_many_spans_as_reach_until_now(
    since: datetime, step: timedelta, spans: int
) -> None:
    with opened("memory") as store:
        over_time = counted(store, since, step).over_time
    assert [tally.start for tally in over_time] == [since + n * step for n in range(spans)]


def test_a_payment_that_a_clock_ahead_of_ours_has_dated_counts_in_the_last_span() -> None:
    with opened("memory") as store:
        put(store, "p", NOON + HOUR)
        numbers = counted(store)
    assert numbers.total.confirmed == 1
    assert [tally.confirmed for tally in numbers.over_time] == [0, 0, 1]


def test_a_span_that_has_not_begun_counts_in_the_total_alone() -> None:
    with opened("memory") as store:
        put(store, "p", NOON + HOUR)
        numbers = counted(store, NOON)
    assert (numbers.total.confirmed, list(numbers.over_time)) == (1, [])


def test_every_page_is_counted() -> None:
    with opened("memory") as store:
        for number in range(1001):
            put(store, f"p{number}", NOON - SECOND, **charged(1))
        total = counted(store).total
    assert (total.confirmed, total.charged) == (1001, {"usd": 1001})


# --- The whole way ----------------------------------------------------------------------------


def test_live_sessions_are_counted_by_status_and_by_how_far_they_came(shop: Shop) -> None:
    shop.asked()
    for texts in (["Jane Doe"], ["Jane Doe"], ["Jane Doe", "4242424242424242"], ["cancel"]):
        shop.say(shop.asked().id, *texts)
    shop.confirmed()
    shop.left_charging()
    assert count_everything(shop.store, shop.clock, SINCE, HOUR).sessions == {
        (Status.COLLECTING, "name"): 1,
        (Status.COLLECTING, "card"): 2,
        (Status.COLLECTING, "expiry"): 1,
        (Status.CANCELLED, "name"): 1,
        (Status.COMPLETED, "confirmation"): 1,
        (Status.CHARGING, "confirmation"): 1,
    }
    shop.clock.forward(timedelta(days=1))
    assert count_everything(shop.store, shop.clock, SINCE, HOUR).sessions == {
        (Status.CHARGING, "confirmation"): 1
    }


def test_what_customers_did_is_what_is_counted(shop: Shop) -> None:
    shop.confirmed()
    shop.confirmed(DECLINED)
    shop.confirmed(NO_FUNDS, amount=100, currency="eur")
    shop.refund(shop.confirmed(amount=700, currency="eur"), 200, "a")
    die(shop.refunds.refund(shop.confirmed().id), shop.handler.perform, 2, performed=False)
    total = count_everything(shop.store, shop.clock, SINCE, HOUR).total
    assert (total.confirmed, total.paid) == (5, 3)
    assert total.charged == {"usd": 9800, "eur": 700}
    assert total.refunded == {"usd": 4900, "eur": 200}
    assert total.declines == {"generic_decline": 1, "insufficient_funds": 1}
    assert total.by_status == {
        PaymentStatus.PAID: 1,
        PaymentStatus.DECLINED: 2,
        PaymentStatus.PARTLY_REFUNDED: 1,
        PaymentStatus.REFUNDING: 1,
    }
