"""Named stand-ins for the ports, and what the tests of conversations have in common."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from threading import RLock
from typing import Any, Final, TypeVar

import msgspec

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.domain.model.books import IntentOnBooks
from payment_smart_bot.domain.model.cards import Cvv, Digits, Expiry, Pan
from payment_smart_bot.domain.model.checkouts import (
    CheckCheckout,
    ExpireCheckout,
    FindCheckout,
    OfCheckout,
    OpenCheckout,
)
from payment_smart_bot.domain.model.disputes import DisputeSeen, NoDispute
from payment_smart_bot.domain.model.effects import (
    AdoptCard,
    CancelIntent,
    CardRefused,
    CheckIntent,
    CheckoutOutcome,
    CheckRefund,
    CodeNotTaken,
    CodeTokenised,
    ConfirmIntent,
    CreateCustomer,
    CreateIntent,
    CustomerMade,
    CustomerOutcome,
    Decline,
    DeclineSeen,
    FindIntent,
    IntentOutcome,
    IntentRefused,
    IntentSeen,
    IntentState,
    KeySpent,
    NoIntent,
    OfCharge,
    PaymentNamed,
    RefundChecked,
    RefundOutcome,
    SendRefund,
    Situation,
    Tokenised,
    Unanswered,
)
from payment_smart_bot.domain.model.errors import SealBroken, VersionConflict
from payment_smart_bot.domain.model.metrics import Measure
from payment_smart_bot.domain.model.model_answer import NO_USE, Fallback, ModelUse, Worded
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import Payment, Refund, RefundStatus
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.policy import Policy
from payment_smart_bot.domain.model.refunds import (
    NoRefund,
    RefundListed,
    RefundRefused,
    RefundSeen,
    RefundsListed,
)
from payment_smart_bot.domain.model.session import Sealed, Session, Token
from payment_smart_bot.domain.redaction.redactor import Redacted
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import Assistant, Measures, PaymentGateway, Sealer, Store
from payment_smart_bot.service.chat import Chat, Reply, Said
from payment_smart_bot.service.performing import Performer, run
from payment_smart_bot.service.settlement import Settlement

NOON: Final = datetime(2026, 11, 21, 12, tzinfo=UTC)
PRICE: Final = Money(4900, "usd")
SEED: Final = "0123456789abcdef" * 2


def paying(money: Money = PRICE, policy: Policy | None = None) -> Policy:
    """Return a policy whose conversations are about an amount."""
    return replace(policy or Policy(), request=PaymentRequest(money=money))


@dataclass
class Clock:
    """A clock that stands still until it is told the time."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def forward(self, time: timedelta) -> None:
        self.now += time


NO_ANSWER: Final = Unanswered()


@dataclass(frozen=True)
class Before:
    """A fault before the effect: nothing was done. An exception is raised."""

    answer: IntentOutcome | RefundOutcome | Exception = NO_ANSWER


@dataclass(frozen=True)
class After:
    """A fault after the effect: it was done and led to `leads_to`, but this is what comes back."""

    answer: IntentOutcome | RefundOutcome | Exception = NO_ANSWER
    leads_to: Decline | IntentState | RefundStatus | None = None


Scripted = Before | After | Decline | IntentState | RefundStatus | RefundRefused
"""What becomes of one call: a fault, or what a confirmation or a refund leads to."""

Answer = TypeVar("Answer")
OfMoney = OfCharge | OfCheckout | SendRefund | CheckRefund


