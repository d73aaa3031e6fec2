"""Sessions and payments as items of DynamoDB, in the typed values of its API."""

import zlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from payment_smart_bot.adapters.aws.dynamodb import tables as of
from payment_smart_bot.adapters.paging import FRONT, Position, micros
from payment_smart_bot.adapters.records.codec import (
    CorruptRecord,
    decode_payment,
    decode_session,
    encode_payment,
    encode_session,
)
from payment_smart_bot.domain.model.errors import InvalidRequest
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Session

Item = Mapping[str, Mapping[str, Any]]

_MICROS: Final = 1_000_000
_LONG: Final = 64 * 1024
"""A record that is longer is packed; a conversation of the longest kind has about 100 KB."""

_LONGEST_KEY: Final = 1024
_PACKED: Final = "packed"


def session_item(session: Session, write_id: str) -> Item:
    """Return the item of a session; raises TypeError for a number that is not sealed."""
    item: dict[str, Mapping[str, Any]] = {
        of.SESSION_ID: {"S": session.id},
        of.VERSION: number(session.version),
        of.STATUS: {"S": session.status.value},
        of.REACHED: {"S": str(session.reached)},
        of.PLACE: {"S": place((micros(session.created_at), session.id))},
        of.WRITTEN_BY: {"S": write_id},
        **_record(encode_session(session)),
    }
    if session.ends_at is not None:
        ends = micros(session.ends_at)
        item[of.ENDS_AT] = number(ends)
        item[of.TTL] = _ttl(ends)
    if session.form_token is not None:
        item[of.FORM] = {"S": session.form_token}
    return item


def payment_item(payment: Payment, write_id: str) -> Item:
    """Return the item of a payment."""
    retain_until = micros(payment.retain_until)
    item: dict[str, Mapping[str, Any]] = {
        of.PAYMENT_ID: {"S": payment.id},
        of.SESSION_ID: {"S": payment.session_id},
        of.VERSION: number(payment.version),
        of.STATUS: {"S": payment.status.value},
        of.PLACE: {"S": place((micros(payment.confirmed_at), payment.id))},
        of.LEDGER: {"S": of.IN_LEDGER},
        of.RETAIN_UNTIL: number(retain_until),
        of.TTL: _ttl(retain_until),
        of.WRITTEN_BY: {"S": write_id},
        **_record(encode_payment(payment)),
    }
    if payment.notify_at is not None:
        item[of.OUTBOX] = {"S": of.WAITING}
        item[of.NOTIFY_AT] = {"S": place((micros(payment.notify_at), payment.id))}
    return item


def session_of(item: Item) -> Session:
    """Return the session of an item; raises CorruptRecord."""
    return decode_session(_record_of(item))


def payment_of(item: Item) -> Payment:
    """Return the payment of an item; raises CorruptRecord."""
    return decode_payment(_record_of(item))


def is_live(item: Item, now: datetime) -> bool:
    """Whether the session of an item has not expired; DynamoDB deletes it days later."""
    ends = item.get(of.ENDS_AT)
    return ends is None or int(ends["N"]) > micros(now)


def number(value: int) -> Mapping[str, str]:
    """Return a whole number as a value."""
    return {"N": str(value)}


def place(position: Position) -> str:
    """Return a position as a key that sorts like it."""
    at, item_id = position
    return f"{at:020d}:{item_id}"


def place_below(position: Position) -> str:
    """Return the key above all that a page shows after a position; raises InvalidRequest."""
    if position == FRONT:
        return ":"  # sorts after every digit
    below = place(position)
    if len(below.encode()) > _LONGEST_KEY:
        raise InvalidRequest("The cursor is not one that a page of this list gave.")
    return below


def _ttl(ends: int) -> Mapping[str, str]:
    return number(-(-ends // _MICROS))  # not a moment too early


def _record(record: bytes) -> Item:
    if len(record) > _LONG:
        return {_PACKED: {"B": zlib.compress(record)}}
    return {of.RECORD: {"B": record}}


def _record_of(item: Item) -> bytes:
    try:
        if of.RECORD in item:
            return bytes(item[of.RECORD]["B"])
        return zlib.decompress(item[_PACKED]["B"])
    except (LookupError, zlib.error):
        raise CorruptRecord("A stored record is damaged and cannot be read.") from None
