"""Effects are carried out through the ports, and a turn is driven to its end by either driver."""

import asyncio
import threading
import time
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from tests.fakes.gateway import FakeGateway
from tests.fakes.ports import NOON, Clock, FakeSealer, FakeSorter, RecordingAssistant
from tests.fakes.talk import PRICE, SIX_MESSAGES, Talk

from payment_smart_bot.domain.model.calls.checkouts import (
    CheckCheckout,
    ExpireCheckout,
    FindCheckout,
    OpenCheckout,
)
from payment_smart_bot.domain.model.calls.effects import (
    AdoptCard,
    Answered,
    Ask,
    CodeTokenised,
    DigitsOpened,
    DigitsSealed,
    Effect,
    NumberLost,
    Outcome,
    Seal,
    Situation,
    Sort,
    Sorted,
    StripeCall,
    Tokenise,
    TokeniseCode,
    Tokenised,
    Unanswered,
    Unseal,
    Wait,
    Waited,
)
from payment_smart_bot.domain.model.calls.intents import (
    CancelIntent,
    CheckIntent,
    ConfirmIntent,
    CreateCustomer,
    CreateIntent,
    FindIntent,
    NoIntent,
)
from payment_smart_bot.domain.model.calls.lookups import (
    CheckDispute,
    NamePayment,
    NoDispute,
    PaymentNamed,
)
from payment_smart_bot.domain.model.calls.refunds import (
    ListRefunds,
    SendRefund,
)
from payment_smart_bot.domain.model.cards.card_details import VISA, Cvv, Expiry, Pan
from payment_smart_bot.domain.model.cards.concealed import Digits, Sealed
from payment_smart_bot.domain.model.cards.held_cards import Token
from payment_smart_bot.domain.model.charge import Offer
from payment_smart_bot.domain.model.errors import GatewayUnavailable, RetryLater
from payment_smart_bot.domain.model.model_answer import Fallback, ModelUse, MoveNamed, Worded
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus, Refund
from payment_smart_bot.domain.model.payment_request import NO_REQUEST
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.redaction.redactor import Redacted, redact
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import Sorter
from payment_smart_bot.service.conversing.replies import Said
from payment_smart_bot.service.driving import ask_store, ask_stripe, run, run_async, within
from payment_smart_bot.service.effect_handler import EffectHandler

PAN = Pan("4242424242424242", VISA)
EXPIRY = Expiry(2027, 12)
SITUATION = Situation(Status.COLLECTING, "name")
QUESTION = Ask(redact("what is a blue moon?"), SITUATION)
MESSAGE = Sort(redact("the whole thing feels odd"), SITUATION)


def handler(sealer: FakeSealer | None = None, words: str | None = None) -> EffectHandler:
    return EffectHandler(FakeGateway(), sealer or FakeSealer(), Clock(), RecordingAssistant(words))


def test_a_card_in_the_open_or_sealed_is_tokenised() -> None:
    sealer = FakeSealer()
    for number in (PAN, sealer.seal(PAN, "s")):
        done = handler(sealer).perform(Tokenise("s", number, EXPIRY, Cvv("123"), "Jane"))
        assert isinstance(done, Tokenised)
        assert done.token.last4 == "4242"


@pytest.mark.parametrize("session_id", ["another", "s"])
def test_a_sealed_number_that_does_not_open_or_is_none_is_lost(session_id: str) -> None:
    sealer = FakeSealer()
    sealed = sealer.seal(PAN if session_id == "another" else Digits("4242"), "s")
    done = handler(sealer).perform(Tokenise(session_id, sealed, EXPIRY, Cvv("123"), None))
    assert done == NumberLost()


def test_digits_are_sealed_and_opened_for_their_session_only() -> None:
    one = handler()
    sealed = one.perform(Seal("s", Digits("42424242")))
    assert isinstance(sealed, DigitsSealed)
    assert one.perform(Unseal("s", sealed.sealed)) == DigitsOpened(Digits("42424242"))
    assert one.perform(Unseal("another", sealed.sealed)) == NumberLost()


def test_the_assistant_words_the_answer_or_the_built_in_one_does() -> None:
    assert handler(words="It is.").perform(QUESTION) == Answered("It is.")
    assert handler(words=None).perform(QUESTION) == Answered()
    empty, leaky = handler(words=""), handler(words="Send me the PIN.")
    assert empty.perform(QUESTION) == Answered(fallback=Fallback.NO_WORDS)
    assert leaky.perform(QUESTION) == Answered(fallback=Fallback.ASKS_FOR_DATA)
    assert EffectHandler(FakeGateway(), FakeSealer(), Clock()).perform(QUESTION) == Answered()


