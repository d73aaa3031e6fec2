"""A name that its own message takes back or leaves open is asked back, and others are taken."""

import pytest
from tests.domain.reading.saying import cases, misread, read, reading
from tests.fakes.talk import Talk, paying

from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.reading.english.corrections.name_parts_corrected import (
    find_corrected_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.doubts import (
    find_said_last,
    is_in_doubt,
)

ASKED_BACK = cases("""
Toby Renner, let me look => Toby Renner
Zainab Bello maybe, my sister gets the card => Zainab Bello
Carol Beech, hmm, not totally sure tbh => Carol Beech
Dear Mr Baker,\\nI am ready to pay.\\nBest wishes,\\nOlive Trent => Olive Trent
good morning, accounts here at Doyle Brothers Ltd => Doyle Brothers Ltd
Hi, I work for Castle & Webb LLP and was told to pay here => Castle & Webb LLP
Name: Jane Roe, bear with me, I check => Jane Roe
card shows name Jo Reyes, i mean, let me check => Jo Reyes
Good day. Bongani speaking, Umoya Energy Ltd. We need to pay for a cake => Umoya Energy Ltd
one says Helen Park, the joint one says Colin Park => Helen Park
""")
NOBODY = """
Dear Sirs,\\nkindly tell me how I may pay.
Esteemed Bakery, I am here to settle my dues
To Whom It May Concern: I wish to settle the bill.
BABY BRAIN lol what do you need from me
UGH MONDAYS, is this still open?
Do I give my name or the firm's? The card has Kestrel Roofing Ltd and Gary Nunn
there are Rosa Field and Nick Field on it. which one do you want
my flatmate tunde transferd me the money so i can pay now
sorry my toddler, Isla don't touch that, ok ready
Oscar come here!! hi
"""
TAKEN = cases("""
Nora Lund, or rather Nora Lund-Hansen as it is printed => details name=Nora Lund-Hansen
CHRIS OKE. WAIT NO CHRISTOPHER OKE => details name=CHRISTOPHER OKE
hannah briggs. nope its under my married name hannah coyle => details name=Hannah Coyle
name is Ben Cole, scratch that, thats the old card. Benjamin Cole => details name=Benjamin Cole
Dear Sir, my name is Elspeth Grant => details name=Elspeth Grant
Hi Team, Cordelia Wainwright => details name=Cordelia Wainwright
Hartley & Sons Ltd => details name=Hartley & Sons Ltd
its from accounts, the card reads Hartley & Sons Ltd => details name=Hartley & Sons Ltd
Joan Whitby, sorry for the wait => details name=Joan Whitby
Joan Whitby. Oh wait, Joanne Whitby it says => details name=Joanne Whitby
hang on... let me get it. it says OMAR HADDAD => details name=OMAR HADDAD
Marco Rossi. Cant wait for the cake => details name=Marco Rossi
Hugh Stein. Let me know when you need the number => details name=Hugh Stein
MARY OBRIEN sorry caps lock was on => details name=MARY OBRIEN
MRS E CROWE and the rest is ready => details name=E CROWE
DOYLE BROTHERS LTD and no more than that => details name=DOYLE BROTHERS LTD
r. venkatesh iyer => details name=R. Venkatesh Iyer
its j.m. fieldinger => details name=J.M. Fieldinger
Small d. Giulia de Santis => details name=Giulia de Santis
Jane Doe and wait, the number comes, 4242 4242 4242 4242 => details name=Jane Doe card=visa-4242
the name there is Tanaka Hiroshi, Tanaka is the surname => details name=Hiroshi Tanaka
king solomon pratt, king is the first name => details name=King Solomon Pratt
""")


@pytest.mark.parametrize("message", ASKED_BACK)
def test_a_name_that_is_taken_back_or_left_open_is_asked_back(message: str) -> None:
    """Of two names the last one is."""
    understood = read("NAME", message)
    assert (understood.found, understood.proposed) == ({}, ASKED_BACK[message])


@pytest.mark.parametrize("message", NOBODY.strip().splitlines())
def test_whom_a_message_speaks_to_or_of_is_not_even_asked_back(message: str) -> None:
    understood = read("NAME", message.replace("\\n", "\n"))
    assert Field.NAME not in understood.found
    assert understood.proposed is None


def test_what_is_said_around_a_name_hardly_ever_leaves_it_open() -> None:
    assert misread(["NAME"], TAKEN) == {}


def test_initials_and_no_name_are_none() -> None:
    assert Field.NAME not in read("NAME", "i. e. my card").found


def test_a_name_is_found_in_whatever_order_it_was_told() -> None:
    assert is_in_doubt("Jane Doe", "doe, jane, bear with me, let me look")
    assert not is_in_doubt("Jane Doe", "bear with me: doe, jane")
    assert not is_in_doubt("Jane Doe", "doe, jane, bear with me, i am 84")
    assert not is_in_doubt("Jane Doe", "no such name")


def test_second_thoughts_without_two_names_have_none() -> None:
    assert find_said_last("no wait, sorry, oh no") is None
    assert find_said_last("Jane Doe. Sorry, it is Sunday") is None


@pytest.mark.parametrize("state", ["CARD", "CONFIRM"])
def test_the_last_of_two_other_names_is_asked_back_for_the_known_one(state: str) -> None:
    said = "It's my aunt's card: Florence Webb. Or Florence M Webb, it has the M on it"
    assert read(state, said).proposed == "Florence M Webb"
    assert read(state, "no its MENDOZA. lucia mendoza").proposed == "Lucia Mendoza"


def test_a_name_that_was_asked_for_anew_is_asked_back_where_it_is_no_plain_one() -> None:
    talk = Talk(policy=paying())
    talk.say_all("hi", "Jane Doe", "4242424242424242 12/27 123", "change the name")
    talk.say_all("no its MENDOZA. lucia mendoza", "yes")
    assert talk.session.name == "Lucia Mendoza"


TITLES = {
    ("please drop the Dr.", "Dr. Ulrich Baum"): "Ulrich Baum",
    ("please without Prof. Dr.", "Prof. Dr. Erik Lund"): "Erik Lund",
    ("the Rev. should not be there", "Rev. Joan Pyle"): "Joan Pyle",
    ("take the title off", "Dr Anna Krol"): "Anna Krol",
    ("without the Sir", "Sir Hugh Penrose"): "Hugh Penrose",
    ("no sir", "Sir Hugh Penrose"): None,
    ("no Dr. Baum here", "Dr. Ulrich Baum"): None,
    ("without the Dr.", "Dr. Baum"): None,
    ("without delay", "Dr. Ulrich Baum"): None,
    ("without the Dr.", "Jane Doe"): None,
}


@pytest.mark.parametrize(("message", "known"), TITLES)
def test_the_title_of_the_known_name_is_left_off(message: str, known: str) -> None:
    corrected = find_corrected_name(message, known)
    assert (corrected.name if corrected else None) == TITLES[message, known]


BEGINNINGS = {
    ("Kowalski, forgot the i", "Martin Kowalsk"): "Martin Kowalski",
    ("its katerina i left out an e", "Katrina Oneill"): "Katerina Oneill",
    ("oops Begum, it cut off", "Alisha Beg"): "Alisha Begum",
    ("Bergström please, with the dots", "Johan Bergstrom"): "Johan Bergström",
    ("date is wrong", "Amy Date"): None,
    ("heart emoji lol", "Philip Harte"): None,
    ("is it Kowalski?", "Martin Kowalsk"): None,
}


@pytest.mark.parametrize(("message", "known"), BEGINNINGS)
def test_what_is_nearly_a_part_of_the_name_at_the_beginning_is_asked_back(
    message: str, known: str
) -> None:
    corrected = find_corrected_name(message, known)
    assert (corrected.name if corrected else None) == BEGINNINGS[message, known]
    assert corrected is None or not corrected.is_certain


def test_the_surname_behind_a_title_is_no_other_form_of_the_name() -> None:
    assert find_corrected_name("no mr reed here", "Mr T Reed") is None


def test_a_part_that_is_put_right_with_doubt_is_asked_back() -> None:
    assert reading("CARD", "it's Jane Ann Doe") == "details name=Jane Ann Doe"
    assert read("CARD", "it's Jane Ann Doe, let me check").proposed == "Jane Ann Doe"
