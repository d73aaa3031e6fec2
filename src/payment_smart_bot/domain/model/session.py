"""A Session: the conversation, short-lived, and what it holds. What lasts is a `payment`."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final, Self

from payment_smart_bot.domain.model.cards import BRANDS, Brand, Digits, Expiry, Pan
from payment_smart_bot.domain.model.model_answer import NO_USE, ModelUse
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment_request import NO_REQUEST, PaymentRequest
from payment_smart_bot.domain.redaction.redactor import Redacted
from payment_smart_bot.domain.value import Value, replace


class IntentKind(StrEnum):
    """What is made at Stripe: a PaymentIntent charges a card, a SetupIntent only saves it."""

    PAYMENT = "payment_intent"
    SETUP = "setup_intent"


class Field(StrEnum):
    """What the conversation collects, in the order in which it asks."""

    NAME = "name"
    CARD = "card"
    EXPIRY = "expiry"
    CVV = "cvv"


CONFIRMATION: Final = "confirmation"
"""The value of `currentField` while the customer is asked to confirm."""


class Status(StrEnum):
    """Where a conversation stands.

    In CHARGING the customer has confirmed and what became of the charge is not known yet; in
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
    def finished(self) -> bool:
        """Whether nothing is open any more."""
        return self in _FINISHED

    @property
    def under_way(self) -> bool:
        """Whether a charge is under way, so that nothing of it may be forgotten."""
        return self in _UNDER_WAY

    @property
    def told(self) -> "Status":
        """What a customer's side is told: a charge under way is still `confirming`."""
        return Status.CONFIRMING if self is Status.CHARGING else self


_UNDER_WAY: Final = frozenset({Status.CHARGING, Status.ACTION_REQUIRED})
_IN_THE_CHAT: Final = tuple(Field)
_WITH_A_FORM: Final = (Field.NAME, Field.CARD)
_ON_STRIPES_PAGE: Final = (Field.CARD,)
_BEFORE_CONSENT: Final = frozenset({Status.COLLECTING, Status.CONFIRMING})
_FINISHED: Final = frozenset({Status.COMPLETED, Status.CANCELLED, Status.ERROR})


class Sealed(Value, frozen=True):
    """Digits encrypted and bound to their session: the only form in which they are stored."""

    ciphertext: bytes


class HeldCard(Value, frozen=True):
    """A valid card number that waits for expiry and security code."""

    brand: Brand
    last4: str
    number: Pan | Sealed


class HeldPieces(Value, frozen=True):
    """The first digits of a card number that arrives in pieces; `count` is how many."""

    count: int
    digits: Digits | Sealed


class Token(Value, frozen=True):
    """A Stripe PaymentMethod (`pm_…`) and what may be shown of its card.

    `reusable`: it is attached to a Customer, as a saved card is once that has succeeded. Any other
    serves one try only, also where that fails (https://docs.stripe.com/payments/payment-methods).
    """

    id: str
    brand: str
    last4: str
    expiry: Expiry
    livemode: bool
    reusable: bool = False


class Offer(Value, frozen=True):
    """What the customer was shown and asked to agree to, and when.

    `money` is what will be charged; None where the card is only saved. `save_card`: the merchant
    may charge the card again later.
    """

    shown: str
    at: datetime
    money: Money | None = None
    save_card: bool = False


class DeclineOnRecord(Value, frozen=True):
    """A refusal of the bank: when, and Stripe's decline code, which is for the merchant's eyes."""

    at: datetime
    code: str


class Lease(Value, frozen=True):
    """Who alone may act on a charge, and until when."""

    holder: str
    until: datetime


class CheckoutOnRecord(Value, frozen=True):
    """A page of Stripe's on which the customer pays: until when it is open, and its id."""

    ends_at: datetime
    id: str | None = None

    def known_as(self, checkout_id: str) -> Self:
        """Return it with its id."""
        return replace(self, id=checkout_id)


class ChargeOnRecord(Value, frozen=True):
    """A charge on its way, or the saving of a card: all that is needed to go on after a crash.

    `consent` is what the customer agreed to, at `confirmed_at`, by the message `message_id`;
    exactly that is charged. `generation` and `attempt` are part of the idempotency keys: the first
    is raised where a key is known to be spent, the second only in the write that records a known
    outcome without a charge. `keyed_at` is when the key of this generation was first used.
    `failed_try` names the try of the last known decline, by which an older decline is told from a
    new one. `code_token` stands for a security code that was asked for again. `return_url` is where
    the bank's page, or Stripe's, sends the customer back to, `action_url` that page. `customer_id`
    is the Customer at Stripe that the card is saved with, once there is one. `checkout` is the page
    of Stripe's on which they pay, or, without an amount, give a card: there `token` is not known
    before they have.
    """

    payment_id: str
    token: Token | None
    consent: Offer
    confirmed_at: datetime
    keyed_at: datetime
    message_id: str | None = None
    generation: int = 1
    attempt: int = 1
    intent_id: str | None = None
    code_token: str | None = None
    return_url: str | None = None
    action_url: str | None = None
    failed_try: str | None = None
    cancelling: bool = False
    declines: tuple[DeclineOnRecord, ...] = ()
    lease: Lease | None = None
    customer_id: str | None = None
    checkout: CheckoutOnRecord | None = None

    @property
    def card(self) -> Token:
        """The card that is charged, of a charge that is known to have one."""
        assert self.token is not None  # noqa: S101 (only a page of Stripe's is opened without)
        return self.token

    def with_checkout(self, checkout: CheckoutOnRecord) -> Self:
        """Return the charge with what is now known of its page."""
        return replace(self, checkout=checkout)

    @property
    def money(self) -> Money | None:
        """What is charged: the amount that was agreed to; None where a card is only saved."""
        return self.consent.money

    @property
    def on_record(self) -> bool:
        """Whether it is a payment: all but a page on which a card is given, and nothing else."""
        return self.checkout is None or self.money is not None

    @property
    def kind(self) -> IntentKind:
        """What Stripe is asked for."""
        return IntentKind.SETUP if self.money is None else IntentKind.PAYMENT

    @property
    def good_until(self) -> datetime:
        """Until when its holder may call Stripe; without a lease nobody may any more."""
        return self.lease.until if self.lease else self.keyed_at

    def leased(self, now: datetime) -> bool:
        """Whether somebody may be acting on it now."""
        return self.lease is not None and now < self.lease.until


