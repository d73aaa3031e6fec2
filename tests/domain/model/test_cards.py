"""Card values: what is a number, a date, a code; and that none of them shows itself."""

import copy
import pickle
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from payment_smart_bot.domain.model.cards.card_details import (
    AMEX,
    BRANDS,
    VISA,
    Brand,
    Cvv,
    Expiry,
    Pan,
    Reason,
    Rejection,
    brand_of,
    find_last_date,
    may_open_a_pan,
    parse_cvv,
    parse_expiry,
    parse_pan,
    passes_luhn,
)
from payment_smart_bot.domain.model.cards.concealed import Digits, Sealed
from payment_smart_bot.domain.model.cards.published_cards import Numbers

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("digits", "brand"),
    [
        ("4", "visa"), ("51", "mastercard"), ("55", "mastercard"), ("2221", "mastercard"),
        ("2720", "mastercard"), ("34", "amex"), ("37", "amex"), ("6011", "discover"),
        ("644", "discover"), ("65", "discover"), ("300", "diners"), ("36", "diners"),
        ("38", "diners"), ("3528", "jcb"), ("3589", "jcb"), ("62", "unionpay"), ("81", "unionpay"),
        ("50", "maestro"), ("58", "maestro"), ("6304", "maestro"), ("67", "maestro"),
        ("2220", None), ("2721", None), ("9", None), ("1", None), ("3590", None), ("60", None),
        ("", None),
    ],
)  # fmt: skip
def test_the_first_digits_tell_the_brand(digits: str, brand: str | None) -> None:
    found = brand_of(digits.ljust(4, "0") if len(digits) > 3 else digits)
    assert (found and found.name) == brand


@pytest.mark.parametrize("digits", ["4", "6", "60", "601", "2", "22", "222", "37", "4242"])
def test_few_digits_may_open_a_number(digits: str) -> None:
    assert may_open_a_pan(digits)


@pytest.mark.parametrize("digits", ["1", "9", "7", "0", "2219", "601234"])
def test_few_digits_may_tell_already_that_there_is_no_such_card(digits: str) -> None:
    assert not may_open_a_pan(digits)


@pytest.mark.parametrize(
    ("digits", "reason", "brand"),
    [
        ("4242", Reason.TOO_SHORT, VISA),
        ("42424242424242424242", Reason.TOO_LONG, VISA),
        ("9999999999999999", Reason.UNKNOWN_BRAND, None),
        ("42424242424242", Reason.WRONG_LENGTH, VISA),
        ("4242424242424241", Reason.CHECKSUM, VISA),
        ("378282246310005", Reason.BRAND_NOT_ACCEPTED, AMEX),
    ],
)
def test_why_a_number_is_refused(digits: str, reason: Reason, brand: Brand | None) -> None:
    assert parse_pan(digits, ("visa",)) == Rejection(reason, brand)


def test_a_sound_number_is_a_pan() -> None:
    pan = parse_pan("4242424242424242")
    assert isinstance(pan, Pan)
    assert (pan.brand, pan.last4, len(pan)) == (VISA, "4242", 16)


@given(st.text("0123456789", min_size=1, max_size=18))
def test_luhn_agrees_with_the_sum_by_hand(digits: str) -> None:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        doubled = int(digit) * (2 if place % 2 else 1)
        total += doubled - 9 if doubled > 9 else doubled
    assert passes_luhn(digits) is (total % 10 == 0)


@pytest.mark.parametrize(
    ("month", "year", "expected"),
    [
        (12, 27, Expiry(2027, 12)), (12, 2027, Expiry(2027, 12)), (11, 26, Expiry(2026, 11)),
        (10, 26, Rejection(Reason.EXPIRED)), (13, 27, Rejection(Reason.MONTH)),
        (0, 27, Rejection(Reason.MONTH)), (11, 46, Expiry(2046, 11)),
        (12, 46, Rejection(Reason.TOO_FAR)), (1, 99, Rejection(Reason.TOO_FAR)),
        (1, 1999, Rejection(Reason.EXPIRED)),
    ],
)  # fmt: skip
def test_dates(month: int, year: int, expected: Expiry | Rejection) -> None:
    assert parse_expiry(month, year, TODAY) == expected


LAST_DATES = {
    "the month has begun at UTC": ("2026-12-01T00:00:00+00:00", date(2026, 11, 30)),
    "a moment before it ends last": ("2026-12-01T11:59:59.999999+00:00", date(2026, 11, 30)),
    "it has ended everywhere": ("2026-12-01T12:00:00+00:00", date(2026, 12, 1)),
}


@pytest.mark.parametrize(("now", "expected"), LAST_DATES.values(), ids=LAST_DATES)
def test_a_month_ends_where_it_ends_last(now: str, expected: date) -> None:
    """A card of that month is good until then, at UTC-12; the bank decides the rest."""
    today = find_last_date(datetime.fromisoformat(now))
    assert today == expected
    is_good = isinstance(parse_expiry(11, 26, today), Expiry)
    assert is_good is (expected.month == 11)


def test_two_digits_of_a_year_may_mean_the_next_century() -> None:
    assert parse_expiry(1, 0, date(2099, 12, 31)) == Expiry(2100, 1)


def test_an_expiry_reads_as_on_the_card() -> None:
    assert str(Expiry(2027, 3)) == "03/2027"
    assert Expiry.of(TODAY) == Expiry(2026, 11)


@pytest.mark.parametrize(
    ("digits", "brand", "good"),
    [
        ("123", VISA, True), ("1234", VISA, False), ("1234", AMEX, True), ("123", AMEX, False),
        ("123", None, True), ("1234", None, True), ("12", None, False),
    ],
)  # fmt: skip
def test_codes_have_the_length_of_their_brand(digits: str, brand: Brand | None, good: bool) -> None:
    code = parse_cvv(digits, brand)
    is_anothers = len(digits) > 2
    bad = Rejection(Reason.WRONG_LENGTH, brand, is_doubtful=is_anothers)
    assert code == (Cvv(digits) if good else bad)


SECRETS = [Digits("4242"), Pan("4242424242424242", VISA), Cvv("123")]


@pytest.mark.parametrize("secret", SECRETS, ids=lambda secret: type(secret).__name__)
def test_secrets_do_not_show_themselves(secret: Digits) -> None:
    for text in (repr(secret), str(secret), f"{secret}", f"{[secret]}"):
        assert not any(map(str.isdigit, text))
    with pytest.raises(TypeError, match="never pickled"):
        pickle.dumps(secret)
    with pytest.raises(TypeError, match="never pickled"):
        copy.copy(secret)


def test_secrets_are_equal_by_kind_and_digits() -> None:
    assert Cvv("123") == Cvv("123")
    assert hash(Cvv("123")) == hash(Cvv("123"))
    assert Cvv("123") != Digits("123")
    assert Cvv("123") != "123"


def test_what_is_sealed_shows_its_length_alone_and_is_a_value() -> None:
    sealed = Sealed(b"4242")
    assert repr(sealed) == "Sealed(4 bytes)"
    assert {sealed} == {Sealed(b"4242")}
    assert sealed != Sealed(b"4444")


def test_a_set_of_card_numbers_shows_how_many_there_are() -> None:
    assert repr(Numbers({"4242424242424242"})) == "Numbers(1)"


def test_brands_carry_the_names_that_stripe_uses() -> None:
    assert set(BRANDS) == {
        "visa", "mastercard", "amex", "discover", "diners", "jcb", "unionpay", "maestro",
    }  # fmt: skip
