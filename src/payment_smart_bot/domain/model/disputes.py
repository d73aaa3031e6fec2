"""What Stripe may say of a dispute, and what becomes of a payment that has one. Pure."""

from datetime import datetime

from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import Dispute, Payment
from payment_smart_bot.domain.value import Value, replace


class DisputeSeen(Value, frozen=True):
    """A dispute as Stripe has it; `intent_id` is the PaymentIntent that it is about."""

    dispute_id: str
    intent_id: str
    status: str
    reason: str
    money: Money
    at: datetime


class NoDispute(Value, frozen=True):
    """There is no such dispute, or none about a PaymentIntent."""


def disputed(payment: Payment, seen: DisputeSeen, now: datetime) -> Payment:
    """Return a payment with a dispute as Stripe has it; unchanged where that is known."""
    dispute = Dispute(seen.dispute_id, seen.status, seen.reason, seen.money, seen.at, now)
    for number, known in enumerate(payment.disputes):
        if known.id == dispute.id:
            if replace(known, updated_at=now) == dispute:
                return payment
            others = payment.disputes[:number], payment.disputes[number + 1 :]
            return replace(payment, disputes=(*others[0], dispute, *others[1]))
    return replace(payment, disputes=(*payment.disputes, dispute))
