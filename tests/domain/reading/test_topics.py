"""What a message asks about, and what only looks like a question; the tables are `questions`."""

import re
from itertools import product
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.reading.questions import (
    ASKED,
    IN_NO_SUCH_FORM,
    IN_THE_FORM_OF_A_QUESTION,
    NOT_ASKED,
)

from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english import topic_table, topics
from payment_smart_bot.domain.reading.english.topics import find_topic, sounds_like_a_question


def test_there_are_questions_for_every_topic() -> None:
    assert set(ASKED) == set(Topic)


@pytest.mark.parametrize("topic", Topic)
def test_a_question_has_its_topic(topic: Topic) -> None:
    found = {message: find_topic(message) for message in ASKED[topic]}
    assert {message: other for message, other in found.items() if other is not topic} == {}


def test_data_and_plain_wishes_are_no_question() -> None:
    found = {message: find_topic(message) for message in NOT_ASKED}
    assert {message: topic for message, topic in found.items() if topic} == {}


FIRST_NAMES = """
    jane john grace will mark bill may rich frank art guy hope faith penny do can am are im
    ty cid pat rob chase drew june april summer noah jean an-na o'neil maría 李 dr mr mrs
"""
SURNAMES = """
    pound yen dollar tip double slow status twice pending
    safe price cash human person check cheque fee cost total store support agent hope banks money
    visa card code refund terms wait hold help stripe king long short quick friend parent wise
    french german english polish moment later cancel hunter pay
"""


@pytest.mark.parametrize("form", ["{} {}", "{} a {}", "my name is {} {}"])
def test_a_name_is_no_question(form: str) -> None:
    """Whatever the surname means: a first name before it makes a customer of it."""
    names = product(FIRST_NAMES.split(), SURNAMES.split())
    found = {text: find_topic(text) for text in (form.format(*name) for name in names)}
    assert {text: topic for text, topic in found.items() if topic} == {}


def test_an_introduction_does_not_hide_the_question_after_it() -> None:
    assert find_topic("my name is pat cash, is this safe?") is Topic.SAFE
    assert find_topic("hi, my name is pat. do you take amex?") is Topic.WHICH_CARDS


@pytest.mark.parametrize(
    "message",
    [
        "can you change the cvv?",
        "could you update the expiry please",
        "can you use my visa?",
        "is my cvv ****?",
        "can i pay with my visa ****?",
        "would you cancel the subscription",
    ],
)
def test_a_wish_in_the_form_of_a_question_is_no_question(message: str) -> None:
    assert find_topic(message) in {None, Topic.WHICH_CARDS}


@pytest.mark.parametrize(
    ("message", "topic"),
    [
        ("does the visa thing apply to me", Topic.WHICH_CARDS),
        ("what about the cvv then", Topic.WHERE_CVV),
        ("is there a paypal button somewhere", Topic.OTHER_METHODS),
        ("where would the price be shown", Topic.HOW_MUCH),
    ],
)
def test_a_telling_word_decides_where_no_phrase_fits(message: str, topic: Topic) -> None:
    assert find_topic(message) is topic


@pytest.mark.parametrize(
    "message", ["", " ", "what colour is the sky?", "is it raining", "asdf", "do you like music?"]
)
def test_what_the_table_does_not_know_is_none(message: str) -> None:
    assert find_topic(message) is None


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz' ?,.*", max_size=120))
def test_any_text_has_a_topic_or_none(text: str) -> None:
    topic = find_topic(text)
    assert topic is None or topic in Topic


@given(
    st.sampled_from([message for messages in ASKED.values() for message in messages]),
    st.sampled_from(["please", "actually"]),
)
def test_politeness_changes_nothing(message: str, filler: str) -> None:
    assert find_topic(f"{filler} {message}") is find_topic(message)


def test_every_phrase_stands_for_something() -> None:
    """No phrase of the table compiles to one that matches nothing at all or anything."""
    for row in topic_table.ROWS:
        for phrase in row.phrases:
            assert re.compile(topics._expand(phrase)).search(" ") is None, phrase


def seconds_for(text: str) -> float:
    before = process_time()
    find_topic(text[:2000])
    return process_time() - before


def test_a_pathological_message_is_read_in_time() -> None:
    """No phrase backtracks: cue words take no hundred times as long as prose of that length."""
    cues = ["what is the ", "can i pay with ", "why not how much do you ", "my card is not "]
    prose = "my card is a visa, and i would like to pay for two tickets of the order. " * 30
    find_topic(prose)  # the phrases are compiled at their first use
    most = 100 * max(seconds_for(prose) for _ in range(3))
    slow = {words: seconds for words in cues if (seconds := seconds_for(words * 200)) > most}
    assert slow == {}, f"more than {most} s"


def test_what_has_the_form_of_a_question() -> None:
    assert [text for text in IN_THE_FORM_OF_A_QUESTION if not sounds_like_a_question(text)] == []
    assert [text for text in IN_NO_SUCH_FORM if sounds_like_a_question(text)] == []
