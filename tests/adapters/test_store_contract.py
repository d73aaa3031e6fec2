"""The contract of `ports.Store`, held against every store in `store_contract.OPENERS`."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.replacing import replace

from payment_smart_bot.domain.cards import VISA, Cvv, Digits, Expiry, Pan
from payment_smart_bot.domain.errors import InvalidRequest, VersionConflict
from payment_smart_bot.domain.session import Field, HeldCard, HeldPieces, Session, Status
from payment_smart_bot.ports import Store

from .store_contract import (
    HOUR,
    NOW,
    OFFER,
    OPENERS,
    TOKEN,
    a_payment,
    a_sealed_session,
    a_session,
    a_turn,
    opened,
)

MOMENT = timedelta(microseconds=1)
every_store = pytest.mark.parametrize("name", OPENERS)


@pytest.fixture(params=OPENERS)
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    with opened(request.param) as store:
        yield store


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
        replace(a_session(), name=Cvv("4242")),
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


# Expiry


def test_a_session_is_gone_the_moment_it_expires(store: Store) -> None:
    """It lives up to, not through, its last microsecond, for loads and pages alike."""
    saved = store.save(a_session(), NOW)
    last = saved.expires_at - MOMENT
    assert store.load("s", last) == saved
    assert list(store.sessions(last).items) == [saved]
    assert store.load("s", saved.expires_at) is None
    assert list(store.sessions(saved.expires_at).items) == []


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
    assert store.payment_of("s") == a_payment()
    assert store.payment_of("other") is None


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
    assert store.payment_of("s") == a_payment("c", at=NOW + HOUR)


def test_a_payment_outlives_its_session(store: Store) -> None:
    """Deleting and expiring take the session only."""
    store.save(a_session(), NOW, a_payment())
    assert store.delete("s")
    assert store.payment_of("s") == a_payment()
    assert store.purge(NOW + HOUR) == 0
    assert store.payment_of("s") == a_payment()


# Deleting


def test_delete_says_whether_there_was_one(store: Store) -> None:
    """A second delete finds nothing."""
    store.save(a_session(), NOW)
    store.save(a_session("other"), NOW)
    assert store.delete("s") is True
    assert store.delete("s") is False
    assert store.load("s", NOW) is None
    assert ids(store) == ["other"]
    assert store.save(a_session(), NOW).version == 1


def test_purge_erases_what_has_expired_and_no_more(store: Store) -> None:
    """Sessions go when they expire, payments when their retention ends."""
    store.save(a_session("old", at=NOW - HOUR), NOW, a_payment("done", "old", life=timedelta(0)))
    store.save(a_session("new"), NOW, a_payment("kept", "new", life=MOMENT))
    assert store.purge(NOW) == 2
    assert store.delete("old") is False
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
    assert ids(store, Status.COLLECTING, limit=1) == ["s05"]
    assert ids(store, Status.ERROR, limit=1) == ["s09", "s04", "s00"]


@pytest.mark.parametrize(
    "cursor", ["", "x", "é", "bm90aGluZw==", "MTI6YQ", "MTI6YQ==\n", "Lzph", "MDEyOmE="]
)
def test_a_garbage_cursor_is_refused(store: Store, cursor: str) -> None:
    """The error is a sentence that does not repeat the cursor."""
    with pytest.raises(InvalidRequest, match="cursor is not one"):
        store.sessions(NOW, after=cursor)


def test_a_huge_number_in_a_cursor_is_refused(store: Store) -> None:
    """Made up, but well formed otherwise: `99999999999999999999:a`."""
    with pytest.raises(InvalidRequest):
        store.sessions(NOW, after="OTk5OTk5OTk5OTk5OTk5OTk5OTk6YQ==")


@pytest.mark.parametrize("limit", [0, -1])
def test_a_page_of_nothing_is_refused(store: Store, limit: int) -> None:
    """A limit below one would never come to an end."""
    with pytest.raises(InvalidRequest):
        store.sessions(NOW, limit=limit)


@every_store
@settings(max_examples=30, deadline=None)
@given(
    ages=st.lists(st.integers(0, 5), max_size=20),
    limit=st.integers(1, 7),
    leaving=st.sets(st.integers(0, 19), max_size=6),
    coming=st.lists(st.integers(-3, 5), max_size=6),
)
def test_pages_are_stable_while_rows_come_and_go(
    name: str, ages: list[int], limit: int, leaving: set[int], coming: list[int]
) -> None:
    """Whatever is added and deleted between pages, what stays is listed once, in order."""
    with opened(name) as store:
        for number, age in enumerate(ages):
            store.save(a_session(f"s{number:02}", NOW - age * MOMENT), NOW)
        before = ids(store, limit=limit)
        assert sorted(before) == [f"s{number:02}" for number in range(len(ages))]
        page = store.sessions(NOW, limit=limit)
        for number in leaving:
            store.delete(f"s{number:02}")
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


def test_a_store_that_serves_answers_a_ping(store: Store) -> None:
    """No answer is the good answer."""
    store.ping()