class Turn(Value, frozen=True):
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
    `payments` counts those. `version` counts the saves; `editing` is a field that the customer
    wishes to change while its old value is still good; `attempts` counts the rejected tries of each
    field. `code_needed`: the bank refused the code alone, and `code_token` stands for the new one.
    `news` is what the customer has not been told yet. `form_token` names the page on which
    the card is given, as only its customer may: 128 random bits as 32 hex digits; None where the
    card is typed in the chat. `model_use` is what a language model took for its answers.
    `checkout`: the card is given on a page of Stripe's instead.

    A NamedTuple, because a turn copies it about four times, and `dataclasses.replace` takes several
    times as long as `_replace`.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    expires_at: datetime
    seed: str
    request: PaymentRequest = NO_REQUEST
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
    payments: int = 0
    charge: ChargeOnRecord | None = None
    code_needed: bool = False
    code_token: str | None = None
    news: tuple[str, ...] = ()
    turns: tuple[Turn, ...] = ()
    form_token: str | None = None
    model_use: ModelUse = NO_USE
    checkout: bool = False

    @classmethod
    def start(
        cls,
        session_id: str,
        now: datetime,
        life: timedelta,
        seed: str,
        request: PaymentRequest = NO_REQUEST,
        form_token: str | None = None,
    ) -> Self:
        """Return a new conversation that expires after `life`; see the class for the others."""
        return cls(session_id, now, now, now + life, seed, request, form_token=form_token)

    @property
    def fields(self) -> tuple[Field, ...]:
        """What is asked for: on a page of its own, the card is given as one; Stripe's asks all."""
        if self.checkout:
            return _ON_STRIPES_PAGE
        return _WITH_A_FORM if self.form_token is not None else _IN_THE_CHAT

    @property
    def typed(self) -> bool:
        """Whether the card is typed in the chat."""
        return self.form_token is None and not self.checkout

    @property
    def form_open(self) -> bool:
        """Whether the customer is asked to give the card on its page now."""
        collecting = self.status is Status.COLLECTING
        return self.form_token is not None and collecting and self.open_field is Field.CARD

    @property
    def form_usable(self) -> bool:
        """Whether a card may be given on the page: until the customer has confirmed."""
        return self.form_token is not None and self.status in _BEFORE_CONSENT

    def has(self, wanted: Field) -> bool:
        """Whether a field is settled; a token settles number, expiry and code at once."""
        if wanted is Field.NAME:
            return self.name is not None
        if self.token is not None:
            return wanted is not Field.CVV or not self.code_needed
        if wanted is Field.CARD:
            return self.card is not None
        return wanted is Field.EXPIRY and self.expiry is not None

    @property
    def open_field(self) -> Field | None:
        """The field that is asked for now; None when all are known."""
        if self.editing is not None:
            return self.editing
        if self.checkout and self.token is None:
            return Field.CARD
        if self.name is None:
            return Field.NAME
        if self.token is not None:
            return Field.CVV if self.code_needed else None
        if self.card is None:
            return Field.CARD
        return Field.EXPIRY if self.expiry is None else Field.CVV

    @property
    def current_field(self) -> str | None:
        """`currentField` of the API: the open field, `confirmation`, or None once finished."""
        if self.status.finished:
            return None
        if self.status.under_way:
            return CONFIRMATION
        return self.open_field or CONFIRMATION

    @property
    def done(self) -> int:
        """How many of the fields are known."""
        if self.checkout:
            return int(self.token is not None)
        if self.form_token is not None:
            return (self.name is not None) + (self.token is not None)
        if self.token:
            of_the_card = 2 if self.code_needed else 3
        else:
            of_the_card = (self.card is not None) + (self.expiry is not None)
        return (self.name is not None) + of_the_card

    @property
    def brand(self) -> Brand | None:
        """The brand of the card whose code is asked for, if its number is known."""
        if self.token is not None and self.code_needed:
            return BRANDS.get(self.token.brand)
        return self.card.brand if self.card else None

    def without_card(self) -> Self:
        """Return the session with number, pieces, expiry, token and consent erased."""
        return replace(
            self,
            card=None,
            pieces=None,
            expiry=None,
            token=None,
            offer=None,
            code_needed=False,
            code_token=None,
        )

    @property
    def ends_at(self) -> datetime | None:
        """When it expires; None while a charge is unsettled, which must not be forgotten."""
        return None if self.status.under_way else self.expires_at

    @property
    def charge_under_way(self) -> ChargeOnRecord:
        """The charge on record, of a session that is known to have one."""
        assert self.charge is not None  # noqa: S101 (there is one while it is under way)
        return self.charge

    @property
    def reached(self) -> str:
        """How far the customer came: what is asked for now, or was asked for last."""
        if (now := self.current_field) is not None:
            return now
        asked = (turn.current_field for turn in reversed(self.turns) if turn.current_field)
        return next(asked, Field.NAME.value)
