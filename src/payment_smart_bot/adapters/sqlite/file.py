"""The file of the SQLite store: how it is opened, written to, and what its errors mean."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from payment_smart_bot.adapters.sqlite.payment_words import add_words, index_some
from payment_smart_bot.adapters.sqlite.schema import (
    APPLICATION_ID,
    OLDER_VERSION,
    SCHEMA_VERSION,
    add_tallies,
    make_tables,
    upgrade,
)
from payment_smart_bot.domain.model.errors import Misconfigured, StoreUnavailable

_WAIT_SECONDS: Final = 2.0
"""How long to wait for another process: longer than any write, well within a turn's 20 s."""

_BRIEF_WAIT_SECONDS: Final = 0.02
"""How long to wait for a process that has held the file for longer than any write takes. An event
loop waits with it, and answers nobody meanwhile."""

_PROBE: Final = """
INSERT OR REPLACE INTO tallies (key, ends_at, record)
VALUES ('probe', 9000000000000000000, randomblob(32768))
"""
"""More than the record of a long conversation: the log has often room left for less than that."""

_NOT_OURS: Final = "{} is not a database of this program; set SESSION_DATABASE to another path."
_WAL_PAGES: Final = 1000
"""4 MB of write-ahead log between checkpoints, each of which holds up one save for an fsync."""


@contextmanager
def transaction(connection: sqlite3.Connection, *, durably: bool = False) -> Iterator[None]:
    """Write all statements of a block, or none of them.

    With `durably` they outlast a power cut, at the price of an fsync.
    """
    if not durably:
        with _begin(connection, "BEGIN IMMEDIATE"):
            yield
        return
    connection.execute("PRAGMA synchronous = FULL")  # not possible within a transaction
    try:
        with _begin(connection, "BEGIN IMMEDIATE"):
            yield
    finally:
        connection.execute("PRAGMA synchronous = NORMAL")


@contextmanager
def _begin(connection: sqlite3.Connection, statement: str) -> Iterator[None]:
    connection.execute(statement)
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite itself rolls back after some errors
            connection.execute("ROLLBACK")
        raise


def probe(connection: sqlite3.Connection) -> None:
    """Write as much as a save does, over what was written the last time.

    A disk that is full can still be read.
    """
    connection.execute(_PROBE)


def empty_log(connection: sqlite3.Connection) -> None:
    """Empty the write-ahead log, unless another process is reading it."""
    connection.execute("PRAGMA busy_timeout = 0")  # a log that is in use is left for next time
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        _set_wait(connection, _WAIT_SECONDS)


class Patience:
    """How long the calls of a connection wait for another process that holds its file.

    The first one waits for as long as a write may take, those that follow hardly at all, until one
    has written again. So a file that is locked for long holds up a server once, and not with every
    request.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._written: int | None = None

    def shorten(self, error: sqlite3.Error) -> None:
        """Let further calls wait briefly, if the file is held."""
        if _read_primary_code(error) == sqlite3.SQLITE_BUSY:
            self._written = self._connection.total_changes
            _set_wait(self._connection, _BRIEF_WAIT_SECONDS)

    def restore(self) -> None:
        """Let further calls wait for long again, if one has written meanwhile; reading is free."""
        if self._written not in {None, self._connection.total_changes}:
            self._written = None
            _set_wait(self._connection, _WAIT_SECONDS)


def _set_wait(connection: sqlite3.Connection, seconds: float) -> None:
    connection.execute(f"PRAGMA busy_timeout = {seconds * 1000:.0f}")


def open_file(path: Path) -> sqlite3.Connection:
    """Open the file, or make it, for its owner only; see `SqliteStore` for what it raises."""
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
        raise StoreUnavailable(explain(error)) from error
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
            if _read_primary_code(error) == sqlite3.SQLITE_NOTADB:
                raise Misconfigured(_NOT_OURS.format(path)) from error
            # Two processes that switch a new file to WAL at once do not wait for each other.
            if _read_primary_code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > patience:
                raise StoreUnavailable(explain(error)) from error
            time.sleep(0.01)


def _set_up(connection: sqlite3.Connection, path: Path) -> None:
    with _begin(connection, "BEGIN"):  # one moment, even if another process makes the tables now
        _read_version(connection, path)  # first of all: the file may be another program's
    connection.execute("PRAGMA journal_mode = WAL").fetchone()
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA fullfsync = ON")  # else macOS leaves it in the disk's own cache
    connection.execute("PRAGMA secure_delete = ON").fetchone()
    connection.execute(f"PRAGMA wal_autocheckpoint = {_WAL_PAGES}").fetchone()
    connection.execute(f"PRAGMA journal_size_limit = {_WAL_PAGES * 4096}").fetchone()
    with transaction(connection):
        version = _read_version(connection, path)  # by now another process may have made them
        if not version:
            make_tables(connection)
        elif version == OLDER_VERSION:
            upgrade(connection)
        add_tallies(connection)
        add_words(connection)
    has_more = True
    while has_more:
        with transaction(connection):  # some at a time, or others would wait too long
            has_more = index_some(connection)


def _read_version(connection: sqlite3.Connection, path: Path) -> int:
    """Return the version of the tables, 0 for a file without any.

    Raises Misconfigured for the file of another program, or of another version of this one.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if not (application or version or tables):
        return 0
    if application != APPLICATION_ID or version < 1:
        raise Misconfigured(_NOT_OURS.format(path))
    if version not in {OLDER_VERSION, SCHEMA_VERSION}:
        raise Misconfigured(
            f"{path} was written by another version of this program (its tables are of version "
            f"{version}, where this one has {SCHEMA_VERSION}); "
            "run that version, or set SESSION_DATABASE to another path."
        )
    return int(version)


_SENTENCES: Final = {
    sqlite3.SQLITE_BUSY: "is locked by another process: try again in a moment.",
    sqlite3.SQLITE_LOCKED: "is locked by another process: try again in a moment.",
    sqlite3.SQLITE_FULL: "has no room left: free some space on its disk.",
    sqlite3.SQLITE_READONLY: "cannot be written: check the permissions of file and folder.",
    sqlite3.SQLITE_PERM: "cannot be opened: check the permissions of file and folder.",
    sqlite3.SQLITE_CANTOPEN: (
        "cannot be opened: check that SESSION_DATABASE names a file and no folder, and the "
        "permissions of both."
    ),
    sqlite3.SQLITE_CORRUPT: "is damaged: move it aside or restore it, then restart.",
    sqlite3.SQLITE_NOTADB: "is damaged: move it aside or restore it, then restart.",
    sqlite3.SQLITE_IOERR: "met an error of its disk: check the disk.",
}


def _read_primary_code(error: sqlite3.Error) -> int:
    # Errors of the Python module itself, such as the use of a closed connection, carry no code.
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_MISUSE) & 0xFF


def explain(error: sqlite3.Error) -> str:
    """Say what an error means to the operator; nothing of a customer is in it."""
    name = getattr(error, "sqlite_errorname", type(error).__name__)
    what = _SENTENCES.get(
        _read_primary_code(error), f"cannot be used ({name}): restart this program."
    )
    return f"The session database {what}"
