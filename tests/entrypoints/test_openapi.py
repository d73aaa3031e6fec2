"""The OpenAPI document says what the server does, and the server does what it says."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import hypothesis
import jsonschema_rs
import pytest
import schemathesis
from schemathesis import GenerationMode
from schemathesis.config import SchemathesisConfig
from tests.drawn_examples import drawn
from tests.entrypoints.conftest import MERCHANT_KEY

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.entrypoints.http import operations as table
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.entrypoints.http.openapi import build_document
from payment_smart_bot.entrypoints.http.shared.operation import Access, Operation

WITHOUT_FORM = build_document(table.list_operations(EntryMode.CHAT))
WITH_FORM = build_document(table.list_operations(EntryMode.FORM))
DOCUMENTS = pytest.mark.parametrize(
    "document", [WITHOUT_FORM, WITH_FORM], ids=["without the form", "with the form"]
)

SURROGATE = re.compile("[\ud800-\udfff]")

BEYOND_SCHEMAS = {
    # That no id may look like a card number, as twelve noughts do.
    table.SEND_MESSAGE,
    # Which amounts a currency has, that none has a point, and that text holds no card number.
    table.CREATE_SESSION,
    table.REFUND_PAYMENT,
    # What a cursor is, and that a + in a query is a space.
    table.LIST_SESSIONS,
    table.LIST_PAYMENTS,
    table.COUNT_PAYMENTS,
    # That exactly one of three fields is there.
    table.ERASE_PERSON,
    # That there is a message or a card, and a token that somebody was given.
    table.SEND_MESSAGE_OR_CARD,
    table.GIVE_CARD,
}
"""What a schema takes, and yet these refuse, for the rules above."""


def operations_of(document: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield f"{method.upper()} {path}", operation


def bodies_of(document: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield each body that is sent or given."""
    for name, operation in operations_of(document):
        for content in operation.get("requestBody", {}).get("content", {}).values():
            yield f"{name}: what is sent", content
        for status, response in operation["responses"].items():
            for content in response.get("content", {}).values():
                yield f"{name}: {status}", content


# The server keeps to it


