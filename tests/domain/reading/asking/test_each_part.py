"""What each part of a message asks by itself: beside another question, a remark, or a value."""

from itertools import permutations, product

import pytest
from tests.domain.reading.saying import read

from payment_smart_bot.domain.model.occurrences import Event
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.model.topics import NARROWER, Topic

_QUESTIONS = {
    Topic.SAFE: "is it safe to type my card in here",
    Topic.STORED: "do you keep my card afterwards",
    Topic.REFUND: "can i get my money back if it is broken",
    Topic.RECURRING: "will i be charged every month",
    Topic.OTHER_METHODS: "can i pay with paypal instead",
    Topic.WHO: "am i talking to a real person",
}
_REMARKS = (
    "hang on just getting my purse",
    "hold on a sec i need my glasses",
    "sorry i am so slow today",
    "cheers you have been very helpful",
)
_JOINTS = (". ", ", ", " - ", "\n", " ")


def _wider(topics: tuple[Topic, ...]) -> set[Topic]:
    return {NARROWER.get(topic, topic) for topic in topics}


@pytest.mark.parametrize("joint", _JOINTS)
def test_two_questions_are_both_answered_whatever_joins_them(joint: str) -> None:
    lost = [
        message
        for one, other in permutations(_QUESTIONS, 2)
        for message in [f"{_QUESTIONS[one]}{joint}{_QUESTIONS[other]}"]
        if not {one, other} <= _wider(read("CARD", message).topics)
    ]
    assert lost == []


@pytest.mark.parametrize("joint", _JOINTS)
def test_a_question_is_answered_before_and_behind_a_remark(joint: str) -> None:
    lost = [
        message
        for (topic, question), remark in product(_QUESTIONS.items(), _REMARKS)
        for message in (f"{question}{joint}{remark}", f"{remark}{joint}{question}")
        if _wider(read("CARD", message).topics) != {topic}
    ]
    assert lost == []


@pytest.mark.parametrize(
    ("state", "message", "topics"),
    [
        ("CARD", "is there some guarantee nobody takes my money. will i get charged monthly",
         {Topic.SAFE, Topic.RECURRING}),
        ("NAME", "when will the cake get to me? i would like to know the total with tax please",
         {Topic.ORDER, Topic.HOW_MUCH}),
        ("CARD", "which cards do you take. I'd rather pay cash when I collect it",
         {Topic.WHICH_CARDS, Topic.OTHER_METHODS}),
        ("CONFIRM", "the cat is out again, tell me is this a monthly thing", {Topic.RECURRING}),
        ("CARD", "good morning\nis there some guarantee nobody takes my money", {Topic.SAFE}),
        ("NAME", "hang on love. i'd like to know the sum before i begin", {Topic.HOW_MUCH}),
    ],
)  # fmt: skip
def test_a_sentence_that_asks_is_known_from_less_than_one_that_says(
    state: str, message: str, topics: set[Topic]
) -> None:
    assert _wider(read(state, message).topics) == topics


@pytest.mark.parametrize(
    ("state", "message", "topics"),
    [
        ("CARD", "what exchange rate does my bank use for this", {Topic.BANK}),
        ("NAME", "there is someone at the gate, i dey come now now", {Topic.WAIT}),
        ("CARD", "i am using my daughter's card, she knows about it. is that in order?",
         {Topic.SOMEONE_ELSES}),
        ("NAME", "Which name would you like? There are two on mine", {Topic.WHICH_NAME}),
        ("EXPIRY", "where's that on it? theres a few dates", {Topic.WHERE_EXPIRY}),
        ("CARD", "how is the weather where you are?", set()),
        ("CARD", "will you take the money at once when i say confirm?", {Topic.AFTER_CONFIRM}),
        ("CARD", "who will be receiving this money in the end? some shop", {Topic.WHO}),
        ("CARD", "can i still cancel tomorrow if my husband says he does not want it?",
         {Topic.CANCEL_LATER}),
    ],
)  # fmt: skip
def test_one_question_with_more_in_it_gets_no_second_answer(
    state: str, message: str, topics: set[Topic]
) -> None:
    assert _wider(read(state, message).topics) == topics


@pytest.mark.parametrize(
    ("message", "topics"),
    [
        ("Oh dear how embarrassing. Did it take anything at all? My pension doesn't come till"
         " Wednesday", {Topic.PROGRESS}),
        ("Typical, my niece is getting married. Is it safe to type it here? It has been a long"
         " week", {Topic.SAFE}),
        ("what is the total? is it safe to type it here?", {Topic.HOW_MUCH, Topic.SAFE}),
        ("i have a question about the delivery. may i?", {Topic.ORDER}),
    ],
)  # fmt: skip
def test_a_plain_question_outweighs_what_the_whole_is_only_a_little_like(
    message: str, topics: set[Topic]
) -> None:
    assert _wider(read("CARD", message).topics) == topics


@pytest.mark.parametrize(
    ("state", "message", "field", "topics"),
    [
        ("CVV", "804. u dont save that", Field.CVV, {Topic.STORED}),
        ("CVV", "it's 804 - am i talking to a real person", Field.CVV, {Topic.WHO}),
        ("EXPIRY", "08/30\nis there some guarantee nobody takes my money", Field.EXPIRY,
         {Topic.SAFE}),
        ("CARD", "five five five five, five five five five, five five five five, four four four"
         " four", Field.CARD, set()),
        ("CARD", "Can I swap it for my own? 5555 5555 5555 4444", Field.CARD, set()),
        ("EXPIRY", "08/30, my visa is from a bank in Kenya", Field.EXPIRY, set()),
        ("CVV", "804, my husband is who you should ask", Field.CVV, set()),
        ("CVV", "804", Field.CVV, set()),
    ],
)  # fmt: skip
def test_beside_a_value_only_what_is_asked_is_answered(
    state: str, message: str, field: Field, topics: set[Topic]
) -> None:
    said = read(state, message)
    assert (said.event, set(said.found)) == (Event.DETAILS, {field})
    assert _wider(said.topics) == topics