@dataclass
class FakeGateway(PaymentGateway):
    """A small honest Stripe in memory: it takes every card and charges it, each key once.

    `answers` and `code_answers` are for tokenising and used once each, exceptions too; `script`
    holds what becomes of the next calls of a kind. `calls` are all calls that may move money, in
    order. With `reusable` its tokens serve more than one try.
    """

    answers: list[CardRefused | Exception] = field(default_factory=list)
    seen: list[tuple[str, Expiry, str, str | None]] = field(default_factory=list)
    adopted: list[AdoptCard] = field(default_factory=list)
    code_answers: list[CodeNotTaken | Exception] = field(default_factory=list)
    codes_seen: list[str] = field(default_factory=list)
    script: dict[type[OfMoney], list[Scripted]] = field(default_factory=dict)
    calls: list[OfMoney] = field(default_factory=list)
    intents: dict[str, IntentSeen] = field(default_factory=dict)
    refunds: dict[str, tuple[Refund, RefundSeen]] = field(default_factory=dict)
    disputes: dict[str, DisputeSeen | Unanswered] = field(default_factory=dict)
    named: dict[str, str] = field(default_factory=dict)
    customers: dict[str, str] = field(default_factory=dict)
    forgotten: list[Payment] = field(default_factory=list)
    reusable: bool = False
    _made_by: dict[str, CreateIntent] = field(default_factory=dict)
    _kept: dict[str, tuple[OfCharge, IntentOutcome]] = field(default_factory=dict)
    _lock: RLock = field(default_factory=RLock)

    def tokenise(
        self, pan: Pan, expiry: Expiry, cvv: Cvv, name: str | None
    ) -> Tokenised | CardRefused:
        self.seen.append((pan.reveal(), expiry, cvv.reveal(), name))
        answer = _next_of(self.answers)
        return answer or Tokenised(
            Token(
                id=f"pm_{len(self.seen)}",
                brand=pan.brand.name,
                last4=pan.last4,
                expiry=expiry,
                livemode=False,
                reusable=self.reusable,
            )
        )

    def adopt(self, effect: AdoptCard) -> Tokenised | CardRefused:
        self.adopted.append(effect)
        answer = _next_of(self.answers)
        expiry = Expiry(effect.today.year + 1, 12)
        token = Token(effect.payment_method_id, "visa", "4242", expiry, livemode=False)
        return answer or Tokenised(token)

    def tokenise_code(self, cvv: Cvv) -> CodeTokenised | CodeNotTaken:
        self.codes_seen.append(cvv.reveal())
        return _next_of(self.code_answers) or CodeTokenised(f"cvctok_{len(self.codes_seen)}")

    def create_customer(self, call: CreateCustomer) -> CustomerOutcome:
        return self._answer(call, self._create_customer)

    def create_intent(self, call: CreateIntent) -> IntentOutcome:
        return self._answer(call, self._create)

    def confirm_intent(self, call: ConfirmIntent) -> IntentOutcome:
        return self._answer(call, self._confirm)

    def check_intent(self, call: CheckIntent) -> IntentOutcome:
        return self._answer(call, self._check)

    def find_intent(self, call: FindIntent) -> IntentOutcome:
        return self._answer(call, self._find)

    def cancel_intent(self, call: CancelIntent) -> IntentOutcome:
        return self._answer(call, self._cancel)

    def open_checkout(self, effect: OpenCheckout) -> CheckoutOutcome:
        return self._no_page(effect)

    def check_checkout(self, effect: CheckCheckout) -> CheckoutOutcome:
        return self._no_page(effect)

    def find_checkout(self, effect: FindCheckout) -> CheckoutOutcome:
        return self._no_page(effect)

    def expire_checkout(self, effect: ExpireCheckout) -> CheckoutOutcome:
        return self._no_page(effect)

    def refund(self, payment: Payment, refund: Refund) -> RefundOutcome:
        return self._answer(SendRefund(payment, refund, refund.at), self._refund)

    def check_refund(self, payment: Payment, refund: Refund) -> RefundChecked:
        return self._answer(CheckRefund(payment, refund), self._check_refund)

    def name_payment(self, intent_id: str) -> PaymentNamed | NoIntent | Unanswered:
        made_by = self._made_by.get(intent_id)
        payment_id = made_by.payment_id if made_by else self.named.get(intent_id)
        return PaymentNamed(payment_id) if payment_id else NoIntent()

    def list_refunds(self, payment: Payment) -> RefundsListed | Unanswered:
        return RefundsListed(
            tuple(
                RefundListed(seen.stripe_id, seen.status, refund.money, refund.at, refund.key)
                for refund, seen in self.refunds.values()
                if refund.stripe_id == payment.intent_id
            )
        )

    def check_dispute(self, dispute_id: str) -> DisputeSeen | NoDispute | Unanswered:
        return self.disputes.get(dispute_id, NoDispute())

    def forget_card(self, payment: Payment) -> None:
        self.forgotten.append(payment)

    def books(self, since: datetime) -> Iterator[IntentOnBooks]:  # noqa: ARG002 (it has no clock)
        for intent in reversed(self.intents.values()):
            made_by = self._made_by[intent.intent_id]
            if intent.money is None:
                continue
            yield IntentOnBooks(
                intent_id=intent.intent_id,
                payment_id=made_by.payment_id,
                key=made_by.key,
                state=intent.state,
                money=intent.money,
                received=intent.money.amount if intent.state is IntentState.SUCCEEDED else 0,
                refunded=self._refunded(intent.intent_id),
            )

    def on(self, kind: type[OfMoney], *scripted: Scripted) -> "FakeGateway":
        """Say what becomes of the next calls of a kind."""
        self.script.setdefault(kind, []).extend(scripted)
        return self

    def times(self, kind: type[OfMoney]) -> int:
        """Return how many calls of a kind there were."""
        return sum(isinstance(call, kind) for call in self.calls)

    @property
    def charged(self) -> list[Money]:
        """What was charged, in all."""
        succeeded = IntentState.SUCCEEDED
        intents = self.intents.values()
        return [made.money for made in intents if made.money and made.state is succeeded]

    def settle_later(self, intent_id: str, state: IntentState) -> None:
        """Let a PaymentIntent reach a state of its own accord."""
        self.intents[intent_id] = replace(self.intents[intent_id], state=state)

    def _answer(self, call: OfMoney, do: Callable[[Any, Any], Answer]) -> Answer:
        with self._lock:
            self.calls.append(call)
            scripted = _next_of(self.script.get(type(call), []))
            if not isinstance(scripted, Before | After):
                return do(call, scripted)
            if isinstance(scripted, After):
                do(call, scripted.leads_to)
            fault: Answer = self._fault(call, scripted.answer)
            return fault

    def _no_page(self, call: OfCheckout) -> CheckoutOutcome:
        """Answer nothing: pages are the simulator's."""
        self.calls.append(call)
        return Unanswered()

    def _fault(self, call: OfMoney, answer: Any) -> Any:
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, KeySpent) and isinstance(call, CreateIntent | ConfirmIntent):
            self._kept[call.key] = call, answer
        return answer

    def _create_customer(self, call: CreateCustomer, _: object) -> CustomerOutcome:
        return CustomerMade(self.customers.setdefault(call.key, f"cus_{len(self.customers) + 1}"))

    def _create(self, call: CreateIntent, scripted: IntentState | None) -> IntentOutcome:
        if call.key in self._kept:
            return self._replay(call)
        prefix = "seti" if call.money is None else "pi"
        made = IntentSeen(
            f"{prefix}_{len(self.intents) + 1}",
            scripted or IntentState.READY,
            call.money,
            customer_id=call.customer_id,
        )
        self.intents[made.intent_id] = made
        self._made_by[made.intent_id] = call
        self._kept[call.key] = call, made
        return made

    def _confirm(
        self, call: ConfirmIntent, scripted: Decline | IntentState | None
    ) -> IntentOutcome:
        if call.key in self._kept:
            return self._replay(call)
        intent = self.intents.get(call.intent_id)
        if intent is None or intent.state not in _CONFIRMABLE or intent.money != call.money:
            return IntentRefused()
        if isinstance(scripted, Decline):
            why = DeclineSeen(scripted, scripted.value, f"ch_{len(self._kept)}")
            intent = replace(intent, state=IntentState.DECLINED, declined=why)
        else:
            intent = replace(intent, state=scripted or IntentState.SUCCEEDED, declined=None)
        self.intents[call.intent_id] = intent
        self._kept[call.key] = call, intent
        return intent

    def _replay(self, call: CreateIntent | ConfirmIntent) -> IntentOutcome:
        asked, answer = self._kept[call.key]
        return answer if asked == call else IntentRefused()

    def _check(self, call: CheckIntent, _: object) -> IntentOutcome:
        return self.intents.get(call.intent_id) or NoIntent()

    def _find(self, call: FindIntent, _: object) -> IntentOutcome:
        made = (id_ for id_, made_by in self._made_by.items() if made_by.key == call.key)
        return self.intents.get(next(made, "")) or NoIntent()

    def _cancel(self, call: CancelIntent, _: object) -> IntentOutcome:
        intent = self.intents.get(call.intent_id)
        if intent is None or intent.state not in _CANCELLABLE:
            return IntentRefused()
        cancelled = replace(intent, state=IntentState.CANCELED)
        self.intents[call.intent_id] = cancelled
        return cancelled

    def _refund(
        self, call: SendRefund, scripted: RefundStatus | RefundRefused | None
    ) -> RefundOutcome:
        refund, intent_id = call.refund, call.payment.intent_id or ""
        key = f"{call.payment.id} {refund.key}"
        if isinstance(scripted, RefundRefused):
            return scripted
        if key not in self.refunds:
            intent = self.intents.get(intent_id)
            money = intent.money if intent else None
            left = money.amount - self._refunded(intent_id) if money else 0
            if intent is None or intent.state is not IntentState.SUCCEEDED:
                return RefundRefused("charge_not_found")
            if refund.money.amount > left:
                return RefundRefused("charge_already_refunded")
            seen = RefundSeen(f"re_{len(self.refunds) + 1}", scripted or RefundStatus.SUCCEEDED)
            self.refunds[key] = replace(refund, stripe_id=intent_id), seen
        return self.refunds[key][1]

    def _check_refund(self, call: CheckRefund, _: object) -> RefundChecked:
        made = self.refunds.get(f"{call.payment.id} {call.refund.key}")
        return made[1] if made else NoRefund()

    def _refunded(self, intent_id: str) -> int:
        return sum(
            refund.money.amount
            for refund, seen in self.refunds.values()
            if refund.stripe_id == intent_id and seen.status is not RefundStatus.FAILED
        )


