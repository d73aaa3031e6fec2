"""A last name that is typed without its capital is of the name: "Mary Ann o'brien"."""

import pytest
from tests.domain.reading.saying import read

from payment_smart_bot.domain.model.session import Field


@pytest.mark.parametrize(
    ("message", "name"),
    [
        ("Mary Ann o'brien", "Mary Ann o'brien"),
        ("Pedro Dos santos", "Pedro Dos santos"),
        ("the name is Ruth Ellen kowalski", "Ruth Ellen kowalski"),
        ("my name is Ruth Ellen kowalski and I would like to pay", "Ruth Ellen kowalski"),
        ("Bart Mila van luinen", "Bart Mila van luinen"),
    ],
)
def test_it_is_taken_where_the_message_says_nothing_else(message: str, name: str) -> None:
    assert read("NAME", message).found.get(Field.NAME) == name


@pytest.mark.parametrize(
    "message", ["hiya, Mary Ann o'brien here", "Mary Ann o'brien while the card is on its way"]
)
def test_it_is_asked_back_among_other_words(message: str) -> None:
    understood = read("NAME", message)
    assert Field.NAME not in understood.found
    assert understood.proposed == "Mary Ann o'brien"


@pytest.mark.parametrize(
    "behind", ["thanks", "speaking", "hahaha", "xoxo", "monzo", "visa", "lah", "ji", "innit"]
)
def test_another_word_behind_a_name_is_none_of_it(behind: str) -> None:
    assert read("NAME", f"Ruth Kowalski {behind}").found.get(Field.NAME) == "Ruth Kowalski"
