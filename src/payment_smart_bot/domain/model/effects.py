"""What a turn asks of the outside world, and what may come back: plain values.

================  =======================================  ==============================
effect            meaning                                  outcomes
================  =======================================  ==============================
`Tokenise`        give the card to Stripe                  `Tokenised` `CardRefused` `NumberLost`
`AdoptCard`       take a card that Stripe has already      `Tokenised` `CardRefused`
`TokeniseCode`    give a security code alone to Stripe     `CodeTokenised` `CodeNotTaken`
`Ask`             have an off-script question answered     `Answered`
`Seal`            encrypt digits for the store             `Sealed`
`Unseal`          open digits that were sealed             `Digits` `NumberLost`
`Wait`            let time pass                            `Waited`
of a charge       see `charging`                           `IntentOutcome`
of Stripe's page  see `checkout`                           `CheckoutOutcome`
of a refund       see `refunding`                          `RefundOutcome`
of a webhook      see `service.webhooks`                   `LookedUp`
================  =======================================  ==============================

An outcome that never comes (Stripe or the key service out of reach) is an exception of the
`RetryLater` kind: the turn ends without a trace and the same message can be sent again. Not so for
the effects of a charge: there it is the outcome `Unanswered`, because money may have moved.

They are named tuples, which cost a start on Lambda a sixth of what dataclasses cost it, and there
are many. Tuples of the same parts are equal, whatever their kind: so effects that differ in nothing
but their kind are dataclasses all the same, and kinds without parts are `Bare`.
"""

from datetime import date, datetime
from enum import StrEnum

from payment_smart_bot.domain.model.cards import Cvv, Digits, Expiry, Pan
from payment_smart_bot.domain.model.checkouts import CheckoutSeen, NoCheckout, OfCheckout
from payment_smart_bot.domain.model.disputes import DisputeSeen, NoDispute
from payment_smart_bot.domain.model.model_answer import NO_USE, Fallback, ModelUse
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import Payment, Refund
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.refunds import (
    NoRefund,
    RefundRefused,
    RefundSeen,
    RefundsListed,
)
from payment_smart_bot.domain.model.session import IntentKind, Sealed, Status, Token
from payment_smart_bot.domain.redaction.redactor import Redacted
from payment_smart_bot.domain.value import Value


class Tokenise(Value, frozen=True):
    """Make a PaymentMethod of a card; the code goes straight from the message to Stripe."""

    session_id: str
    number: Pan | Sealed
    expiry: Expiry
    cvv: Cvv
    name: str | None


class AdoptCard(Value, frozen=True):
    """Take a card that the customer's browser has given to Stripe.

    It must be of one of `accepted_brands` (Stripe's names), and not have expired by `today` (UTC).
    """

    payment_method_id: str
    accepted_brands: tuple[str, ...]
    today: date


class TokeniseCode(Value, frozen=True):
    """Make a token of a security code that the customer gave again; see `Token` of Stripe's API."""

    cvv: Cvv


class Situation(Value, frozen=True):
    """Where the conversation stands, as far as an answer may depend on it; nothing secret.

    `by_form`: the card is given on a page of its own, and not in the chat. `save_card`: the
    merchant wishes to charge it for later purchases, too. `on_page`: the card is given on a page of
    Stripe's, and all that is left to do is to go there.
    """

    status: Status
    current_field: str | None
    brand: str | None = None
    last4: str | None = None
    expiry: str | None = None
    name: str | None = None
    accepted_brands: tuple[str, ...] = ()
    merchant: str | None = None
    terms_url: str | None = None
    amount: str | None = None
    by_form: bool = False
    save_card: bool = False
    on_page: bool = False


class Ask(Value, frozen=True):
    """Have a question answered that the built-in assistant does not know; it moves nothing."""

    question: Redacted
    situation: Situation


class Seal(Value, frozen=True):
    """Encrypt digits, bound to the session."""

    session_id: str
    digits: Digits


class Unseal(Value, frozen=True):
    """Open digits that were sealed for the session."""

    session_id: str
    sealed: Sealed


class Wait(Value, frozen=True):
    """Let time pass, because somebody else is at work on the charge."""

    seconds: float


class CreateCustomer(Value, frozen=True):
    """Make the Customer that a card is saved with; the same `key` makes it once.

    Not after `good_until`.
    """

    key: str
    good_until: datetime
    payment_id: str
    name: str
    email: str | None


class CreateIntent(Value, frozen=True):
    """Make the intent of a payment; the same `key` makes it once.

    Without `money` it is a SetupIntent. Not after `good_until`: what was decided then may be wrong
    by now. With `customer_id` the card is saved there once the intent succeeds.
    """

    key: str
    good_until: datetime
    payment_id: str
    money: Money | None
    name: str
    request: PaymentRequest
    customer_id: str | None = None

    @property
    def kind(self) -> IntentKind:
        """What is made."""
        return IntentKind.SETUP if self.money is None else IntentKind.PAYMENT


