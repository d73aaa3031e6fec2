"""The contract of `ports.Store`, held against every store in `store_contract.OPENERS`."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from functools import partial
from threading import Barrier
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from payment_smart_bot.domain.model.cards import VISA, Cvv, Digits, Expiry, Pan
from payment_smart_bot.domain.model.errors import InvalidRequest, VersionConflict
from payment_smart_bot.domain.model.payment import (
    Notice,
    NoticeType,
    Payment,
    PaymentStatus,
    Refund,
)
from payment_smart_bot.domain.model.session import Field, HeldCard, HeldPieces, Session, Status
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import Store

from .store_contract import (
    HOUR,
    NOW,
    OFFER,
    OPENERS,
    PRICE,
    TOKEN,
    a_charge,
    a_charging_session,
    a_payment,
    a_sealed_session,
    a_session,
    a_turn,
    any_payment,
    any_session,
    opened,
)

MOMENT = timedelta(microseconds=1)
every_store = pytest.mark.parametrize("name", OPENERS)


def coming_and_going(name: str) -> Callable[[Callable[..., None]], Callable[[], None]]:
    """Draw what comes and goes between pages; over moto, which is slow, not as often."""
    drawn = given(
        ages=st.lists(st.integers(0, 5), max_size=20),
        limit=st.integers(1, 7),
        leaving=st.sets(st.integers(0, 19), max_size=6),
        coming=st.lists(st.integers(-3, 5), max_size=6),
    )
    often = settings(max_examples=6 if name == "dynamodb" else 30, deadline=None)
    return lambda test: often(drawn(test))


@pytest.fixture(params=OPENERS)
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    with opened(request.param) as store:
        yield store


def at_once(*calls: Callable[[], object]) -> list[object]:
    """Make calls at the same time; return their answers, a VersionConflict among them."""
    start = Barrier(len(calls))

    def make(call: Callable[[], object]) -> object:
        start.wait(timeout=10)
        try:
            return call()
        except VersionConflict as conflict:
            return conflict

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(make, calls))


def loaded(store: Store, session_id: str = "s") -> Session:
    session = store.load(session_id, NOW)
    assert session is not None
    return session


def paid(store: Store, payment: Payment) -> Payment:
    """Save a payment with a session of its own; return it as stored."""
    store.save(a_session(f"of {payment.id}"), NOW, payment)
    stored = store.payment(payment.id)
    assert stored is not None
    return stored


def ids(store: Store, status: Status | None = None, limit: int = 50) -> list[str]:
    """All ids, page by page."""
    found: list[str] = []
    after = None
    while True:
        page = store.sessions(NOW, status, after, limit)
        assert len(page.items) <= limit
        found += [session.id for session in page.items]
        after = page.next
        if after is None:
            return found


def payment_ids(store: Store, limit: int = 50, **wanted: Any) -> list[str]:
    """All ids of payments, page by page."""
    found: list[str] = []
    after = None
    while True:
        page = store.payments(after, limit, **wanted)
        assert len(page.items) <= limit
        found += [payment.id for payment in page.items]
        after = page.next
        if after is None:
            return found


# Loading and saving


def test_an_unknown_session_is_none(store: Store) -> None:
    """Nothing is found where nothing was saved."""
    assert store.load("nobody", NOW) is None


def test_what_was_saved_is_loaded(store: Store) -> None:
    """A save returns the session as a later load does, its version raised by one."""
    session = replace(
        a_sealed_session(),
        name="Zoë O'Neill-Ng",
        expiry=Expiry(2031, 12),
        editing=Field.NAME,
        offer=OFFER,
        attempts={Field.CARD: 2},
        declines=1,
        turns=(a_turn(),),
    )
    saved = store.save(session, NOW)
    assert saved == replace(session, version=1)
    assert store.load("s", NOW) == saved


@every_store
@settings(max_examples=40, deadline=None)
@given(session=any_session)
def test_any_session_is_kept(name: str, session: Session) -> None:
    """Whatever it holds, a charge included, until it expires, or for good while charging."""
    session = replace(session, version=0)
    moment = session.expires_at - MOMENT
    with opened(name) as store:
        saved = store.save(session, moment)
        assert saved == replace(session, version=1)
        assert store.load(session.id, moment) == saved
        assert store.save(saved, moment, durably=True) == store.load(session.id, moment)


def test_each_save_raises_the_version(store: Store) -> None:
    """The version counts the saves."""
    saved = a_session()
    for version in range(1, 5):
        saved = store.save(saved, NOW)
        assert saved.version == version
    assert store.load("s", NOW) == saved


@pytest.mark.parametrize(
    "text", ["Jürgen ß", "山田太郎", "محمد", "👩‍👩‍👧 emoji", "nul \0 and \u200b", "'; --"]
)
def test_any_script_is_kept(store: Store, text: str) -> None:
    """Names and transcripts keep every character."""
    session = replace(a_session(), name=text, turns=(a_turn(text, text),))
    assert store.save(session, NOW) == store.load("s", NOW)


def test_a_long_transcript_is_kept(store: Store) -> None:
    """Five hundred turns of two thousand characters are no reason to fail."""
    session = replace(a_session(), turns=(a_turn("why? " * 400),) * 500)
    assert store.save(session, NOW) == store.load("s", NOW)


@pytest.mark.parametrize(
    "bare",
    [
        replace(a_session(), card=HeldCard(VISA, "4242", Pan("4242424242424242", VISA))),
        replace(a_session(), pieces=HeldPieces(8, Digits("42424242"))),
        replace(a_session(), name=Cvv("4242")),  # type: ignore[arg-type]
    ],
)
def test_a_bare_number_is_never_stored(store: Store, bare: Session) -> None:
    """No store takes a number that is not sealed, and the error shows none of it."""
    with pytest.raises(TypeError) as caught:
        store.save(bare, NOW, a_payment())
    assert "42" not in str(caught.value)
    assert store.load("s", NOW) is None
    assert store.payment_of("s") is None


# Conflicts


def test_a_stale_version_conflicts(store: Store) -> None:
    """Who read an older state saves nothing."""
    first = store.save(a_session(), NOW)
    second = store.save(replace(first, name="Ada"), NOW)
    with pytest.raises(VersionConflict):
        store.save(replace(first, name="Eve"), NOW)
    assert store.load("s", NOW) == second


def test_a_new_session_does_not_replace_a_live_one(store: Store) -> None:
    """Version 0 says that there is none."""
    saved = store.save(a_session(), NOW)
    with pytest.raises(VersionConflict):
        store.save(a_session(), NOW)
    assert store.load("s", NOW) == saved


def test_a_new_session_replaces_an_expired_one(store: Store) -> None:
    """An id whose session has expired is free, row or no row."""
    old = replace(a_sealed_session(), name="Old")
    store.save(store.save(old, NOW), NOW)
    fresh = store.save(a_session(at=NOW + HOUR), NOW + HOUR)
    assert fresh.version == 1
    assert store.load("s", NOW + HOUR) == fresh


def test_an_expired_session_is_not_revived(store: Store) -> None:
    """Who read it while it lived and saves when it is gone has to start afresh."""
    saved = store.save(a_session(), NOW)
    with pytest.raises(VersionConflict):
        store.save(replace(saved, expires_at=NOW + 2 * HOUR), NOW + HOUR)


@pytest.mark.parametrize("version", [1, 7])
def test_a_deleted_session_is_not_revived(store: Store, version: int) -> None:
    """A save based on a session that is gone conflicts."""
    with pytest.raises(VersionConflict):
        store.save(replace(a_session(), version=version), NOW)
    assert store.load("s", NOW) is None


def test_one_of_many_simultaneous_saves_wins(store: Store) -> None:
    """Eight threads save every version at once; each version has exactly one winner."""

    def attempt(session: Session) -> Session | None:
        try:
            return store.save(session, NOW)
        except VersionConflict:
            return None

    with ThreadPoolExecutor(8) as pool:
        session = a_session()
        for _ in range(20):
            rivals = [replace(session, name=f"rival {letter}") for letter in "ABCDEFGH"]
            winners = [saved for saved in pool.map(attempt, rivals) if saved]
            assert winners == [store.load("s", NOW)]
            session = winners[0]


def test_no_counted_step_is_lost_between_threads(store: Store) -> None:
    """Load, add one, save, again on conflict: every step counts."""

    def count(_: int) -> None:
        while True:
            session = store.load("s", NOW) or a_session()
            try:
                store.save(replace(session, declines=session.declines + 1), NOW)
            except VersionConflict:
                continue
            return

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(count, range(60)))
    session = store.load("s", NOW)
    assert session is not None
    assert (session.declines, session.version) == (60, 60)


def test_of_two_turns_that_freeze_a_charge_one_wins(store: Store) -> None:
    """The other has a conflict, and payment and session are those of the winner."""
    for _ in range(10):
        read = store.load("s", NOW) or store.save(a_session(), NOW)
        frozen = replace(read, status=Status.CHARGING, charge=a_charge())
        freeze = partial(store.save, frozen, NOW, a_payment(), durably=True)
        (won,) = [answer for answer in at_once(freeze, freeze) if isinstance(answer, Session)]
        assert store.load("s", NOW) == won
        assert store.payment("p") == replace(a_payment(), version=won.version)


def test_an_older_session_of_the_same_id_conflicts(store: Store) -> None:
    """Its version alone does not tell it from the one that took its id since."""
    old = store.save(a_session(), NOW)
    new = store.save(a_session(at=NOW + HOUR), NOW + HOUR)
    assert old.version == new.version
    for write in (lambda: store.save(old, NOW + HOUR), lambda: store.delete(old)):
        with pytest.raises(VersionConflict):
            write()
    assert store.load("s", NOW + HOUR) == new


# Expiry


def test_a_session_is_gone_the_moment_it_expires(store: Store) -> None:
    """It lives up to, not through, its last microsecond, for loads and pages alike."""
    saved = store.save(a_session(), NOW)
    last = saved.expires_at - MOMENT
    assert store.load("s", last) == saved
    assert list(store.sessions(last).items) == [saved]
    assert store.load("s", saved.expires_at) is None
    assert list(store.sessions(saved.expires_at).items) == []


AGES = timedelta(days=36_500)


def test_a_charging_session_does_not_expire(store: Store) -> None:
    """An unsettled charge is found, listed, counted and kept for as long as it takes."""
    saved = store.save(a_charging_session(), NOW, durably=True)
    assert store.purge(NOW + AGES) == 0
    assert store.load("s", NOW + AGES) == saved
    assert list(store.sessions(NOW + AGES, Status.CHARGING).items) == [saved]
    assert store.counts(NOW + AGES) == {(Status.CHARGING, "confirmation"): 1}
    with pytest.raises(VersionConflict):
        store.save(a_session(), NOW + AGES)
    assert store.save(saved, NOW + AGES).version == 2


def test_a_settled_session_expires_again(store: Store) -> None:
    """At the time that it had before."""
    saved = store.save(a_charging_session(), NOW)
    store.save(replace(saved, status=Status.COMPLETED, charge=None), NOW)
    assert store.load("s", NOW + HOUR) is None
    assert store.purge(NOW + HOUR) == 1


def test_expiry_is_the_one_saved_last(store: Store) -> None:
    """A later save can lengthen or shorten a session's life."""
    saved = store.save(a_session(), NOW)
    saved = store.save(replace(saved, expires_at=NOW + 2 * HOUR), NOW)
    assert store.load("s", NOW + HOUR) == saved
    store.save(replace(saved, expires_at=NOW + MOMENT), NOW)
    assert store.load("s", NOW + MOMENT) is None


