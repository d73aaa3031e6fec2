"""Number words are read as the digits that the speaker means."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.drawn_examples import drawn

from payment_smart_bot.domain.redaction.number_words import (
    LETTER_ZEROS,
    NUMBER_WORDS,
    TIMES_WORDS,
    SpokenRun,
    find_spoken_digits,
    may_hold_number_word,
    read_lone_number_word,
)

RUNS = [
    ("four two four two", ["4242"]),
    ("Four, Two. FOUR - two", ["4242"]),
    ("FOUR_TWO", ["42"]),
    ("4 two 4 two", ["4242"]),
    ("4two4two", ["4242"]),
    ("\u0664 two", ["42"]),
    ("forty two forty-two fortytwo", ["424242"]),
    ("fourtytwo ninty fivety", ["429050"]),
    ("fourtwofourtwo", ["4242"]),
    ("double four triple seven double o seven", ["44777007"]),
    ("double 4", ["44"]),
    ("double 42 six", ["426"]),
    ("doublefour", ["44"]),
    ("double double four", ["44"]),
    ("eight nine double often", ["89"]),
    ("doublefourdouble", ["44"]),
    ("twenty twenty seven", ["2027"]),
    ("twenty, seven", ["207"]),
    ("twenty zero", ["200"]),
    ("two thousand and twenty seven", ["2027"]),
    ("two thousand twenty-seven", ["2027"]),
    ("thousand five", ["1005"]),
    ("one hundred and twenty three", ["123"]),
    ("one hundred, five", ["1005"]),
    ("nine hundred oh five", ["90005"]),
    ("four hundred two hundred", ["400200"]),
    ("twelve hundred", ["1200"]),
    ("one hundred and two thousand four hundred and five", ["102405"]),
    ("two thousand three thousand", ["20003000"]),
    ("2 thousand nine", ["2009"]),
    ("4242 thousand", ["42421000"]),
    ("nineteen oh five", ["1905"]),
    ("four then two dash nine comma one", ["4291"]),
    ("three and four", ["34"]),
    ("twelve/twenty seven", ["12", "27"]),
    ("oh four slash 27", ["04"]),
    ("12/eleven", ["11"]),
    ("oh four", ["04"]),
    ("card 4242 4242 seven, code one two three", ["424242427", "123"]),
    ("this one: four two", ["42"]),
    ("the 905 one two", ["90512"]),
    ("F\u0130VE s\u0131x \u017feven", ["567"]),
    ("\u00e9t\u00e9 four two", ["42"]),
]

NO_RUNS = [
    "",
    "this one",
    "a long one, 4242",
    "the 905 one I think",
    "for two",
    "no one told me",
    "one more question",
    "4242 4242, one more question",
    "4242 double check",
    "eight double often",
    "double/4",
    "my phone is often broken",
    "someone mentioned money",
    "O'Brien two",
    "one's own",
    "one/many",
    "oh o 42",
    "one of two",
    "4242 4242",
    "cone tone",
]

LONE = [
    ("four", "4"),
    (" Four. ", "4"),
    ("zero", "0"),
    ("one", "1"),
    ("twelve!", "12"),
    ("\u017fix", "6"),
    ("fourty", "40"),
]

NOT_LONE = [
    "", "oh", "o", "double", "no one", "four two", "fourtwo", "4", "hello", "four please",
    "my four", "phone", "...", "four 4", "(one more)",
]  # fmt: skip


def test_runs_are_read() -> None:
    """What is said in words, mixed with figures or not, comes out as digits."""
    read = {text: [run.digits for run in find_spoken_digits(text)] for text, _ in RUNS}
    assert read == dict(RUNS)


def test_words_that_are_no_number_said_are_left() -> None:
    """A lone number word, an idiom or a word that holds one is no run."""
    assert [text for text in NO_RUNS if find_spoken_digits(text)] == []


def test_a_run_says_where_it_stands() -> None:
    """The run's place is that of the words and figures, without what surrounds them."""
    text = "it is four two, 4 two. Double check"
    (run,) = find_spoken_digits(text)
    assert text[run.start : run.end] == "four two, 4 two"


