"""By what an operator finds a payment."""

from datetime import UTC, datetime

import pytest

from payment_smart_bot.domain.model.cards.card_details import Expiry
from payment_smart_bot.domain.model.cards.held_cards import Token
from payment_smart_bot.domain.model.charge import Offer
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import Dispute, Payment, PaymentStatus, Risk, RiskKind
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.payment_search import has_words, list_search_words, read_search
from payment_smart_bot.domain.value import replace

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
PAYMENT = Payment(
    id="pay_5a0e7c1b9d3f4826a7b1c0d2e4f68a9c_1",
    session_id="k3v9c0Yt1uQm",
    status=PaymentStatus.PAID,
    token=Token("pm_1", "visa", "4242", Expiry(2031, 12), livemode=False),
    cardholder="Lucía Fernández-O'Neil",
    consent=Offer(NOW, shown="", money=Money(123450, "usd")),
    confirmed_at=NOW,
    retain_until=NOW,
    request=PaymentRequest(order_id="#A-1049/b", customer_email="Lucia@Example.com"),
    intent_id="pi_76EWt3zil",
)


@pytest.mark.parametrize(
    "typed",
    [
        "lucia", "LUCÍA fern", "o'n", "1049/b", "O\u2019Neil", "neil", "A-1049", "#a-10", "1049",
        "lucia@example.com", "example", "4242", "•••• 4242", "****4242", "1234.50", "$1,234.50",
        "1,234", "usd", "k3v9c0yt", "pay_5a0e", "pi_76ew", "PI_76EWt3zil", "lucia 4242 1234", "",
        "\uff14\uff12\uff14\uff12", "lucia & %", " ",
    ],
)  # fmt: skip
def test_a_payment_is_found_by(typed: str) -> None:
    assert has_words(list_search_words(PAYMENT), read_search(typed))


@pytest.mark.parametrize(
    "typed",
    [
        "ucia",
        "242",
        "049",
        "lucia 4243",
        "is:disputed",
        "is:flagged",
        "6EWt3zil",
        "50",
        "%%%",
        "---",
        "%",
        "_",
        "$",
        "* *",
        "\u2022\u2022\u2022\u2022",
        "\U0001f4b3",
    ],
)
def test_a_payment_is_not_found_by(typed: str) -> None:
    assert not has_words(list_search_words(PAYMENT), read_search(typed))


def test_amounts_are_those_that_people_read() -> None:
    for money, typed in ((Money(4900, "jpy"), "¥4,900"), (Money(1250, "kwd"), "1.250")):
        payment = replace(PAYMENT, consent=Offer(NOW, shown="", money=money))
        assert has_words(list_search_words(payment), read_search(typed))


def test_a_payment_of_which_little_is_known_is_found_by_its_ids() -> None:
    bare = Payment("pay_1", "s1", PaymentStatus.SAVED, None, "", Offer(NOW, shown=""), NOW, NOW)
    assert list_search_words(bare) == " pay_1 s1"


def test_what_a_person_has_to_look_at_is_found() -> None:
    dispute = Dispute("dp_1", "needs_response", "fraudulent", Money(1, "usd"), NOW, NOW)
    risk = Risk("rv_1", RiskKind.REVIEW, "open", "rule", NOW, NOW)
    for payment, typed, found in (
        (replace(PAYMENT, disputes=(dispute,)), "is:disputed", True),
        (replace(PAYMENT, disputes=(replace(dispute, status="lost"),)), "is:disputed", False),
        (replace(PAYMENT, risks=(risk,)), "is:flagged", True),
        (replace(PAYMENT, risks=(replace(risk, status="approved"),)), "is:flagged", False),
    ):
        assert has_words(list_search_words(payment), read_search(typed)) is found, typed
