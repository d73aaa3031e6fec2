"""Addresses of Stripe's that the simulator has no endpoint for say so."""

import pytest
import stripe


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("get", "/v1/payment_intents/search?query=a"),
        ("get", "/v1/customers/search?query=a"),
        ("get", "/v1/charges/search?query=a"),
        ("get", "/v1/invoices/search?query=a"),
        ("post", "/v1/invoices/create_preview"),
        ("get", "/v1/invoices/upcoming"),
        ("post", "/v1/coupons"),
    ],
)
def test_a_missing_endpoint_is_not_taken_for_an_id(
    client: stripe.StripeClient, method: str, path: str
) -> None:
    with pytest.raises(
        stripe.InvalidRequestError, match="simulator has no such endpoint"
    ) as caught:
        client.raw_request(method, path)
    assert caught.value.http_status == 404


@pytest.mark.parametrize("version", ["latest", "2026", "v1", "2026-10-28.Endive!"])
def test_what_is_no_version_is_refused(client: stripe.StripeClient, version: str) -> None:
    with pytest.raises(stripe.InvalidRequestError, match=f"Invalid Stripe API version: {version}"):
        client.v1.customers.list({}, {"stripe_version": version})


@pytest.mark.parametrize(
    "version", ["2020-08-27", "2026-10-28.endive", "2026-10-28.preview; some_beta=v2"]
)
def test_a_version_is_taken(client: stripe.StripeClient, version: str) -> None:
    assert client.v1.customers.list({}, {"stripe_version": version}).data == []
