"""The books: what became of every intent, for whoever proves that nobody paid twice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from stripe_simulator.store import Store


@dataclass(frozen=True, slots=True)
class Entry:
    """One PaymentIntent. Amounts are in minor units of the currency.

    attempts: how often a card was tried. succeeded_charges: how often it was paid, which must never
    be more than once.
    brand, last4: of the card of its last attempt that reached the network; None before any.
    """

    id: str
    status: str
    amount: int
    amount_received: int
    amount_refunded: int
    currency: str
    metadata: dict[str, str]
    attempts: int
    succeeded_charges: int
    brand: str | None
    last4: str | None


@dataclass(frozen=True, slots=True)
class Setup:
    """One SetupIntent; last4 is of the card that it has now, None where it has none."""

    id: str
    status: str
    customer: str | None
    metadata: dict[str, str]
    last4: str | None


class _Card(msgspec.Struct):
    brand: str
    last4: str


class _Details(msgspec.Struct):
    card: _Card


class _Charge(msgspec.Struct):
    payment_intent: str
    paid: bool
    amount_refunded: int
    payment_method_details: _Details


class _Intent(msgspec.Struct):
    id: str
    status: str
    amount: int
    amount_received: int
    currency: str
    metadata: dict[str, str]


class _Setup(msgspec.Struct):
    id: str
    status: str
    customer: str | None
    metadata: dict[str, str]
    payment_method: str | None


_setup = msgspec.json.Decoder(_Setup).decode
_charge = msgspec.json.Decoder(_Charge).decode
_intent = msgspec.json.Decoder(_Intent).decode


def read(store: Store) -> list[Entry]:
    """Return an entry for every PaymentIntent, oldest first, all as of one moment."""
    with store.transaction():
        intents, charges = store.texts("payment_intent"), store.texts("charge")
    of_intent: dict[str, list[_Charge]] = {}
    for text in charges:
        charge = _charge(text)
        of_intent.setdefault(charge.payment_intent, []).append(charge)
    return [_entry(intent, of_intent.get(intent.id, [])) for intent in map(_intent, intents)]


def read_setups(store: Store) -> list[Setup]:
    """Return an entry for every SetupIntent, oldest first, all as of one moment."""
    with store.transaction():
        return [_of_setup(store, _setup(text)) for text in store.texts("setup_intent")]


def _of_setup(store: Store, intent: _Setup) -> Setup:
    method = store.load("payment_method", intent.payment_method) if intent.payment_method else None
    last4 = method["card"]["last4"] if method else None
    return Setup(intent.id, intent.status, intent.customer, intent.metadata, last4)


def _entry(intent: _Intent, charges: list[_Charge]) -> Entry:
    card = charges[-1].payment_method_details.card if charges else None
    return Entry(
        id=intent.id,
        status=intent.status,
        amount=intent.amount,
        amount_received=intent.amount_received,
        amount_refunded=sum(charge.amount_refunded for charge in charges),
        currency=intent.currency,
        metadata=intent.metadata,
        attempts=len(charges),
        succeeded_charges=sum(charge.paid for charge in charges),
        brand=None if card is None else card.brand,
        last4=None if card is None else card.last4,
    )
