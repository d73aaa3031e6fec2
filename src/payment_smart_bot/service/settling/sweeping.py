"""Going on with every charge that nobody is at work on, with its conversation or without."""

from collections.abc import Generator, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import chain
from typing import Final

from payment_smart_bot.domain.model.calls.effects import Effect, Outcome
from payment_smart_bot.domain.model.errors import CorruptRecord, StoreUnavailable, VersionConflict
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.ports import Page, WaitingCharges
from payment_smart_bot.service.metering import report_unreadable
from payment_smart_bot.service.pages import walk_pages
from payment_smart_bot.service.settling.orphans import Orphans
from payment_smart_bot.service.settling.settlement import CALL, TURN, Settlement
from payment_smart_bot.service.settling.sweep import OUT_OF_TIME, Sweep

_PAGE: Final = 100


def sweep_charges(
    settlement: Settlement, orphans: Orphans, until: datetime | None = None
) -> Generator[Effect, Outcome, Sweep]:
    """Go on with every charge that nobody is at work on, with a conversation or without."""
    try:
        waiting = settlement.ledger.store.list_waiting_charges(settlement.clock())
    except StoreUnavailable as error:
        return Sweep(0, 0, cut_short_by=str(error))
    first = yield from sweep_sessions(settlement, until, waiting)
    second = yield from orphans.reconcile(until, waiting.payment_ids)
    return Sweep(
        settled=first.settled + second.settled,
        open=first.open + second.open,
        unknown_since=first.unknown_since + second.unknown_since,
        cut_short_by=first.cut_short_by or second.cut_short_by,
    )


def sweep_sessions(
    settlement: Settlement, until: datetime | None = None, waiting: WaitingCharges | None = None
) -> Generator[Effect, Outcome, Sweep]:
    """Go on with every charge that nobody is at work on, for as long as there is time.

    Of those that wait for their customers, which are listed here unless they are given, those
    are looked at that are due.
    One whose records cannot be read keeps no other waiting.
    """
    settled, cut_short_by = 0, None
    open_since: dict[str, datetime | None] = {}  # None: it waits for its customer
    try:
        unknown = _list_unknown(settlement)
        waiting = waiting or settlement.ledger.store.list_waiting_charges(settlement.clock())
        open_since = dict.fromkeys(waiting.payment_ids) | _tell_since(unknown)
        for session in chain(unknown, _load_each(settlement, waiting.due)):
            if until and settlement.clock() + CALL > until:
                cut_short_by = OUT_OF_TIME
                break
            after = yield from _go_on(settlement, session, until)
            if after is not None and after.status.is_under_way:
                open_since |= _tell_since([after])
            else:
                open_since.pop(session.charge_under_way.payment_id, None)
                settled += after is not None
    except StoreUnavailable as error:
        cut_short_by = str(error)
    since = tuple(each for each in open_since.values() if each is not None)
    return Sweep(settled, len(open_since), since, cut_short_by)


def _list_unknown(settlement: Settlement) -> list[Session]:
    """Return those of which nobody knows the outcome, the one not looked at for longest first.

    The time may not do for all.
    """

    def read_page(after: str | None) -> Page:
        return settlement.ledger.store.list_sessions(
            settlement.clock(), Status.CHARGING, after, _PAGE
        )

    return sorted(walk_pages(read_page, settlement.metrics), key=_last_looked_at)


def _load_each(settlement: Settlement, session_ids: Sequence[str]) -> Iterator[Session]:
    """Yield what waits for its customer still, one after the other, as it is then."""
    for session_id in session_ids:
        try:
            session = settlement.ledger.store.load(session_id, settlement.clock())
        except CorruptRecord:
            report_unreadable(settlement.metrics, 1)
            continue
        if session is not None and session.status is Status.ACTION_REQUIRED:
            yield session


def _go_on(
    settlement: Settlement, session: Session, until: datetime | None
) -> Generator[Effect, Outcome, Session | None]:
    """Return a session after a sweep has passed by; None where somebody else was faster."""
    now = settlement.clock()
    if session.charge_under_way.is_leased(now):
        return session
    never_came_back = session.status is Status.ACTION_REQUIRED and now >= session.expires_at
    left = session.with_wish_to_cancel() if never_came_back else session
    try:
        return (yield from settlement.resume(left, min(now + TURN, until or now + TURN)))
    except VersionConflict:
        return None
    except CorruptRecord:
        report_unreadable(settlement.metrics, 1)
        return session


def _last_looked_at(session: Session) -> datetime:
    return session.updated_at


def _tell_since(sessions: Iterable[Session]) -> dict[str, datetime | None]:
    """Return by payment since when its outcome is unknown; None where it waits for its customer."""
    charges = ((each.charge_under_way, each.status) for each in sessions)
    return {
        charge.payment_id: charge.confirmed_at if status is Status.CHARGING else None
        for charge, status in charges
    }
