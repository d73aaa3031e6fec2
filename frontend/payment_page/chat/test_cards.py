"""Test cards, with nobody's money behind them: https://docs.stripe.com/testing.

Their labels show no whole number, as nothing on the page does.
"""

from datetime import date
from typing import Final

TEST_CARDS: Final = (
    ("Visa, approved", "4242 4242 4242 4242", "123"),
    ("Mastercard, approved", "5555 5555 5555 4444", "123"),
    ("American Express, approved", "3782 822463 10005", "1234"),
    ("Declined", "4000 0000 0000 0002", "123"),
    ("Too little money on it", "4000 0000 0000 9995", "123"),
    ("Asks the bank (3-D Secure)", "4000 0000 0000 3220", "123"),
)


def build_details(number: str, code: str, today: date) -> str:
    """Return the details of a test card as a customer would type them."""
    return f"{number}, 12/{(today.year + 2) % 100:02}, {code}"
