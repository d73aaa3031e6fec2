"""The text of a message while it is read: one notation, and what was taken is struck out."""

# ruff: noqa: RUF001  (messages as people type them)

import pytest

from payment_smart_bot.domain.reading.english.extractors.message_text import (
    TAKEN,
    Group,
    MessageText,
    normalise,
)


def test_what_was_taken_is_struck_out_in_place() -> None:
    message = MessageText("card 4242 exp 12/27")
    message.take(5, 9)
    assert message.left == f"card {TAKEN * 4} exp 12/27"
    assert [group.digits for group in message.groups] == ["12", "27"]


def test_a_group_does_not_show_its_digits() -> None:
    assert repr(Group(5, 9, "4242")) == "Group(5, 9, ****)"


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("４２", "42"),
        ("٤٢", "42"),
        ("4\u200b2", "42"),
        ("4\u00a02", "4 2"),
        ("4️⃣", "4"),
        ("O’Brien", "O'Brien"),
        ("a–b", "a-b"),
        ("12⁄27", "12/27"),
        ("hi 👋", "hi  "),
        ("½", "1/2"),
        ("Ⅻ", "XII"),
    ],
)
def test_one_notation(raw: str, plain: str) -> None:
    assert normalise(raw) == plain


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("3o2", "302"),
        ("O8/28", "08/28"),
        ("l2/29 I9l", "12/29 191"),
        ("lol o2 10th", "lol 02 10th"),
        ("only", "only"),
        ("b4l", "b4l"),
    ],
)
def test_letters_that_look_like_digits_are_read_as_such_among_digits(typed: str, read: str) -> None:
    assert MessageText(typed).text == read
