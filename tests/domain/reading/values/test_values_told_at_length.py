"""Values and questions in longer messages, and what each of their parts is read as."""

from tests.domain.reading.saying import cases, misread_rows, read
from tests.fakes.talk import Talk, paying

from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.model.topics import Topic

TOLD = """
CVV amex | the 4 on the front 8262 and not the card ending 10005 => details cvv=8262
CVV | november not december, code 581 => details expiry=11/2027 cvv=581
CARD | 5555 5555 5555 4444 twelve twenty nine three digits 581 => details card=mastercard-4444 expiry=12/2029 cvv=581
CARD | 5555 5555 5555 4444 12/29 and on the strip i see 5 8 1 => details card=mastercard-4444 expiry=12/2029 cvv=581
CARD | 5555 5555 5555 4444 name Mona Kaur 12/29 => details name=Mona Kaur card=mastercard-4444 expiry=12/2029
CARD | 5555 5555 5555 4444 gala dinner 12/29 => details card=mastercard-4444
NAME | my uncle Farid Nasser drops by => unclear
NAME | name: Idris. not sure => details
NAME | the name on the card is Idris or something => details
CVV | sorry my party is in 2030, the date stays => unclear
EXPIRY | 08/22 above, code 7391 => details expiry!expired cvv!wrong_length
NAME | Good evening, cupcakes for Omar, Lily and Femi => question
CONFIRM | is my other card alright now => question
CONFIRM | i would like to ring my husband first => question
"""  # noqa: E501 (a case is one line)
SUMMARY = ("hi", "Jane Doe", "4242424242424242 12/27 123")


def test_values_are_told_beside_whatever_else_is_said() -> None:
    assert misread_rows(cases(TOLD)) == {}


def test_what_is_asked_of_a_detail_that_is_missing_is_why_it_is_needed() -> None:
    said = read("CARD", "number is 5555 5555 5555 4444, the date is smudged is it needed??")
    assert Field.CARD in said.found
    assert said.topic is Topic.WHY


def test_a_question_behind_thanks_is_one() -> None:
    assert read("CONFIRM", "thank you so much! is metaphor glaring pager?").topic is None


def test_an_order_beside_a_question_of_nothing_known_does_not_pay() -> None:
    talk = Talk(policy=paying())
    talk.say_all(*SUMMARY)
    reply = talk.say("go ahead, and is the moon unequal foothold?")
    assert "You also asked something that I have no answer to" in reply.response
    assert "Nothing is charged yet." in reply.response


def test_the_stop_at_the_end_of_the_known_name_is_left_off() -> None:
    talk = Talk(policy=paying())
    talk.say_all("hi", "HARGREAVES N.P.")
    assert talk.session.name == "HARGREAVES N.P."
    talk.say("remove the full stop at the end of the name")
    assert talk.session.name == "HARGREAVES N.P"


def test_a_name_that_is_refused_and_told_of_somebody_is_asked_for_anew() -> None:
    talk = Talk(policy=paying())
    talk.say_all("hi", "will may", "nope thats not me, will may is the baker")
    assert talk.session.proposed is None
    assert Field.NAME not in talk.session.values
    assert talk.say("no, will may").response != "Is Will May No the name on the card?"
