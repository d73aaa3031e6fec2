"""What an event of Stripe's leads to: a look at Stripe, and what is learned there on record.

An event is a hint where to look. Of what it says, only the ids are used. So one that comes twice,
late, in another order or not at all changes nothing about the outcome: a charge that nobody is at
work on is settled by looking, never by confirming, and otherwise its holder or the sweep will see.
A success is looked at even where the payment is closed here.
"""

from collections.abc import Callable, Generator
from datetime import datetime
from typing import Final

from payment_smart_bot.domain.model.calls.effects import Effect, Outcome, Unanswered
from payment_smart_bot.domain.model.calls.lookups import (
    CheckDispute,
    CheckRisk,
    DisputeSeen,
    NamePayment,
    PaymentNamed,
    RiskSeen,
)
from payment_smart_bot.domain.model.calls.stripe_events import StripeEvent, Subject
from payment_smart_bot.domain.model.errors import GatewayUnavailable, TooBusy, VersionConflict
from payment_smart_bot.domain.model.payment import Payment, RiskKind
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.protocols.disputes import record_dispute
from payment_smart_bot.domain.protocols.risks import record_risk
from payment_smart_bot.domain.value import Value
from payment_smart_bot.service.ledger import MOST_TRIES, Ledger
from payment_smart_bot.service.settling.closed_payments import ClosedPayments
from payment_smart_bot.service.settling.refunds import learn_refunds
from payment_smart_bot.service.settling.settlement import TURN, Settlement


class Webhooks(Value, frozen=True):
    """Applies Stripe's events; `clock` returns the time in UTC."""

    ledger: Ledger
    clock: Callable[[], datetime]
    settlement: Settlement

    def apply_event(self, event: StripeEvent) -> Generator[Effect, Outcome, None]:
        """Bring on record what an event hints at; do nothing where it is none of ours.

        Raises GatewayUnavailable or TooBusy where nothing else would ever bring what the event is
        about, so that Stripe has to send it again.
        """
        if event.subject is Subject.CHARGE:
            yield from self._settle(self._find(event.payment_id, event))
        elif event.subject is Subject.SUCCESS:
            yield from self._settle(self._find(event.payment_id, event), event.intent_id)
        elif event.subject in {Subject.REFUNDS, Subject.FAILED_REFUND}:
            yield from self._learn_refunds(event)
        else:
            yield from self._learn_of_money(event)

    def _settle(
        self, payment: Payment | None, succeeded: str | None = None
    ) -> Generator[Effect, Outcome, None]:
        """Settle a payment; `succeeded` is an intent of it of which that is said."""
        now = self.clock()
        if payment is not None and payment.status.took_nothing and succeeded is not None:
            if (yield from ClosedPayments(self.settlement).look(payment, succeeded)) is None:
                raise _unavailable()
            return
        session = self.ledger.store.load(payment.session_id, now) if payment else None
        if payment is None or session is None or not _is_left_open(session, payment, now):
            return
        try:
            yield from self.settlement.observe(session, now + TURN)
        except VersionConflict:
            return  # whoever was faster is at work on it

    def _learn_refunds(self, event: StripeEvent) -> Generator[Effect, Outcome, None]:
        payment = yield from self._find_charged(event.intent_id, event)
        if payment is None:
            return
        if (yield from learn_refunds(self.ledger, payment)) is None:
            raise _unavailable()

    def _learn_of_money(self, event: StripeEvent) -> Generator[Effect, Outcome, None]:
        """Bring on record what a dispute, a warning or a review says."""
        seen = yield from _look(event)
        payment = (yield from self._find_charged(seen.intent_id, event)) if seen else None
        if payment is None:
            return
        for _ in range(MOST_TRIES):
            # Looked at after the payment was read, or an older status would overwrite a newer one.
            seen = yield from _look(event)
            after = _record(payment, seen, self.clock())
            if self.ledger.save_change(payment, after) is not None:
                return
            payment = self.ledger.store.load_payment(payment.id) or payment
        raise _too_busy()

    def _find_charged(
        self, intent_id: str | None, event: StripeEvent
    ) -> Generator[Effect, Outcome, Payment | None]:
        """Return our payment that took its money by a PaymentIntent, settled first if it is open.

        Refunds and disputes tell the PaymentIntent only, and it tells the payment.
        """
        if intent_id is None:
            return None
        named = yield NamePayment(intent_id)
        if isinstance(named, Unanswered):
            raise _unavailable()
        payment = self._find(named.payment_id if isinstance(named, PaymentNamed) else None, event)
        if payment is None:
            return None
        yield from self._settle(payment, intent_id)
        payment = self.ledger.store.load_payment(payment.id)
        if payment is not None and payment.status.is_unsettled and not payment.status.took_money:
            raise _too_busy()  # its holder would not look for refunds and disputes
        ours = payment is not None and payment.intent_id == intent_id and payment.status.took_money
        return payment if ours else None

    def _find(self, payment_id: str | None, event: StripeEvent) -> Payment | None:
        payment = self.ledger.store.load_payment(payment_id) if payment_id is not None else None
        if payment is None or (payment.token and payment.token.livemode is not event.livemode):
            return None
        return payment


_RISKS: Final = {
    Subject.FRAUD_WARNING: RiskKind.EARLY_FRAUD_WARNING,
    Subject.REVIEW: RiskKind.REVIEW,
}


def _look(event: StripeEvent) -> Generator[Effect, Outcome, DisputeSeen | RiskSeen | None]:
    """Look at the dispute, the warning or the review that an event is about."""
    kind = _RISKS.get(event.subject)
    named = event.dispute_id if kind is None else event.risk_id
    assert named is not None  # noqa: S101 (an event of one of them names it)
    seen = yield CheckDispute(named) if kind is None else CheckRisk(kind, named)
    if isinstance(seen, Unanswered):
        raise _unavailable()
    return seen if isinstance(seen, DisputeSeen | RiskSeen) else None


def _record(payment: Payment, seen: DisputeSeen | RiskSeen | None, now: datetime) -> Payment:
    match seen:
        case DisputeSeen():
            return record_dispute(payment, seen, now)
        case RiskSeen():
            return record_risk(payment, seen, now)
    return payment


def _is_left_open(session: Session, payment: Payment, now: datetime) -> bool:
    """Whether this payment is under way in its session, and nobody is at work on it."""
    charge = session.charge
    if charge is None or not session.status.is_under_way:
        return False
    return charge.payment_id == payment.id and not charge.is_leased(now)


def _unavailable() -> GatewayUnavailable:
    return GatewayUnavailable("Stripe is out of reach. Please try again.")


def _too_busy() -> TooBusy:
    return TooBusy("This payment is busy. Please try again.")
