"""A Session: the conversation, short-lived, and what it holds. What lasts is a `payment`."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Self

from payment_smart_bot.domain.model.cards.card_details import Expiry
from payment_smart_bot.domain.model.cards.card_entry import TYPED, CardEntry, Form
from payment_smart_bot.domain.model.cards.card_proof import CardProof
from payment_smart_bot.domain.model.cards.held_cards import HeldCard, HeldPieces, ShownCard, Token
from payment_smart_bot.domain.model.charge import ChargeOnRecord, Offer
from payment_smart_bot.domain.model.model_answer import NO_USE, ModelUse
from payment_smart_bot.domain.model.payment_request import NO_REQUEST, PaymentRequest
from payment_smart_bot.domain.redaction.redactor import Redacted
from payment_smart_bot.domain.value import Value, replace


class Field(StrEnum):
    """The fields of every conversation, by the names that they have in the API.

    A field is known by its name, so there may be more of them: see `conversation.fields`.
    """

    NAME = "name"
    CARD = "card"
    EXPIRY = "expiry"
    CVV = "cvv"


CONFIRMATION: Final = "confirmation"
"""The value of `currentField` while the customer is asked to confirm."""

Given = str | HeldCard | Expiry
"""What a session holds of a field. A security code is never held (PCI DSS 3.3.1)."""


class Question(StrEnum):
    """A question by which the next message is read in another way than by what is open."""

    WHAT_TO_CHANGE = "what_to_change"
    WHETHER_TO_CONFIRM = "whether_to_confirm"
    WHETHER_TO_GO_AHEAD = "whether_to_go_ahead"
    FOR_THE_WORD = "for_the_word"
    WHETHER_THAT_IS_A_YES = "whether_that_is_a_yes"
    IS_IT_THE_NAME = "is_it_the_name"


class Status(StrEnum):
    """Where a conversation stands.

    In CHARGING the customer has confirmed and what became of the charge is not known yet. In
    ACTION_REQUIRED it waits for them to approve it at their bank (3-D Secure), or to pay or give
    the card on Stripe's page.
    """

    COLLECTING = "collecting"
    CONFIRMING = "confirming"
    CHARGING = "charging"
    ACTION_REQUIRED = "action_required"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    ERROR = "error"

    @property
    def is_finished(self) -> bool:
        """Whether nothing is open any more."""
        return self in _FINISHED

    @property
    def is_under_way(self) -> bool:
        """Whether a charge is under way, so that nothing of it may be forgotten."""
        return self in _UNDER_WAY

    @property
    def in_public(self) -> "Status":
        """What a customer's side reads: a charge under way is still `confirming`."""
        return Status.CONFIRMING if self is Status.CHARGING else self


_UNDER_WAY: Final = frozenset({Status.CHARGING, Status.ACTION_REQUIRED})
_FINISHED: Final = frozenset({Status.COMPLETED, Status.CANCELLED, Status.ERROR})


class Turn(Value, frozen=True, array_like=True):  # names would be a seventh of a stored session
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


class Session(Value, frozen=True):
    """A conversation. It holds no security code, and a card number only until it is tokenised.

    `seed` is 128 random bits as 32 hex digits, of which the ids and keys of its payments are made;
    `payments` counts those. `version` counts the saves. `values` has what was given, by the name of
    its field. `editing` is a field that the customer wishes to change while its old value is still
    good; `attempts` counts the rejected tries of each field. `asked` is the last question, where it
    decides how the answer is read, and `proposed` the name of which it was asked whether it is the
    cardholder's, that of a card for which somebody else's is wished, or that which came with such
    a wish. `reached` is the field that was asked for last. `code_needed`: the bank refused the code
    alone, and `code_token` stands for the new one. `news` is what the customer has not been told
    yet, in words. `model_use` is what a language model took for its answers. `card_proof` is there
    where a consent needs the secret of whoever gave the card.
    `passed_bot_check`: a person was found behind the page, where that is checked.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    expires_at: datetime
    seed: str
    request: PaymentRequest = NO_REQUEST
    entry: CardEntry = TYPED
    version: int = 0
    status: Status = Status.COLLECTING
    values: Mapping[str, Given] = {}
    pieces: HeldPieces | None = None
    token: Token | None = None
    editing: str | None = None
    asked: Question | None = None
    reached: str = Field.NAME.value
    offer: Offer | None = None
    attempts: Mapping[str, int] = {}
    declines: int = 0
    payments: int = 0
    charge: ChargeOnRecord | None = None
    code_needed: bool = False
    code_token: str | None = None
    news: tuple[str, ...] = ()
    turns: tuple[Turn, ...] = ()
    model_use: ModelUse = NO_USE
    proposed: str | None = None
    card_proof: CardProof | None = None
    passed_bot_check: bool = False

    @classmethod
    def start(
        cls,
        session_id: str,
        now: datetime,
        life: timedelta,
        seed: str,
        request: PaymentRequest = NO_REQUEST,
    ) -> Self:
        """Return a new conversation that expires after `life`; see the class for the others."""
        return cls(session_id, now, now, now + life, seed, request)

    @property
    def name(self) -> str | None:
        """The cardholder's name, if it is known."""
        return self.find_text(Field.NAME)

    @property
    def card(self) -> HeldCard | None:
        """The card number that waits for the rest of the card, if one does."""
        card = self.values.get(Field.CARD)
        return card if isinstance(card, HeldCard) else None

    @property
    def expiry(self) -> Expiry | None:
        """The expiry date that was typed, until the card is tokenised."""
        expiry = self.values.get(Field.EXPIRY)
        return expiry if isinstance(expiry, Expiry) else None

    @property
    def shown_card(self) -> ShownCard | None:
        """What may be shown of the card, as soon as its number is known."""
        if self.token is not None:
            return self.token.card
        card = self.card
        return ShownCard(card.brand, card.last4) if card else None

    @property
    def shown_expiry(self) -> Expiry | None:
        """The expiry date of the card, as soon as it is known."""
        return self.token.expiry if self.token else self.expiry

    @property
    def form_token(self) -> str | None:
        """The token of the page of our form, where the card is given there."""
        return self.entry.token if isinstance(self.entry, Form) else None

    @property
    def ends_at(self) -> datetime | None:
        """When it expires; None while a charge is unsettled, which must not be forgotten."""
        return None if self.status.is_under_way else self.expires_at

    @property
    def due_at(self) -> datetime | None:
        """When a sweep looks at a charge that waits for its customer; None where none does."""
        charge = self.charge
        if charge is None or self.status is not Status.ACTION_REQUIRED:
            return None
        if charge.lease is not None:
            return charge.lease.until
        return charge.look_at or self.updated_at

    @property
    def charge_under_way(self) -> ChargeOnRecord:
        """The charge on record, of a session that is known to have one."""
        assert self.charge is not None  # noqa: S101 (there is one while it is under way)
        return self.charge

    def with_wish_to_cancel(self) -> Self:
        """Return the session with its charge to be taken back, if that is still possible."""
        return replace(self, charge=replace(self.charge_under_way, cancelling=True))

    def find_text(self, field: str) -> str | None:
        """Return what was given for a field of plain text, if anything was."""
        value = self.values.get(field)
        return value if isinstance(value, str) else None

    def with_value(self, field: str, value: Given) -> Self:
        """Return the session with a value given for a field."""
        return replace(self, values={**self.values, field: value})

    def without_values(self, *fields: str) -> Self:
        """Return the session without what was given for some fields."""
        left = {name: value for name, value in self.values.items() if name not in fields}
        return replace(self, values=left)
