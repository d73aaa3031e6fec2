"""What work asks of the outside world: the kinds of effects, and the effects of a turn.

A turn, a sweep or a webhook is a generator: it yields effects, and is sent an outcome for each.
The class of an effect says how it is carried out:

=================  =========================================================================
`Effect`           inline, unless its adapter is on another machine
`StripeCall`       at Stripe, in a thread; timed. Where Stripe is out of reach the call raises
                   GatewayUnavailable: the work ends without a trace and can be repeated
`MoneyCall`        the same, but money may have moved: no answer is the outcome `Unanswered`
`ExpiringCall`     the same, and it is not made after `good_until`
=================  =========================================================================

The effects of a charge are in `intents` and `checkouts`, those of refunds and disputes in files of
their own. A handler in `adapters.stripe` carries out each StripeCall.
"""

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from payment_smart_bot.domain.model.cards.card_details import Cvv, Expiry
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.cards.concealed import Concealed, Digits, Sealed
from payment_smart_bot.domain.model.cards.held_cards import Shown, ShownCard, Token
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.model.model_answer import NO_USE, Fallback, ModelUse
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.redaction.redactor import Redacted
from payment_smart_bot.domain.value import Value


class Effect(Value, frozen=True):
    """Something asked of the outside world.

    `timed_as` is the figure of its latency, if any; `patience` is for how many seconds its outcome
    is waited for, where it is carried out on another machine.
    """

    timed_as: ClassVar[Metric | None] = None
    patience: ClassVar[float] = 0.0


class Outcome(Value, frozen=True):
    """What an effect came to."""


class StripeCall(Effect, frozen=True):
    """A call to Stripe: two tries of the SDK, each of 2 s to connect and 7 s to answer."""

    timed_as: ClassVar = Metric.STRIPE_LATENCY
    patience: ClassVar = 18.0


class MoneyCall(StripeCall, frozen=True):
    """A call that may move money, or tells whether it has moved. It is tried once, never raises."""

    patience: ClassVar = 9.0


class ExpiringCall(MoneyCall, frozen=True):
    """A call that is not made after `good_until`: what was decided then may be wrong by now."""

    good_until: datetime


class Unanswered(Outcome, frozen=True):
    """No answer, or none that tells: it is not known whether the call was carried out."""


# --- Cards ---------------------------------------------------------------------------------------


class Tokenise(StripeCall, frozen=True):
    """Make a PaymentMethod of a card: `Tokenised`, `CardRefused` or `NumberLost`.

    `number` is a Pan, or Sealed for the session. The code goes straight from the message to Stripe.
    """

    session_id: str
    number: Concealed
    expiry: Expiry
    cvv: Cvv
    name: str | None


class AdoptCard(StripeCall, frozen=True):
    """Take a PaymentMethod that the customer's browser has made: `Tokenised` or `CardRefused`.

    Its brand must be one of `accepted_brands` (Stripe's names), and it must not have expired by
    `today`. What is no card, of another mode or unknown is refused. So is what is attached to a
    Customer, unless it is `customer_id` and the card may be shown to its owner again.
    """

    payment_method_id: str
    accepted_brands: tuple[str, ...]
    today: date
    customer_id: str | None = None


class TokeniseCode(StripeCall, frozen=True):
    """Make a token of a security code that was given again: `CodeTokenised` or `CodeNotTaken`."""

    cvv: Cvv


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


class Tokenised(Outcome, frozen=True):
    """Stripe took the card; `name` is the one that it knows of its owner, if we gave it none."""

    token: Token
    name: str | None = None


class CardRefused(Outcome, frozen=True):
    """Stripe did not take the card, for a reason that the customer can act on."""

    refusal: Refusal


class NumberLost(Outcome, frozen=True):
    """The sealed number cannot be opened any more, so it has to be asked for again."""


class CodeTokenised(Outcome, frozen=True):
    """Stripe took the security code; the token is good for one confirmation."""

    id: str


