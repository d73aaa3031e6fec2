"""Payments that are closed here as having taken nothing, and what Stripe may still make of them.

One that succeeds all the same is never dropped: it is on record as paid, its customer and the
merchant are told, and an operator is called. What could still be charged at Stripe once nobody can
come back to it is cancelled there.
"""

import logging
from collections.abc import Generator, Iterator
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from payment_smart_bot.domain.conversation.engine import advance
from payment_smart_bot.domain.conversation.steps import remember_field
from payment_smart_bot.domain.model.calls.effects import Effect, Outcome
from payment_smart_bot.domain.model.errors import CorruptRecord, TooBusy
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.model.occurrences import ChargedAfterAll
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.protocols.closed_payments import (
    record_late_success,
    was_told_otherwise,
)
from payment_smart_bot.domain.protocols.orphans import rebuild_session
from payment_smart_bot.domain.value import Value, replace
from payment_smart_bot.service.ledger import MOST_TRIES, Ledger
from payment_smart_bot.service.pages import walk_pages
from payment_smart_bot.service.settling.settlement import CALL, TURN, Settlement

_LOOKED_BACK: Final = timedelta(days=1)
"""How far a sweep looks back in any case, beyond the life of a conversation."""

_PAGE: Final = 100
_DONE: Final = 100
"""A sweep looks no further back than to so many in a row that are cancelled at Stripe."""
_SUCCEEDED: Final = frozenset({PaymentStatus.PAID, PaymentStatus.SAVED})

_log = logging.getLogger(__name__)


class ClosedPayments(Value, frozen=True):
    """Looks after closed payments, with the parts of the settlement."""

    settlement: Settlement

    @property
    def _ledger(self) -> Ledger:
        return self.settlement.ledger

    def look(
        self, payment: Payment, intent_id: str | None = None
    ) -> Generator[Effect, Outcome, Payment | None]:
        """Return a closed payment as it is by what Stripe says: it may have succeeded after all.

        `intent_id` is the intent that is said to have, if it is known. Returns None where Stripe
        does not say what became of it; raises TooBusy where others are faster each time.
        """
        known = replace(payment, intent_id=intent_id or payment.intent_id)
        found = yield from self._settle(known, give_up=False)
        if found is None or found.status not in _SUCCEEDED:
            return found and payment
        return self._adopt(payment, found)

    def cancel_declined(self, until: datetime) -> Generator[Effect, Outcome, int]:
        """Cancel at Stripe what was declined and nobody can come back to; return how many.

        One whose records cannot be read, or that Stripe does not answer for, waits for the next
        sweep.
        """
        settlement, cancelled = self.settlement, 0
        for payment in self._list_left():
            if settlement.clock() + CALL > until:
                break
            if self._is_held(payment):
                continue
            found = yield from self._settle(payment, give_up=True)
            if found is not None and found.status in _SUCCEEDED:
                self._adopt(payment, found)
            elif found is not None:
                cancelled += self._note_closed(payment)
        return cancelled

    def _list_left(self) -> Iterator[Payment]:
        """Return what is declined and not cancelled at Stripe yet, the oldest first.

        The others are then all newer, so that a sweep that is cut short hides none from the next.
        """
        settlement, done = self.settlement, 0
        since = settlement.clock() - settlement.policy.session_life - _LOOKED_BACK
        list_page = partial(
            self._ledger.store.list_payments, limit=_PAGE, status=PaymentStatus.DECLINED
        )
        left: list[Payment] = []
        for payment in walk_pages(list_page, settlement.metrics):
            if payment.intent_id is not None and not payment.intent_is_closed:
                left.append(payment)
                done = 0
            elif payment.confirmed_at < since:
                done += 1
            if done == _DONE:
                break
        return reversed(left)

    def _settle(
        self, payment: Payment, *, give_up: bool
    ) -> Generator[Effect, Outcome, Payment | None]:
        """Return what a payment is by what Stripe says, or None where it does not say."""
        now = self.settlement.clock()
        session = rebuild_session(payment, now, give_up=give_up)
        step = yield from self.settlement.settle(
            session, now + TURN, interrupted=True, only_look=not give_up
        )
        return step.payment

    def _adopt(self, payment: Payment, success: Payment) -> Payment:
        """Put a late success on record, unless somebody else was faster; return the payment."""
        for _ in range(MOST_TRIES):
            now = self.settlement.clock()
            before = self._ledger.store.load_payment(payment.id)
            if before is None or not before.status.took_nothing:
                return before or payment
            after = record_late_success(before, success, now)
            completed = self._complete_conversation(after, now)
            saved = self._ledger.save_change(before, after, completed)
            if saved is not None:
                self.settlement.metrics.record(Metric.LATE_CHARGES)
                _log.error(
                    "%s has succeeded at Stripe, and was %s here", payment.id, before.status.value
                )
                return saved
        raise TooBusy("This payment is busy. Please try again.")

    def _complete_conversation(self, payment: Payment, now: datetime) -> Session | None:
        """Return the conversation of a late success, to be told; None where nobody is to be."""
        settlement = self.settlement
        try:
            session = self._ledger.store.load(payment.session_id, now)
        except CorruptRecord:
            return None
        if session is None or not was_told_otherwise(session, payment):
            return None
        charge = rebuild_session(payment, now, give_up=False).charge_under_way
        step = advance(session, ChargedAfterAll(charge), now, settlement.policy)
        news = (*step.session.news, settlement.phrasebook.render(step.says))
        return remember_field(replace(step.session, news=news, updated_at=now), settlement.policy)

    def _is_held(self, payment: Payment) -> bool:
        """Whether a conversation may still go on with a payment."""
        try:
            session = self._ledger.store.load(payment.session_id, self.settlement.clock())
        except CorruptRecord:
            return True
        charge = session.charge if session else None
        return charge is not None and charge.payment_id == payment.id

    def _note_closed(self, payment: Payment) -> bool:
        def close(fresh: Payment) -> Payment:
            is_over = fresh.status is PaymentStatus.DECLINED
            return replace(fresh, intent_is_closed=True) if is_over else fresh

        return self._ledger.change(payment.id, close) is not None
