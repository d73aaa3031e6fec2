"""Every store keeps sessions: whole, on condition of their version, until they expire."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial

import pytest
from hypothesis import given, settings
from tests.adapters.any_records import any_session
from tests.adapters.store_contract import (
    HOUR,
    NOW,
    OFFER,
    a_charge,
    a_charging_session,
    a_payment,
    a_sealed_session,
    a_session,
    a_turn,
    opened,
)
from tests.adapters.stores.using import MOMENT, call_at_once, every_store, list_ids

from payment_smart_bot.domain.model.cards.card_details import VISA, Expiry, Pan
from payment_smart_bot.domain.model.cards.card_entry import Form
from payment_smart_bot.domain.model.cards.held_cards import HeldCard
from payment_smart_bot.domain.model.errors import VersionConflict
from payment_smart_bot.domain.model.session import Field, Session, Status
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import Store

# --- Loading and saving --------------------------------------------------------------------------


def test_an_unknown_session_is_none(store: Store) -> None:
    """Nothing is found where nothing was saved."""
    assert store.load("nobody", NOW) is None


def test_what_was_saved_is_loaded(store: Store) -> None:
    """A save returns the session as a later load does, its version raised by one."""
    session = replace(
        a_sealed_session()
        .with_value(Field.NAME, "Zoë O'Neill-Ng")
        .with_value(Field.EXPIRY, Expiry(2031, 12)),
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
@settings(max_examples=15)
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


def test_any_script_is_kept(store: Store) -> None:
    texts = "Jürgen ß", "山田太郎", "محمد", "👩‍👩‍👧 emoji", "nul \0 and \u200b", "'; --"
    session = replace(
        a_session().with_value(Field.NAME, " ".join(texts)),
        turns=tuple(a_turn(text, text) for text in texts),
    )
    assert store.save(session, NOW) == store.load("s", NOW)


def test_a_long_transcript_is_kept(store: Store) -> None:
    """Five hundred turns of two thousand characters are no reason to fail."""
    session = replace(a_session(), turns=(a_turn("why? " * 400),) * 500)
    assert store.save(session, NOW) == store.load("s", NOW)


def test_a_bare_number_is_never_stored(store: Store) -> None:
    """`test_records.py` has every place for one; no store has a way around the records."""
    pan = Pan("4242424242424242", VISA)
    with pytest.raises(TypeError, match="a Pan is never stored"):
        store.save(a_session().with_value(Field.CARD, HeldCard("visa", "4242", pan)), NOW)
    assert store.load("s", NOW) is None


# --- Conflicts -----------------------------------------------------------------------------------


def test_a_stale_version_conflicts(store: Store) -> None:
    """Who read an older state saves nothing."""
    first = store.save(a_session(), NOW)
    second = store.save(first.with_value(Field.NAME, "Ada"), NOW)
    with pytest.raises(VersionConflict):
        store.save(first.with_value(Field.NAME, "Eve"), NOW)
    assert store.load("s", NOW) == second


def test_a_new_session_does_not_replace_a_live_one(store: Store) -> None:
    """Version 0 says that there is none."""
    saved = store.save(a_session(), NOW)
    with pytest.raises(VersionConflict):
        store.save(a_session(), NOW)
    assert store.load("s", NOW) == saved


def test_a_new_session_replaces_an_expired_one(store: Store) -> None:
    """An id whose session has expired is free, row or no row."""
    old = a_sealed_session().with_value(Field.NAME, "Old")
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
            rivals = [session.with_value(Field.NAME, f"rival {letter}") for letter in "ABCDEFGH"]
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
        (won,) = [answer for answer in call_at_once(freeze, freeze) if isinstance(answer, Session)]
        assert store.load("s", NOW) == won
        assert store.load_payment("p") == replace(a_payment(), version=won.version)


def test_an_older_session_of_the_same_id_conflicts(store: Store) -> None:
    """Its version alone does not tell it from the one that took its id since."""
    old = store.save(a_session(), NOW)
    new = store.save(a_session(at=NOW + HOUR), NOW + HOUR)
    assert old.version == new.version
    for write in (lambda: store.save(old, NOW + HOUR), lambda: store.delete(old)):
        with pytest.raises(VersionConflict):
            write()
    assert store.load("s", NOW + HOUR) == new


# --- Expiry --------------------------------------------------------------------------------------


def test_a_session_is_gone_the_moment_it_expires(store: Store) -> None:
    """It lives up to, not through, its last microsecond, for loads and pages alike."""
    saved = store.save(a_session(), NOW)
    last = saved.expires_at - MOMENT
    assert store.load("s", last) == saved
    assert list(store.list_sessions(last).items) == [saved]
    assert store.load("s", saved.expires_at) is None
    assert list(store.list_sessions(saved.expires_at).items) == []


AGES = timedelta(days=36_500)


def test_a_charging_session_does_not_expire(store: Store) -> None:
    """An unsettled charge is found, listed, counted and kept for as long as it takes."""
    saved = store.save(a_charging_session(), NOW, durably=True)
    assert store.purge(NOW + AGES) == 0
    assert store.load("s", NOW + AGES) == saved
    assert list(store.list_sessions(NOW + AGES, Status.CHARGING).items) == [saved]
    assert store.count_sessions(NOW + AGES) == {(Status.CHARGING, "confirmation"): 1}
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


def test_a_store_that_serves_answers_a_ping(store: Store) -> None:
    """No answer is the good answer."""
    store.ping()


# --- Deleting ------------------------------------------------------------------------------------


def test_delete_says_whether_there_was_one(store: Store) -> None:
    """A second delete finds nothing."""
    saved = store.save(a_session(), NOW)
    store.save(a_session("other"), NOW)
    assert store.delete(saved) is True
    assert store.delete(saved) is False
    assert store.load("s", NOW) is None
    assert list_ids(store) == ["other"]
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
        save, delete = call_at_once(partial(store.save, read, NOW), partial(store.delete, read))
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
    assert store.load_latest_payment("old") is None
    assert list_ids(store) == ["new"]
    assert store.load_latest_payment("new") is not None
    assert store.purge(NOW) == 0


def test_purge_goes_no_further_than_its_limit(store: Store) -> None:
    """So that it never holds up a turn for long."""
    for number in range(5):
        store.save(a_session(f"s{number}"), NOW, a_payment(f"p{number}", life=HOUR))
    store.save(a_session("alive", life=2 * HOUR), NOW)
    assert [store.purge(NOW + HOUR, limit=2) for _ in range(4)] == [4, 4, 2, 0]
    assert list_ids(store) == ["alive"]


def test_a_session_is_not_taken_for_another_one_of_its_id_made_within_a_microsecond(
    store: Store,
) -> None:
    """Its own random seed tells it from that; a turn that is behind overwrites and erases none."""
    first = store.save(a_session(), NOW)
    store.delete(first)
    second = store.save(replace(a_session(), seed="5" * 32), NOW)
    assert (second.version, second.created_at) == (first.version, first.created_at)
    for change in (lambda: store.save(first, NOW, a_payment()), lambda: store.delete(first)):
        with pytest.raises(VersionConflict):
            change()
    assert store.load(first.id, NOW) == second
    assert store.load_payment(a_payment().id) is None
    third = store.save(second, NOW)
    assert store.delete(third)


# --- The form for a card -------------------------------------------------------------------------


def test_a_session_is_found_by_its_form(store: Store) -> None:
    """As it was saved last, until it expires or is deleted; no other token finds it."""
    store.save(replace(a_session("other"), entry=Form("b" * 32)), NOW)
    store.save(a_session("without"), NOW)
    saved = store.save(replace(a_session(), entry=Form("a" * 32)), NOW)
    saved = store.save(saved.with_value(Field.NAME, "Jane Doe"), NOW)
    assert store.find_by_form("a" * 32, NOW) == saved
    for token in ("", "a" * 31, "A" * 32, "c" * 32, saved.id):
        assert store.find_by_form(token, NOW) is None
    assert store.find_by_form("a" * 32, saved.expires_at - MOMENT) == saved
    assert store.find_by_form("a" * 32, saved.expires_at) is None
    store.delete(saved)
    assert store.find_by_form("a" * 32, NOW) is None


def test_a_form_that_changes_is_found_by_the_new_token_alone(store: Store) -> None:
    saved = store.save(replace(a_session(), entry=Form("a" * 32)), NOW)
    saved = store.save(replace(saved, entry=Form("b" * 32)), NOW)
    assert store.find_by_form("a" * 32, NOW) is None
    assert store.find_by_form("b" * 32, NOW) == saved
    later = saved.expires_at
    anew = replace(a_session(), entry=Form("c" * 32), created_at=later, expires_at=later + HOUR)
    anew = store.save(anew, later)
    assert store.find_by_form("b" * 32, later) is None
    assert store.find_by_form("c" * 32, later) == anew
