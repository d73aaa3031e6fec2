"""SqliteStore: sessions, payments and claims in one SQLite file.

The file is in WAL mode with `synchronous=NORMAL`. A save that returned has reached the operating
system, so a killed process loses none of them; a power cut may take the last few, and never
leaves half of one. A durable save is made with `FULL`, which outlasts that too, at the price of an
fsync, which takes earlier saves along.

A column is there only because a query needs it; all else is in the record (see `records`).
Times in columns are microseconds since 1970 UTC.
"""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from itertools import islice
from pathlib import Path
from threading import Lock
from typing import Final

from payment_smart_bot.adapters.paging import (
    build_cursor,
    check_limit,
    find_due,
    find_end,
    read_cursor,
    to_micros,
)
from payment_smart_bot.adapters.records import (
    decode_payment,
    decode_session,
    decode_tally,
    encode_payment,
    encode_session,
    encode_tally,
    read_each,
)
from payment_smart_bot.adapters.sqlite.claims import purge_claims, read_claim, write_claims
from payment_smart_bot.adapters.sqlite.file import (
    Patience,
    empty_log,
    explain,
    open_file,
    probe,
    transaction,
)
from payment_smart_bot.adapters.sqlite.payment_words import build_conditions, write_words
from payment_smart_bot.domain.model.claims import Claim
from payment_smart_bot.domain.model.errors import StoreUnavailable, VersionConflict
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.payment_search import list_search_words
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.model.tallies import NOTHING, Tally
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import TALLY_LIFE, Page, PaymentPage, Store, WaitingCharges

_SESSION_CHANGED: Final = "The session was changed since it was read."
_PAYMENT_CHANGED: Final = "The payment was changed since it was read."

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

_SAVE_PAYMENT: Final = """
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

_PAGE_OF_PAYMENTS: Final = """
SELECT confirmed_at, id, record FROM payments WHERE {}
ORDER BY confirmed_at DESC, id DESC LIMIT ?
"""

_PAYMENT_IDS: Final = """
SELECT id FROM payments WHERE status = ? AND confirmed_at <= ? ORDER BY confirmed_at DESC, id DESC
"""

_PAYMENT_OF: Final = """
SELECT record FROM payments WHERE session_id = ? ORDER BY confirmed_at DESC, id DESC LIMIT 1
"""

_TO_NOTIFY: Final = """
SELECT notify_at, id, record FROM payments WHERE notify_at <= ? ORDER BY notify_at, id
"""

_READ_TALLY: Final = "SELECT record FROM tallies WHERE key = ?"

_SAVE_TALLY: Final = "INSERT OR REPLACE INTO tallies (key, ends_at, record) VALUES (?, ?, ?)"

_PURGE_TALLIES: Final = "DELETE FROM tallies WHERE ends_at <= ?"

_PURGE_SESSIONS: Final = """
DELETE FROM sessions WHERE rowid IN
    (SELECT rowid FROM sessions WHERE expires_at <= ? ORDER BY expires_at LIMIT ?)
