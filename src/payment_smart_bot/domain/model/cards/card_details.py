"""What makes a card number, an expiry date and a security code sound (ISO/IEC 7812)."""

from collections.abc import Collection
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final, Self

from payment_smart_bot.domain.model.cards.concealed import Digits
from payment_smart_bot.domain.value import Value

MAX_YEARS_AHEAD: Final = 20
_LAST_ZONE: Final = timedelta(hours=-12)
"""From UTC to the time zone in which every day ends last."""

SHORTEST_PAN: Final = 12
LONGEST_PAN: Final = 19
CODE_LENGTHS: Final = frozenset({3, 4})
"""How many digits the security code of some brand has."""


class Reason(StrEnum):
    """Why a value was not taken."""

    CHECKSUM = "checksum"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    WRONG_LENGTH = "wrong_length"
    UNKNOWN_BRAND = "unknown_brand"
    BRAND_NOT_ACCEPTED = "brand_not_accepted"
    TEST_CARD_NEEDED = "test_card_needed"
    MONTH = "month"
    EXPIRED = "expired"
    TOO_FAR = "too_far"
    FORMAT = "format"
    NOT_A_NAME = "not_a_name"
    TWO_VALUES = "two_values"
    TOO_FEW_DIGITS = "too_few_digits"
    NO_SEPARATOR = "no_separator"
    UNSURE = "unsure"
    UNDECIDED = "undecided"
    NO_MONTH = "no_month"
    NO_YEAR = "no_year"
    ONE_DIGIT = "one_digit"
    NOT_WHOLE = "not_whole"


class Brand(Value, frozen=True):
    """A card brand: Stripe's name for it, the name people read, its number and code lengths."""

    name: str
    shown: str
    lengths: frozenset[int]
    cvv_length: int = 3


class Rejection(Value, frozen=True):
    """A value that was found but is not usable: the reason and, where known, the brand.

    `is_doubtful`: it may not be meant as a value of the field at all, so that no try is counted.
    """

    reason: Reason
    brand: Brand | None = None
    is_doubtful: bool = False


class Pan(Digits):
    """A primary account number: 12 to 19 digits that passed every check of `parse_pan`."""

    __slots__ = ("brand",)

    def __init__(self, digits: str, brand: Brand) -> None:
        super().__init__(digits)
        self.brand = brand

    @property
    def last4(self) -> str:
        """The last four digits, which may be shown (PCI DSS 3.4.1)."""
        return self._digits[-4:]


class Cvv(Digits):
    """A security code. It lives for one turn and is never stored (PCI DSS 3.3.1)."""

    __slots__ = ()


class Expiry(Value, frozen=True, order=True, array_like=True, tag="expiry"):
    """The month through whose last day a card is valid."""

    year: int
    month: int

    def __str__(self) -> str:
        return f"{self.month:02}/{self.year}"

    @classmethod
    def of(cls, day: date) -> Self:
        """Return the month that a day lies in."""
        return cls(day.year, day.month)


def _lengths(*lengths: int) -> frozenset[int]:
    return frozenset(lengths)


VISA: Final = Brand("visa", "Visa", _lengths(13, 16, 19))
MASTERCARD: Final = Brand("mastercard", "Mastercard", _lengths(16))
AMEX: Final = Brand("amex", "American Express", _lengths(15), cvv_length=4)
DISCOVER: Final = Brand("discover", "Discover", _lengths(16, 17, 18, 19))
DINERS: Final = Brand("diners", "Diners Club", _lengths(14, 15, 16, 17, 18, 19))
JCB: Final = Brand("jcb", "JCB", _lengths(16, 17, 18, 19))
UNIONPAY: Final = Brand("unionpay", "UnionPay", _lengths(16, 17, 18, 19))
MAESTRO: Final = Brand("maestro", "Maestro", _lengths(12, 13, 14, 15, 16, 17, 18, 19))

BRANDS: Final = {
    brand.name: brand
    for brand in (VISA, MASTERCARD, AMEX, DISCOVER, DINERS, JCB, UNIONPAY, MAESTRO)
}

_IIN_RANGES: Final = (
    (VISA, "4", "4"),
    (MASTERCARD, "51", "55"),
    (MASTERCARD, "2221", "2720"),
    (AMEX, "34", "34"),
    (AMEX, "37", "37"),
    (DISCOVER, "6011", "6011"),
    (DISCOVER, "644", "649"),
    (DISCOVER, "65", "65"),
    (DINERS, "300", "305"),
    (DINERS, "3095", "3095"),
    (DINERS, "36", "36"),
    (DINERS, "38", "39"),
    (JCB, "3528", "3589"),
    (UNIONPAY, "62", "62"),
    (UNIONPAY, "81", "81"),
    (MAESTRO, "50", "50"),
    (MAESTRO, "56", "58"),
    (MAESTRO, "6304", "6304"),
    (MAESTRO, "639", "639"),
    (MAESTRO, "67", "67"),
)


