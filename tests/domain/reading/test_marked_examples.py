"""Values among other words, which are found by marked examples."""

from pathlib import Path

import pytest
from tests.domain.reading.saying import misread_rows, read
from understanding.mentions import CODE, DATE, MENTIONS, NAME, Mention, read_mentions, take_digest

from payment_smart_bot.domain.model.cards.card_details import Reason
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.reading.english.extractors import offer_weights
from payment_smart_bot.domain.reading.english.extractors.message_text import TAKEN
from payment_smart_bot.domain.reading.english.extractors.names.learnt import name_tags
from payment_smart_bot.domain.reading.english.extractors.names.name_in_talk import (
    find_name_in_talk,
)


def test_the_weights_were_learnt_from_these_examples() -> None:
    assert take_digest(MENTIONS / "names.txt") == name_tags.DIGEST, "they changed: `make model`"
    assert take_digest(MENTIONS / "numbers.txt") == offer_weights.DIGEST, "as above: `make model`"


def test_of_an_example_what_is_marked_is_known_and_other_values_are_taken(
    tmp_path: Path,
) -> None:
    path = tmp_path / "examples.txt"
    path.write_text("it's [Jane Doe], <12/29> and {nine oh five}\nnone of it\n", "utf-8")
    assert read_mentions(path, NAME) == [
        Mention(f"it's Jane Doe, {TAKEN} and {TAKEN}", (5, 13)),
        Mention("none of it", None),
    ]
    assert read_mentions(path, CODE)[0] == Mention(f"it's {TAKEN}, {TAKEN} and 905", (14, 17))
    assert read_mentions(path, DATE)[0] == Mention(f"it's {TAKEN}, 12/29 and {TAKEN}", (8, 13))


NAMES = {
    "NAME | oh bless you, the one that reads Dorothea Pike I should think": "name=Dorothea Pike",
    "NAME | ngl its under kwabena osei still": "name=Kwabena Osei",
    "NAME | not me, my sister's the cardholder so Ingrid Falk": "name=Ingrid Falk",
    "NAME | along the bottom of the card it says RUI M TAVARES": "name=RUI M TAVARES",
    "CARD again | dad's: Emeka Obi 5555 5555 5555 4444": "name=Emeka Obi card=mastercard-4444",
    "CONFIRM | no hang on, the card belongs to Nadia Rahman": "name=Nadia Rahman",
}
"""What is said at a step, and the name in it that is taken: none of these is an example."""


def test_a_name_is_taken_from_talk() -> None:
    rows = {row: f"details {values}" for row, values in NAMES.items()}
    assert misread_rows(rows) == {}


@pytest.mark.parametrize(
    "message",
    [
        "my neighbour Dorothea said you would want this",
        "is it true that Ingrid Falk works for you",
        "could you let Kwabena know that I have paid",
        "I ordered it on Tuesday from a lady at the counter",
        "the cake is for little Emeka who turns four",
    ],
)
def test_who_else_is_spoken_of_is_not_the_cardholder(message: str) -> None:
    assert Field.NAME not in read("NAME", message).found


@pytest.mark.parametrize(
    "message",
    [
        "I'm Helen but the card is my husband's",
        "this is Ngozi but the card is my husband's",
        "my name's Dev but it's my mum's card",
    ],
)
def test_who_says_that_the_card_is_somebody_elses_is_not_the_cardholder(message: str) -> None:
    assert Field.NAME not in read("NAME", message).found


def test_what_is_asked_after_is_asked_back() -> None:
    found = find_name_in_talk("so would that be Dorothea Pike?")
    assert found is not None
    assert found.is_doubtful
    assert not found.is_certain


CODES = {
    "CVV | bit faint but I make it 733 near the signature": "cvv=733",
    "CVV | mum says 733 and to hurry up": "cvv=733",
    "CVV | 4242 comes first and after that 733": "cvv=733",
    "EXPIRY | hers is good until 11/30 by the look of it": "expiry=11/2030",
    "EXPIRY | up in feb 2031, ages yet": "expiry=02/2031",
    "EXPIRY | 09/92 sorry 09/29": "expiry=09/2029",
    "CARD again | 4242424242424242 runs out 07/31 and behind it says 118": (
        "card=visa-4242 expiry=07/2031 cvv=118"
    ),
}


def test_a_number_is_taken_from_talk() -> None:
    rows = {row: f"details {values}" for row, values in CODES.items()}
    assert misread_rows(rows) == {}


@pytest.mark.parametrize(
    "message", ["the lift stops at 733", "I have 733 friends there", "zorkmid 733 zorkmid"]
)
def test_a_number_of_anything_else_is_no_code(message: str) -> None:
    said = read("CVV", message)
    assert Field.CVV not in said.found
    assert all(why.is_doubtful for why in said.rejected.values())


def test_a_code_that_may_be_one_is_asked_back_and_counts_no_try() -> None:
    """A word that is in no example may be anything."""
    why = read("CVV", "yon zorkmid says 733").rejected[Field.CVV]
    assert (why.reason, why.is_doubtful) == (Reason.UNSURE, True)
