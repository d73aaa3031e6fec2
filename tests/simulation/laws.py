"""What must hold after every step of the simulated world, and what once it has calmed down."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Final

from tests.simulation.stage import PRICE, Stage

from payment_smart_bot.adapters.stripe.objects import OUR_PAYMENT
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import NoticeType, Payment, PaymentStatus, RefundStatus
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.service.settling.proof import prove
from stripe_simulator import Entry, Setup

_UNCHARGED: Final = frozenset(
    {Status.COLLECTING, Status.CONFIRMING, Status.CANCELLED, Status.ERROR}
)
Books = dict[str, list[Entry]]


def broken_now(world: Stage) -> str | None:
    """Return the first law that does not hold at this moment, if any."""
    books = _read_books(world)
    sessions = [world.store.load(someone.session_id, world.clock()) for someone in world.customers]
    setups = world.simulator.setups() if world.money is None else []
    done = _count_done(books, setups)
    laws = chain(
        _of_payments(world, books),
        *(_of_setup(world, each, done) for each in setups),
        *(_of_session(world, session, done) for session in sessions if session),
        _of_words(world, books),
        _of_answers(world),
    )
    return next(laws, None)


def _read_books(world: Stage) -> Books:
    books: Books = defaultdict(list)
    for entry in world.simulator.books():
        books[entry.metadata[OUR_PAYMENT]].append(entry)
    return books


def _count_done(books: Books, setups: Sequence[Setup]) -> Counter[str]:
    """Return how often each payment was charged, or its card saved, at Stripe."""
    done = Counter(
        {key: sum(entry.succeeded_charges for entry in made) for key, made in books.items()}
    )
    done.update(each.metadata[OUR_PAYMENT] for each in setups if each.status == "succeeded")
    return done


def _of_payments(world: Stage, books: Books) -> Iterator[str]:
    for payment_id, entries in books.items():
        payment = world.store.load_payment(payment_id)
        if sum(entry.succeeded_charges for entry in entries) > 1:
            yield f"{payment_id} was charged twice"
        if payment is None:
            yield from _of_the_unknown(world, payment_id, _count_attempts(entries))
            continue
        by_hand = payment_id in world.charged_by_hand
        if not by_hand and _count_attempts(entries) > world.tries_agreed_to(payment):
            yield f"the card of {payment_id} was tried more often than its owner agreed"
        yield from _of_notices(payment)
        paid = [entry for entry in entries if entry.succeeded_charges]
        yield from _of_money(world, payment, () if by_hand else paid)


def _of_words(world: Stage, books: Books) -> Iterator[str]:
    """Yield whose cards were tried more often than they agreed, by what they sent and no record."""
    tried: Counter[str] = Counter()
    for payment_id, entries in books.items():
        payment = world.store.load_payment(payment_id)
        if payment is not None and payment_id not in world.charged_by_hand:
            tried[payment.session_id] += _count_attempts(entries)
    for someone in world.customers:
        if tried[someone.session_id] > someone.words_given:
            words = someone.words_given
            yield f"{someone.session_id} agreed {words} times, and was tried more often"


def _count_attempts(entries: Iterable[Entry]) -> int:
    return sum(entry.attempts for entry in entries)


def _of_the_unknown(world: Stage, payment_id: str, tries: int) -> Iterator[str]:
    """Yield what Stripe has of a payment that is not here; after a power cut no card was tried."""
    if not world.is_restored and (tries or not world.was_cut_off):
        yield f"Stripe was called before {payment_id} was on record"


def _of_setup(world: Stage, setup: Setup, done: Counter[str]) -> Iterator[str]:
    payment = world.store.load_payment(setup.metadata[OUR_PAYMENT])
    if payment is None:
        tries = int(setup.status != "requires_payment_method" or setup.last4 is not None)
        yield from _of_the_unknown(world, setup.metadata[OUR_PAYMENT], tries)
        return
    yield from _of_notices(payment)
    if done[payment.id] > 1:
        yield f"the card of {payment.id} was saved twice"
    if payment.status is PaymentStatus.SAVED and not done[payment.id]:
        yield f"the card of {payment.id} is saved here and not at Stripe"
    if setup.status != "succeeded":
        return
    if payment.status is not PaymentStatus.SAVED and not payment.status.is_unsettled:
        yield f"{payment.id} is {payment.status} here and its card saved at Stripe"
    if payment.status is PaymentStatus.SAVED and payment.customer_id != setup.customer:
        yield f"the card of {payment.id} is saved with another Customer"
    if not _agreed(world, payment, setup):
        yield f"the card of {payment.id} was saved without its owner's word"


def _of_notices(payment: Payment) -> Iterator[str]:
    """Yield what the merchant would not be told, or be told twice: nobody empties the outbox."""
    told = Counter(notice.type for notice in payment.outbox)
    due = {
        NoticeType.PAID: payment.status.took_money,
        NoticeType.SAVED: payment.status is PaymentStatus.SAVED,
        NoticeType.DECLINED: len(payment.declines),
        NoticeType.CANCELLED: payment.status is PaymentStatus.CANCELLED,
    }
    for type_, times in due.items():
        if told[type_] != times:
            yield f"{payment.id}: {told[type_]} notices of {type_}, not {int(times)}"
    if payment.status is PaymentStatus.FAILED and not told[NoticeType.FAILED]:
        yield f"{payment.id} has failed without a notice"
    settled = [each for each in payment.refunds if each.status is not RefundStatus.PENDING]
    numbers = (each.key.removeprefix("the whole ") for each in payment.refunds)
    made_room = max((int(number) - 1 for number in numbers if number.isdigit()), default=0)
    if not bool(settled) <= told[NoticeType.REFUNDED] <= len(settled) + made_room:
        yield f"{payment.id}: {told[NoticeType.REFUNDED]} notices of {len(settled)} refunds"
    if len({notice.id for notice in payment.outbox}) < len(payment.outbox):
        yield f"{payment.id} has two notices of one name"


def _of_money(world: Stage, payment: Payment, paid: Sequence[Entry]) -> Iterator[str]:
    by_hand = payment.id in world.charged_by_hand
    if payment.status.took_money and not paid and not by_hand:
        yield f"{payment.id} is {payment.status} here and not charged at Stripe"
    for entry in paid:
        is_known = payment.status.took_money or payment.status.is_unsettled
        if not is_known and not world.is_restored:
            yield f"{payment.id} is {payment.status} here and charged at Stripe"
        if Money(entry.amount_received, entry.currency) != PRICE or payment.consent.money != PRICE:
            yield f"{payment.id} was charged another amount than agreed to"
        if payment.status.took_money and payment.consent.save_card != payment.has_saved_card:
            yield f"{payment.id} has a card saved that was not agreed to, or not one that was"
        if not _agreed(world, payment, entry):
            yield f"{payment.id} was charged without its owner's word for that card"
        went_back, on_record = entry.amount_refunded, payment.amount_refunded
        if went_back > on_record and not world.is_restored:
            yield f"of {payment.id} {went_back} went back, and {on_record} is on record"


def _agreed(world: Stage, payment: Payment, entry: Entry | Setup) -> bool:
    known = payment.token is None or payment.token.last4 == entry.last4
    return known and world.owner_of(payment).agreed_to(entry.last4)


def _of_session(world: Stage, session: Session, done: Counter[str]) -> Iterator[str]:
    paid = [
        payment_id
        for payment_id, times in done.items()
        if times and payment_id.startswith(f"pay_{session.seed}_")
    ]
    unknown = set(paid) - world.charged_by_hand
    if session.status in _UNCHARGED and unknown and not world.is_restored:
        yield f"{session.id} is {session.status} although {paid} was charged, or its card saved"
    if session.status is Status.COMPLETED and len(paid) != 1:
        yield f"{session.id} is completed with {len(paid)} charges, or cards saved"
    if session.status is not Status.COLLECTING and session.card is not None:
        yield f"{session.id} holds a card number while {session.status}"


def _of_answers(world: Stage) -> Iterator[str]:
    """Yield where the same message got two answers, but for one that left no trace."""
    while world.replies:
        someone, letter, reply = world.replies.pop()
        session = world.store.load(someone.session_id, world.clock())
        if letter.message_id is None or session is None:
            continue
        recorded = [turn for turn in session.turns if turn.message_id == letter.message_id]
        if len(recorded) > 1:
            yield f"{letter} of {someone.session_id} was answered twice: {reply.response}"


def broken_at_last(world: Stage) -> str | None:
    """Return what is not settled once everything is well again, if anything."""
    if any(payment.status.is_unsettled for payment in world.payments()):
        return "a payment is still not settled"
    for someone in world.customers:
        session = world.store.load(someone.session_id, world.clock())
        if session is not None and session.status.is_under_way:
            return f"{session.id} is stuck"
    return next(_of_what_is_chargeable(world), None) or next(_of_proof(world), None)


def _of_what_is_chargeable(world: Stage) -> Iterator[str]:
    """Yield what was given up here, and could still be confirmed at Stripe."""
    intents: Sequence[Entry | Setup] = (*world.simulator.books(), *world.simulator.setups())
    statuses = {each.id: each.status for each in intents}
    for payment in world.payments():
        status = statuses.get(payment.intent_id or "", "canceled")
        if payment.status is PaymentStatus.DECLINED and status != "canceled":
            yield f"{payment.id} was declined, and {payment.intent_id} is {status} at Stripe"


def _list_unknown(world: Stage) -> Iterator[str]:
    """Yield the payments of which Stripe has taken, or given back, more than is on record."""
    for payment_id, entries in _read_books(world).items():
        payment = world.store.load_payment(payment_id)
        known = payment.amount_refunded if payment else 0
        is_charged = any(entry.succeeded_charges for entry in entries)
        took_nothing = payment is not None and payment.status.took_nothing
        if sum(each.amount_refunded for each in entries) > known or (is_charged and took_nothing):
            yield payment_id


def _of_proof(world: Stage) -> Iterator[str]:
    """Yield where the proof does not find just what Stripe has and an older backup has not."""
    setups = world.simulator.setups() if world.money is None else []
    done = _count_done(_read_books(world), setups)
    lost = {key for key, times in done.items() if times and world.store.load_payment(key) is None}
    if world.is_restored:
        lost |= set(_list_unknown(world))
    differences = prove(world.store, world.gateway, world.began, world.clock()).differences
    if {difference.payment_id for difference in differences} != lost:
        yield f"the proof finds {differences}, and {lost or 'nothing'} is lost"
