"""What Stripe may say of a refund; see `Refund` of the payment for what we keep of it."""

from dataclasses import dataclass

from payment_smart_bot.domain.payment import RefundStatus


@dataclass(frozen=True, slots=True)
class RefundSeen:
    """The refund is there; PENDING while the bank has it."""

    stripe_id: str
    status: RefundStatus


@dataclass(frozen=True, slots=True)
class RefundRefused:
    """No money goes back, nor will it by the same request; `code` is Stripe's, plain."""

    code: str


@dataclass(frozen=True, slots=True)
class NoRefund:
    """There is no such refund."""
