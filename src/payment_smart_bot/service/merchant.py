"""What a merchant sees and asks for: sessions and payments, masked, and timelines without data."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Final

from payment_smart_bot.domain.model.errors import (
    ChargeUnresolved,
    PaymentNotFound,
    SessionNotFound,
    TooBusy,
    VersionConflict,
)
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.payment_request import read_payment_request
from payment_smart_bot.domain.model.policy import Policy
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.value import Value, replace
from payment_smart_bot.ports import Page, PaymentPage, Store

_MOST_TRIES: Final = 25


class Moment(Value, frozen=True):
    """One turn of a timeline: when it was and where it led, but not what was said."""

    at: datetime
    status: Status
    current_field: str | None
    done: int


class Merchant(Value, frozen=True):
    """The merchant's view of a store.

    `clock` returns the time in UTC, `new_id` an id that nobody can guess, `new_seed` see `Session`.
    """

    store: Store
    policy: Policy
    clock: Callable[[], datetime]
    new_id: Callable[[], str]
    new_seed: Callable[[], str]

    def create(self, given: Mapping[str, object]) -> Session:
        """Begin a conversation about a payment request, in the API's names; save and return it.

        Without an amount, that of the policy holds. Raises InvalidRequest with what to correct.
        """
        request = read_payment_request(given, self.policy.currency)
        request = replace(request, money=request.money or self.policy.request.money)
        now = self.clock()
        form_token = self.new_seed() if self.policy.form_base_url else None
        session = Session.start(
            self.new_id(), now, self.policy.session_life, self.new_seed(), request, form_token
        )
        return self.store.save(replace(session, checkout=self.policy.checkout), now)

    def page(self, status: Status | None = None, after: str | None = None, limit: int = 50) -> Page:
        """Return a page of live sessions, newest first; see `Store.sessions`."""
        return self.store.sessions(self.clock(), status, after, limit)

    def show(self, session_id: str) -> Session:
        """Return a session; raises SessionNotFound."""
        session = self.store.load(session_id, self.clock())
        if session is None:
            raise SessionNotFound("There is no such session, or it has expired.")
        return session

    def payment_of(self, session_id: str) -> Payment | None:
        """Return the lasting record of a session's payment, if it was confirmed."""
        return self.store.payment_of(session_id)

    def payments(
        self,
        after: str | None = None,
        limit: int = 50,
        *,
        session_id: str | None = None,
        status: PaymentStatus | None = None,
    ) -> PaymentPage:
        """Return a page of payments, the latest confirmed first; see `Store.payments`."""
        return self.store.payments(after, limit, session_id=session_id, status=status)

    def payment(self, payment_id: str) -> Payment:
        """Return a payment; raises PaymentNotFound."""
        payment = self.store.payment(payment_id)
        if payment is None:
            raise PaymentNotFound("There is no such payment.")
        return payment

    def explain(self, session_id: str) -> Sequence[Moment]:
        """Return a session's timeline without any data; raises SessionNotFound."""
        turns = self.show(session_id).turns
        return [Moment(turn.at, turn.status, turn.current_field, turn.done) for turn in turns]

    def delete(self, session_id: str) -> None:
        """Erase a session; its payment record, if any, stays.

        Raises SessionNotFound, and ChargeUnresolved while it is not known whether money has moved.
        """
        for _ in range(_MOST_TRIES):
            session = self.show(session_id)
            if session.status.under_way:
                raise ChargeUnresolved("A charge of this session is not settled yet.")
            try:
                self.store.delete(session)
            except VersionConflict:
                continue
            return
        raise TooBusy("This session is busy. Please try again.")
