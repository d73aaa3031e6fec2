"""Names in a sentence of their own, where something else is asked or remarked in another."""

from itertools import product

import pytest
from tests.domain.reading.saying import cases, misread_rows, read
from tests.fakes.talk import Talk, paying

from payment_smart_bot.domain.model.occurrences import Event
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.extractors.names.name_by_itself import (
    may_stand_beside_a_question,
)

NAMES = ("Ellie Marsh", "Siobhan O'Neill", "Mary-Ann Poole", "JAMES T WHITE", "chris dunn")
QUESTIONS = (
    "Do you take Amex?",
    "will I be charged every month?",
    "can I be refunded if the cake is squashed?",
    "What's Stripe?",
    "Where on the card is that?",
    "how much is it again",
    "is that the PIN? I'm not giving anyone that",
)
FIRST = ("{name}. {asked}", "{name}\n{asked}", "{name}, {asked}", "ok {name} - {asked}")
LAST = ("{asked}\n{name}", "{asked}? {name}")
REMARKS = (
    "I'm 84 so bear with me",
    "sorry was driving",
    "my bad",
    "as requested",
    "if that helps",
    "thanking you",
    "I'm a pensioner",
    "silly me",
    "phew",
)
WITH_A_REMARK = ("{name}. {remark}", "{name}, {remark}", "{name} ({remark})", "{name}\n{remark}")
BESIDE_REMARKS = cases("""
NAME | Mrs Ethel Crabtree dear, I'm 84 so bear with me => details name=Ethel Crabtree
NAME | Jo Bell here, ta love => details name=Jo Bell
NAME | its mr lorenzo blake x => details name=Lorenzo Blake
NAME | Patricia Moore I'm a pensioner => details name=Patricia Moore
NAME | Doe Plumbing Ltd, if that helps => details name=Doe Plumbing Ltd
NAME | Phew. Eric Mason => details name=Eric Mason
NAME | Carolyn Connor daft i know => details name=Carolyn Connor
NAME | Jane Roe can't pay so I will => details
NAME | I'm nearly blind R. Moran => details
NAME | Mary Ann o'brien, the card is on its way => details name=Mary Ann o'brien
NAME | Jane Roe I think, bear with me => details
NAME | Jane Roe, bear with me while i look => details
NAME | it was Jane Roe, my bad it was John Roe => details
NAME | Jane Roe is my boss, silly me => details
NAME | ask Jane Roe, I'm only the driver => details
NAME | i'm adrien grenier - my husband's card expired => details
NAME | huwag na, my mama already baked one => question
NAME | my name is Dr => unclear
NAME | Oxford Street, i'm here => details
""")
READ = cases("""
NAME | Anna Cole and do you keep my card => details name=Anna Cole
NAME | Anna Cole do you keep my card => details name=Anna Cole
NAME | it's my wife's card. Anna Cole. does that matter? => details name=Anna Cole
NAME | T. Okafor - do you keep my card? => details name=T. Okafor
NAME | mrs t okafor. is it safe? => details name=T Okafor
NAME | AJ's Plumbing Ltd, can I get a VAT receipt? => details name=AJ's Plumbing Ltd
NAME | Joe Bloggs. I've never done this before. is it safe? => details name=Joe Bloggs
NAME | my name is Jan de Vries. Do you take Amex? => details name=Jan de Vries
NAME | Is this the right place for the recital? Emma Watkins => details name=Emma Watkins
NAME | Honda Civic, is it ready? => question
NAME | Maths Tuition. how much is it? => question
NAME | New York, do you deliver there? => question
NAME | money's tight, is there some arrangement => question
NAME | auto renew, can i turn that off => question
NAME | paano po ba ito, what will i do first => question
NAME | fecha de vencimiento is what you ask? => question
NAME | thank you so much. is it safe? => question
NAME | Ellie Marsh? who is that => question
NAME | Ellie Marsh, or Eleanor Marsh? which do you want => question
NAME | who gets the receipt? Anna Cole or me? => question
NAME | could you put the message on it? Happy Birthday Tom Cole => question
NAME | Sarah Jones told me to pay here, is that right? => question
""")
BESIDE_OTHER_MATTERS = cases("""
NAME | oh right sorry, was making tea. Ian Whitcombe => details name=Ian Whitcombe
NAME | Tom Brewer, now can we hurry up please => details name=Tom Brewer
NAME | yo jordan mensah => details name=Jordan Mensah
NAME | yo jordan mensah 5555 5555 5555 4444 11 27 123 \
=> details name=Jordan Mensah card=mastercard-4444 expiry=11/2027 cvv=123
NAME | Card is in my fiancé's name Tom Adeyemi-Clarke, mine is Hannah Frost. \
=> details name=Tom Adeyemi-Clarke
NAME | it's in my mum's name, Susan Platt => details name=Susan Platt
CVV | 375 and put it under Yvonne Castle => details name=Yvonne Castle cvv=375
CVV | its 375 and use Yvonne Castle for the name => details name=Yvonne Castle cvv=375
EXPIRY | 04/28 in the name of Yvonne Castle => details name=Yvonne Castle expiry=04/2028
CVV | not 375, and put it under Yvonne Castle => details name=Yvonne Castle
CVV | my flat is 375 and put it under Yvonne Castle => details name=Yvonne Castle
CVV | change the name to Yvonne Castle, ref 375 => details name=Yvonne Castle
CARD | 375 and sorry the name is Jane A Doe => details name=Jane A Doe
""")
WITHOUT_A_STOP = cases("""
NAME | my name is Jan de Vries Do you take Amex? => details name=Jan de Vries
NAME | name: Luca Rossi Where do I put it => details name=Luca Rossi
NAME | name: Luca Rossi There are two dates => details name=Luca Rossi
NAME | Luca Rossi What is this for => details name=Luca Rossi
NAME | cardholder: Luca Rossi Will this be monthly => details name=Luca Rossi
NAME | name: Luca Rossi Thanks => details name=Luca Rossi
NAME | Thi Mai Do => details name=Thi Mai Do
NAME | Name is Ahmet Can => details name=Ahmet Can
NAME | my name is Will May => details name=Will May
""")


