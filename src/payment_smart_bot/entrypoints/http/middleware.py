"""What happens to every request: security headers, CORS, errors made into JSON, the access log."""

import hashlib
import logging
import time
import traceback
from collections.abc import Mapping, Sequence
from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from payment_smart_bot.domain.model.metrics import Measure
from payment_smart_bot.entrypoints.http import problems
from payment_smart_bot.entrypoints.http.customer.wire import ErrorBody, encode
from payment_smart_bot.entrypoints.http.problems import Problem, Refused, problem_of
from payment_smart_bot.ports import Measures
from payment_smart_bot.service.measuring import UNMEASURED

SESSION: Final = "payment_smart_bot.session"
"""Where a request's scope keeps the session id, once it is known to be one."""

_CLIENT_WENT_AWAY: Final = 499
"""What the access log says of a request that nobody waits for any more (after nginx)."""

_METHODS: Final = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})

_SECURITY: Final = (
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
)
_HTTPS_ONLY: Final = (b"strict-transport-security", b"max-age=31536000")

_PREFLIGHT: Final = {
    "access-control-allow-methods": "GET, POST, DELETE",
    "access-control-allow-headers": "content-type, authorization, x-api-key, idempotency-key",
    "access-control-max-age": "600",
}

_access = logging.getLogger("payment_smart_bot.access")
_log = logging.getLogger("payment_smart_bot.http")

_Headers = Sequence[tuple[bytes, bytes]]


class JsonResponse(Response):
    """An answer whose body is JSON already."""

    media_type = "application/json"


class Cors:
    """Which pages may read the answers.

    Not Starlette's: that one answers preflights in plain text, and errors are ours here.
    """

    def __init__(self, origins: Sequence[str]) -> None:
        self._all = "*" in origins
        self._origins = {origin.encode() for origin in origins}

    def headers(self, scope: Scope) -> _Headers:
        """Return what an answer to this request has to carry."""
        if not self._origins:
            return ()
        vary = (b"vary", b"Origin")
        origin = _header(scope, b"origin")
        if origin is None or not (self._all or origin in self._origins):
            return (vary,)
        return (
            vary,
            (b"access-control-allow-origin", b"*" if self._all else origin),
            (b"access-control-expose-headers", b"Retry-After"),
        )

    def is_preflight(self, scope: Scope) -> bool:
        """Whether a browser asks what a page may send."""
        return (
            bool(self._origins)
            and scope["method"] == "OPTIONS"
            and _header(scope, b"origin") is not None
            and _header(scope, b"access-control-request-method") is not None
        )


class Edge:
    """The outermost layer, and the only one: it answers every request, whatever happens inside."""

    def __init__(
        self, app: ASGIApp, cors: Cors, measures: Measures = UNMEASURED, *, https_only: bool
    ) -> None:
        self._app = app
        self._cors = cors
        self._measures = measures
        self._headers = (*_SECURITY, _HTTPS_ONLY) if https_only else _SECURITY

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (or the lifespan, which goes straight through)."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        scope["app"] = self  # without it the router words its own errors
        started = time.perf_counter()
        status = _CLIENT_WENT_AWAY
        bodiless = scope["method"] == "HEAD"

        async def answer(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                given = {name for name, _ in message["headers"]}  # a route may bring its own
                message["headers"] += [each for each in self._headers if each[0] not in given]
                message["headers"] += self._cors.headers(scope)
            elif bodiless:
                message["body"] = b""
            await send(message)

        try:
            await self._respond(scope, receive, answer)
        except Exception as error:
            report(
                error, self._measures
            )  # the server would log its text, which may quote a customer
        finally:
            if _access.isEnabledFor(logging.INFO):
                _note(scope, status, time.perf_counter() - started)

    async def _respond(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._cors.is_preflight(scope):
            await Response(status_code=204, headers=_PREFLIGHT)(scope, receive, send)
            return
        try:
            await self._app(scope, receive, send)
        except ClientDisconnect:
            return
        except Exception as error:
            await self._answer_to(error, scope)(scope, receive, send)

    def _answer_to(self, error: Exception, scope: Scope) -> Response:
        if isinstance(error, Refused):
            return problem_response(error.problem, error.headers)
        if isinstance(error, HTTPException):
            return _routing_answer(error, scope)
        problem = problem_of(error)
        if problem is None:
            report(error, self._measures)
            problem = problems.INTERNAL
        elif problem.status >= problems.INTERNAL.status:
            _log.warning("%s: %s", type(error).__name__, error)
        return problem_response(problem)


def report(error: BaseException, measures: Measures) -> None:
    """Log what failed and where; not the error's own text, which may quote a customer."""
    measures.note(Measure.UNHANDLED_FAULTS)
    frames = "".join(traceback.format_tb(error.__traceback__))
    _log.error("Unexpected %s\n%s", _kinds(error), frames.rstrip())


def problem_response(problem: Problem, headers: Mapping[str, str] | None = None) -> Response:
    """Return a problem as an answer."""
    headers = dict(headers or {})
    if problem.retry_after is not None:
        headers["retry-after"] = str(problem.retry_after)
    return JsonResponse(encode(ErrorBody(problem.error, problem.code)), problem.status, headers)


def _routing_answer(error: HTTPException, scope: Scope) -> Response:
    """Answer what the router found no handler for: 404, 405, or the methods for OPTIONS."""
    if not error.headers:
        return problem_response(problems.NO_SUCH_PATH)
    allowed = sorted({*error.headers["Allow"].split(", "), "OPTIONS"})
    headers = {"allow": ", ".join(allowed)}
    if scope["method"] == "OPTIONS":
        return Response(status_code=204, headers=headers)
    return problem_response(problems.NO_SUCH_METHOD, headers)


def _kinds(error: BaseException) -> str:
    cause = error.__cause__ or error.__context__
    kind = type(error).__qualname__
    return f"{kind}, from {_kinds(cause)}" if cause else kind


def _note(scope: Scope, status: int, seconds: float) -> None:
    method = scope["method"] if scope["method"] in _METHODS else "OTHER"
    route = scope.get("route")
    session = scope.get(SESSION)
    hashed = hashlib.sha256(session.encode()).hexdigest()[:8] if session else "-"
    _access.info(
        "%s %s %d %.1fms %s",
        method,
        route.path if route else "-",
        status,
        seconds * 1000,
        hashed,
        extra={"session": hashed, "status": status},  # fields of their own where logs are JSON
    )


def _header(scope: Scope, name: bytes) -> bytes | None:
    return next((value for key, value in scope["headers"] if key == name), None)
