"""How a message is known again, and that its trace gives nothing away."""

from datetime import date

import pytest

from payment_smart_bot.domain.english import ENGLISH
from payment_smart_bot.domain.model.cards.card_details import passes_luhn
from payment_smart_bot.service.conversing.replay import take_fingerprint

TODAY = date(2026, 11, 21)


def trace(text: str) -> str:
    return take_fingerprint(text, TODAY, ENGLISH)


@pytest.mark.parametrize(
    "message",
    [
        "{}",
        "cvv {}",
        "my code is {}",
        "4242424242424242 {}",
        "4242 4242 4242 4242, 1227/{}",
        "4242424242424242/{}",
        "4242424242424242 12/27 {}",
        "4242-4242-4242-4242-12/27-{}",
        "4242424242424242 1227 {}",
        "Jane Doe 12/27 {} 4242424242424242",
    ],
)
def test_two_codes_of_the_same_length_leave_the_same_trace(message: str) -> None:
    traces = {trace(message.format(code)) for code in ("123", "456", "000", "999")}
    assert len(traces) == 1


@pytest.mark.parametrize(
    "message", ["{}", "378282246310005 {}", "378282246310005 12/27 {}", "code {}"]
)
def test_so_do_two_codes_of_american_express(message: str) -> None:
    assert len({trace(message.format(code)) for code in ("1234", "9876", "5555")}) == 1


def test_the_middle_of_a_number_does_not_count() -> None:
    sound = [f"42424242{middle:04}4242" for middle in range(10_000)]
    sound = [number for number in sound if passes_luhn(number)]
    assert len(sound) == 1_000
    assert len({trace(number) for number in sound}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jane Doe", "Ada Lovelace"),
        ("4242424242424242", "4111111111111111"),
        ("12/27", "12/28"),
        ("4242424242424242 12/27 123", "4242424242424242 12/28 123"),
        ("123", "1234"),
        ("confirm", "cancel"),
    ],
)
def test_messages_that_differ_in_what_is_kept_are_told_apart(one: str, other: str) -> None:
    assert trace(one) != trace(other)


def test_the_same_message_leaves_the_same_trace() -> None:
    assert trace("4242 4242 4242 4242") == trace("4242 4242 4242 4242")
