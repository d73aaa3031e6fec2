"""Amounts, receipts, and where a conversation stands, as people read them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from payment_page import phrases
from payment_page.amounts import (
    convert_to_units,
    format_amount,
    format_plainly,
    name_brand,
    parse_units,
)
from payment_page.chat.answers import Answer, Payment, Summary
from payment_page.chat.conversation import Conversation, Line
from payment_page.chat.receipt import build_receipt, name_file
from payment_page.chat.retrying import PATIENCE_SECONDS, find_wait
from payment_page.chat.test_cards import TEST_CARDS, build_details
from payment_page.errors import TryAgain
from payment_smart_bot.domain.model.cards.published_cards import STAND_INS
from payment_smart_bot.domain.model.money import CURRENCIES, Money, minor_digits

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
PAYMENT = Payment("visa", "4242", 4900, "usd", "pi_1", livemode=False)
SUMMARY = Summary("Jane Doe", "visa", "4242", "12/2027", 4900, "usd")
ANSWER = Answer("s1", "Hello.", "collecting", "name", "hello", 0, 4, NOON + timedelta(hours=1))


@pytest.mark.parametrize("currency", sorted(CURRENCIES))
def test_amounts_are_written_as_the_bot_writes_them(currency: str) -> None:
    for amount in (5, 4900, 123_450):
        assert format_amount(amount, currency) == Money(amount, currency).shown
        typed = format_plainly(amount, currency)
        assert parse_units(typed, currency) == amount
        assert convert_to_units(amount, currency) == float(typed)
    assert parse_units("1." + "0" * (minor_digits(currency) + 1), currency) is None


@pytest.mark.parametrize("typed", ["", "-1", "1,5", "abc", "1.", ".5", "1e3", "٣", "9" * 13])
def test_what_is_no_amount(typed: str) -> None:
    assert parse_units(typed, "usd") is None


def test_amounts_that_are_typed_short() -> None:
    assert parse_units(" 12.5 ", "usd") == 1250
    assert parse_units("12", "usd") == 1200


def test_brands() -> None:
    assert (name_brand("amex"), name_brand("something_new")) == ("American Express", "Card")


def test_a_receipt() -> None:
    assert build_receipt(replace(PAYMENT, livemode=True), NOON).splitlines() == [
        "Receipt",
        "",
        "Paid:       $49.00",
        "Card:       Visa ****4242",
        "Date:       2026-11-21 12:00 UTC",
        "Reference:  pi_1",
    ]
    assert name_file(NOON) == "receipt-2026-11-21.txt"


def test_a_receipt_where_nothing_was_charged() -> None:
    saved = replace(PAYMENT, amount=None, currency=None, payment_intent_id=None)
    text = build_receipt(saved, NOON)
    assert "nothing; the card was saved" in text
    assert "Reference" not in text
    assert text.endswith("This was a test: no money has moved.\n")


STAGES = [
    (None, "new"),
    (ANSWER, "collecting"),
    (replace(ANSWER, status="confirming", summary=SUMMARY), "confirming"),
    (replace(ANSWER, status="confirming"), "processing"),
    (replace(ANSWER, status="confirming", payment=PAYMENT), "processing"),
    (replace(ANSWER, status="action_required", payment=PAYMENT), "action_required"),
    (replace(ANSWER, status="action_required"), "checkout"),
    (replace(ANSWER, status="completed", payment=PAYMENT), "paid"),
    (replace(ANSWER, status="completed", payment=replace(PAYMENT, amount=None)), "saved"),
    (replace(ANSWER, status="cancelled"), "cancelled"),
    (replace(ANSWER, status="error"), "error"),
    (replace(ANSWER, status="a later one"), "collecting"),
]


@pytest.mark.parametrize(("answer", "stage"), STAGES)
def test_where_a_conversation_stands(answer: Answer | None, stage: str) -> None:
    lines = (Line(by_customer=True, text="hello"),) if answer else ()
    assert Conversation("s1", lines, answer).stage == stage
    assert stage in phrases.STATUS


def test_a_conversation_that_a_merchant_began_is_new() -> None:
    lines = (Line(by_customer=False, text="Hello."),)
    assert Conversation("s1", lines, ANSWER).stage == "new"


def test_the_time_left() -> None:
    conversation = Conversation("s1", (), ANSWER)
    assert conversation.count_minutes_left(NOON + timedelta(seconds=1)) == 59
    assert conversation.count_minutes_left(NOON + timedelta(hours=2)) == 0
    finished = replace(ANSWER, status="completed")
    assert Conversation("s1", (), finished).count_minutes_left(NOON) is None
    assert Conversation().count_minutes_left(NOON) is None


def test_test_cards_are_taken_where_card_details_are_asked_for() -> None:
    asked = replace(ANSWER, current_field="card")
    assert Conversation("s1", (), asked).asks_for_card
    for other in (ANSWER, replace(asked, card_form="https://x"), replace(asked, status="error")):
        assert not Conversation("s1", (), other).asks_for_card


@pytest.mark.parametrize(("label", "number", "code"), TEST_CARDS)
def test_every_test_card_is_one_of_stripes(label: str, number: str, code: str) -> None:
    assert number.replace(" ", "") in STAND_INS
    assert not set(label) & set("0123456789") - {"3"}
    assert build_details(number, code, NOON.date()) == f"{number}, 12/28, {code}"


def test_waits_grow_and_end() -> None:
    failure = TryAgain("Busy.")
    assert [find_wait(attempt, 0.0, failure) for attempt in (1, 2, 3, 4)] == [0.5, 1.0, 2.0, 4.0]
    assert find_wait(3, PATIENCE_SECONDS - 2.0, failure) == 2.0
    assert find_wait(3, PATIENCE_SECONDS - 1.9, failure) is None
    assert find_wait(1, 0.0, TryAgain("Busy.", after=PATIENCE_SECONDS + 1)) is None
