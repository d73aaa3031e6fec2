"""A name before the card number, with talk between the two: it is whole, or asked back."""

import pytest
from tests.domain.reading.saying import cases, misread_rows, read

from payment_smart_bot.domain.model.session import Field

TAKEN = cases("""
NAME | gareth llewellyn jones, here u go 4242424242424242 => details name=Gareth Llewellyn Jones card=visa-4242
NAME | Tom Bell 😊 and 4242424242424242 => details name=Tom Bell card=visa-4242
NAME | Put Grace Odhiambo Danke. It is 5555 5555 5555 4444. => details name=Grace Odhiambo card=mastercard-4444
NAME | Brenda Kowalski and wait let me check.. 6011111111111117 => details name=Brenda Kowalski card=discover-1117
NAME | Mohammed bin Abdullah Al-Harbi\\n4242424242424242 => details name=Mohammed bin Abdullah Al-Harbi card=visa-4242
NAME | note the name: Suresh Babu N, right its 4242424242424242 => details name=Suresh Babu N card=visa-4242
NAME | last name Kowalski first name Rick 4242.4242.4242.4242 => details name=Rick Kowalski card=visa-4242
NAME | Orson Scott Card, card 4242424242424242 => details name=Orson Scott Card card=visa-4242
""")  # noqa: E501 (a case is one line)
LEFT = cases("""
NAME | paying for Tom Bell, here you go 4242424242424242 => details card=visa-4242
NAME | hi Sandra, it's me. here you go 4242424242424242 => details card=visa-4242
NAME | New York, here you go 4242424242424242 => details card=visa-4242
NAME | aye nae bother 6011111111111117 => details card=discover-1117
""")


def test_a_name_before_the_number_is_whole() -> None:
    assert not misread_rows(TAKEN)


def test_who_is_only_spoken_to_or_of_is_not_taken() -> None:
    assert not misread_rows(LEFT)


@pytest.mark.parametrize(
    ("message", "name"),
    [
        ("Mary Ann Small 4242424242424242", "Mary Ann Small"),
        ("thabo mokoena and Number is 6011-1111-1111-1117", "Thabo Mokoena"),
        ("dave thornton, sorry took so long 6011111111111117", "Dave Thornton"),
    ],
)
def test_a_name_that_may_go_on_is_asked_back(message: str, name: str) -> None:
    said = read("NAME", message)
    assert said.proposed == name
    assert Field.NAME not in said.found
    assert Field.CARD in said.found
