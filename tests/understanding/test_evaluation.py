"""The measure of understanding: its labels, what it counts as harm, and its floors."""

import sys
from pathlib import Path

import pytest
from tests.domain.reading.saying import read
from understanding.__main__ import find_failures_of_crossed, main
from understanding.crossing import Crossed, measure_crossings
from understanding.labels import Labelled, describe, is_harmful, is_not_understood, read_labelled


@pytest.mark.parametrize(
    ("state", "message", "label"),
    [
        ("NAME", "Jane Doe", "name Jane Doe"),
        ("NAME", "tomasz", "doubt"),
        ("CARD", "4242 4242 4242 4242 12/29 123", "card 4242; expiry 12/2029; code 123"),
        ("CARD", "4242 4242 4242", "pieces"),
        ("EXPIRY", "01/2020", "wrong expiry"),
        ("CONFIRM", "is this safe?", "topic safe"),
        ("CONFIRM", "wrong card", "change card"),
        ("CONFIRM", "cancel", "cancel"),
    ],
)
def test_a_label_says_what_was_understood(state: str, message: str, label: str) -> None:
    assert describe(read(state, message)) == label


@pytest.mark.parametrize(
    ("step", "right", "read_as", "harm"),
    [
        ("cvv", "nothing", "code 204", "value"),
        ("confirmation", "assent", "consent", "consent"),
        ("card", "topic wait", "consent", ""),
        ("confirmation", "topic cancel_later", "cancel", "cancel"),
        ("cvv", "nothing", "topic pin", ""),
        ("cvv", "code 204", "code 204", ""),
    ],
)
def test_harm_is_a_value_a_consent_or_an_end_that_was_not_offered(
    step: str, right: str, read_as: str, harm: str
) -> None:
    assert is_harmful(Labelled(step, "", (right,)), read_as) == harm


def test_nothing_is_right_for_what_only_asks_again() -> None:
    said = Labelled("card", "yes", ("nothing",))
    assert said.is_right("consent")
    assert not Labelled("confirmation", "yes", ("nothing",)).is_right("consent")
    assert not Labelled("card", "is it safe", ("topic safe",)).is_right("unclear")
    assert is_not_understood(Labelled("card", "is it safe", ("topic safe",)), "unclear")


def test_values_may_be_labelled_in_any_order() -> None:
    said = Labelled("cvv", "123, and it is Jane Roe", ("code 123; name Jane Roe",))
    assert said.is_right("name Jane Roe; code 123")
    assert not said.is_right("code 123")


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["understanding", *arguments])
    return main()


def test_the_held_back_messages_are_understood_above_the_floors(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch) == 0
    shown = capsys.readouterr()
    assert shown.err == ""
    assert "values taken that were not offered" in shown.out


def test_a_file_of_ones_own_is_measured_and_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "own.txt"
    own.write_text("# ours\n[cvv]\n123 => nothing\n\nis this safe? => topic safe / topic who\n")
    assert run(monkeypatch, "--show", str(own)) == 1
    shown = capsys.readouterr()
    assert "cvv | 123 => nothing\n    read as: code 123" in shown.out
    assert shown.err == "1 values taken that were not offered.\n"


def test_values_are_crossed_with_questions_and_what_is_lost_is_shown() -> None:
    asked = Labelled("card", "do you take amex?", ("topic which_cards",))
    known = [Labelled("expiry", "12/29", ("expiry 12/2029",)), asked]
    crossed = measure_crossings(known)
    assert crossed.shares == {"values taken": 1, "questions answered": 1}
    assert crossed.lost == ()
    assert measure_crossings([asked]).read == 0  # what is not understood alone is not crossed
    hidden = Labelled("name", "Ellie Marsh let me check", ("doubt",))
    assert measure_crossings([hidden, asked]).read == 0


def test_a_floor_of_crossed_messages_that_is_not_reached_fails() -> None:
    assert find_failures_of_crossed(Crossed(10, 10, 10, ())) == []
    assert find_failures_of_crossed(Crossed(10, 10, 8, ())) == [
        "Of crossed messages less than 85% have their questions answered."
    ]


def test_a_line_that_says_nothing_is_named(tmp_path: Path) -> None:
    own = tmp_path / "own.txt"
    own.write_text("[cvv]\n123\n")
    with pytest.raises(ValueError, match=r"own\.txt:2: neither \[step\] nor message"):
        list(read_labelled(own))
