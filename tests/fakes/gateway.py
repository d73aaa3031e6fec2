"""A small honest Stripe in memory, which can be told to fail."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from threading import RLock
from typing import Any, Final

from payment_smart_bot.domain.model.calls.books import DisputeOnBooks, IntentOnBooks
from payment_smart_bot.domain.model.calls.checkouts import (
    CheckCheckout,
    CheckoutCall,
    CheckoutOutcome,
    ExpireCheckout,
    FindCheckout,
    OpenCheckout,
)
from payment_smart_bot.domain.model.calls.effects import (
    AdoptCard,
    CardRefused,
    CodeNotTaken,
    CodeTokenised,
    MoneyCall,
    Outcome,
    StripeCall,
    Tokenise,
    TokeniseCode,
    Tokenised,
    Unanswered,
)
from payment_smart_bot.domain.model.calls.intents import (
    CancelIntent,
    CheckIntent,
    ConfirmIntent,
    CreateCustomer,
    CreateIntent,
    CustomerMade,
    CustomerOutcome,
    Decline,
    DeclineSeen,
    FindIntent,
    IntentCall,
    IntentOutcome,
    IntentRefused,
    IntentSeen,
    IntentState,
    KeySpent,
    NoIntent,
)
from payment_smart_bot.domain.model.calls.lookups import (
    CardForgotten,
    CheckDispute,
    CheckRisk,
    DisputeSeen,
    ForgetCard,
    NamePayment,
    NoDispute,
    NoRisk,
    PaymentNamed,
    RiskSeen,
)
from payment_smart_bot.domain.model.calls.refunds import (
    ListRefunds,
    RefundListed,
    RefundOutcome,
    RefundRefused,
    RefundSeen,
    RefundsListed,
    SendRefund,
)
from payment_smart_bot.domain.model.calls.stripe_events import StripeEvent, Subject
from payment_smart_bot.domain.model.cards.card_details import Expiry, Pan
from payment_smart_bot.domain.model.cards.held_cards import Token
from payment_smart_bot.domain.model.charge import IntentKind
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import Payment, Refund, RefundStatus
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import PaymentGateway

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
    owners: dict[str, str] = field(default_factory=dict)
    code_answers: list[CodeNotTaken | Exception] = field(default_factory=list)
    codes_seen: list[str] = field(default_factory=list)
    script: dict[type[MoneyCall], list[Scripted]] = field(default_factory=dict)
    calls: list[MoneyCall] = field(default_factory=list)
    intents: dict[str, IntentSeen] = field(default_factory=dict)
    refunds: dict[str, tuple[Refund, RefundSeen]] = field(default_factory=dict)
    disputes: dict[str, DisputeSeen | Unanswered] = field(default_factory=dict)
    risks: dict[str, RiskSeen | Unanswered] = field(default_factory=dict)
    named: dict[str, str] = field(default_factory=dict)
    customers: dict[str, str] = field(default_factory=dict)
    forgotten: list[Payment] = field(default_factory=list)
    events: list[StripeEvent] = field(default_factory=list)
    reusable: bool = False
    _made_by: dict[str, CreateIntent] = field(default_factory=dict)
    _kept: dict[str, tuple[IntentCall, IntentOutcome]] = field(default_factory=dict)
    _lock: RLock = field(default_factory=RLock)

    def perform(self, effect: StripeCall) -> Outcome:
        if type(effect) in _MONEY:
            return self._perform_scripted(effect)
        return _OTHERS[type(effect)](self, effect)

    def _tokenise(self, effect: Tokenise) -> Outcome:
        assert isinstance(effect.number, Pan)
        pan, expiry = effect.number, effect.expiry
        self.seen.append((pan.reveal(), expiry, effect.cvv.reveal(), effect.name))
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

    def _adopt(self, effect: AdoptCard) -> Outcome:
        self.adopted.append(effect)
        answer = _next_of(self.answers)
        expiry = Expiry(effect.today.year + 1, 12)
        token = Token(effect.payment_method_id, "visa", "4242", expiry, livemode=False)
        return answer or Tokenised(token, self.owners.get(effect.payment_method_id))

    def _tokenise_code(self, effect: TokeniseCode) -> Outcome:
        self.codes_seen.append(effect.cvv.reveal())
        return _next_of(self.code_answers) or CodeTokenised(f"cvctok_{len(self.codes_seen)}")

    def _check_dispute(self, effect: CheckDispute) -> Outcome:
        return self.disputes.get(effect.dispute_id, NoDispute())

    def _check_risk(self, effect: CheckRisk) -> Outcome:
        return self.risks.get(effect.risk_id, NoRisk())

    def _forget_card(self, effect: ForgetCard) -> Outcome:
        self.forgotten.append(effect.payment)
        return CardForgotten()

    def _name_payment(self, effect: NamePayment) -> Outcome:
        intent_id = effect.intent_id
        made_by = self._made_by.get(intent_id)
        payment_id = made_by.payment_id if made_by else self.named.get(intent_id)
        return PaymentNamed(payment_id) if payment_id else NoIntent()

    def read_books(self, since: datetime) -> Iterator[IntentOnBooks]:  # noqa: ARG002 (it has no clock)
        return map(self._build_entry, reversed(self.intents.values()))

    def read_entry(self, intent_id: str, kind: IntentKind) -> IntentOnBooks | None:  # noqa: ARG002 (ids tell)
        intent = self.intents.get(intent_id)
        return self._build_entry(intent) if intent else None

    def read_disputes(self, since: datetime) -> Iterator[DisputeOnBooks]:  # noqa: ARG002 (it has no clock)
        for dispute in self.disputes.values():
            if isinstance(dispute, DisputeSeen) and dispute.intent_id in self._made_by:
                yield DisputeOnBooks(
                    dispute.dispute_id,
                    self._made_by[dispute.intent_id].payment_id,
                    dispute.intent_id,
                    dispute.status,
                )

    def _build_entry(self, intent: IntentSeen) -> IntentOnBooks:
        made_by = self._made_by[intent.intent_id]
        is_paid = intent.money is not None and intent.state is IntentState.SUCCEEDED
        return IntentOnBooks(
            intent_id=intent.intent_id,
            payment_id=made_by.payment_id,
            key=made_by.key,
            state=intent.state,
            money=intent.money,
            received=intent.money.amount if intent.money and is_paid else 0,
            refunded=self._refunded(intent.intent_id),
        )

    def read_events(
        self,
        since: datetime,  # noqa: ARG002 (it has no clock)
        subjects: Collection[Subject],
    ) -> Iterator[StripeEvent]:
        return (event for event in self.events if event.subject in subjects)

    def on(self, kind: type[MoneyCall], *scripted: Scripted) -> "FakeGateway":
        """Say what becomes of the next calls of a kind."""
        self.script.setdefault(kind, []).extend(scripted)
        return self

    def times(self, kind: type[MoneyCall]) -> int:
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

    def _perform_scripted(self, call: Any) -> Outcome:
        do = _MONEY[type(call)]
        with self._lock:
            self.calls.append(call)
            scripted = _next_of(self.script.get(type(call), []))
            if not isinstance(scripted, Before | After):
                return do(self, call, scripted)
            if isinstance(scripted, After):
                do(self, call, scripted.leads_to)
            return self._fault(call, scripted.answer)

    def _answer_nothing(self, call: CheckoutCall, _: object) -> CheckoutOutcome:  # noqa: ARG002
        """Pages are the simulator's."""
        return Unanswered()

    def _fault(self, call: MoneyCall, answer: Outcome | Exception) -> Outcome:
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

    def _list_refunds(self, call: ListRefunds, _: object) -> Outcome:
        return RefundsListed(
            tuple(
                RefundListed(seen.stripe_id, seen.status, refund.money, refund.at, refund.key)
                for refund, seen in self.refunds.values()
                if refund.stripe_id == call.payment.intent_id
            )
        )

    def _refunded(self, intent_id: str) -> int:
        return sum(
            refund.money.amount
            for refund, seen in self.refunds.values()
            if refund.stripe_id == intent_id and seen.status is not RefundStatus.FAILED
        )