# Payments


def test_a_payment_is_saved_with_its_session(store: Store) -> None:
    """Both are there afterwards."""
    saved = store.save(replace(a_session(), token=TOKEN), NOW, a_payment())
    assert store.load("s", NOW) == saved
    assert store.payment_of("s") == store.payment("p") == replace(a_payment(), version=1)
    assert store.payment_of("other") is None
    assert store.payment("other") is None


def test_a_conflict_saves_neither_session_nor_payment(store: Store) -> None:
    """Session and payment are one transaction."""
    saved = store.save(store.save(a_session(), NOW), NOW)
    for stale in (a_session(), replace(saved, version=1)):
        with pytest.raises(VersionConflict):
            store.save(stale, NOW, a_payment())
    assert store.load("s", NOW) == saved
    assert store.payment_of("s") is None


def test_a_payment_is_saved_anew_by_its_id(store: Store) -> None:
    """The same payment saved twice is one record, in its later state."""
    saved = store.save(a_session(), NOW, a_payment())
    store.save(saved, NOW, replace(a_payment(), cardholder="Countess Lovelace"))
    found = store.payment_of("s")
    assert found is not None
    assert found.cardholder == "Countess Lovelace"


def test_the_latest_payment_of_a_session_is_found(store: Store) -> None:
    """A session id used again brings up its last payment, in whatever order they were saved."""
    session = store.save(a_session(), NOW, a_payment("b", at=NOW + HOUR))
    session = store.save(session, NOW, a_payment("a", at=NOW))
    store.save(session, NOW, a_payment("c", at=NOW + HOUR))
    assert store.payment_of("s") == replace(a_payment("c", at=NOW + HOUR), version=3)


