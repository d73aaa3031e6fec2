"""What a merchant sees and asks for: sessions and payments, masked, and timelines without data."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Final, TypedDict

from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.errors import (
    ChargeUnresolved,
    PaymentNotFound,
    SessionNotFound,
    TooBusy,
    VersionConflict,
)
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.value import Value
from payment_smart_bot.ports import Audience, Page, PaymentPage, Store
from payment_smart_bot.service.audience import NOBODY
from payment_smart_bot.service.back_office.session_opening import SessionOpening

_MOST_TRIES: Final = 25


class Moment(Value, frozen=True):
    """One turn of a timeline: when it was and where it led, but not what was said."""

    at: datetime
    status: Status
    current_field: str | None
    done: int


class PaymentsWanted(TypedDict):
    """Which payments `Merchant.list_payments` returns: those that have all of it."""

    session_id: str | None
    order_id: str | None
    status: PaymentStatus | None
    since: datetime | None
    until: datetime | None
    words: tuple[str, ...]


class Merchant(Value, frozen=True):
    """The merchant's view of a store.

    `clock` returns the time in UTC, `new_id` an id that nobody can guess, `new_seed` see `Session`.
    """

    store: Store
    policy: Policy
    clock: Callable[[], datetime]
    new_id: Callable[[], str]
    new_seed: Callable[[], str]
    audience: Audience = NOBODY

    def create_session(self, given: Mapping[str, object], key: str | None = None) -> Session:
        """Begin a conversation about a payment request, in the API's names; save and return it.

        Without an amount, that of the policy holds. See `SessionOpening.open` for the idempotency
        `key`, and for what it raises.
        """
        opening = SessionOpening(self.store, self.policy, self.clock, self.new_id, self.new_seed)
        return opening.open(given, key)

    def list_sessions(
        self, status: Status | None = None, after: str | None = None, limit: int = 50
    ) -> Page:
        """Return a page of live sessions, newest first; see `Store.list_sessions`."""
        return self.store.list_sessions(self.clock(), status, after, limit)

    def show_session(self, session_id: str) -> Session:
        """Return a session; raises SessionNotFound."""
        session = self.store.load(session_id, self.clock())
        if session is None:
            raise SessionNotFound("There is no such session, or it has expired.")
        return session

    def find_latest_payment(self, session_id: str) -> Payment | None:
        """Return the lasting record of a session's payment, if it was confirmed."""
        return self.store.load_latest_payment(session_id)

    def list_payments(
        self,
        after: str | None = None,
        limit: int = 50,
        *,
        session_id: str | None = None,
        order_id: str | None = None,
        status: PaymentStatus | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        words: tuple[str, ...] = (),
    ) -> PaymentPage:
        """Return a page of payments, the latest confirmed first; see `Store.list_payments`."""
        return self.store.list_payments(
            after,
            limit,
            session_id=session_id,
            order_id=order_id,
            status=status,
            since=since,
            until=until,
            words=words,
        )

    def show_payment(self, payment_id: str) -> Payment:
        """Return a payment; raises PaymentNotFound."""
        payment = self.store.load_payment(payment_id)
        if payment is None:
            raise PaymentNotFound("There is no such payment.")
        return payment

    def explain_session(self, session_id: str) -> Sequence[Moment]:
        """Return a session's timeline without any data; raises SessionNotFound."""
        turns = self.show_session(session_id).turns
        return [Moment(turn.at, turn.status, turn.current_field, turn.done) for turn in turns]

    def delete_session(self, session_id: str) -> None:
        """Erase a session; its payment record, if any, stays.

        Raises SessionNotFound, and ChargeUnresolved while it is not known whether money has moved.
        """
        for _ in range(_MOST_TRIES):
            session = self.show_session(session_id)
            if session.status.is_under_way:
                raise ChargeUnresolved("A charge of this session is not settled yet.")
            try:
                self.store.delete(session)
            except VersionConflict:
                continue
            self.audience.tell(session)
            return
        raise TooBusy("This session is busy. Please try again.")
