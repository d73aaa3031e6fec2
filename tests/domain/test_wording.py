"""Every sentence that a customer can read is there, reads well, and shows no more than it may."""

import re

import pytest
from tests.fakes import NOON

from payment_smart_bot.domain.model.cards import (
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
from payment_smart_bot.domain.model.effects import Decline, Refusal
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.policy import Policy
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.phrases import wording
from payment_smart_bot.domain.value import replace

from .engine_cases import TOKEN

POLICY = Policy(merchant="Ada's Books")
MONEY = Money(4900, "usd")
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


@pytest.mark.parametrize("same_card", [True, False])
@pytest.mark.parametrize("decline", Decline)
def test_every_decline_says_that_nothing_was_charged_and_what_may_help(
    decline: Decline, same_card: bool
) -> None:
    said = wording.declined(decline, 2, POLICY, same_card=same_card)
    assert said.startswith("Nothing was charged: ")
    assert said.endswith(". (Try 2 of 3.)")
    assert 3 <= said.count(".") <= 4, "why, then what may help"
    assert not any(sign in said for sign in "{}?!\n")


def test_a_try_that_never_reached_the_bank_is_not_counted_aloud() -> None:
    said = wording.declined(Decline.TRY_AGAIN, None, POLICY, same_card=False)
    assert said.endswith("once more.")


@pytest.mark.parametrize(
    ("decline", "help_offered"),
    [
        (Decline.GENERIC, "use another card"),
        (Decline.INSUFFICIENT_FUNDS, "use another card"),
        (Decline.EXPIRED, "check its date, or use another card"),
        (Decline.WRONG_CODE, "only the code again"),
        (Decline.WRONG_NUMBER, "check it, or use another card"),
        (Decline.NOT_SUPPORTED, "use another card"),
        (Decline.AUTHENTICATION, "use another card"),
        (Decline.TOO_OFTEN, "use another card, or come back later"),
        (Decline.TRY_AGAIN, "try again with the same card"),
        (Decline.CARD_AGAIN, "number, expiry date and security code again"),
    ],
)
def test_a_decline_comes_with_the_step_that_may_help(decline: Decline, help_offered: str) -> None:
    assert help_offered in wording.declined(decline, 1, POLICY, same_card=True)


@pytest.mark.parametrize("decline", [Decline.WRONG_CODE, Decline.TRY_AGAIN])
def test_where_the_card_is_gone_all_of_it_is_asked_for(decline: Decline) -> None:
    said = wording.declined(decline, 1, POLICY, same_card=False)
    assert "As I keep no card number" in said or "as I keep no card number" in said
    assert "number, expiry date and" in said


def test_a_plain_decline_tells_nothing_of_a_card_that_is_lost_or_stolen() -> None:
    said = wording.declined(Decline.GENERIC, 1, POLICY, same_card=False).lower()
    assert not any(word in said for word in ("lost", "stolen", "fraud", "police", "block"))


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
    shown = wording.summary("Jane Doe", TOKEN, None, POLICY)
    for line in ("Name: Jane Doe", "Card: Visa ****4242", "Expires: 12/2027", "CVV: ***"):
        assert line in shown.splitlines()
    assert re.findall("[0-9]+", shown) == ["4242", "12", "2027"]
    assert "terms" not in shown
    with_terms = replace(POLICY, terms_url="https://t.example")
    for money in (None, MONEY):
        shown = wording.summary("Jane Doe", TOKEN, money, with_terms)
        assert "By confirming you accept the terms: https://t.example" in shown.splitlines()
        assert shown.endswith(wording.CONFIRM_PROMPT)


def test_the_summary_says_what_is_paid_to_whom() -> None:
    assert wording.summary("Jane Doe", TOKEN, MONEY, POLICY).splitlines() == [
        "Please check:",
        "Amount: $49.00",
        "Name: Jane Doe",
        "Card: Visa ****4242",
        "Expires: 12/2027",
        "CVV: ***",
        "By confirming you pay $49.00 to Ada's Books.",
        wording.CONFIRM_PROMPT,
    ]
    without = wording.summary("Jane Doe", TOKEN, None, POLICY)
    assert "The card is saved for Ada's Books. Nothing is charged." in without
    assert "Amount" not in without


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (
            wording.welcome(POLICY, MONEY),
            "Hello. I take your payment of $49.00 for Ada's Books. It takes about a minute, and "
            "nothing is charged until you confirm.",
        ),
        (
            wording.welcome(POLICY, None),
            "Hello. I take card details for Ada's Books. It takes about a minute, and nothing is "
            "charged.",
        ),
        (
            wording.charged(TOKEN, MONEY),
            "Done: $49.00 was charged to your Visa ending in 4242. Thank you.",
        ),
        (
            wording.completed(TOKEN),
            "Done: your Visa ending in 4242 is saved. Nothing was charged. Thank you.",
        ),
        (
            wording.charged_before_cancel(TOKEN, MONEY),
            "I am sorry, it was too late to cancel: $49.00 had already been charged to your Visa "
            "ending in 4242. For a refund please contact the merchant.",
        ),
        (
            wording.already_completed(TOKEN, MONEY, POLICY),
            "This is finished: $49.00 was charged to your Visa ending in 4242. For anything else "
            "please contact Ada's Books.",
        ),
        (
            wording.already_completed(None, None, POLICY),
            "This is finished: your card is saved and nothing was charged. For anything else "
            "please contact Ada's Books.",
        ),
        (
            wording.paused(POLICY),
            "Payments are paused at the moment: nothing was taken from your message, and nothing "
            "is charged. Please come back later, or contact Ada's Books.",
        ),
    ],
)
def test_what_is_said_of_the_money(said: str, sentence: str) -> None:
    assert said == sentence


def test_while_the_outcome_is_unknown_neither_success_nor_failure_is_claimed() -> None:
    for said in (wording.STILL_PROCESSING, wording.CANCELLING):
        assert "do not know" in said
        assert "Send any message" in said
        assert not re.search("was charged|was cancelled|[Cc]ancelled|[Nn]othing (is|was) ch", said)
    assert "will not be charged twice" in wording.STILL_PROCESSING


@pytest.mark.parametrize(
    "said",
    [
        wording.CANCELLED,
        wording.ALREADY_CANCELLED,
        wording.UNCHARGED,
        wording.gave_up(POLICY),
        wording.already_ended(POLICY),
    ],
)
def test_an_end_without_a_charge_says_so(said: str) -> None:
    assert "othing was charged" in said


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
        wording.welcome(POLICY, MONEY),
        wording.summary("Jane", TOKEN, MONEY, POLICY),
        wording.paused(POLICY),
        wording.gave_up(POLICY),
        wording.already_ended(POLICY),
        wording.already_completed(TOKEN, MONEY, POLICY),
        wording.already_completed(None, None, POLICY),
    ):
        assert "Ada's Books" in sentence
    assert "the merchant" in wording.welcome(Policy(), None)


def test_pieces_and_what_is_missing() -> None:
    assert wording.pieces(1).startswith("I have 1 digit so far")
    assert wording.pieces(8).startswith("I have 8 digits so far")
    assert wording.still_needed([Field.CVV]) == (
        "Before you can confirm, I still need the security code."
    )
    assert wording.new_card_needs([Field.EXPIRY, Field.CVV]) == (
        "As the card has changed, I also need the expiry date and the security code."
    )
