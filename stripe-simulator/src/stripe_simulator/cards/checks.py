"""What Stripe checks of a card number, an expiry and a code when it makes a PaymentMethod of them.

Declines belong to the charge and are not made here. Codes: https://docs.stripe.com/error-codes.
"""

import re
import time

from stripe_simulator.cards.catalogue import BY_NUMBER
from stripe_simulator.cards.known_card import KnownCard
from stripe_simulator.protocol import errors

_YEARS_AHEAD = 50
_SEPARATORS = re.compile(r"[ -]")

# The range of the first digits, and the brand. Stripe counts a Maestro card as Mastercard's.
_BRANDS = (
    ("4", "4", "visa"),
    ("34", "34", "amex"),
    ("37", "37", "amex"),
    ("51", "55", "mastercard"),
    ("2221", "2720", "mastercard"),
    ("300", "305", "diners"),
    ("309", "309", "diners"),
    ("36", "36", "diners"),
    ("38", "39", "diners"),
    ("3528", "3589", "jcb"),
    ("6011", "6011", "discover"),
    ("644", "649", "discover"),
    ("65", "65", "discover"),
    ("62", "62", "unionpay"),
    ("81", "81", "unionpay"),
    ("56", "58", "mastercard"),
    ("6304", "6304", "mastercard"),
    ("67", "67", "mastercard"),
)


def identify_card(number: str, *, any_number: bool) -> KnownCard:
    """Return what is known of a card number, which may hold spaces and dashes.

    Raises StripeFailure (402): `invalid_number` for what is no number, `incorrect_number` for a
    wrong checksum, and `card_declined` with `test_mode_live_card` for a number that is no test
    card's, unless `any_number` allows it.
    """
    digits = _SEPARATORS.sub("", number)
    if re.fullmatch("[0-9]{12,19}", digits) is None:
        message = "The card number is not a valid credit card number."
        raise errors.card_error("invalid_number", message, param="number")
    if not passes_luhn(digits):
        message = "Your card number is incorrect."
        raise errors.card_error("incorrect_number", message, param="number")
    if digits in BY_NUMBER:
        return BY_NUMBER[digits]
    if any_number:
        return KnownCard(digits, find_brand(digits))
    raise errors.card_error(
        "card_declined",
        "Your card was declined. Your request was in test mode, but used a non test (live) card."
        " For a list of valid test cards, visit: https://stripe.com/docs/testing.",
        decline_code="test_mode_live_card",
    )


def passes_luhn(digits: str) -> bool:
    """Say whether the last digit fits the others (ISO/IEC 7812-1 annex B)."""
    doubled = sum(sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return (doubled + sum(int(digit) for digit in digits[-1::-2])) % 10 == 0


def find_brand(digits: str) -> str:
    """Return the brand that issues numbers with these first digits, as Stripe spells it."""
    for first, last, brand in _BRANDS:
        if first <= digits[: len(first)] <= last:
            return brand
    return "unknown"


def check_expiry(month: int, year: int, now: float) -> int:
    """Return the year in four digits.

    Raises StripeFailure (402, `invalid_expiry_month` or `invalid_expiry_year`) for a date that does
    not exist, is past, or is more than fifty years ahead. A card is good through its month, in UTC.
    """
    today = time.gmtime(now)
    year = year + today.tm_year // 100 * 100 if 0 <= year < 100 else year
    past_month = year == today.tm_year and month < today.tm_mon
    if not 1 <= month <= 12 or past_month:
        message = "Your card's expiration month is invalid."
        raise errors.card_error("invalid_expiry_month", message, param="exp_month")
    if not today.tm_year <= year <= today.tm_year + _YEARS_AHEAD:
        message = "Your card's expiration year is invalid."
        raise errors.card_error("invalid_expiry_year", message, param="exp_year")
    return year


def check_cvc(cvc: str, brand: str) -> None:
    """Raise StripeFailure (402, `invalid_cvc`) unless the code has the brand's length."""
    lengths = "{3,4}" if brand in ("amex", "unknown") else "{3}"
    if re.fullmatch(f"[0-9]{lengths}", cvc) is None:
        message = "Your card's security code is invalid."
        raise errors.card_error("invalid_cvc", message, param="cvc")
