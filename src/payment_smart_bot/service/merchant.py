"""What a merchant sees of the sessions: masked, and a timeline without data."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from payment_smart_bot.domain.errors import SessionNotFound
from payment_smart_bot.domain.session import Payment, Session, Status
from payment_smart_bot.ports import Page, Store


@dataclass(frozen=True, slots=True)
class Moment:
    """One turn of a timeline: when it was and where it led, but not what was said."""

    at: datetime
    status: Status
    current_field: str | None
    done: int


@dataclass(frozen=True, slots=True)
class Merchant:
    """The merchant's view of a store; `clock` returns the time in UTC."""

    store: Store
    clock: Callable[[], datetime]

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

    def explain(self, session_id: str) -> Sequence[Moment]:
        """Return a session's timeline without any data; raises SessionNotFound."""
        turns = self.show(session_id).turns
        return [Moment(turn.at, turn.status, turn.current_field, turn.done) for turn in turns]

    def delete(self, session_id: str) -> None:
        """Erase a session; its payment record, if any, stays. Raises SessionNotFound."""
        if not self.store.delete(session_id):
            raise SessionNotFound("There is no such session, or it has expired.")
