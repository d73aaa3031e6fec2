"""A Stripe that gives the answers it is told to, behind the real SDK."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import stripe

from payment_smart_bot.adapters.stripe.gateway import StripeGateway


@dataclass(frozen=True)
class Says:
    """One answer; an exception instead of a body is a call that gets none."""

    body: object
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Sent:
    """One request as Stripe sees it."""

    method: str
    path: str
    parameters: dict[str, str]
    key: str | None


class ScriptedStripe(stripe.HTTPClient):
    """Answers in order; the last answer is given to all that follow."""

    name = "scripted"

    def __init__(self, *answers: Says) -> None:
        super().__init__()
        self.answers = list(answers)
        self.seen: list[Sent] = []

    def request(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str] | None,
        post_data: Any = None,
        *,
        _usage: list[str] | None = None,
    ) -> tuple[str, int, Mapping[str, str]]:
        parts = urlsplit(url)
        parameters = dict(parse_qsl(post_data or parts.query, keep_blank_values=True))
        key = (headers or {}).get("Idempotency-Key")
        self.seen.append(Sent(method, parts.path, parameters, key))
        says = self.answers[0] if len(self.answers) == 1 else self.answers.pop(0)
        if isinstance(says.body, Exception):
            raise says.body
        body = says.body if isinstance(says.body, str) else json.dumps(says.body)
        return body, says.status, says.headers

    def close(self) -> None:
        pass

    @property
    def gateway(self) -> StripeGateway:
        return self.gateway_that_retries(0)

    def gateway_that_retries(self, times: int) -> StripeGateway:
        client = stripe.StripeClient("sk_test_1", http_client=self, max_network_retries=times)
        return StripeGateway(client)


def gateway_that_hears(*answers: Says) -> StripeGateway:
    return ScriptedStripe(*answers).gateway


def error(
    kind: str = "invalid_request_error", code: str | None = None, **more: object
) -> dict[str, Any]:
    fields = {"type": kind, "code": code, "message": "Stripe quotes 4242424242424242", **more}
    return {"error": {name: value for name, value in fields.items() if value is not None}}


def listed(*objects: object, more: bool = False) -> dict[str, Any]:
    return {"object": "list", "data": list(objects), "has_more": more}


def no_connection() -> stripe.APIConnectionError:
    quoted = "Timed out with 4242424242424242"
    return stripe.APIConnectionError(quoted, should_retry=True)  # type: ignore[no-untyped-call]


REPLAYED: Mapping[str, str] = {"Idempotent-Replayed": "true"}
