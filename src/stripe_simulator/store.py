"""State in one SQLite file: Stripe's objects, and the answers that idempotency keys replay.

No card number and no code reaches this module.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# WAL with synchronous=OFF: nothing costs an fsync, and what is committed survives the death of this
# process (the kernel has it). A power cut can cost the file, which holds no more than a trial.
_SETUP = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = OFF;
CREATE TABLE IF NOT EXISTS objects (
    id TEXT PRIMARY KEY, object TEXT NOT NULL, created INTEGER NOT NULL, body TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS replies (
    caller TEXT NOT NULL, key TEXT NOT NULL, created REAL NOT NULL, path TEXT NOT NULL,
    parameters TEXT NOT NULL, request_id TEXT NOT NULL, status INTEGER NOT NULL,
    body TEXT NOT NULL, PRIMARY KEY (caller, key)
);
CREATE INDEX IF NOT EXISTS replies_by_age ON replies (created);
CREATE INDEX IF NOT EXISTS objects_by_kind ON objects (object);
CREATE TABLE IF NOT EXISTS unseen (id TEXT PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS due (id TEXT PRIMARY KEY, time REAL NOT NULL);
CREATE TABLE IF NOT EXISTS deliveries (
    id INTEGER PRIMARY KEY, event TEXT NOT NULL, endpoint TEXT NOT NULL, tries INTEGER NOT NULL,
    time REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS deliveries_by_time ON deliveries (time);
"""

_PAGE = """
SELECT body FROM objects WHERE object = :kind AND created BETWEEN :since AND :until
AND (:customer IS NULL OR json_extract(body, '$.customer') = :customer)
AND (:payment_intent IS NULL OR json_extract(body, '$.payment_intent') = :payment_intent)
AND (:payment_method IS NULL OR json_extract(body, '$.payment_method') = :payment_method)
AND (:charge IS NULL OR json_extract(body, '$.charge') = :charge)
AND (:status IS NULL OR json_extract(body, '$.status') = :status)
AND (:email IS NULL OR json_extract(body, '$.email') = :email)
AND (:types IS NULL OR EXISTS (
    SELECT 1 FROM json_each(:types) WHERE json_extract(body, '$.type') GLOB value
))
AND json_extract(body, '$.deleted') IS NULL
AND (:cursor IS NULL OR rowid {beyond} (SELECT rowid FROM objects WHERE id = :cursor))
ORDER BY rowid {order} LIMIT :limit
"""
_FORWARDS = _PAGE.format(beyond="<", order="DESC")  # newest first
_BACKWARDS = _PAGE.format(beyond=">", order="ASC")

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.decode


class Wanted(NamedTuple):
    """What objects of a list must be like: `created` within bounds, and the rest where not None."""

    since: int = 0
    until: int = 1 << 62
    customer: str | None = None
    payment_intent: str | None = None
    payment_method: str | None = None
    charge: str | None = None
    email: str | None = None
    status: str | None = None
    event_types: Sequence[str] | None = None


class Delivery(NamedTuple):
    """An event that an endpoint is still to hear of, after so many tries."""

    id: int
    event: str
    endpoint: str
    tries: int
    time: float


class Reply(NamedTuple):
    """The first answer to an idempotency key, and what it answered."""

    path: str
    parameters: str
    request_id: str
    status: int
    body: str


