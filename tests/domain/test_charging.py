"""Which call a charge makes next: each case of the table, and all of them against a Stripe."""

from dataclasses import dataclass, field
from datetime import timedelta
from itertools import product

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from tests.fakes import NOON, PRICE, SEED

from payment_smart_bot.domain.conversation.engine import advance
from payment_smart_bot.domain.conversation.steps import Step
from payment_smart_bot.domain.model.effects import (
    CancelIntent,
    CheckIntent,
    ConfirmIntent,
    CreateIntent,
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
    Unanswered,
)
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.occurrences import (
    ActionRequired,
    ChargeCancelled,
    Charged,
    ChargeOpen,
    Declined,
    Event,
    Uncharged,
    Understood,
    Verdict,
)
from payment_smart_bot.domain.model.policy import Policy
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.protocols.charging import KEY_LIFE, Course, Next, first_call, follow
from payment_smart_bot.domain.value import replace

from .engine_cases import CHARGE, CHARGING, LEASE, PAYABLE, REUSABLE, SAID, wish

# --- one step at a time ---------------------------------------------------------------------------

PAYMENT = f"pay_{SEED}_1"
CREATE = CreateIntent(f"{PAYMENT}-1", LEASE.until, PAYMENT, PRICE, "Jane Doe", CHARGING.request)
CONFIRM = ConfirmIntent(f"{PAYMENT}-1-2", LEASE.until, "pi_1", PRICE, "pm_1")
CHECK = CheckIntent("pi_1")
FIND = FindIntent(f"{PAYMENT}-1", NOON - timedelta(minutes=10))
CANCEL = CancelIntent("pi_1")
CALLS: tuple[OfCharge, ...] = (CREATE, CONFIRM, CHECK, FIND, CANCEL)

SAME_TRY = DeclineSeen(Decline.INSUFFICIENT_FUNDS, "insufficient_funds", "ch_1")
NEW_TRY = DeclineSeen(Decline.WRONG_CODE, "incorrect_cvc", "ch_2")


def seen(state: IntentState, declined: DeclineSeen | None = None) -> IntentSeen:
    return IntentSeen("pi_1", state, PRICE, declined)


OUTCOMES: dict[str, IntentOutcome] = {
    "ready": seen(IntentState.READY),
    "declined before": seen(IntentState.DECLINED, SAME_TRY),
    "declined anew": seen(IntentState.DECLINED, NEW_TRY),
    "action required": seen(IntentState.ACTION_REQUIRED),
    "processing": seen(IntentState.PROCESSING),
    "succeeded": seen(IntentState.SUCCEEDED),
    "canceled": seen(IntentState.CANCELED),
    "other amount": IntentSeen("pi_1", IntentState.SUCCEEDED, Money(9_900, "usd")),
    "none": NoIntent(),
    "unanswered": Unanswered(),
    "key spent": KeySpent(),
    "refused": IntentRefused(),
}
DEAD_ENDS = (None, Decline.TRY_AGAIN, Decline.CARD_AGAIN)


def course(
    *,
    interrupted: bool = False,
    cancelling: bool = False,
    intent_id: str | None = "pi_1",
    dead_end: Decline | None = None,
) -> Course:
    """Return a second attempt, whose first was declined as `ch_1`."""
    charge = replace(
        CHARGE, attempt=2, failed_try="ch_1", intent_id=intent_id, cancelling=cancelling
    )
    return Course(replace(CHARGING, charge=charge), interrupted, dead_end)


def declined(why: DeclineSeen) -> Declined:
    return Declined(why.decline, why.code, why.failed_try)


