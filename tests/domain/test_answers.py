"""What customers read in answer to a question."""

import dataclasses
import itertools
import re

import pytest

from payment_smart_bot.domain.answers import answer
from payment_smart_bot.domain.cards import BRANDS
from payment_smart_bot.domain.effects import Situation
from payment_smart_bot.domain.session import CONFIRMATION, Field, Status
from payment_smart_bot.domain.topics import Topic

OPEN = Situation(Status.COLLECTING, "card", accepted_brands=("visa", "mastercard", "amex"))
ASKING_TO_CONFIRM = Situation(
    Status.CONFIRMING,
    CONFIRMATION,
    brand="visa",
    last4="4242",
    expiry="12/2031",
    name="Jane Doe",
    accepted_brands=tuple(BRANDS),
    merchant="Blue Bakery",
    terms_url="https://bakery.example/terms",
)
COMPLETED = dataclasses.replace(ASKING_TO_CONFIRM, status=Status.COMPLETED, current_field=None)
CANCELLED = Situation(Status.CANCELLED, None, merchant="Blue Bakery")
ENDED = Situation(Status.ERROR, None, merchant="Blue Bakery")


def _with_brand(brand: str | None) -> Situation:
    return dataclasses.replace(OPEN, brand=brand)


@pytest.mark.parametrize(
    ("topic", "situation", "said"),
    [
        (Topic.WHERE_CVV, _with_brand("amex"), "four digits on the front"),
        (Topic.WHERE_CVV, _with_brand("amex"), "above the number"),
        (Topic.WHERE_CVV, _with_brand("visa"), "three digits on the back"),
        (Topic.WHERE_CVV, _with_brand("visa"), "signature strip"),
        (Topic.WHERE_CVV, _with_brand(None), "three digits on the back"),
        (Topic.WHERE_CVV, _with_brand(None), "four digits on the front"),
        (Topic.WHERE_CVV, _with_brand("a new brand"), "four digits on the front"),
        (Topic.NO_CODE, _with_brand("amex"), "four digits on the front"),
        (Topic.NO_CODE, OPEN, "another card"),
        (Topic.WHICH_CARDS, OPEN, "Visa, Mastercard and American Express."),
        (Topic.WHICH_CARDS, dataclasses.replace(OPEN, accepted_brands=("jcb",)), "take JCB."),
        (Topic.WHICH_CARDS, dataclasses.replace(OPEN, accepted_brands=()), "I will tell you"),
        (Topic.OTHER_METHODS, OPEN, "Visa, Mastercard and American Express"),
        (Topic.OTHER_METHODS, ASKING_TO_CONFIRM, "Blue Bakery"),
        (Topic.WHICH_CARD_GIVEN, OPEN, "No card yet."),
        (
            Topic.WHICH_CARD_GIVEN,
            dataclasses.replace(OPEN, name="Jane Doe", expiry="12/2031"),
            "No card yet. So far I have the name Jane Doe and the expiry date 12/2031.",
        ),
        (
            Topic.WHICH_CARD_GIVEN,
            ASKING_TO_CONFIRM,
            "the name Jane Doe, Visa ending in 4242 and the expiry date 12/2031.",
        ),
        (Topic.WHICH_CARD_GIVEN, COMPLETED, "Visa ending in 4242"),
        (
            Topic.WHICH_CARD_GIVEN,
            dataclasses.replace(COMPLETED, brand="unknown"),
            "a card ending in 4242",
        ),
        (Topic.WHICH_CARD_GIVEN, dataclasses.replace(COMPLETED, last4=None), "the one you gave"),
        (Topic.WHICH_CARD_GIVEN, CANCELLED, "no card was saved"),
        (Topic.HOW_MUCH, OPEN, "nothing is charged"),
        (Topic.HOW_MUCH, COMPLETED, "Your card was saved and nothing was charged"),
        (Topic.HOW_MUCH, CANCELLED, "nothing was charged"),
        (Topic.HOW_MUCH, ENDED, "nothing was charged"),
        (Topic.CANCEL_LATER, OPEN, '"cancel" at any time before you confirm'),
        (Topic.CANCEL_LATER, COMPLETED, "contact Blue Bakery"),
        (Topic.CANCEL_LATER, dataclasses.replace(COMPLETED, merchant=None), "the merchant"),
        (Topic.CHANGE, OPEN, "Until you confirm"),
        (Topic.CHANGE, COMPLETED, "no longer"),
        (Topic.AFTER_CONFIRM, ASKING_TO_CONFIRM, "your card is saved with Stripe for Blue Bakery"),
        (Topic.AFTER_CONFIRM, COMPLETED, "Your card is saved"),
        (Topic.PROGRESS, OPEN, "Not yet"),
        (Topic.PROGRESS, COMPLETED, "Yes."),
        (Topic.PROGRESS, CANCELLED, "cancelled"),
        (Topic.PROGRESS, ENDED, "ended"),
        (Topic.WAIT, OPEN, "Take your time"),
        (Topic.WAIT, COMPLETED, "already confirmed"),
        (Topic.HELP, CANCELLED, '"I want to pay"'),
        (Topic.HELP, ENDED, "contact Blue Bakery"),
        (Topic.DECLINED, ENDED, "contact Blue Bakery"),
        (Topic.TERMS, ASKING_TO_CONFIRM, "https://bakery.example/terms"),
        (Topic.TERMS, OPEN, "the merchant"),
        (Topic.STORED, OPEN, "never stored"),
        (Topic.STORED, CANCELLED, "erased"),
        (Topic.SAFE, OPEN, "encrypted until Stripe has it and then erased"),
        (Topic.SAFE, OPEN, "no language model ever sees them"),
        (Topic.PIN, OPEN, "do not share"),
        (Topic.THANKS, OPEN, "You are welcome."),
        (None, OPEN, "cannot answer that. Please ask the merchant."),
        (None, COMPLETED, "ask Blue Bakery."),
    ],
)
def test_what_an_answer_says(topic: Topic | None, situation: Situation, said: str) -> None:
    assert said in answer(topic, situation)


