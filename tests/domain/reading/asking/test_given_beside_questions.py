"""What is given beside a question: it counts as it would without the question."""

from itertools import product

import pytest
from tests.domain.reading.saying import cases, misread, misread_rows, read

from payment_smart_bot.domain.model.occurrences import Event
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.model.topics import Topic

QUESTIONS = """
is this in dollars or rupees
do you take discover
will you save the code after this
who am I talking to here
""".strip().splitlines()
FORMS = (
    "{value}.. wait {question}",
    "{value}\nhang on, {question}",
    "{question}?\n{value}",
    "{question}? {value}",
)
GIVEN = cases("""
CVV | think I had it wrong, it's 731, wait is this in dollars => details cvv=731
CONFIRM | the name is wrong, it's Janet Doe - is it safe to pay here? => details name=Janet Doe
CONFIRM | wrong code sorry, 661. is it safe to pay here? => details cvv=661
""")
PUT_RIGHT = cases("""
CONFIRM | the expiry, I misread it, it's 08 not 06. Is it refundable? => change expiry
CONFIRM | wrong card, sorry! can I get a refund if it rains? => change card
CONFIRM | the month should be 11. will you email me? => change expiry
CONFIRM | 512. is that all? => change cvv
CONFIRM | It's after changing there, 118 now. Put that in and pay away => change cvv
CONFIRM | it refreshed, now its 118 => change cvv
CONFIRM | the price changed, 118 now => question
CONFIRM | My daughter told me never to type my card. Is it safe? => question
CARD | that's not what it says on the estimate => question
""")
NOT_GIVEN = cases("""
EXPIRY | 1042 is the order, isn't it? => question
EXPIRY | 12/28 is my birthday. is it safe? => question
CVV | 500 is my discount code => question
CARD | 49 what, Singapore dollars or US? => question
CVV | wait. is this in dollars? => question
NAME | Honda Civic, is it ready? => question
NAME | I live below Rosie Tran, can she pay? => question
""")


@pytest.mark.parametrize(
    ("state", "value", "taken"),
    [("CVV", "456", "cvv=456"), ("EXPIRY", "08/29", "expiry=08/2029")],
)
def test_a_number_counts_beside_a_question_of_something_else(
    state: str, value: str, taken: str
) -> None:
    messages = [
        form.format(value=value, question=question) for form, question in product(FORMS, QUESTIONS)
    ]
    assert misread([state], dict.fromkeys(messages, f"details {taken}")) == {}


def test_a_correction_counts_beside_a_question_of_something_else() -> None:
    assert not misread_rows(GIVEN)


def test_what_is_put_right_at_the_summary_is_heard_beside_a_question() -> None:
    assert not misread_rows(PUT_RIGHT)


def test_what_offers_nothing_by_itself_offers_nothing_beside_a_question() -> None:
    assert not misread_rows(NOT_GIVEN)


@pytest.mark.parametrize(
    "message",
    [
        "First name Wojciech, last name Zielinski - can I get my money back if it is not good",
        "surname Zielinski, first name Wojciech. do you take amex",
        "do you take amex? Surname Zielinski, first name Wojciech",
    ],
)
def test_a_name_in_two_parts_is_whole_beside_a_question(message: str) -> None:
    said = read("NAME", message)
    names = {said.found.get(Field.NAME), said.proposed} - {None}
    assert names == {"Wojciech Zielinski"}
    assert said.topic in {Topic.REFUND, Topic.WHICH_CARDS, Topic.BRAND}


@pytest.mark.parametrize(
    "message", ["przyszedł sms z banku, what do i do?", "Kettle & Co, do I put that or mine"]
)
def test_a_name_that_nothing_makes_sure_of_is_asked_back_with_the_answer(message: str) -> None:
    said = read("NAME", message)
    assert (said.event, said.found) == (Event.DETAILS, {})
    assert said.proposed
    assert said.topic
