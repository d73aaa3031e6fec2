"""How the SQLite store reads and writes payments."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from datetime import datetime
from itertools import islice
from typing import Final

from payment_smart_bot.adapters.paging import build_cursor, check_limit, read_cursor, to_micros
from payment_smart_bot.adapters.records import decode_payment, encode_payment, read_each
from payment_smart_bot.adapters.sqlite.payment_words import build_conditions, write_words
from payment_smart_bot.domain.model.errors import VersionConflict
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.payment_search import list_search_words
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import PaymentPage

_CHANGED: Final = "The payment was changed since it was read."

_LOAD: Final = "SELECT record FROM payments WHERE id = ?"

_LATEST: Final = """
SELECT record FROM payments WHERE session_id = ? ORDER BY confirmed_at DESC, id DESC LIMIT 1
"""

_SAVE: Final = """
INSERT INTO payments
    (id, session_id, order_id, status, version, confirmed_at, retain_until, notify_at, words,
    record)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET session_id = excluded.session_id,
    order_id = excluded.order_id, status = excluded.status,
    version = excluded.version, confirmed_at = excluded.confirmed_at,
    retain_until = excluded.retain_until, notify_at = excluded.notify_at,
    words = excluded.words, record = excluded.record
"""

_PAGE: Final = """
SELECT confirmed_at, id, record FROM payments WHERE {}
ORDER BY confirmed_at DESC, id DESC LIMIT ?
"""

_IDS: Final = """
SELECT id FROM payments WHERE status = ? AND confirmed_at <= ? ORDER BY confirmed_at DESC, id DESC
"""

_TO_NOTIFY: Final = """
SELECT notify_at, id, record FROM payments WHERE notify_at <= ? ORDER BY notify_at, id
"""

_ENDED: Final = """
SELECT id FROM payments WHERE retain_until <= ? ORDER BY retain_until LIMIT ?
"""


def read_payment(connection: sqlite3.Connection, payment_id: str) -> Payment | None:
    """Return a payment, or None."""
    row = connection.execute(_LOAD, (payment_id,)).fetchone()
    return decode_payment(row[0]) if row else None


def read_latest_payment(connection: sqlite3.Connection, session_id: str) -> Payment | None:
    """Return the payment of a session that was confirmed last, or None."""
    row = connection.execute(_LATEST, (session_id,)).fetchone()
    return decode_payment(row[0]) if row else None


def write_payment_of_session(
    connection: sqlite3.Connection, payment: Payment, version: int
) -> None:
    """Write a payment with its session, of which this is the version, within a transaction.

    Raises VersionConflict as `Store.save` does.
    """
    stored = _read_version(connection, payment.id)
    if stored is not None:
        if payment.version not in {0, stored}:
            raise VersionConflict(_CHANGED)
        version = max(version, stored + 1)
    _write(connection, replace(payment, version=version))


def write_payment(connection: sqlite3.Connection, payment: Payment) -> Payment:
    """Write a payment by itself, within a transaction; see `Store.save_payment`."""
    saved = replace(payment, version=payment.version + 1)
    if _read_version(connection, payment.id) != payment.version:
        raise VersionConflict(_CHANGED)
    _write(connection, saved)
    return saved


def _write(connection: sqlite3.Connection, payment: Payment) -> None:
    words = list_search_words(payment)
    write_words(connection, payment.id, words)
    row = (
        payment.id,
        payment.session_id,
        payment.request.order_id,
        payment.status.value,
        payment.version,
        to_micros(payment.confirmed_at),
        to_micros(payment.retain_until),
        to_micros(payment.notify_at) if payment.notify_at else None,
        words,
        encode_payment(payment),
    )
    connection.execute(_SAVE, row)


def _read_version(connection: sqlite3.Connection, payment_id: str) -> int | None:
    row = connection.execute("SELECT version FROM payments WHERE id = ?", (payment_id,)).fetchone()
    return row[0] if row else None


def read_page_of_payments(
    connection: sqlite3.Connection,
    after: str | None,
    limit: int,
    words: tuple[str, ...],
    conditions: Iterable[tuple[str, object | None]],
) -> PaymentPage:
    """Return payments, those confirmed last first; see `Store.list_payments`.

    A condition on a column counts where it has a value.
    """
    limit = check_limit(limit)
    given = {condition: value for condition, value in conditions if value is not None}
    fitting, words_values = build_conditions(connection, words)
    query = _PAGE.format(" AND ".join(("(confirmed_at, id) < (?, ?)", *given, *fitting)))
    values = (*read_cursor(after), *given.values(), *words_values, limit + 1)
    rows = connection.execute(query, values).fetchall()
    shown = rows[:limit]
    following = build_cursor(shown[-1][:2]) if len(rows) > limit else None
    unreadable: list[str] = []
    payments = list(read_each(decode_payment, _name_records(shown), unreadable))
    return PaymentPage(payments, following, unreadable)


def read_payment_ids(
    connection: sqlite3.Connection, status: PaymentStatus, until: datetime
) -> Sequence[str]:
    """Return the ids of payments of a status, those confirmed last first."""
    rows = connection.execute(_IDS, (status.value, to_micros(until))).fetchall()
    return [payment_id for (payment_id,) in rows]


def read_payments_to_notify(
    connection: sqlite3.Connection, now: datetime, limit: int
) -> Sequence[Payment]:
    """Return payments of which the merchant is to be told by now."""
    limit = check_limit(limit)
    with closing(connection.execute(_TO_NOTIFY, (to_micros(now),))) as rows:
        # Read one after the other: those that cannot be read must not fill the page.
        return list(islice(read_each(decode_payment, _name_records(rows), []), limit))


def purge_payments(connection: sqlite3.Connection, now: datetime, limit: int) -> int:
    """Erase up to `limit` payments past their retention, within a transaction.

    Returns how many went.
    """
    ended = connection.execute(_ENDED, (to_micros(now), limit)).fetchall()
    for (payment_id,) in ended:
        write_words(connection, payment_id, "")
    connection.executemany("DELETE FROM payments WHERE id = ?", ended)
    return len(ended)


def _name_records(rows: Iterable[tuple[int, str, bytes]]) -> Iterator[tuple[str, bytes]]:
    """Yield id and record of rows that begin with the time by which they are sorted."""
    return ((payment_id, record) for _, payment_id, record in rows)
