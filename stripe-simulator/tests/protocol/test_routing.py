"""A path without an endpoint is named in the refusal."""

import pytest

from stripe_simulator import Request, Simulator


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/nothing"),
        ("GET", "/"),
        ("DELETE", "/v1/payment_methods/pm_1"),
        ("GET", "/v1/payment_methods/pm_1/more"),
        ("GET", "/v1/payment_intents/"),
        ("POST", "/v1/payment_intents/{id}/more"),
    ],
)
def test_an_unknown_url_is_named(simulator: Simulator, method: str, path: str) -> None:
    request = Request(method, path, headers={"authorization": "Bearer sk_test_x"})
    response = simulator.handle(request)
    assert response.status == 404
    assert f"Unrecognized request URL ({method}: {path})" in response.body
