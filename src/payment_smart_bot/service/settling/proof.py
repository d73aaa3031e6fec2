"""Does our ledger say of every payment what Stripe's books say? Compared both ways.

Both are read as a stream, and of each payment only its id is kept. A shop goes on while they are
read, so what looks like a difference is looked at again, on both sides, before it is reported.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Final

from payment_smart_bot.domain.model.calls.books import DisputeOnBooks, IntentOnBooks
from payment_smart_bot.domain.model.calls.intents import IntentState
from payment_smart_bot.domain.model.calls.lookups import CheckDispute, DisputeSeen
from payment_smart_bot.domain.model.charge import IntentKind
from payment_smart_bot.domain.model.errors import CorruptRecord
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus, RefundStatus
from payment_smart_bot.domain.protocols.orphans import is_of
from payment_smart_bot.domain.value import Value, replace
from payment_smart_bot.ports import PaymentGateway, Store
from payment_smart_bot.service.pages import walk_readable_payments

_LONGEST_CONVERSATION: Final = timedelta(days=2)
"""A payment may be confirmed that much later than its PaymentIntent was made, after a decline."""

_SOON_SETTLED: Final = timedelta(minutes=15)
"""A charge that Stripe has made is on record by then: sweeps come every minute."""

_LONGEST_OPEN: Final = timedelta(hours=25)
"""No link to Stripe's page is open for longer, and no other charge waits for longer either."""

_WITHOUT_CONVERSATION: Final = timedelta(hours=2)
"""A charge whose conversation is lost is settled by then."""


class Difference(Value, frozen=True):
    """Something on which ledger and books do not agree, in words for the operator."""

    payment_id: str
    intent_id: str | None
    what: str


class Proof(Value, frozen=True):
    """What was compared, what was found, and how much is still open.

    `unreadable` has the ids of payments whose records cannot be read: nothing is proven of them.
    """

    differences: Sequence[Difference]
    payments: int
    intents: int
    open: int
    unreadable: Sequence[str] = ()

    @property
    def is_complete(self) -> bool:
        """Whether all agrees, and all could be compared."""
        return not (self.differences or self.unreadable)


def prove(store: Store, gateway: PaymentGateway, since: datetime, now: datetime) -> Proof:
    """Compare the payments confirmed since `since` with Stripe's books, both ways.

    PaymentIntents and SetupIntents, what was refunded, disputes, and what is open for too long. A
    payment whose outcome is not known yet counts as open. What is older than the retention of
    payments, less the longest conversation, cannot be compared. A payment that cannot be read is
    named, and the proof goes on. Raises GatewayUnavailable and StoreUnavailable.
    """
    comparison = _Comparison(store, gateway, since, now)
    matched: set[str] = set()
    differences: list[Difference] = []
    unreadable: dict[str, None] = {}
    payments = intents = still_open = 0
    for entry in gateway.read_books(since - _LONGEST_CONVERSATION):
        intents += 1
        is_matched, of_entry = comparison.check_entry(entry)
        differences += of_entry
        if is_matched:
            matched.add(entry.payment_id)
    for payment in walk_readable_payments(store, since, unreadable):
        payments += 1
        still_open += payment.status.is_unsettled
        found = comparison.check_payment(payment, is_matched=payment.id in matched)
        differences += _collect(found, payment.id, unreadable)
    for dispute in gateway.read_disputes(since):
        found = comparison.check_dispute(dispute)
        differences += _collect(found, dispute.payment_id, unreadable)
    return Proof(differences, payments, intents, still_open, tuple(unreadable))


def _collect(
    found: Iterator[Difference], payment_id: str, unreadable: dict[str, None]
) -> list[Difference]:
    """Return what was found of a payment; note its id where its record cannot be read."""
    try:
        return list(found)
    except CorruptRecord:
        unreadable[payment_id] = None
        return []