_MONEY: Final[Mapping[type[StripeCall], Callable[[FakeGateway, Any, Any], Outcome]]] = {
    CreateCustomer: FakeGateway._create_customer,
    CreateIntent: FakeGateway._create,
    ConfirmIntent: FakeGateway._confirm,
    CheckIntent: FakeGateway._check,
    FindIntent: FakeGateway._find,
    CancelIntent: FakeGateway._cancel,
    OpenCheckout: FakeGateway._answer_nothing,
    CheckCheckout: FakeGateway._answer_nothing,
    FindCheckout: FakeGateway._answer_nothing,
    ExpireCheckout: FakeGateway._answer_nothing,
    SendRefund: FakeGateway._refund,
    ListRefunds: FakeGateway._list_refunds,
}
_OTHERS: Final[Mapping[type[StripeCall], Callable[[FakeGateway, Any], Outcome]]] = {
    Tokenise: FakeGateway._tokenise,
    AdoptCard: FakeGateway._adopt,
    TokeniseCode: FakeGateway._tokenise_code,
    NamePayment: FakeGateway._name_payment,
    CheckDispute: FakeGateway._check_dispute,
    CheckRisk: FakeGateway._check_risk,
    ForgetCard: FakeGateway._forget_card,
}
_CONFIRMABLE: Final = frozenset({IntentState.READY, IntentState.DECLINED})
_CANCELLABLE: Final = _CONFIRMABLE | {IntentState.ACTION_REQUIRED}


def _next_of(answers: list[Any]) -> Any:
    answer = answers.pop(0) if answers else None
    if isinstance(answer, Exception):
        raise answer
    return answer
