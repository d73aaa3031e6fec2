"""The one ASGI app: it serves the laptop through uvicorn, and the cloud.

A request meets, in this order: `Edge` (headers, errors, access log), the router, a handler of
`_Handlers`, and in it the rate limit, the body, `read_said`, and `Chat.turn`.
"""

import asyncio
import logging
import re
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from typing import Final

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route, Router
from starlette.types import ASGIApp

from payment_smart_bot import __version__
from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.errors import BotError, StoreUnavailable
from payment_smart_bot.entrypoints import problems
from payment_smart_bot.entrypoints.middleware import SESSION, Cors, Edge, JsonResponse
from payment_smart_bot.entrypoints.openapi import document
from payment_smart_bot.entrypoints.problems import MAX_BODY, Refused
from payment_smart_bot.entrypoints.rate_limit import RateLimit
from payment_smart_bot.entrypoints.wire import (
    Health,
    Unhealthy,
    check_session_id,
    conversation_view,
    encode,
    read_said,
    reply_view,
)
from payment_smart_bot.service.performing import run_async
from payment_smart_bot.settings import Environment

_PURGE_EVERY_SECONDS: Final = 60.0
_PURGE_AT_ONCE: Final = 1000
"""Few enough that a purge holds up a turn for some milliseconds at most."""

_JSON: Final = re.compile(
    r'application/json[ \t]*(?:;[ \t]*(?:charset="?utf-?8"?[ \t]*)?)*', re.IGNORECASE
)

_log = logging.getLogger("payment_smart_bot.http")


def create_app(
    application: Application, monotonic: Callable[[], float] = time.monotonic
) -> ASGIApp:
    """Return the ASGI app over an application, which stays its owner's to close.

    `monotonic` is the clock of the rate limit.
    """
    settings = application.settings
    handlers = _Handlers(application, monotonic)
    routes = [
        Route("/chat", handlers.chat, methods=["POST"]),
        Route("/chat/{sessionId}", handlers.show, methods=["GET"]),
        Route("/health", handlers.health, methods=["GET"]),
        Route("/openapi.json", handlers.openapi, methods=["GET"]),
    ]
    # No redirects to paths with or without a slash: they would be built from the Host header.
    router = Router(routes, redirect_slashes=False, lifespan=_lifespan(application))
    return Edge(
        router,
        Cors(settings.cors_origins),
        https_only=settings.environment is not Environment.LOCAL,
    )


class _Handlers:
    """The endpoints, one method each."""

    def __init__(self, application: Application, monotonic: Callable[[], float]) -> None:
        per_minute = application.settings.rate_limit_per_minute
        self._application = application
        self._per_address = RateLimit(per_minute, monotonic)
        self._per_session = RateLimit(per_minute, monotonic)
        self._openapi = encode(document())

    async def chat(self, request: Request) -> Response:
        """`POST /chat`: take one message of a customer."""
        self._limit_address(request)
        _check_content_type(request)
        said = read_said(await _body(request))
        if said.session_id is not None:
            self._limit_session(request, said.session_id)
        application = self._application
        reply = await run_async(application.chat.turn(said), application.performer)
        request.scope[SESSION] = reply.session_id
        return JsonResponse(encode(reply_view(reply)))

    async def show(self, request: Request) -> Response:
        """`GET /chat/{sessionId}`: tell where a conversation stands."""
        self._limit_address(request)
        session_id = request.path_params["sessionId"]
        check_session_id(session_id)
        self._limit_session(request, session_id)
        return JsonResponse(encode(conversation_view(self._application.chat.show(session_id))))

    async def health(self, request: Request) -> Response:  # noqa: ARG002 - Starlette's signature
        """`GET /health`: tell whether the store answers."""
        try:
            self._application.store.ping()
        except StoreUnavailable as error:
            _log.warning("%s: %s", type(error).__name__, error)
            problem = problems.STORE_UNAVAILABLE
            body = Unhealthy("unavailable", "unavailable", __version__, problem.error, problem.code)
            return JsonResponse(encode(body), 503, {"retry-after": str(problem.retry_after)})
        return JsonResponse(encode(Health("ok", "ok", __version__)))

    async def openapi(self, request: Request) -> Response:  # noqa: ARG002 - Starlette's signature
        """`GET /openapi.json`: describe all of this."""
        return JsonResponse(self._openapi)

    def _limit_address(self, request: Request) -> None:
        # From the connection alone: anyone can write an X-Forwarded-For.
        client = request.scope.get("client")
        if client is not None:
            _refuse_if(self._per_address.take(client[0]))

    def _limit_session(self, request: Request, session_id: str) -> None:
        request.scope[SESSION] = session_id
        _refuse_if(self._per_session.take(session_id))


def _refuse_if(wait: int) -> None:
    if wait:
        raise Refused(problems.RATE_LIMITED, {"retry-after": str(wait)})


def _check_content_type(request: Request) -> None:
    declared = request.headers.get("content-type", "")
    if declared != "application/json" and not _JSON.fullmatch(declared):
        raise Refused(problems.NOT_DECLARED_JSON)


async def _body(request: Request) -> bytearray:
    """Read the body, and no more of it than is allowed."""
    declared = request.headers.get("content-length", "")
    if declared.isdecimal() and (len(declared) > len(str(MAX_BODY)) or int(declared) > MAX_BODY):
        raise Refused(problems.BODY_TOO_LARGE)
    body = bytearray()
    while True:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        body += message.get("body", b"")
        if len(body) > MAX_BODY:
            raise Refused(problems.BODY_TOO_LARGE)
        if not message.get("more_body", False):
            return body


def _lifespan(application: Application) -> Callable[[object], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(_: object) -> AsyncIterator[None]:
        purging = asyncio.create_task(_purge_for_ever(application))
        try:
            yield
        finally:
            purging.cancel()
            with suppress(asyncio.CancelledError):
                await purging

    return lifespan


async def _purge_for_ever(application: Application) -> None:
    while True:
        try:
            await _purge(application)
        except BotError as error:
            _log.warning("Expired records could not be erased: %s", error)
        except Exception as error:
            _log.warning("Expired records could not be erased: %s", type(error).__qualname__)
        await asyncio.sleep(_PURGE_EVERY_SECONDS)


async def _purge(application: Application) -> None:
    now = application.chat.clock()
    while await asyncio.to_thread(application.store.purge, now, _PURGE_AT_ONCE) >= _PURGE_AT_ONCE:
        pass
