"""What is particular about the search in each store: old files, erased words, bounded pages."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.adapters.store_contract import HOUR, NOW, PRICE, a_payment
from tests.adapters.stores.using import MOMENT, list_payment_ids, save_paid
from tests.aws import StoreInMoto

from payment_smart_bot.adapters.aws.dynamodb import store as dynamodb_store
from payment_smart_bot.adapters.sqlite import payment_words
from payment_smart_bot.adapters.sqlite.store import SqliteStore
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.value import replace


def ask(path: Path, statement: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection, connection:
        return connection.execute(statement).fetchall()


def test_payments_of_an_older_file_can_be_found_once_it_is_opened(path: Path) -> None:
    """Those, too, that an older version of the program adds later, and not the damaged ones."""
    with closing(SqliteStore(path)) as store:
        for number in range(3):
            save_paid(store, a_payment(f"p{number}"))
    ask(path, "DROP INDEX payments_without_words")
    ask(path, "ALTER TABLE payments DROP COLUMN words")
    ask(path, "DROP TABLE payment_words")
    ask(path, "UPDATE payments SET record = x'00' WHERE id = 'p1'")
    with closing(SqliteStore(path)) as store:
        assert list_payment_ids(store, words=("lovelace",)) == ["p2", "p0"]
    ask(path, "UPDATE payments SET words = NULL WHERE id = 'p2'")
    with closing(SqliteStore(path)) as store:
        assert list_payment_ids(store, words=("lovelace", "4242")) == ["p2", "p0"]


def test_erased_words_are_nowhere_in_the_files(path: Path) -> None:
    with closing(SqliteStore(path)) as store:
        stored = save_paid(store, replace(a_payment(), cardholder="Xanthippe"))
        save_paid(store, replace(a_payment("q", life=HOUR), cardholder="Yolanda"))
        store.save_payment(replace(stored, cardholder=""))
        store.purge(NOW + 2 * HOUR)
    left = b"".join(file.read_bytes() for file in path.parent.iterdir()).lower()
    assert b"xanthippe" not in left
    assert b"yolanda" not in left
    assert ask(path, "SELECT count(*) FROM payment_words WHERE payment_id = 'q'") == [(0,)]


@pytest.mark.parametrize("few", [1, 3, 100], ids="few={}".format)
def test_however_many_fit_the_same_is_found(
    sqlite: SqliteStore, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    """A word of few payments, and one of many, are looked for in different ways."""
    monkeypatch.setattr(payment_words, "_FEW", few)
    for number in range(8):
        payment = replace(
            a_payment(f"p{number}", at=NOW - number * MOMENT),
            request=PaymentRequest(order_id=f"A-{number}"),
            cardholder="Ruth Cohen" if number % 2 else "Mei Chen",
        )
        save_paid(sqlite, replace(payment, consent=replace(payment.consent, money=PRICE)))
    for words, found in (
        (("ruth",), [1, 3, 5, 7]),
        (("ruth", "usd"), [1, 3, 5, 7]),
        (("c", "ruth", "a-3"), [3]),
        (("ruth", "mei"), []),
        (("nobody",), []),
    ):
        assert list_payment_ids(sqlite, 2, words=words) == [f"p{number}" for number in found]


def test_a_page_in_dynamodb_looks_through_so_many_payments_and_says_where_to_go_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(dynamodb_store, "_MOST_LOOKED_THROUGH", 2)
    with closing(StoreInMoto()) as store:
        for number in range(5):
            name = "Ruth" if number == 4 else "Ada"
            save_paid(
                store,
                replace(a_payment(f"p{number}", at=NOW - number * MOMENT), cardholder=name),
            )
        pages = [store.list_payments(words=("ruth",))]
        while pages[-1].next is not None:
            pages.append(store.list_payments(pages[-1].next, words=("ruth",)))
        assert [[each.id for each in page.items] for page in pages] == [[], [], ["p4"]]
