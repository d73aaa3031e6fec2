"""A confirmed amount is charged once, whoever is killed, late, or at it at the same time."""

import dataclasses
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar

import pytest
from tests.fakes.gateway import After, Before, FakeGateway
from tests.fakes.talk import PRICE, Talk, as_read, in_english, paying

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.domain.conversation.charge_actions import OUTCOME_STAYS
from payment_smart_bot.domain.model.calls.effects import (
    Effect,
    NumberLost,
    Outcome,
    Unanswered,
    Wait,
    Waited,
)
from payment_smart_bot.domain.model.calls.intents import (
    CancelIntent,
    CheckIntent,
    ConfirmIntent,
    CreateIntent,
    Decline,
    FindIntent,
    IntentCall,
    IntentRefused,
    IntentState,
    KeySpent,
)
from payment_smart_bot.domain.model.errors import StoreUnavailable, VersionConflict
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.session import Field, Session, Status
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.protocols.charging import KEY_LIFE
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.conversing.replies import Reply, Said
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.settling.settlement import CALL, LEASE, TURN
from payment_smart_bot.service.settling.sweep import Sweep
from payment_smart_bot.service.settling.sweeping import sweep_sessions

ALL_AT_ONCE = "Jane Doe, 4242 4242 4242 4242, 12/27, cvv 456"
STILL_PROCESSING = in_english(say.StillProcessing(saving=False, cancelling=False))
CALLED_OFF = in_english(say.Cancelled())
DONE = "Done: $49.00 was charged to your Visa ending in 4242. Thank you."
TOO_LATE = "it was too late to cancel: $49.00 had already been charged"
Result = TypeVar("Result")
Replying = Generator[Effect, Outcome, Reply]


