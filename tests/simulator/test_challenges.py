"""The bank's page of 3-D Secure: who reaches it, what it does, and where it leads."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
import stripe
from tests.simulator.browsing import Browser, challenge_of, query_of, target_of, text_of
from tests.simulator.payments import confirm, declined, error_of, new_card, new_intent

from stripe_simulator import Simulator

BACK = "https://shop.example/back?order=7"


@pytest.fixture
def browser(simulator: Simulator) -> Browser:
    return Browser(simulator)


@pytest.fixture
def inline(simulator: Simulator) -> stripe.StripeClient:
    return stripe.StripeClient("sk_test_x", http_client=simulator.http_client())


def asked(client: stripe.StripeClient, card: str = "4000000000003220") -> stripe.PaymentIntent:
    """Return a PaymentIntent whose customer is asked to authenticate."""
    intent = confirm(client, new_intent(client).id, new_card(client, card), return_url=BACK)
    assert intent.status == "requires_action"
    return intent


@pytest.mark.parametrize(
    ("card", "outcome", "status", "brought_back"),
    [
        ("4000000000003220", "succeeded", "succeeded", "succeeded"),
        ("4000000000003220", "failed", "requires_payment_method", "failed"),
        ("4000000000003063", "succeeded", "succeeded", "succeeded"),
        ("4000002500003155", "succeeded", "succeeded", "succeeded"),
        ("4000002760003184", "succeeded", "succeeded", "succeeded"),
        ("4000008400001629", "succeeded", "requires_payment_method", "failed"),
        ("4000008260003178", "succeeded", "requires_payment_method", "failed"),
    ],
)
def test_the_answer_leads_back_to_the_shop(
    inline: stripe.StripeClient,
    browser: Browser,
    card: str,
    outcome: str,
    status: str,
    brought_back: str,
) -> None:
    """With what Stripe adds to the address; what was in it before stays."""
    intent = asked(inline, card)
    back = target_of(browser.answer(challenge_of(intent), outcome))
    assert back.startswith("https://shop.example/back?")
    assert query_of(back) == {
        "order": "7",
        "payment_intent": intent.id,
        "payment_intent_client_secret": intent.client_secret,
        "redirect_status": brought_back,
    }
    assert inline.v1.payment_intents.retrieve(intent.id).status == status


def test_the_page_asks_in_plain_words(inline: stripe.StripeClient, browser: Browser) -> None:
    page = browser.get(challenge_of(asked(inline)))
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
    inline: stripe.StripeClient, browser: Browser, simulator: Simulator
) -> None:
    intent = asked(inline)
    first = browser.answer(challenge_of(intent), "succeeded")
    second = browser.answer(challenge_of(intent), "failed")
    assert target_of(second) == target_of(first)
    assert simulator.books()[0].succeeded_charges == 1
    again = browser.get(challenge_of(intent))
    assert "Nothing to confirm" in text_of(again)
    assert "https://shop.example/back?order=7&amp;payment_intent=" in again.body


def test_the_page_of_an_older_attempt_answers_for_no_newer_one(
    inline: stripe.StripeClient, browser: Browser
) -> None:
    first = asked(inline)
    second = confirm(inline, first.id, new_card(inline, "4000000000003220"), return_url=BACK)
    assert challenge_of(second) != challenge_of(first)
    browser.answer(challenge_of(first), "succeeded")
    assert inline.v1.payment_intents.retrieve(first.id).status == "requires_action"


def test_the_page_cannot_be_guessed(inline: stripe.StripeClient, browser: Browser) -> None:
    intent = asked(inline)
    for guess in (intent.id, str(intent.client_secret), "3ds_x", ""):
        url = f"http://127.0.0.1:12111/_simulator/challenge/{guess}"
        assert browser.get(url).status == browser.answer(url, "succeeded").status == 404
    assert inline.v1.payment_intents.retrieve(intent.id).status == "requires_action"


def test_an_answer_that_is_none_is_asked_again(
    inline: stripe.StripeClient, browser: Browser
) -> None:
    intent = asked(inline)
    assert "Approve" in browser.answer(challenge_of(intent), "perhaps").body
    assert inline.v1.payment_intents.retrieve(intent.id).status == "requires_action"


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:1"])
def test_another_site_cannot_answer(
    inline: stripe.StripeClient, browser: Browser, origin: str
) -> None:
    intent = asked(inline)
    headers = {"origin": origin, "host": "127.0.0.1:12111"}
    assert browser.post(challenge_of(intent), {"outcome": "succeeded"}, **headers).status == 403
    assert inline.v1.payment_intents.retrieve(intent.id).status == "requires_action"
    headers["origin"] = "http://127.0.0.1:12111"
    assert browser.post(challenge_of(intent), {"outcome": "succeeded"}, **headers).status == 303


def test_without_a_return_url_the_page_says_that_it_is_done(
    inline: stripe.StripeClient, browser: Browser
) -> None:
    """Then it is shown in a frame, whose page asks how it went."""
    intent = confirm(inline, new_intent(inline).id, "pm_card_threeDSecure2Required")
    action: Any = intent.next_action
    page = browser.answer(action.use_stripe_sdk.stripe_js, "succeeded")
    assert (page.status, "Nothing to confirm" in text_of(page)) == (200, True)
    assert "frame-ancestors" not in page.headers["Content-Security-Policy"]
    assert inline.v1.payment_intents.retrieve(intent.id).status == "succeeded"


def test_a_bank_that_cannot_be_asked_declines_at_once(shared: stripe.StripeClient) -> None:
    """4000008400001280: the lookup fails with a processing error, and the payment is declined."""
    for card in ("4000008400001280", "tok_threeDSecureRequiredProcessingError"):
        made = new_intent(shared)
        error = declined(shared, made.id, new_card(shared, card), return_url=BACK)
        assert (error["code"], error["decline_code"]) == ("card_declined", "generic_decline")


def test_a_card_that_was_set_up_still_asks_its_present_owner(shared: stripe.StripeClient) -> None:
    customer, method = shared.v1.customers.create().id, new_card(shared, "4000002500003155")
    shared.v1.payment_methods.attach(method, {"customer": customer})
    for options, status in (({}, "requires_action"), ({"off_session": True}, "succeeded")):
        made = new_intent(shared, customer=customer)
        assert confirm(shared, made.id, method, **options).status == status


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "javascript://x/%0aalert(1)", "shop.example", "//shop.example", "",
     "https://", "https://shop.example/\r\nSet-Cookie: a=b", "https://a b", "https://x:y/",
     "data:text/html,x", "https://shop.example/" + "a" * 5000],
)  # fmt: skip
def test_an_address_that_is_none_is_refused(shared: stripe.StripeClient, url: str) -> None:
    made, method = new_intent(shared), new_card(shared)
    with pytest.raises(stripe.InvalidRequestError) as caught:
        confirm(shared, made.id, method, return_url=url)
    assert error_of(caught.value)["param"] == "return_url"
    assert shared.v1.payment_intents.retrieve(made.id).status == "requires_payment_method"


def test_an_app_may_have_an_address_of_its_own(
    inline: stripe.StripeClient, browser: Browser
) -> None:
    made, method = new_intent(inline), new_card(inline, "4000000000003220")
    intent = confirm(inline, made.id, method, return_url="my-shop://paid")
    assert target_of(browser.answer(challenge_of(intent))).startswith("my-shop://paid?payment_")


def test_it_is_a_page_over_http_as_well(simulator: Simulator, serve: Any) -> None:
    client = stripe.StripeClient("sk_test_x", http_client=simulator.http_client())
    path = challenge_of(asked(client)).removeprefix("http://127.0.0.1:12111")
    with serve(simulator) as url, httpx.Client(base_url=url) as http:
        page = http.get(path)
        assert page.headers["content-type"] == "text/html; charset=utf-8"
        assert http.post(path, data={"outcome": "succeeded"}, headers={"Origin": url}).is_redirect
        assert http.get("/_simulator/browser/pages.css").status_code == 200
    assert simulator.books()[0].status == "succeeded"
