"""The one ASGI app: it serves the laptop through uvicorn, and the cloud.

A request meets, in this order: `Edge` (headers, errors, access log), the router, a handler of
`_Handlers`, and in it the rate limit, the body, `read_said`, and `Chat.turn`. The merchant's
handlers are in `merchant_http`, the page for a card is in `pay_http`; what the server does beside
answering is in `background`.
"""

import logging
import time
from collections.abc import Callable
from functools import cached_property
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route, Router
from starlette.types import ASGIApp

from payment_smart_bot import __version__
from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.conversation.card_form import open_form
from payment_smart_bot.domain.model.errors import StoreUnavailable
from payment_smart_bot.entrypoints.background import lifespan
from payment_smart_bot.entrypoints.http import problems
from payment_smart_bot.entrypoints.http.customer.card_page import OF_STRIPE, StripeJs
from payment_smart_bot.entrypoints.http.customer.card_page_endpoints import PayEndpoints, file_route
from payment_smart_bot.entrypoints.http.customer.return_page import return_page
from payment_smart_bot.entrypoints.http.customer.wire import (
    Health,
    Unhealthy,
    check_session_id,
    conversation_view,
    encode,
    read_said,
    reply_view,
)
from payment_smart_bot.entrypoints.http.customer.wire_form import read_said_or_card
from payment_smart_bot.entrypoints.http.incoming import Limits, json_body
from payment_smart_bot.entrypoints.http.merchant.endpoints import MerchantEndpoints
from payment_smart_bot.entrypoints.http.middleware import SESSION, Cors, Edge, JsonResponse
from payment_smart_bot.entrypoints.http.stripe_webhook import StripeWebhook
from payment_smart_bot.service.performing import run_async
from payment_smart_bot.service.settlement import TURN
from payment_smart_bot.settings import RETURN_PATH, CardEntry, Environment

TIME_LEFT: Final = "payment_smart_bot.time_left"
"""Where a request's scope says how long its process may still run, if not for ever: a timedelta."""

_log = logging.getLogger("payment_smart_bot.http")


def create_app(
    application: Application,
    monotonic: Callable[[], float] = time.monotonic,
    stripe_js: StripeJs = OF_STRIPE,
) -> ASGIApp:
    """Return the ASGI app over an application, which stays its owner's to close.

    `monotonic` is the clock of the rate limit; `stripe_js` is where the card form finds its script.
    """
    settings = application.settings
    by_form = settings.card_entry is CardEntry.FORM
    limits = Limits(settings.rate_limit_per_minute, monotonic)
    handlers = _Handlers(application, limits, by_form=by_form)
    routes = [
        Route("/chat", handlers.chat, methods=["POST"]),
        Route("/chat/{sessionId}", handlers.show, methods=["GET"]),
        *MerchantEndpoints(application, limits).routes(),
        Route(RETURN_PATH, return_page, methods=["GET"]),
        file_route("pay.css", "text/css"),
        file_route("icon.svg", "image/svg+xml"),
        *(PayEndpoints(application, limits, stripe_js).routes() if by_form else ()),
        StripeWebhook(application, limits).route(),
        Route("/health", handlers.health, methods=["GET"]),
        Route("/openapi.json", handlers.openapi, methods=["GET"]),
    ]
    # No redirects to paths with or without a slash: they would be built from the Host header.
    router = Router(routes, redirect_slashes=False, lifespan=lifespan(application))
    return Edge(
        router,
        Cors(settings.cors_origins),
        application.measures,
        https_only=settings.environment is not Environment.LOCAL,
    )


class _Handlers:
    """The endpoints that are for everyone, one method each."""

    def __init__(self, application: Application, limits: Limits, *, by_form: bool) -> None:
        self._application = application
        self._limits = limits
        self._read = read_said_or_card if by_form else read_said
        self._by_form = by_form

    async def chat(self, request: Request) -> Response:
        """`POST /chat`: take one message of a customer."""
        self._limits.check_address(request)
        said = self._read(await json_body(request))
        if said.session_id is not None:
            self._limits.check_session(request, said.session_id)
        application = self._application
        left = request.scope.get(TIME_LEFT, TURN)
        turn = application.chat.turn(said, left)
        reply = await run_async(turn, application.performer, min(left, TURN).total_seconds())
        request.scope[SESSION] = reply.session_id
        return JsonResponse(encode(reply_view(reply)))

    async def show(self, request: Request) -> Response:
        """`GET /chat/{sessionId}`: settle what is open, and tell where it stands."""
        self._limits.check_address(request)
        session_id = request.path_params["sessionId"]
        check_session_id(session_id)
        self._limits.check_session(request, session_id)
        application = self._application
        session = await run_async(application.chat.look(session_id), application.performer)
        chat = application.chat
        view = conversation_view(session, chat.standing(session), open_form(session, chat.policy))
        return JsonResponse(encode(view))

    async def health(self, request: Request) -> Response:  # noqa: ARG002 - Starlette's signature
        """`GET /health`: tell whether the store answers."""
        live = self._application.settings.live
        try:
            await self._application.performer.stored(self._application.store.ping)
        except StoreUnavailable as error:
            _log.warning("%s: %s", type(error).__name__, error)
            problem = problems.STORE_UNAVAILABLE
            body = Unhealthy(
                "unavailable", "unavailable", __version__, live, problem.error, problem.code
            )
            return JsonResponse(encode(body), 503, {"retry-after": str(problem.retry_after)})
        return JsonResponse(encode(Health("ok", "ok", __version__, live)))

    async def openapi(self, request: Request) -> Response:  # noqa: ARG002 - Starlette's signature
        """`GET /openapi.json`: describe all of this."""
        return JsonResponse(self._document)

    @cached_property
    def _document(self) -> bytes:
        from payment_smart_bot.entrypoints.http.openapi.document import (
            document,  # not at a start on Lambda
        )

        return encode(document(by_form=self._by_form))
