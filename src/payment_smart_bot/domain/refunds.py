"""What Stripe may say of a refund; see `Refund` of the payment for what we keep of it."""

from dataclasses import dataclass
from datetime import datetime

from payment_smart_bot.domain.money import Money
from payment_smart_bot.domain.payment import RefundStatus


@dataclass(frozen=True, slots=True)
class RefundSeen:
    """The refund is there; PENDING while the bank has it."""

    stripe_id: str
    status: RefundStatus


@dataclass(frozen=True, slots=True)
class RefundListed:
    """A refund among those of a payment at Stripe; `key` is None for one that we did not make."""

    stripe_id: str
    status: RefundStatus
    money: Money
    at: datetime
    key: str | None = None


@dataclass(frozen=True, slots=True)
class RefundsListed:
    """All refunds of a payment that Stripe has."""

    refunds: tuple[RefundListed, ...]


@dataclass(frozen=True, slots=True)
class RefundRefused:
    """No money goes back, nor will it by the same request; `code` is Stripe's, plain."""

    code: str


@dataclass(frozen=True, slots=True)
class NoRefund:
    """There is no such refund."""
