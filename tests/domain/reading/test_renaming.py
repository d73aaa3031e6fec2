"""A name where something else is asked for: nothing is taken, the name is asked for again.

In each of these states the name on the card is known to be Jane Doe.
"""

from tests.domain.reading.saying import cases, misread

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
""")
THE_SAME = cases("""
Jane Doe => details name=Jane Doe
JANE DOE => details name=Jane Doe
""")
NO_NAMES = cases("""
Robert => unclear
no wait, Visa => unclear
whisper mode => unclear
""")


def test_another_name_is_asked_for_again() -> None:
    assert misread(LATER, NAMES) == {}


def test_the_name_that_is_known_stays_as_it_is() -> None:
    assert misread(LATER, THE_SAME) == {}


def test_what_may_be_anything_is_left_open() -> None:
    assert misread(LATER, NO_NAMES) == {}
