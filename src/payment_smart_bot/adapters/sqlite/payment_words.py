"""How the SQLite store finds payments by words: one row for each word of a payment.

The words of a payment lie in its row, too, so that it is known which of them have changed, and
which rows go with a payment. Files that are older than this get their words when they are opened.
"""

import sqlite3
from typing import Final

from payment_smart_bot.adapters.records import decode_payment
from payment_smart_bot.domain.model.errors import CorruptRecord
from payment_smart_bot.domain.model.payment_search import list_search_words

_TABLES: Final = (
    """
CREATE TABLE IF NOT EXISTS payment_words (
    word TEXT NOT NULL,
    payment_id TEXT NOT NULL,
    PRIMARY KEY (word, payment_id)
) WITHOUT ROWID
""",
    "CREATE INDEX IF NOT EXISTS payments_without_words ON payments (id) WHERE words IS NULL",
)
_WITHOUT_WORDS: Final = "SELECT id, record FROM payments WHERE words IS NULL LIMIT 500"
_STORED: Final = "SELECT words FROM payments WHERE id = ?"
_FORGET: Final = "DELETE FROM payment_words WHERE word = ? AND payment_id = ?"
_ADD: Final = "INSERT OR IGNORE INTO payment_words (word, payment_id) VALUES (?, ?)"
_COUNT: Final = """
SELECT count(*) FROM (SELECT 1 FROM payment_words WHERE word >= ? AND word < ? LIMIT ?)
"""
_BY_PREFIX: Final = "id IN (SELECT payment_id FROM payment_words WHERE word >= ? AND word < ?)"
_IS_AMONG: Final = f"+{_BY_PREFIX}"
_HAS_WORD: Final = "instr(words, ?) > 0"
_LAST: Final = "\U0010ffff"
"""Sorts after every character that a word may go on with."""

_FEW: Final = 5000
"""Payments that are looked up and sorted within some 30 ms; more are found by going back in time,
where many of them fit."""


def add_words(connection: sqlite3.Connection) -> None:
    """Make column, table and index where they are missing, within a transaction."""
    columns = [row[1] for row in connection.execute("PRAGMA table_info(payments)")]
    if "words" not in columns:
        connection.execute("ALTER TABLE payments ADD COLUMN words TEXT")
    for statement in _TABLES:
        connection.execute(statement)


def index_some(connection: sqlite3.Connection) -> bool:
    """Index payments that have no words yet, within a transaction; whether there were any."""
    rows = connection.execute(_WITHOUT_WORDS).fetchall()
    for payment_id, record in rows:
        try:
            words = list_search_words(decode_payment(record))
        except CorruptRecord:
            words = ""
        write_words(connection, payment_id, words)
        connection.execute("UPDATE payments SET words = ? WHERE id = ?", (words, payment_id))
    return bool(rows)


def write_words(connection: sqlite3.Connection, payment_id: str, words: str) -> None:
    """Let a payment be found by these words alone; to be called before its row is written."""
    row = connection.execute(_STORED, (payment_id,)).fetchone()
    before, now = set((row[0] or "").split() if row else ()), set(words.split())
    if before != now:
        connection.executemany(_FORGET, [(word, payment_id) for word in before - now])
        connection.executemany(_ADD, [(word, payment_id) for word in now - before])


def build_conditions(
    connection: sqlite3.Connection, words: tuple[str, ...]
) -> tuple[list[str], list[str]]:
    """Return the conditions on a payment's row for all of `words`, and their values.

    The rarest word decides how the rows are found.
    """
    if not words:
        return [], []
    counts = {
        word: connection.execute(_COUNT, (word, word + _LAST, _FEW)).fetchone()[0] for word in words
    }
    rarest = min(counts, key=lambda word: counts[word])
    if counts[rarest] < _FEW:
        others = [word for word in counts if word != rarest]
        conditions = [_BY_PREFIX, *(_HAS_WORD for _ in others)]
        return conditions, [rarest, rarest + _LAST, *(f" {word}" for word in others)]
    if len(counts) == 1:
        return [_HAS_WORD], [f" {rarest}"]
    # Each is in many payments, and all of them maybe in none: no row is read to find that out.
    prefixes = [limit for word in counts for limit in (word, word + _LAST)]
    return [_IS_AMONG for _ in counts], prefixes
