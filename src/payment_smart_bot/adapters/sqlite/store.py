"""SqliteStore: sessions, payments, claims and tallies in one SQLite file.

The file is in WAL mode with `synchronous=NORMAL`. A save that returned has reached the operating
system, so a killed process loses none of them; a power cut may take the last few, and never
leaves half of one. A durable save is made with `FULL`, which outlasts that too, at the price of an
fsync, which takes earlier saves along.

The statements are in the module of what they read and write. A column is there only because a
query needs it; all else is in the record (see `records`).
Times in columns are microseconds since 1970 UTC.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from threading import Lock

from payment_smart_bot.adapters.paging import to_micros
from payment_smart_bot.adapters.sqlite.claims import purge_claims, read_claim, write_claims
from payment_smart_bot.adapters.sqlite.file import (
    Patience,
    empty_log,
    explain,
    open_file,
    probe,
    transaction,
)
from payment_smart_bot.adapters.sqlite.payments import (
    purge_payments,
    read_latest_payment,
    read_page_of_payments,
    read_payment,
    read_payment_ids,
    read_payments_to_notify,
    write_payment,
    write_payment_of_session,
)
from payment_smart_bot.adapters.sqlite.sessions import (
    count_sessions,
    delete_session,
    purge_sessions,
    read_page_of_sessions,
    read_session,
    read_session_of_form,
    read_waiting_charges,
    write_session,
)
from payment_smart_bot.adapters.sqlite.tallies import purge_tallies, read_tally, write_tally
from payment_smart_bot.domain.model.claims import Claim
from payment_smart_bot.domain.model.errors import StoreUnavailable
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.model.tallies import Tally
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import Page, PaymentPage, Store, WaitingCharges


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
            return read_session(connection, session_id, now)

    def load_claim(self, claim_id: str, now: datetime) -> Claim | None:
        with self._use_connection() as connection:
            return read_claim(connection, claim_id, now)

    def save_claims(
        self, claims: Sequence[Claim], now: datetime, session: Session | None = None
    ) -> None:
        with self._use_connection() as connection, transaction(connection):
            write_claims(connection, claims, now)
            if session is not None:
                write_session(connection, replace(session, version=1), now)

    def find_by_form(self, token: str, now: datetime) -> Session | None:
        with self._use_connection() as connection:
            return read_session_of_form(connection, token, now)

    def save(
        self,
        session: Session,
        now: datetime,
        payment: Payment | None = None,
        *,
        durably: bool = False,
    ) -> Session:
        saved = replace(session, version=session.version + 1)
        with self._use_connection() as connection:
            if payment is None and not durably:
                write_session(connection, saved, now)
            else:
                with transaction(connection, durably=durably):
                    write_session(connection, saved, now)
                    if payment:
                        write_payment_of_session(connection, payment, saved.version)
        return saved

    def list_sessions(
        self, now: datetime, status: Status | None = None, after: str | None = None, limit: int = 50
    ) -> Page:
        with self._use_connection() as connection:
            return read_page_of_sessions(connection, now, status, after, limit)

    def list_waiting_charges(self, now: datetime) -> WaitingCharges:
        with self._use_connection() as connection:
            return read_waiting_charges(connection, now)

    def count_sessions(self, now: datetime) -> Mapping[tuple[Status, str], int]:
        with self._use_connection() as connection:
            return count_sessions(connection, now)

    def delete(self, session: Session) -> bool:
        with self._use_connection() as connection, transaction(connection):
            return delete_session(connection, session)

    def load_payment(self, payment_id: str) -> Payment | None:
        with self._use_connection() as connection:
            return read_payment(connection, payment_id)

    def load_latest_payment(self, session_id: str) -> Payment | None:
        with self._use_connection() as connection:
            return read_latest_payment(connection, session_id)

    def save_payment(self, payment: Payment) -> Payment:
        with self._use_connection() as connection, transaction(connection, durably=True):
            return write_payment(connection, payment)

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
        conditions = (
            ("session_id = ?", session_id),
            ("order_id = ?", order_id),
            ("status = ?", status and status.value),
            ("confirmed_at >= ?", since and to_micros(since)),
            ("confirmed_at < ?", until and to_micros(until)),
        )
        with self._use_connection() as connection:
            return read_page_of_payments(connection, after, limit, words, conditions)

    def list_payment_ids(self, status: PaymentStatus, until: datetime) -> Sequence[str]:
        with self._use_connection() as connection:
            return read_payment_ids(connection, status, until)

    def list_payments_to_notify(self, now: datetime, limit: int = 50) -> Sequence[Payment]:
        with self._use_connection() as connection:
            return read_payments_to_notify(connection, now, limit)

    def read_tally(self, key: str) -> Tally:
        with self._use_connection() as connection:
            return read_tally(connection, key)

    def change_tally(self, key: str, now: datetime, change: Callable[[Tally], Tally]) -> None:
        with self._use_connection() as connection, transaction(connection):
            write_tally(connection, key, change(read_tally(connection, key)), now)

    def purge(self, now: datetime, limit: int = 1000) -> int:
        """Erase up to `limit` each of expired sessions and of payments past their retention.

        Claims and tallies whose time is over go too.

        Returns how many records went. The write-ahead log, which holds older states of sessions
        and so their sealed numbers, is emptied too, unless another process is reading it.
        """
        with self._use_connection() as connection:
            gone = purge_sessions(connection, now, limit)
            with transaction(connection):
                gone += purge_payments(connection, now, limit)
            gone += purge_claims(connection, now, limit)
            gone += purge_tallies(connection, now)
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
