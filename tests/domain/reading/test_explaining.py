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


@pytest.mark.parametrize(
    ("state", "message", "least", "most"),
    [
        ("NAME", "yeah so it's Margaret Holloway on there love", 0.75, 1),
        ("NAME", "can you tell Margaret Holloway that I called", 0, 0.75),
        ("EXPIRY", "the lease is up 12/29 and so am I", 0, 0.6),
        ("EXPIRY", "hers runs out 12/29 she says", 0.6, 1),
        ("CVV", "after the 4242 it goes 905", 0.75, 1),
        ("CVV", "it took 905 steps today", 0, 0.45),
    ],
)
def test_it_is_told_how_sure_examples_are_of_a_value_among_words(
    state: str, message: str, least: float, most: float
) -> None:
    certainty = explain(message, STATES[state], TODAY, Policy()).reasons.certainty
    assert certainty is not None
    assert least <= certainty <= most


@pytest.mark.parametrize(
    ("state", "message"), [("CVV", "905"), ("CARD", "it is 4242 4242 4242 4242"), ("CVV", "hm hm")]
)
def test_it_is_not_told_where_there_is_nothing_to_be_sure_of(state: str, message: str) -> None:
    assert explain(message, STATES[state], TODAY, Policy()).reasons.certainty is None
