"""The tables of the SQLite store, and how those of an older version become those of today."""

import sqlite3
from typing import Final

from payment_smart_bot.adapters.records.codec import CorruptRecord, decode_session
from payment_smart_bot.domain.model.session import Field

SCHEMA_VERSION: Final = 4
APPLICATION_ID: Final = 0x50534254
"""`PSBT` in the file's header: how the program knows a database as its own."""

_SCHEMA: Final = f"""
CREATE TABLE sessions (
    id TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    status TEXT NOT NULL,
    reached TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    form TEXT,
    record BLOB NOT NULL
);
CREATE INDEX sessions_by_form ON sessions (form) WHERE form IS NOT NULL;
CREATE INDEX sessions_by_age ON sessions (created_at, id);
CREATE INDEX sessions_by_status ON sessions (status, created_at, id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);
CREATE TABLE payments (
    id TEXT NOT NULL PRIMARY KEY,
    session_id TEXT NOT NULL,
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
CREATE INDEX payments_by_retention ON payments (retain_until);
CREATE INDEX payments_by_notice ON payments (notify_at) WHERE notify_at IS NOT NULL;
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {SCHEMA_VERSION};
"""

# Version 1 knew no payments but of cards that were saved.
_TO_2: Final = """
ALTER TABLE sessions ADD COLUMN reached TEXT NOT NULL DEFAULT 'name';
UPDATE sessions SET reached = reached_in(record);
ALTER TABLE payments ADD COLUMN status TEXT NOT NULL DEFAULT 'saved';
ALTER TABLE payments ADD COLUMN version INTEGER NOT NULL DEFAULT 0;
CREATE INDEX payments_by_age ON payments (confirmed_at, id);
CREATE INDEX payments_by_status ON payments (status, confirmed_at, id);
"""

# Version 2 told the merchant nothing.
_TO_3: Final = """
ALTER TABLE payments ADD COLUMN notify_at INTEGER;
CREATE INDEX payments_by_notice ON payments (notify_at) WHERE notify_at IS NOT NULL;
"""

# Version 4 finds a session by the page on which its card is given.
_TO_4: Final = """
ALTER TABLE sessions ADD COLUMN form TEXT;
CREATE INDEX sessions_by_form ON sessions (form) WHERE form IS NOT NULL;
"""
_UPGRADES: Final = ((2, _TO_2), (3, _TO_3), (4, _TO_4))
"""Each version in turn, and what leads to it from the one before."""


def make_tables(connection: sqlite3.Connection) -> None:
    """Make the tables in an empty file, within a transaction."""
    _execute_all(connection, _SCHEMA)


def upgrade(connection: sqlite3.Connection, version: int) -> None:
    """Bring the tables of an older version up to date, within a transaction."""
    connection.create_function("reached_in", 1, _reached_in)
    for reached, statements in _UPGRADES:
        if reached > version:
            _execute_all(connection, statements)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _execute_all(connection: sqlite3.Connection, statements: str) -> None:
    # Not by `executescript`, which would end the transaction.
    for statement in filter(str.strip, statements.split(";")):
        connection.execute(statement)


def _reached_in(record: bytes) -> str:
    try:
        return str(decode_session(record).reached)
    except CorruptRecord:  # it cannot be served either way, and must not hold up the others
        return str(Field.NAME)