def test_a_payment_outlives_its_session(store: Store) -> None:
    """Deleting and expiring take the session only."""
    saved = store.save(a_session(), NOW, a_payment())
    assert store.delete(saved)
    assert store.payment_of("s") is not None
    assert store.purge(NOW + HOUR) == 0
    assert store.payment_of("s") is not None


@every_store
@settings(max_examples=40, deadline=None)
@given(payment=any_payment)
def test_any_payment_is_kept(name: str, payment: Payment) -> None:
    """Whatever it holds, refunds included, saved with its session and saved alone."""
    with opened(name) as store:
        store.save(a_session(), NOW, payment)
        stored = store.payment(payment.id)
        assert stored == replace(payment, version=1)
        assert store.save_payment(stored) == replace(payment, version=2)
        assert store.payment(payment.id) == store.payment_of(payment.session_id)
        assert list(store.payments().items) == [replace(payment, version=2)]


def test_a_payment_has_the_version_of_its_session(store: Store) -> None:
    """A turn computes it anew, without a version of its own."""
    session = a_session()
    for version in range(1, 4):
        session = store.save(session, NOW, a_payment())
        assert store.payment("p") == replace(a_payment(), version=version)


def test_a_payment_that_was_saved_since_it_was_read_conflicts(store: Store) -> None:
    """With its session too, and then neither is saved."""
    session = store.save(a_session(), NOW, a_payment())
    read = store.payment("p")
    assert read is not None
    newer = store.save_payment(replace(read, cardholder="Ada L."))
    with pytest.raises(VersionConflict):
        store.save(replace(session, name="Ada"), NOW, replace(read, cardholder="Ada K."))
    assert (loaded(store), store.payment("p")) == (session, newer)
    store.save(session, NOW, newer)


