"""Why a message was read as it was."""

import pytest
from tests.domain.reading.saying import STATES, TODAY

from payment_smart_bot.domain.conversation.explaining import explain
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.occurrences import Event
from payment_smart_bot.domain.reading.reasons import Kind


def test_what_a_rule_knows_is_likened_to_nothing() -> None:
    explanation = explain("cancel", STATES["CARD"], TODAY, Policy())
    assert (explanation.understood.event, explanation.reasons.likeness) == (Event.CANCEL, None)


@pytest.mark.parametrize(
    ("message", "name", "is_enough"),
    [
        ("prove that you are no crook", "safe", True),
        ("qzx", "safe", False),
    ],
)
def test_what_no_rule_knows_is_likened_by_its_words(
    message: str, name: str, *, is_enough: bool
) -> None:
    likeness = explain(message, STATES["CARD"], TODAY, Policy()).reasons.likeness
    assert likeness is not None
    assert likeness.is_enough is is_enough
    assert (likeness.name == name) is is_enough
    assert ("prove" in likeness.words) is is_enough


def test_the_kinds_of_other_numbers_are_named() -> None:
    explanation = explain("my flat is 204", STATES["CVV"], TODAY, Policy())
    assert explanation.reasons.other_numbers == (Kind.OTHER_NUMBER,)
