"""The bank's page of 3-D Secure: who reaches it, what it does, and where it leads."""

from typing import Any

import pytest
import stripe

from simulator_testing.payments import confirm, new_card, new_intent
from stripe_simulator import Simulator
from stripe_simulator.testing.browser import Browser, challenge_url, query_of, target_of, text_of

BACK = "https://shop.example/back?order=7"
REQUIRED = "4000000000003220"


def ask_bank(client: stripe.StripeClient, card: str = REQUIRED) -> stripe.PaymentIntent:
    """Return a PaymentIntent whose customer the bank asks to authenticate."""
    intent = confirm(client, new_intent(client).id, new_card(client, card), return_url=BACK)
    assert intent.status == "requires_action"
    return intent


@pytest.mark.parametrize(
    ("card", "outcome", "status", "redirect_status"),
    [
        (REQUIRED, "succeeded", "succeeded", "succeeded"),
        (REQUIRED, "failed", "requires_payment_method", "failed"),
        ("4000002500003155", "succeeded", "succeeded", "succeeded"),
        ("4000008400001629", "succeeded", "requires_payment_method", "failed"),
    ],
)
def test_the_answer_leads_back_to_the_shop(
    client: stripe.StripeClient,
    browser: Browser,
    card: str,
    outcome: str,
    status: str,
    redirect_status: str,
) -> None:
    """Stripe adds to the query of the address, and what was there before stays."""
    intent = ask_bank(client, card)
    back = target_of(browser.answer(challenge_url(intent), outcome))
    assert back.startswith("https://shop.example/back?")
    assert query_of(back) == {
        "order": "7",
        "payment_intent": intent.id,
        "payment_intent_client_secret": intent.client_secret,
        "redirect_status": redirect_status,
    }
    assert client.v1.payment_intents.retrieve(intent.id).status == status


def test_an_app_may_have_an_address_of_its_own(
    client: stripe.StripeClient, browser: Browser
) -> None:
    made, method = new_intent(client), new_card(client, REQUIRED)
    intent = confirm(client, made.id, method, return_url="my-shop://paid")
    back = target_of(browser.answer(challenge_url(intent)))
    assert back.startswith("my-shop://paid?payment_")


def test_the_page_asks_in_plain_words(client: stripe.StripeClient, browser: Browser) -> None:
    page = browser.get(challenge_url(ask_bank(client)))
    assert page.status == 200
    assert "Confirm your payment" in text_of(page)
    assert "a payment of $10.99 USD with your Visa card ending in 3220" in text_of(page)
    assert '<html lang="en">' in page.body
    assert '<button name="outcome" value="succeeded">Approve</button>' in page.body
    assert 'value="failed" class="quiet">Fail</button>' in page.body
    assert "<script" not in page.body
    assert page.headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]


def test_a_second_click_does_nothing_more(
    client: stripe.StripeClient, browser: Browser, simulator: Simulator
) -> None:
    intent = ask_bank(client)
    first = browser.answer(challenge_url(intent), "succeeded")
    second = browser.answer(challenge_url(intent), "failed")
    assert target_of(second) == target_of(first)
    assert simulator.books()[0].succeeded_charges == 1
    again = browser.get(challenge_url(intent))
    assert "Nothing to confirm" in text_of(again)
    assert "https://shop.example/back?order=7&amp;payment_intent=" in again.body


def test_the_page_of_an_older_attempt_answers_for_no_newer_one(
    client: stripe.StripeClient, browser: Browser
) -> None:
    first = ask_bank(client)
    second = confirm(client, first.id, new_card(client, REQUIRED), return_url=BACK)
    assert challenge_url(second) != challenge_url(first)
    browser.answer(challenge_url(first), "succeeded")
    assert client.v1.payment_intents.retrieve(first.id).status == "requires_action"


def test_the_page_cannot_be_guessed(client: stripe.StripeClient, browser: Browser) -> None:
    intent = ask_bank(client)
    for guess in (intent.id, str(intent.client_secret), "3ds_x", ""):
        url = f"http://127.0.0.1:12111/_simulator/challenge/{guess}"
        statuses = {browser.get(url).status, browser.answer(url).status}
        assert statuses == {404}, guess
    assert client.v1.payment_intents.retrieve(intent.id).status == "requires_action"


def test_an_unknown_answer_is_asked_again(client: stripe.StripeClient, browser: Browser) -> None:
    intent = ask_bank(client)
    assert "Approve" in browser.answer(challenge_url(intent), "perhaps").body
    assert client.v1.payment_intents.retrieve(intent.id).status == "requires_action"


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:1"])
def test_another_site_cannot_answer(
    client: stripe.StripeClient, browser: Browser, origin: str
) -> None:
    intent = ask_bank(client)
    fields, host = {"outcome": "succeeded"}, "127.0.0.1:12111"
    refused = browser.post(challenge_url(intent), fields, origin=origin, host=host)
    assert refused.status == 403
    assert client.v1.payment_intents.retrieve(intent.id).status == "requires_action"
    own = browser.post(challenge_url(intent), fields, origin=f"http://{host}", host=host)
    assert own.status == 303


def test_without_a_return_url_the_page_says_that_it_is_done(
    client: stripe.StripeClient, browser: Browser
) -> None:
    """The page is then in a frame of the merchant's page, which asks how it went."""
    intent = confirm(client, new_intent(client).id, "pm_card_threeDSecure2Required")
    action: Any = intent.next_action
    page = browser.answer(action.use_stripe_sdk.stripe_js)
    assert page.status == 200
    assert "Nothing to confirm" in text_of(page)
    assert "frame-ancestors" not in page.headers["Content-Security-Policy"]
    assert client.v1.payment_intents.retrieve(intent.id).status == "succeeded"
