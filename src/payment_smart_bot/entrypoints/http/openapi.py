"""The OpenAPI 3.1 document, made of the table of operations."""

from collections.abc import Iterable, Iterator, Mapping
from inspect import cleandoc
from itertools import groupby
from typing import Any, Final

import msgspec

from payment_smart_bot import __version__
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.bodies import EventBody, JsonBody
from payment_smart_bot.entrypoints.http.shared.json_answers import ErrorBody
from payment_smart_bot.entrypoints.http.shared.operation import Access, Answer, Operation
from payment_smart_bot.entrypoints.http.shared.parameters import Parameter
from payment_smart_bot.entrypoints.http.shared.problem import Problem

Json = dict[str, Any]

_ABOUT: Final = (
    "Takes a card payment in a chat. Send the customer's messages to `POST /chat` one by one and "
    "show the answers. A message that was answered with 429 or 503, or not at all, can be sent "
    "again; with a `messageId` it is done only once. What is to be paid is set by the merchant: in "
    "the settings, or with `POST /sessions`, whose `sessionId` the first message then carries."
)
_SECURITY_SCHEMES: Final = {
    "bearer": {"type": "http", "scheme": "bearer", "description": "The merchant key."},
    "apiKey": {
        "type": "apiKey",
        "in": "header",
        "name": "X-Api-Key",
        "description": "The merchant key, where Authorization cannot be set.",
    },
}
_BY_ACCESS: Final[Mapping[Access, Json]] = {
    Access.MERCHANT: {
        "tags": ["merchant"],
        "security": [{scheme: []} for scheme in _SECURITY_SCHEMES],
    }
}
_TITLES: Final = {
    400: "The request has to be corrected.",
    401: "The merchant key is missing or wrong.",
    403: "The merchant key may not do that.",
    404: "There is no such conversation, session or payment.",
    409: "The request conflicts with what was done before, or with what is under way.",
    410: "The card form is over.",
    413: "The body is too large.",
    415: "The body is not declared as JSON.",
    429: "Too many requests for this conversation, or from this address.",
    500: "An error of the server.",
    503: "Out of service for a moment. Nothing was lost: send the same again.",
}
_RETRY_AFTER: Final = {
    "Retry-After": {
        "required": True,
        "description": "After how many seconds to send the request again.",
        "schema": {"type": "integer", "minimum": 1},
    }
}
_CHALLENGE: Final = {
    "WWW-Authenticate": {
        "required": True,
        "description": "How to send the key.",
        "schema": {"type": "string", "const": "Bearer"},
    }
}
_HEADERS: Final = {401: _CHALLENGE, 429: _RETRY_AFTER, 503: _RETRY_AFTER}
_ORDER: Final = [each for each in vars(problems).values() if isinstance(each, Problem)]
"""The order in which the document shows problems of one status: that of their definition."""


def build_document(operations: Iterable[Operation], server: str | None = None) -> Json:
    """Return the document as plain JSON values.

    server: the address of the server; None for the one that the document was fetched from.
    """
    schemas = _Schemas()
    paths: Json = {}
    for operation in operations:
        if operation.is_documented:
            described = _describe_operation(operation, schemas)
            paths.setdefault(operation.path, {})[operation.method.lower()] = described
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Payment Smart Bot",
            "version": __version__,
            "description": _ABOUT,
            "contact": {"name": "Whoever runs this server"},
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": server or "/"}],
        "paths": paths,
        "components": {
            "schemas": schemas.components,
            "securitySchemes": _SECURITY_SCHEMES,
        },
    }


class _Schemas:
    """Makes schemas of types, and collects those that others refer to."""

    def __init__(self) -> None:
        self.components: Json = {}

    def describe(self, described: Any) -> Json:
        """Return the schema of a type; a schema is returned as it is."""
        if isinstance(described, dict):
            return described
        (schema,), components = msgspec.json.schema_components(
            (described,), ref_template="#/components/schemas/{name}"
        )
        for component in components.values():
            if "description" in component:  # a docstring, which is indented before Python 3.13
                component["description"] = cleandoc(component["description"])
            for described_field in component.get("properties", {}).values():
                if described_field.get("default", ...) is None:
                    del described_field["default"]  # generators take such a field for needed
        self.components |= components
        return schema


def _describe_operation(operation: Operation, schemas: _Schemas) -> Json:
    described: Json = {
        "operationId": operation.id,
        "summary": operation.summary,
        **_BY_ACCESS.get(operation.access, {}),
    }
    if operation.parameters:
        described["parameters"] = [
            _describe_parameter(each, schemas) for each in operation.parameters
        ]
    if operation.body:
        described["requestBody"] = _describe_body(operation.body, schemas)
    described["responses"] = {
        **{str(each.status): _describe_answer(each, schemas) for each in operation.answers},
        **dict(_describe_problems(operation.every_problem, schemas)),
    }
    return described


def _describe_parameter(parameter: Parameter[object], schemas: _Schemas) -> Json:
    described: Json = {
        "name": parameter.name,
        "in": parameter.place,
        "required": parameter.required,
        "schema": schemas.describe(parameter.rule.schema),
    }
    if parameter.description:
        described["description"] = parameter.description
    return described


def _describe_body(body: JsonBody[Any] | EventBody, schemas: _Schemas) -> Json:
    return {
        "required": True,
        "description": body.description,
        "content": _describe_content(
            "application/json", schemas.describe(body.schema), body.example
        ),
    }


def _describe_answer(answer: Answer, schemas: _Schemas) -> Json:
    described: Json = {"description": answer.description}
    if answer.schema is not None:
        schema = schemas.describe(answer.schema)
        described["content"] = _describe_content(answer.media_type, schema, answer.example)
    if answer.status in _HEADERS:
        described["headers"] = _HEADERS[answer.status]
    return described


def _describe_problems(listed: Iterable[Problem], schemas: _Schemas) -> Iterator[tuple[str, Json]]:
    """Yield a response for each status: its codes, and each of its problems as an example."""
    in_order = sorted(listed, key=lambda each: (each.status, _ORDER.index(each)))
    for status, same_status in groupby(in_order, key=lambda each: each.status):
        examples = list(same_status)
        schema = {
            "allOf": [schemas.describe(ErrorBody)],
            "properties": {"code": {"enum": list(dict.fromkeys(each.code for each in examples))}},
        }
        content = {
            "schema": schema,
            "examples": {
                f"{each.code}_{number}": {
                    "summary": each.error,
                    "value": {"error": each.error, "code": each.code},
                }
                for number, each in enumerate(examples, 1)
            },
        }
        described: Json = {
            "description": _TITLES[status],
            "content": {"application/json": content},
        }
        if status in _HEADERS:
            described["headers"] = _HEADERS[status]
        yield str(status), described


def _describe_content(media_type: str, schema: Json, example: Mapping[str, object] | None) -> Json:
    shown = {} if example is None else {"example": example}
    return {media_type: {"schema": schema, **shown}}
