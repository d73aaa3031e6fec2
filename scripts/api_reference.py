"""Write docs/API.md, the reference of the HTTP API, from the table of operations.

`python scripts/api_reference.py` writes the page by way of the OpenAPI document. A test fails when
the page differs.
"""

import json
from collections import ChainMap
from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any, Final

from payment_smart_bot import __version__
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.entrypoints.http.openapi import build_document
from payment_smart_bot.entrypoints.http.operations import list_operations

PAGE: Final = Path(__file__).resolve().parent.parent / "docs" / "API.md"

_ABOUT: Final = """\
# API reference

This is the API as a server offers it by default. `scripts/api_reference.py` writes the page from
the OpenAPI document, which `payment-smart-bot openapi` prints, a server gives at
`GET /openapi.json`, and `GET /docs` shows with a form to try each operation. An example of an
answer has all fields, also those that are not always there.

"""
_OF_FORM: Final = """\
<a id="card-form"></a>

## With CARD_ENTRY=form

Then these operations are there as well, and `POST /chat` also takes `paymentMethodId`, the card
that the customer gave on the form. With `CARD_ENTRY=chat` it does so where the chat page offers
Stripe's fields beside typing: with the simulator of `serve`, or with `STRIPE_PUBLISHABLE_KEY`.

"""
_BY_NAME: Final[Mapping[str, Any]] = {
    "amount": 4900,
    "amountRefunded": 0,
    "calls": 0,
    "cardholder": "Jane Doe",
    "code": "insufficient_funds",
    "confirmed": 12,
    "disputeId": "du_1Pz3xD2eZvKYlo2C",
    "erasedAt": None,
    "fallbacks": 0,
    "key": "seat-given-back",
    "paid": 11,
    "reason": "fraudulent",
    "refundId": "re_3Pz3xC2eZvKYlo2C",
    "sessions": 3,
    "shown": "Amount: $49.00 …",
    "start": "2026-11-21T00:00:00Z",
    "status": "completed",
    "tokensIn": 0,
    "tokensOut": 0,
    "at": "2026-11-21T12:03:10Z",
    "brand": "visa",
    "confirmedAt": "2026-11-21T12:03:21Z",
    "createdAt": "2026-11-21T12:00:00Z",
    "currency": "usd",
    "customerEmail": "jo@example.com",
    "customerId": "cus_Qz3xA2eZvKYlo2",
    "customerName": "Jo",
    "day": "2026-11-21",
    "description": "Two concert tickets",
    "done": 4,
    "echo": "confirm",
    "expiresAt": "2026-11-21T13:00:00Z",
    "expiry": "12/2029",
    "id": "pay_5a0e7c1b9d3f4826a7b1c0d2e4f68a9c_1",
    "last4": "4242",
    "name": "Jane Doe",
    "next": None,
    "orderId": "A-1017",
    "paymentIntentId": "pi_3Pz3xB2eZvKYlo2C",
    "paymentMethodId": "pm_1Pz3xA2eZvKYlo2C",
    "replied": "What is the name on the card?",
    "response": "Your payment of $49.00 has gone through. Thank you.",
    "said": "I need to make a payment",
    "sessionId": "0f8d3a6b52c94e17a1d0c5b7e9f26384",
    "setupIntentId": None,
    "settledAt": "2026-11-21T12:03:22Z",
    "since": "2026-11-20T12:00:00Z",
    "statementDescriptorSuffix": "TICKETS",
    "token": "pm_1Pz3xA2eZvKYlo2C",
    "total": 4,
    "updatedAt": "2026-11-21T12:03:22Z",
    "url": "https://pay.example.com/…",
    "version": __version__,
}
"""What fields hold in examples that the document does not have, by their names."""
_BY_TYPE: Final[Mapping[str, Any]] = {
    "string": "…",
    "integer": 1,
    "number": 1.0,
    "boolean": False,
    "object": {},
    "null": None,
}
_NO_EXAMPLE: Final = object()

Json = Mapping[str, Any]


def page() -> str:
    """Return the page that the table gives."""
    api, with_form = (
        build_document(list_operations(mode)) for mode in (EntryMode.CHAT, EntryMode.FORM)
    )
    listed = _read_operations(api)
    known = {operation.title for operation in listed}
    of_form = [each for each in _read_operations(with_form) if each.title not in known]
    parts = chain(
        [_ABOUT, f"{api['info']['description']}\n\n"],
        _list_keys(api),
        _list_operations(listed),
        *(operation.describe() for operation in listed),
        [_OF_FORM],
        *(operation.describe() for operation in of_form),
        _list_errors([*listed, *of_form]),
        _list_types(api, with_form),
    )
    return "".join(parts).rstrip() + "\n"


def _read_operations(api: Json) -> list["_Operation"]:
    return [
        _Operation(api, method.upper(), path, operation)
        for path, methods in api["paths"].items()
        for method, operation in methods.items()
    ]


def _list_keys(api: Json) -> Iterator[str]:
    yield "Operations of the merchant take the merchant key, one way or the other:\n\n"
    for scheme in api["components"]["securitySchemes"].values():
        header = "Authorization: Bearer …" if scheme["type"] == "http" else f"{scheme['name']}: …"
        yield f"- `{header}`: {scheme['description']}\n"
    yield "\n"


def _list_operations(operations: list["_Operation"]) -> Iterator[str]:
    yield "| operation | who | what |\n|---|---|---|\n"
    for each in operations:
        yield f"| [`{each.title}`](#{each.anchor}) | {each.who} | {each.summary} |\n"
    yield "\n"


