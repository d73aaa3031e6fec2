"""What the merchant decided and the conversation obeys."""

from dataclasses import dataclass
from datetime import timedelta

from payment_smart_bot.domain.cards import BRANDS
from payment_smart_bot.domain.payment_request import NO_REQUEST, PaymentRequest


@dataclass(frozen=True, slots=True)
class Policy:
    """Limits and facts of one merchant's conversations.

    `accepted_brands` holds Stripe's names of brands. A conversation ends in `error` after
    `max_field_attempts` rejected tries of one field or `max_declines` refused cards. `request` is
    what a conversation is about that no payment request began, `currency` that of a request which
    names none. While `paused`, nothing is taken. With `notices` the merchant is told what
    becomes of payments.
    """

    accepted_brands: tuple[str, ...] = tuple(BRANDS)
    max_field_attempts: int = 5
    max_declines: int = 3
    session_life: timedelta = timedelta(hours=1)
    payment_retention: timedelta = timedelta(days=400)
    merchant: str | None = None
    terms_url: str | None = None
    request: PaymentRequest = NO_REQUEST
    currency: str = "usd"
    paused: bool = False
    notices: bool = False