_CONFIRMABLE: Final = frozenset({IntentState.READY, IntentState.DECLINED})
_CANCELLABLE: Final = _CONFIRMABLE | {IntentState.ACTION_REQUIRED}


def _next_of(answers: list[Any]) -> Any:
    answer = answers.pop(0) if answers else None
    if isinstance(answer, Exception):
        raise answer
    return answer


@dataclass
class RecordingMeasures(Measures):
    """Keeps all that is noted, in order."""

    noted: list[tuple[Measure, float, str | None]] = field(default_factory=list)
    flushed: int = 0

    def note(self, measure: Measure, value: float = 1, kind: str | None = None) -> None:
        self.noted.append((measure, value, kind))

    def flush(self) -> None:
        self.flushed += 1

    def of(self, measure: Measure) -> list[float]:
        return [value for noted, value, _ in self.noted if noted is measure]

    def kinds(self, measure: Measure) -> list[str | None]:
        return [kind for noted, _, kind in self.noted if noted is measure]


@dataclass
class RecordingAssistant(Assistant):
    """Gives one answer to everything, and keeps what it was asked."""

    words: str | None = None
    asked: list[tuple[Redacted, Situation]] = field(default_factory=list)
    use: ModelUse = NO_USE
    fallback: Fallback | None = None

    def answer(self, question: Redacted, situation: Situation) -> Worded:
        self.asked.append((question, situation))
        return Worded(self.words, self.use, self.fallback)


