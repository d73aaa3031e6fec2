"""CustomerSessions: made for a browser, and never shown again."""

from typing import Any

import pytest
import stripe

from simulator_testing.connecting import Clock


def test_a_session_has_a_secret_for_half_an_hour(client: stripe.StripeClient, clock: Clock) -> None:
    customer = client.v1.customers.create().id
    params: Any = {"customer": customer, "components": {"payment_element": {"enabled": True}}}
    made = client.v1.customer_sessions.create(params)
    assert made.client_secret.startswith("cuss_secret_")
    assert (made.customer, made.expires_at) == (customer, int(clock.now) + 1800)


def test_a_session_of_nothing_is_refused(client: stripe.StripeClient) -> None:
    customer = client.v1.customers.create().id
    params: Any = {"customer": customer, "components": {"payment_element": {"enabled": False}}}
    with pytest.raises(stripe.InvalidRequestError, match="At least one component"):
        client.v1.customer_sessions.create(params)
