"""Idempotency keys: one execution and one answer, for a day."""

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import stripe

from simulator_testing.connecting import Clock, connect
from simulator_testing.payments import new_intent
from stripe_simulator import Simulator
from stripe_simulator.protocol.idempotency import digest_parameters
from stripe_simulator.protocol.parameters.form import decode

CARD = {"number": "4242424242424242", "exp_month": 12, "exp_year": 2030, "cvc": "123"}
DAY = 24 * 60 * 60


def create(
    client: stripe.StripeClient, key: str, api_key: str = "", **more: Any
) -> stripe.PaymentMethod:
    params = {"type": "card", "card": CARD} | more
    options = {"idempotency_key": key} | ({"api_key": api_key} if api_key else {})
    return client.v1.payment_methods.create(params, options)  # type: ignore[arg-type]


def headers_of(answer: Any) -> dict[str, str]:
    headers = answer.headers if hasattr(answer, "headers") else answer.last_response.headers
    return dict(headers)


def test_a_repeat_gets_the_first_answer(client: stripe.StripeClient) -> None:
    first, second = create(client, "k"), create(client, "k")
    assert second.to_dict() == first.to_dict()
    sent, replayed = headers_of(first), headers_of(second)
    assert "Idempotent-Replayed" not in sent
    assert replayed["Idempotent-Replayed"] == "true"
    assert sent["Idempotency-Key"] == replayed["Idempotency-Key"] == "k"
    assert sent["Request-Id"] == sent["Original-Request"] == replayed["Original-Request"]
    assert replayed["Request-Id"] != sent["Request-Id"]
    assert sent["Stripe-Version"] == stripe.api_version


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"card": CARD | {"number": "5555555555554444"}}, id="last four"),
        pytest.param({"card": CARD | {"number": "4222222222222"}}, id="length of the number"),
        pytest.param({"card": CARD | {"exp_month": 11}}, id="expiry"),
        pytest.param({"card": {"token": "tok_visa"}}, id="token instead of number"),
        pytest.param(
            {"card": {name: it for name, it in CARD.items() if name != "cvc"}}, id="no code"
        ),
        pytest.param({"metadata": {"order": "8"}}, id="metadata"),
        pytest.param({"foo": "unknown"}, id="unknown parameter"),
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


def test_another_endpoint_under_the_same_key_is_refused(client: stripe.StripeClient) -> None:
    create(client, "k")
    options: Any = {"idempotency_key": "k"}
    with pytest.raises(stripe.IdempotencyError, match="'/v1/customers' vs '/v1/payment_methods'"):
        client.v1.customers.create({}, options)


def test_the_code_and_the_middle_of_the_number_are_not_compared(
    client: stripe.StripeClient,
) -> None:
    """No trace of either is kept, so there is nothing to compare with."""
    first = create(client, "k")
    alike = CARD | {"number": "4111111111114242", "cvc": "999"}
    assert create(client, "k", card=alike).id == first.id


def test_a_stray_card_number_does_not_enter_the_digest() -> None:
    digests = {
        digest_parameters(decode(f"description=my card {number}!"))
        for number in ("4242 4242 4242 4242", "4111-1111.1111 4242", "5555555555554242")
    }
    assert len(digests) == 1
    assert digest_parameters(decode("order=1234")) != digest_parameters(decode("order=1235"))


def test_a_card_error_is_replayed(client: stripe.StripeClient) -> None:
    answers = []
    for _ in range(2):
        with pytest.raises(stripe.CardError) as caught:
            create(client, "k", card=CARD | {"number": "4242424242424241"})
        answers.append(caught.value)
    assert answers[0].json_body == answers[1].json_body
    assert headers_of(answers[1])["Idempotent-Replayed"] == "true"
    assert headers_of(answers[1])["Stripe-Should-Retry"] == "false"


def test_a_refusal_by_the_state_is_replayed_although_the_state_moved_on(
    client: stripe.StripeClient, clock: Clock
) -> None:
    intent = new_intent(client)
    options: Any = {"idempotency_key": "k"}

    def confirm_under_the_key() -> stripe.InvalidRequestError:
        with pytest.raises(stripe.InvalidRequestError) as caught:
            client.v1.payment_intents.confirm(intent.id, {}, options)
        return caught.value

    first = confirm_under_the_key()
    client.v1.payment_intents.cancel(intent.id)
    assert "missing a payment method" in str(first)
    assert confirm_under_the_key().json_body == first.json_body
    clock.now += DAY + 1
    assert "it has a status of canceled" in str(confirm_under_the_key())


def test_a_refusal_before_execution_leaves_the_key_free(client: stripe.StripeClient) -> None:
    refused: list[dict[str, Any]] = [{"foo": "x"}, {"card": {}}, {"card": {"token": "tok_nobody"}}]
    for params in refused:
        with pytest.raises(stripe.InvalidRequestError):
            create(client, "k", **params)
    assert create(client, "k").id.startswith("pm_")


def test_a_key_belongs_to_its_api_key(client: stripe.StripeClient) -> None:
    assert create(client, "k").id != create(client, "k", api_key="sk_test_other").id


def test_a_key_is_forgotten_after_a_day(client: stripe.StripeClient, clock: Clock) -> None:
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


def test_a_get_ignores_the_key(client: stripe.StripeClient) -> None:
    options: Any = {"idempotency_key": "same"}
    for method in (create(client, "a"), create(client, "b")):
        assert client.v1.payment_methods.retrieve(method.id, options=options).id == method.id


def test_many_requests_at_once_make_one_object(client: stripe.StripeClient) -> None:
    """Each gets the one answer, or a 409 (a plain APIError) as the key is in use."""

    def attempt(_: int) -> str:
        try:
            return create(client, "k").id
        except stripe.APIError as error:
            assert error.http_status == 409  # noqa: PT017 - raised by some of the threads only
            return "in use"

    with ThreadPoolExecutor(8) as pool:
        answers = set(pool.map(attempt, range(40)))
    assert len(answers - {"in use"}) == 1


def test_a_key_in_flight_is_a_conflict(clock: Clock) -> None:
    """The first request is held while it asks for the time; the second comes meanwhile."""
    inside, leave = threading.Event(), threading.Event()

    def slow_clock() -> float:
        inside.set()
        assert leave.wait(30)
        return clock.now

    slow = Simulator.open(":memory:", clock=slow_clock)
    client = connect(slow)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(create, client, "k")
        assert inside.wait(30)
        with pytest.raises(stripe.APIError, match="another in-progress request") as caught:
            create(client, "k")
        leave.set()
        assert first.result(30).id == create(client, "k").id
    assert (caught.value.http_status, caught.value.code) == (409, None)
    assert caught.value.error is not None
    assert caught.value.error.code == "idempotency_key_in_use"
    assert headers_of(caught.value)["Stripe-Should-Retry"] == "true"
    slow.close()
