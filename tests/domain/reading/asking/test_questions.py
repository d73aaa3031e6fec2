"""What has the form of a question, what is one only where it is asked, and what is none."""

from itertools import product
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.reading.questions import IN_NO_SUCH_FORM, IN_THE_FORM_OF_A_QUESTION
from tests.domain.reading.saying import read

from payment_smart_bot.domain.model.occurrences import Event
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.meanings import MEANINGS, sort_by_examples
from payment_smart_bot.domain.reading.english.questions import sounds_like_a_question

PEOPLE = """
    jane john grace mark rich frank art hope faith penny
    pat rob chase drew june april summer noah jean an-na o'neil maría
"""
SURNAMES = """
    pound yen dollar tip double slow status twice pending
    safe price cash human person check cheque fee cost total store support agent hope banks money
    visa card code refund terms wait hold help stripe king long short quick friend parent wise
    french german english polish moment later cancel hunter pay
"""


@pytest.mark.parametrize("form", ["{} {}", "{} van der {}"])
def test_a_name_in_capitals_is_no_question(form: str) -> None:
    """Whatever the surname means: a first name before it makes a customer of it."""
    names = product(PEOPLE.split(), SURNAMES.split())
    said = {text: read("NAME", text) for text in (form.format(*name).title() for name in names)}
    assert {text: one.topic for text, one in said.items() if one.topic} == {}


def test_an_introduction_does_not_hide_the_question_after_it() -> None:
    assert read("CARD", "my name is pat cash, is this safe?").topic is Topic.SAFE
    assert read("CARD", "hi, my name is pat. do you take amex?").topic is Topic.WHICH_CARDS


@pytest.mark.parametrize(
    ("state", "message", "topic"),
    [
        ("NAME", "in capitals?", Topic.WHICH_NAME),
        ("CARD", "front or back?", Topic.WHERE_NUMBER),
        ("EXPIRY", "front or back?", Topic.WHERE_EXPIRY),
        ("CVV", "front or back?", Topic.WHERE_CVV),
        ("CVV", "it has worn off", Topic.NO_CODE),
        ("EXPIRY", "it has worn off", Topic.WHERE_EXPIRY),
    ],
)
def test_some_questions_are_about_what_is_asked_for(state: str, message: str, topic: Topic) -> None:
    assert read(state, message).topic is topic


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz' ?,.*0123", max_size=120))
def test_any_text_has_a_meaning_or_none(text: str) -> None:
    move = sort_by_examples(text)
    assert move is None or move in MEANINGS.values() or move.event is Event.QUESTION


def seconds_for(text: str) -> float:
    before = process_time()
    read("CARD", text[:2000])
    return process_time() - before


def test_a_pathological_message_is_read_in_time() -> None:
    """No phrase backtracks: questions take no hundred times as long as prose of that length."""
    cues = ["what is the ", "can i pay with ", "why not how much you ", "my card is not "]
    prose = "my card is a visa, and i would like to pay for two tickets of the order. " * 30
    most = 100 * max(seconds_for(prose) for _ in range(3))
    slow = {words: seconds for words in cues if (seconds := seconds_for(words * 200)) > most}
    assert slow == {}, f"more than {most} s"


def test_what_has_the_form_of_a_question() -> None:
    assert [text for text in IN_THE_FORM_OF_A_QUESTION if not sounds_like_a_question(text)] == []
    assert [text for text in IN_NO_SUCH_FORM if sounds_like_a_question(text)] == []
