"""What the service needs of the outside world, as protocols that adapters fulfil."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from payment_smart_bot.domain.model.books import IntentOnBooks
from payment_smart_bot.domain.model.cards import Cvv, Digits, Expiry, Pan
from payment_smart_bot.domain.model.checkouts import (
    CheckCheckout,
    ExpireCheckout,
    FindCheckout,
    OpenCheckout,
)
from payment_smart_bot.domain.model.disputes import DisputeSeen, NoDispute
from payment_smart_bot.domain.model.effects import (
    AdoptCard,
    CancelIntent,
    CardRefused,
    CheckIntent,
    CheckoutOutcome,
    CodeNotTaken,
    CodeTokenised,
    ConfirmIntent,
    CreateCustomer,
    CreateIntent,
    CustomerOutcome,
    FindIntent,
    IntentOutcome,
    NoIntent,
    PaymentNamed,
    RefundChecked,
    RefundOutcome,
    Situation,
    Tokenised,
    Unanswered,
)
from payment_smart_bot.domain.model.metrics import Measure
from payment_smart_bot.domain.model.model_answer import Worded
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus, Refund
from payment_smart_bot.domain.model.refunds import RefundsListed
from payment_smart_bot.domain.model.session import Sealed, Session, Status
from payment_smart_bot.domain.model.stripe_events import StripeEvent
from payment_smart_bot.domain.redaction.redactor import Redacted
from payment_smart_bot.domain.value import Value


class Page(Value, frozen=True):
    """Some sessions, the most recently created first, and the cursor of the page after them."""

    items: Sequence[Session]
    next: str | None


class PaymentPage(Value, frozen=True):
    """Some payments, the most recently confirmed first, and the cursor of the page after them."""

    items: Sequence[Payment]
    next: str | None


class Store(Protocol):
    """Keeps sessions and payments. Every method raises StoreUnavailable when it cannot serve.

    An expired session is never returned, whether or not its row is still there. One whose
    `ends_at` is None does not expire. A payment is there until `purge` erases it.
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
        stored one has expired). The payment replaces what is stored of it, and its version becomes
        that of the session, or more where it had come as far already. One whose version is not 0
        was read before: VersionConflict as well, if it was saved since. What was saved `durably`
        outlasts a power cut that comes right after.
        """

    def session_by_form(self, token: str, now: datetime) -> Session | None:
        """Return the session whose page for the card has this token, or None; see `load`."""

    def sessions(
        self, now: datetime, status: Status | None = None, after: str | None = None, limit: int = 50
    ) -> Page:
        """Return a page of live sessions, newest first; `after` is the cursor of the last page.

        Raises InvalidRequest for a cursor that no page gave.
        """

    def counts(self, now: datetime) -> Mapping[tuple[Status, str], int]:
        """Return how many live sessions there are by their status and what they `reached`."""

    def delete(self, session: Session) -> bool:
        """Erase a session; whether there was one. Its payments stay.

        Raises VersionConflict, and erases nothing, if it was saved since it was read.
        """

    def payment(self, payment_id: str) -> Payment | None:
        """Return a payment as it was last saved, or None if there is none."""

    def payment_of(self, session_id: str) -> Payment | None:
        """Return the latest payment of a session, if any."""

    def save_payment(self, payment: Payment) -> Payment:
        """Save a payment that is stored already, and return it with its version raised by one.

        Raises VersionConflict, and saves nothing, unless the stored version is still
        `payment.version`.
        """

    def payments(
        self,
        after: str | None = None,
        limit: int = 50,
        *,
        session_id: str | None = None,
        status: PaymentStatus | None = None,
        since: datetime | None = None,
    ) -> PaymentPage:
        """Return a page of payments, the last confirmed first, narrowed down by what is given.

        `after` is the cursor of the last page; payments confirmed before `since` are left out.
        Raises InvalidRequest for a cursor that no page gave.
        """

    def payments_to_notify(self, now: datetime, limit: int = 50) -> Sequence[Payment]:
        """Return payments whose `notify_at` is `now` or earlier, those first that wait longest."""

    def purge(self, now: datetime, limit: int = 1000) -> int:
        """Erase up to `limit` expired sessions and as many payments past their retention.

        Returns how many records went.
        """

    def ping(self) -> None:
        """Return if the store can be read now."""

    def close(self) -> None:
        """Let go of files and connections."""


class PaymentGateway(Protocol):
    """Turns cards into tokens, and tokens into charges.

    What may move money never raises for anything that Stripe or the network does: it was done, it
    was refused, or it is Unanswered. None of those is sent a second time by itself.
    """

    def tokenise(
        self, pan: Pan, expiry: Expiry, cvv: Cvv, name: str | None
    ) -> Tokenised | CardRefused:
        """Make a PaymentMethod of a card.

        Raises GatewayUnavailable when Stripe is out of reach or cannot serve.
        """

    def adopt(self, effect: AdoptCard) -> Tokenised | CardRefused:
        """Take a PaymentMethod that the customer's browser has made.

        Refused is what is no card, of another brand, expired, attached to somebody, of another
        mode or unknown. Raises GatewayUnavailable when Stripe is out of reach or cannot serve.
        """

    def tokenise_code(self, cvv: Cvv) -> CodeTokenised | CodeNotTaken:
        """Make a token of a security code, good for one confirmation.

        Raises GatewayUnavailable when Stripe is out of reach or cannot serve.
        """

    def create_customer(self, effect: CreateCustomer) -> CustomerOutcome:
        """Make the Customer that a card is saved with; the same key makes it once, for 24 hours."""

    def create_intent(self, effect: CreateIntent) -> IntentOutcome:
        """Make an intent without a card; the same key makes it once, for 24 hours."""

    def confirm_intent(self, effect: ConfirmIntent) -> IntentOutcome:
        """Charge a card, for that amount or not at all, or save it; the same key tries it once.

        Where there is no address to come back to, a card that asks for its owner's authentication
        is declined.
        """

    def check_intent(self, effect: CheckIntent) -> IntentOutcome:
        """Look what became of an intent."""

    def find_intent(self, effect: FindIntent) -> IntentOutcome:
        """Look for the intent that a key has made; NoIntent if it surely has made none."""

    def cancel_intent(self, effect: CancelIntent) -> IntentOutcome:
        """Put an end to an intent; IntentRefused if it is too late for that."""

    def open_checkout(self, effect: OpenCheckout) -> CheckoutOutcome:
        """Make a page of Stripe's on which the customer pays; the same key makes it once."""

    def check_checkout(self, effect: CheckCheckout) -> CheckoutOutcome:
        """Look what became of a Checkout Session."""

    def find_checkout(self, effect: FindCheckout) -> CheckoutOutcome:
        """Look for the Checkout Session that a key has made; NoCheckout if surely none."""

    def expire_checkout(self, effect: ExpireCheckout) -> CheckoutOutcome:
        """Close a Checkout Session; IntentRefused if it is not open any more."""

    def refund(self, payment: Payment, refund: Refund) -> RefundOutcome:
        """Give money back of a payment that has a PaymentIntent.

        The same refund is made once, for 24 hours; later, `check_refund` first.
        """

    def check_refund(self, payment: Payment, refund: Refund) -> RefundChecked:
        """Look what became of a refund; NoRefund if there surely is none."""

    def name_payment(self, intent_id: str) -> PaymentNamed | NoIntent | Unanswered:
        """Look which payment of ours a PaymentIntent was made for; NoIntent if it is not ours."""

    def list_refunds(self, payment: Payment) -> RefundsListed | Unanswered:
        """Look for every refund of a payment that has a PaymentIntent, whoever made it."""

    def check_dispute(self, dispute_id: str) -> DisputeSeen | NoDispute | Unanswered:
        """Look what became of a dispute."""

    def forget_card(self, payment: Payment) -> None:
        """Delete the Customer that was made for a payment; detach the card from a merchant's own.

        Can be repeated. Raises GatewayUnavailable when Stripe is out of reach or cannot serve.
        """

    def books(self, since: datetime) -> Iterator[IntentOnBooks]:
        """Yield every PaymentIntent of ours that was made at `since` or later, newest first.

        Raises GatewayUnavailable, also halfway.
        """