@dataclass
class FakeSealer(Sealer):
    """Keeps the digits itself and gives out receipts; `lose` is a change of the key."""

    kept: dict[bytes, tuple[Digits, str]] = field(default_factory=dict)

    def seal(self, digits: Digits, session_id: str) -> Sealed:
        receipt = b"receipt %d" % len(self.kept)
        self.kept[receipt] = digits, session_id
        return Sealed(receipt)

    def unseal(self, sealed: Sealed, session_id: str) -> Digits:
        digits, bound_to = self.kept.get(sealed.ciphertext, (None, None))
        if digits is None or bound_to != session_id:
            raise SealBroken("Another key, or another session.")
        return digits

    def lose(self) -> None:
        self.kept = {b"lost %d" % count: pair for count, pair in enumerate(self.kept.values())}


class ContestedStore(MemoryStore):
    """A MemoryStore in which somebody else saves first, as often as `conflicts` says."""

    def __init__(self, conflicts: int) -> None:
        super().__init__()
        self.conflicts = conflicts
        self.saves = 0

    def save(
        self,
        session: Session,
        now: datetime,
        payment: Payment | None = None,
        *,
        durably: bool = False,
    ) -> Session:
        self.saves += 1
        if self.conflicts:
            self.conflicts -= 1
            stored = self.load(session.id, now) or replace(session, version=0, turns=())
            stored = replace(stored, card=None, pieces=None, declines=stored.declines)
            super().save(stored, now)
            raise VersionConflict("Somebody was faster.")
        return super().save(session, now, payment, durably=durably)


