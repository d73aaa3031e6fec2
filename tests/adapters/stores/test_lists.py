"""Every store lists and counts sessions and payments, page by page."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.adapters.store_contract import HOUR, NOW, PRICE, a_payment, a_session, opened
from tests.adapters.stores.using import (
    MOMENT,
    every_store,
    list_ids,
    list_payment_ids,
    load,
    save_paid,
)

from payment_smart_bot.domain.model.errors import InvalidRequest
from payment_smart_bot.domain.model.payment import PaymentStatus
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.payment_search import (
    has_words,
    list_search_words,
    read_search,
)
from payment_smart_bot.domain.model.session import CONFIRMATION, Status
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import Store


def coming_and_going(name: str) -> Callable[[Callable[..., None]], Callable[[], None]]:
    """Draw what comes and goes between pages; over moto, which is slow, not as often."""
    drawn = given(
        ages=st.lists(st.integers(0, 5), max_size=20),
        limit=st.integers(1, 7),
        leaving=st.sets(st.integers(0, 19), max_size=6),
        coming=st.lists(st.integers(-3, 5), max_size=6),
    )
    often = settings(max_examples=6 if name == "dynamodb" else 30)
    return lambda test: often(drawn(test))


def test_sessions_are_listed_newest_first(store: Store) -> None:
    """By creation, then id, whatever was saved last."""
    for session_id, age in [("b", 1), ("a", 1), ("new", 0), ("old", 2)]:
        session = store.save(a_session(session_id, NOW - age * MOMENT), NOW)
        store.save(session, NOW)
    assert list_ids(store) == ["new", "b", "a", "old"]
    assert list_ids(store, limit=1) == ["new", "b", "a", "old"]
    page = store.list_sessions(NOW, limit=4)
    assert page.next is None
    assert page.items[0] == store.load("new", NOW)


def test_an_empty_list_is_a_page(store: Store) -> None:
    """No sessions: no items and no cursor."""
    page = store.list_sessions(NOW)
    assert (list(page.items), page.next) == ([], None)


def test_sessions_are_listed_by_status(store: Store) -> None:
    """A status filters, through pages too, and follows the session's changes."""
    for number, status in enumerate([*Status, *Status]):
        store.save(replace(a_session(f"s{number:02}"), status=status), NOW)
    changed = store.load("s00", NOW)
    assert changed is not None
    store.save(replace(changed, status=Status.ERROR), NOW)
    assert list_ids(store, Status.COLLECTING, limit=1) == ["s07"]
    assert list_ids(store, Status.CHARGING, limit=1) == ["s09", "s02"]
    assert list_ids(store, Status.ERROR, limit=1) == ["s13", "s06", "s00"]


def test_payments_are_listed_newest_first(store: Store) -> None:
    """By confirmation, then id, whatever was saved last."""
    for payment_id, age in [("b", 1), ("a", 1), ("new", 0), ("old", 2)]:
        stored = save_paid(store, a_payment(payment_id, at=NOW - age * MOMENT))
        store.save_payment(stored)
    assert list_payment_ids(store) == ["new", "b", "a", "old"]
    assert list_payment_ids(store, limit=1) == ["new", "b", "a", "old"]
    page = store.list_payments(limit=4)
    assert page.next is None
    assert page.items[0] == store.load_payment("new")


