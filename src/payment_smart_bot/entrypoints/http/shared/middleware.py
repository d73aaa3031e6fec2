"""The middleware of every request: security headers, errors as JSON, and the access log."""

import logging
import time
import traceback
from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from payment_smart_bot.domain.model.errors import LimitReached
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.cors import PREFLIGHT, Cors
from payment_smart_bot.entrypoints.http.shared.expected_errors import find_problem
from payment_smart_bot.entrypoints.http.shared.json_answers import build_problem_response
from payment_smart_bot.entrypoints.http.shared.problem import Refused
from payment_smart_bot.entrypoints.http.shared.scope import SESSION, hash_session_id
from payment_smart_bot.entrypoints.log_lines import FRAMES
from payment_smart_bot.ports import Metrics
from payment_smart_bot.service.metering import NO_METRICS

_CLIENT_WENT_AWAY: Final = 499
"""The status in the access log if the client did not wait for its answer; nginx uses it too."""

_METHODS: Final = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})

_SECURITY: Final = (
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
)
_HTTPS_ONLY: Final = (b"strict-transport-security", b"max-age=31536000")

_access = logging.getLogger("payment_smart_bot.access")
_log = logging.getLogger("payment_smart_bot.http")


class Edge:
    """The only middleware. It answers every request, whatever fails inside."""

    def __init__(
        self, app: ASGIApp, cors: Cors, metrics: Metrics = NO_METRICS, *, https_only: bool
    ) -> None:
        self._app = app
        self._cors = cors
        self._metrics = metrics
        self._headers = (*_SECURITY, _HTTPS_ONLY) if https_only else _SECURITY

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request. A WebSocket and the lifespan go through, save a refusal's headers."""
        if scope["type"] != "http":
            await self._app(scope, receive, self._refuse_with_headers(send))
            return
        scope["app"] = self  # so the router raises its errors instead of answering them itself
        started = time.perf_counter()
        status = _CLIENT_WENT_AWAY
        bodiless = scope["method"] == "HEAD"

        async def answer(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                self._add_security(message)
                message["headers"] += self._cors.build_headers(scope)
            elif bodiless:
                message["body"] = b""
            await send(message)

        try:
            await self._respond(scope, receive, answer)
        except Exception as error:
            # The server would log the error's text, which may quote a customer.
            report(error, self._metrics)
        finally:
            if _access.isEnabledFor(logging.INFO):
                _log_request(scope, status, time.perf_counter() - started)

    def _refuse_with_headers(self, send: Send) -> Send:
        async def refuse_or_pass(message: Message) -> None:
            if message["type"] == "websocket.http.response.start":
                self._add_security(message)
            await send(message)

        return refuse_or_pass

    def _add_security(self, message: Message) -> None:
        given = {name for name, _ in message["headers"]}  # a route may set its own
        message["headers"] += [each for each in self._headers if each[0] not in given]

    async def _respond(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._cors.is_preflight(scope):
            await Response(status_code=204, headers=PREFLIGHT)(scope, receive, send)
            return
        try:
            await self._app(scope, receive, send)
        except ClientDisconnect:
            return
        except Exception as error:
            await self._build_error_response(error, scope)(scope, receive, send)

    def _build_error_response(self, error: Exception, scope: Scope) -> Response:
        if isinstance(error, Refused):
            return build_problem_response(error.problem, error.headers)
        if isinstance(error, HTTPException):
            return _build_routing_response(error, scope)
        problem = find_problem(error)
        if problem is None:
            report(error, self._metrics)
            problem = problems.INTERNAL
        elif problem.status >= problems.INTERNAL.status:
            _log.warning("%s: %s", type(error).__name__, error)
        if isinstance(error, LimitReached):
            return build_problem_response(problem, {"retry-after": str(error.seconds)})
        return build_problem_response(problem)


def report(error: BaseException, metrics: Metrics) -> None:
    """Log what failed and where, without the error's text, which may quote a customer."""
    metrics.record(Metric.UNHANDLED_FAULTS)
    frames = "".join(traceback.format_tb(error.__traceback__))
    _log.error("Unexpected %s", _name_kinds(error), extra={FRAMES: frames.rstrip()})


def _build_routing_response(error: HTTPException, scope: Scope) -> Response:
    """Return the answer if no route matches: 404, 405, or for OPTIONS the allowed methods."""
    if not error.headers:
        return build_problem_response(problems.NO_SUCH_PATH)
    allowed = sorted({*error.headers["Allow"].split(", "), "OPTIONS"})
    headers = {"allow": ", ".join(allowed)}
    if scope["method"] == "OPTIONS":
        return Response(status_code=204, headers=headers)
    return build_problem_response(problems.NO_SUCH_METHOD, headers)


def _name_kinds(error: BaseException) -> str:
    cause = error.__cause__ or error.__context__
    kind = type(error).__qualname__
    return f"{kind}, from {_name_kinds(cause)}" if cause else kind


def _log_request(scope: Scope, status: int, seconds: float) -> None:
    method = scope["method"] if scope["method"] in _METHODS else "OTHER"
    route = scope.get("route")
    log_access(method, route.path if route else "-", status, seconds, scope.get(SESSION))


def log_access(
    method: str, route: str, status: int, seconds: float, session_id: str | None
) -> None:
    """Write a line of the access log, with a hash in place of the session's id."""
    hashed = hash_session_id(session_id) if session_id else "-"
    _access.info(
        "%s %s %d %.1fms %s",
        method,
        route,
        status,
        seconds * 1000,
        hashed,
        extra={"session": hashed, "status": status},  # fields of their own in JSON logs
    )