def test_a_run_hides_its_digits() -> None:
    """Digits are not shown where a run is printed or logged."""
    (run,) = find_spoken_digits("four two")
    assert "42" not in repr(run)
    assert run == SpokenRun(0, 8, "42")


@pytest.mark.parametrize(("text", "digits"), LONE)
def test_a_message_of_one_word(text: str, digits: str) -> None:
    """A digit that arrives as a message of its own is read."""
    run = read_lone_number_word(text)
    assert run is not None
    assert run.digits == digits
    assert text[run.start : run.end].isalpha()


def test_a_message_that_is_more_than_one_word() -> None:
    """Anything beside the word, and a word that counts only in company, is no lone number."""
    assert [text for text in NOT_LONE if read_lone_number_word(text) is not None] == []


def test_the_cheap_test_knows_every_word() -> None:
    """No word of the table gets past the test that saves the reading."""
    for word in NUMBER_WORDS:
        for text in (word, f"the {word}", f"oh{word}", f"o{word}", f"({word})", f"4{word}"):
            assert may_hold_number_word(text), text
        assert read_lone_number_word(word) is not None, word


def test_the_words_can_be_told_apart_when_joined() -> None:
    """No joined words can be read in two ways (Sardinas-Patterson), so that matching is linear."""
    words = set(NUMBER_WORDS | LETTER_ZEROS | TIMES_WORDS)

    def rests(first: set[str], second: set[str]) -> set[str]:
        return {long[len(a) :] for a in first for long in second if long.startswith(a)}

    left = rests(words, words) - {""}
    for _ in range(4):
        assert not left & words
        left = rests(words, left) | rests(left, words)
    assert not left


WORD = st.sampled_from(sorted(NUMBER_WORDS | LETTER_ZEROS | TIMES_WORDS))
PIECE = st.one_of(
    WORD, WORD.map(str.upper), st.sampled_from(["4", "42", "and", "/", "this", "x", "of", "often"])
)
JOIN = st.sampled_from([" ", "", "-", ", ", " and ", "/", "\n"])


@settings(max_examples=drawn(200))
@given(st.lists(st.tuples(PIECE, JOIN), max_size=12))
def test_reading_is_total_and_in_order(pieces: list[tuple[str, str]]) -> None:
    """Any words in any order are read without error, as digits, at places that do not overlap."""
    text = "".join(piece + join for piece, join in pieces)
    end = 0
    for run in find_spoken_digits(text):
        assert end <= run.start < run.end <= len(text)
        assert run.digits.isdecimal()
        assert run.digits.isascii()
        end = run.end
    read_lone_number_word(text)


@settings(max_examples=drawn(200))
@given(st.text(max_size=60))
def test_any_text_can_be_read(text: str) -> None:
    """No text is an error."""
    find_spoken_digits(text)
    read_lone_number_word(text)


DIGIT_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]


@settings(max_examples=drawn(100))
@given(st.text("0123456789", min_size=2, max_size=19), st.sampled_from([" ", "-", ", ", "", "_"]))
def test_digit_by_digit(digits: str, between: str) -> None:
    """A number said digit by digit comes back as it was, however the words are joined."""
    said = between.join(DIGIT_WORDS[int(digit)] for digit in digits)
    (run,) = find_spoken_digits(f"it is {said} thanks")
    assert run.digits == digits


@pytest.mark.parametrize(
    "piece",
    ["four ", "o", "one", "double ", "two thousand ", "one two hundred ", "4 two ", "this  ", "a/"],
)
def test_long_texts_are_read_to_the_end(piece: str) -> None:
    """Text made to be slow ends: two hundred thousand characters, then one that breaks it."""
    text = piece * (200_000 // len(piece)) + "x"
    find_spoken_digits(text)
    read_lone_number_word(text)
