"""Idempotency keys: one execution, one answer, for a day."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

import pytest
import stripe

from stripe_simulator import Simulator, errors, idempotency
from stripe_simulator.call import Call
from stripe_simulator.form import decode
from stripe_simulator.store import Store

CARD = {"number": "4242424242424242", "exp_month": 12, "exp_year": 2030, "cvc": "123"}
DAY = 24 * 60 * 60


def create(
    client: stripe.StripeClient, key: str, api_key: str = "", **more: Any
) -> stripe.PaymentMethod:
    params = {"type": "card", "card": CARD} | more
    options = {"idempotency_key": key} | ({"api_key": api_key} if api_key else {})
    return client.v1.payment_methods.create(params, options)  # type: ignore[arg-type]


def headers(of: Any) -> dict[str, str]:
    return {name.lower(): value for name, value in of.items()}


def test_a_repeat_gets_the_first_answer(client: stripe.StripeClient) -> None:
    first, second = create(client, "k"), create(client, "k")
    assert second.to_dict() == first.to_dict()
    assert first.last_response is not None
    assert second.last_response is not None
    sent, replayed = headers(first.last_response.headers), headers(second.last_response.headers)
    assert "idempotent-replayed" not in sent
    assert replayed["idempotent-replayed"] == "true"
    assert sent["idempotency-key"] == replayed["idempotency-key"] == "k"
    assert sent["request-id"] == sent["original-request"] == replayed["original-request"]
    assert replayed["request-id"] != sent["request-id"]
    assert sent["stripe-version"] == stripe.api_version


@pytest.mark.parametrize(
    "changed",
    [
        {"card": CARD | {"number": "5555555555554444"}},
        {"card": CARD | {"number": "4222222222222"}},
        {"card": CARD | {"exp_month": 11}},
        {"card": {"token": "tok_visa"}},
        {"card": {name: CARD[name] for name in ("number", "exp_month", "exp_year")}},
        {"metadata": {"order": "8"}},
        {"foo": "unknown"},
    ],
)
def test_other_parameters_under_the_same_key_are_refused(
    client: stripe.StripeClient, changed: dict[str, Any]
) -> None:
    create(client, "k")
    message = "Try using a key other than 'k' if you meant to execute a different request"
    with pytest.raises(stripe.IdempotencyError, match=message) as caught:
        create(client, "k", **changed)
    assert caught.value.http_status == 400
    assert caught.value.error is not None
    assert caught.value.error.type == "idempotency_error"


def test_the_code_and_the_middle_of_the_number_are_not_compared(
    client: stripe.StripeClient,
) -> None:
    """No trace of either is kept, so there is nothing to compare with."""
    first = create(client, "k")
    alike = CARD | {"number": "4111111111114242", "cvc": "999"}
    assert create(client, "k", card=alike).id == first.id


def test_a_card_error_is_replayed(client: stripe.StripeClient) -> None:
    bad = CARD | {"number": "4242424242424241"}
    answers = []
    for _ in range(2):
        with pytest.raises(stripe.CardError) as caught:
            create(client, "k", card=bad)
        answers.append(caught.value)
    assert answers[0].json_body == answers[1].json_body
    assert headers(answers[1].headers)["idempotent-replayed"] == "true"
    assert headers(answers[1].headers)["stripe-should-retry"] == "false"


def test_a_refusal_before_execution_leaves_the_key_free(client: stripe.StripeClient) -> None:
    refused: list[dict[str, Any]] = [{"foo": "x"}, {"card": {}}, {"card": {"token": "tok_nobody"}}]
    for params in refused:
        with pytest.raises(stripe.InvalidRequestError):
            create(client, "k", **params)
    assert create(client, "k").id.startswith("pm_")


def test_a_key_belongs_to_its_api_key(client: stripe.StripeClient) -> None:
    assert create(client, "k").id != create(client, "k", api_key="sk_test_other").id


def test_a_key_is_forgotten_after_a_day(
    client: stripe.StripeClient, clock: SimpleNamespace
) -> None:
    first = create(client, "k")
    clock.now += DAY
    assert create(client, "k").id == first.id
    clock.now += 1
    later = create(client, "k")
    assert later.id != first.id
    assert create(client, "k").id == later.id


def test_a_key_is_at_most_255_characters_long(client: stripe.StripeClient) -> None:
    assert create(client, "k" * 255).id
    with pytest.raises(stripe.InvalidRequestError, match="at most 255"):
        create(client, "k" * 256)


def test_retrieving_takes_no_notice_of_a_key(client: stripe.StripeClient) -> None:
    made = [create(client, key) for key in ("a", "b")]
    for method in made:
        options: Any = {"idempotency_key": "same"}
        assert client.v1.payment_methods.retrieve(method.id, options=options).id == method.id


def test_many_at_once_make_one_object(client: stripe.StripeClient) -> None:
    """Each either gets the one answer or is told that the key is in use (409, a plain APIError)."""

    def attempt(_: int) -> str:
        try:
            return create(client, "k").id
        except stripe.APIError as error:
            assert error.http_status == 409  # noqa: PT017 - raised only by some of the threads
            return "in use"

    with ThreadPoolExecutor(8) as pool:
        answers = set(pool.map(attempt, range(40)))
    assert len(answers - {"in use"}) == 1


def test_a_key_in_flight_is_a_conflict(clock: SimpleNamespace) -> None:
    """The first request is held while it asks for the time; the second comes meanwhile."""
    inside, leave = threading.Event(), threading.Event()

    def slow_clock() -> float:
        inside.set()
        assert leave.wait(5)
        return float(clock.now)

    slow = Simulator.open(":memory:", clock=slow_clock)
    client = stripe.StripeClient("sk_test_x", http_client=slow.http_client())
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(create, client, "k")
        assert inside.wait(5)
        with pytest.raises(stripe.APIError, match="another in-progress request") as caught:
            create(client, "k")
        leave.set()
        assert first.result(5).id == create(client, "k").id
    assert (caught.value.http_status, caught.value.code) == (409, None)
    assert caught.value.error is not None
    assert caught.value.error.code == "idempotency_key_in_use"
    assert headers(caught.value.headers)["stripe-should-retry"] == "true"
    slow.close()


def simulator_with(endpoint: Callable[..., dict[str, Any]], store: Store) -> stripe.StripeClient:
    routes = {("POST", "/v1/payment_methods"): endpoint, ("POST", "/v1/customers"): endpoint}
    http_client = Simulator(store, routes=routes).http_client()
    return stripe.StripeClient("sk_test_x", http_client=http_client)


def test_a_stored_500_is_replayed_though_the_trouble_is_over() -> None:
    troubles = [errors.StripeFailure(500, "api_error", "Something went wrong.")]

    def endpoint(_call: Call) -> dict[str, Any]:
        if troubles:
            raise troubles.pop()
        return {"id": "pm_1", "object": "payment_method"}

    store = Store(":memory:")
    client = simulator_with(endpoint, store)
    for _ in range(2):
        with pytest.raises(stripe.APIError, match="Something went wrong") as caught:
            create(client, "k")
    assert headers(caught.value.headers)["idempotent-replayed"] == "true"
    assert create(client, "other").id == "pm_1"
    store.close()


def test_a_key_belongs_to_the_endpoint_it_was_first_used_for() -> None:
    store = Store(":memory:")
    client = simulator_with(lambda _call: {"id": "x_1", "object": "customer"}, store)
    create(client, "k")
    options: Any = {"idempotency_key": "k"}
    with pytest.raises(stripe.IdempotencyError, match="'/v1/customers' vs '/v1/payment_methods'"):
        client.v1.customers.create({}, options)
    store.close()


def test_a_bug_in_an_endpoint_leaves_nothing_behind() -> None:
    store = Store(":memory:")

    def endpoint(call: Call) -> dict[str, Any]:
        call.store.save({"id": "pm_1", "object": "payment_method", "created": 0})
        raise ZeroDivisionError

    client = simulator_with(endpoint, store)
    with pytest.raises(ZeroDivisionError):
        create(client, "k")
    assert store.load("payment_method", "pm_1") is None
    store.close()


def test_a_stray_card_number_does_not_enter_the_digest() -> None:
    digests = {
        idempotency.parameters_digest(decode(f"description=my card {number}!"))
        for number in ("4242 4242 4242 4242", "4111-1111.1111 4242", "5555555555554242")
    }
    assert len(digests) == 1
    assert idempotency.parameters_digest(decode("order=1234")) != idempotency.parameters_digest(
        decode("order=1235")
    )
