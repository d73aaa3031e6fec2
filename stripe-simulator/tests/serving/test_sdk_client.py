"""The SDK's client calls the simulator inline: sync, async and streaming."""

import asyncio
from typing import Any

import pytest
import stripe

from simulator_testing.connecting import connect
from simulator_testing.payments import new_intent
from stripe_simulator import Fault, Kind, Simulator

CARD: Any = {"type": "card", "card": {"token": "tok_visa"}}


def test_the_async_half_of_the_sdk_works_too(simulator: Simulator) -> None:
    methods = connect(simulator).v1.payment_methods

    async def create_and_find() -> tuple[str, str]:
        made = await methods.create_async(CARD)
        return made.id, (await methods.retrieve_async(made.id)).id

    made, found = asyncio.run(create_and_find())
    assert made == found


def test_an_async_call_is_tried_again(simulator: Simulator) -> None:
    methods = connect(simulator, retries=1).v1.payment_methods
    simulator.faults.plan(Fault(Kind.TIMEOUT, after=True))
    assert asyncio.run(methods.create_async(CARD)).id.startswith("pm_")


def test_a_streamed_answer_arrives_too(client: stripe.StripeClient) -> None:
    """No endpoint of the simulator streams, so the answer is that there is none."""
    with pytest.raises(stripe.InvalidRequestError, match="Unrecognized request URL"):
        client.v1.quotes.pdf("qt_x")
    with pytest.raises(stripe.InvalidRequestError, match="Unrecognized request URL"):
        asyncio.run(client.v1.quotes.pdf_async("qt_x"))


def test_the_headers_of_an_answer_are_found_whatever_the_case(client: stripe.StripeClient) -> None:
    response = new_intent(client).last_response
    assert response is not None
    headers = response.headers
    assert headers is not None
    assert headers["request-id"] == headers["Request-Id"]
    assert len(headers) == len(list(headers)) == 5