class ConfirmIntent(Value, frozen=True):
    """Charge the card, or save it where there is no `money`; the same `key` does it once.

    Not after `good_until`. `return_url` is where the bank sends the customer after a check of its
    own; without it, a card that asks for such a check is declined.
    """

    key: str
    good_until: datetime
    intent_id: str
    money: Money | None
    token_id: str
    code_token: str | None = None
    return_url: str | None = None

    @property
    def kind(self) -> IntentKind:
        """What is confirmed."""
        return IntentKind.SETUP if self.money is None else IntentKind.PAYMENT


class CheckIntent(Value, frozen=True):
    """Look what became of an intent."""

    intent_id: str
    kind: IntentKind = IntentKind.PAYMENT


class FindIntent(Value, frozen=True):
    """Look for the intent that a key has made, at `since` or later."""

    key: str
    since: datetime
    kind: IntentKind = IntentKind.PAYMENT


class CancelIntent(Value, frozen=True):
    """Put an end to an intent, unless it has succeeded."""

    intent_id: str
    kind: IntentKind = IntentKind.PAYMENT


class SendRefund(Value, frozen=True):
    """Give money back; the refund's key does it once, until `good_until`."""

    payment: Payment
    refund: Refund
    good_until: datetime


class CheckRefund(Value, frozen=True):
    """Look what became of a refund."""

    payment: Payment
    refund: Refund


class NamePayment(Value, frozen=True):
    """Look which payment of ours a PaymentIntent was made for."""

    intent_id: str


class ListRefunds(Value, frozen=True):
    """Look for every refund of a payment, whoever made it."""

    payment: Payment


class CheckDispute(Value, frozen=True):
    """Look what became of a dispute."""

    dispute_id: str


class Refusal(StrEnum):
    """Why Stripe did not take a card, as far as the customer can do something about it."""

    DECLINED = "declined"
    NUMBER = "number"
    EXPIRY = "expiry"
    CODE = "code"
    TEST_CARD_NEEDED = "test_card_needed"
    TRY_AGAIN = "try_again"
    BRAND = "brand"
    UNUSABLE = "unusable"


class Tokenised(Value, frozen=True):
    """Stripe took the card."""

    token: Token


class CardRefused(Value, frozen=True):
    """Stripe did not take the card, for a reason that the customer can act on."""

    refusal: Refusal


class NumberLost(Value, frozen=True):
    """The sealed number cannot be opened any more, so it has to be asked for again."""


class Answered(Value, frozen=True):
    """The words that answer a question.

    `use` is what a model took for it; with a `fallback` the words are not the model's.
    """

    text: str
    use: ModelUse = NO_USE
    fallback: Fallback | None = None


class CodeTokenised(Value, frozen=True):
    """Stripe took the security code; the token is good for one confirmation."""

    id: str


class CodeNotTaken(Value, frozen=True):
    """Stripe takes no security code by itself here, or not this one."""


class Waited(Value, frozen=True):
    """The time has passed."""


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
    TOO_OFTEN = "too_often"
    TRY_AGAIN = "try_again"
    CARD_AGAIN = "card_again"


class DeclineSeen(Value, frozen=True):
    """A refused try: why, Stripe's own code, and a name by which it is known again."""

    decline: Decline
    code: str
    failed_try: str


class IntentSeen(Value, frozen=True):
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


class CustomerMade(Value, frozen=True):
    """There is a Customer that a card can be saved with."""

    customer_id: str


class NoIntent(Value, frozen=True):
    """There is no such intent."""


class Unanswered(Value, frozen=True):
    """No answer, or none that tells: it is not known whether it was done."""


class KeySpent(Value, frozen=True):
    """The key replays a fault of Stripe's: with this key nothing more will ever be done."""


class IntentRefused(Value, frozen=True):
    """Stripe refused the request itself, and did nothing."""


class PaymentNamed(Value, frozen=True):
    """A PaymentIntent was made for this payment, by what it says itself."""

    payment_id: str


CustomerOutcome = CustomerMade | Unanswered | KeySpent | IntentRefused
IntentOutcome = IntentSeen | CustomerMade | NoIntent | Unanswered | KeySpent | IntentRefused
OfCharge = CreateCustomer | CreateIntent | ConfirmIntent | CheckIntent | FindIntent | CancelIntent
CheckoutOutcome = CheckoutSeen | NoCheckout | Unanswered | KeySpent | IntentRefused
OfWebhook = NamePayment | ListRefunds | CheckDispute
Effect = (
    Tokenise
    | AdoptCard
    | TokeniseCode
    | Ask
    | Seal
    | Unseal
    | Wait
    | OfCharge
    | OfCheckout
    | SendRefund
    | CheckRefund
    | OfWebhook
)
RefundOutcome = RefundSeen | RefundRefused | Unanswered
RefundChecked = RefundSeen | NoRefund | Unanswered
LookedUp = PaymentNamed | NoIntent | RefundsListed | DisputeSeen | NoDispute | Unanswered
Outcome = (
    Tokenised
    | CardRefused
    | NumberLost
    | CodeTokenised
    | CodeNotTaken
    | Answered
    | Sealed
    | Digits
    | Waited
    | IntentOutcome
    | CheckoutOutcome
    | RefundOutcome
    | RefundChecked
    | LookedUp
)
