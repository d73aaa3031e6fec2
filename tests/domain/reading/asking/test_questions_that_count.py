"""A question counts, and not the word that opens it or one that it happens to hold."""

import pytest
from tests.domain.reading.saying import cases, read

from payment_smart_bot.domain.model.occurrences import Event, Note
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.asking.around_a_question import (
    leave_out_around_a_question,
)
from payment_smart_bot.domain.reading.english.asking.beside_a_question import (
    leave_out_what_is_not_meant,
)

IS_ABOUT = cases("""
CONFIRM | hang on can the voucher be emailed to my niece because she turns nine on Monday => order
NAME | hold on a sec does it come with batteries => order
CONFIRM | one moment, can i get them in blue instead => order
COMPLETED | ty! btw did my digits get saved => stored
COMPLETED | phew ok thanks. do you keep the card => stored
NAME | you are a star thanks ever so much. is the red one bigger than that => order
CONFIRM | wait gerbils everywhere aaah => pause
COMPLETED | cheers! how soon is the delivery => order
COMPLETED | thanks so much. can i change the delivery address => order
COMPLETED | God bless. what if the lady who packs it needs my phone number => order
NAME | can we have the table by the window before i pay => order
CONFIRM | my wife says is it safe before we pay => safe
NAME | I just want to know if it'll be here by Easter, it's for my niece => order
NAME | wanted to ask whether the parcel will arrive before Xmas, its for my grandad => order
CONFIRM | will my new armchair come in the post => order
CONFIRM | could the tickets be sent to my boss => order
NAME | it's a present for my nephew, will it be wrapped => order
CARD | it is my own card. am i allowed at 16 => any_card
NAME | am i old enough for this => any_card
CARD | i'm only 15, is that ok => any_card
CVV | um what's the security code for => why
CONFIRM | what's the forty dollars for => order
CONFIRM | so what if i only want the first of the two, can you take the other off => order
NAME | no i don't mean pay in bits, i mean i just want one of the lamps => order
CONFIRM | i'm not asking about the card, i'm asking is it safe => safe
CONFIRM | did my insurance pay its share first => order
NAME | so is that after insurance => order
NAME | hi i would like to pay for a gift card it's fifty dollars is that right => how_much
CONFIRM | it's thirty pounds is that correct => how_much
CONFIRM | It says MRS on the card. Does that matter? => which_name
CONFIRM | You've left the MR off. Will the bank refuse it? => which_name
CARD | is it ok without the title => which_name
CONFIRM | could i check the card number you have, i worry i mistyped a digit => which_card_given
CVV | can i see the number i typed => which_card_given
NAME | is this a monthly subscription => recurring
NAME | hm hang on tho, will it fit a queen bed => order
CONFIRM | i don't need the second book => order
CONFIRM | i want fewer of them => order
NAME | could we add a cushion to it => order
CONFIRM | i only want the small one => order
CARD | its my card but im 16 => any_card
NAME | is there a minimum age => any_card
CARD | i'm 17 and its my account => any_card
""")
"""What is asked, in a state, and its topic."""
IS_NOT_ABOUT = cases("""
CONFIRM | hang on, i need my glasses => order
CONFIRM | will the money arrive by Friday => order
CONFIRM | will the receipt be emailed => order
CONFIRM | when will it come off my account => order
CONFIRM | can you take it off my visa => order
CONFIRM | can you take it out on Friday => order
CARD | i only want one of my cards charged => order
CONFIRM | can i change my email address => order
CONFIRM | do you need my phone number => order
NAME | can i pay with my insurance => order
CONFIRM | my insurance wants a receipt => order
CARD | my mum's card is my own card now => any_card
CARD | i'm 16, can i use my mum's card => any_card
CARD | is it ok that there are 16 digits => any_card
NAME | can two of us pay => start
NAME | want to pay for two things with two cards => start
CONFIRM | do you need mr jones to sign => which_name
CARD | does my husband have to be here => order
CONFIRM | That's American dollars, right? => how_much
CONFIRM | i don't want the second payment => order
CONFIRM | can i add a card => order
CONFIRM | can i check if you take another card => which_card_given
""")
"""What only looks like it, and what it must not be taken for."""


def test_what_is_asked_decides() -> None:
    said = {row: read(*row.split(" | ")).topic for row in IS_ABOUT}
    assert {row: topic for row, topic in said.items() if topic != IS_ABOUT[row]} == {}


