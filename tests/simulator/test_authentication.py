"""Who may call: secret test keys, as Bearer or Basic."""

from __future__ import annotations

import base64
from collections.abc import Callable
from contextlib import AbstractContextManager

import httpx
import pytest
import stripe

from stripe_simulator import Request, Simulator

Serve = Callable[[Simulator], AbstractContextManager[str]]


def basic(credentials: str) -> str:
    return "Basic " + base64.b64encode(credentials.encode()).decode()


@pytest.mark.parametrize(
    "authorization",
    ["Bearer sk_test_x", "bearer sk_test_x", "Bearer rk_test_x", basic("sk_test_x:")],
)
def test_secret_test_keys_may_call(simulator: Simulator, authorization: str) -> None:
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
def test_all_others_are_turned_away(
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


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/nothing"),
        ("GET", "/"),
        ("DELETE", "/v1/payment_methods/pm_1"),
        ("GET", "/v1/payment_methods/pm_1/more"),
    ],
)
def test_an_unknown_url_is_named(simulator: Simulator, method: str, path: str) -> None:
    request = Request(method, path, headers={"authorization": "Bearer sk_test_x"})
    response = simulator.handle(request)
    assert response.status == 404
    assert f"Unrecognized request URL ({method}: {path})" in response.body


def test_curl_style_requests_are_answered_over_http(simulator: Simulator, serve: Serve) -> None:
    """Basic auth, a form body and lower-case headers, as `curl -u sk_test_x:` sends them."""
    with serve(simulator) as url, httpx.Client(base_url=url, auth=("sk_test_x", "")) as http:
        made = http.post("/v1/payment_methods", data={"type": "card", "card[token]": "tok_visa"})
        found = http.get(f"/v1/payment_methods/{made.json()['id']}?expand[]=customer")
        assert (made.status_code, found.status_code) == (200, 200)
        assert found.json() == made.json()
        assert made.headers["content-type"] == "application/json"
        assert made.headers["request-id"].startswith("req_")
        assert http.get("/v1/payment_methods/pm_1", auth=("", "")).status_code == 401
        assert http.post("/v1/payment_methods", content=b"a" * (2 << 20)).status_code == 413