def test_an_empty_list_of_payments_is_a_page(store: Store) -> None:
    """No payments: no items and no cursor."""
    page = store.list_payments()
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
        ({"order_id": "A-17"}, ["c", "b"]),
        ({"order_id": "A-1"}, []),
        ({"order_id": "A-17", "session_id": "s"}, ["b"]),
        ({"order_id": "A-17", "status": PaymentStatus.SAVED}, []),
        ({"order_id": "A-17", "since": NOW - HOUR}, ["c"]),
        ({"until": NOW - HOUR}, ["b", "a"]),
        ({"until": NOW - HOUR + MOMENT}, ["c", "b", "a"]),
        ({"since": NOW - 2 * HOUR, "until": NOW}, ["c", "b"]),
        ({"status": PaymentStatus.PAID, "until": NOW - HOUR}, ["b"]),
        ({"words": ("a-17",)}, ["c", "b"]),
        ({"words": ("a-17",), "session_id": "s"}, ["b"]),
        ({"words": ("ada", "love"), "status": PaymentStatus.SAVED}, ["d", "a"]),
        ({"words": ("ada",), "since": NOW - 2 * HOUR, "until": NOW}, ["c", "b"]),
    ],
)
def test_payments_are_listed_by_session_order_status_and_time(
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
        order = PaymentRequest(order_id="A-17" if status is PaymentStatus.PAID else None)
        save_paid(store, replace(payment, status=status, request=order))
    assert list_payment_ids(store, **wanted) == found
    assert list_payment_ids(store, limit=1, **wanted) == found


def test_a_list_by_status_follows_the_payments(store: Store) -> None:
    """Also when a payment is saved alone."""
    stored = save_paid(store, a_payment())
    store.save_payment(replace(stored, status=PaymentStatus.REFUNDING))
    assert list_payment_ids(store, status=PaymentStatus.REFUNDING) == ["p"]
    assert list_payment_ids(store, status=PaymentStatus.SAVED) == []


def test_a_payment_whose_order_is_erased_is_not_found_by_it(store: Store) -> None:
    payment = replace(a_payment(), request=PaymentRequest(order_id="A-17"))
    stored = save_paid(store, payment)
    assert list_payment_ids(store, order_id="A-17") == ["p"]
    store.save_payment(replace(stored, request=PaymentRequest()))
    assert list_payment_ids(store, order_id="A-17") == []


@pytest.mark.parametrize("typed", ["ruth", "ruth 4242", "B-0", "ruth B-0", "49.00 lovelace"])
def test_a_search_finds_the_same_in_every_store(store: Store, typed: str) -> None:
    """All that fits, page by page, and by the words that a payment has now."""
    words = read_search(typed)
    for number in range(12):
        payment = a_payment(f"p{number:02}", at=NOW - number * MOMENT)
        request = PaymentRequest(order_id=f"B-{number:02}")
        cardholder = "Ruth Cohen" if number % 3 else "Ada Lovelace"
        consent = replace(payment.consent, money=PRICE if number % 2 else None)
        stored = save_paid(
            store, replace(payment, request=request, cardholder=cardholder, consent=consent)
        )
        if number % 4 == 0:
            store.save_payment(replace(stored, request=PaymentRequest(), cardholder="Mei"))
    fitting = [
        payment.id
        for payment in store.list_payments().items
        if has_words(list_search_words(payment), words)
    ]
    assert 1 <= len(fitting) < 12
    assert list_payment_ids(store, words=words) == fitting
    assert list_payment_ids(store, limit=2, words=words) == fitting


def test_a_payment_that_is_gone_is_not_found(store: Store) -> None:
    save_paid(store, a_payment(life=HOUR))
    assert list_payment_ids(store, words=("ada",)) == ["p"]
    store.purge(NOW + HOUR)
    save_paid(store, replace(a_payment(), cardholder="Ruth Cohen"))
    assert list_payment_ids(store, words=("ada",)) == []
    assert list_payment_ids(store, words=("ruth",)) == ["p"]


def test_sessions_are_counted_by_status_and_what_they_reached(store: Store) -> None:
    """Each live session once, as it is now; the expired and the deleted not at all."""
    asked_for_card = replace(a_session("card"), reached="card")
    gave_up = replace(a_session("gave up"), status=Status.CANCELLED, reached="card")
    store.save(store.save(a_session("a"), NOW), NOW)
    store.save(a_session("b"), NOW)
    store.save(a_session("old", at=NOW - HOUR), NOW)
    store.save(a_session("afresh", at=NOW - HOUR), NOW - HOUR)
    store.save(replace(a_session("afresh"), reached="card"), NOW)
    store.delete(store.save(a_session("deleted"), NOW))
    moved = store.save(a_session("card"), NOW)
    store.save(replace(asked_for_card, version=moved.version), NOW)
    store.save(gave_up, NOW)
    store.save(replace(a_session("paying"), status=Status.CONFIRMING, reached=CONFIRMATION), NOW)
    assert store.count_sessions(NOW) == {
        (Status.COLLECTING, "name"): 2,
        (Status.COLLECTING, "card"): 2,
        (Status.CANCELLED, "card"): 1,
        (Status.CONFIRMING, "confirmation"): 1,
    }


def test_what_no_page_gave_is_refused(store: Store) -> None:
    """`test_paging.py` has every kind of garbage."""
    for page in (
        lambda: store.list_sessions(NOW, after="garbage"),
        lambda: store.list_payments("garbage"),
        lambda: store.list_sessions(NOW, limit=0),
        lambda: store.list_payments(limit=0),
    ):
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
            before = list_ids(store, limit=limit)
            assert sorted(before) == [f"s{number:02}" for number in range(len(ages))]
            page = store.list_sessions(NOW, limit=limit)
            for number in leaving & set(range(len(ages))):
                store.delete(load(store, f"s{number:02}"))
            for number, age in enumerate(coming):
                store.save(a_session(f"t{number}", NOW - age * MOMENT), NOW)
            seen = [session.id for session in page.items]
            while page.next is not None:
                page = store.list_sessions(NOW, after=page.next, limit=limit)
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
                save_paid(store, a_payment(f"p{number:02}", at=NOW - age * MOMENT, life=life))
            before = list_payment_ids(store, limit)
            page = store.list_payments(None, limit)
            store.purge(NOW + HOUR)
            for number, age in enumerate(coming):
                save_paid(store, a_payment(f"q{number}", at=NOW - age * MOMENT))
            for payment in store.list_payments().items:
                store.save_payment(replace(payment, status=PaymentStatus.REFUNDED))
            seen = [payment.id for payment in page.items]
            while page.next is not None:
                page = store.list_payments(page.next, limit)
                seen += [payment.id for payment in page.items]
            assert len(seen) == len(set(seen))
            gone = {f"p{number:02}" for number in leaving}
            stayed = [payment_id for payment_id in before if payment_id not in gone]
            assert [found for found in seen if found in stayed] == stayed

    hold()
