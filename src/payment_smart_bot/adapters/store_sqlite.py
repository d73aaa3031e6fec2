"""SqliteStore: sessions and payments in one SQLite file.

The file is in WAL mode with `synchronous=NORMAL`. A save that returned has reached the operating
system, so a killed process loses none of them; a power cut may take the last few, and never
leaves half of one. (`FULL` would outlast that too, at the price of an fsync for each save.)

A column is there only because a query needs it; all else is in the record (see `record_codec`).
Times in columns are microseconds since 1970 UTC.
"""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import Final

from payment_smart_bot.adapters.record_codec import (
    checked_limit,
    cursor_at,
    decode_payment,
    decode_session,
    encode_payment,
    encode_session,
    micros,
    position_after,
)
from payment_smart_bot.domain.errors import Misconfigured, StoreUnavailable, VersionConflict
from payment_smart_bot.domain.session import Payment, Session, Status
from payment_smart_bot.ports import Page

SCHEMA_VERSION: Final = 1
APPLICATION_ID: Final = 0x50534254
"""`PSBT` in the file's header: how the program knows a database as its own."""

_WAIT_SECONDS: Final = 2.0
"""How long to wait for another process: longer than any write, well within a turn's 20 s."""

_WAL_PAGES: Final = 1000
"""4 MB of write-ahead log between checkpoints, each of which holds up one save for an fsync."""

_SCHEMA: Final = f"""
CREATE TABLE sessions (
    id TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    status TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    record BLOB NOT NULL
);
CREATE INDEX sessions_by_age ON sessions (created_at, id);
CREATE INDEX sessions_by_status ON sessions (status, created_at, id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);
CREATE TABLE payments (
    id TEXT NOT NULL PRIMARY KEY,
    session_id TEXT NOT NULL,
    confirmed_at INTEGER NOT NULL,
    retain_until INTEGER NOT NULL,
    record BLOB NOT NULL
);
CREATE INDEX payments_by_session ON payments (session_id, confirmed_at, id);
CREATE INDEX payments_by_retention ON payments (retain_until);
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {SCHEMA_VERSION};
"""

_LOAD: Final = "SELECT record FROM sessions WHERE id = ? AND expires_at > ?"

_SAVE_FIRST: Final = """
INSERT INTO sessions (version, status, created_at, expires_at, record, id)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET version = excluded.version, status = excluded.status,
    created_at = excluded.created_at, expires_at = excluded.expires_at, record = excluded.record
WHERE sessions.expires_at <= ?
"""

_SAVE_NEXT: Final = """
UPDATE sessions SET version = ?, status = ?, created_at = ?, expires_at = ?, record = ?
WHERE id = ? AND expires_at > ? AND version = ?
"""

_SAVE_PAYMENT: Final = """
INSERT INTO payments (id, session_id, confirmed_at, retain_until, record)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET session_id = excluded.session_id,
    confirmed_at = excluded.confirmed_at, retain_until = excluded.retain_until,
    record = excluded.record
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

_PAYMENT_OF: Final = """
SELECT record FROM payments WHERE session_id = ? ORDER BY confirmed_at DESC, id DESC LIMIT 1
"""

_PURGE_SESSIONS: Final = """
DELETE FROM sessions WHERE rowid IN
    (SELECT rowid FROM sessions WHERE expires_at <= ? ORDER BY expires_at LIMIT ?)
"""

_PURGE_PAYMENTS: Final = """
DELETE FROM payments WHERE rowid IN
    (SELECT rowid FROM payments WHERE retain_until <= ? ORDER BY retain_until LIMIT ?)
