"""How the DynamoDB store counts: it writes over what this process wrote last, mostly unread."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from payment_smart_bot.adapters.aws.dynamodb import tables
from payment_smart_bot.adapters.aws.dynamodb.calls import Calls
from payment_smart_bot.adapters.aws.dynamodb.items import Item, read_tally
from payment_smart_bot.adapters.aws.dynamodb.lists import Lists
from payment_smart_bot.adapters.aws.dynamodb.writes import build_tally_put
from payment_smart_bot.adapters.paging import to_micros
from payment_smart_bot.domain.model.errors import LimitReached, VersionConflict
from payment_smart_bot.domain.model.tallies import NOTHING, Tally
from payment_smart_bot.ports import TALLY_LIFE

_MOST_TRIES: Final = 12
_MOST_KNOWN: Final = 1000
_WAIT: Final = 0.01


class Tallies:
    """The tallies of a table; `new_id` names a write."""

    def __init__(self, calls: Calls, lists: Lists, new_id: Callable[[], str]) -> None:
        self._calls = calls
        self._lists = lists
        self._new_id = new_id
        self._known: dict[str, tuple[int, Tally]] = {}
        """What this process wrote last, by key, each with its version."""

    def read(self, key: str) -> Tally:
        """Return a tally as it stands; one that was never written has nothing in it."""
        return self._read(key)[1]

    def change(self, key: str, now: datetime, change: Callable[[Tally], Tally]) -> None:
        """Change a tally; see `Store.change_tally`.

        What this process wrote last is taken to stand still. A write that fails brings what stands
        instead, and only of that may `change` say no.
        """
        ends, before = to_micros(now + TALLY_LIFE), self._known.get(key, (0, NOTHING))
        is_certain = False
        for tries in range(_MOST_TRIES):
            version, tally = before
            try:
                changed = change(tally)
            except LimitReached:
                if is_certain:
                    raise
                before, is_certain = self._read(key), True
                continue
            write_id = self._new_id()
            put = build_tally_put(self._lists.name, key, changed, version, ends, write_id)
            unmet = self._calls.write("put_item", put)
            if unmet is None or unmet.is_by(write_id):
                self._remember(key, (version + 1, changed))
                return
            before, is_certain = _read_versioned(unmet.item), True
            self._calls.pause(_WAIT * tries)
        raise VersionConflict("Others keep counting under the same key.")

    def _read(self, key: str) -> tuple[int, Tally]:
        return _read_versioned(self._lists.read_item(tables.TALLY_PREFIX + key))

    def _remember(self, key: str, tally: tuple[int, Tally]) -> None:
        if len(self._known) >= _MOST_KNOWN:
            self._known.clear()
        self._known[key] = tally


def _read_versioned(item: Item | None) -> tuple[int, Tally]:
    """Return the version of a tally and the tally; 0 where there is none."""
    return (int(item[tables.VERSION]["N"]), read_tally(item)) if item else (0, NOTHING)
