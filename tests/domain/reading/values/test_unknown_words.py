"""Words that no list of English has, and those that only look so."""

import pytest

from payment_smart_bot.domain.reading.english.extractors.english_words import ENGLISH_WORDS
from payment_smart_bot.domain.reading.english.extractors.unknown_words import is_unknown


def test_the_words_of_english_are_each_there_once_in_order() -> None:
    words = ENGLISH_WORDS.split()
    assert words == sorted(set(words))


@pytest.mark.parametrize("word", ["sige", "yh", "theek", "oki", "chale"])
def test_what_no_list_has_is_unknown(word: str) -> None:
    assert is_unknown(word)


@pytest.mark.parametrize(
    "word",
    [
        "ward",
        "wards",
        "cabins",
        "hse",
        "flr",
        "appartment",
        "addr",
        "zimmer",
        "isnt",
        "zorkmid",
        "x2",
    ],
)
def test_a_thing_is_not_unknown_however_it_is_typed(word: str) -> None:
    """A noun, one in short, mistyped, or of another language; a denial; a long word."""
    assert not is_unknown(word)
