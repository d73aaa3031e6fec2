"""What customers read in answer to a question."""

import itertools
import re

import pytest

from payment_smart_bot.domain.model.cards import BRANDS
from payment_smart_bot.domain.model.effects import Situation
from payment_smart_bot.domain.model.money import CURRENCIES, Money
from payment_smart_bot.domain.model.session import CONFIRMATION, Field, Status
from payment_smart_bot.domain.phrases.answers import answer
from payment_smart_bot.domain.reading.topics import Topic
from payment_smart_bot.domain.value import replace

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
COMPLETED = replace(ASKING_TO_CONFIRM, status=Status.COMPLETED, current_field=None)
CANCELLED = Situation(Status.CANCELLED, None, merchant="Blue Bakery")
ENDED = Situation(Status.ERROR, None, merchant="Blue Bakery")
TO_PAY = replace(ASKING_TO_CONFIRM, amount="$49.00")
CHARGING = replace(TO_PAY, status=Status.CHARGING)
PAID = replace(COMPLETED, amount="$49.00")


def _with_brand(brand: str | None) -> Situation:
    return replace(OPEN, brand=brand)


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
        (Topic.WHICH_CARDS, replace(OPEN, accepted_brands=("jcb",)), "take JCB."),
        (Topic.WHICH_CARDS, replace(OPEN, accepted_brands=()), "I will tell you"),
        (Topic.OTHER_METHODS, OPEN, "Visa, Mastercard and American Express"),
        (Topic.OTHER_METHODS, ASKING_TO_CONFIRM, "Blue Bakery"),
        (Topic.WHICH_CARD_GIVEN, OPEN, "No card yet."),
        (
            Topic.WHICH_CARD_GIVEN,
            replace(OPEN, name="Jane Doe", expiry="12/2031"),
            "No card yet. So far I have the name Jane Doe and the expiry date 12/2031.",
        ),
        (
            Topic.WHICH_CARD_GIVEN,
            ASKING_TO_CONFIRM,
            "the name Jane Doe, your Visa ending in 4242 and the expiry date 12/2031.",
        ),
        (Topic.WHICH_CARD_GIVEN, COMPLETED, "You gave me your Visa ending in 4242."),
        (
            Topic.WHICH_CARD_GIVEN,
            replace(COMPLETED, brand="unknown"),
            "your card ending in 4242",
        ),
        (Topic.WHICH_CARD_GIVEN, replace(COMPLETED, last4=None), "gave me your card."),
        (Topic.WHICH_CARD_GIVEN, CANCELLED, "no card was saved"),
        (Topic.HOW_MUCH, OPEN, "nothing is charged"),
        (Topic.HOW_MUCH, COMPLETED, "Your card was saved and nothing was charged"),
        (Topic.HOW_MUCH, CANCELLED, "nothing was charged"),
        (Topic.HOW_MUCH, ENDED, "nothing was charged"),
        (Topic.CANCEL_LATER, OPEN, '"cancel" at any time before you confirm'),
        (Topic.CANCEL_LATER, COMPLETED, "contact Blue Bakery"),
        (Topic.CANCEL_LATER, replace(COMPLETED, merchant=None), "the merchant"),
        (Topic.CHANGE, OPEN, "Until you confirm"),
        (Topic.CHANGE, COMPLETED, "no longer"),
        (Topic.AFTER_CONFIRM, ASKING_TO_CONFIRM, "your card is saved with Stripe for Blue Bakery"),
        (Topic.AFTER_CONFIRM, COMPLETED, "Your card is saved"),
        (Topic.PROGRESS, OPEN, "Not yet"),
        (Topic.PROGRESS, COMPLETED, "It is done. Your card is saved and nothing was charged."),
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
        (Topic.DECLINED, CANCELLED, "only the bank can say why"),
        (Topic.HOW_MUCH, TO_PAY, "You pay $49.00 to Blue Bakery. Nothing is charged until you"),
        (Topic.HOW_MUCH, PAID, "$49.00 was charged to your Visa ending in 4242."),
        (Topic.HOW_MUCH, CHARGING, "I do not know the outcome yet."),
        (Topic.CURRENCY, OPEN, "No amount is set here"),
        (Topic.CURRENCY, TO_PAY, "The amount is $49.00, in US dollars."),
        (Topic.CURRENCY, PAID, "The amount was $49.00, in US dollars."),
        (
            Topic.CURRENCY,
            replace(TO_PAY, amount="49.00 CHF"),
            "The amount is 49.00 CHF. If",
        ),
        (Topic.PROGRESS, TO_PAY, "Nothing is charged yet."),
        (Topic.PROGRESS, CHARGING, "Your payment of $49.00 is being processed"),
        (Topic.PROGRESS, PAID, "It is done. $49.00 was charged"),
        (Topic.HOW_LONG, CHARGING, "Some banks take longer"),
        (Topic.CANCEL_LATER, TO_PAY, "before you confirm, and nothing is charged"),
        (Topic.CANCEL_LATER, CHARGING, '"cancel", and I will tell you whether that was in time'),
        (Topic.CANCEL_LATER, PAID, "no longer be cancelled here. For a refund please contact Blue"),
        (Topic.WAIT, CHARGING, "You have already confirmed."),
        (Topic.REFUND, PAID, "For a refund please contact Blue Bakery"),
        (Topic.RECURRING, TO_PAY, "$49.00 is charged once"),
        (Topic.RECURRING, CHARGING, "your card will not be charged twice"),
        (Topic.RECURRING, PAID, "It was charged once."),
        (Topic.AFTER_CONFIRM, TO_PAY, "$49.00 is charged to your Visa ending in 4242"),
        (Topic.AFTER_CONFIRM, replace(TO_PAY, last4=None), "to your card for"),
        (Topic.DECLINED, CHARGING, "If the bank declines it, I will tell you"),
        (Topic.DECLINED, PAID, "The card was accepted."),
        (Topic.RECEIPT, PAID, "For a receipt or an invoice, please ask Blue Bakery."),
        (Topic.INSTALMENTS, TO_PAY, "$49.00 is charged in full"),
        (Topic.CHANGE, CHARGING, "nothing can be changed now"),
        (Topic.WHICH_CARD_GIVEN, CHARGING, "You are paying with your Visa ending in 4242."),
        (Topic.HELP, TO_PAY, "I take your payment of $49.00 for Blue Bakery"),
        (Topic.GREETING, TO_PAY, "Hello, I take your payment of $49.00 for Blue Bakery."),
        (Topic.STORED, TO_PAY, "The code is never stored"),
    ],
)
def test_what_an_answer_says(topic: Topic | None, situation: Situation, said: str) -> None:
    assert said in answer(topic, situation)


