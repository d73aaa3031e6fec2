"""What else may happen to the file of the SQLite store: other programs and processes."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from payment_smart_bot.adapters.sqlite.store import SqliteStore
from payment_smart_bot.domain.model.errors import VersionConflict

_ROOT: Final = Path(__file__).parents[3]
_OPENING: Final = """
import os, sys, time
from contextlib import closing
from pathlib import Path
from tests.adapters.store_contract import *
from tests.adapters.stores.sqlite_file import *
from payment_smart_bot.domain.model.errors import StoreUnavailable
path = Path(sys.argv[1])
"""


@contextmanager
def another_program(path: Path) -> Iterator[sqlite3.Connection]:
    """Someone else's connection to the file."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


def start(code: str, path: Path) -> subprocess.Popen[str]:
    """Run code in a process of its own; `path` is there, and what `_OPENING` imports."""
    return subprocess.Popen(  # noqa: S603 - our own code
        [sys.executable, "-c", _OPENING + code, str(path)],
        cwd=_ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def trace(store: SqliteStore, do: Callable[[], object]) -> list[str]:
    """Return how each statement begins that SQLite runs meanwhile, whatever comes of it."""
    seen: list[str] = []
    store._connection.set_trace_callback(seen.append)
    try:
        do()
    except VersionConflict:
        pass
    finally:
        store._connection.set_trace_callback(None)
    return [" ".join(statement.split()[:4]) for statement in seen]
