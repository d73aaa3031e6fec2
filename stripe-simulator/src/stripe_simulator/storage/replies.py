"""The replies that idempotency keys replay."""

import msgspec

from stripe_simulator.storage.database import Table

SCHEMA = """
CREATE TABLE IF NOT EXISTS replies (
    caller TEXT NOT NULL, key TEXT NOT NULL, created REAL NOT NULL, path TEXT NOT NULL,
    parameters TEXT NOT NULL, request_id TEXT NOT NULL, status INTEGER NOT NULL,
    body TEXT NOT NULL, PRIMARY KEY (caller, key)
);
CREATE INDEX IF NOT EXISTS replies_by_age ON replies (created);
"""


class Reply(msgspec.Struct, frozen=True):
    """The first reply under an idempotency key, and the request that it answered.

    parameters: their digest. status: of HTTP.
    """

    path: str
    parameters: str
    request_id: str
    status: int
    body: str


class Replies(Table):
    """The table of replies. A caller is named by a hash of its API key."""

    def load(self, caller: str, key: str) -> Reply | None:
        """Return the first reply under this caller's key, or None."""
        query = (
            "SELECT path, parameters, request_id, status, body FROM replies"
            " WHERE caller = ? AND key = ?"
        )
        rows = self._database.read(query, (caller, key))
        return Reply(*rows[0]) if rows else None

    def save(self, caller: str, key: str, created: float, reply: Reply) -> None:
        """Keep the reply to a key. created: seconds since the epoch."""
        self._database.write(
            "INSERT INTO replies VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (caller, key, created, *msgspec.structs.astuple(reply)),
        )

    def drop_before(self, time: float) -> None:
        """Forget the replies that were first given before this time."""
        self._database.write("DELETE FROM replies WHERE created < ?", (time,))