def _map_prefixes_to_brands() -> dict[str, Brand]:
    return {
        str(prefix): brand
        for brand, low, high in _IIN_RANGES
        for prefix in range(int(low), int(high) + 1)
    }


_BRAND_BY_PREFIX: Final = _map_prefixes_to_brands()
_LONGEST_PREFIX: Final = max(map(len, _BRAND_BY_PREFIX))
_OPENINGS: Final = frozenset(
    prefix[:length] for prefix in _BRAND_BY_PREFIX for length in range(1, len(prefix) + 1)
)


def brand_of(digits: str) -> Brand | None:
    """Return the brand whose issuer identification number opens these digits (ISO/IEC 7812-1)."""
    for length in range(_LONGEST_PREFIX, 0, -1):
        brand = _BRAND_BY_PREFIX.get(digits[:length])
        if brand is not None:
            return brand
    return None


def may_open_a_pan(digits: str) -> bool:
    """Whether digits, however few, can be the beginning of a number of a known brand."""
    return digits[:_LONGEST_PREFIX] in _OPENINGS or brand_of(digits) is not None


_DOUBLED: Final = bytes.maketrans(b"0123456789", b"0246813579")


def passes_luhn(digits: str) -> bool:
    """Whether ASCII digits end in the check digit of ISO/IEC 7812-1, annex B."""
    reverse = digits.encode()[::-1]
    total = sum(reverse[::2]) + sum(reverse[1::2].translate(_DOUBLED)) - 48 * len(reverse)
    return total % 10 == 0


def parse_pan(
    digits: str, accepted: Collection[str] = BRANDS, test_numbers: Collection[str] | None = None
) -> Pan | Rejection:
    """Turn ASCII digits into a Pan, or say what is wrong with them.

    `accepted` holds the names of the brands that the merchant takes; `test_numbers` those numbers
    that alone are taken, if it is a trial. The checks go from what the customer can see most
    easily to what they cannot: length, brand, checksum.
    """
    brand = brand_of(digits)
    if len(digits) < SHORTEST_PAN:
        return Rejection(Reason.TOO_SHORT, brand)
    if len(digits) > LONGEST_PAN:
        return Rejection(Reason.TOO_LONG, brand)
    if brand is None:
        return Rejection(Reason.UNKNOWN_BRAND)
    if len(digits) not in brand.lengths:
        return Rejection(Reason.WRONG_LENGTH, brand)
    if not passes_luhn(digits):
        return Rejection(Reason.CHECKSUM, brand)
    if brand.name not in accepted:
        return Rejection(Reason.BRAND_NOT_ACCEPTED, brand)
    if test_numbers is not None and digits not in test_numbers:
        return Rejection(Reason.TEST_CARD_NEEDED, brand)
    return Pan(digits, brand)


def find_last_date(now: datetime) -> date:
    """Return the date where it is earliest, at UTC-12, of a time in UTC.

    A card is good until its month has ended there. Whether it had ended at the cardholder's is for
    the bank to say.
    """
    return (now + _LAST_ZONE).date()


def parse_expiry(month: int, year: int, today: date) -> Expiry | Rejection:
    """Turn a month (1 to 12) and a year (two or four digits) into an Expiry, or say what is wrong.

    A card is valid through the last day of its month, and at most 20 years ahead. `today` is that
    of `find_last_date`.
    """
    if not 1 <= month <= 12:
        return Rejection(Reason.MONTH)
    expiry = Expiry(_complete_year(year, today), month)
    if expiry < Expiry.of(today):
        return Rejection(Reason.EXPIRED)
    if expiry > Expiry(today.year + MAX_YEARS_AHEAD, today.month):
        return Rejection(Reason.TOO_FAR)
    return expiry


def _complete_year(year: int, today: date) -> int:
    if year >= 100:
        return year
    full = today.year // 100 * 100 + year
    return full + 100 if full < today.year - 50 else full


def parse_cvv(digits: str, brand: Brand | None) -> Cvv | Rejection:
    """Turn ASCII digits into a Cvv of the length that the brand uses, or say what is wrong.

    Without a brand, 3 and 4 digits will both do. As many as the code of another brand has may be
    another card's, or stand elsewhere on this one.
    """
    fitting = {brand.cvv_length} if brand else CODE_LENGTHS
    if len(digits) in fitting:
        return Cvv(digits)
    return Rejection(Reason.WRONG_LENGTH, brand, is_doubtful=len(digits) in CODE_LENGTHS)
