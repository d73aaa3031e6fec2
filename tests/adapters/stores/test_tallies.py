"""Tallies are counted by all processes together, over every store."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from tests.adapters.store_contract import NOW, a_session
from tests.adapters.stores.sqlite_file import start

from payment_smart_bot.adapters.aws.dynamodb.store import DynamoDbStore
from payment_smart_bot.adapters.sqlite.store import SqliteStore
from payment_smart_bot.domain.model.errors import LimitReached, VersionConflict
from payment_smart_bot.domain.model.tallies import NOTHING, Tally, TryUnderWay
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import TALLY_LIFE, Store

WHOLE = Tally(1.5, 2.5, (3.5, 4.5), (TryUnderWay("s", 5.5),), 6, 7, 8.5, merchant_knows=False)
PROCESSES = 8
EACH = 40


def one_more(tally: Tally) -> Tally:
    return replace(tally, declined=tally.declined + 1)


def at_most_ten(tally: Tally) -> Tally:
    if tally.declined >= 10:
        raise LimitReached(60)
    return one_more(tally)


def test_nothing_is_counted_at_first(store: Store) -> None:
    assert store.read_tally("client:a") == NOTHING


def test_a_tally_is_kept_whole_under_its_own_key(store: Store) -> None:
    store.change_tally("client:a", NOW, lambda _: WHOLE)
    assert store.read_tally("client:a") == WHOLE
    assert store.read_tally("client:b") == NOTHING
    store.change_tally("client:a", NOW, one_more)
    assert store.read_tally("client:a").declined == WHOLE.declined + 1


def test_a_limit_that_is_reached_changes_nothing(store: Store) -> None:
    for _ in range(10):
        store.change_tally("k", NOW, at_most_ten)
    with pytest.raises(LimitReached):
        store.change_tally("k", NOW, at_most_ten)
    assert store.read_tally("k").declined == 10


def test_tallies_are_no_sessions(store: Store) -> None:
    store.save(a_session(), NOW)
    store.change_tally("s", NOW, one_more)
    assert [each.id for each in store.list_sessions(NOW).items] == ["s"]
    assert sum(store.count_sessions(NOW).values()) == 1


@pytest.mark.parametrize("store", ["memory", "sqlite"], indirect=True)
def test_old_tallies_are_purged(store: Store) -> None:
    """In DynamoDB by the `ttl` of the item."""
    store.change_tally("k", NOW, one_more)
    assert store.purge(NOW + TALLY_LIFE - timedelta(seconds=1)) == 0
    assert store.purge(NOW + TALLY_LIFE) == 1
    assert store.read_tally("k") == NOTHING


def test_a_file_of_before_gets_the_table(path: Path) -> None:
    """The tables of version 1 had no tallies at first."""
    SqliteStore(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE tallies")
    with closing(SqliteStore(path)) as store:
        store.change_tally("k", NOW, one_more)
        assert store.read_tally("k").declined == 1


_COUNT = """
from payment_smart_bot.domain.model.errors import LimitReached
from tests.adapters.stores.test_tallies import EACH, at_most_ten, one_more
with closing(SqliteStore(path)) as store:
    print("ready", flush=True)
    sys.stdin.readline()
    for _ in range(EACH):
        store.change_tally("all", NOW, one_more)
        try:
            store.change_tally("few", NOW, at_most_ten)
        except LimitReached:
            pass
"""


def test_eight_processes_count_as_one(path: Path, sqlite: SqliteStore) -> None:
    """Each of their counts counts, and together they pass no limit."""
    running = [start(_COUNT, path) for _ in range(PROCESSES)]
    processes = [each.__enter__() for each in running]
    for process in processes:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin
        process.stdin.write("go\n")
        process.stdin.flush()
    for each in running:
        each.__exit__(None, None, None)
    assert {process.returncode for process in processes} == {0}
    assert sqlite.read_tally("all").declined == PROCESSES * EACH
    assert sqlite.read_tally("few").declined == 10


@pytest.mark.thorough
def test_fifty_functions_pass_no_limit_together() -> None:
    """Each with a store of its own, as processes of Lambda have; a count may fail, not a limit."""
    from tests import aws

    def act(_: int) -> tuple[int, int]:
        store = DynamoDbStore(aws.client("dynamodb"), *tables)
        counted = passed = 0
        try:
            store.change_tally("all", NOW, one_more)
            counted = 1
        except VersionConflict:
            pass
        try:
            store.change_tally("few", NOW, at_most_ten)
            passed = 1
        except (LimitReached, VersionConflict):
            pass
        return counted, passed

    with aws.tables() as tables, ThreadPoolExecutor(50) as functions:
        done = list(functions.map(act, range(50)))
        store = DynamoDbStore(aws.client("dynamodb"), *tables)
        assert store.read_tally("all").declined == sum(counted for counted, _ in done)
        assert store.read_tally("few").declined == sum(passed for _, passed in done) <= 10


def test_a_tally_mostly_takes_one_call() -> None:
    """A process that counted last need not read; one that did not is told by the write."""
    from tests import aws

    with aws.tables() as tables:
        calls: list[str] = []
        client = Counting(aws.client("dynamodb"), calls)
        mine = DynamoDbStore(client, *tables)
        for _ in range(3):
            mine.change_tally("k", NOW, at_most_ten)
        assert calls == ["put_item"] * 3
        other = DynamoDbStore(aws.client("dynamodb"), *tables)
        for _ in range(7):
            other.change_tally("k", NOW, at_most_ten)
        with pytest.raises(LimitReached):
            mine.change_tally("k", NOW, at_most_ten)
        assert mine.read_tally("k").declined == 10


class Counting:
    """A client of DynamoDB that says what it was asked for."""

    def __init__(self, client: object, calls: list[str]) -> None:
        self._client = client
        self._calls = calls

    def __getattr__(self, name: str) -> object:
        self._calls.append(name)
        return getattr(self._client, name)
