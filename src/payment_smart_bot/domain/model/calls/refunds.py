"""The calls about refunds, and what they may come to; we keep a `Refund` of each."""

from datetime import datetime

from payment_smart_bot.domain.model.calls.effects import (
    ExpiringCall,
    MoneyCall,
    Outcome,
    Unanswered,
)
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import Payment, Refund, RefundReason, RefundStatus
from payment_smart_bot.domain.value import Value


class SendRefund(ExpiringCall, frozen=True):
    """Give money back of a payment that has a PaymentIntent; the refund's key does it once."""

    payment: Payment
    refund: Refund


class ListRefunds(MoneyCall, frozen=True):
    """Look for every refund of a payment that has a PaymentIntent, whoever made it."""

    payment: Payment


class RefundSeen(Outcome, frozen=True):
    """The refund is there; PENDING while the bank has it. `failure_reason` is Stripe's, plain."""

    stripe_id: str
    status: RefundStatus
    failure_reason: str | None = None


class RefundListed(Value, frozen=True):
    """A refund among those of a payment at Stripe; `key` is None for one that we did not make."""

    stripe_id: str
    status: RefundStatus
    money: Money
    at: datetime
    key: str | None = None
    failure_reason: str | None = None
    reason: RefundReason | None = None


class RefundsListed(Outcome, frozen=True):
    """All refunds of a payment that Stripe has."""

    refunds: tuple[RefundListed, ...]


class RefundRefused(Outcome, frozen=True):
    """No money goes back, nor will it by the same request; `code` is Stripe's, plain."""

    code: str


RefundOutcome = RefundSeen | RefundRefused | Unanswered