def test_payments_are_found_when_the_merchant_is_to_be_told(store: Store) -> None:
    """By the next try of any notice, those first that wait longest; none once all is told."""

    def due_at(payment_id: str, *times: datetime) -> Payment:
        outbox = tuple(Notice(f"n{at}", NoticeType.PAID, NOW, at) for at in times)
        return paid(store, replace(a_payment(), id=payment_id, outbox=outbox))

    later = due_at("later", NOW + HOUR, NOW)
    first = due_at("first", NOW - HOUR)
    due_at("not yet", NOW + MOMENT)
    due_at("nothing")
    assert list(store.payments_to_notify(NOW)) == [first, later]
    assert list(store.payments_to_notify(NOW, 1)) == [first]
    store.save_payment(replace(first, outbox=()))
    assert list(store.payments_to_notify(NOW)) == [later]
    assert list(store.payments_to_notify(NOW - MOMENT)) == []


def test_the_version_of_a_payment_never_goes_back(store: Store) -> None:
    """A save with its session conflicts with whoever read the payment before, however late."""
    session = store.save(a_session(), NOW, a_payment())
    read = store.payment("p")
    assert read is not None
    for _ in range(3):
        read = store.save_payment(read)
    store.save(session, NOW, replace(a_payment(), status=PaymentStatus.PAID))
    with pytest.raises(VersionConflict):
        store.save_payment(read)
    found = store.payment("p")
    assert found is not None
    assert (found.status, found.version) == (PaymentStatus.PAID, 5)


