"""What the service takes down of its work: each thing once, and nothing that a customer typed."""

from collections.abc import Callable

import pytest
from tests.fakes import (
    SIX_MESSAGES,
    After,
    Before,
    FakeGateway,
    RecordingAssistant,
    RecordingMeasures,
    Talk,
)

from payment_smart_bot.domain.model.effects import CheckIntent, ConfirmIntent, Decline
from payment_smart_bot.domain.model.metrics import Measure
from payment_smart_bot.domain.model.model_answer import Fallback
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.policy import Policy
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.chat import Said
from payment_smart_bot.service.measuring import UNMEASURED
from payment_smart_bot.service.performing import run
from payment_smart_bot.service.settlement import LEASE

PAYING = Policy(request=PaymentRequest(money=Money(4_900, "usd")))
CARD = "Jane Doe, 4242 4242 4242 4242, 12/27, cvv 456"


class Measured:
    """A conversation whose service is measured."""

    def __init__(
        self, policy: Policy = PAYING, assistant: RecordingAssistant | None = None
    ) -> None:
        self.measures = RecordingMeasures()
        self.gateway = FakeGateway()
        self.talk = Talk(policy=policy, gateway=self.gateway, assistant=assistant)
        self.settlement = replace(self.talk.settlement, measures=self.measures)
        self.chat = replace(self.talk.chat, settlement=self.settlement, measures=self.measures)
        self.performer = replace(self.talk.performer, measures=self.measures)

    def say(self, *texts: str) -> None:
        for text in texts:
            run(self.chat.turn(Said(text, "talk")), self.performer.perform)

    def sweep(self) -> None:
        self.talk.clock.forward(LEASE)
        run(self.settlement.reconcile(), self.performer.perform)

    def count(self, measure: Measure) -> float:
        return sum(self.measures.of(measure))


def test_a_conversation_is_counted() -> None:
    """Its turns, its end, and how long each of its parts took."""
    measured = Measured()
    measured.say(*SIX_MESSAGES)
    assert measured.count(Measure.TURNS) == 6
    assert measured.count(Measure.COMPLETED) == 1
    assert measured.count(Measure.CANCELLED) == 0
    assert len(measured.measures.of(Measure.TURN_LATENCY)) == 6
    assert len(measured.measures.of(Measure.STRIPE_LATENCY)) == len(measured.gateway.calls) + 1
    assert len(measured.measures.of(Measure.SEALER_LATENCY)) == 2
    assert measured.measures.of(Measure.MODEL_LATENCY) == []
    assert all(0 <= value < 60 for _, value, _ in measured.measures.noted)


def test_a_card_that_is_only_saved_is_a_completion() -> None:
    measured = Measured(Policy())
    measured.say(CARD, "confirm", "confirm", "thank you")
    assert measured.count(Measure.COMPLETED) == 1


def test_a_cancellation_is_counted_once() -> None:
    measured = Measured()
    measured.say("I want to pay", "cancel", "cancel")
    assert measured.count(Measure.CANCELLED) == 1


def test_rejected_tries_are_told_by_field() -> None:
    measured = Measured()
    measured.say("Jane Doe", "4242424242424241", "4242 4242 4242 4243, 13/27")
    assert measured.measures.kinds(Measure.REJECTED_TRIES) == ["card", "card", "expiry"]


def test_declines_are_told_by_the_banks_code() -> None:
    """The last one too, after which the conversation ends."""
    measured = Measured()
    measured.gateway.on(ConfirmIntent, *(3 * [Decline.INSUFFICIENT_FUNDS]))
    for _ in range(3):
        measured.say(CARD, "confirm")
    assert measured.measures.kinds(Measure.DECLINED) == 3 * ["insufficient_funds"]
    assert measured.talk.session.status == "error"


@pytest.mark.parametrize("fault", [Before, After])
def test_what_a_sweep_brings_about_is_counted_there(fault: Callable[[], Before | After]) -> None:
    """And not again by the turn that tells the customer."""
    measured = Measured()
    measured.gateway.on(ConfirmIntent, fault()).on(CheckIntent, Before())
    measured.say(CARD, "confirm")
    assert measured.count(Measure.COMPLETED) == 0
    measured.sweep()
    measured.say("and now?")
    assert measured.count(Measure.COMPLETED) == 1


@pytest.mark.parametrize(("words", "fallbacks"), [(None, 1), ("At the back of the card.", 0)])
def test_a_question_that_the_model_leaves_is_a_fallback(words: str | None, fallbacks: int) -> None:
    left = None if words else Fallback.NO_WORDS
    measured = Measured(assistant=RecordingAssistant(words, fallback=left))
    measured.say("Do you like the sea?")
    assert measured.count(Measure.ASSISTANT_FALLBACKS) == fallbacks
    assert len(measured.measures.of(Measure.MODEL_LATENCY)) == 1


def test_nothing_has_to_be_measured() -> None:
    UNMEASURED.note(Measure.TURNS)
    UNMEASURED.flush()
