"""Every store keeps payments: with their sessions and alone, on condition of their version."""

from datetime import datetime
from functools import partial

import pytest
from hypothesis import given, settings
from tests.adapters.any_records import any_payment
from tests.adapters.store_contract import HOUR, NOW, PRICE, TOKEN, a_payment, a_session, opened
from tests.adapters.stores.using import MOMENT, call_at_once, every_store, load, save_paid

from payment_smart_bot.domain.model.errors import VersionConflict
from payment_smart_bot.domain.model.payment import (
    Notice,
    NoticeType,
    Payment,
    PaymentStatus,
    Refund,
)
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import Store


def test_a_payment_is_saved_with_its_session(store: Store) -> None:
    """Both are there afterwards."""
    saved = store.save(replace(a_session(), token=TOKEN), NOW, a_payment())
    assert store.load("s", NOW) == saved
    assert (
        store.load_latest_payment("s") == store.load_payment("p") == replace(a_payment(), version=1)
    )
    assert store.load_latest_payment("other") is None
    assert store.load_payment("other") is None


def test_a_conflict_saves_neither_session_nor_payment(store: Store) -> None:
    """Session and payment are one transaction."""
    saved = store.save(store.save(a_session(), NOW), NOW)
    for stale in (a_session(), replace(saved, version=1)):
        with pytest.raises(VersionConflict):
            store.save(stale, NOW, a_payment())
    assert store.load("s", NOW) == saved
    assert store.load_latest_payment("s") is None


def test_a_payment_is_saved_anew_by_its_id(store: Store) -> None:
    """The same payment saved twice is one record, in its later state."""
    saved = store.save(a_session(), NOW, a_payment())
    store.save(saved, NOW, replace(a_payment(), cardholder="Countess Lovelace"))
    found = store.load_latest_payment("s")
    assert found is not None
    assert found.cardholder == "Countess Lovelace"


def test_the_latest_payment_of_a_session_is_found(store: Store) -> None:
    """A session id used again brings up its last payment, in whatever order they were saved."""
    session = store.save(a_session(), NOW, a_payment("b", at=NOW + HOUR))
    session = store.save(session, NOW, a_payment("a", at=NOW))
    store.save(session, NOW, a_payment("c", at=NOW + HOUR))
    assert store.load_latest_payment("s") == replace(a_payment("c", at=NOW + HOUR), version=3)


def test_a_payment_outlives_its_session(store: Store) -> None:
    """Deleting and expiring take the session only."""
    saved = store.save(a_session(), NOW, a_payment())
    assert store.delete(saved)
    assert store.load_latest_payment("s") is not None
    assert store.purge(NOW + HOUR) == 0
    assert store.load_latest_payment("s") is not None


@every_store
@settings(max_examples=15)
@given(payment=any_payment)
def test_any_payment_is_kept(name: str, payment: Payment) -> None:
    """Whatever it holds, refunds included, saved with its session and saved alone."""
    with opened(name) as store:
        store.save(a_session(), NOW, payment)
        stored = store.load_payment(payment.id)
        assert stored == replace(payment, version=1)
        assert store.save_payment(stored) == replace(payment, version=2)
        assert store.load_payment(payment.id) == store.load_latest_payment(payment.session_id)
        assert list(store.list_payments().items) == [replace(payment, version=2)]


def test_a_payment_has_the_version_of_its_session(store: Store) -> None:
    """A turn computes it anew, without a version of its own."""
    session = a_session()
    for version in range(1, 4):
        session = store.save(session, NOW, a_payment())
        assert store.load_payment("p") == replace(a_payment(), version=version)


def test_a_payment_that_was_saved_since_it_was_read_conflicts(store: Store) -> None:
    """With its session too, and then neither is saved."""
    session = store.save(a_session(), NOW, a_payment())
    read = store.load_payment("p")
    assert read is not None
    newer = store.save_payment(replace(read, cardholder="Ada L."))
    with pytest.raises(VersionConflict):
        store.save(session.with_value(Field.NAME, "Ada"), NOW, replace(read, cardholder="Ada K."))
    assert (load(store), store.load_payment("p")) == (session, newer)
    store.save(session, NOW, newer)


def test_payments_are_found_when_the_merchant_is_to_be_told(store: Store) -> None:
    """By the next try of any notice, those first that wait longest; none once all is told."""

    def due_at(payment_id: str, *times: datetime) -> Payment:
        outbox = tuple(Notice(f"n{at}", NoticeType.PAID, NOW, at) for at in times)
        return save_paid(store, replace(a_payment(), id=payment_id, outbox=outbox))

    later = due_at("later", NOW + HOUR, NOW)
    first = due_at("first", NOW - HOUR)
    due_at("not yet", NOW + MOMENT)
    due_at("nothing")
    assert list(store.list_payments_to_notify(NOW)) == [first, later]
    assert list(store.list_payments_to_notify(NOW, 1)) == [first]
    store.save_payment(replace(first, outbox=()))
    assert list(store.list_payments_to_notify(NOW)) == [later]
    assert list(store.list_payments_to_notify(NOW - MOMENT)) == []


def test_the_version_of_a_payment_never_goes_back(store: Store) -> None:
    """A save with its session conflicts with whoever read the payment before, however late."""
    session = store.save(a_session(), NOW, a_payment())
    read = store.load_payment("p")
    assert read is not None
    for _ in range(3):
        read = store.save_payment(read)
    store.save(session, NOW, replace(a_payment(), status=PaymentStatus.PAID))
    with pytest.raises(VersionConflict):
        store.save_payment(read)
    found = store.load_payment("p")
    assert found is not None
    assert (found.status, found.version) == (PaymentStatus.PAID, 5)


def test_a_stale_payment_conflicts(store: Store) -> None:
    """Who read an older state saves nothing."""
    first = save_paid(store, a_payment())
    second = store.save_payment(replace(first, status=PaymentStatus.REFUNDED))
    assert second == replace(first, status=PaymentStatus.REFUNDED, version=2)
    with pytest.raises(VersionConflict, match="payment was changed"):
        store.save_payment(first)
    assert store.load_payment("p") == second


@pytest.mark.parametrize("version", [0, 1])
def test_a_payment_alone_is_not_made(store: Store, version: int) -> None:
    """It comes with its session; one that was purged does not come back."""
    with pytest.raises(VersionConflict):
        store.save_payment(replace(a_payment(), version=version))
    assert store.load_payment("p") is None


def test_of_two_refunds_at_once_one_wins(store: Store) -> None:
    """Two threads add a refund to the same state: one is on record, the other has a conflict."""
    payment = save_paid(store, a_payment())
    for _ in range(10):
        rivals = [
            replace(payment, refunds=(*payment.refunds, Refund(key, PRICE, NOW)))
            for key in ("one", "other")
        ]
        answers = call_at_once(*[partial(store.save_payment, rival) for rival in rivals])
        (payment,) = [answer for answer in answers if isinstance(answer, Payment)]
        assert store.load_payment("p") == payment
    assert len(payment.refunds) == 10
