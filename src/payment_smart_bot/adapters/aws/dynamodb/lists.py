"""Items of DynamoDB, and lists: keys from an index, newest first, and their items from the table.

An index follows its table a moment later, so it only says where to look. The item itself, read
consistently, decides whether it belongs to a list.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final, TypeVar

from payment_smart_bot.adapters.aws.dynamodb.calls import Calls
from payment_smart_bot.adapters.aws.dynamodb.items import Item
from payment_smart_bot.adapters.aws.dynamodb.tables import PLACE, Index, Table
from payment_smart_bot.adapters.paging import build_cursor
from payment_smart_bot.domain.model.errors import StoreUnavailable
from payment_smart_bot.domain.value import Value

Record = TypeVar("Record")

LOWEST: Final = "-"
"""Below every key; a time before 1970 begins with it."""

_MOST_OF_A_BATCH: Final = 100
_MOST_TRIES: Final = 10


_LONGEST_KEY: Final = 2048
"""Bytes that DynamoDB takes as the key of an item."""


def is_key(text: str) -> bool:
    """Whether a text may be a key; DynamoDB refuses to look for any other."""
    return 0 < len(text.encode()) <= _LONGEST_KEY


class Lists(Value, frozen=True):
    """The items and lists of one table; `shape` is its schema."""

    calls: Calls
    name: str
    shape: Table

    def read_item(self, item_id: str) -> Item | None:
        """Return an item as it is now, or None."""
        if not is_key(item_id):
            return None
        answer = self.calls.read(
            "get_item",
            TableName=self.name,
            Key={self.shape.hash_key: {"S": item_id}},
            ConsistentRead=True,
        )
        return answer.get("Item")

    def list_places(
        self, index: Index, value: str, below: str, lowest: str = LOWEST, at_once: int = 100
    ) -> Iterator[Item]:
        """Yield the keys that an index has for a value, newest first.

        They lie below `below` and not below `lowest`. DynamoDB is asked for `at_once` at a time, as
        they are needed.
        """
        if lowest > below:
            return
        pages = self._query(
            index,
            KeyConditionExpression="#hash = :hash AND #range BETWEEN :lowest AND :below",
            ExpressionAttributeNames={"#hash": index.hash_key, "#range": PLACE},
            ExpressionAttributeValues={
                ":hash": {"S": value},
                ":lowest": {"S": lowest},
                ":below": {"S": below},
            },
            ScanIndexForward=False,
            Limit=at_once,
        )
        for page in pages:
            yield from (item for item in page if item[PLACE]["S"] != below)

    def list_pages(self, index: Index, value: str, **narrowed: Any) -> Iterator[Sequence[Item]]:
        """Yield what an index has for a value, oldest first, a page of 1 MB at a time.

        `narrowed` are further arguments of Query. Its `names` and `values` join those of the
        condition on the key, and `also` is appended to that condition.
        """
        names = {"#hash": index.hash_key, **narrowed.pop("names", {})}
        values = {":hash": {"S": value}, **narrowed.pop("values", {})}
        condition = "#hash = :hash" + narrowed.pop("also", "")
        return self._query(
            index,
            KeyConditionExpression=condition,
            ExpressionAttributeNames=names,
            ExpressionAttributeValues=values,
            **narrowed,
        )

    def read_items(self, keys: Iterable[Item], at_once: int = _MOST_OF_A_BATCH) -> Iterator[Item]:
        """Yield the items of keys, in their order, as they are now; leave out what is gone."""
        left = iter(keys)
        most = min(at_once, _MOST_OF_A_BATCH)
        while batch := list(dict.fromkeys(self._read_id(key) for key in islice(left, most))):
            found = {self._read_id(item): item for item in self._read_batch(batch)}
            yield from (found[item_id] for item_id in batch if item_id in found)

    def _read_id(self, item: Item) -> str:
        return str(item[self.shape.hash_key]["S"])

    def _query(self, index: Index, **query: Any) -> Iterator[Sequence[Item]]:
        start: Mapping[str, Any] = {}
        while True:
            answer = self.calls.read(
                "query", TableName=self.name, IndexName=index.name, **query, **start
            )
            yield answer["Items"]
            if "LastEvaluatedKey" not in answer:
                return
            start = {"ExclusiveStartKey": answer["LastEvaluatedKey"]}

    def _read_batch(self, ids: Sequence[str]) -> Iterator[Item]:
        key = self.shape.hash_key
        wanted: Any = {
            self.name: {"Keys": [{key: {"S": each}} for each in ids], "ConsistentRead": True}
        }
        for _ in range(_MOST_TRIES):  # an answer has 16 MB at most
            answer = self.calls.read("batch_get_item", RequestItems=wanted)
            yield from answer["Responses"].get(self.name, ())
            wanted = answer.get("UnprocessedKeys")
            if not wanted:
                return
        raise StoreUnavailable("DynamoDB is asked more than the tables allow: try again soon.")


class Places:
    """Keys of an index, in their order, `most` of them at most; None means all."""

    def __init__(self, keys: Iterable[Item], most: int | None) -> None:
        self._keys = keys
        self._most = most
        self._last: str | None = None

    def __iter__(self) -> Iterator[Item]:
        for number, key in enumerate(self._keys, start=1):
            yield key
            if number == self._most:
                self._last = str(key[PLACE]["S"])
                return

    def find_rest(self) -> str | None:
        """Return the cursor of what comes after `most` keys, if it came to that."""
        if self._last is None:
            return None
        at, _, item_id = self._last.partition(":")
        return build_cursor((int(at), item_id))


def take_page(
    found: Iterable[Record], limit: int, cursor_of: Callable[[Record], str]
) -> tuple[list[Record], str | None]:
    """Return a page of what was found, and the cursor of the next page, if there is one."""
    some = list(islice(found, limit + 1))  # one more, to know whether another page follows
    shown = some[:limit]
    return shown, cursor_of(shown[-1]) if len(some) > limit else None
