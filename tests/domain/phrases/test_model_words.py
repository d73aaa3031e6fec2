"""A model's words are shown if they pass the check; else the built-in assistant answers."""

import pytest

from payment_smart_bot.domain.model.calls.effects import Answered, Situation
from payment_smart_bot.domain.model.model_answer import Fallback, ModelUse, Worded
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.phrases.model_words import check_words

SITUATION = Situation(Status.COLLECTING, "card", merchant="Moonshop")
USE = ModelUse(1, 200, 30)


def test_words_that_pass_are_shown_in_one_line_and_counted() -> None:
    worded = Worded(" It is a moon.\nA full one. ", USE)
    assert check_words(worded, SITUATION) == Answered("It is a moon. A full one.", use=USE)


@pytest.mark.parametrize(
    ("text", "why"),
    [("", Fallback.NO_WORDS), (" \n", Fallback.NO_WORDS), ("You pay 1.", Fallback.DIGITS)],
)
def test_other_words_are_not_shown_but_counted(text: str, why: Fallback) -> None:
    assert check_words(Worded(text, USE), SITUATION) == Answered(use=USE, fallback=why)


@pytest.mark.parametrize("why", [Fallback.OUT_OF_REACH, Fallback.GUARDRAIL])
def test_without_words_the_reason_is_kept(why: Fallback) -> None:
    assert check_words(Worded(None, USE, why), SITUATION) == Answered(use=USE, fallback=why)
