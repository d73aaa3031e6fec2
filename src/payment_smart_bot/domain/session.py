"""The two records: a Session is the short-lived conversation, a Payment is what lasts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple, Self

from payment_smart_bot.domain.cards import Brand, Digits, Expiry, Pan
from payment_smart_bot.domain.redaction import Redacted


class Field(StrEnum):
    """What the conversation collects, in the order in which it asks."""

    NAME = "name"
    CARD = "card"
    EXPIRY = "expiry"
    CVV = "cvv"


CONFIRMATION: Final = "confirmation"
"""The value of `currentField` while the customer is asked to confirm."""


class Status(StrEnum):
    """Where a conversation stands."""

    COLLECTING = "collecting"
    CONFIRMING = "confirming"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    ERROR = "error"

    @property
    def finished(self) -> bool:
        """Whether nothing is open any more."""
        return self in _FINISHED


_FINISHED: Final = frozenset({Status.COMPLETED, Status.CANCELLED, Status.ERROR})


@dataclass(frozen=True, slots=True)
class Sealed:
    """Digits encrypted and bound to their session: the only form in which they are stored."""

    ciphertext: bytes


@dataclass(frozen=True, slots=True)
class HeldCard:
    """A valid card number that waits for expiry and security code."""

    brand: Brand
    last4: str
    number: Pan | Sealed


@dataclass(frozen=True, slots=True)
class HeldPieces:
    """The first digits of a card number that arrives in pieces; `count` is how many."""

    count: int
    digits: Digits | Sealed


@dataclass(frozen=True, slots=True)
class Token:
    """A Stripe PaymentMethod (`pm_…`) and what may be shown of its card."""

    id: str
    brand: str
    last4: str
    expiry: Expiry
    livemode: bool


@dataclass(frozen=True, slots=True)
class Offer:
    """What the customer was shown and asked to agree to, and when."""

    shown: str
    at: datetime


class Turn(NamedTuple):
    """One message as it may be kept, and the answer that it got.

    `message_id` and `fingerprint` let a repeated message get the same answer.
    """

    at: datetime
    said: Redacted
    replied: str
    status: Status
    current_field: str | None
    done: int
    message_id: str | None = None
    fingerprint: str | None = None


class Session(NamedTuple):
    """A conversation. It holds no security code, and a card number only until it is tokenised.

    `version` counts the saves; `editing` is a field that the customer wishes to change while its
    old value is still good; `attempts` counts the rejected tries of each field.

    A NamedTuple, because a turn copies it about four times, and `dataclasses.replace` takes several
    times as long as `_replace`.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    expires_at: datetime
    version: int = 0
    status: Status = Status.COLLECTING
    name: str | None = None
    card: HeldCard | None = None
    pieces: HeldPieces | None = None
    expiry: Expiry | None = None
    token: Token | None = None
    editing: Field | None = None
    offer: Offer | None = None
    attempts: Mapping[Field, int] = MappingProxyType({})
    declines: int = 0
    turns: tuple[Turn, ...] = ()

    @classmethod
    def start(cls, session_id: str, now: datetime, life: timedelta) -> Self:
        """Return a new conversation that expires after `life`."""
        return cls(session_id, now, now, now + life)

    def has(self, wanted: Field) -> bool:
        """Whether a field is settled; a token settles number, expiry and code at once."""
        if wanted is Field.NAME:
            return self.name is not None
        if self.token is not None:
            return True
        if wanted is Field.CARD:
            return self.card is not None
        return wanted is Field.EXPIRY and self.expiry is not None

    @property
    def open_field(self) -> Field | None:
        """The field that is asked for now; None when all are known."""
        if self.editing is not None:
            return self.editing
        if self.name is None:
            return Field.NAME
        if self.token is not None:
            return None
        if self.card is None:
            return Field.CARD
        return Field.EXPIRY if self.expiry is None else Field.CVV

    @property
    def current_field(self) -> str | None:
        """`currentField` of the API: the open field, `confirmation`, or None once finished."""
        if self.status.finished:
            return None
        return self.open_field or CONFIRMATION

    @property
    def done(self) -> int:
        """How many of the fields are known."""
        of_the_card = 3 if self.token else (self.card is not None) + (self.expiry is not None)
        return (self.name is not None) + of_the_card

    @property
    def brand(self) -> Brand | None:
        """The brand of the number that is held, if any."""
        return self.card.brand if self.card else None

    def without_card(self) -> Self:
        """Return the session with number, pieces, expiry, token and consent erased."""
        return self._replace(card=None, pieces=None, expiry=None, token=None, offer=None)

    def expired(self, now: datetime) -> bool:
        """Whether the conversation's time is over."""
        return now >= self.expires_at


class PaymentStatus(StrEnum):
    """What became of a payment."""

    SAVED = "saved"


@dataclass(frozen=True, slots=True)
class Payment:
    """What lasts of a confirmed conversation: no number, no code, no transcript."""

    id: str
    session_id: str
    status: PaymentStatus
    token: Token
    cardholder: str
    consent: Offer
    confirmed_at: datetime
    retain_until: datetime
