"""Beginning sessions for the merchant: one for each idempotency key, and one for an order.

A claim says which session a key or an order has begun. It is written in one transaction with that
session, so nobody ever finds one without the other, whatever is raced, killed or repeated.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Final

from payment_smart_bot.domain.conversation.card_entry import switch_entry
from payment_smart_bot.domain.conversation.charge_actions import next_payment_id, read_seed
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.conversation.steps import remember_field
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.claims import Claim
from payment_smart_bot.domain.model.errors import (
    InvalidRequest,
    OrderChanged,
    OrderPaid,
    OrderUnresolved,
    RequestInFlight,
    SessionKeyReused,
    TooBusy,
    VersionConflict,
)
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.payment_request import (
    PaymentRequest,
    count_room_for_suffix,
    read_payment_request,
)
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.value import Value, replace
from payment_smart_bot.ports import Store
from payment_smart_bot.service.pages import walk_pages

KEY_LIFE: Final = timedelta(hours=24)
"""How long a key brings the same answer, as at Stripe."""

_MOST_TRIES: Final = 5
_PAGE: Final = 100
_BEFORE_ANY_END: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""A store asked as of then returns a session that has expired since, if it still has it."""


class SessionOpening(Value, frozen=True):
    """Begins sessions; its parts are those of `Merchant`."""

    store: Store
    policy: Policy
    clock: Callable[[], datetime]
    new_id: Callable[[], str]
    new_seed: Callable[[], str]

    def open(self, given: Mapping[str, object], key: str | None) -> Session:
        """Begin a session about a payment request, or return the one that was begun before.

        The same `key` returns the session as it was begun, without its request. With `once` in the
        request an order has one session for as long as it can be paid by that. Raises
        InvalidRequest, SessionKeyReused, RequestInFlight, OrderPaid, OrderUnresolved, OrderChanged
        and TooBusy.
        """
        room = count_room_for_suffix(self.policy.statement_prefix)
        request = read_payment_request(given, self.policy.currency, room)
        request = replace(request, money=request.money or self.policy.request.money)
        _check_offer(request, self.policy)
        claim_id = None if key is None else _hash("key", key)
        fingerprint = _hash("request", json.dumps(given, sort_keys=True))
        for _ in range(_MOST_TRIES):
            try:
                return self._try_to_open(request, claim_id, fingerprint)
            except VersionConflict:
                continue  # somebody else was faster: look at what they began
        if key is not None:
            raise RequestInFlight("Another request with this Idempotency-Key is under way.")
        raise TooBusy("This order is busy. Please try again.")

    def _try_to_open(
        self, request: PaymentRequest, claim_id: str | None, fingerprint: str
    ) -> Session:
        now = self.clock()
        earlier = self.store.load_claim(claim_id, now) if claim_id else None
        if earlier is not None:
            return _replay(earlier, fingerprint)
        order = self.store.load_claim(_name_order(request), now) if request.once else None
        standing = self._find_standing(order, request, now)
        if request.once and standing is None:
            self._refuse_paid_order(request, order)
        session = standing or self._begin(request, now)
        claims = []
        if claim_id:
            claims.append(Claim(claim_id, _outline(session), now + KEY_LIFE, fingerprint))
        if request.once and standing is None:
            ends, version = now + self.policy.payment_retention, order.version if order else 0
            claims.append(Claim(_name_order(request), _outline(session), ends, version=version))
        if not claims:
            return standing or self.store.save(session, now)
        self.store.save_claims(claims, now, None if standing else session)
        return standing or replace(session, version=1)

    def _begin(self, request: PaymentRequest, now: datetime) -> Session:
        session = Session.start(
            self.new_id(), now, self.policy.session_life, self.new_seed(), request
        )
        return remember_field(switch_entry(session, self.policy, self.new_seed), self.policy)

    def _find_standing(
        self, order: Claim | None, request: PaymentRequest, now: datetime
    ) -> Session | None:
        """Return the session in which an order can still be paid, if there is one.

        One that was cancelled is among them: its customer can begin afresh. One that has expired is
        erased, so that a turn which began before that cannot charge any more.
        """
        session = self.store.load(order.session.id, _BEFORE_ANY_END) if order else None
        if session is None or session.status is Status.ERROR:
            return None
        if session.status is Status.COMPLETED:
            raise OrderPaid("This order is paid.")
        if session.ends_at is not None and session.ends_at <= now:
            self.store.delete(session)
            return None
        if _what_is_paid(session.request) != _what_is_paid(request):
            raise OrderChanged("There is a session of this order about another payment.")
        return session

    def _refuse_paid_order(self, request: PaymentRequest, order: Claim | None) -> None:
        """Raise OrderPaid or OrderUnresolved if a payment of the order took money, or may yet.

        Those of the session that had the order are read by their ids, because an index may follow
        its table a moment later.
        """
        for payment in (*self._list_payments_of(order), *self._list_payments_for(request)):
            if _is_paid(payment):
                raise OrderPaid("This order is paid.")
            if payment.status.is_unsettled:
                raise OrderUnresolved("It is not known yet whether this order is paid.")

    def _list_payments_of(self, order: Claim | None) -> Iterator[Payment]:
        session = order.session if order else None
        while session is not None:
            payment = self.store.load_payment(next_payment_id(session))
            if payment is None:
                return
            yield payment
            session = replace(session, payments=session.payments + 1)

    def _list_payments_for(self, request: PaymentRequest) -> Iterable[Payment]:
        return walk_pages(
            lambda after: self.store.list_payments(after, _PAGE, order_id=request.order_id)
        )


