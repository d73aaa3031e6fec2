"""Faults on demand: before the effect, after it, late, or with a lie; inline and over HTTP."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import stripe

from simulator_testing.connecting import connect, connect_over_http
from simulator_testing.payments import confirm, expect_decline, new_card, new_intent
from stripe_simulator import Fault, Kind, Request, Simulator

CONFIRM = "/v1/payment_intents/{id}/confirm"
BEFORE_OR_AFTER = [
    Kind.TIMEOUT,
    Kind.DROPPED,
    Kind.STORED_500,
    Kind.ERROR_500,
    Kind.ERROR_502,
    Kind.ERROR_503,
    Kind.HTML,
    Kind.CUT_JSON,
]
NO_ANSWER = (Kind.TIMEOUT, Kind.DROPPED)


def confirm_under_a_key(
    client: stripe.StripeClient, intent: str, method: str, key: str = "k"
) -> stripe.PaymentIntent:
    options: Any = {"idempotency_key": key}
    return client.v1.payment_intents.confirm(intent, {"payment_method": method}, options)


def status_of_first(simulator: Simulator) -> str:
    return simulator.books()[0].status


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("kind", BEFORE_OR_AFTER)
def test_the_effect_is_there_or_not_and_the_same_key_tells_the_truth(
    simulator: Simulator, client: stripe.StripeClient, kind: Kind, after: bool
) -> None:
    """A stored 500 is the exception: its key never says anything else."""
    made, method = new_intent(client), new_card(client)
    simulator.faults.plan(Fault(kind, after=after), "POST", CONFIRM)
    with pytest.raises((stripe.APIConnectionError, stripe.APIError)) as caught:
        confirm_under_a_key(client, made.id, method)
    assert isinstance(caught.value, stripe.APIConnectionError) == (kind in NO_ANSWER)
    assert status_of_first(simulator) == ("succeeded" if after else "requires_payment_method")
    if kind is Kind.STORED_500:
        with pytest.raises(stripe.APIError) as again:
            confirm_under_a_key(client, made.id, method)
        assert again.value.http_status == 500
        replayed: Any = again.value.headers
        assert replayed["Idempotent-Replayed"] == "true"
        assert replayed["Stripe-Should-Retry"] == "false"
    else:
        assert confirm_under_a_key(client, made.id, method).status == "succeeded"
    charged = int(after or kind is not Kind.STORED_500)
    assert [entry.succeeded_charges for entry in simulator.books()] == [charged]


ANSWERS = [
    (Fault(Kind.STORED_500), 500, "api_error"),
    (Fault(Kind.ERROR_500), 500, "api_error"),
    (Fault(Kind.ERROR_502), 502, "<html>"),
    (Fault(Kind.ERROR_503), 503, "api_error"),
    (Fault(Kind.HTML), 200, "<html>"),
    (Fault(Kind.CUT_JSON, after=True), 200, '{"id":"pi_'),
    (Fault(Kind.LOCK_TIMEOUT), 429, "lock_timeout"),
    (Fault(Kind.KEY_IN_USE), 409, "idempotency_key_in_use"),
    (Fault(Kind.RATE_LIMIT), 429, "rate_limit"),
]


def test_each_kind_has_its_answer_inline(simulator: Simulator, client: stripe.StripeClient) -> None:
    _require_answers(simulator, client)


def test_each_kind_has_its_answer_over_http(simulator: Simulator) -> None:
    with connect_over_http(simulator) as client:
        _require_answers(simulator, client)


def _require_answers(simulator: Simulator, client: stripe.StripeClient) -> None:
    for fault, status, text in ANSWERS:
        simulator.faults.plan(fault, "POST", "/v1/payment_intents")
        with pytest.raises(stripe.StripeError) as caught:
            new_intent(client)
        assert caught.value.http_status == status, fault
        assert text in str(caught.value.http_body), fault
        assert new_intent(client).id, fault


def test_a_get_gets_a_500_too(simulator: Simulator, client: stripe.StripeClient) -> None:
    made = new_intent(client)
    simulator.faults.plan(Kind.STORED_500, "GET")
    with pytest.raises(stripe.APIError) as caught:
        client.v1.payment_intents.retrieve(made.id)
    assert caught.value.http_status == 500
    assert client.v1.payment_intents.retrieve(made.id).id == made.id


def test_the_sdk_tries_again_what_tells_it_to(simulator: Simulator) -> None:
    """A lock, a key in flight and silence pass within one call; a rate limit is told at once."""
    client = connect(simulator, retries=1)
    for kind in (Kind.LOCK_TIMEOUT, Kind.KEY_IN_USE, Kind.TIMEOUT, Kind.ERROR_503):
        simulator.faults.plan(kind)
        assert new_intent(client).id, kind
    simulator.faults.plan(Fault(Kind.TIMEOUT, after=True), "POST")
    new_intent(client)
    assert len(simulator.books()) == 5
    simulator.faults.plan(Kind.RATE_LIMIT)
    with pytest.raises(stripe.RateLimitError):
        new_intent(client)


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_a_stored_500_hides_the_decline_behind_it(
    simulator: Simulator, client: stripe.StripeClient, after: bool
) -> None:
    made, method = new_intent(client), new_card(client, "tok_visa_chargeDeclined")
    simulator.faults.plan(Fault(Kind.STORED_500, after=after), "POST", CONFIRM)
    with pytest.raises(stripe.APIError):
        confirm_under_a_key(client, made.id, method)
    last = client.v1.payment_intents.retrieve(made.id).last_payment_error
    assert (last is not None) == after


def test_a_decline_after_which_nobody_answers_is_replayed(
    simulator: Simulator, client: stripe.StripeClient
) -> None:
    made, method = new_intent(client), new_card(client, "tok_visa_chargeDeclined")
    simulator.faults.plan(Fault(Kind.DROPPED, after=True), "POST", CONFIRM)
    with pytest.raises(stripe.APIConnectionError):
        confirm_under_a_key(client, made.id, method)
    with pytest.raises(stripe.CardError, match="Your card was declined"):
        confirm_under_a_key(client, made.id, method)
    assert expect_decline(client, made.id, new_card(client, "tok_chargeDeclinedExpiredCard"))
    assert len(client.v1.charges.list({"payment_intent": made.id}).data) == 2


def test_a_creation_with_an_unknown_outcome_is_found_by_its_metadata(
    simulator: Simulator, client: stripe.StripeClient
) -> None:
    simulator.faults.plan(Fault(Kind.STORED_500, after=True), "POST", "/v1/payment_intents")
    with pytest.raises(stripe.APIError):
        new_intent(client, metadata={"nonce": "n"})
    found = client.v1.payment_intents.list().data
    assert [intent.metadata.to_dict() for intent in found] == [{"nonce": "n"}]


def test_a_plan_is_for_the_requests_that_fit_it(
    simulator: Simulator, client: stripe.StripeClient
) -> None:
    made, other = new_intent(client), new_intent(client)

    def is_about_made(request: Request) -> bool:
        return made.id in request.path

    simulator.faults.plan(
        Kind.TIMEOUT, "GET", "/v1/payment_intents/{id}", times=2, only=is_about_made
    )
    assert client.v1.payment_intents.retrieve(other.id).id == other.id
    assert confirm(client, made.id, new_card(client)).status == "succeeded"
    for _ in range(2):
        with pytest.raises(stripe.APIConnectionError):
            client.v1.payment_intents.retrieve(made.id)
    assert client.v1.payment_intents.retrieve(made.id).id == made.id


def test_plans_are_met_in_their_order_and_can_be_taken_back(
    simulator: Simulator, client: stripe.StripeClient
) -> None:
    for kind in (Kind.ERROR_500, Kind.ERROR_503, Kind.TIMEOUT):
        simulator.faults.plan(kind)
    for expected in (500, 503):
        with pytest.raises(stripe.APIError) as caught:
            new_intent(client)
        assert caught.value.http_status == expected
    simulator.faults.clear()
    assert new_intent(client).id


def test_a_test_may_choose_for_each_request(
    simulator: Simulator, client: stripe.StripeClient
) -> None:
    """As a simulation does that draws its faults from a seed."""
    seen: list[str] = []

    def choose(request: Request) -> Fault | None:
        seen.append(f"{request.method} {request.path}")
        return Fault(Kind.TIMEOUT, after=True) if len(seen) == 2 else None

    simulator.faults.choose(choose)
    new_intent(client)
    with pytest.raises(stripe.APIConnectionError):
        new_intent(client)
    new_intent(client)
    assert seen == ["POST /v1/payment_intents"] * 3
    assert len(simulator.books()) == 3
    simulator.faults.choose(None)
    new_intent(client)
    assert len(seen) == 3


@pytest.mark.parametrize(
    ("kind", "after"),
    [
        (Kind.LOCK_TIMEOUT, True),
        (Kind.KEY_IN_USE, True),
        (Kind.RATE_LIMIT, True),
        (Kind.DELAYED, True),
        (Kind.IN_FLIGHT, True),
        (Kind.TRICKLE, False),
    ],
)
def test_some_kinds_come_only_before_or_only_after_the_effect(kind: Kind, after: bool) -> None:
    with pytest.raises(ValueError, match="effect"):
        Fault(kind, after=after)


# Late requests


def test_a_late_request_arrives_when_the_test_says(
    simulator: Simulator, client: stripe.StripeClient
) -> None:
    made, method = new_intent(client), new_card(client)
    simulator.faults.plan(Kind.DELAYED, "POST", CONFIRM)
    with pytest.raises(stripe.APIConnectionError):
        confirm_under_a_key(client, made.id, method)
    assert status_of_first(simulator) == "requires_payment_method"
    assert [request.path for request in simulator.faults.delayed] == [
        f"/v1/payment_intents/{made.id}/confirm"
    ]
    assert simulator.faults.deliver_delayed().status == 200
    assert status_of_first(simulator) == "succeeded"
    assert confirm_under_a_key(client, made.id, method).status == "succeeded"
    assert simulator.books()[0].succeeded_charges == 1
    with pytest.raises(IndexError):
        simulator.faults.deliver_delayed()


def test_a_late_request_under_a_used_key_gets_the_first_answer(
    simulator: Simulator, client: stripe.StripeClient
) -> None:
    made, method = new_intent(client), new_card(client)
    simulator.faults.plan(Kind.DELAYED, "POST", CONFIRM)
    with pytest.raises(stripe.APIConnectionError):
        confirm_under_a_key(client, made.id, method)
    confirm_under_a_key(client, made.id, method)
    late = simulator.faults.deliver_delayed()
    assert late.headers["Idempotent-Replayed"] == "true"
    assert simulator.books()[0].succeeded_charges == 1


def test_late_requests_may_overtake_each_other(
    simulator: Simulator, client: stripe.StripeClient
) -> None:
    """Here the cancel arrives before the confirm that was sent first."""
    made, method = new_intent(client), new_card(client)
    simulator.faults.plan(Kind.DELAYED, "POST", times=2)
    sends: list[Callable[[], object]] = [
        lambda: confirm_under_a_key(client, made.id, method),
        lambda: client.v1.payment_intents.cancel(made.id),
    ]
    for send in sends:
        with pytest.raises(stripe.APIConnectionError):
            send()
    assert simulator.faults.deliver_delayed(1).status == 200
    assert simulator.faults.deliver_delayed().status == 400
    assert status_of_first(simulator) == "canceled"


def test_a_request_in_flight_holds_its_key(
    simulator: Simulator, client: stripe.StripeClient
) -> None:
    made, method = new_intent(client), new_card(client)
    simulator.faults.plan(Kind.IN_FLIGHT, "POST", CONFIRM)
    with pytest.raises(stripe.APIConnectionError):
        confirm_under_a_key(client, made.id, method)

    def attempt(_: int) -> int | None:
        with pytest.raises(stripe.APIError) as caught:
            confirm_under_a_key(client, made.id, method)
        return caught.value.http_status

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(attempt, range(8))) == {409}
    simulator.faults.plan(Kind.IN_FLIGHT, "POST", CONFIRM)
    assert attempt(0) == 409
    assert simulator.faults.deliver_delayed().status == 200
    assert confirm_under_a_key(client, made.id, method).status == "succeeded"
    assert simulator.books()[0].succeeded_charges == 1


# Over HTTP


@pytest.mark.parametrize("kind", [Kind.TIMEOUT, Kind.DROPPED])
@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_over_http_there_is_no_answer(
    simulator: Simulator, client: stripe.StripeClient, kind: Kind, after: bool
) -> None:
    made, method = new_intent(client), new_card(client)
    simulator.faults.plan(Fault(kind, after=after), "POST", CONFIRM)
    with (
        connect_over_http(simulator, timeout=0.2) as over_http,
        pytest.raises(stripe.APIConnectionError),
    ):
        confirm_under_a_key(over_http, made.id, method)
    assert status_of_first(simulator) == ("succeeded" if after else "requires_payment_method")
    assert confirm_under_a_key(client, made.id, method).status == "succeeded"


def test_a_trickling_answer_outlasts_the_time_limit_of_a_read(
    simulator: Simulator, client: stripe.StripeClient
) -> None:
    """Each byte comes in time and the whole does not: a read time-out limits no call."""
    token = client.v1.tokens.create({"cvc_update": {"cvc": "123"}})
    trickle = Fault(Kind.TRICKLE, after=True, pause=0.005)
    simulator.faults.plan(trickle)
    assert client.v1.tokens.retrieve(token.id).id == token.id
    simulator.faults.plan(trickle)
    with connect_over_http(simulator, timeout=0.3) as over_http:
        began = time.monotonic()
        assert over_http.v1.tokens.retrieve(token.id).id == token.id
    assert time.monotonic() - began > 0.5
