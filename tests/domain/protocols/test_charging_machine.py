"""A charge against a Stripe that loses, delays and repeats: it is made once, as agreed to."""

from dataclasses import dataclass, field
from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from tests.domain.conversation.engine_cases import PAYABLE, REUSABLE, SAID
from tests.drawn_examples import drawn
from tests.fakes.ports import NOON
from tests.fakes.talk import PRICE

from payment_smart_bot.domain.conversation.engine import advance
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.conversation.steps import Step
from payment_smart_bot.domain.model.calls.effects import Unanswered
from payment_smart_bot.domain.model.calls.intents import (
    CancelIntent,
    CheckIntent,
    ConfirmIntent,
    CreateIntent,
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
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.occurrences import (
    Charged,
    ChargeOpen,
    Event,
    Understood,
    Verdict,
)
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.protocols.charging import Course, first_call, follow
from payment_smart_bot.domain.value import replace


@dataclass
class ModelStripe:
    """What Stripe promises: a key does one thing, and a PaymentIntent succeeds once.

    Requests that went astray stay in `adrift` and may still arrive.
    """

    intents: dict[str, IntentSeen] = field(default_factory=dict)
    made_by: dict[str, str] = field(default_factory=dict)
    kept: dict[str, IntentOutcome] = field(default_factory=dict)
    adrift: list[IntentCall] = field(default_factory=list)
    successes: list[tuple[Money, str]] = field(default_factory=list)

    def do(self, call: IntentCall, decline: Decline | None) -> IntentOutcome:
        if isinstance(call, CreateIntent | ConfirmIntent):
            if call.key in self.kept:
                return self.kept[call.key]
            done = self._create(call) if isinstance(call, CreateIntent) else None
            done = done or self._confirm(call, decline)
            if not isinstance(done, IntentRefused):
                self.kept[call.key] = done
            return done
        if isinstance(call, FindIntent):
            return self.intents.get(self.made_by.get(call.key, "")) or NoIntent()
        if isinstance(call, CancelIntent):
            return self._cancel(call)
        assert isinstance(call, CheckIntent)
        return self.intents[call.intent_id]

    def break_down(self, call: IntentCall) -> IntentOutcome:
        """Answer with a fault that the key replays from then on."""
        if not isinstance(call, CreateIntent | ConfirmIntent):
            return Unanswered()
        self.kept[call.key] = KeySpent()
        return KeySpent()

    def _create(self, call: CreateIntent) -> IntentOutcome:
        made = IntentSeen(f"pi_{len(self.intents) + 1}", IntentState.READY, call.money)
        self.intents[made.intent_id] = made
        self.made_by[call.key] = made.intent_id
        return made

    def _confirm(self, call: IntentCall, decline: Decline | None) -> IntentOutcome:
        assert isinstance(call, ConfirmIntent)
        intent = self.intents[call.intent_id]
        if intent.state not in {IntentState.READY, IntentState.DECLINED}:
            return IntentRefused()
        if decline is not None:
            why = DeclineSeen(decline, decline.value, f"ch_{len(self.kept)}")
            done = replace(intent, state=IntentState.DECLINED, declined=why)
        else:
            done = replace(intent, state=IntentState.SUCCEEDED, declined=None)
            assert call.money is not None
            self.successes.append((call.money, call.token_id))
        self.intents[call.intent_id] = done
        return done

    def _cancel(self, call: CancelIntent) -> IntentOutcome:
        intent = self.intents[call.intent_id]
        if intent.state in {IntentState.SUCCEEDED, IntentState.CANCELED}:
            return IntentRefused()
        cancelled = replace(intent, state=IntentState.CANCELED)
        self.intents[call.intent_id] = cancelled
        return cancelled


declines = st.none() | st.sampled_from(Decline)


class Charging(RuleBasedStateMachine):
    """One payment of one customer, over a network that loses, delays and repeats."""

    def __init__(self) -> None:
        super().__init__()
        self.stripe = ModelStripe()
        self.now = NOON
        self.session: Session = replace(PAYABLE, token=REUSABLE)
        self.course: Course | None = None
        self.next: IntentCall | None = None
        self.confirmed: set[str] = set()

    @precondition(lambda self: self.session.status is Status.CONFIRMING)
    @rule()
    def customer_confirms(self) -> None:
        self.session = self.say(Event.CONSENT).session
        assert self.session.charge is not None
        self.confirmed.add(self.session.charge.card.id)
        self.begin(interrupted=False)

    @precondition(lambda self: self.session.status is Status.COLLECTING)
    @rule()
    def customer_gives_what_was_asked_for(self) -> None:
        token = replace(REUSABLE, id=f"pm_{len(self.confirmed) + 1}")
        ready = replace(self.session, token=token, code_needed=False, status=Status.CONFIRMING)
        self.session = replace(ready, offer=PAYABLE.offer)

    @precondition(lambda self: self.session.status is Status.CHARGING and self.next is None)
    @rule()
    def customer_wants_out(self) -> None:
        self.session = self.say(Event.CANCEL).session

    @precondition(lambda self: self.session.status is Status.CHARGING and self.next is None)
    @rule()
    def somebody_goes_on(self) -> None:
        self.begin(interrupted=True)

    @precondition(lambda self: self.next is not None)
    @rule(decline=declines)
    def call_is_answered(self, decline: Decline | None) -> None:
        assert self.next is not None
        self.learn(self.stripe.do(self.next, decline))

    @precondition(lambda self: self.next is not None)
    @rule()
    def request_goes_astray(self) -> None:
        assert self.next is not None
        self.stripe.adrift.append(self.next)
        self.learn(Unanswered())

    @precondition(lambda self: self.next is not None)
    @rule(decline=declines)
    def answer_goes_astray(self, decline: Decline | None) -> None:
        assert self.next is not None
        self.stripe.do(self.next, decline)
        self.learn(Unanswered())

    @precondition(lambda self: self.next is not None)
    @rule()
    def stripe_breaks_down_before_the_effect(self) -> None:
        assert self.next is not None
        if not isinstance(self.next, CreateIntent | ConfirmIntent) or (
            self.next.key not in self.stripe.kept
        ):
            self.learn(self.stripe.break_down(self.next))

    @precondition(lambda self: self.next is not None)
    @rule(decline=declines)
    def stripe_breaks_down_after_the_effect(self, decline: Decline | None) -> None:
        assert self.next is not None
        self.stripe.do(self.next, decline)
        self.learn(self.stripe.break_down(self.next))

    @precondition(lambda self: self.stripe.adrift)
    @rule(decline=declines)
    def lost_request_arrives(self, decline: Decline | None) -> None:
        self.stripe.do(self.stripe.adrift.pop(0), decline)

    @precondition(lambda self: self.next is not None)
    @rule()
    def process_dies(self) -> None:
        self.course = self.next = None

    @precondition(lambda self: self.next is not None)
    @rule()
    def time_is_over(self) -> None:
        assert self.course is not None
        self.settle(ChargeOpen())

    @precondition(lambda self: self.session.status is Status.CHARGING and self.next is None)
    @rule()
    def a_day_passes(self) -> None:
        """Forget all keys; what was on its way a day ago arrives no more."""
        self.now += timedelta(days=1)
        self.stripe.adrift.clear()
        self.stripe.kept.clear()

    @rule()
    def time_passes(self) -> None:
        self.now += timedelta(minutes=1)

    def begin(self, *, interrupted: bool) -> None:
        self.course = Course(self.session, interrupted)
        self.next = first_call(self.course, self.now)

    def say(self, event: Event) -> Step:
        said = Understood(event, SAID)
        return advance(self.session, said, self.now, Policy(max_declines=1_000))

    def learn(self, outcome: IntentOutcome) -> None:
        assert self.course is not None
        assert self.next is not None
        self.course, following = follow(self.course, self.next, outcome, self.now)
        if isinstance(following, Verdict):
            self.settle(following)
        else:
            self.next = following

    def settle(self, verdict: Verdict) -> None:
        assert self.course is not None
        session, self.course, self.next = self.course.session, None, None
        self.is_true(verdict)
        policy = Policy(max_declines=1_000)
        self.session = advance(session, verdict, self.now, policy).session

    def is_true(self, verdict: Verdict) -> None:
        if isinstance(verdict, Charged):
            assert len(self.stripe.successes) == 1
        elif not isinstance(verdict, ChargeOpen):
            assert not self.stripe.successes

    @invariant()
    def charged_at_most_once_and_only_what_was_confirmed(self) -> None:
        assert len(self.stripe.successes) <= 1
        for money, token_id in self.stripe.successes:
            assert money == PRICE
            assert token_id in self.confirmed

    @invariant()
    def nobody_is_charged_who_was_told_otherwise(self) -> None:
        """Also when requests that were lost arrive late."""
        if self.stripe.successes:
            assert self.session.status in {Status.CHARGING, Status.COMPLETED}

    def teardown(self) -> None:
        """Let what was lost arrive and all go well: the customer learns what is true."""
        self.process_dies()
        while self.stripe.adrift:
            self.lost_request_arrives(None)
            self.charged_at_most_once_and_only_what_was_confirmed()
            self.nobody_is_charged_who_was_told_otherwise()
        if self.session.status is Status.CHARGING:
            self.somebody_goes_on()
        for _ in range(8):
            if self.next is not None:
                self.call_is_answered(None)
        status = self.session.status
        assert status is not Status.CHARGING
        assert (status is Status.COMPLETED) is bool(self.stripe.successes)


TestCharging = Charging.TestCase
TestCharging.settings = settings(max_examples=drawn(300), stateful_step_count=30, derandomize=True)