FROM_WHAT_IS_SEEN: dict[str, Next] = {
    "succeeded": Charged("pi_1"),
    "canceled": Uncharged(),
    "processing": ChargeOpen(processing=True),
    "action required": ChargeOpen(),
    "other amount": ChargeOpen(),
    "declined anew": declined(NEW_TRY),
    "declined before": CONFIRM,
    "ready": CONFIRM,
}
FROM_WHAT_IS_NOT: dict[tuple[type[OfCharge], str], Next] = {
    (CreateIntent, "unanswered"): CREATE,
    (CreateIntent, "none"): FIND,
    (CreateIntent, "key spent"): FIND,
    (CreateIntent, "refused"): FIND,
    (ConfirmIntent, "unanswered"): CHECK,
    (ConfirmIntent, "none"): CHECK,
    (ConfirmIntent, "key spent"): CHECK,
    (ConfirmIntent, "refused"): CHECK,
    (CancelIntent, "unanswered"): CHECK,
    (CancelIntent, "none"): CHECK,
    (CancelIntent, "key spent"): CHECK,
    (CancelIntent, "refused"): CHECK,
    (FindIntent, "none"): Uncharged(),
}
"""What follows; where nothing stands here, the charge stays open."""


def expected(
    call: OfCharge, outcome: str, interrupted: bool, cancelling: bool, dead_end: Decline | None
) -> Next:
    """Say what follows an outcome, as the table at the head of `charging` has it."""
    following = FROM_WHAT_IS_SEEN.get(outcome)
    if following is None:
        following = FROM_WHAT_IS_NOT.get((type(call), outcome), ChargeOpen())
    if cancelling:
        return out_of_it(outcome, following)
    if isinstance(call, ConfirmIntent) and outcome == "declined before":
        return declined(SAME_TRY)
    if following == CONFIRM and isinstance(call, CreateIntent) and interrupted:
        return CHECK
    if following == CONFIRM and dead_end:
        return Declined(dead_end, dead_end.value, "ch_1")
    return following


def out_of_it(outcome: str, following: Next) -> Next:
    """Say what follows where the customer wants out: a cancellation, unless money has moved."""
    if following == Uncharged():
        return ChargeCancelled()
    if outcome in {"ready", "declined before", "declined anew", "action required"}:
        return CANCEL
    return following


@pytest.mark.parametrize("cancelling", [False, True])
@pytest.mark.parametrize("interrupted", [False, True])
@pytest.mark.parametrize("outcome", OUTCOMES)
@pytest.mark.parametrize("call", CALLS, ids=lambda call: type(call).__name__)
def test_what_follows_each_outcome_of_each_call(
    call: OfCharge, outcome: str, interrupted: bool, cancelling: bool
) -> None:
    for dead_end in DEAD_ENDS:
        before = course(interrupted=interrupted, cancelling=cancelling, dead_end=dead_end)
        after, following = follow(before, call, OUTCOMES[outcome])
        assert following == expected(call, outcome, interrupted, cancelling, dead_end)
        assert after.session == before.session
        assert after.interrupted == before.interrupted


@pytest.mark.parametrize("call", CALLS, ids=lambda call: type(call).__name__)
def test_a_key_that_can_do_nothing_more_is_remembered(call: OfCharge) -> None:
    ends = {"key spent": Decline.TRY_AGAIN, "refused": Decline.CARD_AGAIN}
    for outcome, dead_end in product(OUTCOMES, DEAD_ENDS):
        after, _ = follow(course(dead_end=dead_end), call, OUTCOMES[outcome])
        known = ends.get(outcome) if isinstance(call, ConfirmIntent) else None
        assert after.dead_end == (known or dead_end)


@pytest.mark.parametrize("call", [CREATE, FIND], ids=["create", "find"])
@pytest.mark.parametrize("outcome", OUTCOMES)
def test_a_payment_intent_is_known_once_it_was_seen(call: OfCharge, outcome: str) -> None:
    after, _ = follow(course(intent_id=None), call, OUTCOMES[outcome])
    is_ours = isinstance(OUTCOMES[outcome], IntentSeen) and outcome != "other amount"
    assert after.charge.intent_id == ("pi_1" if is_ours else None)


