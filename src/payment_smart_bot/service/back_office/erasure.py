"""Erasing one person's data on request (GDPR article 17, CCPA 1798.105).

A conversation is erased whole. Of a payment stays what accounts, refunds and disputes need: amount,
times, outcome, Stripe's ids, brand and last four digits. What we had Stripe save is undone there:
a Customer that was made for a payment is deleted with its cards, and from a Customer of the
merchant's own the card is detached. What else Stripe keeps, the merchant erases there.
"""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Final

from payment_smart_bot.domain.model.calls.lookups import ForgetCard
from payment_smart_bot.domain.model.errors import ChargeUnresolved
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.value import Value, replace
from payment_smart_bot.ports import Audience, PaymentGateway, Store
from payment_smart_bot.service.audience import NOBODY
from payment_smart_bot.service.back_office.session_opening import keep_order_paid
from payment_smart_bot.service.pages import walk_pages

_PAGE: Final = 200


class Person(Value, frozen=True):
    """Whose data it is: named by their e-mail address, or by a session, or by a payment."""

    email: str | None = None
    session_id: str | None = None
    payment_id: str | None = None


class Erased(Value, frozen=True):
    """How many records held the person's data, and hold it no more."""

    sessions: int
    payments: int


class Erasure(Value, frozen=True):
    """Erases people's data from a store, and at Stripe; `clock` returns the time in UTC."""

    store: Store
    gateway: PaymentGateway
    clock: Callable[[], datetime]
    audience: Audience = NOBODY

    def erase(self, person: Person) -> Erased:
        """Erase a person's data and return how many records held it.

        Raises ChargeUnresolved, and erases nothing, while money may still move for one of them,
        VersionConflict where a record changed meanwhile and GatewayUnavailable where Stripe cannot
        be reached: what is left is erased by another call.
        """
        payments = [payment for payment in self._payments() if _is_of(payment, person)]
        ids = {payment.session_id for payment in payments}
        sessions = [
            session
            for session in self._sessions()
            if session.id in ids | {person.session_id} or _asked_for_by(session, person)
        ]
        if any(session.status.is_under_way for session in sessions) or any(
            payment.status.is_unsettled for payment in payments
        ):
            raise ChargeUnresolved("A charge or a refund of this person is not settled yet.")
        for session in sessions:
            self.store.delete(session)
            self.audience.tell(session)
        named = [payment for payment in payments if payment.erased_at is None]
        for payment in named:
            self.gateway.perform(ForgetCard(payment))
            keep_order_paid(self.store, payment, self.clock())
            self.store.save_payment(erase_person_from(payment, self.clock()))
        return Erased(len(sessions), len(named))

    def _sessions(self) -> Iterator[Session]:
        return walk_pages(lambda after: self.store.list_sessions(self.clock(), None, after, _PAGE))

    def _payments(self) -> Iterator[Payment]:
        return walk_pages(lambda after: self.store.list_payments(after, _PAGE))


def erase_person_from(payment: Payment, now: datetime) -> Payment:
    """Return a payment without what says whose it is."""
    return replace(
        payment,
        cardholder="",
        consent=replace(payment.consent, shown=""),
        request=PaymentRequest(money=payment.request.money),
        token=payment.token and replace(payment.token, reusable=False, fingerprint=None),
        customer_id=None,
        erased_at=now,
    )


def _is_of(payment: Payment, person: Person) -> bool:
    return (
        payment.id == person.payment_id
        or payment.session_id == person.session_id
        or (person.email is not None and _same(payment.request.customer_email, person.email))
    )


def _asked_for_by(session: Session, person: Person) -> bool:
    return person.email is not None and _same(session.request.customer_email, person.email)


def _same(email: str | None, wanted: str) -> bool:
    return email is not None and email.casefold() == wanted.casefold()
