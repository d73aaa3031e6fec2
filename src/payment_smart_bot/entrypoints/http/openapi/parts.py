"""What the operations of the OpenAPI document are made of."""

from collections.abc import Iterable
from itertools import groupby
from typing import Any, Final

from payment_smart_bot.entrypoints.http import problems
from payment_smart_bot.entrypoints.http.problems import Problem

Json = dict[str, Any]

_TITLES: Final = {
    400: "The request has to be corrected.",
    401: "The merchant key is missing or wrong.",
    404: "There is no such conversation, session or payment.",
    409: "It does not go together with what was done before, or is under way.",
    410: "The page for the card is over.",
    413: "The body is too large.",
    415: "The body is not declared as JSON.",
    429: "Too many requests for this conversation, or from this address.",
    500: "An error of the server.",
    503: "Out of service for a moment. Nothing was lost: send the same again.",
}
RETRY_AFTER: Final = {
    "Retry-After": {
        "required": True,
        "description": "In how many seconds to send it again.",
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
_HEADERS: Final = {401: _CHALLENGE, 429: RETRY_AFTER, 503: RETRY_AFTER}


def errors(listed: Iterable[Problem], error: Json) -> Json:
    """Return one response for each status, with an example of each error and its codes listed."""
    answers: Json = {}
    for status, same_status in groupby(listed, key=lambda problem: problem.status):
        examples = list(same_status)
        schema = {
            "allOf": [error],
            "properties": {"code": {"enum": list(dict.fromkeys(each.code for each in examples))}},
        }
        response: Json = {
            "description": _TITLES[status],
            "content": {
                "application/json": {
                    "schema": schema,
                    "examples": {
                        f"{each.code}_{number}": {
                            "summary": each.error,
                            "value": {"error": each.error, "code": each.code},
                        }
                        for number, each in enumerate(examples, 1)
                    },
                }
            },
        }
        if status in _HEADERS:
            response["headers"] = _HEADERS[status]
        answers[str(status)] = response
    return answers


def answer(description: str, schema: Json, example: Json | None = None) -> Json:
    """Return a response that carries JSON."""
    return {"description": description, "content": _json(schema, example)}


def json_request(schema: Json, example: Json | None = None) -> Json:
    """Return the body of a request."""
    return {
        "required": True,
        "description": f"At most {problems.MAX_BODY:,} bytes.",
        "content": _json(schema, example),
    }


def _json(schema: Json, example: Json | None) -> Json:
    content: Json = {"schema": schema}
    if example is not None:
        content["example"] = example
    return {"application/json": content}


def parameter(place: str, name: str, schema: Json, description: str = "") -> Json:
    """Return a parameter; those in a path are required."""
    described = {"description": description} if description else {}
    return {"name": name, "in": place, "required": place == "path", "schema": schema, **described}