@dataclass
class Talk:
    """A conversation over a store, said line by line."""

    store: Store = field(default_factory=MemoryStore)
    policy: Policy = field(default_factory=Policy)
    clock: Clock = field(default_factory=Clock)
    gateway: PaymentGateway = field(default_factory=FakeGateway)
    sealer: Sealer = field(default_factory=FakeSealer)
    assistant: Assistant | None = None
    session_id: str = "talk"
    seeds: int = 0
    holders: int = 0

    @property
    def chat(self) -> Chat:
        return Chat(self.store, self.policy, self.clock, self.settlement, self.new_seed)

    @property
    def settlement(self) -> Settlement:
        return Settlement(self.store, self.policy, self.clock, self.new_holder)

    def new_seed(self) -> str:
        self.seeds += 1
        return hashlib.sha256(f"{self.session_id} {self.seeds}".encode()).hexdigest()[:32]

    def new_holder(self) -> str:
        self.holders += 1
        return f"holder {self.holders}"

    @property
    def performer(self) -> Performer:
        return Performer(self.gateway, self.sealer, self.clock, self.assistant)

    def say(
        self, text: str, message_id: str | None = None, payment_method_id: str | None = None
    ) -> Reply:
        said = Said(text, self.session_id, message_id, payment_method_id)
        return run(self.chat.turn(said), self.performer.perform)

    def say_all(self, *texts: str) -> Reply:
        *_, last = [self.say(text) for text in texts]
        return last

    @property
    def session(self) -> Session:
        session = self.store.load(self.session_id, self.clock())
        assert session is not None
        return session


SIX_MESSAGES: Final = (
    "I need to make a payment",
    "Jane Doe",
    "4242424242424242",
    "12/27",
    "456",
    "confirm",
)


def values_in(thing: object) -> Iterator[object]:
    """Yield a value and everything that it is made of, however deep."""
    yield thing
    if isinstance(thing, msgspec.Struct):
        for part in thing.__struct_fields__:
            yield from values_in(getattr(thing, part))
    elif isinstance(thing, Mapping):
        for key, value in thing.items():
            yield from values_in(key)
            yield from values_in(value)
    elif isinstance(thing, tuple | list | frozenset | set):
        for value in thing:
            yield from values_in(value)


def of_type(thing: object, *types: type) -> list[object]:
    return [value for value in values_in(thing) if isinstance(value, types)]


Opener = Callable[[], Store]