class CodeNotTaken(Outcome, frozen=True):
    """Stripe takes no security code by itself here, or not this one."""


class Seal(Effect, frozen=True):
    """Encrypt digits, bound to the session: `DigitsSealed`."""

    timed_as: ClassVar = Metric.SEALER_LATENCY

    session_id: str
    digits: Digits


class Unseal(Effect, frozen=True):
    """Open digits that were sealed for the session: `DigitsOpened` or `NumberLost`."""

    timed_as: ClassVar = Metric.SEALER_LATENCY

    session_id: str
    sealed: Sealed


class DigitsSealed(Outcome, frozen=True):
    """Digits as they may be stored."""

    sealed: Sealed


class DigitsOpened(Outcome, frozen=True):
    """Digits for the memory of this turn."""

    digits: Digits


# --- Questions -----------------------------------------------------------------------------------


class Situation(Value, frozen=True):
    """Where the conversation stands, as far as an answer may depend on it; nothing secret.

    `known` has the fields that are known, each with its value as it may be shown, in order.
    `saves_card`: the merchant wishes to charge the card for later purchases, too;
    `offers_saved_cards`: those that were saved before can be used. `session_life` is how long the
    conversation is open since it began. `description`, `order_id` and `contact` are in the
    merchant's own words. `was_tried`: a card was refused before, or a payment did not go
    through.
    """

    status: Status
    current_field: str | None
    entry: EntryMode = EntryMode.CHAT
    known: tuple[tuple[str, Shown], ...] = ()
    accepted_brands: tuple[str, ...] = ()
    merchant: str | None = None
    terms_url: str | None = None
    money: Money | None = None
    saves_card: bool = False
    offers_saved_cards: bool = False
    session_life: timedelta = timedelta(hours=1)
    description: str | None = None
    order_id: str | None = None
    contact: str | None = None
    was_tried: bool = False

    @property
    def card(self) -> ShownCard | None:
        """What may be shown of the card, as soon as its number is known."""
        shown = (value for _, value in self.known if isinstance(value, ShownCard))
        return next(shown, None)

    @property
    def is_on_stripes_page(self) -> bool:
        """Whether all that is left to do is on a page of Stripe's."""
        on_page = self.entry is EntryMode.CHECKOUT and self.card is None
        return on_page and self.status in {Status.COLLECTING, Status.ACTION_REQUIRED}


class Ask(Effect, frozen=True):
    """Have a question answered that the built-in assistant does not know: `Answered`.

    The model has 4 s in all; its own read time-out only bounds the wait for each byte.
    """

    timed_as: ClassVar = Metric.MODEL_LATENCY
    patience: ClassVar = 4.0

    question: Redacted
    situation: Situation


class Answered(Outcome, frozen=True):
    """An answer: the model's words, or with None the built-in assistant's about `topic`.

    `also` is what further questions beside the first are about.
    `use` is what a model took for it; `fallback` is why its words were not used.
    """

    text: str | None = None
    topic: Topic | None = None
    also: tuple[Topic, ...] = ()
    use: ModelUse = NO_USE
    fallback: Fallback | None = None


class Sort(Effect, frozen=True):
    """Have a message sorted that neither a rule nor an example knows: `Sorted`.

    It is no part of a charge, and none is under way. The model has 4 s, as for `Ask`.
    """

    timed_as: ClassVar = Metric.MODEL_LATENCY
    patience: ClassVar = 4.0

    message: Redacted
    situation: Situation


class Sorted(Outcome, frozen=True):
    """The name of the one of `model.moves` that a message comes to; None where it is none of them.

    `use` is what a model took for it; `fallback` is why its answer was not used.
    """

    move: str | None = None
    use: ModelUse = NO_USE
    fallback: Fallback | None = None


# --- Time ----------------------------------------------------------------------------------------


class Wait(Effect, frozen=True):
    """Let `seconds` pass, because somebody else is at work on the charge: `Waited`."""

    seconds: float


class Waited(Outcome, frozen=True):
    """The time has passed."""