TOPICS: tuple[Topic | None, ...] = (*Topic, None)
FIELDS = (Field.CARD, CONFIRMATION, None)
NOTHING_KNOWN = (None, None, None)
AMOUNTS = ("$1,234.50", "999,999,999,999.00 IDR")
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
        amount=amount,
    )
    for status, field, brand, merchant, terms_url, (last4, expiry, name), amount in (
        itertools.product(
            Status,
            FIELDS,
            (*BRANDS, "unknown", None),
            ("The Very Long Name of a Merchant Ltd", None),
            ("https://merchant.example/terms-and-conditions", None),
            (NOTHING_KNOWN, ALL_KNOWN),
            (*AMOUNTS, None),
        )
    )
    if (amount or not status.under_way) and (status.finished == (field is None))
]
FORBIDDEN = ("guarantee", "compliant", "promise", "great", "perfect", "!", "{", "}", "  ")
MAY_BE_FIGURES = ("4242", "12/2031")


def _figures_of(situation: Situation) -> tuple[str, ...]:
    return (*MAY_BE_FIGURES, situation.amount) if situation.amount else MAY_BE_FIGURES


@pytest.mark.parametrize("topic", TOPICS)
def test_every_answer_is_short_plain_and_free_of_other_figures(topic: Topic | None) -> None:
    """The only figures are the situation's own: last four, expiry date and amount."""
    for said, figures in {(answer(topic, at), _figures_of(at)) for at in SITUATIONS}:
        bare = said
        for known in figures:
            bare = bare.replace(known, "")
        assert not re.search(r"[\d$]", bare), said
        assert 0 < len(said) <= 320, (len(said), said)
        assert said.endswith((".", "?")), said
        assert said[0].isupper() or said[0] in "$9", said
        assert not any(word in said.lower() for word in FORBIDDEN), said
        assert said.isascii(), said


