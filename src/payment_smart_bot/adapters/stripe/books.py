"""Stripe's books: every intent of ours, and every dispute, for `reconcile --prove`."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final

from payment_smart_bot.adapters.stripe import disputes, intents
from payment_smart_bot.adapters.stripe.declines import UNKNOWN_CODE, clean_code
from payment_smart_bot.adapters.stripe.intent_answers import read_state
from payment_smart_bot.adapters.stripe.objects import (
    OUR_DEPLOYMENT,
    OUR_KEY,
    OUR_PAYMENT,
    read_metadata,
    read_money,
)
from payment_smart_bot.adapters.stripe.transport.calls import JsonObject, is_count, is_id
from payment_smart_bot.adapters.stripe.transport.connection import Connection, build_created_filter
from payment_smart_bot.adapters.stripe.transport.errors import FAULT, report_failure
from payment_smart_bot.adapters.stripe.transport.lists import ListBroken
from payment_smart_bot.domain.model.calls.books import DisputeOnBooks, IntentOnBooks
from payment_smart_bot.domain.model.charge import IntentKind
from payment_smart_bot.domain.model.errors import GatewayUnavailable

MOST_PAGES: Final = 100_000
"""A list that is longer has no end."""

_CHARGE: Final[Mapping[IntentKind, dict[str, Any]]] = {
    IntentKind.PAYMENT: {"expand": ["latest_charge"]},
    IntentKind.SETUP: {},
}
_CHARGES: Final[Mapping[IntentKind, dict[str, Any]]] = {
    IntentKind.PAYMENT: {"expand": ["data.latest_charge"]},
    IntentKind.SETUP: {},
}
"""Has Stripe include what was refunded."""


def read_books(stripe: Connection, since: datetime) -> Iterator[IntentOnBooks]:
    """Yield our intents that were made at `since` or later; raises GatewayUnavailable."""
    for kind in IntentKind:
        parameters = {**build_created_filter(since), **_CHARGES[kind]}
        for intent in _list_all(stripe, intents.PATHS[kind], parameters):
            if is_ours(stripe, intent):
                yield _read_entry(intent, kind)


def read_entry(stripe: Connection, intent_id: str, kind: IntentKind) -> IntentOnBooks | None:
    """Return an intent as it is now, None if it is none of ours; raises GatewayUnavailable."""
    answer = stripe.ask("get", f"{intents.PATHS[kind]}/{intent_id}", _CHARGE[kind])
    if answer.code == "resource_missing":
        return None
    intent = answer.body
    if not answer.is_done or not isinstance(intent, dict) or intent.get("id") != intent_id:
        raise report_failure(answer)
    return _read_entry(intent, kind) if is_ours(stripe, intent) else None


def read_disputes(stripe: Connection, since: datetime) -> Iterator[DisputeOnBooks]:
    """Yield the disputes of our payments since a time; raises GatewayUnavailable."""
    parameters = {**build_created_filter(since), "expand": ["data.payment_intent"]}
    for dispute in _list_all(stripe, disputes.PATH, parameters):
        intent, status = dispute.get("payment_intent"), dispute.get("status")
        if not isinstance(intent, dict) or not is_ours(stripe, intent):
            continue
        if not is_id(intent.get("id")) or not isinstance(status, str):
            raise GatewayUnavailable(FAULT)
        yield DisputeOnBooks(
            dispute_id=dispute["id"],
            payment_id=str(read_metadata(intent)[OUR_PAYMENT]),
            intent_id=intent["id"],
            status=clean_code(status) or UNKNOWN_CODE,
        )


def is_ours(stripe: Connection, intent: JsonObject) -> bool:
    """Whether this deployment has made an intent: another bot may be on the same account.

    One without a name cannot tell, and takes them all for its own.
    """
    metadata = read_metadata(intent)
    made_by = metadata.get(OUR_DEPLOYMENT)
    is_of_another = stripe.deployment is not None and made_by not in {None, stripe.deployment}
    return OUR_PAYMENT in metadata and not is_of_another


def _list_all(stripe: Connection, path: str, parameters: Mapping[str, Any]) -> Iterator[JsonObject]:
    try:
        yield from stripe.list_all(path, parameters, MOST_PAGES)
    except ListBroken as broken:
        raise report_failure(broken.answer) from None


def _read_entry(intent: JsonObject, kind: IntentKind) -> IntentOnBooks:
    metadata = read_metadata(intent)
    money = read_money(intent)
    received = intent.get("amount_received", 0 if kind is IntentKind.SETUP else None)
    refunded = _read_refunded(intent)
    if (money is None) is not (kind is IntentKind.SETUP):
        raise GatewayUnavailable(FAULT)
    if not is_count(received) or refunded is None:
        raise GatewayUnavailable(FAULT)
    return IntentOnBooks(
        intent_id=intent["id"],
        payment_id=str(metadata[OUR_PAYMENT]),
        key=str(metadata.get(OUR_KEY, "")),
        state=read_state(intent, kind),
        money=money,
        received=received,
        refunded=refunded,
    )


def _read_refunded(intent: JsonObject) -> int | None:
    charge = intent.get("latest_charge")
    if charge is None:
        return 0
    refunded = charge.get("amount_refunded") if isinstance(charge, dict) else None
    return refunded if is_count(refunded) else None
