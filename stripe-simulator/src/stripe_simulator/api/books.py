"""The books: what became of every intent, for whoever proves that nobody paid twice."""

import msgspec

from stripe_simulator.storage.store import Store


class Entry(msgspec.Struct, frozen=True):
    """One PaymentIntent. Amounts are in minor units of the currency.

    attempts: how often a card was tried. succeeded_charges: how often money was taken, which must
    never be more than once. brand, last4: of the card of the last attempt that reached the network;
    None before any did.
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


class Setup(msgspec.Struct, frozen=True):
    """One SetupIntent. last4: of the card that it has now; None where it has none."""

    id: str
    status: str
    customer: str | None
    metadata: dict[str, str]
    last4: str | None


class _Card(msgspec.Struct):
    brand: str
    last4: str


class _Details(msgspec.Struct):
    card: _Card | None = None


class _Charge(msgspec.Struct):
    payment_intent: str
    paid: bool
    captured: bool
    amount: int
    amount_captured: int
    amount_refunded: int
    payment_method_details: _Details


class _PaymentIntent(msgspec.Struct):
    id: str
    status: str
    amount: int
    amount_received: int
    currency: str
    metadata: dict[str, str]


class _SetupIntent(msgspec.Struct):
    id: str
    status: str
    customer: str | None
    metadata: dict[str, str]
    payment_method: str | None


_decode_charge = msgspec.json.Decoder(_Charge).decode
_decode_payment_intent = msgspec.json.Decoder(_PaymentIntent).decode
_decode_setup_intent = msgspec.json.Decoder(_SetupIntent).decode


def read_entries(store: Store) -> list[Entry]:
    """Return an entry for every PaymentIntent, oldest first, all as of one moment."""
    with store.transaction():
        intents, charges = store.objects.texts("payment_intent"), store.objects.texts("charge")
    by_intent: dict[str, list[_Charge]] = {}
    for charge in map(_decode_charge, charges):
        by_intent.setdefault(charge.payment_intent, []).append(charge)
    return [
        _make_entry(intent, by_intent.get(intent.id, []))
        for intent in map(_decode_payment_intent, intents)
    ]


def read_setups(store: Store) -> list[Setup]:
    """Return an entry for every SetupIntent, oldest first, all as of one moment."""
    with store.transaction():
        intents = map(_decode_setup_intent, store.objects.texts("setup_intent"))
        return [_make_setup(store, intent) for intent in intents]


def _make_setup(store: Store, intent: _SetupIntent) -> Setup:
    method = store.objects.load("payment_method", intent.payment_method or "")
    last4 = method["card"]["last4"] if method else None
    return Setup(intent.id, intent.status, intent.customer, intent.metadata, last4)


def _find_refunded(charge: _Charge) -> int:
    """Return what was given back of the money that was taken; letting go of a hold gives none."""
    return charge.amount_refunded - (charge.amount - charge.amount_captured) if charge.paid else 0


def _make_entry(intent: _PaymentIntent, charges: list[_Charge]) -> Entry:
    card = charges[-1].payment_method_details.card if charges else None
    return Entry(
        id=intent.id,
        status=intent.status,
        amount=intent.amount,
        amount_received=intent.amount_received,
        amount_refunded=sum(map(_find_refunded, charges)),
        currency=intent.currency,
        metadata=intent.metadata,
        attempts=len(charges),
        succeeded_charges=sum(charge.paid and charge.captured for charge in charges),
        brand=None if card is None else card.brand,
        last4=None if card is None else card.last4,
    )