@pytest.mark.parametrize(
    ("sorter", "sorted_into"),
    [
        (None, Sorted()),
        (FakeSorter("safe", use=ModelUse(1)), Sorted("safe", ModelUse(1))),
        (FakeSorter(None), Sorted()),
        (FakeSorter("consent"), Sorted(fallback=Fallback.NO_MOVE)),
        (FakeSorter(None, fallback=Fallback.BUSY), Sorted(fallback=Fallback.BUSY)),
    ],
)
def test_a_message_is_sorted_into_a_move_of_the_set_or_into_none(
    sorter: Sorter | None, sorted_into: Sorted
) -> None:
    by = EffectHandler(FakeGateway(), FakeSealer(), Clock(), sorter=sorter)
    assert by.perform(MESSAGE) == sorted_into


def test_the_assistant_reads_redacted_text_only() -> None:
    assistant = RecordingAssistant()
    talk = Talk(assistant=assistant)
    talk.say("is 4242424242424242 a good number, is blue a moon?")
    talk.say("what is a moon made of, 123 cheeses?")
    assert all(question == redact(question.text) for question, _ in assistant.asked)
    assert assistant.asked


Drive = Callable[[Generator[Effect, Outcome, object], EffectHandler], object]


def drive_inline(turn: Generator[Effect, Outcome, object], by: EffectHandler) -> object:
    return run(turn, by.perform)


def drive_on_a_loop(turn: Generator[Effect, Outcome, object], by: EffectHandler) -> object:
    return asyncio.run(run_async(turn, by))


DRIVERS = [drive_inline, drive_on_a_loop]


def test_both_drivers_give_the_same_conversation() -> None:
    inline, on_a_loop = Talk(), Talk()
    for text in SIX_MESSAGES:
        one = run(inline.chat.take_turn(Said(text, "talk")), inline.handler.perform)
        turn = on_a_loop.chat.take_turn(Said(text, "talk"))
        assert asyncio.run(run_async(turn, on_a_loop.handler)) == one
    assert inline.session == on_a_loop.session


class Broken(FakeGateway):
    def perform(self, effect: StripeCall) -> Outcome:
        raise RetryLater(f"No {type(effect).__name__} now.")


@pytest.mark.parametrize("drive", DRIVERS)
def test_a_driver_closes_its_turn_when_an_effect_fails(drive: Drive) -> None:
    closed = []

    def turn() -> Generator[Effect, Outcome, object]:
        try:
            return (yield Tokenise("s", PAN, EXPIRY, Cvv("123"), None))
        finally:
            closed.append(True)

    with pytest.raises(RetryLater):
        drive(turn(), EffectHandler(Broken(), FakeSealer(), Clock()))
    assert closed == [True]


@pytest.mark.parametrize("drive", DRIVERS)
def test_a_turn_without_effects_just_returns(drive: Drive) -> None:
    def turn() -> Generator[Effect, Outcome, object]:
        yield from ()
        return "done"

    assert drive(turn(), handler()) == "done"


def test_only_effects_that_leave_the_machine_go_to_a_thread() -> None:
    threads: dict[str, int] = {}

    class Gateway(FakeGateway):
        def perform(self, effect: StripeCall) -> Outcome:
            threads["gateway"] = threading.get_ident()
            return super().perform(effect)

    class Sealer(FakeSealer):
        def seal(self, digits: Digits, session_id: str) -> Sealed:
            threads["sealer"] = threading.get_ident()
            return super().seal(digits, session_id)

    def turn() -> Generator[Effect, Outcome, object]:
        yield Seal("s", PAN)
        return (yield Tokenise("s", PAN, EXPIRY, Cvv("123"), None))

    by = EffectHandler(Gateway(), Sealer(), Clock(), leaves_machine=(StripeCall,))
    assert isinstance(asyncio.run(run_async(turn(), by)), Tokenised)
    assert threads["sealer"] == threading.get_ident() != threads["gateway"]


# --- calls that may move money --------------------------------------------------------------------

IN_TIME = NOON + timedelta(seconds=30)
CREATE = CreateIntent(IN_TIME, "key", "pay_1", PRICE, "Jane Doe", NO_REQUEST)
CONFIRM = ConfirmIntent(IN_TIME, "key 1", "pi_1", PRICE, "pm_1")
CARD = Tokenise("s", PAN, EXPIRY, Cvv("123"), None)
PAID = Payment(
    id="pay_1",
    session_id="s",
    status=PaymentStatus.PAID,
    token=Token("pm_1", "visa", "4242", EXPIRY, livemode=False),
    cardholder="Jane Doe",
    consent=Offer(NOON, PRICE, shown="shown"),
    confirmed_at=NOON,
    retain_until=NOON,
    intent_id="pi_1",
)
OPEN = OpenCheckout(IN_TIME, "key", "pay_1", PRICE, NO_REQUEST, "https://shop.example", IN_TIME)
REFUND = Refund("key", PRICE, NOON)
OF_MONEY: tuple[CreateIntent | ConfirmIntent | SendRefund, ...] = (
    CREATE, CONFIRM, SendRefund(IN_TIME, PAID, REFUND),
)  # fmt: skip


