"""Payments that are charging, and whose conversation is lost; and an operator's hand on any other.

Sessions have no backup, by design, and whoever settles a charge goes by its session. Without one
the payment is the only record that is left, so it is settled by what it says: it is looked up at
Stripe, and once nobody can come back to it any more it is cancelled there. Nothing is ever charged
for it. The calls, and what their answers mean, are those of any other charge: they work on a
session that is made up of the payment, has no lease, and is never saved.
"""

from collections.abc import Callable, Collection, Generator, Iterator
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from payment_smart_bot.domain.model.calls.effects import Effect, Outcome
from payment_smart_bot.domain.model.errors import (
    CorruptRecord,
    PaymentNotFound,
    StoreUnavailable,
    TooBusy,
    VersionConflict,
)
from payment_smart_bot.domain.model.payment import (
    Intervention,
    InterventionKind,
    Payment,
    PaymentStatus,
)
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.protocols.orphans import adopt_outcome, is_of, rebuild_session
from payment_smart_bot.domain.redaction.redactor import Redacted
from payment_smart_bot.domain.value import Value, replace
from payment_smart_bot.ports import Metrics
from payment_smart_bot.service.ledger import Ledger
from payment_smart_bot.service.metering import NO_METRICS, report_unreadable
from payment_smart_bot.service.settling.closed_payments import ClosedPayments
from payment_smart_bot.service.settling.settlement import CALL, TURN, Settlement
from payment_smart_bot.service.settling.sweep import OUT_OF_TIME, Sweep

_SETTLED_BY_THEN: Final = timedelta(minutes=5)
"""A younger charge is the business of its conversation, which may be changing just now."""

_NOBODY_COMES_BACK: Final = timedelta(hours=1)
"""After so long a charge is cancelled that nobody can go on with."""


class Orphans(Value, frozen=True):
    """Settles payments without a conversation; `clock` returns the time in UTC."""

    ledger: Ledger
    settlement: Settlement
    clock: Callable[[], datetime]
    metrics: Metrics = NO_METRICS

    def reconcile(
        self, until: datetime | None = None, held: Collection[str] = ()
    ) -> Generator[Effect, Outcome, Sweep]:
        """Go on with every charge whose conversation is lost, for as long as there is time.

        `held` has the ids of payments whose conversations are known to be there.
        """
        settled, cut_short_by = 0, None
        still_open: list[Payment] = []
        try:
            for payment in self._find_all(held):
                if until and self.clock() + CALL > until:
                    cut_short_by = OUT_OF_TIME
                    break
                is_over = self.clock() - payment.confirmed_at >= _NOBODY_COMES_BACK
                after = yield from self._settle(payment, give_up=is_over)
                if _is_charging(after):
                    still_open.append(after)
                else:
                    settled += 1
        except StoreUnavailable as error:
            cut_short_by = str(error)
        since = tuple(payment.confirmed_at for payment in still_open)
        return Sweep(settled, len(still_open), since, cut_short_by)

    def settle_by_hand(
        self, payment_id: str, by: str, note: Redacted, *, abandon: bool
    ) -> Generator[Effect, Outcome, Payment]:
        """Settle a payment as an operator wishes, note who did so, and return it as it is then.

        It is looked up at Stripe; to `abandon` it is to cancel it there, unless it has succeeded.
        One that is settled is returned as it is, unless it was closed as having taken nothing and
        has succeeded all the same. Raises PaymentNotFound, and TooBusy where somebody is at work on
        it.
        """
        payment = self.ledger.store.load_payment(payment_id)
        if payment is None:
            raise PaymentNotFound("There is no such payment.")
        if payment.status.took_nothing:
            return (yield from ClosedPayments(self.settlement).look(payment)) or payment
        if not _is_charging(payment):
            return payment
        session = self._find_session(payment)
        if session is None:
            yield from self._settle(payment, give_up=abandon)
        else:
            yield from self._hurry(session, abandon=abandon)
        did = InterventionKind.ABANDON if abandon else InterventionKind.SETTLE

        def add_to_trail(fresh: Payment) -> Payment:
            made = Intervention(self.clock(), by, did, fresh.status, note)
            return replace(fresh, interventions=(*fresh.interventions, made))

        return self._change(payment, add_to_trail)

    def _settle(self, payment: Payment, *, give_up: bool) -> Generator[Effect, Outcome, Payment]:
        now = self.clock()
        session = rebuild_session(payment, now, give_up=give_up)
        step = yield from self.settlement.settle(
            session, now + TURN, interrupted=True, only_look=not give_up
        )
        search_from = step.session.charge.search_from if step.session.charge else None
        adopt = partial(adopt_outcome, outcome=step.payment, search_from=search_from)
        return self._change(payment, adopt)

    def _hurry(self, session: Session, *, abandon: bool) -> Generator[Effect, Outcome, None]:
        """Go on with the charge of a conversation that is there."""
        now = self.clock()
        if session.charge_under_way.is_leased(now):
            raise TooBusy("Somebody is at work on this charge. Please try again in a minute.")
        if abandon:
            session = session.with_wish_to_cancel()
        try:
            yield from self.settlement.resume(session, now + TURN, only_look=not abandon)
        except VersionConflict:
            raise TooBusy("This payment is busy. Please try again.") from None

    def _change(self, payment: Payment, change: Callable[[Payment], Payment]) -> Payment:
        made = self.ledger.change(payment.id, change)
        return made.after if made else payment

    def _find_all(self, held: Collection[str]) -> Iterator[Payment]:
        until, unreadable = self.clock() - _SETTLED_BY_THEN, 0
        for payment_id in self.ledger.store.list_payment_ids(PaymentStatus.CHARGING, until):
            if payment_id in held:
                continue
            try:
                payment = self.ledger.store.load_payment(payment_id)
            except CorruptRecord:
                unreadable += 1
                continue
            if payment and _is_charging(payment) and not self._may_have_session(payment):
                yield payment
        if unreadable:
            report_unreadable(self.metrics, unreadable)

    def _may_have_session(self, payment: Payment) -> bool:
        """Whether a payment has a conversation, or one that another version can read."""
        session_id, now = payment.session_id, self.clock()
        try:
            return is_of(self.ledger.store.load(session_id, now), payment)
        except CorruptRecord:
            return True

    def _find_session(self, payment: Payment) -> Session | None:
        try:
            session = self.ledger.store.load(payment.session_id, self.clock())
        except CorruptRecord:
            return None
        return session if is_of(session, payment) else None


def _is_charging(payment: Payment) -> bool:
    return payment.status is PaymentStatus.CHARGING
