"""Marks are turned into blanks in a text of any script, and nothing else is."""

from hypothesis import given
from hypothesis import strategies as st

from payment_smart_bot.domain.reading.english.words.blanks import build_blanks, put_blanks

MARKS = "?!,.;:\n"


@given(st.text(st.one_of(st.characters(), st.sampled_from(MARKS))))
def test_only_marks_become_blanks(text: str) -> None:
    wanted = "".join(" " if sign in MARKS else sign for sign in text)
    assert put_blanks(text, build_blanks(MARKS)) == wanted


def test_half_a_character_stays() -> None:
    assert put_blanks("no, \ud83d", build_blanks(MARKS)) == "no  \ud83d"