def test_a_stale_payment_conflicts(store: Store) -> None:
    """Who read an older state saves nothing."""
    first = paid(store, a_payment())
    second = store.save_payment(replace(first, status=PaymentStatus.REFUNDED))
    assert second == replace(first, status=PaymentStatus.REFUNDED, version=2)
    with pytest.raises(VersionConflict, match="payment was changed"):
        store.save_payment(first)
    assert store.payment("p") == second


@pytest.mark.parametrize("version", [0, 1])
def test_a_payment_alone_is_not_made(store: Store, version: int) -> None:
    """It comes with its session; one that was purged does not come back."""
    with pytest.raises(VersionConflict):
        store.save_payment(replace(a_payment(), version=version))
    assert store.payment("p") is None


def test_of_two_refunds_at_once_one_wins(store: Store) -> None:
    """Two threads add a refund to the same state: one is on record, the other has a conflict."""
    payment = paid(store, a_payment())
    for _ in range(10):
        rivals = [
            replace(payment, refunds=(*payment.refunds, Refund(key, PRICE, NOW)))
            for key in ("one", "other")
        ]
        answers = at_once(*[partial(store.save_payment, rival) for rival in rivals])
        (payment,) = [answer for answer in answers if isinstance(answer, Payment)]
        assert store.payment("p") == payment
    assert len(payment.refunds) == 10


# Deleting


def test_delete_says_whether_there_was_one(store: Store) -> None:
    """A second delete finds nothing."""
    saved = store.save(a_session(), NOW)
    store.save(a_session("other"), NOW)
    assert store.delete(saved) is True
    assert store.delete(saved) is False
    assert store.load("s", NOW) is None
    assert ids(store) == ["other"]
    assert store.save(a_session(), NOW).version == 1


def test_a_session_that_was_saved_meanwhile_is_not_deleted(store: Store) -> None:
    """It may be charging by now."""
    read = store.save(a_session(), NOW)
    charging = store.save(replace(read, status=Status.CHARGING, charge=a_charge()), NOW)
    with pytest.raises(VersionConflict):
        store.delete(read)
    assert store.load("s", NOW) == charging


def test_of_a_save_and_a_delete_at_once_one_wins(store: Store) -> None:
    """Either it is gone and not saved, or saved and not gone."""
    for _ in range(10):
        read = store.load("s", NOW) or store.save(a_session(), NOW)
        save, delete = at_once(partial(store.save, read, NOW), partial(store.delete, read))
        if isinstance(save, VersionConflict):
            assert delete is True
            assert store.load("s", NOW) is None
        else:
            assert isinstance(delete, VersionConflict)
            assert store.load("s", NOW) == save


