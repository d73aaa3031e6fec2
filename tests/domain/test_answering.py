"""A model's words are shown if they pass the check; else the built-in assistant answers."""

import pytest

from payment_smart_bot.domain.model.effects import Answered, Situation
from payment_smart_bot.domain.model.model_answer import Fallback, ModelUse, Worded
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.phrases.answering import answered, not_answered
from payment_smart_bot.domain.phrases.answers import answer

SITUATION = Situation(Status.COLLECTING, "card", merchant="Moonshop")
USE = ModelUse(1, 200, 30)
BUILT_IN = answer(None, SITUATION)


def test_words_that_pass_are_shown_in_one_line_and_counted() -> None:
    worded = Worded(" It is a moon.\nA full one. ", USE)
    assert answered(worded, SITUATION) == Answered("It is a moon. A full one.", USE)


@pytest.mark.parametrize(
    ("text", "why"),
    [("", Fallback.NO_WORDS), (" \n", Fallback.NO_WORDS), ("You pay 1.", Fallback.DIGITS)],
)
def test_other_words_are_not_shown_but_counted(text: str, why: Fallback) -> None:
    assert answered(Worded(text, USE), SITUATION) == Answered(BUILT_IN, USE, why)


def test_without_words_the_reason_is_kept() -> None:
    gone = Worded(None, ModelUse(1), Fallback.OUT_OF_REACH)
    assert answered(gone, SITUATION) == Answered(BUILT_IN, ModelUse(1), Fallback.OUT_OF_REACH)
    assert not_answered(SITUATION) == Answered(BUILT_IN)


def test_a_guardrail_gets_a_sentence_of_its_own() -> None:
    said = answered(Worded(None, USE, Fallback.GUARDRAIL), SITUATION)
    assert said.text == (
        "I cannot talk about that here. For anything but this payment, please ask Moonshop."
    )
    assert said.use == USE
