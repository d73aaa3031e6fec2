"""What may be a name and may be a word is asked back once, and nobody is stuck."""

import pytest
from tests.domain.reading.saying import cases, misread, read
from tests.fakes.talk import Talk, paying

from payment_smart_bot.domain.model.session import Field, Question, Status
from payment_smart_bot.domain.reading.english.extractors.names.learnt import name_weights
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_likeness import (
    PLACES,
    sounds_like_a_name,
)

IN_CAPITALS = """
Jane Fleming
Mike Pence
Or Cohen
John A. Leiva
Jane Visa
Kim Number
JANE FLEMING
Daragh Mac a' Bhuí
Smith & Sons Ltd
Acme GmbH & Co. KG
Mr J Doe & Mrs A Doe
Müller und Söhne OHG
Jane and John Doe
მანანა კაცაძე
""".strip().splitlines()


def test_no_list_of_words_refuses_a_name_in_capitals() -> None:
    assert misread(["NAME"], {name: f"details name={name}" for name in IN_CAPITALS}) == {}


def test_a_surname_may_stand_first() -> None:
    wanted = {
        "O'Neil, Seán": "Seán O'Neil",
        "Fleming, Jane": "Jane Fleming",
        "DOE/JOHN": "JOHN DOE",
    }
    assert misread(["NAME"], {said: f"details name={name}" for said, name in wanted.items()}) == {}


NO_NAMES = """
Credit Card
GOOD MORNING
WHERE IS MY PARCEL
I Want To Pay
Thank You
Prepaid Cardholder
VALUED CUSTOMER
4242 LLC
12 34 LTD
four two LLC
https://example.com
my parcel & my order
je veux payer
ich möchte bezahlen
Hello & Welcome Team
A
""".strip().splitlines()


def test_what_is_made_of_everyday_words_or_numbers_is_no_name() -> None:
    taken = [text for text in NO_NAMES if Field.NAME in read("NAME", text).found]
    assert taken == []


DOUBTFUL = {
    "Okay Temiz": "Okay Temiz",
    "Im Yoon-ah": "Im Yoon-ah",
    "Erik ten Hag": "Erik ten Hag",
    "3M COMPANY": "3M COMPANY",
    "fleming": "Fleming",
    "will may": "Will May",
    "can yilmaz": "Can Yilmaz",
    "Prince": "Prince",
    "Frosted lantern": "Frosted lantern",
}


@pytest.mark.parametrize("text", DOUBTFUL)
def test_a_doubtful_name_is_asked_back_and_taken_after_a_yes(text: str) -> None:
    talk = Talk(policy=paying())
    reply = talk.say_all("hi", text)
    assert reply.response == f"Is {DOUBTFUL[text]} the name on the card?"
    assert talk.session.asked is Question.IS_IT_THE_NAME
    assert not talk.session.attempts
    reply = talk.say("yes")
    assert talk.session.name == DOUBTFUL[text]
    assert talk.session.proposed is None
    assert reply.current_field == "card"


SOUNDING = """
tilda moore => details name=Tilda Moore
Tilda moore => details name=Tilda moore
anne-marie o'brien => details name=Anne-Marie O'Brien
pieter jan van der berg => details name=Pieter Jan van der Berg
oluwaseun adeyemi please => details name=Oluwaseun Adeyemi
doe, tilda => details name=Tilda Doe
Prince => details
lantern, frosted => details
the velvet curtain please => unclear
The velvet curtain please => unclear
switch the shed lamp on => unclear
move the porch lantern over => unclear
name: tilda moore? => question
my name is velvet curtain => details name=Velvet Curtain
It's Prince => details
Moore, Tilda Jane => details name=Tilda Jane Moore
the name is misspelled => change name
its me tilda => details
tilda moore here to pay my bill => details name=Tilda Moore
The name is Moore. Tilda Moore => details name=Tilda Moore
The name is Tilda Moore. Please hurry => details name=Tilda Moore
"""


def test_without_capitals_or_a_label_a_name_is_taken_for_how_it_sounds() -> None:
    assert misread(["NAME"], cases(SOUNDING)) == {}