def test_purge_erases_what_has_expired_and_no_more(store: Store) -> None:
    """Sessions go when they expire, payments when their retention ends."""
    old = a_session("old", at=NOW - HOUR)
    old = store.save(old, NOW, a_payment("done", "old", life=timedelta(0)))
    store.save(a_session("new"), NOW, a_payment("kept", "new", life=MOMENT))
    assert store.purge(NOW) == 2
    assert store.delete(old) is False
    assert store.payment_of("old") is None
    assert ids(store) == ["new"]
    assert store.payment_of("new") is not None
    assert store.purge(NOW) == 0


def test_purge_goes_no_further_than_its_limit(store: Store) -> None:
    """So that it never holds up a turn for long."""
    for number in range(5):
        store.save(a_session(f"s{number}"), NOW, a_payment(f"p{number}", life=HOUR))
    store.save(a_session("alive", life=2 * HOUR), NOW)
    assert [store.purge(NOW + HOUR, limit=2) for _ in range(4)] == [4, 4, 2, 0]
    assert ids(store) == ["alive"]


# Lists


def test_sessions_are_listed_newest_first(store: Store) -> None:
    """By creation, then id, whatever was saved last."""
    for session_id, age in [("b", 1), ("a", 1), ("new", 0), ("old", 2)]:
        session = store.save(a_session(session_id, NOW - age * MOMENT), NOW)
        store.save(session, NOW)
    assert ids(store) == ["new", "b", "a", "old"]
    assert ids(store, limit=1) == ["new", "b", "a", "old"]
    page = store.sessions(NOW, limit=4)
    assert page.next is None
    assert page.items[0] == store.load("new", NOW)


def test_an_empty_list_is_a_page(store: Store) -> None:
    """No sessions: no items and no cursor."""
    page = store.sessions(NOW)
    assert (list(page.items), page.next) == ([], None)


def test_sessions_are_listed_by_status(store: Store) -> None:
    """A status filters, through pages too, and follows the session's changes."""
    for number, status in enumerate([*Status, *Status]):
        store.save(replace(a_session(f"s{number:02}"), status=status), NOW)
    changed = store.load("s00", NOW)
    assert changed is not None
    store.save(replace(changed, status=Status.ERROR), NOW)
    assert ids(store, Status.COLLECTING, limit=1) == ["s07"]
    assert ids(store, Status.CHARGING, limit=1) == ["s09", "s02"]
    assert ids(store, Status.ERROR, limit=1) == ["s13", "s06", "s00"]


def test_payments_are_listed_newest_first(store: Store) -> None:
    """By confirmation, then id, whatever was saved last."""
    for payment_id, age in [("b", 1), ("a", 1), ("new", 0), ("old", 2)]:
        stored = paid(store, a_payment(payment_id, at=NOW - age * MOMENT))
        store.save_payment(stored)
    assert payment_ids(store) == ["new", "b", "a", "old"]
    assert payment_ids(store, limit=1) == ["new", "b", "a", "old"]
    page = store.payments(limit=4)
    assert page.next is None
    assert page.items[0] == store.payment("new")


def test_an_empty_list_of_payments_is_a_page(store: Store) -> None:
    """No payments: no items and no cursor."""
    page = store.payments()
    assert (list(page.items), page.next) == ([], None)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({}, ["d", "c", "b", "a"]),
        ({"session_id": "s"}, ["d", "b"]),
        ({"session_id": "nobody"}, []),
        ({"status": PaymentStatus.PAID}, ["c", "b"]),
        ({"status": PaymentStatus.REFUNDING}, []),
        ({"since": NOW - 2 * HOUR}, ["d", "c", "b"]),
        ({"since": NOW - 2 * HOUR + MOMENT}, ["d", "c"]),
        ({"since": NOW + MOMENT}, []),
        ({"session_id": "s", "status": PaymentStatus.PAID}, ["b"]),
        ({"session_id": "s", "since": NOW}, ["d"]),
        ({"status": PaymentStatus.PAID, "since": NOW - HOUR}, ["c"]),
        ({"session_id": "s", "status": PaymentStatus.PAID, "since": NOW - HOUR}, []),
    ],
)
def test_payments_are_listed_by_session_status_and_time(
    store: Store, wanted: dict[str, Any], found: list[str]
) -> None:
    """Each alone and together, through pages too."""
    for age, payment_id, session_id, status in [
        (3, "a", "t", PaymentStatus.SAVED),
        (2, "b", "s", PaymentStatus.PAID),
        (1, "c", "t", PaymentStatus.PAID),
        (0, "d", "s", PaymentStatus.SAVED),
    ]:
        payment = a_payment(payment_id, session_id, NOW - age * HOUR)
        paid(store, replace(payment, status=status))
    assert payment_ids(store, **wanted) == found
    assert payment_ids(store, limit=1, **wanted) == found


