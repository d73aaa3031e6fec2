"""What must hold after every step of the simulated world, and what once it has calmed down."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import chain
from typing import Final

from tests.simulation.world import PRICE, World

from payment_smart_bot.adapters.stripe_intents import OUR_PAYMENT
from payment_smart_bot.domain.payment import Payment
from payment_smart_bot.domain.session import Session, Status
from payment_smart_bot.service.proof import prove
from stripe_simulator.books import Entry

_UNCHARGED: Final = frozenset(
    {Status.COLLECTING, Status.CONFIRMING, Status.CANCELLED, Status.ERROR}
)
Books = dict[str, list[Entry]]


def broken_now(world: World) -> str | None:
    """Return the first law that does not hold at this moment, if any."""
    books: Books = defaultdict(list)
    for entry in world.simulator.books():
        books[entry.metadata[OUR_PAYMENT]].append(entry)
    sessions = [world.store.load(someone.session_id, world.clock()) for someone in world.customers]
    laws = chain(
        _of_payments(world, books),
        *(_of_session(session, books) for session in sessions if session),
        _of_answers(world),
    )
    return next(laws, None)


def _of_payments(world: World, books: Books) -> Iterator[str]:
    for payment_id, entries in books.items():
        payment = world.store.payment(payment_id)
        if payment is None:
            yield f"Stripe was called before {payment_id} was on record"
            continue
        if sum(entry.succeeded_charges for entry in entries) > 1:
            yield f"{payment_id} was charged twice"
        if sum(entry.attempts for entry in entries) > world.tries_agreed_to(payment):
            yield f"the card of {payment_id} was tried more often than its owner agreed"
        paid = [entry for entry in entries if entry.succeeded_charges]
        yield from _of_money(world, payment, paid)


def _of_money(world: World, payment: Payment, paid: list[Entry]) -> Iterator[str]:
    if payment.status.took_money and not paid:
        yield f"{payment.id} is {payment.status} here and not charged at Stripe"
    for entry in paid:
        if not payment.status.took_money and not payment.status.unsettled:
            yield f"{payment.id} is {payment.status} here and charged at Stripe"
        if (entry.amount_received, entry.currency) != PRICE or payment.consent.money != PRICE:
            yield f"{payment.id} was charged another amount than agreed to"
        if not _agreed(world, payment, entry):
            yield f"{payment.id} was charged without its owner's word for that card"
        if entry.amount_refunded > payment.refunded:
            yield f"{payment.id} was refunded {entry.amount_refunded}, not {payment.refunded}"


def _agreed(world: World, payment: Payment, entry: Entry) -> bool:
    known = payment.token is None or payment.token.last4 == entry.last4
    return known and world.owner_of(payment).agreed_to(entry.last4)


def _of_session(session: Session, books: Books) -> Iterator[str]:
    paid = [
        payment_id
        for payment_id, entries in books.items()
        if payment_id.startswith(f"pay_{session.seed}_")
        and any(entry.succeeded_charges for entry in entries)
    ]
    if session.status in _UNCHARGED and paid:
        yield f"{session.id} is {session.status} although {paid} was charged"
    if session.status is Status.COMPLETED and len(paid) != 1:
        yield f"{session.id} is completed with {len(paid)} charges"
    if session.status is not Status.COLLECTING and session.card is not None:
        yield f"{session.id} holds a card number while {session.status}"


def _of_answers(world: World) -> Iterator[str]:
    """Yield where the same message got two answers, but for one that left no trace."""
    while world.replies:
        someone, letter, reply = world.replies.pop()
        session = world.store.load(someone.session_id, world.clock())
        if letter.message_id is None or session is None:
            continue
        recorded = [turn for turn in session.turns if turn.message_id == letter.message_id]
        if len(recorded) > 1:
            yield f"{letter} of {someone.session_id} was answered twice: {reply.response}"


def broken_at_last(world: World) -> str | None:
    """Return what is not settled once everything is well again, if anything."""
    if any(payment.status.unsettled for payment in world.payments()):
        return "a payment is still not settled"
    for someone in world.customers:
        session = world.store.load(someone.session_id, world.clock())
        if session is not None and session.status.under_way:
            return f"{session.id} is stuck"
    differences = prove(world.store, world.gateway, world.began).differences
    return f"the proof finds {differences}" if differences else None
