"""A sweep passes by what it cannot read or has no time for, and always reports what it knows."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

import pytest
from tests.adapters.stores.damage import damage_payment, damage_session
from tests.fakes.ports import RecordingMetrics
from tests.service.shop import Shop, die

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.domain.model.calls.effects import Effect, Outcome
from payment_smart_bot.domain.model.errors import StoreUnavailable
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.settling.settlement import LEASE
from payment_smart_bot.service.settling.sweep import OUT_OF_TIME, Sweep
from payment_smart_bot.service.settling.sweeping import sweep_sessions

DAMAGES: Final[dict[str, Callable[[Shop, Payment], None]]] = {
    "its session": lambda shop, payment: damage_session(shop.store, payment.session_id),
    "its payment": lambda shop, payment: damage_payment(shop.store, payment.id),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_one_charge_that_cannot_be_read_stops_no_other(
    shop: Shop, damage: Callable[[Shop, Payment], None], caplog: pytest.LogCaptureFixture
) -> None:
    payments = [shop.left_charging() for _ in range(3)]
    damage(shop, payments[1])
    shop.clock.forward(LEASE)
    metrics = RecordingMetrics()
    settlement = replace(shop.settlement, metrics=metrics)
    sweep = run(sweep_sessions(settlement), shop.handler.perform)
    assert (sweep.settled, sweep.cut_short_by) == (2, None)
    for payment in (payments[0], payments[2]):
        assert shop.merchant.show_payment(payment.id).status is PaymentStatus.PAID
    assert metrics.of(Metric.UNREADABLE_RECORDS) == [1]
    assert [record.levelno for record in caplog.records].count(logging.ERROR) == 1


def test_one_refund_that_cannot_be_read_stops_no_other(shop: Shop) -> None:
    payments = [shop.confirmed() for _ in range(3)]
    for payment in payments:
        die(shop.refunds.refund(payment.id), shop.handler.perform, 2, performed=False)
    damage_payment(shop.store, payments[1].id)
    metrics = RecordingMetrics()
    refunds = replace(shop.refunds, metrics=metrics)
    assert run(refunds.reconcile(), shop.handler.perform) == Sweep(2, 0)
    assert metrics.of(Metric.UNREADABLE_RECORDS) == [1]


class Breaking(MemoryStore):
    """A store that goes out of reach after so many saves."""

    saves_left: int | None = None

    def save(
        self,
        session: Session,
        now: datetime,
        payment: Payment | None = None,
        *,
        durably: bool = False,
    ) -> Session:
        self._count()
        return super().save(session, now, payment, durably=durably)

    def save_payment(self, payment: Payment) -> Payment:
        self._count()
        return super().save_payment(payment)

    def _count(self) -> None:
        if self.saves_left == 0:
            raise StoreUnavailable("The store is out of reach.")
        if self.saves_left is not None:
            self.saves_left -= 1


def test_a_sweep_that_the_store_cuts_short_reports_what_it_knows() -> None:
    """One charge is settled with three saves; the others stay open, since they were confirmed."""
    store = Breaking()
    shop = Shop(store)
    confirmed = [shop.left_charging().confirmed_at for _ in range(3)]
    shop.clock.forward(LEASE)
    store.saves_left = 3
    sweep = run(sweep_sessions(shop.settlement), shop.handler.perform)
    assert sweep == Sweep(1, 2, tuple(confirmed[1:]), "The store is out of reach.")
    shop.close()


def test_a_sweep_of_refunds_that_the_store_cuts_short_reports_what_it_knows() -> None:
    store = Breaking()
    shop = Shop(store)
    for _ in range(3):
        payment = shop.confirmed()
        die(shop.refunds.refund(payment.id), shop.handler.perform, 2, performed=True)
    store.saves_left = 1
    sweep = run(shop.refunds.reconcile(), shop.handler.perform)
    assert sweep == Sweep(1, 0, cut_short_by="The store is out of reach.")
    shop.close()


def test_a_sweep_ends_when_its_time_is_over() -> None:
    """What it did not get to is open; each call takes two seconds."""
    shop = Shop(MemoryStore())
    for _ in range(5):
        shop.left_charging()
    for _ in range(2):
        refunding = shop.confirmed()
        die(shop.refunds.refund(refunding.id), shop.handler.perform, 2, performed=False)
    shop.clock.forward(LEASE)

    def perform(effect: Effect) -> Outcome:
        shop.clock.forward(timedelta(seconds=2))
        return shop.handler.perform(effect)

    sweep = run(sweep_sessions(shop.settlement, shop.clock() + timedelta(seconds=14)), perform)
    assert sweep.cut_short_by == OUT_OF_TIME
    assert 0 < sweep.settled < 5
    assert sweep.settled + sweep.open == 5
    assert len(sweep.unknown_since) == sweep.open
    refunds = run(shop.refunds.reconcile(shop.clock() + timedelta(seconds=11)), perform)
    assert refunds == Sweep(1, 0, cut_short_by=OUT_OF_TIME)
    shop.close()
