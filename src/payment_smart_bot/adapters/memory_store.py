"""MemoryStore: sessions, payments and claims in dicts, for tests and short trials."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from itertools import islice
from threading import Lock
from typing import Any, Final

from payment_smart_bot.adapters.paging import (
    Position,
    build_cursor,
    check_limit,
    find_due,
    find_end,
    read_cursor,
    to_micros,
)
from payment_smart_bot.adapters.records import (
    decode_claim,
    decode_payment,
    decode_session,
    decode_tally,
    encode_claim,
    encode_payment,
    encode_session,
    encode_tally,
    read_each,
)
from payment_smart_bot.domain.model.claims import Claim
from payment_smart_bot.domain.model.errors import VersionConflict
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.payment_search import has_words, list_search_words
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.model.tallies import NOTHING, Tally
from payment_smart_bot.domain.value import Value, replace
from payment_smart_bot.ports import TALLY_LIFE, Page, PaymentPage, Store, WaitingCharges

_SESSION_CHANGED: Final = "The session was changed since it was read."
_PAYMENT_CHANGED: Final = "The payment was changed since it was read."
_CLAIMED: Final = "The claim was made by somebody else."


class _SessionRow(Value, frozen=True):
    version: int
    seed: str
    status: Status
    reached: str
    due: int | None
    payment_id: str | None
    created: int
    ends: int
    form: str | None
    record: bytes


class _PaymentRow(Value, frozen=True):
    version: int
    status: PaymentStatus
    session_id: str
    order_id: str | None
    confirmed: int
    ends: int
    notify: int | None
    words: str
    record: bytes


class _TallyRow(Value, frozen=True):
    ends: int
    record: bytes


class _ClaimRow(Value, frozen=True):
    version: int
    ends: int
    record: bytes


class MemoryStore(Store):
    """A store that forgets when its process ends.

    It keeps encoded records, so it can no more hold a bare card number than a database can.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._sessions: dict[str, _SessionRow] = {}
        self._payments: dict[str, _PaymentRow] = {}
        self._claims: dict[str, _ClaimRow] = {}
        self._tallies: dict[str, _TallyRow] = {}

    def load(self, session_id: str, now: datetime) -> Session | None:
        with self._lock:
            row = self._find_live(session_id, now)
        return decode_session(row.record) if row else None

    def load_claim(self, claim_id: str, now: datetime) -> Claim | None:
        with self._lock:
            row = self._claims.get(claim_id)
        return decode_claim(row.record) if row and row.ends > to_micros(now) else None

    def save_claims(
        self, claims: Sequence[Claim], now: datetime, session: Session | None = None
    ) -> None:
        saved = [replace(claim, version=claim.version + 1) for claim in claims]
        rows = {claim.id: _build_claim_row(claim) for claim in saved}
        with self._lock:
            for claim in claims:
                if self._read_claim_version(claim.id, now) != claim.version:
                    raise VersionConflict(_CLAIMED)
            if session is not None:
                if self._find_live(session.id, now) is not None:
                    raise VersionConflict(_SESSION_CHANGED)
                self._sessions[session.id] = _build_session_row(replace(session, version=1))
            self._claims |= rows

    def find_by_form(self, token: str, now: datetime) -> Session | None:
        with self._lock:
            rows = [row for row in self._sessions.values() if row.form == token]
        return next((decode_session(row.record) for row in rows if row.ends > to_micros(now)), None)

    def save(
        self,
        session: Session,
        now: datetime,
        payment: Payment | None = None,
        *,
        durably: bool = False,  # noqa: ARG002 - memory outlasts nothing
    ) -> Session:
        saved = replace(session, version=session.version + 1)
        row = _build_session_row(saved)
        with self._lock:
            if not _is_unchanged(self._find_live(session.id, now), session):
                raise VersionConflict(_SESSION_CHANGED)
            if payment:
                self._put_payment(payment, saved.version)
            self._sessions[session.id] = row
        return saved

    def list_sessions(
        self, now: datetime, status: Status | None = None, after: str | None = None, limit: int = 50
    ) -> Page:
        limit = check_limit(limit)
        with self._lock:
            found = [
                ((row.created, session_id), row.record)
                for session_id, row in self._sessions.items()
                if row.ends > to_micros(now) and status in (None, row.status)
            ]
        shown, following = _take_page(found, after, limit)
        unreadable: list[str] = []
        sessions = list(read_each(decode_session, shown, unreadable))
        return Page(sessions, following, unreadable)

    def list_waiting_charges(self, now: datetime) -> WaitingCharges:
        until = to_micros(now)
        with self._lock:
            waiting = [
                (row.due, session_id, row.payment_id)
                for session_id, row in self._sessions.items()
                if row.due is not None and row.payment_id is not None
            ]
        due = [session_id for at, session_id, _ in sorted(waiting) if at <= until]
        return WaitingCharges(due, frozenset(payment_id for _, _, payment_id in waiting))

    def count_sessions(self, now: datetime) -> Mapping[tuple[Status, str], int]:
        with self._lock:
            return Counter(
                (row.status, row.reached)
                for row in self._sessions.values()
                if row.ends > to_micros(now)
            )

    def delete(self, session: Session) -> bool:
        with self._lock:
            row = self._sessions.get(session.id)
            if row is None:
                return False
            if not _is_unchanged(row, session):
                raise VersionConflict(_SESSION_CHANGED)
            del self._sessions[session.id]
            return True

    def load_payment(self, payment_id: str) -> Payment | None:
        with self._lock:
            row = self._payments.get(payment_id)
        return decode_payment(row.record) if row else None

    def load_latest_payment(self, session_id: str) -> Payment | None:
        with self._lock:
            found = [
                ((row.confirmed, payment_id), row.record)
                for payment_id, row in self._payments.items()
                if row.session_id == session_id
            ]
        return decode_payment(max(found)[1]) if found else None

    def save_payment(self, payment: Payment) -> Payment:
        saved = replace(payment, version=payment.version + 1)
        row = _build_payment_row(saved)
        with self._lock:
            stored = self._payments.get(payment.id)
            if stored is None or stored.version != payment.version:
                raise VersionConflict(_PAYMENT_CHANGED)
            self._payments[payment.id] = row
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
        with self._lock:
            found = [
                ((row.confirmed, payment_id), row.record)
                for payment_id, row in self._payments.items()
                if session_id in (None, row.session_id)
                and order_id in (None, row.order_id)
                and status in (None, row.status)
                and (since is None or row.confirmed >= to_micros(since))
                and (until is None or row.confirmed < to_micros(until))
                and has_words(row.words, words)
            ]
        shown, following = _take_page(found, after, limit)
        unreadable: list[str] = []
        payments = list(read_each(decode_payment, shown, unreadable))
        return PaymentPage(payments, following, unreadable)

    def list_payment_ids(self, status: PaymentStatus, until: datetime) -> Sequence[str]:
        with self._lock:
            found = [
                (row.confirmed, payment_id)
                for payment_id, row in self._payments.items()
                if row.status is status and row.confirmed <= to_micros(until)
            ]
        return [payment_id for _, payment_id in sorted(found, reverse=True)]

    def list_payments_to_notify(self, now: datetime, limit: int = 50) -> Sequence[Payment]:
        limit, until = check_limit(limit), to_micros(now)
        with self._lock:
            due = [
                (row.notify, payment_id, row.record)
                for payment_id, row in self._payments.items()
                if row.notify is not None and row.notify <= until
            ]
        records = ((payment_id, record) for _, payment_id, record in sorted(due))
        return list(islice(read_each(decode_payment, records, []), limit))

    def read_tally(self, key: str) -> Tally:
        row = self._tallies.get(key)
        return decode_tally(row.record) if row else NOTHING

    def change_tally(self, key: str, now: datetime, change: Callable[[Tally], Tally]) -> None:
        with self._lock:
            tally = change(self.read_tally(key))
            self._tallies[key] = _TallyRow(to_micros(now + TALLY_LIFE), encode_tally(tally))

    def purge(self, now: datetime, limit: int = 1000) -> int:
        with self._lock:
            tables: tuple[dict[str, Any], ...] = (
                self._sessions,
                self._payments,
                self._claims,
                self._tallies,
            )
            return sum(_erase_ended(rows, now, limit) for rows in tables)

    def ping(self) -> None:
        pass

    def close(self) -> None:
        pass

    def _find_live(self, session_id: str, now: datetime) -> _SessionRow | None:
        row = self._sessions.get(session_id)
        return row if row and row.ends > to_micros(now) else None

    def _read_claim_version(self, claim_id: str, now: datetime) -> int:
        row = self._claims.get(claim_id)
        return row.version if row and row.ends > to_micros(now) else 0

    def _put_payment(self, payment: Payment, version: int) -> None:
        stored = self._payments.get(payment.id)
        if stored and payment.version not in {0, stored.version}:
            raise VersionConflict(_PAYMENT_CHANGED)
        version = max(version, stored.version + 1) if stored else version
        self._payments[payment.id] = _build_payment_row(replace(payment, version=version))


