"""Writes of the DynamoDB store: each as the arguments of its call, with the condition it is on."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from payment_smart_bot.adapters.aws.dynamodb import tables as of
from payment_smart_bot.adapters.aws.dynamodb.items import number, payment_item, place, session_item
from payment_smart_bot.adapters.paging import micros
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.value import replace

Write = Mapping[str, Any]

_UNUSED: Final = "attribute_not_exists(#id) OR #ends <= :now"
# The place tells a session from a later one that has the same id.
_UNCHANGED: Final = "#version = :version AND #place = :place"
_UNCHANGED_AND_LIVE: Final = (
    f"{_UNCHANGED} AND (attribute_not_exists(#ends) OR #ends > :now)"  # no end while charging
)
_AS_READ: Final = {"#version": of.VERSION, "#place": of.PLACE}


def session_put(table: str, saved: Session, now: datetime, write_id: str) -> Write:
    """Return how a session is put over the one that was read, or where there is no live one."""
    before = saved.version - 1
    values = {":now": number(micros(now))}
    if before == 0:
        names = {"#ends": of.ENDS_AT, "#id": of.SESSION_ID}
        return _put(table, session_item(saved, write_id), _UNUSED, names, values)
    names = {"#ends": of.ENDS_AT, **_AS_READ}
    values |= _as_read(replace(saved, version=before))
    return _put(table, session_item(saved, write_id), _UNCHANGED_AND_LIVE, names, values)


def session_delete(table: str, session: Session) -> Write:
    """Return how a session is deleted as it was read."""
    return {
        "TableName": table,
        "Key": {of.SESSION_ID: {"S": session.id}},
        "ConditionExpression": _UNCHANGED,
        "ExpressionAttributeNames": _AS_READ,
        "ExpressionAttributeValues": _as_read(session),
    }


def payment_put(table: str, saved: Payment, read: int, write_id: str) -> Write:
    """Return how a payment is put over the version that was read."""
    names, values = {"#version": of.VERSION}, {":read": number(read)}
    return _put(table, payment_item(saved, write_id), "#version = :read", names, values)


def payment_put_with_session(
    table: str, payment: Payment, stored: int | None, version: int, write_id: str
) -> Write:
    """Return how a payment is put together with its session, which has `version` then.

    Over the version that is stored, or None: over none, or one that is lower than the session's.
    """
    if stored is not None:
        saved = replace(payment, version=max(version, stored + 1))
        return payment_put(table, saved, stored, write_id)
    item = payment_item(replace(payment, version=version), write_id)
    condition = "attribute_not_exists(#id) OR #version < :version"
    names = {"#id": of.PAYMENT_ID, "#version": of.VERSION}
    return _put(table, item, condition, names, {":version": number(version)})


def ended_delete(table: str, key: Mapping[str, Any], end: str, now: datetime) -> Write:
    """Return how an item is deleted if its time is over; `end` is the attribute that says so."""
    return {
        "TableName": table,
        "Key": key,
        "ConditionExpression": "#end <= :now",
        "ExpressionAttributeNames": {"#end": end},
        "ExpressionAttributeValues": {":now": number(micros(now))},
    }


def _put(
    table: str,
    item: Mapping[str, Any],
    condition: str,
    names: Mapping[str, str],
    values: Mapping[str, Any],
) -> Write:
    return {
        "TableName": table,
        "Item": item,
        "ConditionExpression": condition,
        "ExpressionAttributeNames": names,
        "ExpressionAttributeValues": values,
    }


def _as_read(session: Session) -> dict[str, Mapping[str, str]]:
    return {
        ":version": number(session.version),
        ":place": {"S": place((micros(session.created_at), session.id))},
    }
