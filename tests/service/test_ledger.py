"""Who else saves a payment meanwhile loses nothing, and stops nothing."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from tests.adapters.store_contract import NOW, PRICE, a_charging_session, a_payment, a_session
from tests.fakes import SIX_MESSAGES, Clock, Talk

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.domain.model.errors import StoreUnavailable, TooBusy, VersionConflict
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import (
    Dispute,
    Notice,
    NoticeType,
    Payment,
    PaymentStatus,
)
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.policy import Policy
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.protocols.notices import GIVE_UP_AFTER
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.ledger import Ledger
from payment_smart_bot.service.outbox import Outbox

DISPUTE = Dispute("dp", "won", "general", PRICE, NOW, NOW)


class Meanwhile(MemoryStore):
    """A store in which somebody else saves the payment right after it was read."""

    def __init__(self, times: int) -> None:
        super().__init__()
        self.times = times

    def payment(self, payment_id: str) -> Payment | None:
        read = super().payment(payment_id)
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
    payment = ledger.payment("p")
    assert payment is not None
    assert (payment.cardholder, payment.disputes) == ("Ada K.", (DISPUTE,))
    assert ledger.load("s", NOW) == saved


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


class Counting(MemoryStore):
    """Counts how often a payment is read."""

    def __init__(self) -> None:
        super().__init__()
        self.read = 0

    def payment(self, payment_id: str) -> Payment | None:
        self.read += 1
        return super().payment(payment_id)


@pytest.mark.parametrize("money", [None, PRICE])
def test_a_turn_that_pays_reads_no_payment(money: Money | None) -> None:
    """What is new cannot be stored yet, and what was frozen just now is known."""
    store = Counting()
    talk = Talk(Ledger(store, Clock(), notices=True), Policy(request=PaymentRequest(money=money)))
    talk.say_all(*SIX_MESSAGES)
    assert store.read == 0
    (payment,) = store.payments().items
    told = NoticeType.SAVED if money is None else NoticeType.PAID
    assert [notice.type for notice in payment.outbox] == [told]


def test_what_was_frozen_and_never_settled_is_forgotten() -> None:
    """Each payment is as if a crash had followed; the last one is read again to be settled."""
    store = Counting()
    ledger = Ledger(store, Clock(NOW), notices=True)
    for number in range(1002):
        charging = a_charging_session(f"s{number}")
        saved = ledger.save(charging, NOW, a_frozen_payment(f"p{number}"))
    settled = replace(saved, status=Status.COMPLETED)
    ledger.save(settled, NOW, replace(a_frozen_payment("p1001"), status=PaymentStatus.PAID))
    assert store.read == 0
    first = store.load("s0", NOW)
    assert first is not None
    settled = replace(first, status=Status.COMPLETED)
    ledger.save(settled, NOW, replace(a_frozen_payment("p0"), status=PaymentStatus.PAID))
    assert store.read == 1


def test_a_frozen_payment_that_somebody_else_saved_since_is_read_again() -> None:
    store = MemoryStore()
    ledger = Ledger(store, Clock(NOW), notices=True)
    frozen = ledger.save(a_charging_session(), NOW, a_frozen_payment())
    stored = store.payment("p")
    assert stored is not None
    store.save_payment(replace(stored, disputes=(DISPUTE,)))
    settled = replace(frozen, status=Status.COMPLETED)
    ledger.save(settled, NOW, replace(a_frozen_payment(), status=PaymentStatus.PAID))
    payment = store.payment("p")
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
    payment = store.payment("p")
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
    assert len(store.payments_to_notify(NOW)) == 1


def test_a_payment_that_is_erased_meanwhile_is_forgotten() -> None:
    ledger, store = a_ledger(times=0)
    with_a_notice(store)
    merchant = Taking(first=lambda: store.purge(a_payment().retain_until))
    outbox = Outbox(ledger, Clock(NOW), merchant)
    assert outbox.send_next(lambda *_: b"") is True
    assert outbox.send_next(lambda *_: b"") is None


def test_a_page_finds_its_session_through_the_ledger() -> None:
    store = MemoryStore()
    ledger = Ledger(store, Clock(NOW), notices=True)
    saved = ledger.save(replace(a_session(), form_token="f" * 32), NOW)
    assert ledger.session_by_form("f" * 32, NOW) == saved
    assert ledger.session_by_form("e" * 32, NOW) is None


def test_a_merchant_who_is_not_to_be_told_is_told_nothing() -> None:
    ledger, store = a_ledger(times=0)
    with_a_notice(store)
    assert Outbox(ledger, Clock(NOW), endpoint=None).send_next(lambda *_: b"") is None
    assert len(store.payments_to_notify(NOW)) == 1


@dataclass
class Closing(MemoryStore):
    """A store that is out of reach, and that says whether it was closed."""

    closed: bool = False

    def __post_init__(self) -> None:
        super().__init__()

    def ping(self) -> None:
        raise StoreUnavailable("It is out of reach.")

    def close(self) -> None:
        self.closed = True


def test_whether_the_store_is_there_is_asked_of_the_store_itself() -> None:
    store = Closing()
    ledger = Ledger(store, Clock(NOW), notices=True)
    with pytest.raises(StoreUnavailable):
        ledger.ping()
    ledger.close()
    assert store.closed


def test_a_merchant_who_cannot_be_told_for_three_days_is_given_up(
    caplog: pytest.LogCaptureFixture,
) -> None:
    ledger, store = a_ledger(times=0)
    with_a_notice(store)
    outbox = Outbox(ledger, Clock(NOW + GIVE_UP_AFTER), Taking(takes=False))
    assert outbox.send_next(lambda *_: b"") is False
    assert not store.payments_to_notify(NOW + 2 * GIVE_UP_AFTER)
    assert "given up" in caplog.text