def _is_unchanged(row: _SessionRow | None, session: Session) -> bool:
    """Whether a session is stored as it was read; a later one may have the same id."""
    if row is None:
        return session.version == 0
    same = (session.version, to_micros(session.created_at), session.seed)
    return (row.version, row.created, row.seed) == same


def _build_session_row(session: Session) -> _SessionRow:
    return _SessionRow(
        version=session.version,
        seed=session.seed,
        status=session.status,
        reached=session.reached,
        due=find_due(session),
        payment_id=session.charge.payment_id if session.charge else None,
        created=to_micros(session.created_at),
        ends=find_end(session),
        form=session.form_token,
        record=encode_session(session),
    )


def _build_payment_row(payment: Payment) -> _PaymentRow:
    return _PaymentRow(
        version=payment.version,
        status=payment.status,
        session_id=payment.session_id,
        order_id=payment.request.order_id,
        confirmed=to_micros(payment.confirmed_at),
        ends=to_micros(payment.retain_until),
        notify=to_micros(payment.notify_at) if payment.notify_at else None,
        words=list_search_words(payment),
        record=encode_payment(payment),
    )


def _build_claim_row(claim: Claim) -> _ClaimRow:
    return _ClaimRow(claim.version, to_micros(claim.ends_at), encode_claim(claim))


def _take_page(
    found: list[tuple[Position, bytes]], after: str | None, limit: int
) -> tuple[list[tuple[str, bytes]], str | None]:
    """Return ids and records of a page, newest first, and the cursor of the page after it."""
    position = read_cursor(after)
    rest = sorted((item for item in found if item[0] < position), reverse=True)
    shown = rest[:limit]
    following = build_cursor(shown[-1][0]) if len(rest) > limit else None
    return [(record_id, record) for (_, record_id), record in shown], following


def _erase_ended(rows: dict[str, Any], now: datetime, limit: int) -> int:
    ended = [key for key, row in rows.items() if row.ends <= to_micros(now)][:limit]
    for key in ended:
        del rows[key]
    return len(ended)