def test_every_call_that_may_move_money_goes_through_the_gateway() -> None:
    gateway = FakeGateway()
    by = EffectHandler(gateway, FakeSealer(), Clock())
    calls: list[Effect] = [
        CreateCustomer(IN_TIME, "key", CREATE.payment_id, "Jane Doe", None),
        CREATE,
        FindIntent("key", NOON, NOON),
        CONFIRM,
        CancelIntent("pi_1"),
        CheckIntent("pi_1"),
        SendRefund(IN_TIME, PAID, REFUND),
        ListRefunds(PAID),
    ]
    assert not any(isinstance(by.perform(call), Unanswered) for call in calls)
    assert [type(call) for call in gateway.calls] == [type(call) for call in calls]
    assert by.perform(TokeniseCode(Cvv("123"))) == CodeTokenised("cvctok_1")
    adopt = AdoptCard("pm_9", ("visa",), NOON.date())
    assert isinstance(by.perform(adopt), Tokenised)
    looks: list[tuple[Effect, Outcome]] = [
        (NamePayment("pi_1"), PaymentNamed(CREATE.payment_id)),
        (NamePayment("pi_of_others"), NoIntent()),
        (CheckDispute("dp_1"), NoDispute()),
        (OPEN, Unanswered()),
        (CheckCheckout("cs_1"), Unanswered()),
        (FindCheckout("key", NOON, NOON), Unanswered()),
        (ExpireCheckout("cs_1"), Unanswered()),
    ]
    for look, seen in looks:
        assert by.perform(look) == seen


@pytest.mark.parametrize("call", OF_MONEY, ids=lambda call: type(call).__name__)
def test_a_call_whose_time_is_over_is_not_made(call: Effect) -> None:
    gateway = FakeGateway()
    late = Clock(IN_TIME)
    assert EffectHandler(gateway, FakeSealer(), late).perform(call) == Unanswered()
    assert gateway.calls == []
    late.forward(-timedelta(seconds=1))
    assert EffectHandler(gateway, FakeSealer(), late).perform(call) != Unanswered()


# --- calls that hang ------------------------------------------------------------------------------


