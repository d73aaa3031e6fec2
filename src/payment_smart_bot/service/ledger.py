"""Saving payments so that nothing known of one is lost, and the merchant hears of each change.

A conversation knows its charge, but not the refunds and disputes of the payment, nor what the
merchant has not been told yet. So a payment is read before it is saved: those are carried over, and
a notice of the change goes into the outbox in the same transaction.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from payment_smart_bot.domain.model.errors import TooBusy, VersionConflict
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.protocols.notices import add_notices, carry_over
from payment_smart_bot.domain.value import Value, field
from payment_smart_bot.ports import Audience, Store
from payment_smart_bot.service.audience import NOBODY
from payment_smart_bot.service.bell import Bell

MOST_TRIES: Final = 25
"""How often a change is made anew where others are faster."""


class Ledger(Value, frozen=True):
    """Payments over a store; `clock` returns the time in UTC.

    With `notices` the merchant is told what becomes of payments; `bell` is rung once a notice is
    saved. The `audience` of a conversation is told of each change.
    """

    store: Store
    clock: Callable[[], datetime]
    notices: bool = False
    bell: Bell = field(default_factory=Bell)
    audience: Audience = NOBODY

    def save(
        self, session: Session, now: datetime, payment: Payment | None, *, durably: bool = False
    ) -> Session:
        """Save a session with what it says of its payment, if anything; see `Store.save`.

        Where somebody else saves the payment meanwhile, what they know is carried over, too. Raises
        VersionConflict where the session was saved since it was read.
        """
        if payment is not None:
            return self.save_both(session, now, payment, durably=durably)[0]
        saved = self.store.save(session, now, durably=durably)
        self.audience.tell(saved)
        return saved

    def save_both(
        self, session: Session, now: datetime, payment: Payment, *, durably: bool = False
    ) -> tuple[Session, Payment]:
        """Save a session with its payment, and return both; see `save`.

        The payment has what was carried over: nobody has saved it in between. Only its version is
        that of before.
        """
        before = self.store.load_payment(payment.id)
        for _ in range(MOST_TRIES):
            after = self._add_notices(before, carry_over(before, payment), now)
            try:
                saved = self.store.save(session, now, after, durably=durably)
            except VersionConflict:
                found = self.store.load_payment(payment.id)
                if found == before:
                    raise
                before = found
            else:
                self._ring_for_news(before, after)
                self.audience.tell(saved)
                return saved, after
        raise VersionConflict("This payment is busy: others save it each time.")

    def change(
        self, payment_id: str, change: Callable[[Payment], Payment]
    ) -> "ChangedPayment | None":
        """Save what `change` makes of a payment; None if there is no such payment.

        It is made anew of the fresh payment whenever somebody else was faster. What `change` raises
        passes. Raises TooBusy where others are faster each time.
        """
        for _ in range(MOST_TRIES):
            before = self.store.load_payment(payment_id)
            if before is None:
                return None
            after = self.save_change(before, change(before))
            if after is not None:
                return ChangedPayment(before, after)
        raise TooBusy("This payment is busy. Please try again.")

    def save_change(
        self, before: Payment, after: Payment, session: Session | None = None
    ) -> Payment | None:
        """Save a payment as it is after a change, and what it means for its conversation, if any.

        Returns None where one of them was saved since it was read.
        """
        if after == before:
            return before
        now = self.clock()
        noted = self._add_notices(before, after, now)
        try:
            saved = self._save_change(noted, session, now)
        except VersionConflict:
            return None
        self._ring_for_news(before, saved)
        return saved

    def _save_change(self, payment: Payment, session: Session | None, now: datetime) -> Payment:
        if session is None:
            return self.store.save_payment(payment)
        self.audience.tell(self.store.save(session, now, payment, durably=True))
        return self.store.load_payment(payment.id) or payment

    def _ring_for_news(self, before: Payment | None, saved: Payment) -> None:
        known = {notice.id for notice in before.outbox} if before else set()
        if not known.issuperset(notice.id for notice in saved.outbox):
            self.bell.ring()

    def _add_notices(self, before: Payment | None, after: Payment, now: datetime) -> Payment:
        return add_notices(before, after, now) if self.notices else after


class ChangedPayment(Value, frozen=True):
    """A payment as it was read, and as it is on record now: the same where nothing changed."""

    before: Payment
    after: Payment
