"""What the service takes down of its work: each thing once, and nothing that a customer typed."""

from collections.abc import Callable

import pytest
from tests.fakes.gateway import After, Before, FakeGateway
from tests.fakes.ports import RecordingAssistant, RecordingMetrics
from tests.fakes.talk import SIX_MESSAGES, Talk

from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.calls.intents import CheckIntent, ConfirmIntent, Decline
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.model.model_answer import Fallback
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.conversing.replies import Said
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.metering import NO_METRICS
from payment_smart_bot.service.settling.settlement import LEASE
from payment_smart_bot.service.settling.sweeping import sweep_sessions

PAYING = Policy(request=PaymentRequest(money=Money(4_900, "usd")))
CARD = "Jane Doe, 4242 4242 4242 4242, 12/27, cvv 456"


class Measured:
    """A conversation whose service is measured."""

    def __init__(
        self, policy: Policy = PAYING, assistant: RecordingAssistant | None = None
    ) -> None:
        self.metrics = RecordingMetrics()
        self.gateway = FakeGateway()
        self.talk = Talk(policy=policy, gateway=self.gateway, assistant=assistant)
        self.settlement = replace(self.talk.settlement, metrics=self.metrics)
        self.chat = replace(self.talk.chat, settlement=self.settlement, metrics=self.metrics)
        self.handler = replace(self.talk.handler, metrics=self.metrics)

    def say(self, *texts: str) -> None:
        for text in texts:
            run(self.chat.take_turn(Said(text, "talk")), self.handler.perform)

    def sweep(self) -> None:
        self.talk.clock.forward(LEASE)
        run(sweep_sessions(self.settlement), self.handler.perform)

    def count(self, metric: Metric) -> float:
        return sum(self.metrics.of(metric))


def test_a_conversation_is_counted() -> None:
    """Its turns, its end, and how long each of its parts took."""
    measured = Measured()
    measured.say(*SIX_MESSAGES)
    assert measured.count(Metric.TURNS) == 6
    assert measured.count(Metric.COMPLETED) == 1
    assert measured.count(Metric.CANCELLED) == 0
    assert len(measured.metrics.of(Metric.TURN_LATENCY)) == 6
    assert len(measured.metrics.of(Metric.STRIPE_LATENCY)) == len(measured.gateway.calls) + 1
    assert len(measured.metrics.of(Metric.SEALER_LATENCY)) == 2
    assert measured.metrics.of(Metric.MODEL_LATENCY) == []
    assert all(0 <= value < 60 for _, value, _ in measured.metrics.recorded)


def test_a_card_that_is_only_saved_is_a_completion() -> None:
    measured = Measured(Policy())
    measured.say(CARD, "confirm", "confirm", "thank you")
    assert measured.count(Metric.COMPLETED) == 1


def test_a_cancellation_is_counted_once() -> None:
    measured = Measured()
    measured.say("I want to pay", "cancel", "cancel")
    assert measured.count(Metric.CANCELLED) == 1


def test_rejected_tries_are_told_by_field() -> None:
    measured = Measured()
    measured.say("Jane Doe", "4242424242424241", "4242 4242 4242 4243, 13/27")
    assert measured.metrics.kinds(Metric.REJECTED_TRIES) == ["card", "card", "expiry"]


def test_declines_are_told_by_the_banks_code() -> None:
    """The last one too, after which the conversation ends."""
    measured = Measured()
    measured.gateway.on(ConfirmIntent, *(3 * [Decline.INSUFFICIENT_FUNDS]))
    for _ in range(3):
        measured.say(CARD, "confirm")
    assert measured.metrics.kinds(Metric.DECLINED) == 3 * ["insufficient_funds"]
    assert measured.talk.session.status == "error"


@pytest.mark.parametrize("fault", [Before, After])
def test_what_a_sweep_brings_about_is_counted_there(fault: Callable[[], Before | After]) -> None:
    """And not again by the turn that tells the customer."""
    measured = Measured()
    measured.gateway.on(ConfirmIntent, fault()).on(CheckIntent, Before())
    measured.say(CARD, "confirm")
    assert measured.count(Metric.COMPLETED) == 0
    measured.sweep()
    measured.say("and now?")
    assert measured.count(Metric.COMPLETED) == 1


@pytest.mark.parametrize(("words", "fallbacks"), [(None, 1), ("At the back of the card.", 0)])
def test_a_question_that_the_model_leaves_is_a_fallback(words: str | None, fallbacks: int) -> None:
    left = None if words else Fallback.NO_WORDS
    measured = Measured(assistant=RecordingAssistant(words, fallback=left))
    measured.say("Qzx zorbl?")
    assert measured.count(Metric.ASSISTANT_FALLBACKS) == fallbacks
    assert len(measured.metrics.of(Metric.MODEL_LATENCY)) == 1


def test_nothing_has_to_be_measured() -> None:
    NO_METRICS.record(Metric.TURNS)
    NO_METRICS.flush()
