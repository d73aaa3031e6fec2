"""What can happen to a conversation: a message that was understood, or an effect's outcome."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from payment_smart_bot.domain.model.cards import Cvv, Digits, Expiry, Pan, Rejection
from payment_smart_bot.domain.model.checkouts import CardOnPage
from payment_smart_bot.domain.model.effects import (
    Answered,
    CardRefused,
    CodeNotTaken,
    CodeTokenised,
    Decline,
    NumberLost,
    Tokenised,
)
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.reading.topics import Topic
from payment_smart_bot.domain.redaction.redactor import Redacted
from payment_smart_bot.domain.value import Value, field


class Event(StrEnum):
    """The kinds of occurrences that the transition table knows."""

    DETAILS = "details"
    CARD_TYPED = "card_typed"
    CARD_GIVEN = "card_given"
    CONSENT = "consent"
    STALE_CONSENT = "stale_consent"
    ASSENT = "assent"
    CANCEL = "cancel"
    START = "start"
    GREETING = "greeting"
    CHANGE = "change"
    KEEP = "keep"
    QUESTION = "question"
    UNCLEAR = "unclear"
    TOKENISED = "tokenised"
    CARD_REFUSED = "card_refused"
    NUMBER_LOST = "number_lost"
    CODE_TOKENISED = "code_tokenised"
    CODE_NOT_TAKEN = "code_not_taken"
    ANSWERED = "answered"
    CHARGED = "charged"
    DECLINED = "declined"
    UNCHARGED = "uncharged"
    CHARGE_CANCELLED = "charge_cancelled"
    CHARGE_OPEN = "charge_open"
    ACTION_REQUIRED = "action_required"
    LINK_WANTED = "link_wanted"
    LINK_OVER = "link_over"
    CARD_SET_UP = "card_set_up"


Detail = str | Pan | Digits | Expiry | Cvv


class Understood(Value, frozen=True):
    """What a message says.

    `found` holds usable values by field (Digits for a card number that is still in pieces),
    `rejected` the others with their reasons; `change` is the field that the customer wishes to
    change without saying the new value; `topic` is what a question is about, where that is known.
    `payment_method_id` is the card that was given on a page of its own.
    """

    event: Event
    said: Redacted
    found: Mapping[Field, Detail] = field(default_factory=dict)
    rejected: Mapping[Field, Rejection] = field(default_factory=dict)
    change: Field | None = None
    topic: Topic | None = None
    payment_method_id: str | None = None


class Charged(Value, frozen=True):
    """The money has moved, once; where there was none to move, the card was saved.

    `token_id` is the PaymentMethod with which that was done, where Stripe says it; `card` is what
    was given on Stripe's page, if it was.
    """

    intent_id: str
    token_id: str | None = None
    card: CardOnPage | None = None


class Declined(Value, frozen=True):
    """A try was refused and is over; `failed_try` names it, where Stripe made one of it."""

    decline: Decline
    code: str
    failed_try: str | None = None


class Uncharged(Value, frozen=True):
    """Nothing was charged, nor will be: the charge could not be carried out."""


class ChargeCancelled(Value, frozen=True):
    """Nothing was charged, nor will be: the customer took it back in time."""


class ChargeOpen(Value, frozen=True):
    """What became of the charge is not known yet.

    `processing`: Stripe says that nothing is asked of the customer any more.
    """

    processing: bool = False


class ActionRequired(Value, frozen=True):
    """The customer is to go to `url`: their bank's (3-D Secure), or Stripe's page."""

    url: str


class LinkOver(Value, frozen=True):
    """Stripe's page is closed, or was never there: nothing was charged on it, nor will be."""


class CardSetUp(Value, frozen=True):
    """The card was given on Stripe's page, and nothing was charged."""

    card: CardOnPage


Verdict = (
    Charged
    | Declined
    | Uncharged
    | ChargeCancelled
    | ChargeOpen
    | ActionRequired
    | LinkOver
    | CardSetUp
)
"""What is known of a charge, after all that could be asked of Stripe in time."""

OfEffect = Tokenised | CardRefused | NumberLost | CodeTokenised | CodeNotTaken | Answered
Occurrence = Understood | OfEffect | Verdict

_EVENT_OF: Final[Mapping[type[OfEffect | Verdict], Event]] = {
    Tokenised: Event.TOKENISED,
    CardRefused: Event.CARD_REFUSED,
    NumberLost: Event.NUMBER_LOST,
    CodeTokenised: Event.CODE_TOKENISED,
    CodeNotTaken: Event.CODE_NOT_TAKEN,
    Answered: Event.ANSWERED,
    Charged: Event.CHARGED,
    Declined: Event.DECLINED,
    Uncharged: Event.UNCHARGED,
    ChargeCancelled: Event.CHARGE_CANCELLED,
    ChargeOpen: Event.CHARGE_OPEN,
    ActionRequired: Event.ACTION_REQUIRED,
    LinkOver: Event.LINK_OVER,
    CardSetUp: Event.CARD_SET_UP,
}


def event_of(occurrence: Occurrence) -> Event:
    """Return which row of the transition table an occurrence belongs to."""
    if isinstance(occurrence, Understood):
        return occurrence.event
    return _EVENT_OF[type(occurrence)]