def test_a_list_by_status_follows_the_payments(store: Store) -> None:
    """Also when a payment is saved alone."""
    stored = paid(store, a_payment())
    store.save_payment(replace(stored, status=PaymentStatus.REFUNDING))
    assert payment_ids(store, status=PaymentStatus.REFUNDING) == ["p"]
    assert payment_ids(store, status=PaymentStatus.SAVED) == []


def test_sessions_are_counted_by_status_and_what_they_reached(store: Store) -> None:
    """Each live session once, as it is now; the expired and the deleted not at all."""
    asked_for_card = replace(a_session("card"), name="Ada")
    gave_up = replace(a_session("gave up"), status=Status.CANCELLED, turns=(a_turn(),))
    store.save(store.save(a_session("a"), NOW), NOW)
    store.save(a_session("b"), NOW)
    store.save(a_session("old", at=NOW - HOUR), NOW)
    store.save(a_session("afresh", at=NOW - HOUR), NOW - HOUR)
    store.save(replace(a_session("afresh"), name="Ada"), NOW)
    store.delete(store.save(a_session("deleted"), NOW))
    moved = store.save(a_session("card"), NOW)
    store.save(replace(asked_for_card, version=moved.version), NOW)
    store.save(gave_up, NOW)
    store.save(replace(a_session("paying"), status=Status.CONFIRMING, name="A", token=TOKEN), NOW)
    assert store.counts(NOW) == {
        (Status.COLLECTING, "name"): 2,
        (Status.COLLECTING, "card"): 2,
        (Status.CANCELLED, "card"): 1,
        (Status.CONFIRMING, "confirmation"): 1,
    }


@pytest.mark.parametrize(
    "cursor", ["", "x", "é", "bm90aGluZw==", "MTI6YQ", "MTI6YQ==\n", "Lzph", "MDEyOmE="]
)
def test_a_garbage_cursor_is_refused(store: Store, cursor: str) -> None:
    """The error is a sentence that does not repeat the cursor."""
    for page in (lambda: store.sessions(NOW, after=cursor), lambda: store.payments(cursor)):
        with pytest.raises(InvalidRequest, match="cursor is not one"):
            page()


def test_a_huge_number_in_a_cursor_is_refused(store: Store) -> None:
    """Made up, but well formed otherwise: `99999999999999999999:a`."""
    with pytest.raises(InvalidRequest):
        store.sessions(NOW, after="OTk5OTk5OTk5OTk5OTk5OTk5OTk6YQ==")


@pytest.mark.parametrize("limit", [0, -1])
def test_a_page_of_nothing_is_refused(store: Store, limit: int) -> None:
    """A limit below one would never come to an end."""
    for page in (lambda: store.sessions(NOW, limit=limit), lambda: store.payments(limit=limit)):
        with pytest.raises(InvalidRequest):
            page()


