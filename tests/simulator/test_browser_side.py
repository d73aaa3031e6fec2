"""What a customer's browser gets: the stand-in for Stripe.js, and what a public key may do."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
import stripe
from tests.simulator.browsing import Browser
from tests.simulator.payments import confirm, new_card, new_intent

from stripe_simulator import Account, Request, Simulator

SHOP = "http://shop.example"
PUBLIC = {"authorization": "Bearer pk_test_x"}
CARD = (
    "type=card&card[number]=4242424242424242&card[exp_month]=12&card[exp_year]=2030&card[cvc]=123"
)


@pytest.fixture
def inline(simulator: Simulator) -> stripe.StripeClient:
    return stripe.StripeClient("sk_test_x", http_client=simulator.http_client())


def public(simulator: Simulator, method: str, url: str, body: str = "", key: str = "") -> Any:
    path, _, query = url.partition("?")
    headers = {"authorization": f"Bearer {key}"} if key else PUBLIC
    headers = headers | {"origin": "http://127.0.0.1:12111"}
    return simulator.handle(Request(method, path, query, headers, body))


def test_a_public_key_makes_payment_methods(simulator: Simulator) -> None:
    answer = public(simulator, "POST", "/v1/payment_methods", CARD)
    assert answer.status == 200
    assert '"last4":"4242"' in answer.body
    assert "4242424242424242" not in answer.body


def test_it_may_send_card_numbers_where_the_server_may_not() -> None:
    simulator = Simulator.open(":memory:", account=Account(raw_cards=False))
    assert public(simulator, "POST", "/v1/payment_methods", CARD).status == 200
    assert public(simulator, "POST", "/v1/payment_methods", CARD, "sk_test_x").status == 402
    simulator.close()


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/payment_methods/pm_1"),
        ("POST", "/v1/payment_methods/pm_1/attach"),
        ("POST", "/v1/payment_intents"),
        ("GET", "/v1/payment_intents"),
        ("POST", "/v1/payment_intents/pi_1"),
        ("POST", "/v1/payment_intents/pi_1/confirm"),
        ("POST", "/v1/setup_intents"),
        ("POST", "/v1/refunds"),
        ("GET", "/v1/customers"),
        ("GET", "/v1/events"),
        ("POST", "/v1/checkout/sessions"),
        ("POST", "/v1/webhook_endpoints"),
        ("GET", "/v1/disputes"),
        ("POST", "/_simulator/payment_intents/pi_1/authenticate"),
    ],
)
def test_it_may_do_nothing_else(simulator: Simulator, method: str, path: str) -> None:
    answer = public(simulator, method, path)
    assert answer.status == 401
    assert "cannot be made with a publishable API key" in answer.body


def test_a_live_public_key_is_turned_away(simulator: Simulator) -> None:
    answer = public(simulator, "POST", "/v1/payment_methods", CARD, "pk_live_x")
    assert (answer.status, "it takes test keys only" in answer.body) == (401, True)


def test_it_sees_an_intent_whose_secret_it_knows(
    inline: stripe.StripeClient, simulator: Simulator
) -> None:
    """And of that only what concerns the customer."""
    intents: list[Any] = [
        new_intent(inline, metadata={"margin": "high"}),
        inline.v1.setup_intents.create({"metadata": {"margin": "high"}}),
    ]
    for intent in intents:
        url = f"/v1/{intent.object}s/{intent.id}"
        seen = public(simulator, "GET", f"{url}?client_secret={intent.client_secret}")
        assert seen.status == 200
        assert f'"id":"{intent.id}"' in seen.body
        assert "margin" not in seen.body
        assert "customer" not in seen.body
        assert public(simulator, "GET", f"{url}?client_secret=x").status == 404
        assert public(simulator, "GET", url).status == 401


def test_the_scripts_are_served(simulator: Simulator) -> None:
    browser = Browser(simulator)
    script = browser.get("/_simulator/stripe.js")
    assert script.headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert script.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert "window.Stripe" in script.body
    frame = browser.get("/_simulator/browser/frame.html")
    policy = frame.headers["Content-Security-Policy"]
    assert "script-src 'self'" in policy
    assert "frame-ancestors" not in policy
    for name, label in (
        ("number", "Card number"),
        ("expiry", "Expiration date"),
        ("cvc", "Security code"),
    ):
        assert f'<label for="{name}">{label}</label>' in frame.body
        assert f'aria-describedby="{name}-error"' in frame.body
    for asset in ("frame.js", "frame.css", "pages.css"):
        assert browser.get(f"/_simulator/browser/{asset}").status == 200


def test_neither_script_nor_style_is_inline(simulator: Simulator) -> None:
    """The policy of the frame, and of a shop's own page, would not let it run."""
    frame = Browser(simulator).get("/_simulator/browser/frame.html").body
    script = Browser(simulator).get("/_simulator/stripe.js").body
    for forbidden in ("<style", "style=", "onclick", "javascript:", "innerHTML", "eval("):
        assert forbidden not in frame
        assert forbidden not in script


def test_the_shops_page_may_call_from_its_own_origin(simulator: Simulator, serve: Any) -> None:
    with serve(simulator) as url, httpx.Client(base_url=url) as http:
        asked = http.options(
            "/v1/payment_intents/pi_1",
            headers={"Origin": SHOP, "Access-Control-Request-Method": "GET"},
        )
        assert asked.status_code == 204
        assert asked.headers["access-control-allow-origin"] == "*"
        assert "Authorization" in asked.headers["access-control-allow-headers"]
        sent = http.post(
            "/v1/payment_methods",
            content=CARD,
            headers=PUBLIC | {"Origin": SHOP, "Content-Type": "application/x-www-form-urlencoded"},
        )
        assert sent.status_code == 200
        assert sent.headers["access-control-allow-origin"] == "*"
        assert "access-control-allow-credentials" not in sent.headers


def test_a_server_cannot_pose_as_a_browser_by_its_key(simulator: Simulator, serve: Any) -> None:
    with serve(simulator) as url, httpx.Client(base_url=url) as http:
        answer = http.post("/v1/payment_methods", content=CARD, headers=PUBLIC)
        assert answer.status_code == 401
        assert "access-control-allow-origin" not in answer.headers


def test_what_a_public_key_made_can_be_paid_with(
    inline: stripe.StripeClient, simulator: Simulator
) -> None:
    answer = public(simulator, "POST", "/v1/payment_methods", CARD)
    (method,) = [it for it in answer.body.split('"') if it.startswith("pm_")]
    assert confirm(inline, new_intent(inline).id, method).status == "succeeded"
    assert new_card(inline) != method
