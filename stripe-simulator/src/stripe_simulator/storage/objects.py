"""Stripe's objects, as JSON."""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from stripe_simulator.storage.database import Table

SCHEMA = """
CREATE TABLE IF NOT EXISTS objects (
    id TEXT PRIMARY KEY, object TEXT NOT NULL, created INTEGER NOT NULL, body TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS objects_by_kind ON objects (object);
"""
_PAGE = """
SELECT body FROM objects WHERE object = :kind AND created BETWEEN :since AND :until
AND NOT EXISTS (
    SELECT 1 FROM json_each(:equal) WHERE json_extract(body, '$.' || key) IS NOT value
)
AND (:types IS NULL OR EXISTS (
    SELECT 1 FROM json_each(:types) WHERE json_extract(body, '$.type') GLOB value
))
AND json_extract(body, '$.deleted') IS NULL
AND (:cursor IS NULL OR rowid {beyond} (SELECT rowid FROM objects WHERE id = :cursor))
ORDER BY rowid {order} LIMIT :limit
"""
_NO_LIMIT = -1
_NEWEST_FIRST = _PAGE.format(beyond="<", order="DESC")
_OLDEST_FIRST = _PAGE.format(beyond=">", order="ASC")

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.decode


class Filter(msgspec.Struct, frozen=True):
    """Which objects a list shows: created within the bounds, and equal in the named fields.

    since, until: seconds since the epoch, both included. types: of events, and may end in `*`.
    equal: values of fields, by their paths, such as `recurring.interval`.
    """

    since: int = 0
    until: int = 1 << 62
    equal: Mapping[str, str | bool | None] = msgspec.field(default_factory=dict)
    types: Sequence[str] | None = None


class Objects(Table):
    """The table of objects. Each has an `id`, an `object` (its kind) and mostly `created`."""

    def save(self, body: dict[str, Any]) -> None:
        """Insert an object, or replace its body."""
        self._database.write(
            "INSERT INTO objects VALUES (?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET body = excluded.body",
            (body["id"], body["object"], body.get("created", 0), _encode(body).decode()),
        )

    def load(self, kind: str, id_: str) -> dict[str, Any] | None:
        """Return the object of this kind and id, or None."""
        query = "SELECT body FROM objects WHERE id = ? AND object = ?"
        rows = self._database.read(query, (id_, kind))
        return _decode(rows[0][0]) if rows else None

    def find(
        self,
        kind: str,
        wanted: Filter,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        backwards: bool = False,
    ) -> list[dict[str, Any]]:
        """Return up to `limit` objects beyond the one with id `cursor`, the nearest first.

        The search runs from the newest to the oldest; with `backwards`, to the newest.
        """
        values = {
            "kind": kind,
            "since": wanted.since,
            "until": wanted.until,
            "equal": _encode(wanted.equal).decode(),
            "types": None if wanted.types is None else _encode(wanted.types).decode(),
            "cursor": cursor,
            "limit": _NO_LIMIT if limit is None else limit,
        }
        rows = self._database.read(_OLDEST_FIRST if backwards else _NEWEST_FIRST, values)
        return [_decode(body) for (body,) in rows]

    def texts(self, kind: str) -> list[str]:
        """Return every object of a kind as JSON text, oldest first."""
        query = "SELECT body FROM objects WHERE object = ? ORDER BY rowid"
        return [body for (body,) in self._database.read(query, (kind,))]
