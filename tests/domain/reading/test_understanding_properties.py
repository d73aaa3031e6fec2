"""What holds for every message in every state (Hypothesis)."""

import re
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.domain.reading.saying import EVERY_STATE, TODAY, misread, read, reading, shown
from tests.drawn_examples import drawn

from payment_smart_bot.domain.model.cards.card_details import (
    BRANDS,
    Cvv,
    Expiry,
    Pan,
    brand_of,
    passes_luhn,
)
from payment_smart_bot.domain.model.cards.concealed import Digits
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.reading.english.extractors.message_text import normalise

STATES = st.sampled_from(EVERY_STATE)
PREFIXES = ("4", "51", "55", "2221", "2720", "34", "37", "6011", "65", "36", "38", "3528", "62",
            "50", "6759")  # fmt: skip
WORDS = st.sampled_from(
    "my name is Jane Doe card number 4242 424242424242 12/27 1227 cvv 123 exp dec 2027 no yes "
    "cancel confirm pay want to the it's don't I change ? , . : = \n four two double what why "
    "李小龙 ٤٢٤٢ 👍 keep wrong Mr. Jr. and not first last 01/02/2027 20271231".split(" ")
)
ANYTHING = st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=14).map(" ".join))
MAY_SHOW = re.compile(r"Expiry\(year=\d+, month=\d+\)|cvv_length=\d|lengths=frozenset\(.*?\)")
"""What of a repr is no digit of the message, or an expiry, which may be shown."""


def _checked(prefix: str, body: str) -> str:
    return next(
        number
        for number in (f"{prefix}{body}{check}" for check in range(10))
        if passes_luhn(number)
    )


@st.composite
def numbers(draw: st.DrawFn) -> str:
    prefix = draw(st.sampled_from(PREFIXES))
    brand = brand_of(prefix)
    assert brand is not None
    usual = {"amex": 15, "diners": 14}.get(brand.name, 16)
    size = usual - len(prefix) - 1
    return _checked(prefix, draw(st.text("0123456789", min_size=size, max_size=size)))


SAID = "zero one two three four five six seven eight nine".split()
RENDER: dict[str, Callable[[str], str]] = {
    "plain": lambda number: number,
    "fours": lambda number: " ".join(re.findall(".{1,4}", number)),
    "dashes": lambda number: "-".join(re.findall(".{1,4}", number)),
    "dots": lambda number: ".".join(re.findall(".{1,4}", number)),
    "no-break": lambda number: "\u00a0".join(re.findall(".{1,4}", number)),
    "lines": lambda number: "\n".join(re.findall(".{1,4}", number)),
    "singly": " ".join,
    "zero-width": "\u200b".join,
    "full-width": lambda number: number.translate({48 + i: 0xFF10 + i for i in range(10)}),
    "arabic": lambda number: number.translate({48 + i: 0x660 + i for i in range(10)}),
    "spoken": lambda number: " ".join(SAID[int(digit)] for digit in number),
    "in a sentence": lambda number: f"sure, my card is {number} thanks!",
}


@given(STATES, ANYTHING)
@settings(max_examples=drawn(600))
def test_any_message_can_be_read_in_any_state(state: str, text: str) -> None:
    said = read(state, text)
    assert not re.search(r"\d", MAY_SHOW.sub("", f"{said.found} {said.rejected}") + said.said.text)
    for value in said.found.values():
        assert isinstance(value, (Digits, Expiry)) or not re.search(r"\d", value)


@given(STATES, numbers(), st.sampled_from(sorted(RENDER)))
@settings(max_examples=drawn(400))
def test_every_number_is_found_in_every_rendering(state: str, number: str, form: str) -> None:
    card = read(state, RENDER[form](number)).found[Field.CARD]
    assert isinstance(card, Pan)
    assert card.reveal() == number
    assert card.brand == brand_of(number)


@given(st.text("0123456789", min_size=3, max_size=3), st.sampled_from(sorted(RENDER)))
def test_every_code_is_found_in_every_rendering(code: str, form: str) -> None:
    if form != "in a sentence":
        found = read("CVV", RENDER[form](code)).found[Field.CVV]
        assert isinstance(found, Cvv)
        assert found.reveal() == code
    labelled = read("CONFIRM", f"the cvv is {code}").found[Field.CVV]
    assert shown(labelled) == code


@given(st.integers(1, 12), st.integers(2027, 2045))
def test_every_date_is_found_in_every_form(month: int, year: int) -> None:
    expected = f"details expiry={month:02}/{year}"
    name = date(year, month, 1).strftime("%B")
    for text in (
        f"{month:02}/{year % 100}", f"{month}/{year}", f"{month:02}{year % 100}",
        f"{year}-{month:02}",
        f"{name} {year}", f"{name[:3].lower()} {year}", f"exp {month:02}-{year % 100}",
        f"{month:02} {year % 100}", f"{month:02}.{year}",
    ):  # fmt: skip
        assert reading("EXPIRY", text) == expected


OWNED = st.sampled_from(
    "04/23 4/2029 11-28 05.30 12/03/2026 $250 £49.00 4:15 10.30 310/12 5% 1/2/28".split()
)
BESIDE = st.sampled_from(
    "one two five the other one says since and the is on it there good thru code back number oh "
    "three digits first last member , . and one is this one four".split()
)


@given(STATES, st.lists(st.one_of(OWNED, BESIDE), min_size=1, max_size=9))
@settings(max_examples=drawn(600))
def test_no_digit_of_a_date_an_hour_or_an_amount_is_of_a_code(state: str, parts: list[str]) -> None:
    """A code can only be of the number words here, one after the other."""
    found = read(state, " ".join(parts)).found.get(Field.CVV)
    code = found.reveal() if isinstance(found, Cvv) else ""
    spoken = "".join(str(SAID.index(part)) for part in parts if part in SAID)
    assert code.replace("0", "") in spoken


COURTESIES = ["please", "thanks", "ok", "sorry", "sure", "yes"]
MEANINGS = [
    ("NAME", "Jane Doe"), ("NAME", "my name is Jane Doe"), ("CARD", "4242 4242 4242 4242"),
    ("EXPIRY", "12/27"), ("EXPIRY", "december 2027"), ("CVV", "123"), ("CVV", "cvv 123"),
    ("CONFIRM", "confirm"), ("CONFIRM", "cancel"), ("CONFIRM", "change my name"),
    ("CARD again", "keep it"), ("NAME", "I want to pay"),
]  # fmt: skip


@pytest.mark.parametrize(("state", "message"), MEANINGS)
def test_courtesies_do_not_change_the_meaning(state: str, message: str) -> None:
    polite = [f"{courtesy}, {message}" for courtesy in COURTESIES]
    polite += [f"{message}{after}" for after in (" please", " thanks", ", please!", ", thanks!")]
    assert misread([state], dict.fromkeys(polite, reading(state, message))) == {}


@given(st.text(max_size=60))
def test_normalising_twice_changes_nothing_more(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once


def test_brands_are_reached_by_the_prefixes_above() -> None:
    brands = {brand_of(prefix) for prefix in PREFIXES}
    assert brands == set(BRANDS.values())
    assert date(2026, 11, 21) == TODAY
