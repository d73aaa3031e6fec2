"""Money: what Stripe takes, and what a customer reads."""

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from payment_smart_bot.domain.model.errors import InvalidRequest
from payment_smart_bot.domain.model.money import (
    CURRENCIES,
    MINIMUM,
    Money,
    maximum,
    minimum,
    minor_digits,
    read_money,
)

CODES = {"$": "usd", "€": "eur", "£": "gbp", "¥": "jpy"}


def read_back(shown: str) -> Money:
    """Return the money that a text shows, read as a person reads it."""
    found = re.fullmatch(r"([$€£¥]?)([\d,]+(?:\.\d+)?)(?: ([A-Z]{3}))?", shown)
    assert found is not None, shown
    symbol, figure, code = found.groups()
    currency = CODES[symbol] if symbol else code.lower()
    units = Decimal(figure.replace(",", ""))
    return Money(int(units.scaleb(minor_digits(currency))), currency)


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [
        (4900, "usd", "$49.00"),
        (50, "usd", "$0.50"),
        (5, "usd", "$0.05"),
        (0, "usd", "$0.00"),
        (99_999_999, "usd", "$999,999.99"),
        (4900, "eur", "€49.00"),
        (4900, "gbp", "£49.00"),
        (4900, "jpy", "¥4,900"),
        (4900, "cny", "49.00 CNY"),
        (4900, "cad", "49.00 CAD"),
        (4900, "chf", "49.00 CHF"),
        (123_450, "chf", "1,234.50 CHF"),
        (4900, "krw", "4,900 KRW"),
        (1250, "kwd", "1.250 KWD"),
        (1_234_560, "bhd", "1,234.560 BHD"),
        (500, "isk", "5 ISK"),
        (500_000, "ugx", "5,000 UGX"),
        (550, "isk", "5.50 ISK"),  # never charged, and yet not shown as less than it is
        (99_950, "huf", "999.50 HUF"),
    ],
)
def test_what_a_customer_reads(amount: int, currency: str, shown: str) -> None:
    assert Money(amount, currency).shown == shown


@given(st.integers(0, 10**12), st.sampled_from(sorted(CURRENCIES)))
def test_what_is_shown_is_the_amount_and_the_currency(amount: int, currency: str) -> None:
    money = Money(amount, currency)
    assert read_back(money.shown) == money


@pytest.mark.parametrize(
    ("currency", "digits"),
    [
        ("usd", 2), ("eur", 2), ("huf", 2), ("twd", 2), ("isk", 2), ("ugx", 2),
        ("jpy", 0), ("krw", 0), ("vnd", 0), ("clp", 0), ("xof", 0), ("mga", 0),
        ("kwd", 3), ("bhd", 3), ("tnd", 3), ("jod", 3), ("omr", 3),
    ],
)  # fmt: skip
def test_how_many_decimals_a_minor_unit_counts(currency: str, digits: int) -> None:
    assert minor_digits(currency) == digits


@pytest.mark.parametrize(
    ("amount", "currency", "expected"),
    [
        (4900, "usd", Money(4900, "usd")),
        (4900, "USD", Money(4900, "usd")),
        (4900, "Eur", Money(4900, "eur")),
        (50, "usd", Money(50, "usd")),
        (30, "gbp", Money(30, "gbp")),
        (17500, "huf", Money(17500, "huf")),
        (1, "twd", Money(1, "twd")),
        (50, "jpy", Money(50, "jpy")),
        (1250, "kwd", Money(1250, "kwd")),
        (100, "isk", Money(100, "isk")),
        (99_999_999, "usd", Money(99_999_999, "usd")),
        (99_999_999, "jpy", Money(99_999_999, "jpy")),
        (99_999_990, "kwd", Money(99_999_990, "kwd")),
        (99_999_900, "ugx", Money(99_999_900, "ugx")),
        (999_999_999, "inr", Money(999_999_999, "inr")),
        (9_999_999_999, "cop", Money(9_999_999_999, "cop")),
        (999_999_999_999, "idr", Money(999_999_999_999, "idr")),
    ],
)
def test_amounts_that_stripe_charges(amount: object, currency: object, expected: Money) -> None:
    assert read_money(amount, currency) == expected


