"""Keys that are changed in Secrets Manager while the server runs, as its callers see it."""

import time
from collections.abc import Iterator
from contextlib import closing
from typing import Any, NamedTuple

import httpx
import pytest
import stripe as sdk
from tests import aws
from tests.entrypoints.processes import EXPIRY
from tests.entrypoints.stripe_server import KEY, StripeServer, stripe_server

from payment_smart_bot.bootstrap import build, find_secret
from payment_smart_bot.entrypoints.command_line.server.serving import (
    find_address,
    listen,
    serve_in_thread,
)
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.settings import SecretSource, read_settings

HELD = {"STRIPE_SECRET_KEY": KEY, "MERCHANT_API_KEY": "old", "STRIPE_WEBHOOK_SECRET": "whsec_old"}
EVENT = '{"object": "event", "type": "charge.updated"}'


class Served(NamedTuple):
    """A server whose secrets lie in moto, and the Stripe that it speaks to."""

    http: httpx.Client
    stripe: StripeServer
    arn: str
    source: SecretSource

    def rotate(self, **changed: str) -> None:
        aws.change_secret(self.arn, **{**HELD, **changed})

    def say(self, message: str) -> Any:
        return self.http.post("/chat", json={"sessionId": "s", "message": message}).json()

    def merchant(self, key: str) -> int:
        headers = {"authorization": f"Bearer {key}"}
        return self.http.get("/payments", headers=headers).status_code

    def event(self, secret: str) -> int:
        now = int(time.time())
        signed = sdk.WebhookSignature._compute_signature(f"{now}.{EVENT}", secret)
        headers = {"stripe-signature": f"t={now},v1={signed}"}
        return self.http.post("/webhooks/stripe", content=EVENT, headers=headers).status_code


@pytest.fixture
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder, arn = tmp_path_factory.mktemp("served"), aws.new_secret(**HELD)
    environ = {"SESSION_DATABASE": str(folder / "s"), "STRIPE_SECRET_ARN": arn}
    with stripe_server(folder) as stripe:
        environ |= {"STRIPE_API_BASE": stripe.address, "PAYMENT_AMOUNT": "4900"}
        aws.clients()
        settings = read_settings(environ, find_secret)
        assert settings.secrets is not None
        with (
            closing(build(settings, serves=True)) as application,
            closing(listen("127.0.0.1", 0)) as listener,
            serve_in_thread(create_app(application), listener),
            httpx.Client(base_url=find_address(listener), timeout=10) as http,
        ):
            yield Served(http, stripe, arn, settings.secrets)


def test_a_revoked_key_of_stripe_is_exchanged_in_the_turn_that_pays(served: Served) -> None:
    """The customer notices nothing, and is charged once."""
    served.say(f"Jane Doe, 4242424242424242, {EXPIRY}, cvv 456")
    served.rotate(STRIPE_SECRET_KEY="sk_test_new")
    served.stripe.revoked.add(KEY)
    assert served.say("confirm")["status"] == "completed"
    assert served.stripe.charged() == [(4900, "usd")]


def test_the_other_keys_are_exchanged_with_it(served: Served) -> None:
    """Both webhook secrets hold while one is exchanged; the merchant's old key does no more."""
    assert (served.merchant("old"), served.merchant("new")) == (200, 401)
    assert (served.event("whsec_old"), served.event("whsec_new")) == (200, 400)
    served.rotate(MERCHANT_API_KEY="new", STRIPE_WEBHOOK_SECRET="whsec_new, whsec_old")
    served.source(fresh=True)
    assert (served.merchant("old"), served.merchant("new")) == (401, 200)
    assert (served.event("whsec_old"), served.event("whsec_new")) == (200, 200)
