"""The store as the service sees it: what is known of a payment outlasts each save of it.

A conversation knows its charge, but not the refunds and disputes of the payment, nor what the
merchant has not been told yet. Here these are carried over, and the notices of a change go into the
outbox, in the transaction that saves the change.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from payment_smart_bot.domain.model.errors import VersionConflict
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.protocols.notices import carried_over, with_notices
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import Page, PaymentPage, Store

_MOST_TRIES: Final = 5
_MOST_FROZEN: Final = 1000


@dataclass(frozen=True, slots=True)
class Ledger(Store):
    """A store over another; `clock` returns the time in UTC.

    With `notices` the merchant is to be told what becomes of payments.
    """

    store: Store
    clock: Callable[[], datetime]
    notices: bool
    _frozen: dict[str, Payment] = field(default_factory=dict, compare=False, repr=False)

    def load(self, session_id: str, now: datetime) -> Session | None:
        """Return a session; see `ports.Store`."""
        return self.store.load(session_id, now)

    def session_by_form(self, token: str, now: datetime) -> Session | None:
        """Return the session whose page for the card has this token; see `ports.Store`."""
        return self.store.session_by_form(token, now)

    def save(
        self,
        session: Session,
        now: datetime,
        payment: Payment | None = None,
        *,
        durably: bool = False,
    ) -> Session:
        """Save a session, and what it says of its payment; see `ports.Store`."""
        if payment is None:
            return self.store.save(session, now, durably=durably)
        before = self._before(session, payment)
        for _ in range(_MOST_TRIES):
            after = self._noted(before, carried_over(before, payment), now)
            try:
                saved = self.store.save(session, now, after, durably=durably)
            except VersionConflict:
                found = self.store.payment(payment.id)
                if before == found:
                    raise  # it was the session that somebody else saved
                before = found
            else:
                self._remember(saved, after)
                return saved
        raise VersionConflict("The payment was changed since it was read.")

    def sessions(
        self, now: datetime, status: Status | None = None, after: str | None = None, limit: int = 50
    ) -> Page:
        """Return a page of live sessions; see `ports.Store`."""
        return self.store.sessions(now, status, after, limit)

    def counts(self, now: datetime) -> Mapping[tuple[Status, str], int]:
        """Return how many live sessions there are; see `ports.Store`."""
        return self.store.counts(now)

    def delete(self, session: Session) -> bool:
        """Erase a session; see `ports.Store`."""
        return self.store.delete(session)

    def payment(self, payment_id: str) -> Payment | None:
        """Return a payment; see `ports.Store`."""
        return self.store.payment(payment_id)

    def payment_of(self, session_id: str) -> Payment | None:
        """Return the latest payment of a session; see `ports.Store`."""
        return self.store.payment_of(session_id)

    def save_payment(self, payment: Payment) -> Payment:
        """Save a payment that is stored already; see `ports.Store`."""
        before = self.store.payment(payment.id) if self.notices else None
        if before is None:
            return self.store.save_payment(payment)
        return self.store.save_payment(self._noted(before, payment, self.clock()))

    def payments(
        self,
        after: str | None = None,
        limit: int = 50,
        *,
        session_id: str | None = None,
        status: PaymentStatus | None = None,
        since: datetime | None = None,
    ) -> PaymentPage:
        """Return a page of payments; see `ports.Store`."""
        return self.store.payments(after, limit, session_id=session_id, status=status, since=since)

    def payments_to_notify(self, now: datetime, limit: int = 50) -> Sequence[Payment]:
        """Return payments of which the merchant is to be told; see `ports.Store`."""
        return self.store.payments_to_notify(now, limit)

    def purge(self, now: datetime, limit: int = 1000) -> int:
        """Erase what is past its time; see `ports.Store`."""
        return self.store.purge(now, limit)

    def ping(self) -> None:
        """Return if the store can be read now."""
        self.store.ping()

    def close(self) -> None:
        """Let go of files and connections."""
        self.store.close()

    def _before(self, session: Session, payment: Payment) -> Payment | None:
        """Return what is stored of a payment; the turn that freezes and settles it reads nothing.

        What it froze was remembered: if somebody else has saved it since, the save conflicts.
        """
        frozen = self._frozen.pop(payment.id, None)
        if frozen is not None or _begins(session, payment):
            return frozen
        return self.store.payment(payment.id)

    def _remember(self, saved: Session, payment: Payment) -> None:
        if payment.status is not PaymentStatus.CHARGING:
            return
        if len(self._frozen) >= _MOST_FROZEN:  # each of a turn that did not come to its end
            self._frozen.clear()
        version = max(saved.version, payment.version + 1)
        self._frozen[payment.id] = replace(payment, version=version)

    def _noted(self, before: Payment | None, after: Payment, now: datetime) -> Payment:
        return with_notices(before, after, now) if self.notices else after


def _begins(session: Session, payment: Payment) -> bool:
    """Whether a payment is new: it can be on record only if its session was saved with it since.

    And then the save of the session conflicts.
    """
    charge = session.charge
    if charge is None:
        handed_over = payment.settled_at == payment.confirmed_at
        return session.status is Status.COMPLETED and handed_over
    first = (charge.generation, charge.attempt, charge.intent_id) == (1, 1, None)
    return session.status is Status.CHARGING and first
