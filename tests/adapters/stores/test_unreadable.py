"""A record that cannot be read: it alone is out of reach, and every list goes on without it."""

import pytest
from tests.adapters.store_contract import NOW, a_payment, a_session
from tests.adapters.stores.damage import damage_payment, damage_session
from tests.adapters.stores.using import MOMENT, list_ids, list_payment_ids, save_paid

from payment_smart_bot.domain.model.errors import CorruptRecord, StoreUnavailable
from payment_smart_bot.domain.model.payment import Notice, NoticeType
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import Store


def test_a_damaged_session_is_left_out_of_lists_and_named(store: Store) -> None:
    for session_id in "abc":
        store.save(a_session(session_id), NOW)
    damage_session(store, "b")
    assert list_ids(store) == ["c", "a"]
    assert list_ids(store, limit=1) == ["c", "a"]
    assert list(store.list_sessions(NOW).unreadable) == ["b"]
    with pytest.raises(CorruptRecord):
        store.load("b", NOW)
    assert issubclass(CorruptRecord, StoreUnavailable)


def test_a_damaged_payment_is_left_out_of_lists_and_named(store: Store) -> None:
    for age, payment_id in enumerate("abc"):
        save_paid(store, a_payment(payment_id, at=NOW - age * MOMENT))
    damage_payment(store, "b")
    assert list_payment_ids(store) == ["a", "c"]
    assert list_payment_ids(store, limit=1) == ["a", "c"]
    assert list(store.list_payments().unreadable) == ["b"]
    with pytest.raises(CorruptRecord):
        store.load_payment("b")


def test_the_latest_payment_of_a_session_is_never_another_because_it_is_damaged(
    store: Store,
) -> None:
    session = store.save(a_session(), NOW, a_payment("old"))
    store.save(session, NOW, a_payment("new", at=NOW + MOMENT))
    damage_payment(store, "new")
    with pytest.raises(CorruptRecord):
        store.load_latest_payment("s")


def test_damaged_payments_do_not_keep_the_notices_of_others_waiting(store: Store) -> None:
    for number, payment_id in enumerate("abc"):
        due = NOW + number * MOMENT
        notice = Notice(f"n-{payment_id}", NoticeType.PAID, NOW, next_try_at=due)
        save_paid(store, replace(a_payment(payment_id), outbox=(notice,)))
    for payment_id in "ab":
        damage_payment(store, payment_id)
    (due_next,) = store.list_payments_to_notify(NOW + 9 * MOMENT, limit=1)
    assert due_next.id == "c"
