"""A name where something else is asked for: nothing is taken, the name is asked for again.

In each of these states the name on the card is known to be Jane Doe.
"""

import pytest
from tests.domain.reading.saying import cases, misread, reading

from payment_smart_bot.domain.reading.english.renaming import sets_a_name_right

LATER = ("CARD", "EXPIRY", "CVV", "CONFIRM")

NAMES = cases("""
Robert Tables => change name
no wait, Robert => change name
sorry, I mean Robert Tables => change name
Actually, Roberto de la Cruz => change name
Harlow & Finch Ltd => change name
change last name to Levi => change name
my surname is Levi now => change name
It should be Jane Smith => change name
Quatre Deux Quatre => change name
It's Doe-Harris, not Doe => change name
not Jane Doe, it's John Doe => change name
should say Jayne Doe with a y => change name
replace Jane Doe with Doe Enterprises LLC => change name
the card says Janet Doe => change name
the name is wrong on there, I'm Mrs Achterberg now => change name
oh hang on I spelled my name wrong => change name
back up a second, the name's not right => change name
I put my nickname before, sorry => change name
Lorna Quist is the cardholder not me => change name
Change it to Lorna Quist => change name
it is the name of the shop, Quince Foods => change name
the cardholder is my husband, Stephen Doe => change name
it's under my husband's name, Piet Quist => change name
should be Jayne Roe with a y, Jayne Roe => change name
sorry, that's not me, I'm Lorna Quist => change name
you called me Jane, it has a y: Jayne => change name
it's Jayne not Jane => change name
Its Jayne Roe btw not Jane => change name
Siân not Sian please => change name
add Jr after my name please => change name
I gave you my nickname => change name
""")
LABELLED = cases("""
you spelled me wrong. It's Siobhan Keane, not Shivaun => details name=Siobhan Keane
Name correction: Everett Poole => details name=Everett Poole
the name needs to be Oluwaseun Adebayo => details name=Oluwaseun Adebayo
You've got my name as Jane, it's Janet => details name=Janet
name should be chris not christine. chris duval => details name=Chris Duval
should've been Lorna Quist on the name => details name=Lorna Quist
name shd be Lorna Quist, rest ok => details name=Lorna Quist
the name is with a double n, Lorna Quinn => details name=Lorna Quinn
Add my middle name please, Jane Elizabeth Doe => details name=Jane Elizabeth Doe
sorry, I gave you my maiden name before, it's Lorna Quist now => details name=Lorna Quist
name is lorna quist sorry => details name=Lorna Quist
use lorna quist for the name => details name=Lorna Quist
Pay it once you've corrected the name to Falk & Dunne => details name=Falk & Dunne
""")
THE_SAME = cases("""
Jane Doe => details name=Jane Doe
JANE DOE => details name=Jane Doe
""")
NO_NAMES = cases("""
Robert => unclear
my name is right => unclear
It's Blue, not Visa => unclear
no wait, Visa => unclear
whisper mode => unclear
its Tesco Bank => unclear
""")


def test_another_name_is_asked_for_again() -> None:
    assert misread(LATER, NAMES) == {}


def test_another_name_behind_a_label_is_taken() -> None:
    assert misread(LATER, LABELLED) == {}


def test_another_name_beside_the_code_is_taken_with_it() -> None:
    text = "556 but the name is with double L, Camilla Eriksson"
    said = reading("CVV", text)
    assert said == "details name=Camilla Eriksson cvv=556"


def test_the_name_that_is_known_stays_as_it_is() -> None:
    assert misread(LATER, THE_SAME) == {}


def test_what_may_be_anything_is_left_open() -> None:
    assert misread(LATER, NO_NAMES) == {}


@pytest.mark.parametrize(
    "text",
    [
        "the card says Jane Doe, and Ann Roe uses it",
        "Jane Doe with the card",
        "Ann Roe told me about it",
        "is the name wrong?",
        "nothing wrong with the name",
        "leave it, I only thought the name was wrong",
        "my name is spelt wrong on the card, which do I use",
        "It's Monday, not Tuesday",
    ],
)
def test_what_leaves_the_name_as_it_is(text: str) -> None:
    assert not sets_a_name_right(text, "Jane Doe")