def test_initials_alone_sound_like_nothing() -> None:
    assert not sounds_like_a_name(["j", "r"])


def test_the_weights_of_sounds_are_of_the_size_that_is_read() -> None:
    assert len("".join(name_weights.WEIGHTS.split())) == PLACES


AFTER_THE_QUESTION = cases("""
yes => Fleming
yes it is => Fleming
ok => Fleming
fleming => Fleming
Jane Fleming => Jane Fleming
it's Jane Doe => Jane Doe
no => None
nope => None
haha no => None
no, that is our dog => None
no, fleming is the bakery => None
is this safe? => None
yes but with two ms => None
yes if it is free => None
yes, we want it in fleming blue => None
It is. Thank you for your patience => Fleming
yeah thats me haha my mates call me flem => Fleming
correct, and will you ring before Friday? => Fleming
no its desmond tutton => Desmond Tutton
no. ian fleming please => Ian Fleming
""")


@pytest.mark.parametrize("answer", AFTER_THE_QUESTION)
def test_the_question_is_answered_by_yes_by_no_or_by_the_name_alone(answer: str) -> None:
    talk = Talk(policy=paying())
    talk.say_all("hi", "fleming", answer)
    assert str(talk.session.name) == AFTER_THE_QUESTION[answer]
    assert talk.session.status is Status.COLLECTING


@pytest.mark.parametrize("wish", ["cancel", "yes, cancel it", "no. cancel."])
def test_a_wish_to_cancel_is_one_after_that_question_too(wish: str) -> None:
    talk = Talk(policy=paying())
    assert talk.say_all("hi", "fleming", wish).status is Status.CANCELLED
    assert talk.session.proposed is None


def test_the_question_is_asked_again_after_an_answer() -> None:
    talk = Talk(policy=paying())
    reply = talk.say_all("hi", "fleming", "is this safe?")
    assert reply.response.endswith("Is Fleming the name on the card?")
    talk.say("yes")
    assert talk.session.name == "Fleming"


@pytest.mark.parametrize("text", ["please rush", "own order"])
def test_what_is_said_twice_is_the_name(text: str) -> None:
    talk = Talk(policy=paying())
    talk.say_all("hi", text, text)
    assert talk.session.name == text.title()


def test_what_would_be_masked_is_no_name_however_often_it_is_said() -> None:
    talk = Talk(policy=paying())
    talk.say_all("hi", "four two four two", "four two four two", "jane@example.com")
    assert talk.session.name is None


def test_a_yes_beside_card_data_takes_the_name_that_was_asked_back() -> None:
    talk = Talk(policy=paying())
    talk.say_all("hello", "will may")
    assert talk.session.proposed is not None
    assert talk.say("yes. number is 4242 4242 4242 4242").current_field == "expiry"
    assert talk.session.values[Field.NAME] == "Will May"


def test_a_no_may_bring_the_name_that_is_nearly_what_was_asked() -> None:
    talk = Talk(policy=paying())
    talk.say_all("hi", "Jane Doe", "4242424242424242 12/27 123", "it's spelt with a y, Jayne")
    assert talk.session.proposed == "Jayne Doe"
    talk.say("no. janie doe. just an i")
    assert talk.session.name == "Janie Doe"


def test_the_holder_who_is_named_with_another_card_is_kept_while_its_number_is_asked_for() -> None:
    talk = Talk(policy=paying())
    talk.say_all("hello", "Jane Doe", "4242424242424242 12/27 123")
    said = "no, another card please, my husband's card, and it says Piet van der Berg"
    assert talk.say(said).current_field == "card"
    talk.say("5555555555554444 11/28 321")
    assert talk.session.values[Field.NAME] == "Piet van der Berg"


def test_a_first_name_that_the_card_has_otherwise_is_asked_back() -> None:
    """What is like the one that was told takes its place."""
    assert read("NAME", "I'm Peggy Lunt, my card says Margaret").proposed == "Margaret Lunt"
    assert read("NAME", "I'm Greg Lunt, my wife's card says Anna").proposed != "Anna Lunt"
