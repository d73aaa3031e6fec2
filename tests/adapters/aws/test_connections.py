"""The table of WebSockets, over moto: who watches what, for how long, and how many are told."""

from datetime import datetime, timedelta

import pytest
from tests import aws
from tests.adapters.faulty_aws import Fails, faulty
from tests.fakes.ports import NOON

from payment_smart_bot.adapters.aws.dynamodb.calls import Calls
from payment_smart_bot.adapters.aws.dynamodb.connections import (
    LIFE,
    MOST_WATCHING,
    ConnectionsTable,
)
from payment_smart_bot.domain.model.errors import StoreUnavailable


@pytest.fixture
def name() -> str:
    return aws.new_connections_table()


@pytest.fixture
def table(name: str) -> ConnectionsTable:
    return ConnectionsTable(Calls(aws.client("dynamodb")), name)


def count_rows(name: str) -> int:
    rows: list[object] = aws.client("dynamodb").scan(TableName=name)["Items"]
    return len(rows)


def test_several_connections_watch_one_conversation(table: ConnectionsTable) -> None:
    for connection_id in ("c1", "c2"):
        table.watch(connection_id, "s1", NOON)
    table.watch("c3", "s2", NOON)
    assert set(table.list_watching("s1", NOON)) == {"c1", "c2"}
    assert [table.find_watched(each) for each in ("c1", "c3", "c4")] == ["s1", "s2", None]


def test_a_connection_watches_one_conversation_at_a_time(
    table: ConnectionsTable, name: str
) -> None:
    for session_id in ("s1", "s2", "s2"):
        table.watch("c1", session_id, NOON)
    assert (table.list_watching("s1", NOON), table.list_watching("s2", NOON)) == ([], ["c1"])
    table.forget("c1")
    table.forget("c1")
    assert table.find_watched("c1") is None
    assert count_rows(name) == 0


def test_the_newest_are_told(table: ConnectionsTable) -> None:
    """So that whoever opens many keeps nobody waiting, and a reload is always told."""
    for number in range(MOST_WATCHING + 5):
        table.watch(f"c{number}", "s1", NOON + timedelta(seconds=number))
    newest = [f"c{number}" for number in range(MOST_WATCHING + 4, 4, -1)]
    assert table.list_watching("s1", NOON) == newest


@pytest.mark.parametrize(
    ("now", "watching"),
    [(NOON + LIFE - timedelta(seconds=1), ["c1"]), (NOON + LIFE, [])],
    ids=["before", "after"],
)
def test_a_connection_that_nobody_told_of_ends_by_itself(
    table: ConnectionsTable, now: datetime, watching: list[str]
) -> None:
    """DynamoDB deletes its rows some time later."""
    table.watch("c1", "s1", NOON)
    assert table.list_watching("s1", now) == watching


@pytest.mark.parametrize("fails", [Fails.DENIED, Fails.BROKEN])
def test_a_table_that_fails_is_told_in_our_words(name: str, fails: Fails) -> None:
    client, line = faulty("dynamodb")
    line.planned[:] = 3 * [fails]
    with pytest.raises(StoreUnavailable) as refused:
        ConnectionsTable(Calls(client), name).watch("c1", "s1", NOON)
    assert "role/of-a-customer" not in str(refused.value)