@every_store
def test_pages_are_stable_while_rows_come_and_go(name: str) -> None:
    """Whatever is added and deleted between pages, what stays is listed once, in order."""

    @coming_and_going(name)
    def hold(ages: list[int], limit: int, leaving: set[int], coming: list[int]) -> None:
        with opened(name) as store:
            for number, age in enumerate(ages):
                store.save(a_session(f"s{number:02}", NOW - age * MOMENT), NOW)
            before = ids(store, limit=limit)
            assert sorted(before) == [f"s{number:02}" for number in range(len(ages))]
            page = store.sessions(NOW, limit=limit)
            for number in leaving & set(range(len(ages))):
                store.delete(loaded(store, f"s{number:02}"))
            for number, age in enumerate(coming):
                store.save(a_session(f"t{number}", NOW - age * MOMENT), NOW)
            seen = [session.id for session in page.items]
            while page.next is not None:
                page = store.sessions(NOW, after=page.next, limit=limit)
                seen += [session.id for session in page.items]
            assert len(seen) == len(set(seen))
            gone = {f"s{number:02}" for number in leaving}
            stayed = [session_id for session_id in before if session_id not in gone]
            assert [found for found in seen if found in stayed] == stayed

    hold()


@every_store
def test_pages_of_payments_are_stable_while_they_come_and_go(name: str) -> None:
    """Whatever is added, purged and saved anew in between, what stays is listed once, in order."""

    @coming_and_going(name)
    def hold(ages: list[int], limit: int, leaving: set[int], coming: list[int]) -> None:
        with opened(name) as store:
            for number, age in enumerate(ages):
                life = HOUR if number in leaving else 2 * HOUR
                paid(store, a_payment(f"p{number:02}", at=NOW - age * MOMENT, life=life))
            before = payment_ids(store, limit)
            page = store.payments(None, limit)
            store.purge(NOW + HOUR)
            for number, age in enumerate(coming):
                paid(store, a_payment(f"q{number}", at=NOW - age * MOMENT))
            for payment in store.payments().items:
                store.save_payment(replace(payment, status=PaymentStatus.REFUNDED))
            seen = [payment.id for payment in page.items]
            while page.next is not None:
                page = store.payments(page.next, limit)
                seen += [payment.id for payment in page.items]
            assert len(seen) == len(set(seen))
            gone = {f"p{number:02}" for number in leaving}
            stayed = [payment_id for payment_id in before if payment_id not in gone]
            assert [found for found in seen if found in stayed] == stayed

    hold()


def test_a_store_that_serves_answers_a_ping(store: Store) -> None:
    """No answer is the good answer."""
    store.ping()


# The page for a card


def test_a_session_is_found_by_its_form(store: Store) -> None:
    """As it was saved last, until it expires or is deleted; no other token finds it."""
    store.save(replace(a_session("other"), form_token="b" * 32), NOW)
    store.save(a_session("without"), NOW)
    saved = store.save(replace(a_session(), form_token="a" * 32), NOW)
    saved = store.save(replace(saved, name="Jane Doe"), NOW)
    assert store.session_by_form("a" * 32, NOW) == saved
    for token in ("", "a" * 31, "A" * 32, "c" * 32, saved.id):
        assert store.session_by_form(token, NOW) is None
    assert store.session_by_form("a" * 32, saved.expires_at - MOMENT) == saved
    assert store.session_by_form("a" * 32, saved.expires_at) is None
    store.delete(saved)
    assert store.session_by_form("a" * 32, NOW) is None


def test_a_form_that_changes_is_found_by_the_new_token_alone(store: Store) -> None:
    saved = store.save(replace(a_session(), form_token="a" * 32), NOW)
    saved = store.save(replace(saved, form_token="b" * 32), NOW)
    assert store.session_by_form("a" * 32, NOW) is None
    assert store.session_by_form("b" * 32, NOW) == saved
    later = saved.expires_at
    anew = replace(a_session(), form_token="c" * 32, created_at=later, expires_at=later + HOUR)
    anew = store.save(anew, later)
    assert store.session_by_form("b" * 32, later) is None
    assert store.session_by_form("c" * 32, later) == anew
