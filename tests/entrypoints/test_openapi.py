"""The OpenAPI document says what the server does, and the server does what it says."""

from collections.abc import Callable
from typing import Any

import hypothesis
import jsonschema_rs
import pytest
import schemathesis
from schemathesis import GenerationMode
from schemathesis.config import SchemathesisConfig

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.http import problems
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.entrypoints.http.openapi.document import document
from payment_smart_bot.entrypoints.http.problems import Problem

_PATHS = document()["paths"]
_OPERATIONS = {
    f"{method} {path}": (_PATHS[path][method], listed)
    for method, path, listed in (
        ("post", "/chat", problems.OF_CHAT),
        ("get", "/chat/{sessionId}", problems.OF_SHOW),
        ("post", "/sessions", problems.OF_SESSION_CREATION),
        ("get", "/sessions", problems.OF_SESSION_LIST),
        ("get", "/sessions/{sessionId}", problems.OF_SESSION),
        ("delete", "/sessions/{sessionId}", problems.OF_SESSION_DELETION),
        ("get", "/payments", problems.OF_PAYMENT_LIST),
        ("get", "/payments/{paymentId}", problems.OF_PAYMENT),
        ("post", "/payments/{paymentId}/refunds", problems.OF_REFUND),
        ("get", "/stats", problems.OF_STATS),
        ("post", "/erasures", problems.OF_ERASURE),
    )
}
_MERCHANT = {name: each for name, each in _OPERATIONS.items() if "/chat" not in name}
_KEY = {"Authorization": "Bearer merchant"}


@pytest.fixture
def described(make_application: Callable[..., Application]) -> Any:
    app = create_app(make_application(RATE_LIMIT_PER_MINUTE="0", MERCHANT_API_KEY="merchant"))
    config = SchemathesisConfig.from_dict(
        {
            # Of ids that a random document made up, hardly any is a session that exists; and two
            # random messages may well have the same id.
            "checks": {
                "positive_data_acceptance": {"expected-statuses": ["2xx", 404, 409]},
                # What is far too long is refused as such, before it is looked at.
                "negative_data_rejection": {"expected-statuses": ["4xx"]},
            },
            # No schema says which amounts a currency has and that they are written without a point,
            # that text holds no card number, that a cursor came from a page, what + in a query is.
            "operations": [
                {"include-path": path, "checks": {"positive_data_acceptance": {"enabled": False}}}
                for path in (
                    "/sessions",
                    "/payments",
                    "/payments/{paymentId}/refunds",
                    "/stats",
                    "/erasures",
                )
            ],
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
        *(
            (*name.split(), mode)
            for name in _MERCHANT
            for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)
        ),
    ],
)
def test_the_server_keeps_to_its_document(
    described: Any, method: str, path: str, mode: GenerationMode
) -> None:
    """Requests made up from the document, good and bad, get the answers that it promises."""
    operation = described[path][method.upper()]
    key = _KEY if f"{method} {path}" in _MERCHANT else {}

    @hypothesis.settings(
        max_examples=100 if not key else 40,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    @hypothesis.given(case=operation.as_strategy(generation_mode=mode))
    def holds(case: Any) -> None:
        assert case.call_and_validate(headers=key).status_code != 401

    holds()


@pytest.mark.parametrize("name", _OPERATIONS)
def test_every_error_is_described(name: str) -> None:
    """Each status, code and sentence of an operation stands in the document."""
    operation, listed = _OPERATIONS[name]
    described = {
        Problem(int(status), **example["value"])
        for status, response in operation["responses"].items()
        for content in response.get("content", {}).values()
        for example in content.get("examples", {}).values()
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


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
@pytest.mark.parametrize("path", ["/chat", "/pay/{token}"])
def test_a_server_with_the_form_keeps_to_its_document(
    make_application: Callable[..., Application], path: str, mode: GenerationMode
) -> None:
    """No token that is made up is good, so all of the form answers 404 or 410."""
    app = create_app(make_application(RATE_LIMIT_PER_MINUTE="0", CARD_ENTRY="form"))
    # That a message or a card is needed, no schema of one field says.
    config = SchemathesisConfig.from_dict(
        {
            "checks": {
                "positive_data_acceptance": {"enabled": False},
                "negative_data_rejection": {"expected-statuses": ["4xx"]},
            }
        }
    )
    operation = schemathesis.openapi.from_asgi("/openapi.json", app, config=config)[path]["POST"]

    @hypothesis.settings(
        max_examples=40,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    @hypothesis.given(case=operation.as_strategy(generation_mode=mode))
    def holds(case: Any) -> None:
        case.call_and_validate()

    holds()


@pytest.mark.parametrize(
    ("path", "listed"),
    [("/chat", problems.OF_CHAT_BY_FORM), ("/pay/{token}", problems.OF_PAY)],
)
def test_every_error_of_the_form_is_described(path: str, listed: tuple[Problem, ...]) -> None:
    described = {
        Problem(int(status), **example["value"])
        for status, response in document(by_form=True)["paths"][path]["post"]["responses"].items()
        for content in response.get("content", {}).values()
        for example in content.get("examples", {}).values()
    }
    assert described == {Problem(each.status, each.code, each.error) for each in listed}


def test_headers_are_promised_where_they_are_sent() -> None:
    for operation, listed in _OPERATIONS.values():
        for status in {each.status for each in listed}:
            response = operation["responses"][str(status)]
            headers = {429: ["Retry-After"], 503: ["Retry-After"], 401: ["WWW-Authenticate"]}
            assert [*response.get("headers", {})] == headers.get(status, [])


def test_only_the_merchants_operations_ask_for_a_key() -> None:
    secured = {
        f"{method} {path}"
        for path, operations in _PATHS.items()
        for method, operation in operations.items()
        if "security" in operation
    }
    assert secured == set(_MERCHANT)
    schemes = document()["components"]["securitySchemes"]
    assert all(
        {name for each in operation["security"] for name in each} == set(schemes)
        for operation, _ in _MERCHANT.values()
    )


def test_examples_are_what_the_schemas_say() -> None:
    """Of every body that is sent or given."""
    whole = document()
    bodies = [
        content
        for operations in whole["paths"].values()
        for operation in operations.values()
        for body in (operation.get("requestBody", {}), *operation["responses"].values())
        for content in body.get("content", {}).values()
        if "example" in content
    ]
    assert len(bodies) >= 8
    for content in bodies:
        schema = {**content["schema"], "components": whole["components"]}
        jsonschema_rs.Draft202012Validator(schema).validate(content["example"])