CHARGED = "(?<!nothing )(was|been) charged"
NOT_CHARGED = "nothing (is|was) charged"
SAVED = "(?<!no card )(is|was|only) saved"
OUTCOME_UNKNOWN = "being processed|not know the outcome"
STILL_TO_CONFIRM = "(until|when|before|once) you( have)? confirm|not yet"

UNTRUE_WITH_AMOUNT = {
    Status.COLLECTING: (CHARGED, SAVED, OUTCOME_UNKNOWN),
    Status.CONFIRMING: (CHARGED, SAVED, OUTCOME_UNKNOWN),
    Status.CHARGING: (CHARGED, NOT_CHARGED, SAVED, STILL_TO_CONFIRM),
    Status.ACTION_REQUIRED: (CHARGED, NOT_CHARGED, SAVED, STILL_TO_CONFIRM),
    Status.COMPLETED: (NOT_CHARGED, SAVED, OUTCOME_UNKNOWN, STILL_TO_CONFIRM),
    Status.CANCELLED: (CHARGED, SAVED, OUTCOME_UNKNOWN, STILL_TO_CONFIRM),
    Status.ERROR: (CHARGED, SAVED, OUTCOME_UNKNOWN, STILL_TO_CONFIRM),
}
UNTRUE_WITHOUT = (CHARGED, OUTCOME_UNKNOWN, "you pay ", "your payment", "[0-9] is charged")


@pytest.mark.parametrize("topic", TOPICS)
def test_nothing_untrue_is_said_in_any_status(topic: Topic | None) -> None:
    """Above all: no "nothing is charged" after a charge, and no outcome before it is known."""
    for status, paying, said in {
        (at.status, at.amount is not None, answer(topic, at)) for at in SITUATIONS
    }:
        for untrue in UNTRUE_WITH_AMOUNT[status] if paying else UNTRUE_WITHOUT:
            assert not re.search(untrue, said, re.IGNORECASE), (status, paying, said)


ON_MONEY = (
    Topic.HOW_MUCH,
    Topic.PROGRESS,
    Topic.CHANGE,
    Topic.CANCEL_LATER,
    Topic.REFUND,
    Topic.HOW_LONG,
    Topic.AFTER_CONFIRM,
    Topic.WAIT,
    Topic.DECLINED,
    Topic.RECEIPT,
    Topic.HELP,
    Topic.INSTALMENTS,
    Topic.RECURRING,
    Topic.THANKS,
    Topic.GREETING,
)


@pytest.mark.parametrize("topic", ON_MONEY)
def test_an_answer_about_money_says_how_the_payment_stands(topic: Topic) -> None:
    assert "$49.00 is being processed, and I do not know" in answer(topic, CHARGING)
    assert "$49.00 was charged to your Visa ending in 4242." in answer(topic, PAID)


@pytest.mark.parametrize("topic", [topic for topic in TOPICS if topic is not Topic.TERMS])
def test_there_is_no_link_but_to_the_terms(topic: Topic | None) -> None:
    assert not any("http" in answer(topic, situation) for situation in SITUATIONS)


@pytest.mark.parametrize("topic", TOPICS)
def test_names_are_shown_as_they_are(topic: Topic | None) -> None:
    """Braces and percent signs in what others wrote are no placeholders."""
    odd = replace(TO_PAY, merchant="{name} %s", name="{0} {merchant}")
    assert answer(topic, odd)


@pytest.mark.parametrize("currency", sorted(CURRENCIES))
def test_the_currency_is_named_whatever_it_is(currency: str) -> None:
    """By its code, or in words where the amount has only a symbol."""
    shown = Money(500_000, currency).shown
    said = answer(Topic.CURRENCY, replace(TO_PAY, amount=shown))
    assert f"The amount is {shown}" in said
    assert currency.upper() in said or f"{shown}, in " in said
