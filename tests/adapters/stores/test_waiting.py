"""Every store says which charges wait for their customers, and which payments are charging."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

from tests.adapters.store_contract import HOUR, NOW, a_charge, a_payment, a_session
from tests.adapters.stores.sqlite_file import another_program
from tests.adapters.stores.using import MOMENT, load, save_paid

from payment_smart_bot.adapters.sqlite.store import SqliteStore
from payment_smart_bot.domain.model.charge import Lease
from payment_smart_bot.domain.model.payment import PaymentStatus
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import Store, WaitingCharges

MINUTE = timedelta(minutes=1)


def a_waiting_session(session_id: str, look_in: timedelta, lease: Lease | None = None) -> Session:
    charge = replace(a_charge(f"pay of {session_id}"), lease=lease, look_at=NOW + look_in)
    return replace(a_session(session_id), status=Status.ACTION_REQUIRED, charge=charge)


def test_what_waits_is_listed_and_what_is_due_is_listed_by_its_time(store: Store) -> None:
    for session_id, look_in in [("later", MOMENT), ("now", 0 * MOMENT), ("longest", -MINUTE)]:
        store.save(a_waiting_session(session_id, look_in), NOW)
    store.save(a_waiting_session("leased", -MINUTE, Lease("holder", NOW + MINUTE)), NOW)
    store.save(a_session("collecting"), NOW)
    store.save(replace(a_waiting_session("charging", -MINUTE), status=Status.CHARGING), NOW)
    names = ("later", "now", "longest", "leased")
    everything = frozenset(f"pay of {name}" for name in names)
    assert store.list_waiting_charges(NOW) == WaitingCharges(["longest", "now"], everything)
    due = store.list_waiting_charges(NOW + MOMENT).due
    assert list(due) == ["longest", "now", "later"]
    assert list(store.list_waiting_charges(NOW + MINUTE).due)[-1] == "leased"


def test_a_charge_that_was_looked_at_is_due_when_its_next_look_is(store: Store) -> None:
    store.save(a_waiting_session("s", -MINUTE), NOW)
    looked_at = load(store)
    later = replace(looked_at, charge=replace(looked_at.charge_under_way, look_at=NOW + MINUTE))
    saved = store.save(later, NOW)
    assert list(store.list_waiting_charges(NOW).due) == []
    assert list(store.list_waiting_charges(NOW + MINUTE).due) == ["s"]
    store.save(replace(saved, status=Status.COMPLETED), NOW)
    assert store.list_waiting_charges(NOW + MINUTE) == WaitingCharges([], frozenset())


def test_payments_are_listed_by_status_up_to_a_time_by_their_ids(store: Store) -> None:
    for age, payment_id in enumerate(("new", "middle", "old")):
        save_paid(store, a_payment(payment_id, at=NOW - age * HOUR))
    refunding = save_paid(store, a_payment("other", at=NOW - 3 * HOUR))
    store.save_payment(replace(refunding, status=PaymentStatus.REFUNDING))
    saved = PaymentStatus.SAVED
    assert list(store.list_payment_ids(saved, NOW)) == ["new", "middle", "old"]
    assert list(store.list_payment_ids(saved, NOW - HOUR)) == ["middle", "old"]
    assert list(store.list_payment_ids(saved, NOW - HOUR - MOMENT)) == ["old"]
    assert list(store.list_payment_ids(PaymentStatus.REFUNDING, NOW)) == ["other"]
    assert list(store.list_payment_ids(PaymentStatus.PAID, NOW)) == []


def test_what_waits_in_an_older_file_is_due_at_once(path: Path) -> None:
    """Its table has no times; they are added, and what is saved from then on has one."""
    with closing(SqliteStore(path)) as store:
        store.save(a_waiting_session("s", HOUR), NOW)
    with another_program(path) as connection:
        connection.execute("DROP INDEX sessions_that_wait")
        connection.execute("ALTER TABLE sessions DROP COLUMN due_at")
        connection.execute("ALTER TABLE sessions DROP COLUMN payment_id")
        connection.execute("ALTER TABLE sessions DROP COLUMN seed")
        connection.execute("PRAGMA user_version = 2")
    with closing(SqliteStore(path)) as store:
        assert list(store.list_waiting_charges(NOW).due) == ["s"]
        store.save(load(store), NOW)
        assert store.list_waiting_charges(NOW) == WaitingCharges([], frozenset({"pay of s"}))
