"""What is asked beside a value: the value is taken, and the question answered."""

import pytest
from understanding.labels import describe
from understanding.steps import read_at

from payment_smart_bot.domain.model.occurrences import Note
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
        ("name", "Does my husband have to be here? Its Jane Roe", "name Jane Roe",
         Topic.SOMEONE_ELSES),
        ("cvv", "188, was anything taken off the first card?", "code 188", Topic.EARLIER_CARD),
        ("cvv", "188. was the 1st card charged", "code 188", Topic.EARLIER_CARD),
        ("expiry", "12/29. you said nothing of chargebacks", "expiry 12/2029", Topic.DISPUTE),
        ("card", "4242 4242 4242 4242 and she asks does it go out today", "card 4242",
         Topic.AFTER_CONFIRM),
        ("expiry", "12/29. will anybody phone me", "expiry 12/2029", Topic.CONTACT),
        ("card", "4242 4242 4242 4242 will it be taken today", "card 4242", Topic.AFTER_CONFIRM),
        ("cvv", "188, wait can my sister see that on a statement", "code 188", Topic.RECEIPT),
        ("cvv", "cvv 188, and cancel my other order too", "code 188", Topic.ORDER),
        ("expiry", "12/29. Nothing of mine may be stored. Is it?", "expiry 12/2029", Topic.STORED),
        ("card", "4242 4242 4242 4242, the code has faded, is it required?", "card 4242",
         Topic.WHY),
        ("card", "4242 4242 4242 4242, my gran wants to know who sees it", "card 4242",
         Topic.SAFE),
        ("expiry", "12/29, he asks if you save it", "expiry 12/2029", Topic.STORED),
        ("expiry", "12/29. they keep asking whether there's a fee", "expiry 12/2029",
         Topic.HOW_MUCH),
        ("cvv", "cvv 188, she asked who will see it", "code 188", Topic.SAFE),
        ("cvv", "code 188, also add PO 7 please", "code 188", Topic.ORDER),
        ("cvv", "no fees then? 188", "code 188", Topic.HOW_MUCH),
        ("cvv", "it says 4242 188, is it the last three", "code 188", Topic.WHERE_CVV),
        ("cvv", "back says 4242 188, is it the 188 part", "code 188", Topic.WHERE_CVV),
        ("name", "Jane Roe, do capitals matter?", "name Jane Roe", Topic.WHICH_NAME),
        ("name", "ROE JANE. Does the order of the names matter?", "name ROE JANE",
         Topic.WHICH_NAME),
        ("expiry", "12/29. On which day of the month does it run out?", "expiry 12/2029",
         Topic.WHERE_EXPIRY),
        ("card", "4242 4242 4242 4242, we are fifty people is it enough", "card 4242",
         Topic.ORDER),
        ("card", "4242 4242 4242 4242 its my nan's visa is that fine", "card 4242",
         Topic.SOMEONE_ELSES),
        ("card", "4242 4242 4242 4242 its a polish card does it work", "card 4242",
         Topic.ANY_CARD),
        ("card", "4242 4242 4242 4242 and repeat it back", "card 4242", Topic.WHICH_CARD_GIVEN),
        ("name", "its Jane Roe, do i have to send my number again", "name Jane Roe",
         Topic.STORED),
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
        ("card", "could you use 4242 4242 4242 4242 instead?", "card 4242"),
        ("card", "what about 4242 4242 4242 4242?", "card 4242"),
        ("cvv", "905, what next?", "code 905"),
        ("cvv", "is 905 what you are after?", "code 905"),
        ("expiry", "12/29, is that how you want it?", "expiry 12/2029"),
        ("name", "Jane Roe, have you got that now my dear?", "name Jane Roe"),
        ("expiry", "12/29. Is this the right style for you?", "expiry 12/2029"),
        ("cvv", "905. did you watch the cricket?", "code 905"),
        ("cvv", "905. you hear me now, love?", "code 905"),
        ("cvv", "oh seriously? 905 then", "code 905"),
        ("card", "4242 4242 4242 4242, can you hurry up", "card 4242"),
        ("card", "4242 4242 4242 4242, is it needed?", "card 4242"),
        ("expiry", "is it 03/27 or is it 08/27, ink is faded. it is 08/27", "expiry 08/2027"),
    ],
)
def test_a_question_whether_the_value_will_do_is_answered_by_taking_it(
    step: str, message: str, taken: str
) -> None:
    said = read_at(step, message)
    assert (describe(said), said.topic, Note.LEAVES_A_QUESTION in said.notes) == (
        taken,
        None,
        False,
    )


@pytest.mark.parametrize(
    ("step", "message", "taken"),
    [
        ("card", "4242 4242 4242 4242. Why is the sky red tonight?", "card 4242"),
        ("card", "Have you met Mr Ogilvie before? 4242 4242 4242 4242", "card 4242"),
        ("expiry", "12/29. so nothing came off the blue one?", "expiry 12/2029"),
        ("cvv", "905. Did Aunt Flo enjoy her trip", "code 905"),
        ("expiry", "is there a piano in the hall? anyway 12/29", "expiry 12/2029"),
        ("name", "Jane Roe. What colour is your hat?", "name Jane Roe"),
        ("cvv", "905. did the game shop deliver the order?", "code 905"),
    ],
)
def test_no_question_beside_a_value_is_passed_over(step: str, message: str, taken: str) -> None:
    said = read_at(step, message)
    assert describe(said) == taken
    assert Note.LEAVES_A_QUESTION in said.notes or said.topic is not None


def test_of_a_question_that_nobody_knows_it_is_said_that_it_was_asked() -> None:
    said = read_at("cvv", "905. Why is the sky red tonight?")
    assert (said.topic, Note.LEAVES_A_QUESTION in said.notes) == (None, True)


def test_two_questions_beside_a_value_are_both_answered() -> None:
    said = read_at("expiry", "12/29. is this secure? and do you give receipts?")
    assert said.topics == (Topic.SAFE, Topic.RECEIPT)
    assert Note.LEAVES_A_QUESTION not in said.notes
