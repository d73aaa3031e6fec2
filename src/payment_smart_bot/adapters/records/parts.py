"""The stored form of what sessions and payments are made of, and the way there and back.

The forms are apart from the domain's own types, so that a rename there leaves stored rows readable.
A field at its default takes no room. See `record_codec` for how forms may change.
"""

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from types import MappingProxyType
from typing import Annotated, Self

import msgspec

from payment_smart_bot.domain.model.cards import BRANDS, Digits, Expiry
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.session import (
    DeclineOnRecord,
    HeldCard,
    HeldPieces,
    Offer,
    Sealed,
    Status,
    Token,
    Turn,
)
from payment_smart_bot.domain.redaction.redactor import Redacted, redact

Time = Annotated[datetime, msgspec.Meta(tz=True)]
Month = tuple[int, int]
Amount = tuple[int, str]


class Form(msgspec.Struct, omit_defaults=True, forbid_unknown_fields=True, gc=False):
    """Something as it is stored."""


def zoned(at: datetime) -> datetime:
    """Return a time as it is; raises TypeError if it has no time zone."""
    if at.tzinfo is None:
        raise TypeError("a time without a time zone is never stored")
    return at


def month_of(expiry: Expiry) -> Month:
    """Return the stored form of an expiry."""
    return expiry.year, expiry.month


def amount_of(money: Money) -> Amount:
    """Return the stored form of an amount."""
    return money.amount, money.currency


def _ciphertext(number: Digits | Sealed) -> bytes:
    if isinstance(number, Sealed):
        return number.ciphertext
    raise TypeError(f"a {type(number).__name__} is never stored: seal it first")


class CardForm(Form):
    """A HeldCard."""

    brand: str
    last4: str
    sealed: bytes

    @classmethod
    def of(cls, card: HeldCard) -> Self:
        """Return the stored form; raises TypeError for a number that is not sealed."""
        return cls(card.brand.name, card.last4, _ciphertext(card.number))

    def card(self) -> HeldCard:
        """Return what was stored."""
        return HeldCard(BRANDS[self.brand], self.last4, Sealed(self.sealed))


class PiecesForm(Form):
    """HeldPieces."""

    count: int
    sealed: bytes

    @classmethod
    def of(cls, pieces: HeldPieces) -> Self:
        """Return the stored form; raises TypeError for digits that are not sealed."""
        return cls(pieces.count, _ciphertext(pieces.digits))

    def pieces(self) -> HeldPieces:
        """Return what was stored."""
        return HeldPieces(self.count, Sealed(self.sealed))


class TokenForm(Form):
    """A Token."""

    id: str
    brand: str
    last4: str
    expiry: Month
    live: bool
    reusable: bool = False

    @classmethod
    def of(cls, token: Token) -> Self:
        """Return the stored form."""
        return cls(
            id=token.id,
            brand=token.brand,
            last4=token.last4,
            expiry=month_of(token.expiry),
            live=token.livemode,
            reusable=token.reusable,
        )

    def token(self) -> Token:
        """Return what was stored."""
        expiry = Expiry(*self.expiry)
        return Token(self.id, self.brand, self.last4, expiry, self.live, self.reusable)


class OfferForm(Form):
    """An Offer."""

    shown: str
    at: Time
    money: Amount | None = None
    save: bool = False

    @classmethod
    def of(cls, offer: Offer) -> Self:
        """Return the stored form."""
        money = amount_of(offer.money) if offer.money else None
        return cls(offer.shown, zoned(offer.at), money, offer.save_card)

    def offer(self) -> Offer:
        """Return what was stored."""
        money = Money(*self.money) if self.money else None
        return Offer(self.shown, self.at, money, self.save)


class RequestForm(Form):
    """A PaymentRequest."""

    money: Amount | None = None
    description: str | None = None
    email: str | None = None
    order: str | None = None
    descriptor: str | None = None
    metadata: dict[str, str] = msgspec.field(default_factory=dict)
    save: bool = False
    customer: str | None = None

    @classmethod
    def of(cls, request: PaymentRequest) -> Self:
        """Return the stored form."""
        return cls(
            money=amount_of(request.money) if request.money else None,
            description=request.description,
            email=request.customer_email,
            order=request.order_id,
            descriptor=request.statement_descriptor_suffix,
            metadata=dict(request.metadata),
            save=request.save_card,
            customer=request.customer_id,
        )

    def request(self) -> PaymentRequest:
        """Return what was stored."""
        return PaymentRequest(
            money=Money(*self.money) if self.money else None,
            description=self.description,
            customer_email=self.email,
            order_id=self.order,
            statement_descriptor_suffix=self.descriptor,
            metadata=MappingProxyType(self.metadata),
            save_card=self.save,
            customer_id=self.customer,
        )


class DeclineForm(Form, array_like=True):
    """A DeclineOnRecord."""

    at: Time
    code: str

    @classmethod
    def of(cls, decline: DeclineOnRecord) -> Self:
        """Return the stored form."""
        return cls(zoned(decline.at), decline.code)

    def decline(self) -> DeclineOnRecord:
        """Return what was stored."""
        return DeclineOnRecord(self.at, self.code)


def decline_forms(declines: Iterable[DeclineOnRecord]) -> tuple[DeclineForm, ...]:
    """Return the stored form of declines."""
    return tuple([DeclineForm.of(decline) for decline in declines])


@lru_cache(maxsize=1024)
def _said(text: str) -> Redacted:
    return redact(text)  # what was stored has passed it already, so nothing secret stays cached


class TurnForm(Form, array_like=True):  # by position: names would be a seventh of a session
    """A Turn."""

    at: Time
    said: str
    replied: str
    status: Status
    field: str | None
    done: int
    mid: str | None = None
    print: str | None = None

    @classmethod
    def of(cls, turn: Turn) -> Self:
        """Return the stored form."""
        return cls(
            zoned(turn.at),
            turn.said.text,
            turn.replied,
            turn.status,
            turn.current_field,
            turn.done,
            turn.message_id,
            turn.fingerprint,
        )

    def turn(self) -> Turn:
        """Return what was stored."""
        return Turn(
            at=self.at,
            said=_said(self.said),
            replied=self.replied,
            status=self.status,
            current_field=self.field,
            done=self.done,
            message_id=self.mid,
            fingerprint=self.print,
        )