class _Comparison(Value, frozen=True):
    """One comparison of a ledger with Stripe's books, begun at `now`."""

    store: Store
    gateway: PaymentGateway
    since: datetime
    now: datetime

    def check_entry(self, entry: IntentOnBooks) -> tuple[bool, list[Difference]]:
        """Return whether the ledger knows what was done by an intent, and what differs."""
        if not _is_done(entry):
            return False, []
        try:
            payment = self.store.load_payment(entry.payment_id)
            if payment is not None and any(self._compare(payment, entry)):
                payment = self.store.load_payment(entry.payment_id)
                entry = self.gateway.read_entry(entry.intent_id, entry.kind) or entry
        except CorruptRecord:
            what = f"Stripe has {_tell_done(entry)}; here its record cannot be read."
            return False, [Difference(entry.payment_id, entry.intent_id, what)]
        if payment is None:
            what = f"Stripe has {_tell_done(entry)}; here there is no such payment."
            return False, [Difference(entry.payment_id, entry.intent_id, what)]
        return payment.intent_id == entry.intent_id, list(self._compare(payment, entry))

    def check_payment(self, payment: Payment, *, is_matched: bool) -> Iterator[Difference]:
        """Yield what differs of a payment that Stripe's books had, or did not have."""
        if payment.status is PaymentStatus.CHARGING:
            yield from self._check_open(payment)
        elif not is_matched and _has_to_be_done(payment):
            yield from self._look_again(payment)

    def check_dispute(self, dispute: DisputeOnBooks) -> Iterator[Difference]:
        """Yield where the ledger has another status of a dispute, or none."""
        if _find_status(self.store.load_payment(dispute.payment_id), dispute) == dispute.status:
            return
        seen = self.gateway.perform(CheckDispute(dispute.dispute_id))
        if isinstance(seen, DisputeSeen):
            dispute = replace(dispute, status=seen.status)
        here = _find_status(self.store.load_payment(dispute.payment_id), dispute)
        if here != dispute.status:
            what = f"Stripe's dispute {dispute.dispute_id} is {dispute.status}; here it is {here}."
            yield Difference(dispute.payment_id, dispute.intent_id, what)

    def _compare(self, payment: Payment, entry: IntentOnBooks) -> Iterator[Difference]:
        """Yield what differs between a payment and an intent that was carried out for it."""
        if payment.confirmed_at < self.since or self._is_young(payment):
            return
        done = PaymentStatus.SAVED if entry.money is None else PaymentStatus.PAID
        is_done_here = payment.status is done or (entry.money and payment.status.took_money)
        if not is_done_here:
            what = f"Stripe has {_tell_done(entry)}; here it is {payment.status.value}."
            yield Difference(payment.id, entry.intent_id, what)
        elif payment.intent_id != entry.intent_id:
            what = f"Stripe has {_tell_done(entry)} by another intent than the one on record."
            yield Difference(payment.id, entry.intent_id, what)
        elif entry.money is not None:
            yield from _compare_money(payment, entry, entry.money)

    def _is_young(self, payment: Payment) -> bool:
        is_charging = payment.status is PaymentStatus.CHARGING
        return is_charging and self.now - payment.confirmed_at < _SOON_SETTLED

    def _check_open(self, payment: Payment) -> Iterator[Difference]:
        age = self.now - payment.confirmed_at
        if age >= _LONGEST_OPEN:
            yield Difference(
                payment.id, payment.intent_id, "It has been open here for more than a day."
            )
        elif age >= _WITHOUT_CONVERSATION and not self._has_conversation(payment):
            what = "It is open here, and its conversation is lost or cannot be read."
            yield Difference(payment.id, payment.intent_id, what)

    def _has_conversation(self, payment: Payment) -> bool:
        try:
            return is_of(self.store.load(payment.session_id, self.now), payment)
        except CorruptRecord:
            return False

    def _look_again(self, payment: Payment) -> Iterator[Difference]:
        """Look a payment up at Stripe that its list did not have: it may be younger than that."""
        fresh = self.store.load_payment(payment.id) or payment
        if not _has_to_be_done(fresh):
            return
        is_setup = fresh.status is PaymentStatus.SAVED
        kind = IntentKind.SETUP if is_setup else IntentKind.PAYMENT
        entry = self.gateway.read_entry(fresh.intent_id, kind) if fresh.intent_id else None
        if entry is not None and entry.payment_id == fresh.id and _is_done(entry):
            yield from self._compare(fresh, entry)
            return
        what = (
            "Its card is saved here; Stripe has saved none."
            if is_setup
            else "It is paid here; Stripe has no charge."
        )
        yield Difference(fresh.id, fresh.intent_id, what)


def _has_to_be_done(payment: Payment) -> bool:
    """Whether Stripe has to have carried something out for a payment."""
    is_saved_there = payment.status is PaymentStatus.SAVED and payment.intent_id is not None
    return payment.status.took_money or is_saved_there


def _compare_money(payment: Payment, paid: IntentOnBooks, money: Money) -> Iterator[Difference]:
    agreed = payment.consent.money
    if agreed is None or Money(paid.received, money.currency) != agreed:
        what = f"Stripe has charged {paid.received} {money.currency}, not what was agreed."
        yield Difference(payment.id, paid.intent_id, what)
    refunded = sum(
        refund.money.amount for refund in payment.refunds if refund.status is RefundStatus.SUCCEEDED
    )
    if not refunded <= paid.refunded <= payment.amount_refunded:
        what = f"Stripe has refunded {paid.refunded}; here it is {refunded}, in minor units."
        yield Difference(payment.id, paid.intent_id, what)


def _find_status(payment: Payment | None, dispute: DisputeOnBooks) -> str | None:
    """Return the status of a dispute here; as at Stripe where there is no payment to have one."""
    if payment is None:
        return dispute.status  # that it is not here is told of its charge
    known = (each.status for each in payment.disputes if each.id == dispute.dispute_id)
    return next(known, "unknown")


def _tell_done(entry: IntentOnBooks) -> str:
    return "saved its card" if entry.money is None else f"charged {entry.money.shown}"


def _is_done(entry: IntentOnBooks) -> bool:
    return entry.state is IntentState.SUCCEEDED or entry.received > 0