def test_what_only_looks_like_it_is_something_else() -> None:
    said = {row: read(*row.split(" | ")).topic for row in IS_NOT_ABOUT}
    assert {row: topic for row, topic in said.items() if topic == IS_NOT_ABOUT[row]} == {}


@pytest.mark.parametrize(
    "message",
    [
        "heyy just wanna pay for my 2 books",
        "i'm here to pay for three tickets",
        "hey can i pay for 4 tickets?",
    ],
)
def test_a_number_of_things_is_no_number_of_cards(message: str) -> None:
    assert read("NAME", message).event is Event.START


@pytest.mark.parametrize(
    "message",
    ["can i pay for my friend", "can i pay for it with two cards", "can i pay for a month"],
)
def test_a_question_how_one_may_pay_begins_nothing(message: str) -> None:
    assert read("NAME", message).event is Event.QUESTION


def test_a_question_that_nobody_knows_is_no_wish_for_a_moment() -> None:
    said = read("CONFIRM", "hang on could the penguin juggle upstairs on tuesdays")
    assert (said.event, said.topic) == (Event.QUESTION, None)


def test_a_courtesy_in_the_form_of_a_question_stays_one() -> None:
    assert read("NAME", "hello, is anybody there").topic is not None


@pytest.mark.parametrize(
    ("step", "message", "topic"),
    [
        ("CVV", "ohh ok. 601. n does it go out today or when the book ships",
         Topic.AFTER_CONFIRM),
        ("NAME", "hi im ready, the name is Linda Kowalski and before i start how much is it",
         Topic.HOW_MUCH),
        ("CARD", "is this gonna show them what i bought? on the statement i mean. "
         "5555 5555 5555 4444", Topic.RECEIPT),
        ("NAME", "Good. Lee Fontaine. Is it a subscription I can cancel part way?",
         Topic.RECURRING),
        ("CVV", "9 1 4. Will the book come in the post before Christmas?", Topic.ORDER),
        ("NAME", "alright. Diane Fulcher. It says MISS D FULCHER on it though, does that matter?",
         Topic.WHICH_NAME),
    ],
)  # fmt: skip
def test_a_question_beside_a_value_is_answered(step: str, message: str, topic: Topic) -> None:
    said = read(step, message)
    assert (said.event, bool(said.found), said.topic) == (Event.DETAILS, True, topic)
    assert Note.LEAVES_A_QUESTION not in said.notes


@pytest.mark.parametrize(
    ("message", "topics"),
    [
        ("louise says is it 49 all in, and can we send it back if its rubbish",
         (Topic.HOW_MUCH, Topic.REFUND)),
        ("Thank you. Is it possible to have it gift wrapped, and would you give me a reference?",
         (Topic.ORDER, Topic.RECEIPT)),
        ("ok thanks, is it safe, and btw do you keep my card", (Topic.SAFE, Topic.STORED)),
    ],
)  # fmt: skip
def test_both_questions_are_heard_behind_what_opens_them(
    message: str, topics: tuple[Topic, Topic]
) -> None:
    assert read("NAME", message).topics == topics


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        ("Hang on, can i get it in blue", "can i get it in blue"),
        ("tysm. how long does it take", "how long does it take"),
        ("um well, before we confirm, is it safe", "is it safe"),
        ("my mum wants to know does it keep", "does it keep"),
        ("can i swap seats before i pay for it?", "can i swap seats?"),
        ("my card says what now", "my card says what now"),
        ("hold on a sec my dog is out", "hold on a sec my dog is out"),
        ("ok what now", "ok what now"),
        ("i am here", "i am here"),
    ],
)
def test_what_stands_around_a_question_is_left_out(message: str, asked: str) -> None:
    assert leave_out_around_a_question(message) == asked


@pytest.mark.parametrize(
    ("message", "meant"),
    [
        ("No, I don't mean the card, I mean the box it is in", "the box it is in"),
        ("i wasn't asking about you. is there a fee", "is there a fee"),
        ("i didn't say stop, go", "i didn't say stop, go"),
        ("what do you mean", "what do you mean"),
        ("it is 49", "it is 49"),
    ],
)
def test_what_somebody_did_not_mean_is_left_out(message: str, meant: str) -> None:
    assert leave_out_what_is_not_meant(message) == meant
