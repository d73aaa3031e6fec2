"""Sessions, payments, claims and tallies as bytes, for every store alike.

=========  =====================================================================================
bytes      what they are
=========  =====================================================================================
1          `FORMAT`
4          CRC-32 of the rest: an amount with a flipped bit is still an amount
the rest   msgpack of the domain's own value: a map of its parts by name, or an array where the
           class says `array_like`; a part at its default takes no room
=========  =====================================================================================

A part that this version does not know is refused, because the next save would drop it unseen.
tests/adapters/records.golden holds the bytes. To rename a part, give it the old name with
`field(name=…)`; whoever changes what a part means raises `FORMAT` and keeps a way to read the old
one.

A card number is encoded only as `Sealed` (PCI DSS 3.3.2, 3.5.1.2), a security code never (3.3.1).
"""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any, Final, TypeVar
from zlib import crc32

import msgspec

from payment_smart_bot.domain.model.cards.concealed import Concealed, Sealed
from payment_smart_bot.domain.model.claims import Claim
from payment_smart_bot.domain.model.errors import CorruptRecord
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.model.tallies import Tally
from payment_smart_bot.domain.redaction.redactor import Redacted, redact

Record = TypeVar("Record")
Stored = TypeVar("Stored")

FORMAT: Final = 1
_FORMAT: Final = bytes([FORMAT])
_HEADER_BYTES: Final = 5


def _encode_part(part: object) -> bytes | str:
    if isinstance(part, Redacted):
        return part.text
    if isinstance(part, Sealed):
        return part.ciphertext
    raise TypeError(f"a {type(part).__name__} is never stored")


def _decode_part(kind: type, stored: Any) -> object:
    if kind is Redacted and isinstance(stored, str):
        return _redact(stored)
    if kind is Concealed and isinstance(stored, bytes):
        return Sealed(stored)
    raise ValueError(f"no {kind.__name__}")


@lru_cache(maxsize=1024)
def _redact(text: str) -> Redacted:
    return redact(text)  # what was stored has passed it already, so nothing secret stays cached


_encode: Final = msgspec.msgpack.Encoder(enc_hook=_encode_part).encode
_decode_session: Final = msgspec.msgpack.Decoder(Session, dec_hook=_decode_part).decode
_decode_payment: Final = msgspec.msgpack.Decoder(Payment, dec_hook=_decode_part).decode
_decode_claim: Final = msgspec.msgpack.Decoder(Claim, dec_hook=_decode_part).decode
_decode_tally: Final = msgspec.msgpack.Decoder(Tally).decode


def encode_session(session: Session) -> bytes:
    """Return the record of a session; raises TypeError for digits that are not sealed."""
    body = _encode(session)
    return _build_header(body) + body


def decode_session(record: bytes) -> Session:
    """Return the session of a record; raises CorruptRecord."""
    return _decode(_decode_session, record)


def encode_payment(payment: Payment) -> bytes:
    """Return the record of a payment."""
    body = _encode(payment)
    return _build_header(body) + body


def decode_payment(record: bytes) -> Payment:
    """Return the payment of a record; raises CorruptRecord."""
    return _decode(_decode_payment, record)


def read_each(
    read: Callable[[Stored], Record], stored: Iterable[tuple[str, Stored]], unreadable: list[str]
) -> Iterator[Record]:
    """Yield what can be read, for a list that must not end at one damaged record.

    `stored` has an id with each; those of the others are added to `unreadable`.
    """
    for record_id, each in stored:
        try:
            yield read(each)
        except CorruptRecord:
            unreadable.append(record_id)


def encode_claim(claim: Claim) -> bytes:
    """Return the record of a claim."""
    body = _encode(claim)
    return _build_header(body) + body


def decode_claim(record: bytes) -> Claim:
    """Return the claim of a record; raises CorruptRecord."""
    return _decode(_decode_claim, record)


def encode_tally(tally: Tally) -> bytes:
    """Return the record of a tally."""
    body = _encode(tally)
    return _build_header(body) + body


def decode_tally(record: bytes) -> Tally:
    """Return the tally of a record; raises CorruptRecord."""
    return _decode(_decode_tally, record)


def _build_header(body: bytes | memoryview) -> bytes:
    return _FORMAT + crc32(body).to_bytes(4, "big")


def _decode(decode: Callable[[memoryview], Record], record: bytes) -> Record:
    if record[:1] > _FORMAT:
        raise CorruptRecord("A stored record was written by a newer version of this program.")
    body = memoryview(record)[_HEADER_BYTES:]
    if record[:_HEADER_BYTES] == _build_header(body):
        try:
            return decode(body)
        except (msgspec.MsgspecError, ValueError):
            pass
    # Raised out here, or it would carry its cause, in which msgspec quotes a customer's words.
    raise CorruptRecord("A stored record is damaged and cannot be read.")