def call_it(application: Application, operation: Operation, mode: GenerationMode) -> None:
    """Call an operation with requests that are made up from the document."""
    # Of ids that a random document made up, hardly any is a session that exists; and two random
    # messages may well have the same id.
    taken = ["2xx", 404, 409]
    config = SchemathesisConfig.from_dict(
        {
            "checks": {
                "positive_data_acceptance": {
                    "enabled": operation not in BEYOND_SCHEMAS,
                    "expected-statuses": taken,
                },
                # What is far too long is refused as such, before it is looked at.
                "negative_data_rejection": {"expected-statuses": ["4xx"]},
            }
        }
    )
    schema = schemathesis.openapi.from_asgi(
        table.SHOW_DOCUMENT.path, create_app(application), config=config
    )
    keyed = operation.access is Access.MERCHANT
    headers = {"Authorization": f"Bearer {MERCHANT_KEY}"} if keyed else {}
    strategy = schema[operation.path][operation.method].as_strategy(generation_mode=mode)

    @hypothesis.settings(
        max_examples=drawn(40),
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    @hypothesis.given(case=strategy)
    def keeps_to_the_document(case: Any) -> None:
        # As JSON two surrogates are one character, so such a text is shorter than it was made.
        hypothesis.assume(not SURROGATE.search(str(case.body)))
        assert case.call_and_validate(headers=headers).status_code != 401

    keeps_to_the_document()


NOT_CALLED = {table.TAKE_STRIPE_EVENT, table.SHOW_DOCUMENT, table.SHOW_CARD_FORM}
"""Only Stripe can sign, the document describes itself, and no made-up token has a page."""


def calls() -> Iterator[Any]:
    for way in (EntryMode.CHAT, EntryMode.FORM):
        for row in table.list_operations(way):
            same_elsewhere = way is EntryMode.FORM and row in table.list_operations(EntryMode.CHAT)
            if row in NOT_CALLED or same_elsewhere or not row.is_documented:
                continue
            yield pytest.param(way, row, GenerationMode.POSITIVE, id=f"good {row.id}, {way}")
            if row.parameters or row.body:
                name = f"bad {row.id}, {way}"
                yield pytest.param(
                    way, row, GenerationMode.NEGATIVE, id=name, marks=pytest.mark.thorough
                )


@pytest.mark.parametrize(("way", "operation", "mode"), list(calls()))
def test_the_server_keeps_to_its_document(
    make_application: Callable[..., Application],
    way: EntryMode,
    operation: Operation,
    mode: GenerationMode,
) -> None:
    """Requests made up from the document, good and bad, get the answers that it promises."""
    application = make_application(
        RATE_LIMIT_PER_MINUTE="0", MERCHANT_API_KEY=MERCHANT_KEY, CARD_ENTRY=way.value
    )
    call_it(application, operation, mode)


# What it says


@pytest.mark.parametrize("way", list(EntryMode))
def test_it_describes_the_operations_of_the_table_in_their_order(way: EntryMode) -> None:
    rows = table.list_operations(way)
    assert [operation["operationId"] for _, operation in operations_of(build_document(rows))] == [
        row.id for row in rows if row.is_documented
    ]


def test_request_limits_are_in_the_document() -> None:
    """Lengths and patterns of the fields are there for whoever generates a client."""
    fields = WITHOUT_FORM["components"]["schemas"]["ChatRequest"]
    assert fields["required"] == ["message"]
    assert fields["additionalProperties"] is False
    assert fields["properties"]["message"]["maxLength"] == 2000
    session_id = fields["properties"]["sessionId"]["anyOf"][0]
    assert session_id["pattern"] == r"^[A-Za-z0-9._:\-]{1,128}$"
    assert session_id["maxLength"] == 128
    assert fields["properties"]["messageId"]["anyOf"][0]["maxLength"] == 64


def test_with_the_form_a_message_may_bring_a_payment_method() -> None:
    fields = WITH_FORM["components"]["schemas"]["ChatRequestByForm"]
    assert fields["required"] == []
    of_stripe, absent = fields["properties"]["paymentMethodId"]["anyOf"]
    assert of_stripe["pattern"] == "^pm_[A-Za-z0-9_]{1,64}$"
    assert absent == {"type": "null"}


@DOCUMENTS
def test_headers_are_promised_where_they_are_sent(document: dict[str, Any]) -> None:
    needed = {"401": ["WWW-Authenticate"], "429": ["Retry-After"], "503": ["Retry-After"]}
    for name, operation in operations_of(document):
        for status, response in operation["responses"].items():
            assert list(response.get("headers", {})) == needed.get(status, []), f"{name}: {status}"


@DOCUMENTS
def test_all_but_these_operations_ask_for_the_merchant_key(document: dict[str, Any]) -> None:
    schemes = set(document["components"]["securitySchemes"])
    without_key = set()
    for _, operation in operations_of(document):
        named = {name for each in operation.get("security", []) for name in each}
        assert named in (set(), schemes), operation["operationId"]
        if not named:
            without_key.add(operation["operationId"])
    assert without_key - {"showCardForm", "giveCard"} == {
        "sendMessage", "showConversation", "takeStripeEvent", "health", "document",
    }  # fmt: skip


@DOCUMENTS
def test_descriptions_have_no_indentation(document: dict[str, Any]) -> None:
    """Markdown would show an indented paragraph of a docstring as code."""
    for name, component in document["components"]["schemas"].items():
        for line in component.get("description", "").splitlines():
            assert line == line.strip(), f"{name}: {line!r}"


@DOCUMENTS
def test_examples_are_what_the_schemas_say(document: dict[str, Any]) -> None:
    checked = 0
    for name, content in bodies_of(document):
        shown = [each["value"] for each in content.get("examples", {}).values()]
        shown += [content["example"]] if "example" in content else []
        schema = {**content["schema"], "components": document["components"]}
        validator = jsonschema_rs.Draft202012Validator(schema)
        for example in shown:
            assert validator.is_valid(example), f"{name}: {example}"
        checked += len(shown)
    assert checked > 100
