"""Sessions and payments as bytes, for every store alike.

A record is one byte that names its format, then msgpack. The structs below are the stored form,
apart from the domain's own types, so that a rename there leaves stored rows readable. Whoever
changes a struct raises `FORMAT` and keeps a decoder for the old one: a field that an old version
does not know is refused, because dropping it unseen at the next save would lose it.

A card number is encoded only as `Sealed` (PCI DSS 3.3.2, 3.5.1.2); there is no form at all for
a security code (3.3.1).
"""

from datetime import datetime
from functools import lru_cache
from typing import Annotated, Final

import msgspec

from payment_smart_bot.domain.cards import BRANDS, Digits, Expiry
from payment_smart_bot.domain.errors import StoreUnavailable
from payment_smart_bot.domain.redaction import Redacted, redact
from payment_smart_bot.domain.session import (
    Field,
    HeldCard,
    HeldPieces,
    Offer,
    Payment,
    PaymentStatus,
    Sealed,
    Session,
    Status,
    Token,
    Turn,
)

FORMAT: Final = 1


class CorruptRecord(StoreUnavailable):
    """A stored record is damaged, or of a format that this version does not know."""


_Time = Annotated[datetime, msgspec.Meta(tz=True)]
_Month = tuple[int, int]


class _Record(msgspec.Struct, omit_defaults=True, forbid_unknown_fields=True, gc=False):
    pass


class _CardRecord(_Record):
    brand: str
    last4: str
    sealed: bytes


class _PiecesRecord(_Record):
    count: int
    sealed: bytes


class _TokenRecord(_Record):
    id: str
    brand: str
    last4: str
    expiry: _Month
    live: bool


class _OfferRecord(_Record):
    shown: str
    at: _Time


class _TurnRecord(_Record, array_like=True):  # by position: names would be a seventh of a session
    at: _Time
    said: str
    replied: str
    status: Status
    field: str | None
    done: int
    mid: str | None = None
    print: str | None = None


class _SessionRecord(_Record):
    id: str
    created: _Time
    updated: _Time
    expires: _Time
    version: int
    status: Status
    name: str | None = None
    card: _CardRecord | None = None
    pieces: _PiecesRecord | None = None
    expiry: _Month | None = None
    token: _TokenRecord | None = None
    editing: Field | None = None
    offer: _OfferRecord | None = None
    attempts: dict[Field, int] = {}
    declines: int = 0
    turns: list[_TurnRecord] = []


class _PaymentRecord(_Record):
    id: str
    session: str
    status: PaymentStatus
    token: _TokenRecord
    cardholder: str
    consent: _OfferRecord
    confirmed: _Time
    retain: _Time


_ENCODER: Final = msgspec.msgpack.Encoder()
_SESSIONS: Final = msgspec.msgpack.Decoder(_SessionRecord)
_PAYMENTS: Final = msgspec.msgpack.Decoder(_PaymentRecord)
_HEADER: Final = bytes([FORMAT])


def encode_session(session: Session) -> bytes:
    """Return the stored form of a session.

    Raises TypeError for a number that is not sealed, naming its type and none of its digits, and
    for a time without a time zone.
    """
    record = _SessionRecord(
        id=session.id,
        created=_zoned(session.created_at),
        updated=_zoned(session.updated_at),
        expires=_zoned(session.expires_at),
        version=session.version,
        status=session.status,
        name=session.name,
        card=_card_record(session.card) if session.card else None,
        pieces=_pieces_record(session.pieces) if session.pieces else None,
        expiry=_month(session.expiry) if session.expiry else None,
        token=_token_record(session.token) if session.token else None,
        editing=session.editing,
        offer=_offer_record(session.offer) if session.offer else None,
        attempts=dict(session.attempts),
        declines=session.declines,
        turns=[_turn_record(turn) for turn in session.turns],
    )
    return _HEADER + _ENCODER.encode(record)


def decode_session(data: bytes) -> Session:
    """Return the session of a stored form; raises CorruptRecord."""
    try:
        return _session(_SESSIONS.decode(_body(data)))
    except (msgspec.MsgspecError, ValueError, LookupError):
        raise _damaged() from None


