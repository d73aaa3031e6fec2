"""Damaging records that are stored, in any store."""

from typing import Final

from payment_smart_bot.adapters.aws.dynamodb import tables
from payment_smart_bot.adapters.aws.dynamodb.store import DynamoDbStore
from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.adapters.sqlite.store import SqliteStore
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import Store

_DAMAGED: Final = b"\xc1\xc1"


def damage_session(store: Store, session_id: str) -> None:
    """Make the record of a session unreadable; what lists need of it stays."""
    if isinstance(store, MemoryStore):
        row = store._sessions[session_id]
        store._sessions[session_id] = replace(row, record=_DAMAGED)
    elif isinstance(store, SqliteStore):
        _damage_row(store, "sessions", session_id)
    elif isinstance(store, DynamoDbStore):
        _damage_item(store, store._sessions.name, tables.SESSION_ID, session_id)


def damage_payment(store: Store, payment_id: str) -> None:
    """Make the record of a payment unreadable; what lists need of it stays."""
    if isinstance(store, MemoryStore):
        row = store._payments[payment_id]
        store._payments[payment_id] = replace(row, record=_DAMAGED)
    elif isinstance(store, SqliteStore):
        _damage_row(store, "payments", payment_id)
    elif isinstance(store, DynamoDbStore):
        _damage_item(store, store._payments.name, tables.PAYMENT_ID, payment_id)


def _damage_row(store: SqliteStore, table: str, row_id: str) -> None:
    changed = store._connection.execute(
        f"UPDATE {table} SET record = ? WHERE id = ?",  # noqa: S608 - the names above
        (_DAMAGED, row_id),
    )
    assert changed.rowcount == 1


def _damage_item(store: DynamoDbStore, table: str, key: str, item_id: str) -> None:
    store._client.update_item(
        TableName=table,
        Key={key: {"S": item_id}},
        UpdateExpression="SET #record = :damaged",
        ConditionExpression="attribute_exists(#record)",
        ExpressionAttributeNames={"#record": tables.RECORD},
        ExpressionAttributeValues={":damaged": {"B": _DAMAGED}},
    )
