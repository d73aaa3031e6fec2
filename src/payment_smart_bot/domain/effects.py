"""What a turn asks of the outside world, and what may come back: plain values.

=============  ==========================================  ==============================
effect         meaning                                     outcomes
=============  ==========================================  ==============================
`Tokenise`     give the card to Stripe                     `Tokenised` `CardRefused` `NumberLost`
`Ask`          have an off-script question answered        `Answered`
`Seal`         encrypt digits for the store                `Sealed`
`Unseal`       open digits that were sealed                `Digits` `NumberLost`
=============  ==========================================  ==============================

An outcome that never comes (Stripe or the key service out of reach) is an exception of the
`RetryLater` kind: the turn ends without a trace and the same message can be sent again.
"""

from dataclasses import dataclass
from enum import StrEnum

from payment_smart_bot.domain.cards import Cvv, Digits, Expiry, Pan
from payment_smart_bot.domain.redaction import Redacted
from payment_smart_bot.domain.session import Sealed, Status, Token
from payment_smart_bot.domain.topics import Topic


@dataclass(frozen=True, slots=True)
class Tokenise:
    """Make a PaymentMethod of a card; the code goes straight from the message to Stripe."""

    session_id: str
    number: Pan | Sealed
    expiry: Expiry
    cvv: Cvv
    name: str | None


@dataclass(frozen=True, slots=True)
class Situation:
    """Where the conversation stands, as far as an answer may depend on it; nothing secret."""

    status: Status
    current_field: str | None
    brand: str | None = None
    last4: str | None = None
    expiry: str | None = None
    name: str | None = None
    accepted_brands: tuple[str, ...] = ()
    merchant: str | None = None
    terms_url: str | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """Have a question answered in words; the answer moves nothing.

    `topic` is what the question is about, where the built-in assistant knows it.
    """

    question: Redacted
    situation: Situation
    topic: Topic | None = None


@dataclass(frozen=True, slots=True)
class Seal:
    """Encrypt digits, bound to the session."""

    session_id: str
    digits: Digits


@dataclass(frozen=True, slots=True)
class Unseal:
    """Open digits that were sealed for the session."""

    session_id: str
    sealed: Sealed


class Refusal(StrEnum):
    """Why Stripe did not take a card, as far as the customer can do something about it."""

    DECLINED = "declined"
    NUMBER = "number"
    EXPIRY = "expiry"
    CODE = "code"
    TEST_CARD_NEEDED = "test_card_needed"
    TRY_AGAIN = "try_again"


@dataclass(frozen=True, slots=True)
class Tokenised:
    """Stripe took the card."""

    token: Token


@dataclass(frozen=True, slots=True)
class CardRefused:
    """Stripe did not take the card, for a reason that the customer can act on."""

    refusal: Refusal


@dataclass(frozen=True, slots=True)
class NumberLost:
    """The sealed number cannot be opened any more, so it has to be asked for again."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The words that answer a question."""

    text: str


Effect = Tokenise | Ask | Seal | Unseal
Outcome = Tokenised | CardRefused | NumberLost | Answered | Sealed | Digits
