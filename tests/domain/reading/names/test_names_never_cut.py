"""Full names of three parts or more are taken whole, asked back whole, or not taken at all."""

import random
from collections.abc import Iterator
from importlib import import_module
from typing import Final

import pytest
from faker import Generator
from faker.providers import person
from tests.domain.reading.names.test_names_of_the_world import LOCALES
from tests.domain.reading.saying import STATES, TODAY, cases, misread, read
from tests.fakes.talk import Talk, paying

from payment_smart_bot.domain.conversation.hearing import hear
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.session import Field, Question
from payment_smart_bot.domain.reading.english.extractors.names.doubts import is_in_doubt
from payment_smart_bot.domain.reading.english.extractors.names.titled_names import (
    find_titled_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.uncut_names import complete_name
from payment_smart_bot.domain.value import replace

SEED: Final = 7
SHORTEST: Final = 4
SHORT: Final = ("Wm.", "Geo.", "Chas.", "Thos.", "Jos.", "Md.")
PARTICLES: Final = ("de la", "van der", "von", "da", "bin")
FRAMES: Final = (
    "{}",
    "{}.",
    "its {}",
    "the name is {}",
    "Name on card: {}",
    "on the card it says {}",
    "Hello there. The name upon the card is {}.",
    "{} is what is printed.",
    "yes {} please",
    "I'm on there as {}, as I said",
    "It was issued to {}.",
    "MR {}",
    "it reads Mrs {}, thanks",
)


def yield_names(locale: str, pick: random.Random) -> Iterator[str]:
    generator = Generator()
    generator.seed_instance(SEED)
    people = import_module(f"{person.__name__}.{locale}").Provider(generator)
    first, middle, last, other = (
        people.first_name(),
        people.first_name(),
        people.last_name(),
        people.last_name(),
    )
    if not all(part.istitle() and part.isalpha() for part in (first, middle, last, other)):
        return
    if min(map(len, (first, middle, last, other))) < SHORTEST:
        return
    one, two = first[0], middle[0]
    yield f"{first} {two}. {last}"
    yield f"{one} {two} {last}"
    yield f"{one}.{two}. {last}"
    yield f"{first} {middle} {last}"
    yield f"{first} {pick.choice(SHORT)} {last}"
    yield f"{pick.choice(SHORT)} {two}. {last}"
    yield f"{first} {middle[:3]}. {last}"
    yield f"{one}. Ll. {last}"
    yield f"{one}. {middle} {last}"
    yield f"{first} {two} {last}-{other}"
    yield f"{first} {pick.choice(PARTICLES)} {last}"
    yield f"{first} {last} {other}"
    yield f"{first} {last} y {other}"
    yield f"{first} {two}. {last} Jr."
    yield f"{first} {middle} {last} III"


def split(name: str) -> set[str]:
    return set(name.casefold().replace(".", " ").split())


@pytest.mark.thorough
@pytest.mark.filterwarnings("ignore:fr_QC locale")
def test_no_full_name_is_taken_with_a_part_missing() -> None:
    pick = random.Random(SEED)
    cut, taken = [], 0
    for locale in LOCALES:
        for written in yield_names(locale, pick):
            for name in (written, written.upper()):
                message = pick.choice(FRAMES).format(name)
                got = read("NAME", message).found.get(Field.NAME)
                taken += got is not None
                if got is not None and split(str(got)) < split(name):
                    cut.append((message, got))
    assert taken > 1000
    assert cut == []


TAKEN: Final = """
The name upon the card is Robert Wm. Castleford. => details name=Robert Wm. Castleford
I told you already. Robert Wm. Castleford is what it reads. => details name=Robert Wm. Castleford
I'm on it as H. FF. PROBERT, two Fs => details name=H. FF. PROBERT
The card has Thos. Archer Penhale on it => details name=Thos. Archer Penhale
the name is G. I. Araújo => details name=G. I. Araújo
Cake is my dad's treat. Chas. Archer Poe => details name=Chas. Archer Poe
card is in the name of Dr. K. von Blake => details name=K. von Blake
Ma. Cristina Reyes => details name=Ma. Cristina Reyes
L M Ó Grady => details name=L M Ó Grady
"""


def test_a_stop_of_a_first_name_cut_short_ends_no_name() -> None:
    assert misread(["NAME"], cases(TAKEN)) == {}


@pytest.mark.parametrize(
    ("message", "whole"),
    [
        ("I'm on there as Fatima Ibi. Olowokeere, two words", "Fatima Ibi. Olowokeere"),
        ("Good morning, I am Mag. G. Lie.", "Mag. G. Lie"),
        ("The card has Yusuf Abi. de Korte on it", "Yusuf Abi. de Korte"),
        ("it says Anders Nyman y Lund on the front", "Anders Nyman y Lund"),
        ("They have me down as Zoe C. Blanco II.", "Zoe C. Blanco II"),
        ("put jens kari. thorsen", "Jens Kari. Thorsen"),
        ("the card has wilma bo. c. lindqvist on it", "Wilma Bo. C. Lindqvist"),
        ("Fine, its Ma. Elena Ruiz, and the rest later", "Ma. Elena Ruiz"),
    ],
)
def test_what_may_be_one_name_is_asked_back_whole(message: str, whole: str) -> None:
    understood = read("NAME", message)
    assert (understood.found.get(Field.NAME), understood.proposed) in {(None, whole), (whole, None)}


@pytest.mark.parametrize(
    ("name", "text", "whole", "is_sure"),
    [
        ("Brahim Deprez", "the name is L. Brahim Deprez", "L. Brahim Deprez", True),
        ("Ofosu III", "its Dr Roger I. Ofosu III", "Roger I. Ofosu III", False),
        ("Poe", "its A. B. C. D. E. Poe", "B. C. D. E. Poe", True),
        ("Zoe C. Blanco", "its Zoe C. Blanco II", "Zoe C. Blanco II", False),
        ("Anders", "its Anders Ek Lund Berg Holm Vik", "Anders Ek Lund Berg Holm", False),
        ("Anders Nyman", "its Anders Nyman y Lund", "Anders Nyman y Lund", False),
        ("Miss R", "card: Miss R. I. Ofosu", "Miss R. I. Ofosu", False),
        ("Brogan Hanley", "thos brogan hanley", "Thos Brogan Hanley", True),
        ("I. Mac Conaonaigh", "its fergus i. mac conaonaigh", "Fergus I. Mac Conaonaigh", False),
        ("I. Ofosu", "the name is roge. i. ofosu", "Roge. I. Ofosu", False),
        ("Isaac Poe", "its ben. isaac poe", "Ben. Isaac Poe", False),
        ("Jens Kari", "put jens kari. thorsen", "Jens Kari. Thorsen", False),
        ("Dylan Torres", "its dylan torres y correa", "Dylan Torres y Correa", False),
        ("Jane Poe", "its jane poe. thanks", "Jane Poe", True),
        ("Jane Poe", "its jane poe. sprinkles too", "Jane Poe", True),
        ("Jane Poe", "Poe. its Jane Poe", "Jane Poe", True),
        ("Jane Poe", "JANE POE VALID", "Jane Poe", True),
        ("Jane Poe", f"its Jane Poe {'A' * 40} {'B' * 40} {'C' * 40}", "Jane Poe", True),
        ("Jane Poe", "poe, jane", "Jane Poe", True),
        ("Jane Poe", "Jane Poe Seven Eleven", "Jane Poe", True),
        ("Jane Poe", "its Jane Poe. sprinkles too", "Jane Poe", True),
    ],
)
def test_a_name_is_completed_from_the_words_beside_it(
    name: str, text: str, whole: str, *, is_sure: bool
) -> None:
    assert complete_name(name, text) == (whole, is_sure)


def test_who_is_spoken_of_with_a_title_is_no_cardholder() -> None:
    assert find_titled_name("i spoke with mr john poe") is None
    assert find_titled_name("it was printed with mr john poe") is None
    assert is_in_doubt("Jane Poe", "Jane Poe, scratch that")


TWO_SENTENCES: Final = """
Hi, I'm Bob. Jane Poe is on the card => details name=Jane Poe
its Jane Poe. Visa is what it is => details name=Jane Poe
The name is John Lee. Please send the receipt => details name=John Lee
It's Amy Cox. I will pay now => details name=Amy Cox
My name is Kim Lee. Birthday cake is for Tom => details name=Kim Lee
The name is Cole. Tilda Cole => details name=Tilda Cole
The card says Jane Poe. Can you take Amex? => details name=Jane Poe
JANE POE. CARD NUMBER NEXT => details name=JANE POE
"""


def test_a_stop_behind_a_short_last_name_ends_its_sentence() -> None:
    assert misread(["NAME"], cases(TWO_SENTENCES)) == {}


DICTATED: Final = """
its Ruth Golding spelled golf oscar lima delta india november golf => details name=Ruth Golding
My name is capital T Tom capital R Roe => details name=Tom Roe
card says John capital D Doe => details name=John Doe
Tom capital R Roe => details name=Tom Roe
Tom capital Q Roe => details name=Tom Q Roe
first name Tom, last name spelled romeo oscar echo => details name=Tom Roe
Oscar Mike Victor => details name=Oscar Mike Victor
"""


def test_capitals_and_letters_may_be_dictated() -> None:
    assert misread(["NAME"], cases(DICTATED)) == {}


TITLED: Final = """
Mister Paul Lowther => details name=Paul Lowther
The card is embossed with MRS ANNE R. COLBY. Should I include the "Mrs"? => details name=ANNE R. COLBY
it says MR TOM LEACH, should i put the mr? => details name=TOM LEACH
"""  # noqa: E501


def test_a_title_is_left_off_though_it_is_asked_about() -> None:
    assert misread(["NAME"], cases(TITLED)) == {}


def answer(text: str, proposed: str) -> object:
    """Return the name that an answer takes to "Is … the name on the card?"."""
    session = replace(STATES["NAME"], asked=Question.IS_IT_THE_NAME, proposed=proposed)
    return hear(text, session, TODAY, Policy(), None).found.get(Field.NAME)


@pytest.mark.parametrize(
    "text",
    [
        "Yes, quite so. Now then, the number: 4242 4242 4242 4242. It is rather oddly printed.",
        "yes. the card is 4242 4242 4242 4242, not my usual one",
        "the name is the same still",
        "4242 4242 4242 4242 name stays the same tho, ends jan 2030",
        "yeah same, i said so. the code comes later",
        "YES its wilma, she shouts be quick",
        "yep thats right but no missus or mr on it, no title at all",
    ],
)
def test_a_yes_takes_the_name_whatever_is_said_beside_it(text: str) -> None:
    assert answer(text, "Wilma J Penhale") == "Wilma J Penhale"


@pytest.mark.parametrize(
    "text",
    [
        "yes. 4242 4242 4242 4242 but the name is wrong",
        "yes! the code comes later. 4242 4242 4242 4242, wait",
        "same surname but a new first name",
        "is it the same name?",
        "not the same",
        "4242 4242 4242 4242",
    ],
)
def test_what_may_take_a_yes_back_takes_no_name(text: str) -> None:
    assert answer(text, "Wilma J Penhale") is None


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        ("You have me down as Jane Doe, and my surname is Penhale", "Jane Penhale"),
        ("the surname is missing, its Penhale", "Jane Doe Penhale"),
        ("my surname is Doe", None),
        ("my surname is Good", None),
        ("Is my surname Penhale?", None),
        ("my first name is Ann, my last name is Penhale", None),
    ],
)
def test_a_last_name_alone_is_asked_back_with_the_rest(message: str, asked: str | None) -> None:
    understood = read("CONFIRM", message)
    assert understood.proposed == asked


