"""What is said of the card that is shown: a check of it, and a wish to keep it."""

from tests.domain.reading.saying import misread
from tests.fakes.talk import Talk, paying

from payment_smart_bot.domain.model.session import Field

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
can we use my brothers card instead
is it ok to use my other card
yes but put it on mine instead
"""
KEEPS = """
keep it then, typing that again is no fun
no no its the right one, keep it
oh leave it as it is, thanks
the card i sent is mine, just keep it please
"""
KEEPS_NOT = """
keep it? no use another one
do you keep it on file
leave it at the door and use my other card
"""


def _rows(lines: str) -> list[str]:
    return lines.strip().splitlines()


def test_a_check_of_the_card_changes_nothing() -> None:
    assert misread(["CONFIRM"], dict.fromkeys(_rows(CHECKS), "question")) == {}


def test_a_wish_for_another_card_is_no_check() -> None:
    read = misread(["CONFIRM"], dict.fromkeys(_rows(WISHES), "change card"))
    assert set(read.values()) <= {"question"}


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
