"""Several questions in one message, and brands of cards that a question names."""

import pytest
from tests.domain.reading.saying import read

from payment_smart_bot.domain.model.occurrences import Event
from payment_smart_bot.domain.model.topics import Topic


@pytest.mark.parametrize(
    ("state", "message", "topics"),
    [
        ("NAME", "do you take amex? also is there any surcharge",
         (Topic.WHICH_CARDS, Topic.HOW_MUCH)),
        ("NAME", "how much is it and can i get it refunded", (Topic.HOW_MUCH, Topic.REFUND)),
        ("CARD", "is this safe and do you keep my card afterwards", (Topic.SAFE, Topic.STORED)),
        ("CARD", "where is the number, and is it secure to type it",
         (Topic.WHERE_NUMBER, Topic.SAFE)),
        ("NAME", "before i start: who are you, and is this secure?", (Topic.WHO, Topic.SAFE)),
        ("CONFIRM", "before that, how much is it, and could i have it posted to 4 Mill Lane?",
         (Topic.HOW_MUCH, Topic.ORDER)),
        ("CONFIRM", "will i get a receipt, and was the first card charged?",
         (Topic.RECEIPT, Topic.EARLIER_CARD)),
        ("CONFIRM", "can i have my money back if it rains? and will i get an invoice?",
         (Topic.REFUND, Topic.RECEIPT)),
    ],
)  # fmt: skip
def test_two_plain_questions_are_both_heard_in_their_order(
    state: str, message: str, topics: tuple[Topic, Topic]
) -> None:
    said = read(state, message)
    assert (said.event, said.topic, said.also) == (Event.QUESTION, *topics)


@pytest.mark.parametrize(
    ("state", "message", "topic"),
    [
        ("NAME", "how much is it, is it really $49", Topic.HOW_MUCH),
        ("CARD", "is it safe, can i trust this", Topic.SAFE),
        ("CVV", "is it on the front or is it on the back", Topic.WHERE_CVV),
        ("CARD", "it's my mum's card, is that ok or does it have to be mine", Topic.SOMEONE_ELSES),
        ("CARD", "hang on the cat is out, where do i find it", Topic.WHERE_NUMBER),
        ("CVV", "one sec, i need my glasses, which side is it on", Topic.WHERE_CVV),
        ("CARD", "hang on, i need to find it", Topic.PAUSE),
        ("CONFIRM", "is it charged twice? was the first card charged?", Topic.EARLIER_CARD),
        ("COMPLETED", "ta. is it redy to pick up at six", Topic.ORDER),
    ],
)
def test_one_question_in_several_words_has_one_answer(
    state: str, message: str, topic: Topic
) -> None:
    said = read(state, message)
    assert (said.topic, said.also) == (topic, None)


@pytest.mark.parametrize(
    ("message", "brand"),
    [
        ("can i pay with rupay", "RuPay"),
        ("does a girocard work here", "girocard"),
        ("do you take diners club", "Diners Club"),
        ("do you take amex", None),
        ("which cards do you take", None),
        ("is it safe to use rupay here", None),
    ],
)
def test_a_brand_that_cannot_be_taken_is_named(message: str, brand: str | None) -> None:
    said = read("CARD", message, accepted=("visa", "mastercard", "amex"))
    assert said.brand_not_taken == brand