class Hanging(FakeGateway):
    """A Stripe that answers nothing until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.let_go = threading.Event()

    def perform(self, effect: StripeCall) -> Outcome:
        self.let_go.wait(10)
        return super().perform(effect)


@pytest.fixture
def hanging() -> Iterator[EffectHandler]:
    gateway = Hanging()
    with ThreadPoolExecutor(2) as pool:
        yield EffectHandler(gateway, FakeSealer(), Clock(), leaves_machine=(StripeCall,), pool=pool)
        gateway.let_go.set()


def one_call(call: Effect) -> Generator[Effect, Outcome, object]:
    return (yield call)


def drive_within(turn: Generator[Effect, Outcome, object], by: EffectHandler) -> object:
    return run(turn, within(0.05, by))


def drive_shortly(turn: Generator[Effect, Outcome, object], by: EffectHandler) -> object:
    return asyncio.run(run_async(turn, by, seconds=0.05))


BOUNDED = [drive_within, drive_shortly]


@pytest.mark.parametrize("drive", BOUNDED)
def test_a_charge_that_hangs_is_given_up_and_counts_as_unanswered(
    drive: Drive, hanging: EffectHandler
) -> None:
    assert drive(one_call(CREATE), hanging) == Unanswered()


@pytest.mark.parametrize("drive", BOUNDED)
def test_a_card_that_hangs_is_given_up_and_can_be_sent_again(
    drive: Drive, hanging: EffectHandler
) -> None:
    with pytest.raises(GatewayUnavailable):
        drive(one_call(CARD), hanging)


@pytest.mark.parametrize("drive", BOUNDED)
def test_a_call_that_comes_when_the_time_is_over_is_given_up_at_once(
    drive: Drive, hanging: EffectHandler
) -> None:
    def turn() -> Generator[Effect, Outcome, object]:
        first = yield CREATE
        second = yield CREATE
        return first, second

    assert drive(turn(), hanging) == (Unanswered(), Unanswered())


@pytest.mark.parametrize("drive", BOUNDED)
def test_a_call_that_is_answered_in_time_counts(drive: Drive, hanging: EffectHandler) -> None:
    assert isinstance(hanging.gateway, Hanging)
    hanging.gateway.let_go.set()
    assert isinstance(drive(one_call(CARD), hanging), Tokenised)


@pytest.mark.parametrize("drive", BOUNDED)
def test_what_stays_on_the_machine_is_done_inline(drive: Drive, hanging: EffectHandler) -> None:
    assert drive(one_call(QUESTION), hanging) == Answered()


class Thinking(RecordingAssistant):
    """A model that answers nothing until it is let go."""

    def __init__(self) -> None:
        super().__init__("It is a full moon.")
        self.let_go = threading.Event()

    def answer(self, question: Redacted, situation: Situation) -> Worded:
        self.let_go.wait(10)
        return super().answer(question, situation)


@pytest.mark.parametrize("drive", BOUNDED)
def test_a_model_that_hangs_is_given_up_for_the_built_in_answer(drive: Drive) -> None:
    model = Thinking()
    with ThreadPoolExecutor(1) as pool:
        by = EffectHandler(FakeGateway(), FakeSealer(), Clock(), model, (Ask,), pool)
        given_up = Answered(use=ModelUse(calls=1), fallback=Fallback.TIMED_OUT)
        assert drive(one_call(QUESTION), by) == given_up
        model.let_go.set()
        assert run(one_call(QUESTION), within(5, by)) == Answered("It is a full moon.")


@pytest.mark.parametrize("drive", BOUNDED)
def test_a_model_that_does_not_sort_in_time_is_given_up(drive: Drive) -> None:
    let_go = threading.Event()

    class Pondering(FakeSorter):
        def sort(self, message: Redacted, situation: Situation) -> MoveNamed:
            let_go.wait(10)
            return super().sort(message, situation)

    with ThreadPoolExecutor(1) as pool:
        by = EffectHandler(
            FakeGateway(), FakeSealer(), Clock(), None, (Sort,), pool, sorter=Pondering("safe")
        )
        given_up = Sorted(use=ModelUse(calls=1), fallback=Fallback.TIMED_OUT)
        assert drive(one_call(MESSAGE), by) == given_up
        let_go.set()


def test_without_a_pool_every_call_is_done_inline() -> None:
    by = EffectHandler(FakeGateway(), FakeSealer(), Clock(), leaves_machine=(StripeCall,))
    assert isinstance(drive_within(one_call(CARD), by), Tokenised)


# --- waiting --------------------------------------------------------------------------------------


def test_waiting_lets_time_pass() -> None:
    began = time.monotonic()
    assert run(one_call(Wait(0.02)), handler().perform) == Waited()
    assert time.monotonic() - began >= 0.02


def test_on_a_loop_others_go_on_while_a_turn_waits() -> None:
    async def both() -> list[str]:
        order: list[str] = []

        async def drive(name: str, seconds: float) -> None:
            await run_async(one_call(Wait(seconds)), handler())
            order.append(name)

        await asyncio.gather(drive("long", 0.05), drive("short", 0.01))
        return order

    assert asyncio.run(both()) == ["short", "long"]


# --- whole turns in threads -----------------------------------------------------------------------


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(2, thread_name_prefix="turn") as pool:
        yield pool


def where() -> str:
    return threading.current_thread().name


def test_a_turn_over_a_store_that_is_far_is_done_in_a_thread(threads: ThreadPoolExecutor) -> None:
    """All of it: what it asks the store between its effects too."""

    def turn() -> Generator[Effect, Outcome, object]:
        began = where()
        yield QUESTION
        return began, where()

    by = replace(handler(), turns=threads)
    assert asyncio.run(run_async(turn(), by)) == ("turn_0", "turn_0")


def test_the_time_of_such_a_turn_is_limited_too(threads: ThreadPoolExecutor) -> None:
    with ThreadPoolExecutor(1) as pool:
        gateway = Hanging()
        by = EffectHandler(
            gateway, FakeSealer(), Clock(), leaves_machine=(StripeCall,), pool=pool, turns=threads
        )
        assert asyncio.run(run_async(one_call(CREATE), by, 0.05)) == Unanswered()
        gateway.let_go.set()


def test_the_store_is_asked_in_a_thread_where_it_is_far(threads: ThreadPoolExecutor) -> None:
    """And on the event loop, which is faster, where it is on this machine."""
    far = replace(handler(), turns=threads)
    assert asyncio.run(ask_store(far, where)).startswith("turn")
    assert asyncio.run(ask_store(handler(), where)) == where()


def test_stripe_is_asked_in_a_thread_where_it_is_far(threads: ThreadPoolExecutor) -> None:
    """And on the event loop where the simulator is in this process."""
    far = replace(handler(), leaves_machine=(StripeCall,), pool=threads)
    assert asyncio.run(ask_stripe(far, where)).startswith("turn")
    assert asyncio.run(ask_stripe(handler(), where)) == where()
