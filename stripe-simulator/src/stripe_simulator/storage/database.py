"""One SQLite file behind one lock, for threads and for several processes."""

import os
import sqlite3
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any

# WAL with synchronous=OFF: no commit costs an fsync, and what is committed survives the death of
# this process, because the kernel has it. A power cut can cost the file, which holds only a trial.
_PRAGMAS = "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;"
_LOCK_TIMEOUT_SECONDS = 5


class Database:
    """One connection to the file at `path`, or to memory for ":memory:".

    schema: SQL statements that create what is missing. Raises sqlite3.Error for an unusable file.
    """

    def __init__(self, path: str | os.PathLike[str], schema: str) -> None:
        self._lock = threading.RLock()
        _create_private_file(path)
        self._connection = sqlite3.connect(
            path, isolation_level=None, check_same_thread=False, timeout=_LOCK_TIMEOUT_SECONDS
        )
        try:
            self._connection.executescript(_PRAGMAS + schema)
        except sqlite3.Error:
            self._connection.close()
            raise

    def close(self) -> None:
        """Close the file; every committed transaction is in it."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Hold the file for writing; commit at the end, roll back on any exception."""
        with self._lock:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def set_mark(self) -> None:
        """Remember this point of the transaction."""
        self._connection.execute("SAVEPOINT mark")

    def return_to_mark(self) -> None:
        """Undo what the transaction did after the mark."""
        self._connection.execute("ROLLBACK TO mark")

    def read(self, query: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> list[Any]:
        """Return the rows that a query finds."""
        with self._lock:
            return self._connection.execute(query, values).fetchall()

    def write(self, statement: str, values: Sequence[Any]) -> int:
        """Execute a statement; return how many rows it changed."""
        with self._lock:
            return self._connection.execute(statement, values).rowcount


class Table:
    """One table of a database, and the statements about it."""

    def __init__(self, database: Database) -> None:
        self._database = database


def _create_private_file(path: str | os.PathLike[str]) -> None:
    """Create a missing file for its owner alone; SQLite would leave that to the umask."""
    if path != ":memory:":
        with suppress(OSError):  # the file exists, or SQLite will say what is wrong with it
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