"""


class SqliteStore:
    """A store in one file, which several processes may share; see `ports.Store`.

    Its one connection is used by one thread at a time. Every method raises StoreUnavailable,
    with a sentence for the operator and nothing of a customer in it, when SQLite cannot serve.
    """

    def __init__(self, path: Path) -> None:
        """Open the file, or make it, for its owner only, with the folders that it needs.

        Raises Misconfigured if the file is something else or of a newer version of this program,
        StoreUnavailable if it cannot be opened.
        """
        self._lock = Lock()
        self._path = path.absolute()
        self._connection = _opened(self._path)
        self._inode = _inode(self._path)

    def load(self, session_id: str, now: datetime) -> Session | None:
        """Return the session as it was last saved, or None; see `ports.Store`."""
        with self._using() as connection:
            row = connection.execute(_LOAD, (session_id, micros(now))).fetchone()
        return decode_session(row[0]) if row else None

    def save(self, session: Session, now: datetime, payment: Payment | None = None) -> Session:
        """Save a session, and a payment with it, or raise VersionConflict; see `ports.Store`."""
        saved = replace(session, version=session.version + 1)
        statement, values = _save_statement(saved, now)
        with self._using() as connection:
            if payment is None:
                _write_session(connection, statement, values)
            else:
                payment_values = _payment_values(payment)
                with _transaction(connection):
                    _write_session(connection, statement, values)
                    connection.execute(_SAVE_PAYMENT, payment_values)
        return saved

    def sessions(
        self, now: datetime, status: Status | None = None, after: str | None = None, limit: int = 50
    ) -> Page:
        """Return a page of live sessions, newest first; see `ports.Store`."""
        limit = checked_limit(limit)
        # One more than asked for, to know whether another page follows.
        values = (*position_after(after), micros(now), limit + 1)
        with self._using() as connection:
            if status is None:
                rows = connection.execute(_PAGE, values).fetchall()
            else:
                rows = connection.execute(_PAGE_OF_STATUS, (status.value, *values)).fetchall()
        shown = rows[:limit]
        following = cursor_at(shown[-1][:2]) if len(rows) > limit else None
        return Page([decode_session(row[2]) for row in shown], following)

    def delete(self, session_id: str) -> bool:
        """Erase a session; whether there was one."""
        with self._using() as connection:
            return (
                connection.execute("DELETE FROM sessions WHERE id = ?", (session_id,)).rowcount > 0
            )

    def payment_of(self, session_id: str) -> Payment | None:
        """Return the latest payment of a session, if any."""
        with self._using() as connection:
            row = connection.execute(_PAYMENT_OF, (session_id,)).fetchone()
        return decode_payment(row[0]) if row else None

    def purge(self, now: datetime, limit: int = 1000) -> int:
        """Erase up to `limit` expired sessions and as many payments; how many records went.

        It empties the write-ahead log as well, in which older states of a session lie, sealed
        numbers among them, unless another process is reading just then.
        """
        values = (micros(now), limit)
        with self._using() as connection:
            gone = connection.execute(_PURGE_SESSIONS, values).rowcount
            gone += connection.execute(_PURGE_PAYMENTS, values).rowcount
            _empty_log(connection)
        return gone

    def ping(self) -> None:
        """Return if the file can be read now."""
        with self._using() as connection:
            connection.execute("SELECT 1 FROM sessions LIMIT 1").fetchone()

    def close(self) -> None:
        """Close the file; every later call raises StoreUnavailable."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def _using(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            self._check_file()
            try:
                yield self._connection
            except sqlite3.Error as error:
                raise StoreUnavailable(_sentence(error)) from error

    def _check_file(self) -> None:
        # SQLite goes on writing to a file that was deleted or moved, and all of it is lost.
        inode = _inode(self._path)
        if inode is None or inode != self._inode:
            raise StoreUnavailable(
                "The session database was deleted, moved or replaced while in use: "
                "put it back, or restart this program."
            )


def _inode(path: Path) -> int | None:
    try:
        return os.stat(path).st_ino  # noqa: PTH116 - half the time of Path.stat
    except OSError:
        return None


def _save_statement(saved: Session, now: datetime) -> tuple[str, tuple[object, ...]]:
    before = saved.version - 1
    values = (
        saved.version,
        saved.status.value,
        micros(saved.created_at),
        micros(saved.expires_at),
        encode_session(saved),
        saved.id,
        micros(now),
    )
    return (_SAVE_NEXT, (*values, before)) if before else (_SAVE_FIRST, values)


def _payment_values(payment: Payment) -> tuple[object, ...]:
    return (
        payment.id,
        payment.session_id,
        micros(payment.confirmed_at),
        micros(payment.retain_until),
        encode_payment(payment),
    )


