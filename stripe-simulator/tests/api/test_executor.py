"""Executing a request: what an endpoint raises, and what is left of it."""

from typing import Any

import pytest
import stripe

from simulator_testing.connecting import KEY
from stripe_simulator import Simulator, StripeFailure
from stripe_simulator.api.executor import Executor
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.routing import Endpoint
from stripe_simulator.storage.store import Store

CARD: Any = {"type": "card", "card": {"token": "tok_visa"}}


def connect_to(endpoint: Endpoint, store: Store) -> stripe.StripeClient:
    """Connect to a simulator that has this endpoint alone, at /v1/payment_methods."""
    routes = {("POST", "/v1/payment_methods"): endpoint}
    simulator = Simulator(Executor(store, routes=routes))
    return stripe.StripeClient(KEY, http_client=simulator.http_client())


def test_a_500_is_replayed_although_the_trouble_is_over() -> None:
    troubles = [StripeFailure(500, "api_error", "Something went wrong.")]

    def endpoint(_call: Call) -> dict[str, Any]:
        if troubles:
            raise troubles.pop()
        return {"id": "pm_1", "object": "payment_method"}

    store = Store(":memory:")
    client = connect_to(endpoint, store)
    for _ in range(2):
        with pytest.raises(stripe.APIError, match="Something went wrong") as caught:
            client.v1.payment_methods.create(CARD, {"idempotency_key": "k"})
    headers: Any = caught.value.headers
    assert headers["Idempotent-Replayed"] == "true"
    other = client.v1.payment_methods.create(CARD, {"idempotency_key": "other"})
    assert other.id == "pm_1"
    store.close()


def test_a_bug_in_an_endpoint_leaves_nothing_behind() -> None:
    store = Store(":memory:")

    def endpoint(call: Call) -> dict[str, Any]:
        call.store.objects.save({"id": "pm_1", "object": "payment_method", "created": 0})
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        connect_to(endpoint, store).v1.payment_methods.create(CARD)
    assert store.objects.load("payment_method", "pm_1") is None
    store.close()


def test_a_call_does_not_show_the_key_or_the_parameters_of_its_caller() -> None:
    shown = []

    def endpoint(call: Call) -> dict[str, Any]:
        shown.append(repr(call))
        return {"id": "pm_1", "object": "payment_method"}

    store = Store(":memory:")
    connect_to(endpoint, store).v1.payment_methods.create(CARD, {"idempotency_key": "k"})
    (text,) = shown
    assert "idempotency_key='k'" in text
    assert KEY not in text
    assert "tok_visa" not in text
    store.close()
