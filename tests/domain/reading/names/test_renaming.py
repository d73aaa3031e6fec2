"""A name where something else is asked for: it is taken, or the name is asked for again.

In each of these states the name on the card is known to be Jane Doe.
"""

import pytest
from tests.domain.reading.saying import cases, misread, read, reading
from tests.fakes.talk import Talk, paying

from payment_smart_bot.domain.reading.english.corrections.name_parts_corrected import (
    find_corrected_name,
)
from payment_smart_bot.domain.reading.english.corrections.renaming import sets_a_name_right

LATER = ("CARD", "EXPIRY", "CVV", "CONFIRM")

NAMES = cases("""
no wait, Robert => change name
change last name to Levi => change name
my surname is Levi now => change name
Quatre Deux Quatre => change name
replace Jane Doe with Doe Enterprises LLC => change name
the name is wrong on there, I'm Mrs Achterberg now => change name
oh hang on I spelled my name wrong => change name
back up a second, the name's not right => change name
I put my nickname before, sorry => change name
you called me Jane, it has a y: Jayne => change name
Siân not Sian please => change name
add Jr after my name please => change name
I gave you my nickname => change name
You've got my name as Jane, it's Janet => change name
""")
TYPED_WITHOUT_A_LABEL = cases("""
Robert Tables => change name
Harlow & Finch Ltd => change name
""")
SETS_THE_NAME_RIGHT = cases("""
sorry, I mean Robert Tables => details name=Robert Tables
Actually, Roberto de la Cruz => details name=Roberto de la Cruz
It should be Jane Smith => details name=Jane Smith
not Jane Doe, it's John Doe => details name=John Doe
the card says Janet Doe => details name=Janet Doe
Its Jayne Roe btw not Jane => details name=Jayne Roe
no put it without the accent, Tomas Wisniewski => details name=Tomas Wisniewski
""")
ONE_PART = cases("""
it's Jayne not Jane => details name=Jayne Doe
It's Doe-Harris, not Doe => details name=Jane Doe-Harris
no its deo not doe => details name=Jane Deo
not Jane, Janet => details name=Janet Doe
its Dow and not Doe on the card => details name=Jane Dow
hold on, you wrote jane but the card says janet => details name=Janet Doe
put janet there instead of jane => details name=Janet Doe
swap jane for janet => details name=Janet Doe
oh hang on, name on card is Janet not Jane => details name=Janet Doe
the name should be Dole rather than Doe => details name=Jane Dole
is the name on it Janet not Jane? => question
""")
SAID_AGAIN = cases("""
he says make sure it reads jane ann doe => details name=Jane Ann Doe
is it safe? anyway it's janie doe => details name=Janie Doe
correct that to Jane A. Doe => details name=Jane A. Doe
it has to be JANE DOUGH => details name=JANE DOUGH
ok jane doe then => details name=Jane Doe
take the second spelling please => change name
jane and joan doe live next door => unclear
i will ring jane marie doe later => details
it's for jane ann doe => unclear
is jane ann doe ok? => question
""")
LABELLED = cases("""
you spelled me wrong. It's Siobhan Keane, not Shivaun => details name=Siobhan Keane
Name correction: Everett Poole => details name=Everett Poole
the name needs to be Oluwaseun Adebayo => details name=Oluwaseun Adebayo
the name is wrong. It's Lorna Quist => details name=Lorna Quist
name should be chris not christine. chris duval => details name=Chris Duval
should've been Lorna Quist on the name => details name=Lorna Quist
name shd be Lorna Quist, rest ok => details name=Lorna Quist
the name is with a double n, Lorna Quinn => details name=Lorna Quinn
Add my middle name please, Jane Elizabeth Doe => details name=Jane Elizabeth Doe
sorry, I gave you my maiden name before, it's Lorna Quist now => details name=Lorna Quist
name is lorna quist sorry => details name=Lorna Quist
put Lorna Quist please => details name=Lorna Quist
take it as Lorna Quist => details name=Lorna Quist
well its L QUIST on the actual card if that matters => details name=L QUIST
On the card it stands only LORNA QUIST, without Mrs please => details name=LORNA QUIST
use lorna hale for the name => details name=Lorna Hale
Pay it once you've corrected the name to Falk & Dunne => details name=Falk & Dunne
Lorna Quist is the cardholder not me => details name=Lorna Quist
it is the name of the shop, Quince Foods => details name=Quince Foods
the cardholder is my husband, Stephen Doe => details name=Stephen Doe
it's under my husband's name, Piet Quist => details name=Piet Quist
""")
BESIDE_A_CARD = cases("""
use mine then, thats Lorna Quist, 4242 4242 4242 4242 => details name=Lorna Quist card=visa-4242
""")
THE_SAME = cases("""
Jane Doe => details name=Jane Doe
JANE DOE => details name=Jane Doe
""")
NO_NAMES = cases("""
Robert => unclear
my name is right => unclear
no wait, Visa => unclear
whisper mode => unclear
its Tesco Bank => question
""")


