"""Webhooks: inline, twice, and over HTTP."""

from collections.abc import Mapping

import httpx
import stripe

from listener import listen
from stripe_simulator import Simulator
from stripe_simulator.testing.faults import StripeFaults
from stripe_simulator.testing.server import StripeServer

URL = "https://shop.example/stripe"


def test_a_webhook_that_comes_twice_is_heard_twice(
    stripe_client: stripe.StripeClient, stripe_simulator: Simulator, stripe_faults: StripeFaults
) -> None:
    """Inline: `deliver` calls the function, so no server and no waiting is needed."""
    secret = stripe_simulator.webhooks.add(URL).secret
    stripe_faults.duplicate_webhooks()
    stripe_client.v1.payment_intents.create({"amount": 4900, "currency": "usd"})
    heard: list[str] = []

    def receive(_: str, headers: Mapping[str, str], body: bytes) -> int:
        signature = headers["Stripe-Signature"]
        event = stripe.Webhook.construct_event(body.decode(), signature, secret)
        heard.append(event.type)
        return 200

    stripe_simulator.webhooks.deliver(receive)
    assert heard == ["payment_intent.created", "payment_intent.created"]


def test_over_http_webhooks_come_by_themselves(stripe_server: StripeServer) -> None:
    """For programs in any language: here `httpx` stands for them."""
    with listen() as listener:
        endpoint = stripe_server.send_webhooks_to(listener.url)
        httpx.post(
            f"{stripe_server.url}/v1/payment_intents",
            auth=("sk_test_x", ""),
            data={"amount": "4900", "currency": "usd"},
        ).raise_for_status()
        signature, body = listener.wait_for_one()
    event = stripe.Webhook.construct_event(body.decode(), signature, endpoint.secret)
    assert event.type == "payment_intent.created"
