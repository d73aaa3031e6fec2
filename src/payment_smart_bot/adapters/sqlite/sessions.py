"""How the SQLite store reads and writes sessions."""

import sqlite3
from collections.abc import Mapping
from datetime import datetime
from typing import Final

from payment_smart_bot.adapters.paging import (
    build_cursor,
    check_limit,
    find_due,
    find_end,
    read_cursor,
    to_micros,
)
from payment_smart_bot.adapters.records import decode_session, encode_session, read_each
from payment_smart_bot.domain.model.errors import VersionConflict
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.ports import Page, WaitingCharges

_CHANGED: Final = "The session was changed since it was read."

_LOAD: Final = "SELECT record FROM sessions WHERE id = ? AND expires_at > ?"

_LOAD_BY_FORM: Final = "SELECT record FROM sessions WHERE form = ? AND expires_at > ?"

_SAVE_FIRST: Final = """
INSERT INTO sessions
    (version, status, reached, due_at, payment_id, created_at, expires_at, form, record, seed, id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET version = excluded.version, status = excluded.status,
    reached = excluded.reached, due_at = excluded.due_at, payment_id = excluded.payment_id,
    created_at = excluded.created_at, expires_at = excluded.expires_at, form = excluded.form,
    record = excluded.record, seed = excluded.seed
WHERE sessions.expires_at <= ?
"""

# Its time of creation and its seed tell a session from another one that has the same id. Sessions
# from before there was a column for the seed have none.
_SAVE_NEXT: Final = """
UPDATE sessions SET version = ?, status = ?, reached = ?, due_at = ?, payment_id = ?,
    expires_at = ?, form = ?, record = ?
WHERE id = ? AND expires_at > ? AND version = ? AND created_at = ? AND seed IN (?, '')
"""

_DELETE: Final = """
DELETE FROM sessions WHERE id = ? AND version = ? AND created_at = ? AND seed IN (?, '')
"""

_PAGE: Final = """
SELECT created_at, id, record FROM sessions
WHERE (created_at, id) < (?, ?) AND expires_at > ?
ORDER BY created_at DESC, id DESC LIMIT ?
"""

_PAGE_OF_STATUS: Final = """
SELECT created_at, id, record FROM sessions
WHERE status = ? AND (created_at, id) < (?, ?) AND expires_at > ?
ORDER BY created_at DESC, id DESC LIMIT ?
"""

_WAITING: Final = """
SELECT due_at, id, payment_id FROM sessions WHERE status = 'action_required' ORDER BY due_at
"""

_COUNTS: Final = """
SELECT status, reached, count(*) FROM sessions WHERE expires_at > ? GROUP BY status, reached
"""

_PURGE: Final = """
DELETE FROM sessions WHERE rowid IN
    (SELECT rowid FROM sessions WHERE expires_at <= ? ORDER BY expires_at LIMIT ?)
"""


def read_session(connection: sqlite3.Connection, session_id: str, now: datetime) -> Session | None:
    """Return a session that has not expired, or None."""
    row = connection.execute(_LOAD, (session_id, to_micros(now))).fetchone()
    return decode_session(row[0]) if row else None


def read_session_of_form(
    connection: sqlite3.Connection, token: str, now: datetime
) -> Session | None:
    """Return the session of a card form, unless it has expired, or None."""
    row = connection.execute(_LOAD_BY_FORM, (token, to_micros(now))).fetchone()
    return decode_session(row[0]) if row else None


def write_session(connection: sqlite3.Connection, saved: Session, now: datetime) -> None:
    """Write a session, whose version is the new one; raises VersionConflict as `Store.save`."""
    statement, values = _build_save(saved, now)
    if connection.execute(statement, values).rowcount != 1:
        raise VersionConflict(_CHANGED)


def _build_save(saved: Session, now: datetime) -> tuple[str, tuple[object, ...]]:
    before = saved.version - 1
    status, reached = saved.status.value, str(saved.reached)
    created, ends, form = to_micros(saved.created_at), find_end(saved), saved.form_token
    record = encode_session(saved)
    payment_id = saved.charge.payment_id if saved.charge else None
    state = (saved.version, status, reached, find_due(saved), payment_id)
    if before:
        read = (saved.id, to_micros(now), before, created, saved.seed)
        return _SAVE_NEXT, (*state, ends, form, record, *read)
    return _SAVE_FIRST, (*state, created, ends, form, record, saved.seed, saved.id, to_micros(now))


def delete_session(connection: sqlite3.Connection, session: Session) -> bool:
    """Erase a session within a transaction; see `Store.delete`."""
    values = (session.id, session.version, to_micros(session.created_at), session.seed)
    if connection.execute(_DELETE, values).rowcount > 0:
        return True
    if connection.execute("SELECT 1 FROM sessions WHERE id = ?", values[:1]).fetchone():
        raise VersionConflict(_CHANGED)
    return False


def read_page_of_sessions(
    connection: sqlite3.Connection,
    now: datetime,
    status: Status | None,
    after: str | None,
    limit: int,
) -> Page:
    """Return sessions that have not expired, newest first; see `Store.list_sessions`."""
    limit = check_limit(limit)
    # One more than asked for, to know whether another page follows.
    values = (*read_cursor(after), to_micros(now), limit + 1)
    if status is None:
        rows = connection.execute(_PAGE, values).fetchall()
    else:
        rows = connection.execute(_PAGE_OF_STATUS, (status.value, *values)).fetchall()
    shown = rows[:limit]
    following = build_cursor(shown[-1][:2]) if len(rows) > limit else None
    unreadable: list[str] = []
    named = [(session_id, record) for _, session_id, record in shown]
    return Page(list(read_each(decode_session, named, unreadable)), following, unreadable)


def read_waiting_charges(connection: sqlite3.Connection, now: datetime) -> WaitingCharges:
    """Return which charges wait, and which of them are due."""
    rows = connection.execute(_WAITING).fetchall()
    until = to_micros(now)
    # One that an older version saved has no time, and is due.
    due = [session_id for at, session_id, _ in rows if at is None or at <= until]
    return WaitingCharges(due, frozenset(payment_id for _, _, payment_id in rows))


def count_sessions(
    connection: sqlite3.Connection, now: datetime
) -> Mapping[tuple[Status, str], int]:
    """Return how many sessions have each status, by how far they have come."""
    rows = connection.execute(_COUNTS, (to_micros(now),)).fetchall()
    return {(Status(status), reached): count for status, reached, count in rows}


def purge_sessions(connection: sqlite3.Connection, now: datetime, limit: int) -> int:
    """Erase up to `limit` sessions that have expired; return how many went."""
    return connection.execute(_PURGE, (to_micros(now), limit)).rowcount
