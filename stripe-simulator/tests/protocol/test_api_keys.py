"""Who may call, and what: secret test keys, and publishable ones from a browser."""

import base64
from typing import Any

import pytest
import stripe

from simulator_testing.payments import confirm, new_intent
from stripe_simulator import Account, Request, Response, Simulator

CARD = (
    "type=card&card[number]=4242424242424242&card[exp_month]=12&card[exp_year]=2030&card[cvc]=123"
)
BROWSER = {"origin": "http://shop.example"}


def basic(credentials: str) -> str:
    return "Basic " + base64.b64encode(credentials.encode()).decode()


def send(
    simulator: Simulator, method: str, url: str, body: str = "", key: str = "pk_test_x"
) -> Response:
    """Send a request as a browser does, which names the origin of its page."""
    path, _, query = url.partition("?")
    headers = {"authorization": f"Bearer {key}"} | BROWSER
    return simulator.handle(Request(method, path, query, headers, body))


@pytest.mark.parametrize(
    "authorization",
    ["Bearer sk_test_x", "bearer sk_test_x", "Bearer rk_test_x", basic("sk_test_x:")],
)
def test_a_secret_test_key_may_call(simulator: Simulator, authorization: str) -> None:
    request = Request("GET", "/v1/payment_methods/pm_1", headers={"authorization": authorization})
    assert simulator.handle(request).status == 404


@pytest.mark.parametrize(
    ("authorization", "message"),
    [
        (None, "You did not provide an API key."),
        ("", "You did not provide an API key."),
        ("Bearer", "You did not provide an API key."),
        ("Basic not-base64", "You did not provide an API key."),
        ("Digest sk_test_x", "You did not provide an API key."),
        ("Bearer whatever-this-may-be-1234", "Invalid API Key provided: whatever********1234"),
        ("Bearer short", "Invalid API Key provided: ********"),
        ("Bearer pk_test_x", "cannot be made with a publishable API key"),
        ("Bearer sk_live_x", "it takes test keys only"),
        ("Bearer rk_live_x", "it takes test keys only"),
        (basic("sk_live_x:"), "it takes test keys only"),
    ],
)
def test_any_other_key_is_refused(
    simulator: Simulator, authorization: str | None, message: str
) -> None:
    headers = {} if authorization is None else {"authorization": authorization}
    response = simulator.handle(Request("GET", "/v1/payment_methods/pm_1", headers=headers))
    assert response.status == 401
    assert message in response.body
    assert response.headers["WWW-Authenticate"] == 'Basic realm="Stripe"'


def test_the_sdk_raises_authentication_error(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.AuthenticationError, match="it takes test keys only") as caught:
        client.v1.payment_methods.retrieve("pm_1", options={"api_key": "sk_live_1234567890"})
    assert "1234567890" not in str(caught.value)


def test_a_browser_makes_payment_methods_and_a_server_pays_with_them(
    client: stripe.StripeClient, simulator: Simulator
) -> None:
    answer = send(simulator, "POST", "/v1/payment_methods", CARD)
    assert answer.status == 200
    assert '"last4":"4242"' in answer.body
    assert "4242424242424242" not in answer.body
    (method,) = [it for it in answer.body.split('"') if it.startswith("pm_")]
    assert confirm(client, new_intent(client).id, method).status == "succeeded"


def test_a_server_cannot_use_the_key_of_a_browser(simulator: Simulator) -> None:
    headers = {"authorization": "Bearer pk_test_x"}
    request = Request("POST", "/v1/payment_methods", headers=headers, body=CARD)
    assert simulator.handle(request).status == 401


def test_a_browser_may_send_card_numbers_where_the_server_may_not() -> None:
    simulator = Simulator.open(":memory:", account=Account(raw_cards=False))
    assert send(simulator, "POST", "/v1/payment_methods", CARD).status == 200
    assert send(simulator, "POST", "/v1/payment_methods", CARD, "sk_test_x").status == 402
    simulator.close()


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/payment_methods/pm_1"),
        ("POST", "/v1/payment_methods/pm_1/attach"),
        ("POST", "/v1/payment_intents"),
        ("GET", "/v1/payment_intents"),
        ("POST", "/v1/payment_intents/pi_1/confirm"),
        ("POST", "/v1/refunds"),
        ("POST", "/_simulator/payment_intents/pi_1/authenticate"),
    ],
)
def test_a_publishable_key_may_do_nothing_else(
    simulator: Simulator, method: str, path: str
) -> None:
    answer = send(simulator, method, path)
    assert answer.status == 401
    assert "cannot be made with a publishable API key" in answer.body


def test_a_live_publishable_key_is_refused(simulator: Simulator) -> None:
    answer = send(simulator, "POST", "/v1/payment_methods", CARD, "pk_live_x")
    assert answer.status == 401
    assert "it takes test keys only" in answer.body


@pytest.mark.parametrize("kind", ["payment_intent", "setup_intent"])
def test_a_browser_sees_of_an_intent_what_concerns_the_customer(
    client: stripe.StripeClient, simulator: Simulator, kind: str
) -> None:
    """It needs the client secret of the intent for that."""
    metadata: Any = {"metadata": {"margin": "high"}}
    if kind == "payment_intent":
        intent: Any = new_intent(client, **metadata)
    else:
        intent = client.v1.setup_intents.create(metadata)
    url = f"/v1/{kind}s/{intent.id}"
    seen = send(simulator, "GET", f"{url}?client_secret={intent.client_secret}")
    assert seen.status == 200
    assert f'"id":"{intent.id}"' in seen.body
    assert "margin" not in seen.body
    assert "customer" not in seen.body
    assert send(simulator, "GET", f"{url}?client_secret=x").status == 404
    assert send(simulator, "GET", url).status == 401
