"""MemoryStore: the contract of `ports.Store` kept in dicts, for tests and short trials."""

from datetime import datetime
from threading import Lock
from typing import Any, NamedTuple

from payment_smart_bot.adapters.paging import checked_limit, cursor_at, micros, position_after
from payment_smart_bot.adapters.record_codec import (
    decode_payment,
    decode_session,
    encode_payment,
    encode_session,
)
from payment_smart_bot.domain.errors import VersionConflict
from payment_smart_bot.domain.session import Payment, Session, Status
from payment_smart_bot.ports import Page


class _SessionRow(NamedTuple):
    version: int
    status: Status
    created: int
    ends: int
    record: bytes


class _PaymentRow(NamedTuple):
    session_id: str
    confirmed: int
    ends: int
    record: bytes


class MemoryStore:
    """A store that forgets when its process ends.

    It keeps encoded records, so it can no more hold a bare card number than a database can.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._sessions: dict[str, _SessionRow] = {}
        self._payments: dict[str, _PaymentRow] = {}

    def load(self, session_id: str, now: datetime) -> Session | None:
        """Return the session as it was last saved, or None; see `ports.Store`."""
        with self._lock:
            row = self._live(session_id, now)
        return decode_session(row.record) if row else None

    def save(self, session: Session, now: datetime, payment: Payment | None = None) -> Session:
        """Save a session, and a payment with it, or raise VersionConflict; see `ports.Store`."""
        saved = session._replace(version=session.version + 1)
        row = _session_row(saved)
        payment_row = _payment_row(payment) if payment else None
        with self._lock:
            stored = self._live(session.id, now)
            if (stored.version if stored else 0) != session.version:
                raise VersionConflict("The session was changed since it was read.")
            self._sessions[session.id] = row
            if payment and payment_row:
                self._payments[payment.id] = payment_row
        return saved

    def sessions(
        self, now: datetime, status: Status | None = None, after: str | None = None, limit: int = 50
    ) -> Page:
        """Return a page of live sessions, newest first; see `ports.Store`."""
        limit = checked_limit(limit)
        after_position = position_after(after)
        with self._lock:
            found = [
                ((row.created, session_id), row.record)
                for session_id, row in self._sessions.items()
                if row.ends > micros(now)
                and status in (None, row.status)
                and (row.created, session_id) < after_position
            ]
        found.sort(reverse=True)
        shown = found[:limit]
        following = cursor_at(shown[-1][0]) if len(found) > limit else None
        return Page([decode_session(record) for _, record in shown], following)

    def delete(self, session_id: str) -> bool:
        """Erase a session; whether there was one."""
        with self._lock:
            return self._sessions.pop(session_id, None) is not None

    def payment_of(self, session_id: str) -> Payment | None:
        """Return the latest payment of a session, if any."""
        with self._lock:
            found = [
                (row.confirmed, payment_id, row.record)
                for payment_id, row in self._payments.items()
                if row.session_id == session_id
            ]
        return decode_payment(max(found)[2]) if found else None

    def purge(self, now: datetime, limit: int = 1000) -> int:
        """Erase up to `limit` expired sessions and as many payments; how many records went."""
        with self._lock:
            return _erase_ended(self._sessions, now, limit) + _erase_ended(
                self._payments, now, limit
            )

    def ping(self) -> None:
        """Return: memory can always be read."""

    def close(self) -> None:
        """Do nothing: there is nothing to let go of."""

    def _live(self, session_id: str, now: datetime) -> _SessionRow | None:
        row = self._sessions.get(session_id)
        return row if row and row.ends > micros(now) else None


def _session_row(session: Session) -> _SessionRow:
    return _SessionRow(
        version=session.version,
        status=session.status,
        created=micros(session.created_at),
        ends=micros(session.expires_at),
        record=encode_session(session),
    )


def _payment_row(payment: Payment) -> _PaymentRow:
    return _PaymentRow(
        session_id=payment.session_id,
        confirmed=micros(payment.confirmed_at),
        ends=micros(payment.retain_until),
        record=encode_payment(payment),
    )


def _erase_ended(rows: dict[str, Any], now: datetime, limit: int) -> int:
    ended = [key for key, row in rows.items() if row.ends <= micros(now)][:limit]
    for key in ended:
        del rows[key]
    return len(ended)
