"""What an event of Stripe's leads to: a look at Stripe, and what is learned there on record.

An event is a hint where to look, and nothing it says is believed but ids. So one that comes twice,
late, in another order or not at all changes nothing about the outcome: a charge that nobody is at
work on is settled by looking, never by confirming, and otherwise its holder or the sweep will see.
"""

from collections.abc import Callable, Generator
from datetime import datetime
from typing import Final

from payment_smart_bot.domain.model.disputes import DisputeSeen, disputed
from payment_smart_bot.domain.model.effects import (
    CheckDispute,
    Effect,
    ListRefunds,
    NamePayment,
    Outcome,
    PaymentNamed,
    Unanswered,
)
from payment_smart_bot.domain.model.errors import GatewayUnavailable, TooBusy, VersionConflict
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.refunds import RefundsListed
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.model.stripe_events import StripeEvent, Subject
from payment_smart_bot.domain.protocols.refunding import all_learned
from payment_smart_bot.domain.value import Value
from payment_smart_bot.ports import Store
from payment_smart_bot.service.changing import changed
from payment_smart_bot.service.settlement import TURN, Settlement

_MOST_TRIES: Final = 25


class Webhooks(Value, frozen=True):
    """Applies Stripe's events over a store; `clock` returns the time in UTC."""

    store: Store
    clock: Callable[[], datetime]
    settlement: Settlement

    def apply_event(self, event: StripeEvent) -> Generator[Effect, Outcome, None]:
        """Bring on record what an event hints at; do nothing where it is none of ours.

        Raises GatewayUnavailable or TooBusy where nothing else would ever bring what the event is
        about, so that Stripe has to send it again.
        """
        if event.subject is Subject.CHARGE:
            yield from self._settle(self._stored(event.payment_id, event))
        elif event.subject is Subject.REFUNDS:
            yield from self._learn_refunds(event)
        else:
            yield from self._learn_dispute(event)

    def _settle(self, payment: Payment | None) -> Generator[Effect, Outcome, None]:
        now = self.clock()
        session = self.store.load(payment.session_id, now) if payment else None
        if payment is None or session is None or not _left_open(session, payment, now):
            return
        try:
            yield from self.settlement.observe(session, now + TURN)
        except VersionConflict:
            return  # whoever was faster is at work on it

    def _learn_refunds(self, event: StripeEvent) -> Generator[Effect, Outcome, None]:
        payment = yield from self._charged(event.intent_id, event)
        if payment is None:
            return
        for _ in range(_MOST_TRIES):
            listed = yield ListRefunds(payment)
            if not isinstance(listed, RefundsListed):
                raise _out_of_reach()
            learned = all_learned(payment, listed)
            if self._saved(payment, learned):
                return
            payment = self.store.payment(payment.id) or payment
        raise _busy()

    def _learn_dispute(self, event: StripeEvent) -> Generator[Effect, Outcome, None]:
        assert event.dispute_id is not None  # noqa: S101 (an event of a dispute names it)
        seen = yield CheckDispute(event.dispute_id)
        if isinstance(seen, Unanswered):
            raise _out_of_reach()
        if not isinstance(seen, DisputeSeen):
            return
        payment = yield from self._charged(seen.intent_id, event)
        if payment is not None:
            changed(self.store, payment.id, lambda found: disputed(found, seen, self.clock()))

    def _charged(
        self, intent_id: str | None, event: StripeEvent
    ) -> Generator[Effect, Outcome, Payment | None]:
        """Return our payment that took its money by a PaymentIntent, settled first if it is open.

        Refunds and disputes tell the PaymentIntent only, and it tells the payment.
        """
        if intent_id is None:
            return None
        named = yield NamePayment(intent_id)
        if isinstance(named, Unanswered):
            raise _out_of_reach()
        payment = self._stored(named.payment_id if isinstance(named, PaymentNamed) else None, event)
        if payment is None:
            return None
        yield from self._settle(payment)
        payment = self.store.payment(payment.id)
        if payment is not None and payment.status.unsettled and not payment.status.took_money:
            raise _busy()  # its holder would not look for refunds and disputes
        ours = payment is not None and payment.intent_id == intent_id and payment.status.took_money
        return payment if ours else None

    def _stored(self, payment_id: str | None, event: StripeEvent) -> Payment | None:
        payment = self.store.payment(payment_id) if payment_id is not None else None
        if payment is None or (payment.token and payment.token.livemode is not event.livemode):
            return None
        return payment

    def _saved(self, before: Payment, after: Payment) -> bool:
        if after == before:
            return True
        try:
            self.store.save_payment(after)
        except VersionConflict:
            return False
        return True


def _left_open(session: Session, payment: Payment, now: datetime) -> bool:
    """Whether this payment is under way in its session, and nobody is at work on it."""
    charge = session.charge
    if charge is None or not session.status.under_way:
        return False
    return charge.payment_id == payment.id and not charge.leased(now)


def _out_of_reach() -> GatewayUnavailable:
    return GatewayUnavailable("Stripe is out of reach. Please send the event again.")


def _busy() -> TooBusy:
    return TooBusy("This payment is busy. Please send the event again.")
