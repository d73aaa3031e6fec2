"""Who else saves a payment meanwhile loses nothing, and stops nothing."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from tests.adapters.store_contract import NOW, PRICE, a_charging_session, a_payment, a_session
from tests.fakes.ports import Clock

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.domain.model.errors import TooBusy, VersionConflict
from payment_smart_bot.domain.model.payment import (
    Dispute,
    Notice,
    NoticeType,
    Payment,
    PaymentStatus,
)
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.protocols.notices import GIVE_UP_AFTER
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.back_office.outbox import Outbox
from payment_smart_bot.service.ledger import Ledger

DISPUTE = Dispute("dp", "won", "general", PRICE, NOW, NOW)


class Meanwhile(MemoryStore):
    """A store in which somebody else saves the payment right after it was read."""

    def __init__(self, times: int) -> None:
        super().__init__()
        self.times = times

    def load_payment(self, payment_id: str) -> Payment | None:
        read = super().load_payment(payment_id)
        if read and self.times:
            self.times -= 1
            super().save_payment(replace(read, disputes=(DISPUTE,)))
        return read


def a_ledger(times: int) -> tuple[Ledger, Meanwhile]:
    store = Meanwhile(0)
    store.save(a_session(), NOW, a_payment())
    store.times = times
    return Ledger(store, Clock(NOW), notices=True), store


def test_a_dispute_that_is_noted_meanwhile_is_kept() -> None:
    """The save is made again over what is there now."""
    ledger, store = a_ledger(times=1)
    session = store.load("s", NOW)
    assert session is not None
    saved = ledger.save(session, NOW, replace(a_payment(), cardholder="Ada K."))
    payment = store.load_payment("p")
    assert payment is not None
    assert (payment.cardholder, payment.disputes) == ("Ada K.", (DISPUTE,))
    assert store.load("s", NOW) == saved


def test_whoever_sends_notices_hears_of_new_ones() -> None:
    """Once for each save that brought one, and of no other save."""
    ledger, store = a_ledger(times=0)
    rings: list[int] = []
    ledger.bell.listen(lambda: rings.append(len(rings)))
    session = store.load("s", NOW)
    assert session is not None
    paid = replace(a_payment(), status=PaymentStatus.PAID)
    session = ledger.save(session, NOW, paid)
    assert len(rings) == 1
    ledger.save(session, NOW, paid)
    ledger.change("p", lambda payment: replace(payment, cardholder="Ada K."))
    assert len(rings) == 1
    ledger.change("p", lambda payment: replace(payment, disputes=(DISPUTE,)))
    assert len(rings) == 2


def test_a_session_that_was_saved_meanwhile_conflicts() -> None:
    ledger, _ = a_ledger(times=0)
    with pytest.raises(VersionConflict):
        ledger.save(a_session(), NOW, a_payment())


def test_without_an_end_of_it_the_turn_is_computed_anew() -> None:
    ledger, store = a_ledger(times=100)
    session = store.load("s", NOW)
    assert session is not None
    with pytest.raises(VersionConflict):
        ledger.save(session, NOW, a_payment())


def test_a_frozen_payment_that_somebody_else_saved_since_is_read_again() -> None:
    store = MemoryStore()
    ledger = Ledger(store, Clock(NOW), notices=True)
    frozen = ledger.save(a_charging_session(), NOW, a_frozen_payment())
    stored = store.load_payment("p")
    assert stored is not None
    store.save_payment(replace(stored, disputes=(DISPUTE,)))
    settled = replace(frozen, status=Status.COMPLETED)
    ledger.save(settled, NOW, replace(a_frozen_payment(), status=PaymentStatus.PAID))
    payment = store.load_payment("p")
    assert payment is not None
    assert (payment.status, payment.disputes) == (PaymentStatus.PAID, (DISPUTE,))


def a_frozen_payment(payment_id: str = "p") -> Payment:
    return replace(a_payment(payment_id), status=PaymentStatus.CHARGING)


@dataclass
class Taking:
    """A merchant who takes what comes, or nothing; `first` happens meanwhile."""

    takes: bool = True
    first: Callable[[], object] = field(default=lambda: None)
    got: list[bytes] = field(default_factory=list)

    def take(self, body: bytes) -> bool:
        self.first()
        self.got.append(body)
        return self.takes


def with_a_notice(store: MemoryStore) -> None:
    payment = store.load_payment("p")
    assert payment is not None
    notice = Notice("n", NoticeType.SAVED, NOW, NOW)
    store.save_payment(replace(payment, outbox=(notice,)))


@pytest.mark.parametrize("times", [0, 3])
def test_a_notice_is_sent_once_whoever_saves_meanwhile(times: int) -> None:
    ledger, store = a_ledger(times=0)
    with_a_notice(store)
    store.times = times
    merchant = Taking()
    outbox = Outbox(ledger, Clock(NOW), merchant)
    assert [outbox.send_next(lambda notice, _: notice.id.encode()) for _ in range(2)] == [
        True,
        None,
    ]
    assert merchant.got == [b"n"]


def test_a_payment_that_is_always_busy_is_told_again() -> None:
    """At least once: the notice stays."""
    ledger, store = a_ledger(times=0)
    with_a_notice(store)
    store.times = 1000
    with pytest.raises(TooBusy):
        Outbox(ledger, Clock(NOW), Taking()).send_next(lambda *_: b"")
    assert len(store.list_payments_to_notify(NOW)) == 1


def test_a_payment_that_is_erased_meanwhile_is_forgotten() -> None:
    ledger, store = a_ledger(times=0)
    with_a_notice(store)
    merchant = Taking(first=lambda: store.purge(a_payment().retain_until))
    outbox = Outbox(ledger, Clock(NOW), merchant)
    assert outbox.send_next(lambda *_: b"") is True
    assert outbox.send_next(lambda *_: b"") is None


def test_a_merchant_who_is_not_to_be_told_is_told_nothing() -> None:
    ledger, store = a_ledger(times=0)
    with_a_notice(store)
    assert Outbox(ledger, Clock(NOW), endpoint=None).send_next(lambda *_: b"") is None
    assert len(store.list_payments_to_notify(NOW)) == 1


def test_a_merchant_who_cannot_be_told_for_three_days_is_given_up(
    caplog: pytest.LogCaptureFixture,
) -> None:
    ledger, store = a_ledger(times=0)
    with_a_notice(store)
    outbox = Outbox(ledger, Clock(NOW + GIVE_UP_AFTER), Taking(takes=False))
    assert outbox.send_next(lambda *_: b"") is False
    assert not store.list_payments_to_notify(NOW + 2 * GIVE_UP_AFTER)
    assert "given up" in caplog.text
