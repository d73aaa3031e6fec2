"""The tables of the DynamoDB store: Terraform and the tests make them as they are said here.

An attribute is there only because a query or a condition needs it; all else is in the record (see
`records`). Indexes hold keys, not records, so a conversation and the sealed number in it lie in one
place only. Both tables delete an item some time after its `ttl`.
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
"""The id of the write that made the item; a repeated write knows itself by it."""

SESSION_ID: Final = "sessionId"
REACHED: Final = "reached"
ENDS_AT: Final = "endsAt"
"""Microseconds; missing while a charge is under way."""

SEED: Final = "seed"
"""What tells a session from another one that has the same id."""

DUE_AT: Final = "dueAt"
"""Microseconds; there only while a charge waits for its customer."""

CHARGE_OF: Final = "chargeOf"
"""The payment whose charge waits for its customer; there only while it does."""

FORM: Final = "formToken"
CLAIM: Final = "claim#"
"""How the key of a claim begins, which lies among the sessions; no session's id has such a mark.

It has no status and no place, so no index lists it, and it goes by its `ttl` alone."""

TALLY_PREFIX: Final = "~"
"""Begins the key of a tally, which lies among the sessions; no session's id has this character."""

PAYMENT_ID: Final = "paymentId"
ORDER: Final = "orderId"
"""The merchant's number of the order; missing where there is none."""

RETAIN_UNTIL: Final = "retainUntil"
LEDGER: Final = "ledger"
"""Has one value for every payment, and so lists them all."""

IN_LEDGER: Final = "payments"
OUTBOX: Final = "outbox"
"""Has one value for every payment that the merchant must be told about; missing for others."""

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


BY_STATUS: Final = Index("byStatus", STATUS, PLACE, (REACHED, ENDS_AT, DUE_AT, CHARGE_OF))
BY_FORM: Final = Index("byForm", FORM)
SESSIONS: Final = Table(SESSION_ID, (BY_STATUS, BY_FORM))

BY_AGE: Final = Index("byAge", LEDGER, PLACE, (RETAIN_UNTIL,))
BY_OUTCOME: Final = Index("byStatus", STATUS, PLACE)
BY_SESSION: Final = Index("bySession", SESSION_ID, PLACE)
BY_ORDER: Final = Index("byOrder", ORDER, PLACE)
BY_NOTICE: Final = Index("byNotice", OUTBOX, NOTIFY_AT)
PAYMENTS: Final = Table(PAYMENT_ID, (BY_AGE, BY_OUTCOME, BY_SESSION, BY_ORDER, BY_NOTICE))


def creation(table: Table) -> Mapping[str, Any]:
    """Return the arguments of CreateTable, without the table's name; every key is a string."""
    keys = {table.hash_key} | {
        key for index in table.indexes for key in (index.hash_key, index.range_key) if key
    }
    return {
        "AttributeDefinitions": [
            {"AttributeName": key, "AttributeType": "S"} for key in sorted(keys)
        ],
        "KeySchema": _build_key_schema(table.hash_key),
        "GlobalSecondaryIndexes": [_build_index(index) for index in table.indexes],
        "BillingMode": "PAY_PER_REQUEST",
    }


def _build_index(index: Index) -> Mapping[str, Any]:
    projection: dict[str, Any] = {"ProjectionType": "KEYS_ONLY"}
    if index.includes:
        projection = {"ProjectionType": "INCLUDE", "NonKeyAttributes": list(index.includes)}
    return {
        "IndexName": index.name,
        "KeySchema": _build_key_schema(index.hash_key, index.range_key),
        "Projection": projection,
    }


def _build_key_schema(hash_key: str, range_key: str | None = None) -> list[Mapping[str, str]]:
    kinds: tuple[tuple[str, Literal["HASH", "RANGE"]], ...] = ((hash_key, "HASH"),)
    if range_key is not None:
        kinds = (*kinds, (range_key, "RANGE"))
    return [{"AttributeName": name, "KeyType": kind} for name, kind in kinds]