@dataclass
class WatchedStore(MemoryStore):
    """A MemoryStore that tells what is saved, and in which others may be faster.

    `before_saves` holds what happens just before the next save of a session in a status.
    """

    saved: list[tuple[Status, bool]] = field(default_factory=list)
    before_saves: dict[Status, list[Callable[[], object]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__init__()

    def save(
        self,
        session: Session,
        now: datetime,
        payment: Payment | None = None,
        *,
        durably: bool = False,
    ) -> Session:
        waiting = self.before_saves.get(session.status)
        if waiting:
            waiting.pop(0)()
        stored = super().save(session, now, payment, durably=durably)
        self.saved.append((session.status, durably))
        return stored


@dataclass
class Customer(Talk):
    """A customer who was shown the summary and has not confirmed yet."""

    def __post_init__(self) -> None:
        self.policy = paying(policy=self.policy)
        self.gateway: FakeGateway = (
            self.gateway if isinstance(self.gateway, FakeGateway) else FakeGateway()
        )
        self.say(ALL_AT_ONCE)

    def begin(self, text: str, message_id: str | None = None) -> Replying:
        return self.chat.take_turn(Said(text, self.session_id, message_id))

    def perform(self, effect: Effect) -> Outcome:
        """Carry an effect out; to wait takes time of the clock only."""
        if isinstance(effect, Wait):
            self.clock.forward(timedelta(seconds=effect.seconds))
            return Waited()
        return self.handler.perform(effect)

    def finish(self, turn: Generator[Effect, Outcome, Result], outcome: Outcome) -> Result:
        """Drive a turn that waits for an outcome to its end."""
        try:
            while True:
                outcome = self.perform(turn.send(outcome))
        except StopIteration as end:
            result: Result = end.value
            return result

    def tell(self, text: str, message_id: str | None = None) -> Reply:
        return run(self.begin(text, message_id), self.perform)

    def look(self) -> Session:
        return run(self.chat.look(self.session_id), self.perform)

    def sweep(self) -> Sweep:
        return run(sweep_sessions(self.settlement), self.perform)

    def die_charging(self, calls: int, *, last_is_done: bool = False) -> IntentCall:
        """Confirm, and be killed after so many calls; the next one may still get to Stripe."""
        turn = self.begin("confirm", "m1")
        effect = next(turn)
        for _ in range(calls):
            effect = turn.send(self.perform(effect))
        if last_is_done:
            self.perform(effect)
        turn.close()
        assert isinstance(effect, IntentCall)
        return effect

    @property
    def recorded(self) -> PaymentStatus:
        payment = self.store.load_latest_payment(self.session_id)
        assert payment is not None
        return payment.status


DEATHS = [
    pytest.param(calls, last_is_done, id=f"{'after' if last_is_done else 'before'} {name}")
    for calls, name in enumerate(["create", "confirm"])
    for last_is_done in (False, True)
]


# --- freezing -------------------------------------------------------------------------------------


def test_the_charge_is_saved_before_stripe_hears_of_it() -> None:
    store = WatchedStore()
    customer = Customer(store)
    turn = customer.begin("confirm")
    first = next(turn)
    assert isinstance(first, CreateIntent)
    assert store.saved[-1] == (Status.CHARGING, False)  # nothing is charged by what comes next
    charge = customer.session.charge
    assert charge is not None
    assert charge.is_leased(customer.clock())
    assert charge.money == PRICE
    assert customer.recorded is PaymentStatus.CHARGING
    turn.close()


def test_what_is_on_record_outlasts_a_power_cut_before_a_card_is_charged() -> None:
    store = WatchedStore()
    customer = Customer(store, gateway=FakeGateway().on(ConfirmIntent, Decline.GENERIC))
    turn = customer.begin("confirm")
    confirm = turn.send(customer.perform(next(turn)))
    assert isinstance(confirm, ConfirmIntent)
    assert store.saved[-1] == (Status.CHARGING, True)
    customer.finish(turn, customer.perform(confirm))
    customer.say(ALL_AT_ONCE)
    again = customer.begin("confirm")  # with the same intent, whose id is on record
    assert isinstance(next(again), ConfirmIntent)
    assert store.saved[-1] == (Status.CHARGING, True)
    again.close()


def test_whoever_goes_on_with_a_charge_lets_it_outlast_a_power_cut_first() -> None:
    store = WatchedStore()
    customer = Customer(store)
    customer.die_charging(1)
    customer.clock.forward(LEASE)
    look = customer.chat.look(customer.session_id)
    assert isinstance(next(look), CheckIntent)
    assert store.saved[-1] == (Status.CHARGING, True)
    look.close()


def test_a_confirmation_charges_and_says_so() -> None:
    customer = Customer()
    reply = customer.tell("confirm")
    assert (reply.status, reply.response) == (Status.COMPLETED, DONE)
    assert reply.payment is not None
    assert (reply.payment.money, reply.payment.intent_id) == (PRICE, "pi_1")
    assert customer.gateway.charged == [PRICE]
    assert customer.recorded is PaymentStatus.PAID
    assert [type(call) for call in customer.gateway.calls] == [CreateIntent, ConfirmIntent]


def test_a_freeze_that_cannot_be_saved_calls_nobody() -> None:
    def out_of_reach() -> None:
        raise StoreUnavailable("later")

    customer = Customer(WatchedStore(before_saves={Status.CHARGING: [out_of_reach]}))
    with pytest.raises(StoreUnavailable):
        customer.tell("confirm")
    assert customer.gateway.calls == []
    assert customer.tell("confirm").response == DONE


def test_a_freeze_that_somebody_overtook_charges_nothing_that_was_not_seen() -> None:
    """The summary that was confirmed is not the one that stands: it is shown."""
    store = WatchedStore()
    customer = Customer(store)
    store.before_saves[Status.CHARGING] = [lambda: customer.tell("my name is Ada Lovelace")]
    reply = customer.tell("confirm")
    assert reply.status is Status.CONFIRMING
    assert "Name: Ada Lovelace" in reply.response
    assert customer.gateway.calls == []
    assert customer.tell("confirm").response == DONE


# --- killed ---------------------------------------------------------------------------------------

Resume = Callable[[Customer], object]
WAYS_ON: dict[str, Resume] = {
    "the same message": lambda customer: customer.tell("confirm", "m1"),
    "another message": lambda customer: customer.tell("how did it go?"),
    "another confirm": lambda customer: customer.tell("confirm"),
    "a look": lambda customer: customer.look(),
    "a sweep": lambda customer: customer.sweep(),
}


@pytest.mark.parametrize("resume", WAYS_ON.values(), ids=WAYS_ON)
@pytest.mark.parametrize(("calls", "last_is_done"), DEATHS)
def test_a_turn_killed_at_any_call_is_gone_on_with_and_charges_once(
    calls: int, last_is_done: bool, resume: Resume
) -> None:
    customer = Customer()
    lost = customer.die_charging(calls, last_is_done=last_is_done)
    customer.clock.forward(LEASE)
    resume(customer)
    assert customer.session.status is Status.COMPLETED
    assert customer.recorded is PaymentStatus.PAID
    customer.clock.now -= LEASE
    customer.perform(lost)  # what was on its way arrives late
    assert customer.gateway.charged == [PRICE]
    assert len(customer.gateway.intents) == 1


@pytest.mark.parametrize(("calls", "last_is_done"), DEATHS)
def test_the_message_that_was_killed_gets_the_outcome_when_it_is_sent_again(
    calls: int, last_is_done: bool
) -> None:
    customer = Customer()
    customer.die_charging(calls, last_is_done=last_is_done)
    customer.clock.forward(LEASE)
    reply = customer.tell("confirm", "m1")
    assert (reply.status, reply.response) == (Status.COMPLETED, DONE)
    assert customer.tell("confirm", "m1") == as_read(reply)
    assert customer.gateway.charged == [PRICE]


@pytest.mark.parametrize("settle", [WAYS_ON["a look"], WAYS_ON["a sweep"]])
def test_news_is_told_once(settle: Resume) -> None:
    customer = Customer()
    customer.die_charging(1)
    customer.clock.forward(LEASE)
    settle(customer)
    assert customer.session.news == (DONE,)
    assert customer.chat.word_standing(customer.session) == DONE
    assert customer.tell("confirm").response == DONE
    assert DONE not in customer.tell("confirm").response
    assert customer.gateway.charged == [PRICE]


def test_what_a_customer_reads_now_is_the_last_answer_or_the_first_question() -> None:
    customer = Customer()
    shown = customer.session.turns[-1].replied
    assert customer.chat.word_standing(customer.session) == shown
    fresh = replace(customer.session.without_values(Field.NAME), turns=(), status=Status.COLLECTING)
    first = customer.chat.word_standing(fresh)
    assert first.startswith(in_english(say.Welcome(None, PRICE, on_stripes_page=False)))
    assert first.endswith("What is the name on the card?")


def test_a_confirm_that_began_a_charge_is_no_consent_when_it_is_sent_again() -> None:
    """Its turn was killed, the charge failed, and another message has told so meanwhile."""
    customer = Customer(gateway=FakeGateway(reusable=True))
    customer.gateway.on(ConfirmIntent, Decline.TRY_AGAIN)
    customer.die_charging(1, last_is_done=True)
    customer.clock.forward(LEASE)
    assert customer.tell("hello").status is Status.CONFIRMING
    again = customer.tell("confirm", "m1")
    assert again.status is Status.CONFIRMING
    assert customer.gateway.charged == []
    assert customer.tell("confirm", "m2").response == DONE


def test_a_confirm_that_was_sent_before_the_decline_was_told_confirms_nothing() -> None:
    gateway = FakeGateway(reusable=True).on(ConfirmIntent, Decline.TRY_AGAIN)
    customer = Customer(gateway=gateway)
    customer.die_charging(1, last_is_done=True)
    customer.clock.forward(LEASE)
    customer.sweep()
    reply = customer.tell("confirm")
    assert reply.status is Status.CONFIRMING
    assert "Nothing was charged" in reply.response
    assert "Please check:" in reply.response
    assert gateway.times(ConfirmIntent) == 1
    assert customer.tell("confirm").response == DONE


# --- one at a time --------------------------------------------------------------------------------


@pytest.mark.parametrize("calls", [0, 1])
@pytest.mark.parametrize("text", ["confirm", "how did it go?", "blorp"])
def test_a_second_turn_waits_for_the_first_and_agrees_with_it(calls: int, text: str) -> None:
    customer = Customer()
    first = customer.begin("confirm")
    effect = next(first)
    for _ in range(calls):
        effect = first.send(customer.perform(effect))
    second = customer.begin(text)
    assert isinstance(next(second), Wait)
    one = customer.finish(first, customer.perform(effect))
    other = customer.finish(second, Waited())
    assert (one.status, one.response) == (Status.COMPLETED, DONE)
    assert (other.status, other.payment) == (one.status, one.payment)
    assert customer.gateway.charged == [PRICE]


@pytest.mark.parametrize(
    ("calls", "status", "says"),
    [(0, Status.CANCELLED, CALLED_OFF), (1, Status.COMPLETED, TOO_LATE)],
    ids=["before the confirm", "with the confirm on its way"],
)
def test_a_cancel_in_a_second_turn_counts_for_the_first(
    calls: int, status: Status, says: str
) -> None:
    """Whoever is at work on the charge heeds the wish, or says that it came too late."""
    customer = Customer()
    first = customer.begin("confirm")
    effect = next(first)
    for _ in range(calls):
        effect = first.send(customer.perform(effect))
    second = customer.begin("cancel")
    assert isinstance(next(second), Wait)
    one = customer.finish(first, customer.perform(effect))
    other = customer.finish(second, Waited())
    assert (one.status, other.status) == (status, status)
    assert says in one.response
    assert customer.gateway.charged == [PRICE] * (status is Status.COMPLETED)


def test_a_decline_counts_though_the_customer_cancelled_meanwhile() -> None:
    customer = Customer(gateway=FakeGateway().on(ConfirmIntent, Decline.GENERIC))
    first = customer.begin("confirm")
    confirming = first.send(customer.perform(next(first)))
    second = customer.begin("cancel")
    assert isinstance(next(second), Wait)
    told = customer.finish(first, customer.perform(confirming))
    assert (told.status, told.response) == (Status.CANCELLED, CALLED_OFF)
    assert customer.session.declines == 1


def test_an_intent_on_record_that_stripe_does_not_know_rings_the_alarm(
    caplog: pytest.LogCaptureFixture,
) -> None:
    customer = Customer()
    customer.die_charging(1)
    customer.gateway.intents.clear()
    customer.clock.forward(LEASE)
    assert customer.sweep().open == 1
    assert "Stripe knows nothing of pi_1" in caplog.text


def test_a_search_without_an_answer_goes_on_with_the_next_sweep() -> None:
    customer = Customer(gateway=FakeGateway().on(FindIntent, Before()))
    customer.die_charging(0, last_is_done=True)
    customer.clock.forward(KEY_LIFE)
    assert customer.sweep().open == 1
    assert customer.sweep() == Sweep(settled=1, open=0)


@pytest.mark.parametrize("dies_after", [0, 1])
def test_a_cancel_that_waited_in_vain_for_a_dead_turn_is_not_forgotten(dies_after: int) -> None:
    """The charge was left with a lease, and whoever goes on with it takes it back."""
    customer = Customer()
    customer.die_charging(dies_after)
    reply = customer.tell("cancel")
    assert reply.response == in_english(say.StillProcessing(saving=False, cancelling=True))
    customer.clock.forward(LEASE)
    customer.sweep()
    assert customer.recorded is PaymentStatus.CANCELLED
    assert customer.gateway.charged == []
    assert customer.session.news == (CALLED_OFF,)


@pytest.mark.parametrize(
    ("text", "cancelling", "ends"),
    [("confirm", False, DONE), ("cancel", True, CALLED_OFF)],
)
def test_a_turn_that_waits_in_vain_says_so_at_its_deadline_and_leaves_no_trace(
    text: str, cancelling: bool, ends: str
) -> None:
    customer = Customer()
    first = customer.begin("confirm")
    effect = next(first)
    before, began = customer.session, customer.clock()
    reply = customer.tell(text)
    assert (reply.status, reply.current_field) == (Status.CONFIRMING, "confirmation")
    assert reply.response == in_english(say.StillProcessing(False, cancelling))
    assert reply.payment is not None
    assert customer.session == before
    assert TURN - timedelta(seconds=1) < customer.clock() - began <= TURN
    customer.clock.now = began
    assert customer.finish(first, customer.perform(effect)).response == ends


def test_a_turn_that_has_no_time_left_when_a_lease_lapses_leaves_the_charge_alone() -> None:
    customer = Customer()
    customer.die_charging(1)
    customer.clock.forward(LEASE - TURN + CALL - timedelta(seconds=1))
    reply = customer.tell("confirm")
    assert reply.response == STILL_PROCESSING
    assert customer.session.status is Status.CHARGING
    assert customer.gateway.times(CheckIntent) == 0


def test_a_turn_that_waited_goes_on_when_the_lease_lapses_in_time() -> None:
    customer = Customer()
    customer.die_charging(1)
    customer.clock.forward(LEASE - timedelta(seconds=5))
    assert customer.tell("confirm").response == DONE
    assert customer.gateway.charged == [PRICE]


def test_a_look_and_a_sweep_leave_a_leased_charge_alone() -> None:
    customer = Customer()
    customer.die_charging(1)
    before = customer.session
    assert customer.look() == before
    assert customer.sweep() == Sweep(0, 1, unknown_since=(before.charge_under_way.confirmed_at,))
    assert customer.session == before


def test_a_lapsed_lease_is_taken_by_exactly_one() -> None:
    customer = Customer()
    customer.die_charging(1)
    customer.clock.forward(LEASE)
    seen, until = customer.session, customer.clock() + TURN
    one = customer.settlement.resume(seen, until)
    other = customer.settlement.resume(seen, until)
    effect = next(one)
    with pytest.raises(VersionConflict):
        next(other)
    assert customer.finish(one, customer.perform(effect)).status is Status.COMPLETED
    assert customer.gateway.charged == [PRICE]


@pytest.mark.parametrize("way", ["a look", "a sweep", "another message"])
def test_whoever_is_overtaken_finds_what_the_faster_one_left(way: str) -> None:
    store = WatchedStore()
    customer = Customer(store)
    customer.die_charging(1)
    customer.clock.forward(LEASE)
    store.before_saves[Status.CHARGING] = [customer.look]
    WAYS_ON[way](customer)
    assert customer.session.status is Status.COMPLETED
    assert customer.gateway.charged == [PRICE]
    assert customer.gateway.times(ConfirmIntent) == 1


def test_ten_confirmations_at_once_charge_once_and_agree() -> None:
    customer = Customer()
    turns = {number: customer.begin("confirm") for number in range(10)}
    pending = {number: next(turn) for number, turn in turns.items()}
    replies: list[Reply] = []
    while pending:
        for number, effect in list(pending.items()):
            outcome = Waited() if isinstance(effect, Wait) else customer.perform(effect)
            try:
                pending[number] = turns[number].send(outcome)
            except StopIteration as end:
                del pending[number]
                replies.append(end.value)
        customer.clock.forward(timedelta(seconds=0.25))
    assert customer.gateway.charged == [PRICE]
    assert {reply.status for reply in replies} == {Status.COMPLETED}
    assert len({reply.payment for reply in replies}) == 1
    assert sum(reply.response == DONE for reply in replies) == 1
    assert all("$49.00 was charged" in reply.response for reply in replies)
    assert len(customer.session.turns) == 11


# --- cancel against charge ------------------------------------------------------------------------


@pytest.mark.parametrize(("calls", "last_is_done"), DEATHS)
def test_nobody_is_told_cancelled_who_is_charged(calls: int, last_is_done: bool) -> None:
    customer = Customer()
    lost = customer.die_charging(calls, last_is_done=last_is_done)
    customer.clock.forward(LEASE)
    reply = customer.tell("cancel")
    customer.clock.now -= LEASE
    customer.perform(lost)
    if (calls, last_is_done) == (1, True):
        assert (reply.status, customer.recorded) == (Status.COMPLETED, PaymentStatus.PAID)
        assert TOO_LATE in reply.response
        assert customer.gateway.charged == [PRICE]
    else:
        assert (reply.status, customer.recorded) == (Status.CANCELLED, PaymentStatus.CANCELLED)
        assert reply.response == CALLED_OFF
        assert customer.gateway.charged == []
        assert customer.gateway.times(ConfirmIntent) <= 1


@pytest.mark.parametrize("fault", [Before(), After(), Before(IntentRefused()), Before(KeySpent())])
def test_a_cancellation_that_fails_is_looked_at(fault: Before | After) -> None:
    customer = Customer(gateway=FakeGateway().on(CancelIntent, fault))
    customer.die_charging(1)
    customer.clock.forward(LEASE)
    assert customer.tell("cancel").status is Status.CANCELLED
    assert customer.gateway.charged == []
    assert [intent.state for intent in customer.gateway.intents.values()] == [IntentState.CANCELED]


def test_a_wish_to_cancel_whose_outcome_is_not_known_is_remembered() -> None:
    customer = Customer(gateway=FakeGateway().on(CreateIntent, *[Before()] * 9))
    customer.die_charging(0)
    customer.clock.forward(LEASE)
    reply = customer.tell("cancel")
    assert (reply.status, reply.response) == (
        Status.CONFIRMING,
        in_english(say.StillProcessing(saving=False, cancelling=True)),
    )
    assert customer.tell("how did it go?").response.startswith(CALLED_OFF)
    assert customer.gateway.charged == []


# --- faults ---------------------------------------------------------------------------------------

FAULTS: list[tuple[type[IntentCall], Before | After]] = [
    (CreateIntent, Before()),
    (CreateIntent, After()),
    (CreateIntent, After(KeySpent())),
    (ConfirmIntent, Before()),
    (ConfirmIntent, After()),
    (ConfirmIntent, After(KeySpent())),
    (ConfirmIntent, After(IntentRefused())),
]


@pytest.mark.parametrize(("kind", "fault"), FAULTS)
def test_a_fault_that_leaves_the_outcome_unknown_is_looked_up_in_the_same_turn(
    kind: type[IntentCall], fault: Before | After
) -> None:
    customer = Customer(gateway=FakeGateway().on(kind, fault))
    assert customer.tell("confirm").response == DONE
    assert customer.gateway.charged == [PRICE]
    assert len(customer.gateway.intents) == 1


def test_a_create_that_did_nothing_for_good_offers_the_same_with_new_keys() -> None:
    customer = Customer(gateway=FakeGateway().on(CreateIntent, Before(KeySpent())))
    reply = customer.tell("confirm")
    assert reply.status is Status.CONFIRMING
    assert reply.response.startswith(in_english(say.CouldNotCharge(saving=False)))
    assert customer.recorded is PaymentStatus.FAILED
    assert customer.tell("confirm").response == DONE
    creates = [call.key for call in customer.gateway.calls if isinstance(call, CreateIntent)]
    assert len(set(creates)) == 2
    assert customer.gateway.charged == [PRICE]


def test_after_the_life_of_a_key_the_payment_intent_is_looked_for() -> None:
    customer = Customer()
    customer.die_charging(0, last_is_done=True)
    customer.clock.forward(KEY_LIFE)
    assert customer.sweep() == Sweep(settled=1, open=0)
    assert customer.gateway.times(FindIntent) == 1
    assert customer.gateway.times(CreateIntent) == 1
    assert customer.gateway.charged == []
    assert [intent.state for intent in customer.gateway.intents.values()] == [IntentState.CANCELED]


@pytest.mark.parametrize("calls", [0, 1])
@pytest.mark.parametrize("late", [timedelta(seconds=-1), timedelta(0), timedelta(days=30)])
def test_a_charge_is_made_while_consent_is_good_and_cancelled_after(
    calls: int, late: timedelta
) -> None:
    """A sweep that comes within the hour charges; one that comes later takes the charge back."""
    customer = Customer()
    customer.die_charging(calls, last_is_done=calls == 0)
    customer.clock.forward(customer.policy.consent_life + late)
    assert customer.sweep() == Sweep(settled=1, open=0)
    if late < timedelta(0):
        assert (customer.gateway.charged, customer.session.news) == ([PRICE], (DONE,))
        return
    assert (customer.gateway.charged, customer.recorded) == ([], PaymentStatus.FAILED)
    told = customer.tell("hello?")
    assert told.response.startswith(in_english(say.TooLateToCharge(saving=False)))
    assert told.status is Status.CONFIRMING
    assert customer.tell("confirm").response == DONE
    assert customer.gateway.charged == [PRICE]


@pytest.mark.parametrize("decline", Decline)
@pytest.mark.parametrize(
    ("reusable", "ends"),
    [
        pytest.param(False, [IntentState.SUCCEEDED], id="a card that serves once"),
        pytest.param(True, [IntentState.CANCELED, IntentState.SUCCEEDED], id="a saved card"),
    ],
)
def test_a_declined_charge_can_be_tried_again(
    decline: Decline, reusable: bool, ends: list[IntentState]
) -> None:
    gateway = FakeGateway(reusable=reusable).on(ConfirmIntent, decline)
    customer = Customer(gateway=gateway)
    reply = customer.tell("confirm")
    assert "Nothing was charged" in reply.response
    assert reply.payment is None
    assert customer.recorded is PaymentStatus.DECLINED
    more = {"cvv": ["456"], "card": ["5555 5555 5555 4444, 12/27, cvv 456"]}
    for text in more.get(reply.current_field or "", []):
        customer.tell(text)
    assert customer.tell("confirm").status is Status.COMPLETED
    assert gateway.charged == [PRICE]
    assert [seen.state for seen in gateway.intents.values()] == ends


def test_stripe_may_settle_a_charge_later() -> None:
    customer = Customer(gateway=FakeGateway().on(ConfirmIntent, IntentState.PROCESSING))
    assert customer.tell("confirm").response == STILL_PROCESSING
    assert customer.sweep() == Sweep(0, 1, unknown_since=(customer.clock(),))
    customer.gateway.settle_later("pi_1", IntentState.SUCCEEDED)
    assert customer.sweep() == Sweep(settled=1, open=0)
    assert customer.tell("blorp").response == DONE


def test_a_message_that_was_left_open_shows_no_payment_once_nothing_was_charged() -> None:
    customer = Customer(gateway=FakeGateway().on(ConfirmIntent, IntentState.PROCESSING))
    before = customer.tell("confirm", "m1")
    assert before.payment is not None
    customer.gateway.settle_later("pi_1", IntentState.CANCELED)
    customer.sweep()
    again = customer.tell("confirm", "m1")
    assert again == replace(as_read(before), payment=None)
    assert customer.tell("blorp").response.startswith(in_english(say.CouldNotCharge(saving=False)))


def test_another_amount_than_agreed_to_stays_open_and_rings_the_alarm(
    caplog: pytest.LogCaptureFixture,
) -> None:
    customer = Customer()
    customer.die_charging(1, last_is_done=True)
    gateway = customer.gateway
    gateway.intents["pi_1"] = replace(gateway.intents["pi_1"], money=Money(9_900, "usd"))
    confirmed_at = customer.clock()
    customer.clock.forward(LEASE)
    assert customer.sweep() == Sweep(0, 1, unknown_since=(confirmed_at,))
    assert customer.session.status is Status.CHARGING
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    assert "pi_1 has another amount" in caplog.text


def test_an_outcome_of_the_wrong_kind_is_a_bug_and_stops_the_turn() -> None:
    turn = Customer().begin("confirm")
    next(turn)
    with pytest.raises(TypeError, match="answers no call of a charge"):
        turn.send(NumberLost())


# --- saving the outcome ---------------------------------------------------------------------------


def test_a_version_conflict_after_the_charge_charges_nothing_more() -> None:
    """Somebody took the lease when it lapsed, while this turn was asleep."""
    store = WatchedStore()
    customer = Customer(store)

    def sleep_on() -> None:
        customer.clock.forward(LEASE)
        customer.look()

    store.before_saves[Status.COMPLETED] = [sleep_on]
    reply = customer.tell("confirm")
    assert (reply.status, reply.response) == (Status.COMPLETED, DONE)
    assert customer.gateway.charged == [PRICE]
    assert customer.gateway.times(ConfirmIntent) == 1


def test_an_outcome_that_cannot_be_saved_is_found_by_the_next_turn() -> None:
    def out_of_reach() -> None:
        raise StoreUnavailable("later")

    customer = Customer(WatchedStore(before_saves={Status.COMPLETED: [out_of_reach]}))
    with pytest.raises(StoreUnavailable):
        customer.tell("confirm", "m1")
    assert customer.session.status is Status.CHARGING
    customer.clock.forward(LEASE)
    assert customer.tell("confirm", "m1").response == DONE
    assert customer.gateway.charged == [PRICE]


# --- time -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("calls_before", [None, 0, 1])
@pytest.mark.parametrize("waits", [0.0, 3.0, 8.0])
def test_no_call_is_begun_without_time_for_it_and_a_turn_ends_within_its_limit(
    calls_before: int | None, waits: float
) -> None:
    """Each call takes its whole time and gets no answer."""
    customer = Customer()
    if calls_before is not None:
        customer.die_charging(calls_before)
        customer.clock.forward(LEASE - timedelta(seconds=waits))
    began = customer.clock()
    calls = 0

    def perform(effect: Effect) -> Outcome:
        nonlocal calls
        if not isinstance(effect, IntentCall):
            return customer.perform(effect)
        calls += 1
        assert customer.clock() + CALL <= began + TURN
        customer.clock.forward(CALL)
        return Unanswered()

    reply = run(customer.begin("confirm"), perform)
    assert (reply.status, reply.response) == (Status.CONFIRMING, STILL_PROCESSING)
    only_asks = calls_before == 1  # how the intent on record stands; that is not asked twice
    assert calls == (1 if only_asks or (calls_before == 0 and waits > 0) else 2)
    assert customer.clock() - began <= TURN
    assert customer.session.status is Status.CHARGING


def test_faults_that_come_at_once_are_no_storm_of_calls() -> None:
    customer = Customer(gateway=FakeGateway().on(CreateIntent, *[Before()] * 100))
    assert customer.tell("confirm").response == STILL_PROCESSING
    assert len(customer.gateway.calls) == 8


def test_a_charge_under_way_does_not_expire_and_its_outcome_can_be_read() -> None:
    customer = Customer()
    customer.die_charging(1, last_is_done=True)
    customer.clock.forward(timedelta(days=10))
    assert customer.session.status is Status.CHARGING
    assert customer.sweep() == Sweep(settled=1, open=0)
    customer.clock.forward(OUTCOME_STAYS - timedelta(seconds=1))
    assert customer.session.news == (DONE,)
    customer.clock.forward(timedelta(seconds=1))
    assert customer.store.load("talk", customer.clock()) is None
    assert customer.recorded is PaymentStatus.PAID


def test_a_sweep_settles_the_charges_of_every_page() -> None:
    customers = [Customer()]
    for number in range(120):
        one = customers[0]
        customers.append(dataclasses.replace(one, session_id=f"talk {number}"))
    for customer in customers:
        customer.die_charging(1)
    customers[0].clock.forward(LEASE)
    assert customers[0].sweep() == Sweep(settled=121, open=0)
    assert customers[0].gateway.charged == [PRICE] * 121
