"""Counts what DynamoDB would bill, and how often it writes to each key of an index.

By the rules of https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html:
a read unit is 4 KB read consistently, half of one otherwise; a write unit is 1 KB, two within a
transaction. An index is written to where what it holds of an item changes: once for an item that
comes, changes or goes, twice for one that moves to another key.
"""

import math
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any, Final

from payment_smart_bot.adapters.aws.dynamodb.tables import PAYMENTS, SESSIONS, Index, Table

Item = Mapping[str, Mapping[str, Any]]

_READ_KB: Final = 4
_NOTHING: Final[Item] = {}


class Meter:
    """A client of DynamoDB that counts; `raw` is the client that does the work."""

    def __init__(self, raw: Any, sessions: str, payments: str) -> None:
        self._raw = raw
        self._tables: Mapping[str, Table] = {sessions: SESSIONS, payments: PAYMENTS}
        self.reads = 0.0
        self.table_writes = 0
        self.index_writes: Counter[tuple[str, str]] = Counter()

    def __getattr__(self, operation: str) -> Callable[..., Any]:
        def call(**parameters: Any) -> Any:
            count = _COUNTED.get(operation)
            return (
                count(self, **parameters) if count else getattr(self._raw, operation)(**parameters)
            )

        return call

    def close(self) -> None:
        self._raw.close()

    def _get(self, **parameters: Any) -> Any:
        answer = self._raw.get_item(**parameters)
        self.reads += _read_units(_size(answer.get("Item", _NOTHING)))
        return answer

    def _batch_get(self, **parameters: Any) -> Any:
        answer = self._raw.batch_get_item(**parameters)
        found = [item for items in answer["Responses"].values() for item in items]
        self.reads += sum(_read_units(_size(item)) for item in found)
        return answer

    def _query(self, **parameters: Any) -> Any:
        answer = self._raw.query(**parameters)
        self.reads += _read_units(sum(map(_size, answer["Items"]))) / 2  # an index is read so
        return answer

    def _put(self, **parameters: Any) -> Any:
        before = self._stored(parameters)
        answer = self._raw.put_item(**parameters)
        self._count_write(parameters["TableName"], before, parameters["Item"])
        return answer

    def _delete(self, **parameters: Any) -> Any:
        before = self._stored(parameters)
        answer = self._raw.delete_item(**parameters)
        self._count_write(parameters["TableName"], before, _NOTHING)
        return answer

    def _transact(self, **parameters: Any) -> Any:
        puts = [each["Put"] for each in parameters["TransactItems"]]
        before = [self._stored(put) for put in puts]
        answer = self._raw.transact_write_items(**parameters)
        for put, stored in zip(puts, before, strict=True):
            self._count_write(put["TableName"], stored, put["Item"], times=2)
        return answer

    def _stored(self, parameters: Mapping[str, Any]) -> Item:
        table = parameters["TableName"]
        key = self._tables[table].hash_key
        wanted = parameters.get("Key") or {key: parameters["Item"][key]}
        found: Item = self._raw.get_item(TableName=table, Key=wanted).get("Item", _NOTHING)
        return found

    def _count_write(self, table: str, before: Item, after: Item, times: int = 1) -> None:
        self.table_writes += times * math.ceil(max(_size(before), _size(after)) / 1024)
        for index in self._tables[table].indexes:
            shape = self._tables[table]
            old, new = _projected(before, index, shape), _projected(after, index, shape)
            if old == new:
                continue
            for held in (old, new) if _key(old, index) != _key(new, index) else (new,):
                if held:
                    self.index_writes[index.name, held[index.hash_key]["S"]] += 1


_COUNTED: Final[Mapping[str, Callable[..., Any]]] = {
    "get_item": Meter._get,
    "batch_get_item": Meter._batch_get,
    "query": Meter._query,
    "put_item": Meter._put,
    "delete_item": Meter._delete,
    "transact_write_items": Meter._transact,
}


def _projected(item: Item, index: Index, table: Table) -> Item:
    """Return what an index holds of an item; nothing where a key of the index is missing."""
    keys = [key for key in (index.hash_key, index.range_key) if key]
    if not all(key in item for key in keys):
        return _NOTHING
    held = {*keys, table.hash_key, *index.includes}
    return {name: item[name] for name in held if name in item}


def _key(item: Item, index: Index) -> tuple[Any, ...]:
    return (item.get(index.hash_key), item.get(index.range_key or ""))


def _read_units(size: int) -> int:
    return max(1, math.ceil(size / (_READ_KB * 1024)))


def _size(item: Item) -> int:
    """Return the bytes that DynamoDB counts: names and values, a number as half its digits."""
    return sum(
        len(name.encode()) + sum(_SIZES[kind](held) for kind, held in value.items())
        for name, value in item.items()
    )


_SIZES: Final[Mapping[str, Callable[[Any], int]]] = {
    "S": lambda text: len(text.encode()),
    "B": len,
    "N": lambda digits: len(digits) // 2 + 2,
}