def keep_order_paid(store: Store, payment: Payment, now: datetime) -> None:
    """Let the order of a payment stay paid for `once`, by a hash, where its id is to be erased.

    Raises VersionConflict where somebody else has begun a session of that order meanwhile.
    """
    if payment.request.order_id is None or not _is_paid(payment):
        return
    claim_id = _name_order(payment.request)
    before = store.load_claim(claim_id, now)
    if before is None or before.session.id != payment.session_id:
        at, version = payment.confirmed_at, before.version if before else 0
        session = Session(payment.session_id, at, at, at, read_seed(payment.id))
        store.save_claims([Claim(claim_id, session, payment.retain_until, version=version)], now)


def _is_paid(payment: Payment) -> bool:
    return payment.status.took_money or payment.status is PaymentStatus.SAVED


def _check_offer(request: PaymentRequest, policy: Policy) -> None:
    """Raise InvalidRequest where saved cards are to be offered and there is no place for that."""
    if not request.offer_saved_cards:
        return
    if request.money is None:
        raise InvalidRequest("offerSavedCards comes without an amount. A saved card pays one.")
    if policy.entry_mode is EntryMode.CHECKOUT:
        raise InvalidRequest(
            "offerSavedCards is not possible here: cards are given on Stripe's page alone "
            "(CARD_ENTRY is checkout). Leave it out."
        )


def _replay(earlier: Claim, fingerprint: str) -> Session:
    if earlier.fingerprint != fingerprint:
        raise SessionKeyReused("This Idempotency-Key came with another payment request before.")
    return earlier.session


def _outline(session: Session) -> Session:
    """Return a session as it began, without anything that was asked for or said."""
    at = session.created_at
    return Session(session.id, at, at, session.expires_at, session.seed, entry=session.entry)


def _what_is_paid(request: PaymentRequest) -> tuple[object, ...]:
    """Return what a customer agrees to, and with whose cards they may pay.

    The rest of a request may differ from try to try.
    """
    return request.money, request.save_card, request.customer_id, request.offer_saved_cards


def _name_order(request: PaymentRequest) -> str:
    return _hash("order", request.order_id or "")


def _hash(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
