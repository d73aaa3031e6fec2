"""Writes of the DynamoDB store: the arguments of each call, with its condition."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from payment_smart_bot.adapters.aws.dynamodb import tables
from payment_smart_bot.adapters.aws.dynamodb.items import (
    build_claim_item,
    build_payment_item,
    build_session_item,
    build_tally_item,
    to_number,
    to_place,
)
from payment_smart_bot.adapters.paging import to_micros
from payment_smart_bot.domain.model.claims import Claim
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.model.tallies import Tally
from payment_smart_bot.domain.value import replace

Write = Mapping[str, Any]

_UNUSED: Final = "attribute_not_exists(#id) OR #ends <= :now"
# Its place and its seed tell a session from another one that has the same id. Sessions from before
# there was an attribute for the seed have none.
_UNCHANGED: Final = (
    "#version = :version AND #place = :place AND (attribute_not_exists(#seed) OR #seed = :seed)"
)
_UNCHANGED_AND_LIVE: Final = (
    f"{_UNCHANGED} AND (attribute_not_exists(#ends) OR #ends > :now)"  # no end while charging
)
_AS_READ: Final = {"#version": tables.VERSION, "#seed": tables.SEED, "#place": tables.PLACE}


def build_session_put(table: str, saved: Session, now: datetime, write_id: str) -> Write:
    """Return a put of a session over the one that was read, or where no live one is."""
    before = saved.version - 1
    values = {":now": to_number(to_micros(now))}
    if before == 0:
        names = {"#ends": tables.ENDS_AT, "#id": tables.SESSION_ID}
        return _build_put(table, build_session_item(saved, write_id), _UNUSED, names, values)
    names = {"#ends": tables.ENDS_AT, **_AS_READ}
    values |= _read_values(replace(saved, version=before))
    return _build_put(
        table, build_session_item(saved, write_id), _UNCHANGED_AND_LIVE, names, values
    )


def build_claim_put(table: str, claim: Claim, now: datetime, write_id: str) -> Write:
    """Return a put of a claim over the version that was read, or where no live one is."""
    item = build_claim_item(replace(claim, version=claim.version + 1), write_id)
    names, values = {"#ends": tables.ENDS_AT}, {":now": to_number(to_micros(now))}
    if claim.version == 0:
        return _build_put(table, item, _UNUSED, {**names, "#id": tables.SESSION_ID}, values)
    values[":read"] = to_number(claim.version)
    names["#version"] = tables.VERSION
    return _build_put(table, item, "#version = :read AND #ends > :now", names, values)


def build_session_delete(table: str, session: Session) -> Write:
    """Return a delete of a session that is still as it was read."""
    return {
        "TableName": table,
        "Key": {tables.SESSION_ID: {"S": session.id}},
        "ConditionExpression": _UNCHANGED,
        "ExpressionAttributeNames": _AS_READ,
        "ExpressionAttributeValues": _read_values(session),
    }


def build_payment_put(table: str, saved: Payment, read: int, write_id: str) -> Write:
    """Return a put of a payment over the version that was read."""
    names, values = {"#version": tables.VERSION}, {":read": to_number(read)}
    return _build_put(table, build_payment_item(saved, write_id), "#version = :read", names, values)


def build_payment_put_with_session(
    table: str, payment: Payment, stored: int | None, version: int, write_id: str
) -> Write:
    """Return a put of a payment that goes with a put of its session, whose version is `version`.

    It replaces the version that is `stored`. With None it replaces nothing, or a version below that
    of the session.
    """
    if stored is not None:
        saved = replace(payment, version=max(version, stored + 1))
        return build_payment_put(table, saved, stored, write_id)
    item = build_payment_item(replace(payment, version=version), write_id)
    condition = "attribute_not_exists(#id) OR #version < :version"
    names = {"#id": tables.PAYMENT_ID, "#version": tables.VERSION}
    return _build_put(table, item, condition, names, {":version": to_number(version)})


def build_tally_put(
    table: str, key: str, tally: Tally, read: int, ends: int, write_id: str
) -> Write:
    """Return a put of a tally over the version that was read; 0 where there was none."""
    item = build_tally_item(key, tally, read + 1, ends, write_id)
    if read == 0:
        return _build_put(
            table, item, "attribute_not_exists(#id)", {"#id": tables.SESSION_ID}, None
        )
    names, values = {"#version": tables.VERSION}, {":read": to_number(read)}
    return _build_put(table, item, "#version = :read", names, values)


def build_ended_delete(table: str, key: Mapping[str, Any], end: str, now: datetime) -> Write:
    """Return a delete of an item whose time is over, as its attribute `end` says."""
    return {
        "TableName": table,
        "Key": key,
        "ConditionExpression": "#end <= :now",
        "ExpressionAttributeNames": {"#end": end},
        "ExpressionAttributeValues": {":now": to_number(to_micros(now))},
    }


def _build_put(
    table: str,
    item: Mapping[str, Any],
    condition: str,
    names: Mapping[str, str],
    values: Mapping[str, Any] | None,
) -> Write:
    put = {
        "TableName": table,
        "Item": item,
        "ConditionExpression": condition,
        "ExpressionAttributeNames": names,
    }
    return put if values is None else {**put, "ExpressionAttributeValues": values}


def _read_values(session: Session) -> dict[str, Mapping[str, str]]:
    return {
        ":version": to_number(session.version),
        ":seed": {"S": session.seed},
        ":place": {"S": to_place((to_micros(session.created_at), session.id))},
    }