def encode_payment(payment: Payment) -> bytes:
    """Return the stored form of a payment; raises TypeError for a time without a time zone."""
    record = _PaymentRecord(
        id=payment.id,
        session=payment.session_id,
        status=payment.status,
        token=_token_record(payment.token),
        cardholder=payment.cardholder,
        consent=_offer_record(payment.consent),
        confirmed=_zoned(payment.confirmed_at),
        retain=_zoned(payment.retain_until),
    )
    return _HEADER + _ENCODER.encode(record)


def decode_payment(data: bytes) -> Payment:
    """Return the payment of a stored form; raises CorruptRecord."""
    try:
        return _payment(_PAYMENTS.decode(_body(data)))
    except (msgspec.MsgspecError, ValueError, LookupError):
        raise _damaged() from None


def _damaged() -> CorruptRecord:
    # Never chained to its cause: msgspec quotes what it found, which may be a customer's words.
    return CorruptRecord("A stored record is damaged and cannot be read.")


def _body(data: bytes) -> memoryview:
    if data[0] > FORMAT:
        raise CorruptRecord("A stored record was written by a newer version of this program.")
    if data[0] < FORMAT:
        raise _damaged()
    return memoryview(data)[1:]


def _zoned(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise TypeError("a time without a time zone is never stored")
    return at


def _ciphertext(number: Digits | Sealed) -> bytes:
    if isinstance(number, Sealed):
        return number.ciphertext
    raise TypeError(f"a {type(number).__name__} is never stored: seal it first")


def _card_record(card: HeldCard) -> _CardRecord:
    return _CardRecord(card.brand.name, card.last4, _ciphertext(card.number))


def _pieces_record(pieces: HeldPieces) -> _PiecesRecord:
    return _PiecesRecord(pieces.count, _ciphertext(pieces.digits))


def _month(expiry: Expiry) -> _Month:
    return expiry.year, expiry.month


def _token_record(token: Token) -> _TokenRecord:
    return _TokenRecord(
        id=token.id,
        brand=token.brand,
        last4=token.last4,
        expiry=_month(token.expiry),
        live=token.livemode,
    )


def _offer_record(offer: Offer) -> _OfferRecord:
    return _OfferRecord(offer.shown, _zoned(offer.at))


def _turn_record(turn: Turn) -> _TurnRecord:
    return _TurnRecord(
        at=_zoned(turn.at),
        said=turn.said.text,
        replied=turn.replied,
        status=turn.status,
        field=turn.current_field,
        done=turn.done,
        mid=turn.message_id,
        print=turn.fingerprint,
    )


def _session(record: _SessionRecord) -> Session:
    return Session(
        id=record.id,
        created_at=record.created,
        updated_at=record.updated,
        expires_at=record.expires,
        version=record.version,
        status=record.status,
        name=record.name,
        card=_card(record.card) if record.card else None,
        pieces=_pieces(record.pieces) if record.pieces else None,
        expiry=Expiry(*record.expiry) if record.expiry else None,
        token=_token(record.token) if record.token else None,
        editing=record.editing,
        offer=_offer(record.offer) if record.offer else None,
        attempts=record.attempts,
        declines=record.declines,
        turns=tuple([_turn(turn) for turn in record.turns]),
    )


def _payment(record: _PaymentRecord) -> Payment:
    return Payment(
        id=record.id,
        session_id=record.session,
        status=record.status,
        token=_token(record.token),
        cardholder=record.cardholder,
        consent=_offer(record.consent),
        confirmed_at=record.confirmed,
        retain_until=record.retain,
    )


def _card(record: _CardRecord) -> HeldCard:
    return HeldCard(BRANDS[record.brand], record.last4, Sealed(record.sealed))


def _pieces(record: _PiecesRecord) -> HeldPieces:
    return HeldPieces(record.count, Sealed(record.sealed))


def _token(record: _TokenRecord) -> Token:
    return Token(record.id, record.brand, record.last4, Expiry(*record.expiry), record.live)


def _offer(record: _OfferRecord) -> Offer:
    return Offer(record.shown, record.at)


@lru_cache(maxsize=1024)
def _said(text: str) -> Redacted:
    return redact(text)  # what was stored has passed it already, so nothing secret stays cached


def _turn(record: _TurnRecord) -> Turn:
    return Turn(
        at=record.at,
        said=_said(record.said),
        replied=record.replied,
        status=record.status,
        current_field=record.field,
        done=record.done,
        message_id=record.mid,
        fingerprint=record.print,
    )