def test_another_name_is_asked_for_again() -> None:
    assert misread(LATER, NAMES) == {}


def test_another_name_is_taken_where_it_sets_the_known_one_right() -> None:
    """What the examples are not sure of is asked for again."""
    for state in LATER:
        told = {text: reading(state, text) for text in SETS_THE_NAME_RIGHT}
        taken = {text for text, name in SETS_THE_NAME_RIGHT.items() if told[text] == name}
        again = {text for text in told if told[text] == "change name"}
        assert taken | again == told.keys()
        assert len(taken) > len(again)


def test_another_name_alone_is_asked_for_again_before_the_summary() -> None:
    """It may be card data in any language."""
    assert misread(["CARD", "EXPIRY", "CVV"], TYPED_WITHOUT_A_LABEL) == {}


def test_one_part_of_the_name_is_set_right_and_the_rest_stays() -> None:
    assert misread(LATER, ONE_PART) == {}


@pytest.mark.parametrize(
    ("message", "proposed"),
    [
        ("oh wait its spelt with a y, Jayne", "Jayne Doe"),
        ("it needs osei on the end", "Jane Doe Osei"),
        ("make it jane ann doe, does it matter?", "Jane Ann Doe"),
        ("It also says JO VOSS on it, above the firm. Should I use that?", "JO VOSS"),
        ("it needs a candle on the end", None),
        ("its spelt tullok", None),
        ("make sure it says happy birthday", None),
        ("you put cream, it says jam on the order", None),
        ("wrong page, may i go back", None),
        ("i forgot a letter lol, doee", "Jane Doee"),
        ("is it spelled Jayne?", None),
        ("it is spelled as I said", None),
        ("the name is not Jane Doe, I made a mistake", None),
        ("cash, not Jane", None),
        ("with two yo Jo", None),
    ],
)
def test_what_is_nearly_a_part_of_the_name_is_asked_back(
    message: str, proposed: str | None
) -> None:
    said = read("CARD", message)
    assert (said.proposed, dict(said.found)) == (proposed, {})


@pytest.mark.parametrize(
    ("known", "message", "name"),
    [
        ("A J", "a j mensah the full name", "A J Mensah"),
        ("Cait O Shea", "the bank has an apostrophe in it, o'shea", "Cait O'Shea"),
        ("Emma Smith Jones", "smith-jones with a hyphen", "Emma Smith-Jones"),
        ("Pat Mc Cann", "mccann is one word", "Pat Mccann"),
        ("Jörg Größer", "It has to be JOERG GROESSER", "JOERG GROESSER"),
        ("ANIL R. MEHTA", "dad says write Anil Mehta without the R", "Anil Mehta"),
    ],
)
def test_the_known_name_is_taken_as_it_is_said_again(known: str, message: str, name: str) -> None:
    found = find_corrected_name(message, known)
    assert found is not None
    assert (found.name, found.is_certain) == (name, True)


def test_what_begins_and_ends_as_the_known_name_is_another_form_of_it() -> None:
    assert misread(LATER, SAID_AGAIN) == {}


def test_the_name_is_corrected_beside_a_card() -> None:
    talk = Talk(policy=paying())
    said = "it needs osei on the end. card 4242424242424242 12/28"
    reply = talk.say_all("hi", "Name: A J", said)
    assert reply.response.endswith("Is A J Osei the name on the card?")
    talk.say("yes it is, and i am in a hurry")
    assert talk.session.name == "A J Osei"


def test_another_name_beside_another_card_is_taken_with_it() -> None:
    assert misread(LATER, BESIDE_A_CARD) == {}


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
