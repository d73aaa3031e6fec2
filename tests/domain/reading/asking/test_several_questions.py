"""Several questions in one message, and brands of cards that a question names."""

import pytest
from tests.domain.reading.saying import read

from payment_smart_bot.domain.model.occurrences import Event, Note
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
        ("CONFIRM", "collection when? and is 49.00 incl vat", (Topic.ORDER, Topic.HOW_MUCH)),
        ("CONFIRM", "When does it arrive? And can I send it back if it's torn? Also is it dollars"
         " or euros?", (Topic.ORDER, Topic.REFUND, Topic.CURRENCY)),
        ("CONFIRM", "can i cancel tomorrow, can i get my money back? and is it safe? and does it"
         " come with a bow", (Topic.CANCEL_LATER, Topic.SAFE, Topic.ORDER)),
        ("CONFIRM", "does anna get a text. pls tell the shop its a surprise",
         (Topic.CONTACT, Topic.ORDER)),
        ("COMPLETED", "receipt + can i still return one", (Topic.RECEIPT, Topic.REFUND)),
        ("NAME", "will stripe see it? vat invoice from who", (Topic.STRIPE, Topic.RECEIPT)),
    ],
)  # fmt: skip
def test_plain_questions_are_all_heard_in_their_order(
    state: str, message: str, topics: tuple[Topic, ...]
) -> None:
    said = read(state, message)
    assert (said.event, said.topics) == (Event.QUESTION, topics)


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
    assert said.topics == (topic,)


@pytest.mark.parametrize(
    ("message", "topics", "is_left"),
    [
        ("can i get a refund? and is there a piano in the hall", (Topic.REFUND,), True),
        ("is it safe? and do you keep it? also who are you? and do i get a receipt?",
         (Topic.SAFE, Topic.STORED, Topic.WHO), True),
        ("is there a piano in the hall? and is the hall heated?", (Topic.ORDER,), False),
        ("can i get a refund, is it hard to do", (Topic.REFUND,), False),
        ("is it safe? and you know what i mean?", (Topic.SAFE,), False),
        ("would Norman get a message from the bank? And can I put it back to my name if he's"
         " cross?", (Topic.CONTACT, Topic.WHICH_NAME), False),
        ("is it safe and do it quickly please", (Topic.SAFE,), False),
    ],
)  # fmt: skip
def test_of_a_question_set_apart_that_is_not_answered_it_is_said_that_it_is_left(
    message: str, topics: tuple[Topic, ...], is_left: bool
) -> None:
    said = read("CONFIRM", message)
    assert (said.topics, Note.LEAVES_A_QUESTION in said.notes) == (topics, is_left)


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