def _write_session(
    connection: sqlite3.Connection, statement: str, values: tuple[object, ...]
) -> None:
    if connection.execute(statement, values).rowcount != 1:
        raise VersionConflict("The session was changed since it was read.")


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite itself rolls back after some errors
            connection.execute("ROLLBACK")
        raise


def _empty_log(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA busy_timeout = 0")  # a log that is in use is left for next time
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        connection.execute(f"PRAGMA busy_timeout = {_WAIT_SECONDS * 1000:.0f}")


def _opened(path: Path) -> sqlite3.Connection:
    try:
        _make_file(path)
        connection = sqlite3.connect(
            path, timeout=_WAIT_SECONDS, isolation_level=None, check_same_thread=False
        )
    except OSError as error:
        raise StoreUnavailable(
            f"The session database {path} cannot be made ({error.strerror}): "
            "set SESSION_DATABASE to another path."
        ) from error
    except sqlite3.Error as error:
        raise StoreUnavailable(_sentence(error)) from error
    try:
        _prepare(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _make_file(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    # Opened only if it is new: closing a file that this process has open elsewhere would drop
    # the locks that SQLite holds on it.
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    patience = time.monotonic() + _WAIT_SECONDS
    while True:
        try:
            return _set_up(connection, path)
        except sqlite3.Error as error:
            if _primary_code(error) == sqlite3.SQLITE_NOTADB:
                raise _foreign(path) from error
            # Two processes that switch a new file to WAL at once do not wait for each other.
            if _primary_code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > patience:
                raise StoreUnavailable(_sentence(error)) from error
            time.sleep(0.01)


def _set_up(connection: sqlite3.Connection, path: Path) -> None:
    _is_ours(connection, path)  # before anything is changed in a file that may be another's
    connection.execute("PRAGMA journal_mode = WAL").fetchone()
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA secure_delete = ON").fetchone()
    connection.execute(f"PRAGMA wal_autocheckpoint = {_WAL_PAGES}").fetchone()
    connection.execute(f"PRAGMA journal_size_limit = {_WAL_PAGES * 4096}").fetchone()
    with _transaction(connection):
        if not _is_ours(connection, path):
            for statement in filter(str.strip, _SCHEMA.split(";")):
                connection.execute(statement)


def _is_ours(connection: sqlite3.Connection, path: Path) -> bool:
    """Return False for an empty file; raises Misconfigured for one that this version cannot use."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if not (application or version or tables):
        return False
    if application != APPLICATION_ID:
        raise _foreign(path)
    if version > SCHEMA_VERSION:
        raise Misconfigured(
            f"{path} was written by a newer version of this program; "
            "run that version, or set SESSION_DATABASE to another path."
        )
    return True


def _foreign(path: Path) -> Misconfigured:
    return Misconfigured(
        f"{path} is not a database of this program; set SESSION_DATABASE to another path."
    )


_SENTENCES: Final = {
    sqlite3.SQLITE_BUSY: "is locked by another process: try again in a moment.",
    sqlite3.SQLITE_LOCKED: "is locked by another process: try again in a moment.",
    sqlite3.SQLITE_FULL: "has no room left: free some space on its disk.",
    sqlite3.SQLITE_READONLY: "cannot be written: check the permissions of file and folder.",
    sqlite3.SQLITE_PERM: "cannot be opened: check the permissions of file and folder.",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened: check the permissions of file and folder.",
    sqlite3.SQLITE_CORRUPT: "is damaged: move it aside or restore it, then restart.",
    sqlite3.SQLITE_NOTADB: "is damaged: move it aside or restore it, then restart.",
    sqlite3.SQLITE_IOERR: "met an error of its disk: check the disk.",
}


def _primary_code(error: sqlite3.Error) -> int:
    # Errors of the Python module itself, such as the use of a closed connection, carry no code.
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_MISUSE) & 0xFF


def _sentence(error: sqlite3.Error) -> str:
    name = getattr(error, "sqlite_errorname", type(error).__name__)
    what = _SENTENCES.get(_primary_code(error), f"cannot be used ({name}): restart this program.")
    return f"The session database {what}"
