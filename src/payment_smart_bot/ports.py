"""What the service needs of the outside world, as protocols that adapters fulfil."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final, Protocol

from payment_smart_bot.domain.model.audit import AuditEvent
from payment_smart_bot.domain.model.calls.books import DisputeOnBooks, IntentOnBooks
from payment_smart_bot.domain.model.calls.effects import Outcome, Situation, StripeCall
from payment_smart_bot.domain.model.calls.stripe_events import StripeEvent, Subject
from payment_smart_bot.domain.model.cards.concealed import Digits, Sealed
from payment_smart_bot.domain.model.charge import IntentKind
from payment_smart_bot.domain.model.claims import Claim
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.model.model_answer import MoveNamed, Worded
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.model.tallies import Tally
from payment_smart_bot.domain.redaction.redactor import Redacted
from payment_smart_bot.domain.value import Value

TALLY_LIFE: Final = timedelta(hours=2)
"""Longer than anything that a limit looks back at."""


class Page(Value, frozen=True):
    """Some sessions, the most recently created first, and the cursor of the page after them.

    `unreadable` has the ids of records that belong there and were left out, as they cannot be read.
    """

    items: Sequence[Session]
    next: str | None
    unreadable: Sequence[str] = ()


class PaymentPage(Value, frozen=True):
    """Some payments, the most recently confirmed first; see `Page`."""

    items: Sequence[Payment]
    next: str | None
    unreadable: Sequence[str] = ()


class WaitingCharges(Value, frozen=True):
    """Charges that wait for their customers, at their banks or on Stripe's pages.

    `due` has the sessions of those that are to be looked at now, those first that wait longest;
    `payment_ids` has the payments of all.
    """

    due: Sequence[str] = ()
    payment_ids: Collection[str] = ()


class Store(Protocol):
    """Keeps sessions, payments and claims.

    Every method raises StoreUnavailable when it cannot serve.

    An expired session is never returned, whether or not its row is still there. One whose
    `ends_at` is None does not expire. A payment is there until `purge` erases it. A method that
    returns one record raises CorruptRecord where it cannot be read; lists leave it out.
    """

    def load(self, session_id: str, now: datetime) -> Session | None:
        """Return the session as it was last saved, or None if there is none or it has expired."""

    def save(
        self,
        session: Session,
        now: datetime,
        payment: Payment | None = None,
        *,
        durably: bool = False,
    ) -> Session:
        """Save a session, and a payment with it, in one transaction.

        Returns the session with its version raised by one. Raises VersionConflict, and saves
        nothing, unless the stored version is still `session.version` (0: none is stored, or the
        stored one has expired), and its seed that of `session`: another one may have been begun
        under its id. The payment replaces what is stored of it, and its version becomes
        that of the session, or more where it had come as far already. One whose version is not 0
        was read before: VersionConflict as well, if it was saved since. What was saved `durably`
        outlasts a power cut that comes right after.
        """

    def load_claim(self, claim_id: str, now: datetime) -> Claim | None:
        """Return a claim as it was last saved, or None if there is none or it has ended."""

    def save_claims(
        self, claims: Sequence[Claim], now: datetime, session: Session | None = None
    ) -> None:
        """Save claims, and a new session with them, in one transaction.

        The version of each is raised by one. Raises VersionConflict, and saves nothing, unless the
        stored version of each claim is still its `version` (0: none is stored, or the stored one
        has ended), and there is no live session of that id.
        """

    def find_by_form(self, token: str, now: datetime) -> Session | None:
        """Return the session whose card is given on the form of this token, or None."""

    def list_sessions(
        self, now: datetime, status: Status | None = None, after: str | None = None, limit: int = 50
    ) -> Page:
        """Return a page of live sessions, newest first; `after` is the cursor of the last page.

        Raises InvalidRequest for a cursor that no page gave.
        """

    def list_waiting_charges(self, now: datetime) -> WaitingCharges:
        """Return all charges of sessions in ACTION_REQUIRED, without reading their records."""

    def count_sessions(self, now: datetime) -> Mapping[tuple[Status, str], int]:
        """Return how many live sessions there are by their status and what they `reached`."""

    def delete(self, session: Session) -> bool:
        """Erase a session; whether there was one. Its payments stay.

        Raises VersionConflict, and erases nothing, if it was saved since it was read.
        """

    def load_payment(self, payment_id: str) -> Payment | None:
        """Return a payment as it was last saved, or None if there is none."""

    def load_latest_payment(self, session_id: str) -> Payment | None:
        """Return the latest payment of a session, if any."""

    def save_payment(self, payment: Payment) -> Payment:
        """Save a payment that is stored already, durably; return it with its version raised by one.

        Raises VersionConflict, and saves nothing, unless the stored version is still
        `payment.version`.
        """

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
        """Return a page of payments, the last confirmed first, narrowed down by what is given.

        `after` is the cursor of the last page; payments confirmed before `since`, or at `until` or
        later, are left out. `words` are those of `read_search`, and all have to fit. A page of a
        search may have fewer items than `limit`, or none, and a cursor all the same: the search
        goes on there. Raises InvalidRequest for a cursor that no page gave.
        """

    def list_payment_ids(self, status: PaymentStatus, until: datetime) -> Sequence[str]:
        """Return the ids of all payments of a status that were confirmed at `until` or earlier.

        The latest is first. Their records are not read, and may say something else by now.
        """

    def list_payments_to_notify(self, now: datetime, limit: int = 50) -> Sequence[Payment]:
        """Return payments whose `notify_at` is `now` or earlier, those first that wait longest."""

    def read_tally(self, key: str) -> Tally:
        """Return what is counted under a key; an empty tally where nothing is."""

    def change_tally(self, key: str, now: datetime, change: Callable[[Tally], Tally]) -> None:
        """Replace what is counted under a key by what `change` makes of it; kept for TALLY_LIFE.

        No change of another process comes in between, so `change` may be called again. What it
        raises passes. Raises VersionConflict where others are faster each time.
        """

    def purge(self, now: datetime, limit: int = 1000) -> int:
        """Erase up to `limit` each of expired sessions and of payments past their retention.

        Claims and tallies whose time is over go too.

        Returns how many records went.
        """

    def ping(self) -> None:
        """Return if the store can read and write now. A full disk can still be read."""

    def close(self) -> None:
        """Let go of files and connections."""


class PaymentGateway(Protocol):
    """Stripe, or what stands in for it."""

    def perform(self, effect: StripeCall) -> Outcome:
        """Make a call and return what came of it; the class of the effect says which outcomes.

        A MoneyCall never raises for anything that Stripe or the network does: it was done, it was
        refused, or it is Unanswered. None of those is sent a second time by itself. Any other call
        raises GatewayUnavailable when Stripe is out of reach or cannot serve.
        """

    def read_books(self, since: datetime) -> Iterator[IntentOnBooks]:
        """Yield every intent of ours that was made at `since` or later.

        Raises GatewayUnavailable, also halfway.
        """

    def read_entry(self, intent_id: str, kind: IntentKind) -> IntentOnBooks | None:
        """Return an intent as it is now, None if it is none of ours; raises GatewayUnavailable."""

    def read_disputes(self, since: datetime) -> Iterator[DisputeOnBooks]:
        """Yield every dispute of our payments that began at `since` or later.

        Raises GatewayUnavailable, also halfway.
        """

    def read_events(self, since: datetime, subjects: Collection[Subject]) -> Iterator[StripeEvent]:
        """Yield the events about some subjects that Stripe has had since a time, in any order.

        Raises GatewayUnavailable, also halfway.
        """


class Assistant(Protocol):
    """Words answers to questions that the built-in assistant does not know."""

    def answer(self, question: Redacted, situation: Situation) -> Worded:
        """Return an answer that has still to be checked, or why there is none. Never raises."""


class Sorter(Protocol):
    """Sorts messages that neither a rule nor an example knows into the moves of `model.moves`."""

    def sort(self, message: Redacted, situation: Situation) -> MoveNamed:
        """Return the name of a move that has still to be checked, or why not. Never raises.

        Without a name and a reason, the message is like none of the moves.
        """


class Sealer(Protocol):
    """Encrypts digits so that they can lie in the store for a few turns."""

    def seal(self, digits: Digits, session_id: str) -> Sealed:
        """Encrypt digits so that they open for this session only."""

    def unseal(self, sealed: Sealed, session_id: str) -> Digits:
        """Return the digits; raises SealBroken for another key, another session, or damage."""


class Audience(Protocol):
    """Those who watch a conversation now, on this machine or elsewhere."""

    def tell(self, session: Session) -> None:
        """Let them know that a conversation has changed, or was erased. Never raises or waits.

        They look for themselves what became of it.
        """


class RemoteAudience(Audience, Protocol):
    """Those who watch over connections that another machine holds.

    Whoever changes a conversation sends them its new state before the process rests: `tell` only
    takes down that there is one. `watch`, `find_watched`, `list_watching` and `forget` raise
    StoreUnavailable.
    """

    def take_changed(self) -> Sequence[str]:
        """Return the conversations that were told of since the last time, each once."""

    def watch(self, connection_id: str, session_id: str, now: datetime) -> None:
        """Have a connection watch a conversation from now on, and no other."""

    def find_watched(self, connection_id: str) -> str | None:
        """Return the conversation that a connection watches, if any."""

    def list_watching(self, session_id: str, now: datetime) -> Sequence[str]:
        """Return the connections that watch a conversation."""

    def forget(self, connection_id: str) -> None:
        """Remove a connection that is closed."""

    def send(self, connection_id: str, frame: bytes) -> None:
        """Send a frame over a connection, and forget one that is gone. Waits briefly.

        Never raises: a page asks again by itself.
        """

    def end(self, connection_id: str) -> None:
        """Close a connection, and forget it. Waits briefly. Never raises."""


class Watcher(Protocol):
    """One who watches a conversation and waits for its next change."""

    def expect_change(self) -> None:
        """Forget the changes so far: what is read from now on has them."""

    async def wait(self, seconds: float) -> None:
        """Wait until something has changed, `seconds` at most."""


class Metrics(Protocol):
    """Takes down what happens and how long it takes, and nothing that a customer has typed."""

    def record(self, metric: Metric, value: float = 1, kind: str | None = None) -> None:
        """Take down a count, an amount, or seconds; see `Metric`. Never raises.

        `kind` is the field of a rejected try, or the code of a decline.
        """

    def flush(self) -> None:
        """Publish what has come since the last time. Never raises."""


class AuditLog(Protocol):
    """Keeps who did what, and what was refused, so that a later change of it shows."""

    def record(self, event: AuditEvent) -> None:
        """Keep an event before anything else happens. Never raises."""

    def settle(self) -> None:
        """Say what was left out of a flood, if that is over. Never raises."""

    def close(self) -> None:
        """Say that nothing more comes."""


class MerchantEndpoint(Protocol):
    """Where the merchant is told what became of payments."""

    def take(self, body: bytes) -> bool:
        """Send a notice, signed; whether it was taken. Waits for some seconds. Never raises."""


class BotCheck(Protocol):
    """Finds out whether a person is behind a page, by a token that a widget on the page made."""

    def passes(self, token: str, session_id: str | None) -> bool:
        """Whether a person is there. Waits for some seconds. Never raises.

        A token counts once; in the same session it counts again, as a message may be repeated.
        """


class StripeEvents(Protocol):
    """Reads what Stripe sends of its own accord."""

    def read(self, body: bytes, signature: str) -> StripeEvent | None:
        """Return what an event is about, None where it is nothing of ours.

        Raises InvalidSignature unless Stripe signed it within the last minutes.
        """
