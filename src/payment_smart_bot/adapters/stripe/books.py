"""Stripe's books: every PaymentIntent of ours, for `reconcile --prove`."""

from collections.abc import Iterable, Iterator
from typing import Final

from payment_smart_bot.adapters.stripe.calls import JsonObject, is_count
from payment_smart_bot.adapters.stripe.errors import FAULT, unavailable
from payment_smart_bot.adapters.stripe.intents import (
    OUR_KEY,
    OUR_PAYMENT,
    metadata_of,
    money_of,
    state_of,
)
from payment_smart_bot.adapters.stripe.lists import ListBroken
from payment_smart_bot.domain.model.books import IntentOnBooks
from payment_smart_bot.domain.model.errors import GatewayUnavailable

MOST_PAGES: Final = 100_000
"""Only so that a list without an end is found out."""


def ours_on_books(intents: Iterable[JsonObject]) -> Iterator[IntentOnBooks]:
    """Yield those of the listed PaymentIntents that we made; raises GatewayUnavailable."""
    try:
        for intent in intents:
            metadata = metadata_of(intent)
            if OUR_PAYMENT in metadata:
                yield _on_books(intent, metadata)
    except ListBroken as broken:
        raise unavailable(broken.answer) from None


def _on_books(intent: JsonObject, metadata: JsonObject) -> IntentOnBooks:
    money, received, refunded = money_of(intent), intent.get("amount_received"), _refunded(intent)
    if money is None or not is_count(received) or refunded is None:
        raise GatewayUnavailable(FAULT)
    return IntentOnBooks(
        intent_id=intent["id"],
        payment_id=str(metadata[OUR_PAYMENT]),
        key=str(metadata.get(OUR_KEY, "")),
        state=state_of(intent),
        money=money,
        received=received,
        refunded=refunded,
    )


def _refunded(intent: JsonObject) -> int | None:
    charge = intent.get("latest_charge")
    if charge is None:
        return 0
    refunded = charge.get("amount_refunded") if isinstance(charge, dict) else None
    return refunded if is_count(refunded) else None
