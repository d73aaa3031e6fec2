"""Goodbyes leave a payment open, at every step of it."""

import pytest
from tests.domain.reading.saying import reading
from understanding.labels import describe
from understanding.steps import STEPS, read_at

from payment_smart_bot.domain.reading.english.wishes.farewells import says_goodbye

FAREWELLS = """
bye
ok thanks, bye
Bye for now, cheerio
I'll pop back later. bye
Im leaving it for now thanks. Bye
see you later
great, tchau
have a good day
""".strip().splitlines()
WISHES_AS_WELL = """
not paying, bye
forget it, bye
cancel, bye
confirm, thanks, bye
321 bye
bye?
bye bye money, go on then
Goodbye Smith
""".strip().splitlines()


@pytest.mark.parametrize("message", FAREWELLS)
def test_a_goodbye_is_told_that_nothing_is_charged_yet(message: str) -> None:
    assert {describe(read_at(step, message)) for step in STEPS} == {"topic wait"}


@pytest.mark.parametrize("state", ["NAME", "CARD", "EXPIRY", "CVV", "CONFIRM"])
def test_a_goodbye_cancels_nothing(state: str) -> None:
    assert [one for one in FAREWELLS if reading(state, one) == "cancel"] == []


def test_whoever_wishes_something_else_says_more_than_goodbye() -> None:
    assert [message for message in WISHES_AS_WELL if says_goodbye(message)] == []