class Assistant(Protocol):
    """Words answers to questions that the built-in assistant does not know."""

    def answer(self, question: Redacted, situation: Situation) -> Worded:
        """Return an answer that has still to be checked, or why there is none. Never raises."""


class Sealer(Protocol):
    """Encrypts digits so that they can lie in the store for a few turns."""

    def seal(self, digits: Digits, session_id: str) -> Sealed:
        """Encrypt digits so that they open for this session only."""

    def unseal(self, sealed: Sealed, session_id: str) -> Digits:
        """Return the digits; raises SealBroken for another key, another session, or damage."""


class Measures(Protocol):
    """Takes down what happens and how long it takes, and nothing that a customer has typed."""

    def note(self, measure: Measure, value: float = 1, kind: str | None = None) -> None:
        """Take down a count, an amount, or seconds; see `Measure`. Never raises.

        `kind` is the field of a rejected try, or the code of a decline.
        """

    def flush(self) -> None:
        """Publish what has come since the last time. Never raises."""


class MerchantEndpoint(Protocol):
    """Where the merchant is told what became of payments."""

    def take(self, body: bytes) -> bool:
        """Send a notice, signed; whether it was taken. Waits for some seconds. Never raises."""


class StripeEvents(Protocol):
    """Reads what Stripe sends of its own accord."""

    def read(self, body: bytes, signature: str) -> StripeEvent | None:
        """Return what an event is about, None where it is nothing of ours.

        Raises InvalidSignature where it does not surely come from Stripe, just now.
        """
