"""How the SQLite store reads and writes tallies."""

import sqlite3
from datetime import datetime
from typing import Final

from payment_smart_bot.adapters.paging import to_micros
from payment_smart_bot.adapters.records import decode_tally, encode_tally
from payment_smart_bot.domain.model.tallies import NOTHING, Tally
from payment_smart_bot.ports import TALLY_LIFE

_LOAD: Final = "SELECT record FROM tallies WHERE key = ?"

_SAVE: Final = "INSERT OR REPLACE INTO tallies (key, ends_at, record) VALUES (?, ?, ?)"

_PURGE: Final = "DELETE FROM tallies WHERE ends_at <= ?"


def read_tally(connection: sqlite3.Connection, key: str) -> Tally:
    """Return a tally; one that was never written has nothing in it."""
    row = connection.execute(_LOAD, (key,)).fetchone()
    return decode_tally(row[0]) if row else NOTHING


def write_tally(connection: sqlite3.Connection, key: str, tally: Tally, now: datetime) -> None:
    """Write a tally, within the transaction that read it."""
    connection.execute(_SAVE, (key, to_micros(now + TALLY_LIFE), encode_tally(tally)))


def purge_tallies(connection: sqlite3.Connection, now: datetime) -> int:
    """Erase the tallies whose time is over; return how many went."""
    return connection.execute(_PURGE, (to_micros(now),)).rowcount
