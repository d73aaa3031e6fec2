"""What can happen to a conversation: a message that was understood, or an outcome."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

from payment_smart_bot.domain.model.calls.checkouts import CardOnPage
from payment_smart_bot.domain.model.calls.effects import (
    Answered,
    CardRefused,
    CodeNotTaken,
    CodeTokenised,
    NumberLost,
    Tokenised,
)
from payment_smart_bot.domain.model.calls.intents import Decline
from payment_smart_bot.domain.model.cards.card_details import Cvv, Expiry, Pan, Rejection
from payment_smart_bot.domain.model.cards.concealed import Digits
from payment_smart_bot.domain.model.charge import ChargeOnRecord
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.redaction.redactor import Redacted
from payment_smart_bot.domain.value import Value, replace


class Event(StrEnum):
    """What a message is about; see `Understood`."""

    DETAILS = "details"
    CARD_TYPED = "card_typed"
    CARD_GIVEN = "card_given"
    LINK_WANTED = "link_wanted"
    PAY = "pay"
    CONSENT = "consent"
    STALE_CONSENT = "stale_consent"
    UNPROVEN_CONSENT = "unproven_consent"
    ASSENT = "assent"
    CANCEL = "cancel"
    START = "start"
    GREETING = "greeting"
    REPEAT = "repeat"
    CHANGE = "change"
    KEEP = "keep"
    QUESTION = "question"
    UNCLEAR = "unclear"


class Note(StrEnum):
    """Something that a message says besides."""

    LEAVES_A_QUESTION = "leaves a question"
    """Beside a value something is asked of which nothing is known."""
    IS_SO = "is so"
    """What is asked is so."""
    ASKS_A_FACT = "asks a fact"
    """A question asks how something is, and for nothing to be done."""
    ORDERS_AS_WELL = "orders as well"
    """Beside what is asked, the payment is ordered."""
    ONLY_AGREES = "only agrees"
    """All that was said is a vague yes."""
    HAS_ANOTHER_HOLDER = "has another holder"
    """The card that is given, or wished for, in place of another is somebody else's."""
    WANTS_EARLIER_CARD = "wants earlier card"
    """The card that is wished for was given before."""
    DROPS_CARD = "drops card"
    """The card that was given is to go, whether or not another one comes."""
    REFUSES_NAME = "refuses name"
    """It is said as well that the name which was asked back is not the one."""


MOST_ANSWERS: Final = 3
"""Answers to one message: more is not read on a phone."""
Detail = str | Pan | Digits | Expiry | Cvv
"""A usable value for a field; Digits are a card number that is still in pieces."""


class Understood(Value, frozen=True):
    """What a message says.

    `found` holds usable values by the name of their field, `rejected` what is wrong with the
    others. `change` is the field that the customer wishes to change without saying the new value,
    `topic` what a question is about, where that is known, and `also` what further ones are about.
    `brand_not_taken` is a brand of cards that is asked about and cannot be used. `proposed` is what
    may be the cardholder's name, and may be a word: it is to be asked back. `payment_method_id` is
    the card that was given on our form. `notes` is whatever else is to be known of the message.
    """

    event: Event
    said: Redacted
    found: Mapping[str, Detail] = {}
    rejected: Mapping[str, Rejection] = {}
    change: str | None = None
    topic: Topic | None = None
    also: tuple[Topic, ...] = ()
    brand_not_taken: str | None = None
    proposed: str | None = None
    payment_method_id: str | None = None
    notes: frozenset[Note] = frozenset()

    def noting(self, *notes: Note) -> "Understood":
        """Return the same with more notes."""
        return replace(self, notes=self.notes.union(notes))

    def asking(self, topics: Iterable[Topic]) -> "Understood":
        """Return the same with what its questions are about, each once, and no more than a few."""
        each = tuple(dict.fromkeys(topics))[:MOST_ANSWERS]
        return replace(self, topic=each[0] if each else None, also=each[1:])

    @property
    def topics(self) -> tuple[Topic, ...]:
        """What is asked, so far as it is known, in the order asked."""
        return self.also if self.topic is None else (self.topic, *self.also)

    @property
    def is_unknown(self) -> bool:
        """Whether nothing was understood, or only that something is asked."""
        is_question = self.event is Event.QUESTION and self.topic is None
        return is_question or self.event is Event.UNCLEAR


class Verdict(Value, frozen=True):
    """What is known of a charge, after all that could be asked of Stripe in time."""


class Charged(Verdict, frozen=True):
    """The money has moved, once; where there was none to move, the card was saved.

    `token_id` is the PaymentMethod with which that was done, where Stripe says it; `card` is what
    was given on Stripe's page, if it was. Money that came there without a card has no token.
    """

    intent_id: str
    token_id: str | None = None
    card: CardOnPage | None = None


class Declined(Verdict, frozen=True):
    """A try was refused and is over; `failed_try` names it, where Stripe made one of it.

    `is_closed`: its intent is cancelled, so that another try needs another one.
    """

    decline: Decline
    code: str
    failed_try: str | None = None
    is_closed: bool = False


class Uncharged(Verdict, frozen=True):
    """Nothing was charged, nor will be: the charge could not be carried out.

    `is_too_late`: the customer's word was too old by the time that it could have been.
    """

    is_too_late: bool = False


class ChargeImpossible(Verdict, frozen=True):
    """Nothing was charged, nor will be, before the merchant has put something right."""


class ChargeCancelled(Verdict, frozen=True):
    """Nothing was charged, nor will be: the customer took it back in time."""


class ChargeOpen(Verdict, frozen=True):
    """What became of the charge is not known yet.

    `processing`: Stripe says that nothing is asked of the customer any more.
    """

    processing: bool = False


class ActionRequired(Verdict, frozen=True):
    """The customer is to go to `url`: their bank's (3-D Secure), or Stripe's page."""

    url: str


class LinkOver(Verdict, frozen=True):
    """Stripe's page is closed, or was never there: nothing was charged on it, nor will be."""


class ChargedAfterAll(Verdict, frozen=True):
    """The money of `charge` has moved, or its card is saved; the customer was told otherwise."""

    charge: ChargeOnRecord


class CardSetUp(Verdict, frozen=True):
    """The card was given on Stripe's page, and nothing was charged."""

    card: CardOnPage


EngineOutcome = Tokenised | CardRefused | NumberLost | CodeTokenised | CodeNotTaken | Answered
"""What the effects of the transition table come to."""

Occurrence = Understood | EngineOutcome | Verdict
Trigger = Event | type[EngineOutcome] | type[Verdict]
"""The kind of an occurrence, by which its row of the transition table is found."""


def trigger_of(occurrence: Occurrence) -> Trigger:
    """Return which rows of the transition table an occurrence belongs to."""
    return occurrence.event if isinstance(occurrence, Understood) else type(occurrence)
