"""Stripe's books: every PaymentIntent of ours, for `reconcile --prove`."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

from payment_smart_bot.adapters.stripe import intents
from payment_smart_bot.adapters.stripe.calls import JsonObject, is_count
from payment_smart_bot.adapters.stripe.connection import Connection, build_created_filter
from payment_smart_bot.adapters.stripe.errors import FAULT, report_failure
from payment_smart_bot.adapters.stripe.intent_answers import read_state
from payment_smart_bot.adapters.stripe.lists import ListBroken
from payment_smart_bot.adapters.stripe.objects import (
    OUR_KEY,
    OUR_PAYMENT,
    read_metadata,
    read_money,
)
from payment_smart_bot.domain.model.books import IntentOnBooks
from payment_smart_bot.domain.model.errors import GatewayUnavailable

MOST_PAGES: Final = 100_000
"""A list that is longer has no end."""


def read_books(stripe: Connection, since: datetime) -> Iterator[IntentOnBooks]:
    """Yield our PaymentIntents that were made at `since` or later; raises GatewayUnavailable."""
    parameters = {**build_created_filter(since), "expand": ["data.latest_charge"]}
    return choose_ours(stripe.list_all(intents.PATH, parameters, MOST_PAGES))


def choose_ours(intents: Iterable[JsonObject]) -> Iterator[IntentOnBooks]:
    """Yield the PaymentIntents that we made out of those listed; raises GatewayUnavailable."""
    try:
        for intent in intents:
            metadata = read_metadata(intent)
            if OUR_PAYMENT in metadata:
                yield _read_entry(intent, metadata)
    except ListBroken as broken:
        raise report_failure(broken.answer) from None


def _read_entry(intent: JsonObject, metadata: JsonObject) -> IntentOnBooks:
    money, received = read_money(intent), intent.get("amount_received")
    refunded = _read_refunded(intent)
    if money is None or not is_count(received) or refunded is None:
        raise GatewayUnavailable(FAULT)
    return IntentOnBooks(
        intent_id=intent["id"],
        payment_id=str(metadata[OUR_PAYMENT]),
        key=str(metadata.get(OUR_KEY, "")),
        state=read_state(intent),
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
