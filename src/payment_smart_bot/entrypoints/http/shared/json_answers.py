"""Answers in JSON, including errors."""

from collections.abc import Mapping
from typing import Final

import msgspec
from msgspec import Struct
from starlette.responses import Response

from payment_smart_bot.entrypoints.http.shared.problem import Problem


class ErrorBody(Struct, frozen=True):
    """What went wrong and what to do, for people (`error`) and for programs (`code`)."""

    error: str
    code: str


encode: Final = msgspec.json.Encoder().encode


class JsonResponse(Response):
    """An answer whose body is encoded already."""

    media_type = "application/json"


def build_error_body(problem: Problem) -> bytes:
    """Return the body of an answer with a problem."""
    return encode(ErrorBody(problem.error, problem.code))


def build_problem_response(problem: Problem, headers: Mapping[str, str] | None = None) -> Response:
    """Return the answer with a problem."""
    return JsonResponse(
        build_error_body(problem),
        problem.status,
        {**(headers or {}), **build_retry_header(problem)},
    )


def build_retry_header(problem: Problem) -> dict[str, str]:
    """Return the Retry-After header of a problem, if it has one."""
    return {} if problem.retry_after is None else {"retry-after": str(problem.retry_after)}