NOT_WHOLE = "amount must be a whole number of minor units, such as 4900 for $49.00."


@pytest.mark.parametrize(
    ("amount", "currency", "sentence"),
    [
        (True, "usd", NOT_WHOLE),
        (49.0, "usd", NOT_WHOLE),
        ("4900", "usd", NOT_WHOLE),
        (None, "usd", NOT_WHOLE),
        ([4900], "usd", NOT_WHOLE),
        (float("nan"), "usd", NOT_WHOLE),
        (0, "usd", "amount is too small. Send at least 50, which is $0.50."),
        (49, "usd", "amount is too small. Send at least 50, which is $0.50."),
        (-4900, "usd", "amount is too small. Send at least 50, which is $0.50."),
        (999, "mxn", "amount is too small. Send at least 1000, which is 10.00 MXN."),
        (17499, "huf", "amount is too small. Send at least 17500, which is 175.00 HUF."),
        (49, "jpy", "amount is too small. Send at least 50, which is ¥50."),
        (0, "twd", "amount is too small. Send at least 1, which is 0.01 TWD."),
        (5, "kwd", "amount is too small. Send at least 10, which is 0.010 KWD."),
        (50, "isk", "amount is too small. Send at least 100, which is 1 ISK."),
        (
            100_000_000,
            "usd",
            "amount is too large. Send at most 99999999, which is $999,999.99.",
        ),
        (10**40, "jpy", "amount is too large. Send at most 99999999, which is ¥99,999,999."),
        (10**9, "inr", "amount is too large. Send at most 999999999, which is 9,999,999.99 INR."),
        (99_999_999, "kwd", "amount is too large. Send at most 99999990, which is 99,999.990 KWD."),
        (
            1251,
            "kwd",
            "amount must be a multiple of 10 in this currency: Stripe charges no smaller part "
            "of it.",
        ),
        (
            550,
            "isk",
            "amount must be a multiple of 100 in this currency: Stripe charges no smaller part "
            "of it.",
        ),
    ],
)
def test_amounts_that_are_refused(amount: object, currency: str, sentence: str) -> None:
    with pytest.raises(InvalidRequest) as refusal:
        read_money(amount, currency)
    assert str(refusal.value) == sentence


@pytest.mark.parametrize(
    "currency",
    ["", "us", "usdd", " usd", "usd\n", "xyz", "xau", "btc", "hrk", "bgn", "$", "\u212awd", 840,
     None, ["usd"], True],
)  # fmt: skip
def test_currencies_that_are_refused(currency: object) -> None:
    with pytest.raises(InvalidRequest, match=r"^currency must be the three-letter code"):
        read_money(4900, currency)


@given(st.sampled_from(sorted(CURRENCIES)))
def test_the_least_and_the_most_of_every_currency_are_charged(currency: str) -> None:
    least, most = minimum(currency), maximum(currency)
    assert 0 < least < most
    assert read_money(least, currency).amount == least
    assert read_money(most, currency).amount == most
    for beyond in (least - 1, most + 1):
        with pytest.raises(InvalidRequest):
            read_money(beyond, currency)


def test_every_documented_minimum_is_of_a_currency_that_is_charged() -> None:
    assert MINIMUM.keys() <= CURRENCIES


@given(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text()),
    st.one_of(st.none(), st.integers(), st.text(), st.sampled_from(sorted(CURRENCIES))),
)
def test_whatever_comes_is_taken_as_it_is_or_refused(amount: object, currency: object) -> None:
    try:
        taken = read_money(amount, currency)
    except InvalidRequest:
        return
    assert taken.amount == amount
    assert taken.currency == str(currency).lower()
