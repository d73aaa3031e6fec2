"""Sessions, payments and claims as items of DynamoDB, in the typed values of its API."""

import zlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from payment_smart_bot.adapters.aws.dynamodb import tables
from payment_smart_bot.adapters.paging import FRONT, Position, find_due, to_micros
from payment_smart_bot.adapters.records import (
    decode_claim,
    decode_payment,
    decode_session,
    decode_tally,
    encode_claim,
    encode_payment,
    encode_session,
    encode_tally,
)
from payment_smart_bot.domain.model.claims import Claim
from payment_smart_bot.domain.model.errors import CorruptRecord, InvalidRequest
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.model.tallies import Tally

Item = Mapping[str, Mapping[str, Any]]

_MICROS: Final = 1_000_000
_LONG: Final = 64 * 1024
"""Bytes above which a record is packed; the longest conversation has about 100 KB."""

_LONGEST_KEY: Final = 1024
_PACKED: Final = "packed"


def build_session_item(session: Session, write_id: str) -> Item:
    """Return the item of a session; raises TypeError for a number that is not sealed."""
    item: dict[str, Mapping[str, Any]] = {
        tables.SESSION_ID: {"S": session.id},
        tables.VERSION: to_number(session.version),
        tables.SEED: {"S": session.seed},
        tables.STATUS: {"S": session.status.value},
        tables.REACHED: {"S": str(session.reached)},
        tables.PLACE: {"S": to_place((to_micros(session.created_at), session.id))},
        tables.WRITTEN_BY: {"S": write_id},
        **_pack_record(encode_session(session)),
    }
    if session.ends_at is not None:
        ends = to_micros(session.ends_at)
        item[tables.ENDS_AT] = to_number(ends)
        item[tables.TTL] = _to_ttl(ends)
    due = find_due(session)
    if due is not None:
        item[tables.DUE_AT] = to_number(due)
        item[tables.CHARGE_OF] = {"S": session.charge_under_way.payment_id}
    if session.form_token is not None:
        item[tables.FORM] = {"S": session.form_token}
    return item


def build_payment_item(payment: Payment, write_id: str) -> Item:
    """Return the item of a payment."""
    retain_until = to_micros(payment.retain_until)
    item: dict[str, Mapping[str, Any]] = {
        tables.PAYMENT_ID: {"S": payment.id},
        tables.SESSION_ID: {"S": payment.session_id},
        tables.VERSION: to_number(payment.version),
        tables.STATUS: {"S": payment.status.value},
        tables.PLACE: {"S": to_place((to_micros(payment.confirmed_at), payment.id))},
        tables.LEDGER: {"S": tables.IN_LEDGER},
        tables.RETAIN_UNTIL: to_number(retain_until),
        tables.TTL: _to_ttl(retain_until),
        tables.WRITTEN_BY: {"S": write_id},
        **_pack_record(encode_payment(payment)),
    }
    if payment.request.order_id is not None:
        item[tables.ORDER] = {"S": payment.request.order_id}
    if payment.notify_at is not None:
        item[tables.OUTBOX] = {"S": tables.WAITING}
        item[tables.NOTIFY_AT] = {"S": to_place((to_micros(payment.notify_at), payment.id))}
    return item


def build_claim_item(claim: Claim, write_id: str) -> Item:
    """Return the item of a claim."""
    ends = to_micros(claim.ends_at)
    return {
        tables.SESSION_ID: {"S": to_claim_key(claim.id)},
        tables.VERSION: to_number(claim.version),
        tables.ENDS_AT: to_number(ends),
        tables.TTL: _to_ttl(ends),
        tables.WRITTEN_BY: {"S": write_id},
        **_pack_record(encode_claim(claim)),
    }


def to_claim_key(claim_id: str) -> str:
    """Return the key of a claim in the table of sessions."""
    return f"{tables.CLAIM}{claim_id}"


def read_claim(item: Item) -> Claim:
    """Return the claim of an item; raises CorruptRecord."""
    return decode_claim(_unpack_record(item))


def build_tally_item(key: str, tally: Tally, version: int, ends: int, write_id: str) -> Item:
    """Return the item of a tally, which may go at `ends` microseconds; no index lists it."""
    return {
        tables.SESSION_ID: {"S": tables.TALLY_PREFIX + key},
        tables.VERSION: to_number(version),
        tables.TTL: _to_ttl(ends),
        tables.WRITTEN_BY: {"S": write_id},
        **_pack_record(encode_tally(tally)),
    }


def read_tally(item: Item) -> Tally:
    """Return the tally of an item; raises CorruptRecord."""
    return decode_tally(_unpack_record(item))


def read_session(item: Item) -> Session:
    """Return the session of an item; raises CorruptRecord."""
    return decode_session(_unpack_record(item))


def read_payment(item: Item) -> Payment:
    """Return the payment of an item; raises CorruptRecord."""
    return decode_payment(_unpack_record(item))


def is_live(item: Item, now: datetime) -> bool:
    """Whether the session or claim of an item has not ended; DynamoDB deletes it days later."""
    ends = item.get(tables.ENDS_AT)
    return ends is None or int(ends["N"]) > to_micros(now)


def to_number(value: int) -> Mapping[str, str]:
    """Return a whole number as a value of the API."""
    return {"N": str(value)}


def to_place(position: Position) -> str:
    """Return a position as a key that sorts like it."""
    at, item_id = position
    return f"{at:020d}:{item_id}"


def to_place_below(position: Position) -> str:
    """Return a key above everything that comes after a position; raises InvalidRequest."""
    if position == FRONT:
        return ":"  # sorts after every digit
    below = to_place(position)
    if len(below.encode()) > _LONGEST_KEY:
        raise InvalidRequest("The cursor is not one that a page of this list gave.")
    return below


def _to_ttl(ends: int) -> Mapping[str, str]:
    return to_number(-(-ends // _MICROS))  # not a moment too early


def _pack_record(record: bytes) -> Item:
    if len(record) > _LONG:
        return {_PACKED: {"B": zlib.compress(record)}}
    return {tables.RECORD: {"B": record}}


def _unpack_record(item: Item) -> bytes:
    try:
        if tables.RECORD in item:
            return bytes(item[tables.RECORD]["B"])
        return zlib.decompress(item[_PACKED]["B"])
    except (LookupError, zlib.error):
        raise CorruptRecord("A stored record is damaged and cannot be read.") from None
