"""Every sentence that a customer can read is there, reads well, and shows no more than it may."""

import re

import pytest
from tests.fakes import NOON
from tests.replacing import replace

from payment_smart_bot.domain import wording
from payment_smart_bot.domain.cards import (
    AMEX,
    BRANDS,
    VISA,
    Brand,
    Expiry,
    Reason,
    Rejection,
    parse_cvv,
    parse_expiry,
    parse_pan,
)
from payment_smart_bot.domain.effects import Refusal
from payment_smart_bot.domain.policy import Policy
from payment_smart_bot.domain.session import Field

from .engine_cases import TOKEN

POLICY = Policy(merchant="Ada's Books")
EVERY_REASON = [
    (field, reason) for field, reasons in wording.REJECTED.items() for reason in reasons
]


@pytest.mark.parametrize(("field", "reason"), EVERY_REASON)
@pytest.mark.parametrize("brand", [None, VISA, AMEX])
def test_every_rejection_reads_as_sentences(
    field: Field, reason: Reason, brand: Brand | None
) -> None:
    rejection = Rejection(reason, brand)
    sentence = wording.rejected(field, rejection, 2, POLICY)
    assert sentence.endswith("(Try 2 of 5.)")
    assert "{" not in sentence
    assert "None" not in sentence


def test_every_reason_that_a_parser_gives_has_its_sentence() -> None:
    today = NOON.date()
    numbers = ["4", "4" * 20, "9" * 16, "4" * 15, "4242424242424241", "4242424242424242"]
    for digits in numbers:
        for accepted in (BRANDS, {"amex"}):
            card = parse_pan(digits, accepted)
            if isinstance(card, Rejection):
                assert wording.rejected(Field.CARD, card, 1, POLICY)
    for month, year in ((13, 27), (1, 20), (1, 2099)):
        expiry = parse_expiry(month, year, today)
        assert isinstance(expiry, Rejection)
        assert wording.rejected(Field.EXPIRY, expiry, 1, POLICY)
    for brand in (None, VISA, AMEX):
        code = parse_cvv("12345", brand)
        assert isinstance(code, Rejection)
        assert wording.rejected(Field.CVV, code, 1, POLICY)


def test_a_brand_is_named_where_it_matters() -> None:
    not_accepted = Rejection(Reason.BRAND_NOT_ACCEPTED, AMEX)
    only_two = replace(POLICY, accepted_brands=("visa", "mastercard"))
    assert wording.rejected(Field.CARD, not_accepted, 1, only_two) == (
        "American Express is not accepted here. Accepted: Visa and Mastercard. (Try 1 of 5.)"
    )
    wrong_code = Rejection(Reason.WRONG_LENGTH, AMEX)
    assert "for American Express has four digits" in wording.rejected(
        Field.CVV, wrong_code, 1, POLICY
    )
    assert "three or four digits." in wording.rejected(
        Field.CVV, Rejection(Reason.WRONG_LENGTH), 1, POLICY
    )


@pytest.mark.parametrize("refusal", Refusal)
def test_every_refusal_reads_as_sentences(refusal: Refusal) -> None:
    assert wording.refused(refusal, 2, POLICY).endswith("(Card 2 of 3.)")


def test_every_field_is_asked_for_and_named() -> None:
    assert set(wording.ASKS) == set(wording.NAMES_OF_FIELDS) == set(wording.REJECTED) == set(Field)
    assert "four digits on the front" in wording.ask(Field.CVV, AMEX)
    assert "three digits on the back" in wording.ask(Field.CVV, VISA)
    assert wording.ask(Field.CARD, AMEX) == wording.ASKS[Field.CARD]
    assert "keep it" in wording.ask_new(Field.NAME)


@pytest.mark.parametrize(
    ("noted", "sentence"),
    [
        (wording.noted(), ""),
        (wording.noted("Jane Doe"), "Thank you, Jane Doe."),
        (wording.noted(None, ("visa", "4242")), "Thank you. I have your Visa ending in 4242."),
        (
            wording.noted("Jane", ("visa", "4242"), Expiry(2027, 12)),
            "Thank you, Jane. I have your Visa ending in 4242, valid until 12/2027.",
        ),
        (
            wording.noted(expiry=Expiry(2027, 12)),
            "Thank you. The card is valid until 12/2027.",
        ),
    ],
)
def test_what_was_taken_is_said_back_masked(noted: str, sentence: str) -> None:
    assert noted == sentence


def test_the_summary_masks_all_but_what_may_be_shown() -> None:
    shown = wording.summary("Jane Doe", TOKEN, POLICY)
    for line in ("Name: Jane Doe", "Card: Visa ****4242", "Expires: 12/2027", "CVV: ***"):
        assert line in shown.splitlines()
    assert re.findall("[0-9]+", shown) == ["4242", "12", "2027"]
    assert "terms" not in shown
    with_terms = wording.summary("Jane Doe", TOKEN, replace(POLICY, terms_url="https://t.example"))
    assert "https://t.example" in with_terms
    assert with_terms.endswith(wording.CONFIRM_PROMPT)


def test_a_brand_that_only_stripe_knows_is_just_a_card() -> None:
    assert wording.card("unknown", "3742") == "card ending in 3742"
    assert wording.card_with_stars("eftpos_au", "0001") == "card ****0001"


def test_parts_are_joined_and_lists_start_on_their_own_line() -> None:
    assert wording.joined(["One.", "", "Two."]) == "One. Two."
    assert wording.joined(["One.", "a\nb", "Two."]) == "One.\na\nb\nTwo."
    assert wording.joined([]) == ""
    assert wording.listed(["a"]) == "a"
    assert wording.listed(["a", "b", "c"]) == "a, b and c"


def test_the_merchant_is_named_or_not() -> None:
    for sentence in (
        wording.welcome(POLICY),
        wording.gave_up(POLICY),
        wording.already_ended(POLICY),
        wording.already_completed(TOKEN, POLICY),
        wording.already_completed(None, POLICY),
    ):
        assert "Ada's Books" in sentence
    assert "the merchant" in wording.welcome(Policy())
    assert "Visa ending in 4242 is saved" in wording.completed(TOKEN)


def test_pieces_and_what_is_missing() -> None:
    assert wording.pieces(1).startswith("I have 1 digit so far")
    assert wording.pieces(8).startswith("I have 8 digits so far")
    assert wording.still_needed([Field.CVV]) == (
        "Before you can confirm, I still need the security code."
    )
    assert wording.new_card_needs([Field.EXPIRY, Field.CVV]) == (
        "As the card has changed, I also need the expiry date and the security code."
    )
