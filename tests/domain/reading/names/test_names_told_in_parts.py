"""A name that is told in parts, twice, or with another: the whole is taken, or asked back."""

import pytest
from tests.domain.reading.saying import cases, misread, read

from payment_smart_bot.domain.model.topics import Topic

WITH_REMARKS_ON_SPELLING = cases("""
Charlotte with two t's, last name Dufresne => details name=Charlotte Dufresne
first name Charlotte with two t's, last name Dufresne => details name=Charlotte Dufresne
Charlotte spelled with two t's and the surname is Dufresne => details name=Charlotte Dufresne
surname Dufresne, first name Charlotte, two t's => details name=Charlotte Dufresne
Jon without the h, surname Kowalski => details name=Jon Kowalski
Its Kathryn with a K, last name Bell => details name=Kathryn Bell
Sara, no h, last name Lindqvist => details name=Sara Lindqvist
first name's Stephen with a ph, surname Hughes => details name=Stephen Hughes
Marc that's Marc with a c, family name Olivier => details name=Marc Olivier
Ann (with an e), surname Shirley => details name=Ann Shirley
my first name is Alan with one l, last name Grey => details name=Alan Grey
""")
SPELLED_BEHIND = cases("""
Oh that's reassuring thank you. It's Mrs Margaret A Holroyd, H O L R O Y D \
=> details name=Margaret A Holroyd
ah right, that makes sense. It's Margaret Holroyd, H-O-L-R-O-Y-D => details name=Margaret Holroyd
that makes sense, cheers. this is Anne Kent => details name=Anne Kent
good to know. I'm Tom Ford => details name=Tom Ford
""")
WHICH_OF_TWO = """
Either me Anna Pratt or my mom Carol Pratt, whichever
either Anna Pratt or Carol Pratt
Anna Pratt or Carol Pratt, whichever is easier
""".strip().splitlines()
ASKED_BACK = cases("""
it's Anna Pratt (or Carol Pratt, she's on it too) => Anna Pratt
Trevor Higgins. That's what it says on the card, MR T HIGGINS actually => T HIGGINS
Trevor Higgins, T HIGGINS actually => T HIGGINS
Trevor Higgins... MR T A HIGGINS, sorry => T A HIGGINS
The card reads GRANT & SONS LTD and underneath it HENRY GRANT. => HENRY GRANT
Grant & Sons Ltd, and Henry Grant under it => Henry Grant
Good morning, this is Pastor Jim Whitaker with Grace Fellowship. I need to pay for the notes. \
=> Pastor Jim Whitaker
This is Sister Mary Agnes with Saint Jude Parish. I want to pay. => Sister Mary Agnes
not sure what to put. It's Red Velvet => Red Velvet
""")
TAKEN = cases("""
Anna Pratt or whatever => details name=Anna Pratt
Anna Pratt. I'll pay now or later => details name=Anna Pratt
my name is Anna Pratt, do you take visa or amex => details name=Anna Pratt
Trevor Higgins actually => details name=Trevor Higgins
I'm Trevor Higgins actually => details name=Trevor Higgins
Trev, Trevor Higgins actually => details name=Trevor Higgins
It says HENRY GRANT and below that GRANT & SONS LTD => details name=HENRY GRANT
It has my name below GRANT & SONS LTD, HENRY GRANT => details name=HENRY GRANT
""")


@pytest.mark.parametrize("table", [WITH_REMARKS_ON_SPELLING, SPELLED_BEHIND, TAKEN])
def test_a_whole_name_is_taken(table: dict[str, str]) -> None:
    assert misread(["NAME"], table) == {}


def test_of_two_names_it_is_said_which_one_to_give() -> None:
    assert {read("NAME", text).topic for text in WHICH_OF_TWO} == {Topic.WHICH_NAME}


def test_a_name_that_another_one_leaves_open_is_asked_back() -> None:
    proposed = {text: read("NAME", text).proposed for text in ASKED_BACK}
    assert proposed == ASKED_BACK
    assert {text for text in ASKED_BACK if read("NAME", text).found} == set()