class Store:
    """One connection behind one lock; each request is one transaction."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._lock = threading.RLock()
        _make_private(path)
        self._connection = sqlite3.connect(
            path, isolation_level=None, check_same_thread=False, timeout=5
        )
        try:
            self._connection.executescript(_SETUP)
        except sqlite3.Error:
            self._connection.close()
            raise

    def close(self) -> None:
        """Close the file; every committed request is in it."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Hold the file for writing; commit at the end, undo all on any exception."""
        with self._lock:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def mark(self) -> None:
        """Remember this point of a transaction."""
        self._connection.execute("SAVEPOINT mark")

    def back_to_mark(self) -> None:
        """Undo what the transaction did since the mark."""
        self._connection.execute("ROLLBACK TO mark")

    def save(self, body: dict[str, Any]) -> None:
        """Keep an object of Stripe's (it has `id`, `object` and `created`), new or changed."""
        row = (body["id"], body["object"], body.get("created", 0), _encode(body).decode())
        with self._lock:
            self._connection.execute(
                "INSERT INTO objects VALUES (?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET body = excluded.body",
                row,
            )

    def load(self, kind: str, id_: str) -> dict[str, Any] | None:
        """Return the object of this kind and id, or None."""
        query = "SELECT body FROM objects WHERE id = ? AND object = ?"
        with self._lock:
            row = self._connection.execute(query, (id_, kind)).fetchone()
        return None if row is None else _decode(row[0])

    def find(
        self, kind: str, wanted: Wanted, cursor: str | None, limit: int, *, backwards: bool
    ) -> list[dict[str, Any]]:
        """Return at most `limit` objects beyond the one with id `cursor`, nearest first.

        Newest first from the newest on; `backwards`: towards the newest.
        """
        types = None if wanted.event_types is None else _encode(wanted.event_types).decode()
        given = wanted._asdict() | {"kind": kind, "types": types, "cursor": cursor, "limit": limit}
        del given["event_types"]
        with self._lock:
            rows = self._connection.execute(_BACKWARDS if backwards else _FORWARDS, given)
            return [_decode(body) for (body,) in rows]

    def texts(self, kind: str) -> list[str]:
        """Return every object of a kind as JSON text, oldest first."""
        query = "SELECT body FROM objects WHERE object = ? ORDER BY rowid"
        with self._lock:
            return [body for (body,) in self._connection.execute(query, (kind,))]

    def keep_unseen(self, id_: str, body: dict[str, Any]) -> None:
        """Keep what belongs to an object and is never shown; replaces what was kept before."""
        row = (id_, _encode(body).decode())
        with self._lock:
            self._connection.execute("INSERT OR REPLACE INTO unseen VALUES (?, ?)", row)

    def unseen(self, id_: str) -> dict[str, Any]:
        """Return what belongs to an object and is never shown; nothing is an empty dict."""
        with self._lock:
            row = self._connection.execute(
                "SELECT body FROM unseen WHERE id = ?", (id_,)
            ).fetchone()
        return {} if row is None else _decode(row[0])

    def remind(self, id_: str, time: float) -> None:
        """Note that something happens to an object at this time."""
        with self._lock:
            self._connection.execute("INSERT OR REPLACE INTO due VALUES (?, ?)", (id_, time))

    def due(self, now: float) -> list[str]:
        """Return the ids to which something was to happen by now, in the order of their times."""
        query = "SELECT id FROM due WHERE time <= ? ORDER BY time, rowid"
        with self._lock:
            return [id_ for (id_,) in self._connection.execute(query, (now,))]

    def done(self, id_: str) -> None:
        """Strike out a reminder."""
        with self._lock:
            self._connection.execute("DELETE FROM due WHERE id = ?", (id_,))

    def owe(self, event: str, endpoint: str, time: float) -> None:
        """Note that an endpoint is to hear of an event at this time."""
        row = (event, endpoint, 0, time)
        with self._lock:
            self._connection.execute(
                "INSERT INTO deliveries (event, endpoint, tries, time) VALUES (?, ?, ?, ?)", row
            )

    def owed(self, now: float) -> list[Delivery]:
        """Return the deliveries whose time has come, oldest event first."""
        query = (
            "SELECT id, event, endpoint, tries, time FROM deliveries WHERE time <= ? ORDER BY id"
        )
        with self._lock:
            return [Delivery(*row) for row in self._connection.execute(query, (now,))]

    def put_off(self, delivery: Delivery, tries: int, time: float) -> bool:
        """Change a delivery's time, unless somebody else has done so meanwhile; say whether."""
        row = (tries, time, delivery.id, delivery.time)
        with self._lock:
            changed = self._connection.execute(
                "UPDATE deliveries SET tries = ?, time = ? WHERE id = ? AND time = ?", row
            )
            return changed.rowcount == 1

    def forget_deliveries(self, *, id_: int | None = None, endpoint: str | None = None) -> None:
        """Drop one delivery, or all to an endpoint."""
        with self._lock:
            self._connection.execute(
                "DELETE FROM deliveries WHERE id = ? OR endpoint = ?", (id_, endpoint)
            )

    def reply_to(self, caller: str, key: str) -> Reply | None:
        """Return the first answer to this caller's key, or None."""
        query = (
            "SELECT path, parameters, request_id, status, body FROM replies"
            " WHERE caller = ? AND key = ?"
        )
        with self._lock:
            row = self._connection.execute(query, (caller, key)).fetchone()
        return None if row is None else Reply(*row)

    def keep_reply(self, caller: str, key: str, created: float, reply: Reply) -> None:
        """Keep the answer to a key for replays."""
        with self._lock:
            self._connection.execute(
                "INSERT INTO replies VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (caller, key, created, *reply),
            )

    def forget_replies(self, before: float) -> None:
        """Drop the answers that were first given before this time."""
        with self._lock:
            self._connection.execute("DELETE FROM replies WHERE created < ?", (before,))


def _make_private(path: str | os.PathLike[str]) -> None:
    """Make a new file readable by its owner alone; SQLite would leave it to the umask."""
    if path != ":memory:":
        with suppress(OSError):  # it exists, or SQLite will say what is wrong with it
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
