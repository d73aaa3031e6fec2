"""The tables of the SQLite store."""

import sqlite3
from typing import Final

OLDER_VERSION: Final = 2
"""Of tables in which sessions had no seed and no time at which they are due."""

SCHEMA_VERSION: Final = 3
"""Kept in the file's header. A change to a table raises it and upgrades older files."""

APPLICATION_ID: Final = 0x50534254
"""`PSBT` in the file's header: how the program knows a database as its own."""

_WAITING: Final = """
CREATE INDEX sessions_that_wait ON sessions (due_at, id, payment_id)
    WHERE status = 'action_required'
"""

_SCHEMA: Final = f"""
CREATE TABLE sessions (
    id TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    status TEXT NOT NULL,
    reached TEXT NOT NULL,
    due_at INTEGER,
    payment_id TEXT,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    form TEXT,
    record BLOB NOT NULL,
    seed TEXT NOT NULL DEFAULT ''
);
CREATE INDEX sessions_by_form ON sessions (form) WHERE form IS NOT NULL;
CREATE INDEX sessions_by_age ON sessions (created_at, id);
CREATE INDEX sessions_by_status ON sessions (status, created_at, id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);
{_WAITING};
CREATE TABLE payments (
    id TEXT NOT NULL PRIMARY KEY,
    session_id TEXT NOT NULL,
    order_id TEXT,
    status TEXT NOT NULL,
    version INTEGER NOT NULL,
    confirmed_at INTEGER NOT NULL,
    retain_until INTEGER NOT NULL,
    notify_at INTEGER,
    record BLOB NOT NULL
);
CREATE INDEX payments_by_age ON payments (confirmed_at, id);
CREATE INDEX payments_by_status ON payments (status, confirmed_at, id);
CREATE INDEX payments_by_session ON payments (session_id, confirmed_at, id);
CREATE INDEX payments_by_order ON payments (order_id, confirmed_at, id)
    WHERE order_id IS NOT NULL;
CREATE INDEX payments_by_retention ON payments (retain_until);
CREATE INDEX payments_by_notice ON payments (notify_at) WHERE notify_at IS NOT NULL;
CREATE TABLE claims (
    id TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    record BLOB NOT NULL
);
CREATE INDEX claims_by_end ON claims (ends_at);
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {SCHEMA_VERSION};
"""


_TALLIES: Final = """
CREATE TABLE IF NOT EXISTS tallies (
    key TEXT NOT NULL PRIMARY KEY,
    ends_at INTEGER NOT NULL,
    record BLOB NOT NULL
) WITHOUT ROWID
"""


def add_tallies(connection: sqlite3.Connection) -> None:
    """Make the table of tallies where it is missing: files of version 1 may be older than it."""
    connection.execute(_TALLIES)


def upgrade(connection: sqlite3.Connection) -> None:
    """Upgrade tables of the older version.

    The sessions in them go on without a seed of their own. A charge that waits for its customer has
    no time at which it is due, and is due at once.
    """
    connection.execute("ALTER TABLE sessions ADD COLUMN seed TEXT NOT NULL DEFAULT ''")
    connection.execute("ALTER TABLE sessions ADD COLUMN due_at INTEGER")
    connection.execute("ALTER TABLE sessions ADD COLUMN payment_id TEXT")
    connection.execute(_WAITING)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def make_tables(connection: sqlite3.Connection) -> None:
    """Make the tables in an empty file, within a transaction."""
    # `executescript` would end the transaction.
    for statement in filter(str.strip, _SCHEMA.split(";")):
        connection.execute(statement)