@pytest.mark.parametrize(
    "message",
    [
        "my surname is Doe Penhale",
        "surname: Doe Penhale",
        "Sorry, the surname on the card has no hyphen: Doe Penhale.",
    ],
)
def test_a_last_name_of_two_words_leaves_the_first_names_as_they_are(message: str) -> None:
    assert read("CONFIRM", message).found == {Field.NAME: "Jane Doe Penhale"}


SET_RIGHT: Final = """
k. make it T A PENHALE-LEE actually they changed it on the new card, forgot => details name=T A PENHALE-LEE
make it S A LUND => details name=S A LUND
make it Red Velvet => change name
use my new card, its Tom Penhale => change name=Tom Penhale card
sorry, is it a problem that my surname comes first? => question
"""  # noqa: E501


def test_a_name_is_put_right_and_its_order_may_be_asked_about() -> None:
    assert misread(["CONFIRM"], cases(SET_RIGHT)) == {}


def test_a_name_that_came_with_the_wish_for_another_card_is_kept() -> None:
    """The number that follows may be said to be his as well; without a name, his is asked for."""
    talk = Talk(policy=paying())
    talk.say_all(
        "hi", "Jane Doe", "4242424242424242 12/27 123", "use my husbands card, T A PENHALE"
    )
    assert talk.session.name == "T A PENHALE"
    reply = talk.say("his is 5555 5555 5555 4444, 11/28")
    assert (talk.session.name, reply.current_field) == ("T A PENHALE", "cvv")
    talk = Talk(policy=paying())
    talk.say_all("hi", "Jane Doe", "4242424242424242 12/27 123", "another card please")
    talk.say("my husbands card is 5555 5555 5555 4444, 11/28")
    assert talk.session.name is None