TOPICS: tuple[Topic | None, ...] = (*Topic, None)
FIELDS = (*Field, CONFIRMATION, None)
NOTHING_KNOWN = (None, None, None)
ALL_KNOWN = ("4242", "12/2031", "Maria-Theresa van der Berg-O'Neil")
SITUATIONS = [
    Situation(
        status,
        field,
        brand=brand,
        accepted_brands=tuple(BRANDS),
        merchant=merchant,
        terms_url=terms_url,
        last4=last4,
        expiry=expiry,
        name=name,
    )
    for status, field, brand, merchant, terms_url, (last4, expiry, name) in itertools.product(
        Status,
        FIELDS,
        (*BRANDS, "unknown", None),
        ("The Very Long Name of a Merchant Ltd", None),
        ("https://merchant.example/terms-and-conditions", None),
        (NOTHING_KNOWN, ALL_KNOWN),
    )
]
FORBIDDEN = ("guarantee", "compliant", "promise", "great", "perfect", "!", "{", "}", "  ")
MAY_BE_FIGURES = ("4242", "12/2031")


@pytest.mark.parametrize("topic", TOPICS)
def test_every_answer_is_short_plain_and_free_of_digits(topic: Topic | None) -> None:
    for said in {answer(topic, situation) for situation in SITUATIONS}:
        assert 0 < len(said) <= 300, (len(said), said)
        assert said.endswith((".", "?")), said
        assert said[0].isupper(), said
        assert not any(word in said.lower() for word in FORBIDDEN), said
        assert said.isascii(), said
        bare = said
        for figures in MAY_BE_FIGURES:
            bare = bare.replace(figures, "")
        assert not re.search(r"\d", bare), said


@pytest.mark.parametrize("topic", [topic for topic in TOPICS if topic is not Topic.TERMS])
def test_there_is_no_link_but_to_the_terms(topic: Topic | None) -> None:
    assert not any("http" in answer(topic, situation) for situation in SITUATIONS)


@pytest.mark.parametrize("topic", TOPICS)
def test_names_are_shown_as_they_are(topic: Topic | None) -> None:
    """Braces and percent signs in what others wrote are no placeholders."""
    odd = dataclasses.replace(ASKING_TO_CONFIRM, merchant="{name} %s", name="{0} {merchant}")
    assert answer(topic, odd)
