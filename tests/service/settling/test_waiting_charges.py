"""What waits for its customer is looked at ever more rarely, and each look costs one save."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

import pytest
from tests.adapters.stores.damage import damage_session
from tests.fakes.ports import RecordingMetrics
from tests.fakes.talk import paying
from tests.service.shop import Shop

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.calls.checkouts import CheckCheckout
from payment_smart_bot.domain.model.calls.effects import Effect, Outcome
from payment_smart_bot.domain.model.calls.stripe_events import StripeEvent, Subject
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.settling.sweep import OUT_OF_TIME, Sweep
from payment_smart_bot.service.settling.sweeping import sweep_charges, sweep_sessions
from stripe_simulator import Fault, Kind
from stripe_simulator.testing.browser import Browser

BACK: Final = "https://shop.example/return"
AT_CHECKOUT: Final = replace(paying(), return_url=BACK, entry_mode=EntryMode.CHECKOUT)
MINUTE: Final = timedelta(minutes=1)
ASKS: Final = "4000000000003220"


class CountingStore(MemoryStore):
    """A store that counts the saves of sessions."""

    saves = 0

    def save(
        self,
        session: Session,
        now: datetime,
        payment: Payment | None = None,
        *,
        durably: bool = False,
    ) -> Session:
        self.saves += 1
        return super().save(session, now, payment, durably=durably)


@dataclass
class Watch:
    """A shop that sweeps every minute; `looks` are the minutes in which Stripe was asked."""

    policy: Policy = AT_CHECKOUT
    hears_events: bool = False
    looks: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.store = CountingStore()
        self.shop = Shop(self.store, self.policy)
        settlement = replace(self.shop.settlement, hears_events=lambda: self.hears_events)
        self.shop.settlement = settlement
        self.shop.chat = replace(self.shop.chat, settlement=settlement)
        self.minute = 0

    def close(self) -> None:
        self.shop.close()

    def open_link(self) -> str:
        reply = self.shop.say(self.shop.asked().id, "pay")
        assert reply.action_url is not None
        self.session_id = reply.session_id
        return reply.action_url

    def sweep(self) -> Sweep:
        """Let a minute pass, and sweep."""
        self.shop.clock.forward(MINUTE)
        self.minute += 1
        return run(sweep_charges(self.shop.settlement, self.shop.orphans), self.perform)

    def perform(self, effect: Effect) -> Outcome:
        if self.minute not in self.looks:
            self.looks.append(self.minute)
        return self.shop.handler.perform(effect)

    @property
    def status(self) -> PaymentStatus:
        return self.shop.payment_of(self.session_id).status


@pytest.fixture
def watch() -> Iterator[Watch]:
    with closing(Watch()) as watch:
        yield watch


@pytest.mark.parametrize(
    ("hears_events", "minutes"), [(False, [1, 2, 4, 8, 16, 32]), (True, [10, 20, 40])]
)
def test_an_open_link_is_looked_at_ever_more_rarely_and_closed_at_its_end(
    hears_events: bool, minutes: list[int]
) -> None:
    with closing(Watch(hears_events=hears_events)) as watch:
        watch.open_link()
        before = watch.store.saves
        for _ in range(59):
            assert watch.sweep() == Sweep(0, 1)
        assert watch.looks == minutes
        assert watch.store.saves - before == len(minutes)
        assert watch.sweep() == Sweep(1, 0)
        assert watch.status is PaymentStatus.CANCELLED


def test_a_customer_at_the_bank_is_looked_for_as_rarely() -> None:
    with closing(Watch(replace(paying(), return_url=BACK))) as watch:
        session = watch.shop.asked()
        watch.shop.say(session.id, "Jane Doe", ASKS, "12/29", "456", "confirm")
        for _ in range(10):
            watch.sweep()
        assert watch.looks == [1, 2, 4, 8]


def test_what_was_paid_on_a_page_is_found_by_the_next_look(watch: Watch) -> None:
    link = watch.open_link()
    for _ in range(4):
        watch.sweep()
    Browser(watch.shop.simulator).pay(link)
    assert [watch.sweep().settled for _ in range(4)] == [0, 0, 0, 1]
    assert watch.status is PaymentStatus.PAID


def test_an_event_is_not_waited_for_by_the_sweep(watch: Watch) -> None:
    watch.hears_events = True
    Browser(watch.shop.simulator).pay(watch.open_link())
    payment = watch.shop.payment_of(watch.session_id)
    event = StripeEvent("evt_1", Subject.CHARGE, livemode=False, payment_id=payment.id)
    run(watch.shop.webhooks.apply_event(event), watch.shop.handler.perform)
    assert watch.status is PaymentStatus.PAID


def test_a_look_of_the_customer_at_an_open_link_saves_nothing(watch: Watch) -> None:
    """Pages look every few seconds; what is new is saved."""
    link = watch.open_link()
    before = watch.store.saves
    for _ in range(3):
        run(watch.shop.chat.look(watch.session_id), watch.perform)
    assert watch.store.saves == before
    Browser(watch.shop.simulator).pay(link)
    session = run(watch.shop.chat.look(watch.session_id), watch.perform)
    assert session.status is Status.COMPLETED


def test_one_that_stripe_says_nothing_of_is_asked_about_with_every_sweep(watch: Watch) -> None:
    watch.open_link()
    watch.shop.simulator.faults.choose(lambda _: Fault(Kind.TIMEOUT))
    for _ in range(3):
        assert watch.sweep() == Sweep(0, 1)
    assert watch.looks == [1, 2, 3]


def test_one_that_cannot_be_read_keeps_no_other_waiting(watch: Watch) -> None:
    watch.open_link()
    damage_session(watch.store, watch.session_id)
    watch.open_link()
    metrics = RecordingMetrics()
    watch.shop.settlement = replace(watch.shop.settlement, metrics=metrics)
    assert watch.sweep() == Sweep(0, 2)
    assert watch.looks == [1]
    assert metrics.of(Metric.UNREADABLE_RECORDS) == [1]


def test_one_that_was_settled_since_it_was_listed_is_passed_by(watch: Watch) -> None:
    """The first look takes so long that a customer hears of the second payment meanwhile."""
    watch.open_link()
    watch.shop.clock.forward(timedelta(seconds=1))
    second = watch.open_link()
    Browser(watch.shop.simulator).pay(second)
    watch.shop.clock.forward(MINUTE)
    sweep = sweep_sessions(watch.shop.settlement)
    first = next(sweep)
    run(watch.shop.chat.look(watch.session_id), watch.shop.handler.perform)
    with pytest.raises(StopIteration):
        sweep.send(watch.shop.handler.perform(first))
    assert watch.status is PaymentStatus.PAID


def test_a_sweep_that_has_no_time_for_all_looks_at_those_first_that_wait_longest(
    watch: Watch,
) -> None:
    for _ in range(3):
        watch.open_link()
        watch.shop.clock.forward(timedelta(seconds=1))
    watch.shop.clock.forward(MINUTE)
    asked: list[Effect] = []

    def perform(effect: Effect) -> Outcome:
        asked.append(effect)
        watch.shop.clock.forward(timedelta(seconds=5))
        return watch.shop.handler.perform(effect)

    until = watch.shop.clock() + timedelta(seconds=14)
    cut = run(sweep_charges(watch.shop.settlement, watch.shop.orphans, until), perform)
    assert cut == Sweep(0, 3, (), OUT_OF_TIME)
    until = watch.shop.clock() + timedelta(seconds=12)
    run(sweep_charges(watch.shop.settlement, watch.shop.orphans, until), perform)
    assert len({each.checkout_id for each in asked if isinstance(each, CheckCheckout)}) == 3