def test_a_title_that_is_not_kept_may_be_asked_to_be_left_off() -> None:
    assert read("CONFIRM", "take the mister off").proposed == "Jane Doe"
    assert read("NAME", "howya, tis for the cake").proposed is None


@pytest.mark.parametrize(
    ("message", "name"),
    [
        ("my name is محمد بن سلمان", "محمد بن سلمان"),
        ("محمد بن سلمان, thanks", "محمد بن سلمان"),
        ("hi! name's Isobel Rennie dear", "Isobel Rennie"),
        ("Hello! Name's Isobel Rennie", "Isobel Rennie"),
        ("it is Zoélie Roux, Z O E L I E", "Zoélie Roux"),
        ("Rita Fern. F-E-R-N as in the plant", "Rita Fern"),
        ("Rita Fern. F E R N", "Rita Fern"),
    ],
)
def test_a_name_is_whole_in_any_script_and_however_it_is_spelled(message: str, name: str) -> None:
    assert read("NAME", message).found.get(Field.NAME) == name


def test_a_word_in_a_script_without_capitals_behind_a_name_is_asked_back_with_it() -> None:
    understood = read("NAME", "my name is אבי כהן תודה")
    assert (understood.found, understood.proposed) == ({}, "אבי כהן תודה")


@pytest.mark.parametrize("message", ["Rita Quill. Do you need the Mrs?", "im Olaf, what now"])
def test_no_part_of_a_name_is_taken_where_something_else_is_asked(message: str) -> None:
    assert Field.NAME not in read("NAME", message).found
