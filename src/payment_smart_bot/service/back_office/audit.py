"""What goes into the audit log: everything that was done, and of refusals no more than fits.

A flood of refusals must not bury the log. Within ten minutes it takes twenty refusals of a kind,
and five of them from one source; the others are counted, and a line says how many they were.
"""

import threading
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Final

from payment_smart_bot.domain.model.audit import DONE, HERE, PROGRAM, Action, AuditEvent
from payment_smart_bot.domain.model.payment import Payment, Refund
from payment_smart_bot.ports import AuditLog
from payment_smart_bot.service.back_office.erasure import Erased, Person

WINDOW: Final = timedelta(minutes=10)
MOST_OF_A_KIND: Final = 20
MOST_OF_A_SOURCE: Final = 5


class NoAudit(AuditLog):
    """Keeps nothing: for parts of the program that are used by themselves."""

    def record(self, event: AuditEvent) -> None:
        """Do nothing."""

    def settle(self) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""


NO_AUDIT: Final = NoAudit()


class BoundedAudit(AuditLog):
    """Passes events on to `log`, of refusals only some; `clock` returns the time in UTC.

    Threads may share it.
    """

    def __init__(self, log: AuditLog, clock: Callable[[], datetime]) -> None:
        self._log = log
        self._clock = clock
        self._lock = threading.Lock()
        self._ends: datetime | None = None
        self._kept: Counter[tuple[Action, str | None]] = Counter()
        self._left_out: Counter[Action] = Counter()

    def record(self, event: AuditEvent) -> None:
        """Pass an event on, or count it; never raises."""
        with self._lock:
            self._begin_window()
            if not event.is_refusal or self._has_room(event):
                self._log.record(event)
                return
            self._left_out[event.action] += 1
            count = self._left_out[event.action]
            if count & (count - 1) == 0:  # a process that is killed has told of half at least
                self._summarize(event.action, count)

    def settle(self) -> None:
        """Say what was left out, if its ten minutes are over."""
        with self._lock:
            self._begin_window()

    def close(self) -> None:
        """Say what was left out, and close the log."""
        with self._lock:
            self._end_window()
            self._log.close()

    def _begin_window(self) -> None:
        now = self._clock()
        if self._ends is None or not self._ends - WINDOW <= now < self._ends:
            self._end_window()
            self._ends = now + WINDOW

    def _end_window(self) -> None:
        for action, count in self._left_out.items():
            if count & (count - 1):
                self._summarize(action, count)
        self._left_out.clear()
        self._kept.clear()

    def _has_room(self, event: AuditEvent) -> bool:
        of_kind, of_source = (event.action, None), (event.action, event.source)
        if self._kept[of_kind] >= MOST_OF_A_KIND or self._kept[of_source] >= MOST_OF_A_SOURCE:
            return False
        self._kept[of_kind] += 1
        self._kept[of_source] += 1
        return True

    def _summarize(self, action: Action, count: int) -> None:
        details = {"of": action.value, "leftOut": count}
        self._log.record(AuditEvent(Action.SUMMARY, DONE, PROGRAM, HERE, details=details))


def describe_refunds(payment: Payment, refund: Refund | None) -> Mapping[str, str | int]:
    """Return what the log says of a refund: why, and how much has gone back by now.

    `refund` is the one that was asked for, as it is on record.
    """
    reason = refund.reason if refund else None
    return {
        "status": payment.status.value,
        "amountRefunded": payment.amount_refunded,
        **({"reason": reason.value} if reason else {}),
    }


def describe_erasure(person: Person, erased: Erased) -> Mapping[str, str | int]:
    """Return what the log says of an erasure, which is not who it was."""
    named_by = "e-mail" if person.email else "session" if person.session_id else "payment"
    return {"namedBy": named_by, "sessions": erased.sessions, "payments": erased.payments}