"""

_ENDED_PAYMENTS: Final = """
SELECT id FROM payments WHERE retain_until <= ? ORDER BY retain_until LIMIT ?
"""


class SqliteStore(Store):
    """A store in one file, which several processes may share.

    One thread at a time uses its connection. StoreUnavailable, raised when SQLite cannot serve,
    has a sentence for the operator and nothing of a customer in it.
    """

    def __init__(self, path: Path) -> None:
        """Open the file, or make it, for its owner only, with the folders that it needs.

        Raises Misconfigured if the file is something else or of another version of this program,
        StoreUnavailable if it cannot be opened.
        """
        self._lock = Lock()
        self._path = path.absolute()
        self._connection = open_file(self._path)
        self._patience = Patience(self._connection)
        self._inode = _read_inode(self._path)

    def load(self, session_id: str, now: datetime) -> Session | None:
        with self._use_connection() as connection:
            row = connection.execute(_LOAD, (session_id, to_micros(now))).fetchone()
        return decode_session(row[0]) if row else None

    def load_claim(self, claim_id: str, now: datetime) -> Claim | None:
        with self._use_connection() as connection:
            return read_claim(connection, claim_id, now)

    def save_claims(
        self, claims: Sequence[Claim], now: datetime, session: Session | None = None
    ) -> None:
        with self._use_connection() as connection, transaction(connection):
            write_claims(connection, claims, now)
            if session is not None:
                _write_session(connection, *_build_save(replace(session, version=1), now))

    def find_by_form(self, token: str, now: datetime) -> Session | None:
        with self._use_connection() as connection:
            row = connection.execute(_LOAD_BY_FORM, (token, to_micros(now))).fetchone()
        return decode_session(row[0]) if row else None

    def save(
        self,
        session: Session,
        now: datetime,
        payment: Payment | None = None,
        *,
        durably: bool = False,
    ) -> Session:
        saved = replace(session, version=session.version + 1)
        statement, values = _build_save(saved, now)
        with self._use_connection() as connection:
            if payment is None and not durably:
                _write_session(connection, statement, values)
            else:
                with transaction(connection, durably=durably):
                    _write_session(connection, statement, values)
                    if payment:
                        _write_payment(connection, payment, saved.version)
        return saved

    def list_sessions(
        self, now: datetime, status: Status | None = None, after: str | None = None, limit: int = 50
    ) -> Page:
        limit = check_limit(limit)
        # One more than asked for, to know whether another page follows.
        values = (*read_cursor(after), to_micros(now), limit + 1)
        with self._use_connection() as connection:
            if status is None:
                rows = connection.execute(_PAGE, values).fetchall()
            else:
                rows = connection.execute(_PAGE_OF_STATUS, (status.value, *values)).fetchall()
        shown = rows[:limit]
        following = build_cursor(shown[-1][:2]) if len(rows) > limit else None
        unreadable: list[str] = []
        sessions = list(read_each(decode_session, _name_records(shown), unreadable))
        return Page(sessions, following, unreadable)

    def list_waiting_charges(self, now: datetime) -> WaitingCharges:
        until = to_micros(now)
        with self._use_connection() as connection:
            rows = connection.execute(_WAITING).fetchall()
        # One that an older version saved has no time, and is due.
        due = [session_id for at, session_id, _ in rows if at is None or at <= until]
        return WaitingCharges(due, frozenset(payment_id for _, _, payment_id in rows))

    def count_sessions(self, now: datetime) -> Mapping[tuple[Status, str], int]:
        with self._use_connection() as connection:
            rows = connection.execute(_COUNTS, (to_micros(now),)).fetchall()
        return {(Status(status), reached): count for status, reached, count in rows}

    def delete(self, session: Session) -> bool:
        created = to_micros(session.created_at)
        values = (session.id, session.version, created, session.seed)
        with self._use_connection() as connection, transaction(connection):
            if connection.execute(_DELETE, values).rowcount > 0:
                return True
            if connection.execute("SELECT 1 FROM sessions WHERE id = ?", values[:1]).fetchone():
                raise VersionConflict(_SESSION_CHANGED)
            return False

    def load_payment(self, payment_id: str) -> Payment | None:
        with self._use_connection() as connection:
            row = connection.execute(
                "SELECT record FROM payments WHERE id = ?", (payment_id,)
            ).fetchone()
        return decode_payment(row[0]) if row else None

    def load_latest_payment(self, session_id: str) -> Payment | None:
        with self._use_connection() as connection:
            row = connection.execute(_PAYMENT_OF, (session_id,)).fetchone()
        return decode_payment(row[0]) if row else None

    def save_payment(self, payment: Payment) -> Payment:
        saved = replace(payment, version=payment.version + 1)
        with self._use_connection() as connection, transaction(connection, durably=True):
            if _read_payment_version(connection, payment.id) != payment.version:
                raise VersionConflict(_PAYMENT_CHANGED)
            _put_payment(connection, saved)
        return saved

    def list_payments(
        self,
        after: str | None = None,
        limit: int = 50,
        *,
        session_id: str | None = None,
        order_id: str | None = None,
        status: PaymentStatus | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        words: tuple[str, ...] = (),
    ) -> PaymentPage:
        limit = check_limit(limit)
        wanted, values = ["(confirmed_at, id) < (?, ?)"], [*read_cursor(after)]
        if session_id is not None:
            wanted.append("session_id = ?")
            values.append(session_id)
        if order_id is not None:
            wanted.append("order_id = ?")
            values.append(order_id)
        if status is not None:
            wanted.append("status = ?")
            values.append(status.value)
        if since is not None:
            wanted.append("confirmed_at >= ?")
            values.append(to_micros(since))
        if until is not None:
            wanted.append("confirmed_at < ?")
            values.append(to_micros(until))
        with self._use_connection() as connection:
            fitting, words_values = build_conditions(connection, words)
            query = _PAGE_OF_PAYMENTS.format(" AND ".join((*wanted, *fitting)))
            rows = connection.execute(query, (*values, *words_values, limit + 1)).fetchall()
        shown = rows[:limit]
        following = build_cursor(shown[-1][:2]) if len(rows) > limit else None
        unreadable: list[str] = []
        payments = list(read_each(decode_payment, _name_records(shown), unreadable))
        return PaymentPage(payments, following, unreadable)

    def list_payment_ids(self, status: PaymentStatus, until: datetime) -> Sequence[str]:
        with self._use_connection() as connection:
            rows = connection.execute(_PAYMENT_IDS, (status.value, to_micros(until))).fetchall()
        return [payment_id for (payment_id,) in rows]

    def list_payments_to_notify(self, now: datetime, limit: int = 50) -> Sequence[Payment]:
        limit = check_limit(limit)
        with (
            self._use_connection() as connection,
            closing(connection.execute(_TO_NOTIFY, (to_micros(now),))) as rows,
        ):
            # Read one after the other: those that cannot be read must not fill the page.
            return list(islice(read_each(decode_payment, _name_records(rows), []), limit))

    def read_tally(self, key: str) -> Tally:
        with self._use_connection() as connection:
            return _read_tally(connection, key)

    def change_tally(self, key: str, now: datetime, change: Callable[[Tally], Tally]) -> None:
        with self._use_connection() as connection, transaction(connection):
            tally = change(_read_tally(connection, key))
            row = (key, to_micros(now + TALLY_LIFE), encode_tally(tally))
            connection.execute(_SAVE_TALLY, row)

    def purge(self, now: datetime, limit: int = 1000) -> int:
        """Erase up to `limit` each of expired sessions and of payments past their retention.

        Claims and tallies whose time is over go too.

        Returns how many records went. The write-ahead log, which holds older states of sessions
        and so their sealed numbers, is emptied too, unless another process is reading it.
        """
        values = (to_micros(now), limit)
        with self._use_connection() as connection:
            gone = connection.execute(_PURGE_SESSIONS, values).rowcount
            gone += _purge_payments(connection, values)
            gone += purge_claims(connection, now, limit)
            gone += connection.execute(_PURGE_TALLIES, values[:1]).rowcount
            empty_log(connection)
        return gone

    def ping(self) -> None:
        with self._use_connection() as connection:
            probe(connection)

    def close(self) -> None:
        """Close the file. Every later call raises StoreUnavailable."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def _use_connection(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            self._check_file()
            try:
                yield self._connection
                self._patience.restore()
            except sqlite3.Error as error:
                self._patience.shorten(error)
                raise StoreUnavailable(explain(error)) from error

    def _check_file(self) -> None:
        # SQLite goes on writing to a file that was deleted or moved, and all of it is lost.
        inode = _read_inode(self._path)
        if inode is None or inode != self._inode:
            raise StoreUnavailable(
                "The session database was deleted, moved or replaced while in use: "
                "put it back, or restart this program."
            )


