"""Sessions and payments as bytes, for every store alike.

A record is one byte that names its format, then msgpack of a form (see `record_forms`). Whoever
changes a form raises `FORMAT` and keeps a decoder for the old one: a field that an old version
does not know is refused, because dropping it unseen at the next save would lose it.

A card number is encoded only as `Sealed` (PCI DSS 3.3.2, 3.5.1.2); there is no form at all for
a security code (3.3.1).
"""

from typing import Final

import msgspec

from payment_smart_bot.adapters.records.format_1 import payment_of_format_1, session_of_format_1
from payment_smart_bot.adapters.records.forms import PaymentForm, SessionForm
from payment_smart_bot.domain.model.errors import StoreUnavailable
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Session

FORMAT: Final = 3


class CorruptRecord(StoreUnavailable):
    """A stored record is damaged, or of a format that this version does not know."""


_ENCODER: Final = msgspec.msgpack.Encoder()
_HEADER: Final = bytes([FORMAT])
_session: Final = msgspec.msgpack.Decoder(SessionForm).decode
_payment: Final = msgspec.msgpack.Decoder(PaymentForm).decode
# What format 3 added to format 2 has a default, so that the forms of today read both.
_SESSIONS: Final = {1: session_of_format_1, 2: _session, FORMAT: _session}
_PAYMENTS: Final = {1: payment_of_format_1, 2: _payment, FORMAT: _payment}


def encode_session(session: Session) -> bytes:
    """Return the stored form of a session.

    Raises TypeError for a number that is not sealed, naming its type and none of its digits, and
    for a time without a time zone.
    """
    return _HEADER + _ENCODER.encode(SessionForm.of(session))


def decode_session(data: bytes) -> Session:
    """Return the session of a stored form; raises CorruptRecord."""
    try:
        return _SESSIONS[_format(data)](memoryview(data)[1:]).session()
    except (msgspec.MsgspecError, ValueError, LookupError):
        raise _damaged() from None


def encode_payment(payment: Payment) -> bytes:
    """Return the stored form of a payment; raises TypeError for a time without a time zone."""
    return _HEADER + _ENCODER.encode(PaymentForm.of(payment))


def decode_payment(data: bytes) -> Payment:
    """Return the payment of a stored form; raises CorruptRecord."""
    try:
        return _PAYMENTS[_format(data)](memoryview(data)[1:]).payment()
    except (msgspec.MsgspecError, ValueError, LookupError):
        raise _damaged() from None


def _format(data: bytes) -> int:
    if data[0] > FORMAT:
        raise CorruptRecord("A stored record was written by a newer version of this program.")
    return data[0]


def _damaged() -> CorruptRecord:
    # Never chained to its cause: msgspec quotes what it found, which may be a customer's words.
    return CorruptRecord("A stored record is damaged and cannot be read.")
