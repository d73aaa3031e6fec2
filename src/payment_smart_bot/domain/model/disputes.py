"""What Stripe may say of a dispute, and what becomes of a payment that has one. Pure."""

from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from payment_smart_bot.domain.model.bare import Bare
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import Dispute, Payment


class DisputeSeen(NamedTuple):
    """A dispute as Stripe has it; `intent_id` is the PaymentIntent that it is about."""

    dispute_id: str
    intent_id: str
    status: str
    reason: str
    money: Money
    at: datetime


class NoDispute(Bare):
    """There is no such dispute, or none about a PaymentIntent."""


def disputed(payment: Payment, seen: DisputeSeen, now: datetime) -> Payment:
    """Return a payment with a dispute as Stripe has it; unchanged where that is known."""
    dispute = Dispute(seen.dispute_id, seen.status, seen.reason, seen.money, seen.at, now)
    for number, known in enumerate(payment.disputes):
        if known.id == dispute.id:
            if known._replace(updated_at=now) == dispute:
                return payment
            others = payment.disputes[:number], payment.disputes[number + 1 :]
            return replace(payment, disputes=(*others[0], dispute, *others[1]))
    return replace(payment, disputes=(*payment.disputes, dispute))
