"""Every store keeps claims: with a new session and alone, on condition of their version."""

from functools import partial

import pytest
from tests.adapters.store_contract import HOUR, NOW, a_claim, a_session
from tests.adapters.stores.using import MOMENT, call_at_once, list_ids, load

from payment_smart_bot.domain.model.claims import Claim
from payment_smart_bot.domain.model.errors import VersionConflict
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import Store


def load_claim(store: Store, claim_id: str = "c") -> Claim:
    claim = store.load_claim(claim_id, NOW)
    assert claim is not None
    return claim


def test_claims_are_saved_with_their_session(store: Store) -> None:
    """All are there afterwards, and no list shows anything but the session."""
    store.save_claims([a_claim("a"), a_claim("b")], NOW, a_session())
    assert load(store) == replace(a_session(), version=1)
    for claim_id in ("a", "b"):
        assert load_claim(store, claim_id) == replace(a_claim(claim_id), version=1)
    assert list_ids(store) == ["s"]
    assert sum(store.count_sessions(NOW).values()) == 1


def test_a_claim_is_saved_alone(store: Store) -> None:
    """Once more for a session that is there already."""
    store.save_claims([a_claim()], NOW)
    assert load_claim(store) == replace(a_claim(), version=1)
    assert store.load("s", NOW) is None


def test_a_claim_is_no_session(store: Store) -> None:
    store.save_claims([a_claim("s")], NOW)
    assert store.load("s", NOW) is None
    assert store.load_claim("other", NOW) is None


def test_a_claim_that_somebody_has_lets_nothing_be_saved(store: Store) -> None:
    """Neither the session nor the other claim, whichever stands first."""
    store.save_claims([a_claim("taken")], NOW)
    for claims in ([a_claim("taken"), a_claim("free")], [a_claim("free"), a_claim("taken")]):
        with pytest.raises(VersionConflict):
            store.save_claims(claims, NOW, a_session("second"))
    assert store.load_claim("free", NOW) is None
    assert store.load("second", NOW) is None
    assert load_claim(store, "taken").session.id == "s"


def test_a_session_that_is_there_lets_no_claim_be_saved(store: Store) -> None:
    store.save(a_session(), NOW)
    with pytest.raises(VersionConflict):
        store.save_claims([a_claim()], NOW, a_session())
    assert store.load_claim("c", NOW) is None


def test_a_claim_passes_to_another_session_on_condition_of_its_version(store: Store) -> None:
    """So of two who saw the same session end, one gets it."""
    store.save_claims([a_claim()], NOW, a_session())
    read = load_claim(store)
    store.save_claims([replace(a_claim(session_id="t"), version=read.version)], NOW, a_session("t"))
    assert (load_claim(store).session.id, load_claim(store).version) == ("t", 2)
    stale = replace(a_claim(session_id="u"), version=read.version)
    with pytest.raises(VersionConflict):
        store.save_claims([stale], NOW, a_session("u"))
    assert load_claim(store).session.id == "t"


def test_a_claim_ends(store: Store) -> None:
    """It is not found from then on, another may have it, and a late writer does not get it back."""
    store.save_claims([a_claim(life=HOUR)], NOW)
    read, end = load_claim(store), NOW + HOUR
    assert store.load_claim("c", end - MOMENT) == read
    assert store.load_claim("c", end) is None
    with pytest.raises(VersionConflict):
        store.save_claims([read], end)
    store.save_claims([a_claim(session_id="t", life=2 * HOUR)], end)
    again = store.load_claim("c", end)
    assert again == replace(a_claim(session_id="t", life=2 * HOUR), version=1)


def test_of_many_at_once_one_has_the_claim(store: Store) -> None:
    """Whoever comes second finds nothing of theirs saved."""
    calls = [
        partial(store.save_claims, [a_claim(session_id=f"s{number}")], NOW, a_session(f"s{number}"))
        for number in range(4)
    ]
    answers = call_at_once(*calls)
    assert sum(isinstance(answer, VersionConflict) for answer in answers) == 3
    assert list_ids(store) == [load_claim(store).session.id]


def test_ended_claims_are_purged(store: Store) -> None:
    """DynamoDB deletes them itself, by their `ttl`; a claim that lasts is left alone."""
    store.save_claims([a_claim("ends", life=HOUR), a_claim("lasts", life=2 * HOUR)], NOW)
    store.purge(NOW + HOUR)
    assert store.load_claim("lasts", NOW) is not None
    if type(store).__name__ != "StoreInMoto":
        assert store.load_claim("ends", NOW) is None
