"""What Stripe may say of a refund; see `Refund` of the payment for what we keep of it."""

from datetime import datetime
from typing import NamedTuple

from payment_smart_bot.domain.model.bare import Bare
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import RefundStatus


class RefundSeen(NamedTuple):
    """The refund is there; PENDING while the bank has it."""

    stripe_id: str
    status: RefundStatus


class RefundListed(NamedTuple):
    """A refund among those of a payment at Stripe; `key` is None for one that we did not make."""

    stripe_id: str
    status: RefundStatus
    money: Money
    at: datetime
    key: str | None = None


class RefundsListed(NamedTuple):
    """All refunds of a payment that Stripe has."""

    refunds: tuple[RefundListed, ...]


class RefundRefused(NamedTuple):
    """No money goes back, nor will it by the same request; `code` is Stripe's, plain."""

    code: str


class NoRefund(Bare):
    """There is no such refund."""
