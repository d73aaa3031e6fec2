"""The calls about PaymentIntents and SetupIntents, and what they may come to.

`protocols.charging` says which call comes next, and what its answer means.
"""

from datetime import datetime
from enum import StrEnum

from payment_smart_bot.domain.model.calls.effects import (
    ExpiringCall,
    MoneyCall,
    Outcome,
    Unanswered,
)
from payment_smart_bot.domain.model.charge import IntentKind
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.value import Value


class CreateCustomer(ExpiringCall, frozen=True):
    """Make the Customer that a card is saved with; the same `key` makes it once, for 24 hours."""

    key: str
    payment_id: str
    name: str
    email: str | None


class CreateIntent(ExpiringCall, frozen=True):
    """Make the intent of a payment, without a card; the same `key` makes it once, for 24 hours.

    Without `money` it is a SetupIntent. With `customer_id` the card is saved there once the intent
    succeeds.
    """

    key: str
    payment_id: str
    money: Money | None
    name: str
    request: PaymentRequest
    customer_id: str | None = None

    @property
    def kind(self) -> IntentKind:
        """What is made."""
        return IntentKind.SETUP if self.money is None else IntentKind.PAYMENT


class ConfirmIntent(ExpiringCall, frozen=True):
    """Charge a card, for `money` or not at all, or save it; the same `key` tries it once.

    `return_url` is where the bank sends the customer after a check of its own; without it, a card
    that asks for such a check is declined.
    """

    key: str
    intent_id: str
    money: Money | None
    token_id: str
    code_token: str | None = None
    return_url: str | None = None

    @property
    def kind(self) -> IntentKind:
        """What is confirmed."""
        return IntentKind.SETUP if self.money is None else IntentKind.PAYMENT


class CheckIntent(MoneyCall, frozen=True):
    """Look what became of an intent."""

    intent_id: str
    kind: IntentKind = IntentKind.PAYMENT


class FindIntent(MoneyCall, frozen=True):
    """Look for the intent that a key has made, from `since` to `until`: at one page of the list.

    `after` is where an earlier look ended.
    """

    key: str
    since: datetime
    until: datetime
    kind: IntentKind = IntentKind.PAYMENT
    after: str | None = None


class CancelIntent(MoneyCall, frozen=True):
    """Cancel an intent, unless it has succeeded."""

    intent_id: str
    kind: IntentKind = IntentKind.PAYMENT


class IntentState(StrEnum):
    """What an intent says of itself.

    READY: no try of it failed yet, or none was made. ACTION_REQUIRED: the bank asks the customer.
    """

    READY = "ready"
    DECLINED = "declined"
    ACTION_REQUIRED = "action_required"
    PROCESSING = "processing"
    SUCCEEDED = "succeeded"
    CANCELED = "canceled"


class Decline(StrEnum):
    """Why a charge was refused, as far as the customer can do something about it.

    AUTHENTICATION: the bank wants to ask the customer, which is not possible here. With
    NOT_APPROVED it has asked, and was not satisfied.
    A lost or stolen card is GENERIC, as whoever holds it need not be its owner
    (https://docs.stripe.com/declines/codes).
    """

    GENERIC = "generic"
    INSUFFICIENT_FUNDS = "insufficient_funds"
    EXPIRED = "expired"
    WRONG_CODE = "wrong_code"
    WRONG_NUMBER = "wrong_number"
    NOT_SUPPORTED = "not_supported"
    AUTHENTICATION = "authentication"
    NOT_APPROVED = "not_approved"
    TOO_OFTEN = "too_often"
    TRY_AGAIN = "try_again"
    CARD_AGAIN = "card_again"


class DeclineSeen(Value, frozen=True):
    """A refused try: why, Stripe's own code, and a name by which it is known again."""

    decline: Decline
    code: str
    failed_try: str


class IntentSeen(Outcome, frozen=True):
    """What Stripe says of an intent; a SetupIntent has no `money`.

    `declined` is its last try, in state DECLINED; `action_url` is where the customer approves the
    payment, in state ACTION_REQUIRED. `customer_id` is the Customer that it saves the card with,
    `token_id` the PaymentMethod that it has now.
    """

    intent_id: str
    state: IntentState
    money: Money | None
    declined: DeclineSeen | None = None
    action_url: str | None = None
    customer_id: str | None = None
    token_id: str | None = None


class CustomerMade(Outcome, frozen=True):
    """There is a Customer that a card can be saved with."""

    customer_id: str


class NoIntent(Outcome, frozen=True):
    """There is no such intent."""


class SearchGoesOn(Outcome, frozen=True):
    """It is not on this page of the list; `after` is where the next one begins."""

    after: str


class KeySpent(Outcome, frozen=True):
    """The key replays a fault of Stripe's: with this key nothing more will ever be done."""


class IntentRefused(Outcome, frozen=True):
    """Stripe refused the request itself, and did nothing.

    `for_good`: it will refuse it each time, until somebody has put something right.
    """

    for_good: bool = False


IntentCall = CreateCustomer | CreateIntent | ConfirmIntent | CheckIntent | FindIntent | CancelIntent
CustomerOutcome = CustomerMade | Unanswered | KeySpent | IntentRefused
IntentOutcome = IntentSeen | CustomerMade | NoIntent | Unanswered | KeySpent | IntentRefused
