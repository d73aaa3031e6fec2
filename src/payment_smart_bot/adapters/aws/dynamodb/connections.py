"""Which WebSocket watches which conversation, in a table of its own that holds nothing else.

A connection has two items: one beside the others of its conversation, so that all are found by one
consistent query, and one under its own id, because API Gateway names nothing else when a page says
something. Both go two hours after they were written: API Gateway keeps no connection for longer.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from payment_smart_bot.adapters.aws.dynamodb.calls import Calls
from payment_smart_bot.adapters.aws.dynamodb.tables import SESSION_ID, TTL

WATCHED: Final = "watched"
"""The id of a conversation; or `connection#` and the id of a connection, which has its session."""

CONNECTION_ID: Final = "connectionId"
LIFE: Final = timedelta(hours=2)
MOST_WATCHING: Final = 10
"""How many connections of a conversation are told; the newest are."""

_OF_CONNECTION: Final = "connection#"  # no session's id has such a mark
_MOST_READ: Final = 100


def creation() -> Mapping[str, Any]:
    """Return the arguments of CreateTable, without the table's name."""
    keys = ((WATCHED, "HASH"), (CONNECTION_ID, "RANGE"))
    return {
        "AttributeDefinitions": [{"AttributeName": name, "AttributeType": "S"} for name, _ in keys],
        "KeySchema": [{"AttributeName": name, "KeyType": kind} for name, kind in keys],
        "BillingMode": "PAY_PER_REQUEST",
    }


class ConnectionsTable:
    """Reads and writes the table; every method raises StoreUnavailable."""

    def __init__(self, calls: Calls, name: str) -> None:
        self._calls = calls
        self._name = name

    def watch(self, connection_id: str, session_id: str, now: datetime) -> None:
        """Have a connection watch a conversation, and no other."""
        before = self.find_watched(connection_id)
        if before not in {None, session_id}:
            self._delete(before, connection_id)
        ends = {TTL: {"N": str(int((now + LIFE).timestamp()))}}
        self._put(session_id, connection_id, ends)
        self._put(
            _OF_CONNECTION + connection_id, connection_id, {**ends, SESSION_ID: {"S": session_id}}
        )

    def find_watched(self, connection_id: str) -> str | None:
        """Return the conversation that a connection watches, if any."""
        answer = self._calls.read(
            "get_item",
            TableName=self._name,
            Key=_build_key(_OF_CONNECTION + connection_id, connection_id),
            ConsistentRead=True,
        )
        return str(answer["Item"][SESSION_ID]["S"]) if "Item" in answer else None

    def list_watching(self, session_id: str, now: datetime) -> Sequence[str]:
        """Return the connections that watch a conversation, the newest first."""
        answer = self._calls.read(
            "query",
            TableName=self._name,
            KeyConditionExpression="#watched = :session",
            ExpressionAttributeNames={"#watched": WATCHED},
            ExpressionAttributeValues={":session": {"S": session_id}},
            ConsistentRead=True,
            Limit=_MOST_READ,
        )
        ends = {item[CONNECTION_ID]["S"]: int(item[TTL]["N"]) for item in answer["Items"]}
        open_yet = [each for each in ends if ends[each] > now.timestamp()]
        return sorted(open_yet, key=ends.__getitem__, reverse=True)[:MOST_WATCHING]

    def forget(self, connection_id: str) -> None:
        """Remove a connection."""
        session_id = self.find_watched(connection_id)
        if session_id is not None:
            self._delete(session_id, connection_id)
            self._delete(_OF_CONNECTION + connection_id, connection_id)

    def _put(self, watched: str, connection_id: str, values: Mapping[str, Any]) -> None:
        item = {**_build_key(watched, connection_id), **values}
        self._calls.read("put_item", TableName=self._name, Item=item)

    def _delete(self, watched: str, connection_id: str) -> None:
        key = _build_key(watched, connection_id)
        self._calls.read("delete_item", TableName=self._name, Key=key)


def _build_key(watched: str, connection_id: str) -> Mapping[str, Any]:
    return {WATCHED: {"S": watched}, CONNECTION_ID: {"S": connection_id}}
