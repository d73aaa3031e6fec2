"""How the SQLite store reads and writes claims."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from payment_smart_bot.adapters.paging import to_micros
from payment_smart_bot.adapters.records import decode_claim, encode_claim
from payment_smart_bot.domain.model.claims import Claim
from payment_smart_bot.domain.model.errors import VersionConflict
from payment_smart_bot.domain.value import replace

_LOAD: Final = "SELECT record FROM claims WHERE id = ? AND ends_at > ?"

_SAVE_FIRST: Final = """
INSERT INTO claims (version, ends_at, record, id) VALUES (?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET version = excluded.version, ends_at = excluded.ends_at,
    record = excluded.record
WHERE claims.ends_at <= ?
"""

_SAVE_NEXT: Final = """
UPDATE claims SET version = ?, ends_at = ?, record = ? WHERE id = ? AND ends_at > ? AND version = ?
"""

_PURGE: Final = """
DELETE FROM claims WHERE rowid IN
    (SELECT rowid FROM claims WHERE ends_at <= ? ORDER BY ends_at LIMIT ?)
"""


def read_claim(connection: sqlite3.Connection, claim_id: str, now: datetime) -> Claim | None:
    """Return a claim that has not ended, or None."""
    row = connection.execute(_LOAD, (claim_id, to_micros(now))).fetchone()
    return decode_claim(row[0]) if row else None


def write_claims(connection: sqlite3.Connection, claims: Sequence[Claim], now: datetime) -> None:
    """Write claims within a transaction; raises VersionConflict as `Store.save_claims` does."""
    for claim in claims:
        saved = replace(claim, version=claim.version + 1)
        values: tuple[object, ...] = (
            saved.version, to_micros(saved.ends_at), encode_claim(saved), saved.id, to_micros(now),
        )  # fmt: skip
        statement = _SAVE_FIRST
        if claim.version:
            statement, values = _SAVE_NEXT, (*values, claim.version)
        if connection.execute(statement, values).rowcount != 1:
            raise VersionConflict("The claim was made by somebody else.")


def purge_claims(connection: sqlite3.Connection, now: datetime, limit: int) -> int:
    """Erase up to `limit` claims that have ended; return how many went."""
    return connection.execute(_PURGE, (to_micros(now), limit)).rowcount