def _read_inode(path: Path) -> int | None:
    try:
        return os.stat(path).st_ino  # noqa: PTH116 - half the time of Path.stat
    except OSError:
        return None


def _name_records(rows: Iterable[tuple[int, str, bytes]]) -> Iterator[tuple[str, bytes]]:
    """Yield id and record of rows that begin with the time by which they are sorted."""
    return ((record_id, record) for _, record_id, record in rows)


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


def _write_session(
    connection: sqlite3.Connection, statement: str, values: tuple[object, ...]
) -> None:
    if connection.execute(statement, values).rowcount != 1:
        raise VersionConflict(_SESSION_CHANGED)


def _write_payment(connection: sqlite3.Connection, payment: Payment, version: int) -> None:
    stored = _read_payment_version(connection, payment.id)
    if stored is not None:
        if payment.version not in {0, stored}:
            raise VersionConflict(_PAYMENT_CHANGED)
        version = max(version, stored + 1)
    _put_payment(connection, replace(payment, version=version))


def _put_payment(connection: sqlite3.Connection, payment: Payment) -> None:
    words = list_search_words(payment)
    write_words(connection, payment.id, words)
    connection.execute(_SAVE_PAYMENT, _build_payment_row(payment, words))


def _purge_payments(connection: sqlite3.Connection, values: tuple[int, int]) -> int:
    ended = connection.execute(_ENDED_PAYMENTS, values).fetchall()
    with transaction(connection):
        for (payment_id,) in ended:
            write_words(connection, payment_id, "")
        connection.executemany("DELETE FROM payments WHERE id = ?", ended)
    return len(ended)


def _read_payment_version(connection: sqlite3.Connection, payment_id: str) -> int | None:
    row = connection.execute("SELECT version FROM payments WHERE id = ?", (payment_id,)).fetchone()
    return row[0] if row else None


def _read_tally(connection: sqlite3.Connection, key: str) -> Tally:
    row = connection.execute(_READ_TALLY, (key,)).fetchone()
    return decode_tally(row[0]) if row else NOTHING


def _build_payment_row(payment: Payment, words: str) -> tuple[object, ...]:
    return (
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
