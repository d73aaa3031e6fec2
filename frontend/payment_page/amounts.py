"""Amounts of money, and cards, as people read them."""

import re
from collections.abc import Mapping
from typing import Final

_ZERO_DIGITS: Final = frozenset(
    "bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf".split()
)
_THREE_DIGITS: Final = frozenset("bhd jod kwd omr tnd".split())
"""Currencies without decimals and with three; all others have two: https://docs.stripe.com/currencies."""

_WHOLE_UNITS_ONLY: Final = frozenset({"isk", "ugx"})
"""Counted in hundredths, of which none can be charged."""

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


def escape_markdown(text: str) -> str:
    """Return a text as Markdown that shows it as it is."""
    return re.sub(r"([\\`*_{}\[\]()#+!|<>$~:-])", r"\\\1", text)


def count_minor_digits(currency: str) -> int:
    """Return how many decimals an amount of a currency has."""
    if currency in _ZERO_DIGITS:
        return 0
    return 3 if currency in _THREE_DIGITS else 2


def format_amount(amount: int, currency: str) -> str:
    """Return an amount in minor units as people read it: `$1,234.50`, `49.00 CHF`."""
    digits = count_minor_digits(currency)
    if currency in _WHOLE_UNITS_ONLY and amount % 100 == 0:
        amount, digits = amount // 100, 0
    units, rest = divmod(amount, 10**digits)
    figure = f"{units:,}.{rest:0{digits}}" if digits else f"{units:,}"
    symbol = _SYMBOLS.get(currency)
    return f"{symbol}{figure}" if symbol else f"{figure} {currency.upper()}"


def convert_to_units(amount: int, currency: str) -> float:
    """Return an amount in minor units as a number of units, for a chart."""
    return amount / int(10 ** count_minor_digits(currency))


def name_brand(brand: str) -> str:
    """Return the name of a brand as it is on the card, or "Card" for a brand unknown here."""
    return _BRANDS.get(brand, "Card")


def parse_units(text: str, currency: str) -> int | None:
    """Return an amount that was typed in units, such as `49` or `49.5`, in minor units.

    Returns None for any other text, and for more decimals than the currency has.
    """
    digits = count_minor_digits(currency)
    found = re.fullmatch(r"([0-9]{1,12})(?:\.([0-9]+))?", text.strip())
    if found is None or len(found[2] or "") > digits:
        return None
    return int(found[1] + (found[2] or "").ljust(digits, "0"))


def format_plainly(amount: int, currency: str) -> str:
    """Return an amount in minor units as it can be typed: `1234.50`."""
    digits = count_minor_digits(currency)
    units, rest = divmod(amount, 10**digits)
    return f"{units}.{rest:0{digits}}" if digits else str(units)
