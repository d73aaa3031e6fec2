"""What the service needs of the outside world, as protocols that adapters fulfil."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from payment_smart_bot.domain.cards import Cvv, Digits, Expiry, Pan
from payment_smart_bot.domain.effects import CardRefused, Situation, Tokenised
from payment_smart_bot.domain.redaction import Redacted
from payment_smart_bot.domain.session import Payment, Sealed, Session, Status


@dataclass(frozen=True, slots=True)
class Page:
    """Some sessions, the most recently created first, and the cursor of the page after them."""

    items: Sequence[Session]
    next: str | None


class Store(Protocol):
    """Keeps sessions and payments. Every method raises StoreUnavailable when it cannot serve.

    An expired session is never returned, whether or not its row is still there.
    """

    def load(self, session_id: str, now: datetime) -> Session | None:
        """Return the session as it was last saved, or None if there is none or it has expired."""

    def save(self, session: Session, now: datetime, payment: Payment | None = None) -> Session:
        """Save a session, and a payment with it, in one transaction.

        Returns the session with its version raised by one. Raises VersionConflict, and saves
        nothing, unless the stored version is still `session.version` (0: none is stored, or the
        stored one has expired).
        """

    def sessions(
        self, now: datetime, status: Status | None = None, after: str | None = None, limit: int = 50
    ) -> Page:
        """Return a page of live sessions, newest first; `after` is the cursor of the last page.

        Raises InvalidRequest for a cursor that no page gave.
        """

    def delete(self, session_id: str) -> bool:
        """Erase a session; whether there was one. Its payment, if any, stays."""

    def payment_of(self, session_id: str) -> Payment | None:
        """Return the latest payment of a session, if any."""

    def purge(self, now: datetime, limit: int = 1000) -> int:
        """Erase up to `limit` expired sessions and as many payments past their retention.

        Returns how many records went.
        """

    def ping(self) -> None:
        """Return if the store can be read now."""

    def close(self) -> None:
        """Let go of files and connections."""


class PaymentGateway(Protocol):
    """Turns cards into tokens."""

    def tokenise(
        self, pan: Pan, expiry: Expiry, cvv: Cvv, name: str | None
    ) -> Tokenised | CardRefused:
        """Make a PaymentMethod of a card.

        Raises GatewayUnavailable when Stripe is out of reach or cannot serve.
        """


class Assistant(Protocol):
    """Answers off-script questions in words."""

    def answer(self, question: Redacted, situation: Situation) -> str | None:
        """Return an answer, or None to leave it to the built-in assistant. Never raises."""


class Sealer(Protocol):
    """Encrypts digits so that they can lie in the store for a few turns."""

    def seal(self, digits: Digits, session_id: str) -> Sealed:
        """Encrypt digits so that they open for this session only."""

    def unseal(self, sealed: Sealed, session_id: str) -> Digits:
        """Return the digits; raises SealBroken for another key, another session, or damage."""