@pytest.mark.parametrize(
    ("known", "interrupted", "cancelling", "in_time", "call"),
    [
        (False, False, False, True, CREATE),
        (False, True, False, True, CREATE),
        (False, False, True, True, CREATE),
        (False, True, True, True, CREATE),
        (False, False, False, False, FIND),
        (False, True, False, False, FIND),
        (False, False, True, False, FIND),
        (False, True, True, False, FIND),
        *((True, False, False, in_time, CONFIRM) for in_time in (True, False)),
        *((True, True, False, in_time, CHECK) for in_time in (True, False)),
        *((True, False, True, in_time, CANCEL) for in_time in (True, False)),
        *((True, True, True, in_time, CANCEL) for in_time in (True, False)),
    ],
)
def test_where_a_run_begins(
    known: bool, interrupted: bool, cancelling: bool, in_time: bool, call: OfCharge
) -> None:
    started = course(
        interrupted=interrupted, cancelling=cancelling, intent_id="pi_1" if known else None
    )
    assert first_call(started, NOON + KEY_LIFE - timedelta(seconds=in_time)) == call


def test_a_code_that_was_given_again_goes_with_the_confirmation() -> None:
    charge = replace(course().charge, code_token="cvctok_1")
    call = first_call(Course(replace(CHARGING, charge=charge), interrupted=False), NOON)
    assert call == replace(CONFIRM, code_token="cvctok_1")


# --- all of it, against a Stripe ------------------------------------------------------------------


@dataclass
class ModelStripe:
    """What Stripe promises: a key does one thing, and a PaymentIntent succeeds once.

    Requests that went astray stay in `adrift` and may still arrive.
    """

    intents: dict[str, IntentSeen] = field(default_factory=dict)
    made_by: dict[str, str] = field(default_factory=dict)
    kept: dict[str, IntentOutcome] = field(default_factory=dict)
    adrift: list[OfCharge] = field(default_factory=list)
    successes: list[tuple[Money, str]] = field(default_factory=list)

    def do(self, call: OfCharge, decline: Decline | None) -> IntentOutcome:
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

    def break_down(self, call: OfCharge) -> IntentOutcome:
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

    def _confirm(self, call: OfCharge, decline: Decline | None) -> IntentOutcome:
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
        self.next: OfCharge | None = None
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
        self.course, following = follow(self.course, self.next, outcome)
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
TestCharging.settings = settings(
    max_examples=300, stateful_step_count=30, deadline=None, derandomize=True
)


def test_wanting_out_is_recorded_and_voids_nothing_else() -> None:
    after = advance(CHARGING, wish(Event.CANCEL), NOON, Policy()).session
    assert after == replace(CHARGING, charge=replace(CHARGE, cancelling=True))


# --- the bank asks, and whoever only looks --------------------------------------------------------

BANK_ASKS = IntentSeen("pi_1", IntentState.ACTION_REQUIRED, PRICE, None, "https://bank.example")


@pytest.mark.parametrize("call", CALLS)
def test_a_customer_is_sent_to_their_bank_unless_they_want_out(call: OfCharge) -> None:
    assert follow(course(), call, BANK_ASKS)[1] == ActionRequired("https://bank.example")
    assert follow(course(cancelling=True), call, BANK_ASKS)[1] == CANCEL


@pytest.mark.parametrize("cancelling", [True, False])
@pytest.mark.parametrize("intent_id", [None, "pi_1"])
def test_whoever_only_looks_makes_nothing_charges_nothing_and_ends_nothing(
    intent_id: str | None, cancelling: bool
) -> None:
    looking = course(intent_id=intent_id, cancelling=cancelling, interrupted=True)
    looking = replace(looking, only_looks=True)
    call = first_call(looking, NOON)
    assert call == (CHECK if intent_id else FIND)
    for name, outcome in OUTCOMES.items():
        following = follow(looking, call, outcome)[1]
        assert isinstance(following, Verdict), name
        settled = name in {"succeeded", "canceled"} or (name == "declined anew" and not cancelling)
        assert isinstance(following, ChargeOpen) is not settled, name
