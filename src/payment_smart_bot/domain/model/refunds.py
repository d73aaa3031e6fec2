"""What Stripe may say of a refund; see `Refund` of the payment for what we keep of it."""

from datetime import datetime

from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import RefundStatus
from payment_smart_bot.domain.value import Value


class RefundSeen(Value, frozen=True):
    """The refund is there; PENDING while the bank has it."""

    stripe_id: str
    status: RefundStatus


class RefundListed(Value, frozen=True):
    """A refund among those of a payment at Stripe; `key` is None for one that we did not make."""

    stripe_id: str
    status: RefundStatus
    money: Money
    at: datetime
    key: str | None = None


class RefundsListed(Value, frozen=True):
    """All refunds of a payment that Stripe has."""

    refunds: tuple[RefundListed, ...]


class RefundRefused(Value, frozen=True):
    """No money goes back, nor will it by the same request; `code` is Stripe's, plain."""

    code: str


class NoRefund(Value, frozen=True):
    """There is no such refund."""
