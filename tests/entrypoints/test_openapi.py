"""The OpenAPI document says what the server does, and the server does what it says."""

from collections.abc import Callable
from typing import Any

import hypothesis
import pytest
import schemathesis
from schemathesis import GenerationMode
from schemathesis.config import SchemathesisConfig

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints import problems
from payment_smart_bot.entrypoints.http import create_app
from payment_smart_bot.entrypoints.openapi import document
from payment_smart_bot.entrypoints.problems import Problem

_PATHS = document()["paths"]
_OPERATIONS = {
    "post /chat": (_PATHS["/chat"]["post"], problems.OF_CHAT),
    "get /chat": (_PATHS["/chat/{sessionId}"]["get"], problems.OF_SHOW),
}


@pytest.fixture
def described(make_application: Callable[..., Application]) -> Any:
    app = create_app(make_application(RATE_LIMIT_PER_MINUTE="0"))
    config = SchemathesisConfig.from_dict(
        {
            # Of ids that a random document made up, hardly any is a session that exists; and two
            # random messages may well have the same id.
            "checks": {
                "positive_data_acceptance": {"expected-statuses": ["2xx", 404, 409]},
            },
        }
    )
    return schemathesis.openapi.from_asgi("/openapi.json", app, config=config)


@pytest.mark.parametrize(
    ("method", "path", "mode"),
    [
        ("POST", "/chat", GenerationMode.POSITIVE),
        ("POST", "/chat", GenerationMode.NEGATIVE),
        ("GET", "/chat/{sessionId}", GenerationMode.POSITIVE),
        ("GET", "/chat/{sessionId}", GenerationMode.NEGATIVE),
        ("GET", "/health", GenerationMode.POSITIVE),
    ],
)
def test_the_server_keeps_to_its_document(
    described: Any, method: str, path: str, mode: GenerationMode
) -> None:
    """Requests made up from the document, good and bad, get the answers that it promises."""
    operation = described[path][method]

    @hypothesis.settings(
        max_examples=100,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    @hypothesis.given(case=operation.as_strategy(generation_mode=mode))
    def holds(case: Any) -> None:
        case.call_and_validate()

    holds()


@pytest.mark.parametrize("name", _OPERATIONS)
def test_every_error_is_described(name: str) -> None:
    """Each status, code and sentence of an operation stands in the document."""
    operation, listed = _OPERATIONS[name]
    described = {
        Problem(int(status), **example["value"])
        for status, response in operation["responses"].items()
        for example in response["content"]["application/json"].get("examples", {}).values()
    }
    assert described == {Problem(each.status, each.code, each.error) for each in listed}


@pytest.mark.parametrize("name", _OPERATIONS)
def test_codes_are_listed_for_programs(name: str) -> None:
    operation, listed = _OPERATIONS[name]
    for status in {each.status for each in listed}:
        body = operation["responses"][str(status)]["content"]["application/json"]["schema"]
        codes = {each.code for each in listed if each.status == status}
        assert set(body["properties"]["code"]["enum"]) == codes


def test_request_limits_are_in_the_document() -> None:
    """Lengths and patterns of the fields are there for whoever generates a client."""
    fields = document()["components"]["schemas"]["ChatRequest"]
    assert fields["required"] == ["message"]
    assert fields["additionalProperties"] is False
    assert fields["properties"]["message"]["maxLength"] == 2000
    session_id = fields["properties"]["sessionId"]["anyOf"][0]
    assert session_id["pattern"] == r"^[A-Za-z0-9._:\-]{1,128}$"
    assert session_id["maxLength"] == 128
    assert fields["properties"]["messageId"]["anyOf"][0]["maxLength"] == 64


def test_retry_after_is_promised_where_it_is_sent() -> None:
    for operation, listed in _OPERATIONS.values():
        for status in {each.status for each in listed}:
            response = operation["responses"][str(status)]
            assert ("headers" in response) == (status in {429, 503})
