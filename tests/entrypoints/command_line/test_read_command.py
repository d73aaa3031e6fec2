"""The command `read`: how a message is read, and why, without a digit of it."""

import pytest

from payment_smart_bot.entrypoints.command_line.program import main

CARD = "4242 4242 4242 4242 exp 12/29 code 123"


@pytest.mark.parametrize(
    ("step", "message", "said"),
    [
        ("confirmation", "yes charge it", "Read as a plain consent"),
        ("confirmation", "yes charge it", "no word in it belongs to anything else"),
        ("confirmation", "my name is wrong", "Read as a wish to change: name"),
        ("card", CARD, "Taken as card: visa ending in 4242"),
        ("card", CARD, "Taken as expiry: a month and a year"),
        ("card", CARD, "Taken as cvv: ***"),
        ("card", "4242 4242 4242", "Taken as card: the beginning of a number"),
        ("card", "4242 4242 4242 4241", "Not taken as card: checksum; it counts as a try"),
        ("name", "Jane Doe", "Taken as name: Jane Doe"),
        ("name", "tomasz", "It may be a name and may be a word"),
        ("expiry", "i placed it on 12/12", "Set aside as another date"),
        ("cvv", "my flat is 204", "Set aside as another number: it counts for nothing"),
        ("cvv", "quantum bananas", "likest to the examples of what asks for nothing"),
        ("card", "prove that you are no crook", "Read as a question about: safe"),
        ("card", "prove that you are no crook", "which is enough"),
        ("card", "does geese hum in Rome?", "which is not enough"),
        ("card", "does geese hum in Rome?", "Read as a question that nothing here can answer"),
    ],
)
def test_a_reading_is_explained(
    step: str, message: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["read", message, "--step", step]) == 0
    assert said in capsys.readouterr().out


@pytest.mark.parametrize("step", ["name", "card", "expiry", "cvv", "confirmation"])
def test_no_digit_of_the_message_is_shown_but_the_last_four(
    step: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        main(["read", "my flat is 987, the card 4111111111111111 09/31 456", "--step", step]) == 0
    )
    shown = capsys.readouterr().out
    assert "1111" in shown
    assert not any(digits in shown for digits in ("11111", "4111", "987", "456", "09", "31"))
