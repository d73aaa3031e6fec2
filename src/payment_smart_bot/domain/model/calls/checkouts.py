"""The calls about a Checkout Session, and what they may come to.

`protocols.checkout` says which call comes next, and what its answer means.
"""

from datetime import datetime
from enum import StrEnum

from payment_smart_bot.domain.model.calls.effects import (
    ExpiringCall,
    MoneyCall,
    Outcome,
    Unanswered,
)
from payment_smart_bot.domain.model.calls.intents import IntentRefused, KeySpent
from payment_smart_bot.domain.model.cards.held_cards import Token
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.value import Value


class OpenCheckout(ExpiringCall, frozen=True):
    """Make a page of Stripe's, open until `ends_at`; the same `key` makes it once.

    Without `money` the card is only set up there. The page sends the customer back to `back_url`.
    """

    key: str
    payment_id: str
    money: Money | None
    request: PaymentRequest
    back_url: str
    ends_at: datetime


class CheckCheckout(MoneyCall, frozen=True):
    """Look what became of a Checkout Session."""

    checkout_id: str


class FindCheckout(MoneyCall, frozen=True):
    """Look for the Checkout Session that a key has made; see `FindIntent`."""

    key: str
    since: datetime
    until: datetime
    after: str | None = None


class ExpireCheckout(MoneyCall, frozen=True):
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


class CheckoutSeen(Outcome, frozen=True):
    """What Stripe says of a Checkout Session.

    `url` is its page, in state OPEN. In state COMPLETE `intent_id` is there where there is an
    amount, and `card`, unless that was paid by something that is no card.
    """

    checkout_id: str
    state: CheckoutState
    money: Money | None
    url: str | None = None
    intent_id: str | None = None
    card: CardOnPage | None = None

    @property
    def is_paid_without_card(self) -> bool:
        """Whether the money came from something that is no card."""
        return self.state is CheckoutState.COMPLETE and self.card is None


class NoCheckout(Outcome, frozen=True):
    """There is no such Checkout Session."""


CheckoutCall = OpenCheckout | CheckCheckout | FindCheckout | ExpireCheckout
CheckoutOutcome = CheckoutSeen | NoCheckout | Unanswered | KeySpent | IntentRefused
