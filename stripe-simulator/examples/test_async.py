"""The async half of the SDK: inline, and over HTTP with httpx."""

import asyncio

import pytest
import stripe

from stripe_simulator.testing.server import StripeServer


async def pay(client: stripe.StripeClient) -> str:
    made = await client.v1.payment_intents.create_async(
        {
            "amount": 4900,
            "currency": "usd",
            "payment_method": "pm_card_visa",
            "confirm": True,
        }
    )
    return made.status


def test_an_async_client_pays_inline(stripe_client: stripe.StripeClient) -> None:
    assert asyncio.run(pay(stripe_client)) == "succeeded"


@pytest.mark.filterwarnings("ignore:Use 'content=<...>':DeprecationWarning")  # the SDK's own
def test_an_async_client_pays_over_http(stripe_server: StripeServer) -> None:
    async def pay_and_close() -> str:
        http_client = stripe.HTTPXClient()
        client = stripe.StripeClient(
            "sk_test_x", base_addresses={"api": stripe_server.url}, http_client=http_client
        )
        try:
            return await pay(client)
        finally:
            await http_client.close_async()  # type: ignore[no-untyped-call]

    assert asyncio.run(pay_and_close()) == "succeeded"


def test_many_payments_at_once(stripe_client: stripe.StripeClient) -> None:
    async def pay_ten() -> list[str]:
        return await asyncio.gather(*(pay(stripe_client) for _ in range(10)))

    assert asyncio.run(pay_ten()) == ["succeeded"] * 10
