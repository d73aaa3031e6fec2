"""Records of format 1, written before there were charges, as forms of today."""

from hashlib import sha256
from typing import Final

import msgspec

from payment_smart_bot.adapters.records.forms import PaymentForm, SessionForm
from payment_smart_bot.adapters.records.parts import (
    CardForm,
    Form,
    Month,
    OfferForm,
    PiecesForm,
    Time,
    TokenForm,
    TurnForm,
)
from payment_smart_bot.domain.model.payment import PaymentStatus
from payment_smart_bot.domain.model.session import Field, Status


class _SessionForm(Form):
    id: str
    created: Time
    updated: Time
    expires: Time
    version: int
    status: Status
    name: str | None = None
    card: CardForm | None = None
    pieces: PiecesForm | None = None
    expiry: Month | None = None
    token: TokenForm | None = None
    editing: Field | None = None
    offer: OfferForm | None = None
    attempts: dict[Field, int] = msgspec.field(default_factory=dict)
    declines: int = 0
    turns: tuple[TurnForm, ...] = ()


class _PaymentForm(Form):
    id: str
    session: str
    status: PaymentStatus
    token: TokenForm
    cardholder: str
    consent: OfferForm
    confirmed: Time
    retain: Time


_SESSIONS: Final = msgspec.msgpack.Decoder(_SessionForm)
_PAYMENTS: Final = msgspec.msgpack.Decoder(_PaymentForm)


def session_of_format_1(body: memoryview) -> SessionForm:
    """Return a session of format 1; raises msgspec's errors."""
    old = _SESSIONS.decode(body)
    return SessionForm(seed=_seed(old), **msgspec.structs.asdict(old))


def payment_of_format_1(body: memoryview) -> PaymentForm:
    """Return a payment of format 1; raises msgspec's errors."""
    return PaymentForm(**msgspec.structs.asdict(_PAYMENTS.decode(body)))


def _seed(session: _SessionForm) -> str:
    # Not random, but the same at every load. No amount, and so no charge, hangs on it.
    return sha256(f"{session.id} {session.created.isoformat()}".encode()).hexdigest()[:32]
