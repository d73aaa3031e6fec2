"""The bodies of requests: how each is received and read, and which problem a wrong one has.

No part of a body reaches an answer or a log. Receiving stops at the greatest size allowed.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, Generic, TypeVar

import msgspec
from starlette.requests import ClientDisconnect, Request

from payment_smart_bot.entrypoints.http.limits.sizes import MAX_BODY, MAX_EVENT
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.problem import Problem, Refused
from payment_smart_bot.entrypoints.http.shared.rules import Rule

T = TypeVar("T")
S = TypeVar("S", bound=msgspec.Struct)

_JSON: Final = re.compile(
    r'application/json[ \t]*(?:;[ \t]*(?:charset="?utf-?8"?[ \t]*)?)*', re.IGNORECASE
)
_NOT_DECODABLE: Final = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
_decode_object: Final = msgspec.json.Decoder(dict[str, object]).decode


class JsonBody(Generic[T]):
    """A JSON object of at most MAX_BODY bytes that is decoded to `type`.

    `not_an_object` is the answer to any other JSON value. If the service checks more than `type`
    says, `schema` describes the body to clients, and `further_problems` lists what it may find.
    """

    description: Final = f"At most {MAX_BODY:,} bytes."

    def __init__(
        self,
        type: type[T],  # noqa: A002 - the best name
        *,
        not_an_object: Problem = problems.NOT_AN_OBJECT,
        schema: Any = None,
        further_problems: Sequence[Problem] = (),
        example: Mapping[str, object] | None = None,
    ) -> None:
        self.schema = schema or type
        self.example = example
        self.problems: Sequence[Problem] = (
            *(problems.BODY_TOO_LARGE, problems.NOT_DECLARED_JSON, problems.NOT_JSON),
            *(not_an_object, *further_problems),
        )
        self._decode = msgspec.json.Decoder(type).decode
        self._not_an_object = not_an_object

    async def receive(self, request: Request) -> T:
        """Return the decoded body of a request; raises Refused and ClientDisconnect."""
        declared = request.headers.get("content-type", "")
        if declared != "application/json" and not _JSON.fullmatch(declared):
            raise Refused(problems.NOT_DECLARED_JSON)
        return self.read(await _receive(request, MAX_BODY, problems.BODY_TOO_LARGE))

    def read(self, body: bytes | bytearray) -> T:
        """Return the decoded body; raises Refused."""
        try:
            return self._decode(body)
        except _NOT_DECODABLE:
            # Not chained: the decoder's own error quotes the body.
            raise Refused(self._find_problem(body)) from None

    def _find_problem(self, body: bytes | bytearray) -> Problem:
        """Return why a body could not be decoded."""
        try:
            given = _decode_object(body)
        except msgspec.ValidationError:
            # An object is invalid here only if a number in it is too large to hold.
            return problems.NOT_JSON if body.lstrip()[:1] == b"{" else self._not_an_object
        except _NOT_DECODABLE:
            return problems.NOT_JSON
        return self._find_problem_in(given)

    def _find_problem_in(self, given: Mapping[str, object]) -> Problem:  # noqa: ARG002
        """Return why an object could not be decoded."""
        return problems.NOT_JSON


class JsonFields(JsonBody[S]):
    """A JSON object with the fields of `type`.

    `check` raises Refused if fields contradict each other. Then each of `rules`, which have the
    names of the fields, raises Refused for its own field, in their order. `unknown` is the answer
    to a field that `type` lacks, and `missing` the answer to a body that lacks a required field.
    """

    def __init__(
        self,
        type: type[S],  # noqa: A002 - the best name
        rules: Mapping[str, Rule[object]],
        *,
        unknown: Problem,
        missing: Problem | None = None,
        check: Callable[[S], None] | None = None,
        not_an_object: Problem = problems.NOT_AN_OBJECT,
        example: Mapping[str, object] | None = None,
    ) -> None:
        of_rules = (problem for rule in rules.values() for problem in rule.problems)
        listed = (unknown, *((missing,) if missing else ()), *of_rules)
        super().__init__(
            type, not_an_object=not_an_object, further_problems=listed, example=example
        )
        self._type = type
        self._rules = rules
        self._unknown = unknown
        self._missing = missing
        self._check = check

    def read(self, body: bytes | bytearray) -> S:
        """Return the decoded body; raises Refused."""
        value = super().read(body)
        if self._check:
            self._check(value)
        for name, rule in self._rules.items():
            given = getattr(value, name)
            if given is not None:
                rule.read(given)
        return value

    def _find_problem_in(self, given: Mapping[str, object]) -> Problem:
        fields = {field.name: field for field in msgspec.structs.fields(self._type)}
        if not given.keys() <= {field.encode_name for field in fields.values()}:
            return self._unknown
        for name, rule in self._rules.items():
            field = fields[name]
            if field.encode_name in given and not _is_a(field.type, given[field.encode_name]):
                return rule.problems[0]
        is_complete = all(field.encode_name in given for field in fields.values() if field.required)
        # A complete body can still fail: of two fields of one name, only the last is in `given`.
        return problems.NOT_JSON if is_complete else self._missing or problems.NOT_JSON


class EventBody:
    """A body of at most MAX_EVENT bytes that is not decoded: a signature covers its raw bytes."""

    description: Final = f"An event of Stripe's, at most {MAX_EVENT:,} bytes."
    schema: Final = dict
    example: Final = None
    problems: Final = (problems.EVENT_TOO_LARGE,)

    async def receive(self, request: Request) -> bytes:
        """Return the raw body of a request; raises Refused and ClientDisconnect."""
        return bytes(await _receive(request, MAX_EVENT, problems.EVENT_TOO_LARGE))


def _is_a(type_: Any, value: object) -> bool:
    try:
        msgspec.convert(value, type_)
    except msgspec.ValidationError:
        return False
    return True


async def _receive(request: Request, most: int, too_large: Problem) -> bytearray:
    declared = request.headers.get("content-length", "")
    if declared.isdecimal() and (len(declared) > len(str(most)) or int(declared) > most):
        raise Refused(too_large)
    body = bytearray()
    while True:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        body += message.get("body", b"")
        if len(body) > most:
            raise Refused(too_large)
        if not message.get("more_body", False):
            return body
