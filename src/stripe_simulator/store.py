"""State in one SQLite file: Stripe's objects, and the answers that idempotency keys replay.

No card number and no code reaches this module.
"""

from __future__ import annotations

import json
import os
import sqlite3
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

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
"""


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

    def save(self, body: dict[str, Any]) -> None:
        """Keep an object of Stripe's (it has `id`, `object` and `created`), new or changed."""
        row = (body["id"], body["object"], body["created"], json.dumps(body))
        with self._lock:
            self._connection.execute("INSERT OR REPLACE INTO objects VALUES (?, ?, ?, ?)", row)

    def load(self, kind: str, id_: str) -> dict[str, Any] | None:
        """Return the object of this kind and id, or None."""
        query = "SELECT body FROM objects WHERE id = ? AND object = ?"
        with self._lock:
            row = self._connection.execute(query, (id_, kind)).fetchone()
        return None if row is None else json.loads(row[0])

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
