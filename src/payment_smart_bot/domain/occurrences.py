"""What can happen to a conversation: a message that was understood, or an effect's outcome."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from payment_smart_bot.domain.cards import Cvv, Digits, Expiry, Pan, Rejection
from payment_smart_bot.domain.effects import (
    Answered,
    CardRefused,
    NumberLost,
    Tokenised,
)
from payment_smart_bot.domain.redaction import Redacted
from payment_smart_bot.domain.session import Field
from payment_smart_bot.domain.topics import Topic


class Event(StrEnum):
    """The kinds of occurrences that the transition table knows."""

    DETAILS = "details"
    CONSENT = "consent"
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
    ANSWERED = "answered"


Value = str | Pan | Digits | Expiry | Cvv


@dataclass(frozen=True, slots=True)
class Understood:
    """What a message says.

    `found` holds usable values by field (Digits for a card number that is still in pieces),
    `rejected` the others with their reasons; `change` is the field that the customer wishes to
    change without saying the new value; `topic` is what a question is about, where that is known.
    """

    event: Event
    said: Redacted
    found: Mapping[Field, Value] = field(default_factory=dict)
    rejected: Mapping[Field, Rejection] = field(default_factory=dict)
    change: Field | None = None
    topic: Topic | None = None


OfEffect = Tokenised | CardRefused | NumberLost | Answered
Occurrence = Understood | OfEffect

_EVENT_OF: Final[Mapping[type[OfEffect], Event]] = {
    Tokenised: Event.TOKENISED,
    CardRefused: Event.CARD_REFUSED,
    NumberLost: Event.NUMBER_LOST,
    Answered: Event.ANSWERED,
}


def event_of(occurrence: Occurrence) -> Event:
    """Return which row of the transition table an occurrence belongs to."""
    if isinstance(occurrence, Understood):
        return occurrence.event
    return _EVENT_OF[type(occurrence)]
