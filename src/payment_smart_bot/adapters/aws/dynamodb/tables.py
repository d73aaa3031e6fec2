"""The tables of the DynamoDB store, said once: Terraform and the tests make them like this.

An attribute is there only because a query or a condition needs it; all else is in the record (see
`record_codec`). An index has keys, not records: a conversation, with the sealed number that it may
hold, lies in one place only. Both tables delete an item some time after its `ttl`.
"""

from collections.abc import Mapping
from typing import Any, Final, Literal

from payment_smart_bot.domain.value import Value

TTL: Final = "ttl"
"""When an item may go, in seconds since 1970; an item without it stays."""

VERSION: Final = "version"
STATUS: Final = "status"
RECORD: Final = "record"
PLACE: Final = "place"
"""Where an item stands in a list: its microseconds in 20 digits, a colon, its id."""

WRITTEN_BY: Final = "writtenBy"
"""The id of the write that made the item, by which a write that was repeated knows itself."""

SESSION_ID: Final = "sessionId"
REACHED: Final = "reached"
ENDS_AT: Final = "endsAt"
"""Microseconds; not there while a charge is under way."""

FORM: Final = "formToken"

PAYMENT_ID: Final = "paymentId"
RETAIN_UNTIL: Final = "retainUntil"
LEDGER: Final = "ledger"
"""The same for every payment: the list of them all."""

IN_LEDGER: Final = "payments"
OUTBOX: Final = "outbox"
"""The same for every payment of which the merchant is to be told; not there for the others."""

WAITING: Final = "waiting"
NOTIFY_AT: Final = "notifyAt"


class Index(Value, frozen=True):
    """A global secondary index; it holds the keys, and the attributes that it `includes`."""

    name: str
    hash_key: str
    range_key: str | None = None
    includes: tuple[str, ...] = ()


class Table(Value, frozen=True):
    """A table with a key of one part."""

    hash_key: str
    indexes: tuple[Index, ...]


BY_STATUS: Final = Index("byStatus", STATUS, PLACE, (REACHED, ENDS_AT))
BY_FORM: Final = Index("byForm", FORM)
SESSIONS: Final = Table(SESSION_ID, (BY_STATUS, BY_FORM))

BY_AGE: Final = Index("byAge", LEDGER, PLACE, (RETAIN_UNTIL,))
BY_OUTCOME: Final = Index("byStatus", STATUS, PLACE)
BY_SESSION: Final = Index("bySession", SESSION_ID, PLACE)
BY_NOTICE: Final = Index("byNotice", OUTBOX, NOTIFY_AT)
PAYMENTS: Final = Table(PAYMENT_ID, (BY_AGE, BY_OUTCOME, BY_SESSION, BY_NOTICE))


def creation(table: Table) -> Mapping[str, Any]:
    """Return the arguments of CreateTable, without the table's name; every key is a string."""
    keys = {table.hash_key} | {
        key for index in table.indexes for key in (index.hash_key, index.range_key) if key
    }
    return {
        "AttributeDefinitions": [
            {"AttributeName": key, "AttributeType": "S"} for key in sorted(keys)
        ],
        "KeySchema": _key_schema(table.hash_key),
        "GlobalSecondaryIndexes": [_index(index) for index in table.indexes],
        "BillingMode": "PAY_PER_REQUEST",
    }


def _index(index: Index) -> Mapping[str, Any]:
    projection: dict[str, Any] = {"ProjectionType": "KEYS_ONLY"}
    if index.includes:
        projection = {"ProjectionType": "INCLUDE", "NonKeyAttributes": list(index.includes)}
    return {
        "IndexName": index.name,
        "KeySchema": _key_schema(index.hash_key, index.range_key),
        "Projection": projection,
    }


def _key_schema(hash_key: str, range_key: str | None = None) -> list[Mapping[str, str]]:
    kinds: tuple[tuple[str, Literal["HASH", "RANGE"]], ...] = ((hash_key, "HASH"),)
    if range_key is not None:
        kinds = (*kinds, (range_key, "RANGE"))
    return [{"AttributeName": name, "KeyType": kind} for name, kind in kinds]
