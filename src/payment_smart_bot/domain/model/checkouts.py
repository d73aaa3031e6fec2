"""What is asked of Stripe about a Checkout Session, and what may come back: plain values.

See `checkout` for what follows which answer.
"""

from datetime import datetime
from enum import StrEnum

from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.session import Token
from payment_smart_bot.domain.value import Value


class OpenCheckout(Value, frozen=True):
    """Make a page of Stripe's, open until `ends_at`; the same `key` makes it once.

    Without `money` the card is only set up there. `back_url` is where the page leads the customer
    back to. Not after `good_until`: what was decided then may be wrong by now.
    """

    key: str
    good_until: datetime
    payment_id: str
    money: Money | None
    request: PaymentRequest
    back_url: str
    ends_at: datetime


class CheckCheckout(Value, frozen=True):
    """Look what became of a Checkout Session."""

    checkout_id: str


class FindCheckout(Value, frozen=True):
    """Look for the Checkout Session that a key has made, at `since` or later."""

    key: str
    since: datetime


class ExpireCheckout(Value, frozen=True):
    """Close a Checkout Session, unless its customer is done with it."""

    checkout_id: str


class CheckoutState(StrEnum):
    """What a Checkout Session says of itself.

    COMPLETE: the money has moved, or, without an amount, the card is set up. PROCESSING: the
    customer is done, and the money has not come yet. EXPIRED: it is closed, and no money will come.
    """

    OPEN = "open"
    PROCESSING = "processing"
    COMPLETE = "complete"
    EXPIRED = "expired"


class CardOnPage(Value, frozen=True):
    """The card that was given on Stripe's page, and the name that was given with it.

    `customer_id` is the Customer that it was saved with, if it was.
    """

    token: Token
    name: str | None
    customer_id: str | None = None


class CheckoutSeen(Value, frozen=True):
    """What Stripe says of a Checkout Session.

    `url` is its page, in state OPEN; `card` is there in state COMPLETE, and so is `intent_id` where
    there is an amount.
    """

    checkout_id: str
    state: CheckoutState
    money: Money | None
    url: str | None = None
    intent_id: str | None = None
    card: CardOnPage | None = None


class NoCheckout(Value, frozen=True):
    """There is no such Checkout Session."""


OfCheckout = OpenCheckout | CheckCheckout | FindCheckout | ExpireCheckout