def test_a_name_is_taken_whatever_is_asked_beside_it() -> None:
    lost = [
        message
        for name, asked in product(NAMES, QUESTIONS)
        for message in (
            *(form.format(name=name, asked=asked) for form in FIRST),
            *(form.format(name=name, asked=asked.rstrip("?")) for form in LAST),
        )
        if str(read("NAME", message).found.get(Field.NAME)).casefold() != name.casefold()
    ]
    assert not lost


def test_a_name_is_taken_whatever_is_remarked_beside_it() -> None:
    lost = [
        message
        for name, remark, form in product(NAMES, REMARKS, WITH_A_REMARK)
        for message in [form.format(name=name, remark=remark)]
        if str(read("NAME", message).found.get(Field.NAME)).casefold() != name.casefold()
    ]
    assert not lost


def test_what_is_asked_beside_a_name_is_answered() -> None:
    said = read("NAME", "Ellie Marsh. Do you take Amex?")
    assert said.event is Event.DETAILS
    assert said.topic is not None


@pytest.mark.parametrize("table", [READ, WITHOUT_A_STOP, BESIDE_REMARKS, BESIDE_OTHER_MATTERS])
def test_no_other_words_are_taken_for_the_name(table: dict[str, str]) -> None:
    assert not misread_rows(table)


def test_a_place_is_no_name_beside_a_question() -> None:
    assert not may_stand_beside_a_question("Oxford Street")


def test_what_is_left_open_is_asked_back() -> None:
    said = read("NAME", "Ellie Marsh. Not sure about that, is it safe?")
    assert (said.found, said.proposed, said.topic) == ({}, "Ellie Marsh", Topic.SAFE)


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        ("yes. is it safe?", "Tomasz"),
        ("yes that's how it's printed, and do you take amex", "Tomasz"),
        ("yes but is it safe", "Tomasz"),
        ("yes? why", None),
        ("yes. does the name have to match?", None),
        ("yes, should it be Tomas?", None),
        ("is it safe?", None),
    ],
)
def test_a_yes_to_the_name_counts_beside_a_question_and_an_open_one_stays(
    answer: str, name: str | None
) -> None:
    talk = Talk(policy=paying())
    talk.say_all("hi", "tomasz")
    reply = talk.say(answer).response
    assert talk.session.name == name
    assert reply.endswith("Is Tomasz the name on the card?") == (name is None)


def test_a_question_does_not_put_away_that_another_name_is_asked_back() -> None:
    talk = Talk(policy=paying())
    talk.say_all("hi", "Eileen Hartley")
    asked = talk.say("Oh, I should say the card says E M Hartley, does that matter?").response
    assert asked.endswith("Is E M Hartley the name on the card?")
    assert talk.say("is it safe?").response.endswith("Is E M Hartley the name on the card?")
    talk.say("yes. do you take amex?")
    assert talk.session.name == "E M Hartley"
