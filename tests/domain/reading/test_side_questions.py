"""What is asked beside a value: the value is taken, and the question answered."""

import pytest
from understanding.labels import describe
from understanding.steps import read_at

from payment_smart_bot.domain.model.topics import Topic


@pytest.mark.parametrize(
    ("step", "message", "taken", "topic"),
    [
        ("card", "4242 4242 4242 4242. do they do candles as well?", "card 4242", Topic.ORDER),
        ("card", "4242 4242 4242 4242, is the cake nut free btw", "card 4242", Topic.ORDER),
        ("card", "ok 4242424242424242, its my debit card thats fine yeah?", "card 4242",
         Topic.WHICH_CARDS),
        ("name", "Jane Roe is this safe", "name Jane Roe", Topic.SAFE),
        ("name", "its Jane Roe, do you deliver", "name Jane Roe", Topic.ORDER),
        ("name", "Why do you need it? Anyway its Jane Roe", "name Jane Roe", Topic.WHY),
        ("cvv", "188 it is. will i get a receipt", "code 188", Topic.RECEIPT),
    ],
)  # fmt: skip
def test_a_question_beside_a_value_is_answered(
    step: str, message: str, taken: str, topic: Topic
) -> None:
    said = read_at(step, message)
    assert (describe(said), said.topic) == (taken, topic)


@pytest.mark.parametrize(
    ("step", "message", "taken"),
    [
        ("cvv", "The last three on the back are 117. Is that what you need?", "code 117"),
        ("cvv", "is it 905?", "code 905"),
        ("cvv", "905, which is the one on the back", "code 905"),
        ("cvv", "what it says on the back is 905", "code 905"),
        ("expiry", "12/29 is that right", "expiry 12/2029"),
        ("name", "Jane Roe, ok?", "name Jane Roe"),
        ("card", "4242 4242 4242 4242 did you get that", "card 4242"),
    ],
)
def test_a_question_whether_the_value_will_do_is_answered_by_taking_it(
    step: str, message: str, taken: str
) -> None:
    said = read_at(step, message)
    assert (describe(said), said.topic) == (taken, None)
