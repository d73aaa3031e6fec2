"""Who says what is wrong wishes to change it, also where they ask how."""

import pytest
from tests.domain.reading.saying import cases, misread
from understanding.labels import describe
from understanding.steps import read_at

FAULTS = cases("""
I'm sorry, I made a mistake with the name, may I change it? => change name
Sorry, I mistyped the card number. How can I correct it? => change card
I need to change something before you take the money. => change
nope actually 094 might be the old cards code. 049 => change cvv
""")


def test_a_fault_is_a_wish_to_change() -> None:
    assert misread(["CONFIRM"], FAULTS) == {}


@pytest.mark.parametrize(
    "message", ["can i change the date of the cake later", "if the name is wrong can i change it"]
)
def test_whether_something_can_be_changed_is_a_question(message: str) -> None:
    assert describe(read_at("confirmation", message)).startswith("topic")