class _Operation:
    """One operation of the document, as text."""

    def __init__(self, api: Json, method: str, path: str, described: Json) -> None:
        self.title = f"{method} {path}"
        self.anchor = described["operationId"].lower()
        self.summary = described["summary"]
        self._described = described
        self.who = "merchant" if described.get("security") else "anyone"
        self._api = api

    def describe(self) -> Iterator[str]:
        yield f'<a id="{self.anchor}"></a>\n\n## {self.title}\n\n{self.summary}.\n\n'
        yield from self._list_parameters()
        body = self._described.get("requestBody")
        if body:
            content = body["content"]["application/json"]
            yield f"Body: {_name_type(content['schema'])}. {body['description']}\n\n"
            yield from self._show_example(content)
        for status, response in self._described["responses"].items():
            if status < "400":
                yield f"**{status}** {response['description']}"
                yield from self._describe_answer(response)
        yield from self._list_problems()

    def _list_parameters(self) -> Iterator[str]:
        listed = self._described.get("parameters", [])
        if listed:
            yield "| parameter | in | type | |\n|---|---|---|---|\n"
        for each in listed:
            about = each.get("description") or each["schema"].get("description", "")
            need = "needed. " if each["required"] else ""
            type_ = _name_type(each["schema"])
            yield f"| `{each['name']}` | {each['in']} | {type_} | {need}{_cell(about)} |\n"
        if listed:
            yield "\n"

    def _describe_answer(self, response: Json) -> Iterator[str]:
        content = response.get("content", {}).get("application/json")
        if content is None:
            yield "\n\n"
            return
        yield f" {_name_type(content['schema'])}\n\n"
        yield from self._show_example(content)

    def _show_example(self, content: Json) -> Iterator[str]:
        example = content.get("example", _NO_EXAMPLE)
        if example is _NO_EXAMPLE:
            example = self._build_example(content["schema"])
        if example:
            yield f"```json\n{json.dumps(example, indent=2, ensure_ascii=False)}\n```\n\n"

    def _build_example(self, schema: Json, name: str = "") -> Any:
        """Return a value that a schema describes. name: of the field that holds it."""
        if "$ref" in schema:
            return self._build_example(_resolve(self._api, schema), name)
        if listed := schema.get("examples"):
            return listed[0]
        if name in _BY_NAME and not {"properties", "items"} & schema.keys():
            return _BY_NAME[name]
        if listed := schema.get("enum") or [schema[key] for key in ("const",) if key in schema]:
            return listed[0]
        if "anyOf" in schema:
            return self._build_example(schema["anyOf"][0], name)
        if schema.get("type") == "array":
            return [self._build_example(schema["items"])]
        if "properties" in schema:
            return {
                name: self._build_example(it, name) for name, it in schema["properties"].items()
            }
        return _BY_TYPE[schema.get("type", "object")]

    def problems(self) -> Iterator[tuple[str, str, str]]:
        """Yield status, code and sentence of each error."""
        for status, response in self._described["responses"].items():
            content = response.get("content", {}).get("application/json", {})
            for example in content.get("examples", {}).values():
                yield status, example["value"]["code"], example["value"]["error"]

    def _list_problems(self) -> Iterator[str]:
        codes = list(dict.fromkeys((status, code) for status, code, _ in self.problems()))
        if codes:
            said = ", ".join(f"{status} `{code}`" for status, code in codes)
            yield f"Errors: {said}\n\n"


def _list_errors(operations: list[_Operation]) -> Iterator[str]:
    yield '<a id="errors"></a>\n\n## Errors\n\nEach is `{"error": "a sentence", "code": "…"}`. '
    yield "429 and 503 come with `Retry-After`, in seconds.\n\n"
    yield "| status | code | sentence |\n|---|---|---|\n"
    listed = dict.fromkeys(each for operation in operations for each in operation.problems())
    for status, code, sentence in sorted(listed):
        yield f"| {status} | `{code}` | {_cell(sentence)} |\n"
    yield "\n"


def _list_types(*apis: Json) -> Iterator[str]:
    yield "## Types\n\nA field without `?` is always there.\n\n"
    schemas = ChainMap(*(api["components"]["schemas"] for api in reversed(apis)))
    for name, schema in sorted(schemas.items()):
        yield f'<a id="{name.lower()}"></a>\n\n### {name}\n\n'
        if "description" in schema:
            yield f"{schema['description']}\n\n"
        if "properties" not in schema:
            yield f"{_name_type(schema)}\n\n"
            continue
        yield "| field | type | |\n|---|---|---|\n"
        for field, each in schema["properties"].items():
            mark = "" if field in schema.get("required", []) else "?"
            yield f"| `{field}`{mark} | {_name_type(each)} | {_cell(_describe(each))} |\n"
        yield "\n"


def _describe(schema: Json) -> str:
    """Return what a schema says about itself, or the first of its kinds that says something."""
    alternatives = (schema, *schema.get("anyOf", []))
    return next((each["description"] for each in alternatives if "description" in each), "")


def _name_type(schema: Json) -> str:
    """Return the type that a schema describes, in few words."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(_name_type(each) for each in schema["anyOf"]))
    if "enum" in schema:
        return ", ".join(f"`{value}`" for value in schema["enum"])
    if schema.get("type") == "array":
        return f"list of {_name_type(schema['items'])}"
    return str(schema.get("type", "any"))


def _resolve(api: Json, schema: Json) -> Json:
    found: Json = api["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return found


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


if __name__ == "__main__":
    PAGE.write_text(page())
