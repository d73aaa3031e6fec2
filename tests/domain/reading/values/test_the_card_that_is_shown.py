"""What is said of the card that is shown: a check of it, and a wish to keep it."""

import pytest
from tests.domain.reading.saying import misread, read
from tests.fakes.talk import Talk, paying
from understanding.steps import read_at

from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.model.topics import Topic

CHECKS = """
is that coming off my brothers card or mine
ok wait. so it is hers and not mine you took?
was it the visa you took in the end, not the other card
and is the card now my fathers one?
quick look, its charged to gwens not mine right?
first i want to phone my sister, is that possible
yeah charge it to mine? no i mean yes, use my card
hold on, its going on my brothers and not on mine right?
"""
WISHES = """
this is not the right card
i didn't want this card
can we use my brothers card instead
is it ok to use my other card
yes but put it on mine instead
"""
KEEPS = """
keep it then, typing that again is no fun
no no its the right one, keep it
oh leave it as it is, thanks
the card i sent is mine, just keep it please
no no, the card is fine
i only asked, sorry
it was just a question
no i just wanted to know if i could
i never said to change the card
i don't want another card
why? its the same card
the card hasn't changed
carry on with the card i gave you
no i didn't ask you to change anything
back to the summary please
that's not what i meant
ok skip it
don't bother
ok never mind the code then
oh the code i gave was fine
keep it. code was 286 if you need it again
"""
KEEPS_NOT = """
keep it? no use another one
do you keep it on file
leave it at the door and use my other card
the card is not right
is the card fine?
her card is fine
i only asked you to change the card
i'm just checking the number, one sec
i asked my wife for the card
the name is fine, just the card
the card is fine, the date is wrong
don't bother then, i'll pay cash
only the code changed
"""
CODE_CHECKS = """
code is 525 right
u sure its 525 not 552
its 525 isnt it
you have 525 as the code yeah
just checking, the code is 525
did i type 525 or 552?
I hope you got 525 for the code
the code I gave was 525, yes?
code was 525, all good?
tell me the code you took please
have you got 07/29?
have you lost my card?
wait so is darrens card gone now?
ok keep mine then
ok keep mine then. can we have the receipt sent to both of us?
"""
NO_CODE_CHECKS = """
it's 525 not 552
no, it's 525 right
did i put 552? it's 525
you have 552 but it's 525
you got 552, it should be 525
actually, i typed 118 but i think it's 113, let me look... yes 113
i believe the last number was 113 rather than 118
"""
NO_CODES = """
its $525 right
is it 850 right?
its for table 120 right
just checking its 100 cupcakes
flat 525 yes?
"""


def _rows(lines: str) -> list[str]:
    return lines.strip().splitlines()


def test_a_check_of_the_card_changes_nothing() -> None:
    assert misread(["CONFIRM"], dict.fromkeys(_rows(CHECKS), "question")) == {}


def test_a_wish_for_another_card_is_no_check() -> None:
    read = misread(["CONFIRM"], dict.fromkeys(_rows(WISHES), "change card"))
    assert set(read.values()) <= {"question"}


def test_a_check_of_the_code_is_told_what_was_given() -> None:
    given = {Topic.WHICH_CARD_GIVEN}
    assert {read("CONFIRM", one).topic for one in _rows(CODE_CHECKS)} == given
    both = read("CONFIRM", "which code u got, 525? and can i remove card later")
    assert both.topics == (Topic.WHICH_CARD_GIVEN, Topic.REMOVAL)
    assert misread(["CONFIRM"], dict.fromkeys(_rows(NO_CODE_CHECKS), "change cvv")) == {}
    assert given.isdisjoint(read("CONFIRM", one).topic for one in _rows(NO_CODES))


def test_what_is_asked_beside_a_wish_to_keep_is_answered() -> None:
    talk = Talk(policy=paying())
    talk.say_all("hi", "Jane Doe", "4242424242424242 12/27 123", "change the card")
    reply = talk.say("no no, i meant keep my name, the card is fine. and the receipt?")
    assert reply.response.startswith("All right, that stays as it was. For a receipt")
    assert reply.response.endswith('say what to change, or "cancel".')
    talk.say("change the card")
    checked = talk.say("no keep it. tell me which code you have")
    assert 'if they may be wrong, say "change the code".' in checked.response
    at_the_summary = talk.say("no keep it. just checking which code you have")
    assert "You gave the three digits of the security code" in at_the_summary.response
    again = talk.say("keep it. code was 123 if you need it again")
    assert again.response.startswith("All right, that stays as it was. Reply")
    other = talk.say("keep it, its 291")
    assert "I need number, expiry date and security code again" in other.response


def test_one_s_own_card_is_not_kept_in_silence_once_another_is_given() -> None:
    talk = Talk(policy=paying())
    talk.say_all("hi", "Jane Doe", "4242424242424242 12/27 123", "use my husbands card instead")
    talk.say("5555555555554444 John Doe 11/28 321")
    assert "your Mastercard ending in 4444" in talk.say("ok keep mine then").response
    again = talk.say("4242424242424242, 12/27, 123, and my name again of course")
    assert again.response.endswith("Is John Doe the name on the card?")


def test_what_shall_stay_is_kept_in_whatever_words() -> None:
    assert misread(["CARD again"], dict.fromkeys(_rows(KEEPS), "keep")) == {}
    kept = misread(["CARD again"], dict.fromkeys(_rows(KEEPS_NOT), "no keep"))
    assert "keep" not in kept.values()


def test_the_name_comes_back_with_the_card_that_is_kept() -> None:
    talk = Talk(policy=paying())
    talk.say_all("hi", "Jane Doe", "4242424242424242 12/27 123", "use my husbands card instead")
    assert Field.NAME not in talk.session.values
    reply = talk.say("no, its fine, keep it")
    assert talk.session.name == "Jane Doe"
    assert "Name: Jane Doe" in reply.response


def test_the_holder_of_another_card_is_asked_for_by_the_name_that_is_known() -> None:
    talk = Talk(policy=paying())
    talk.say_all("hi", "Jane Doe", "4242424242424242 12/27 123", "use my husbands card")
    reply = talk.say("5555555555554444 11/28 321")
    assert reply.response.endswith("Is Jane Doe the name on the card?")
    talk.say("John Doe")
    assert talk.session.name == "John Doe"


@pytest.mark.parametrize(
    "message",
    [
        "is that off mums card, not mine",
        "so that's going on his card not hers",
        "it's off the business card and not my own",
        "sorry its on the wifes card innit, not mine",
    ],
)
def test_whose_card_is_charged_is_answered_by_the_card_that_is_shown(message: str) -> None:
    assert read("CONFIRM", message).topic is Topic.WHICH_CARD_GIVEN


@pytest.mark.parametrize(
    ("message", "change"),
    [
        ("my middle name is missing and it's on the card", Field.NAME),
        ("scrap the number, it was the library card", Field.CARD),
    ],
)
def test_a_fault_that_is_told_beside_the_card_is_no_check_of_it(message: str, change: str) -> None:
    assert read("CONFIRM", message).change == change


def test_whoever_asks_about_the_amount_that_is_due_is_told_it() -> None:
    assert read_at("confirmation", "49? my neighbour paid 39").topic is Topic.HOW_MUCH
