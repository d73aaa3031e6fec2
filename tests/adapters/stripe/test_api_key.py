"""A key that Stripe does not know is fetched anew once; then an operator is called, not always."""

import json
import logging
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import pytest
import stripe
from tests.adapters.stripe.script import Says, ScriptedStripe, error

from payment_smart_bot.adapters.stripe.gateway import StripeGateway
from payment_smart_bot.adapters.stripe.transport.api_key import PAUSE_SECONDS, KeyedCalls
from payment_smart_bot.adapters.stripe.transport.calls import ask
from payment_smart_bot.adapters.stripe.transport.connection import CardNumbers
from payment_smart_bot.domain.model.calls.effects import Unanswered
from payment_smart_bot.domain.model.calls.intents import CheckIntent, NoIntent

REFUSED = Says(error(), 401)
DONE = Says({"object": "payment_intent", "id": "pi_1"})


@dataclass
class Secrets:
    """A place that holds the key; an exception is a place that cannot be reached."""

    kept: str | Exception
    newest: str | Exception = "sk_test_new"
    asked: list[bool] = field(default_factory=list)

    def __call__(self, *, fresh: bool) -> str:
        self.asked.append(fresh)
        key = self.newest if fresh else self.kept
        if isinstance(key, Exception):
            raise key
        return key


class Locked(ScriptedStripe):
    """A Stripe that knows one key only; `together` lets that many calls in at once."""

    def __init__(self, good: str, together: int = 1) -> None:
        super().__init__(DONE)
        self.good = good
        self.keys: list[str] = []
        self.barrier = threading.Barrier(together)

    def request(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str] | None,
        post_data: Any = None,
        *,
        _usage: list[str] | None = None,
    ) -> tuple[str, int, Mapping[str, str]]:
        key = (headers or {})["Authorization"].removeprefix("Bearer ")
        self.keys.append(key)
        answer = super().request(method, url, headers, post_data)
        if key == self.good:
            return answer
        self.barrier.wait(60)
        return json.dumps(error()), 401, {}


class Seconds:
    """A clock that stands still until told."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def calls(
    http: stripe.HTTPClient, source: Secrets | None, clock: Callable[[], float] | None = None
) -> KeyedCalls:
    client = stripe.StripeClient("sk_test_client", http_client=http, max_network_retries=0)
    return KeyedCalls(partial(ask, client), source, clock or Seconds())


def alarms(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]


def test_a_rotated_key_is_fetched_and_the_same_call_made_again() -> None:
    http, secrets = Locked("sk_test_new"), Secrets("sk_test_old")
    keyed = calls(http, secrets)
    parameters = {"amount": 4900}
    answer = keyed.ask("post", "/v1/payment_intents", parameters, idempotency_key="k1")
    assert answer.is_done
    assert http.keys == ["sk_test_old", "sk_test_new"]
    first, second = http.seen
    assert first == second
    assert second.key == "k1"
    assert keyed.ask("get", "/v1/payment_intents/pi_1", {}).is_done
    assert http.keys[2:] == ["sk_test_new"]
    assert secrets.asked == [False, True]


def test_calls_refused_at_once_fetch_one_key() -> None:
    http, secrets = Locked("sk_test_new", together=8), Secrets("sk_test_old")
    keyed = calls(http, secrets)
    with ThreadPoolExecutor(8) as pool:
        asked = [pool.submit(keyed.ask, "get", "/v1/payment_intents/pi_1", {}) for _ in range(8)]
        assert all(each.result(60).is_done for each in asked)
    assert secrets.asked == [False, True]
    assert sorted(http.keys) == ["sk_test_new"] * 8 + ["sk_test_old"] * 8


@pytest.mark.parametrize(
    ("source", "keys", "fetched"),
    [
        pytest.param(None, ["sk_test_client"], [], id="nowhere to ask"),
        pytest.param(
            Secrets("sk_test_old", "sk_test_old"), ["sk_test_old"], [False, True], id="none newer"
        ),
        pytest.param(
            Secrets("sk_test_old", OSError("sk_test_old")),
            ["sk_test_old"],
            [False, True],
            id="out of reach",
        ),
        pytest.param(
            Secrets("sk_test_old"),
            ["sk_test_old", "sk_test_new"],
            [False, True],
            id="the newer one is refused too",
        ),
    ],
)
def test_a_revoked_key_calls_for_an_operator_once_a_minute(
    caplog: pytest.LogCaptureFixture, source: Secrets | None, keys: list[str], fetched: list[bool]
) -> None:
    http, clock = Locked("another"), Seconds()
    keyed = calls(http, source, clock)
    for _ in range(3):
        assert keyed.ask("get", "/v1/payment_intents/pi_1", {}).status == 401
    assert http.keys == [*keys, keys[-1], keys[-1]]
    refused = "Stripe refuses our requests: 401 invalid_request_error"
    assert alarms(caplog).count(refused) == 1
    assert "sk_test" not in caplog.text
    assert (source.asked if source else []) == fetched
    clock.now += PAUSE_SECONDS
    keyed.ask("get", "/v1/payment_intents/pi_1", {})
    assert alarms(caplog).count(refused) == 2


def test_a_key_that_was_revoked_and_set_anew_is_found_a_minute_later() -> None:
    http, secrets, clock = Locked("sk_test_new"), Secrets("sk_test_old", "sk_test_old"), Seconds()
    keyed = calls(http, secrets, clock)
    assert keyed.ask("get", "/v1/payment_intents/pi_1", {}).status == 401
    secrets.newest = "sk_test_new"
    assert keyed.ask("get", "/v1/payment_intents/pi_1", {}).status == 401
    clock.now += PAUSE_SECONDS
    assert keyed.ask("get", "/v1/payment_intents/pi_1", {}).is_done


def test_without_any_key_nothing_is_sent(caplog: pytest.LogCaptureFixture) -> None:
    http = ScriptedStripe(DONE)
    keyed = calls(http, Secrets(OSError("secret")))
    assert keyed.ask("get", "/v1/payment_intents/pi_1", {}).status == 0
    assert http.seen == []
    assert alarms(caplog) == ["The API key of Stripe cannot be had: OSError"]


def test_the_gateway_asks_its_source() -> None:
    """What a call comes to is as ever: unknown with a bad key, the answer with the newer one."""
    missing = Says(error(code="resource_missing"), 404)
    look = CheckIntent("pi_1")
    for source, found in ((None, Unanswered()), (Secrets("sk_test_old"), NoIntent())):
        http = ScriptedStripe(REFUSED, missing)
        client = stripe.StripeClient("sk_test_1", http_client=http)
        assert StripeGateway(client, CardNumbers.SENT, source).perform(look) == found
