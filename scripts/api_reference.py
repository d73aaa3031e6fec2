"""Write docs/API.md, the reference of the HTTP API, from the table of operations.

`python scripts/api_reference.py` writes the page by way of the OpenAPI document. A test fails when
the page differs.
"""

import json
from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any, Final

from payment_smart_bot.domain.model.card_entry import EntryMode
from payment_smart_bot.entrypoints.http.openapi import build_document
from payment_smart_bot.entrypoints.http.operations import list_operations

PAGE: Final = Path(__file__).resolve().parent.parent / "docs" / "API.md"

_ABOUT: Final = """\
# API reference

Written by `scripts/api_reference.py` from the OpenAPI document, which the server gives at
`GET /openapi.json`. The operations of `/pay` are there with `CARD_ENTRY=form` only. In the examples
`…` is any text, and what may be missing is there as well.

"""
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
    api = build_document(list_operations(EntryMode.FORM))
    listed = [
        _Operation(api, method.upper(), path, operation)
        for path, methods in api["paths"].items()
        for method, operation in methods.items()
    ]
    parts = chain(
        [_ABOUT, f"{api['info']['description']}\n\n"],
        _list_keys(api),
        _list_operations(listed),
        *(operation.describe() for operation in listed),
        _list_errors(listed),
        _list_types(api),
    )
    return "".join(parts).rstrip() + "\n"


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

    def _build_example(self, schema: Json) -> Any:
        """Return a value that a schema describes."""
        if "$ref" in schema:
            return self._build_example(_resolve(self._api, schema))
        if schema.get("examples"):
            return schema["examples"][0]
        if "enum" in schema:
            return schema["enum"][0]
        if "const" in schema:
            return schema["const"]
        if "anyOf" in schema:
            return self._build_example(schema["anyOf"][0])
        if schema.get("type") == "array":
            return [self._build_example(schema["items"])]
        if "properties" in schema:
            return {name: self._build_example(each) for name, each in schema["properties"].items()}
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


def _list_types(api: Json) -> Iterator[str]:
    yield "## Types\n\nA field without `?` is always there.\n\n"
    for name, schema in api["components"]["schemas"].items():
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
