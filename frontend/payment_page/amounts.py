"""Amounts of money, and cards, as people read them."""

import re
from collections.abc import Mapping
from typing import Final

_ZERO_DIGITS: Final = frozenset(
    "bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf".split()
)
_THREE_DIGITS: Final = frozenset("bhd jod kwd omr tnd".split())
"""How many decimals a minor unit has; two for all others: https://docs.stripe.com/currencies."""

_SYMBOLS: Final = {"usd": "$", "eur": "€", "gbp": "£", "jpy": "¥"}
_BRANDS: Final[Mapping[str, str]] = {
    "visa": "Visa",
    "mastercard": "Mastercard",
    "amex": "American Express",
    "discover": "Discover",
    "diners": "Diners Club",
    "jcb": "JCB",
    "unionpay": "UnionPay",
    "maestro": "Maestro",
}


def minor_digits(currency: str) -> int:
    """Return how many decimals of a currency its minor unit has."""
    if currency in _ZERO_DIGITS:
        return 0
    return 3 if currency in _THREE_DIGITS else 2


def shown(amount: int, currency: str) -> str:
    """Return an amount in minor units as people read it: `$1,234.50`, `49.00 CHF`."""
    digits = minor_digits(currency)
    units, rest = divmod(amount, 10**digits)
    figure = f"{units:,}.{rest:0{digits}}" if digits else f"{units:,}"
    symbol = _SYMBOLS.get(currency)
    return f"{symbol}{figure}" if symbol else f"{figure} {currency.upper()}"


def in_units(amount: int, currency: str) -> float:
    """Return an amount in minor units as a number to draw, in units of its currency."""
    return amount / int(10 ** minor_digits(currency))


def brand_shown(brand: str) -> str:
    """Return how a brand is written; Stripe also knows some that nobody reads on a card."""
    return _BRANDS.get(brand, "Card")


def parse_units(text: str, currency: str) -> int | None:
    """Return an amount that was typed in units of its currency as minor units; None if it is none.

    `49`, `49.5` and `49.50` are taken, and no more decimals than the currency has.
    """
    digits = minor_digits(currency)
    found = re.fullmatch(r"([0-9]{1,12})(?:\.([0-9]+))?", text.strip())
    if found is None or len(found[2] or "") > digits:
        return None
    return int(found[1] + (found[2] or "").ljust(digits, "0"))


def plain_units(amount: int, currency: str) -> str:
    """Return an amount in minor units as it can be typed: `1234.50`."""
    digits = minor_digits(currency)
    units, rest = divmod(amount, 10**digits)
    return f"{units}.{rest:0{digits}}" if digits else str(units)
