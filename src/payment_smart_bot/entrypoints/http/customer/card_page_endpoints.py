"""The hosted card form: the page, its files, and the card that comes from it."""

import logging
from collections.abc import Mapping
from importlib import resources

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.conversation.card_form import form_address
from payment_smart_bot.domain.model.errors import FormGone, StoreUnavailable
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.phrases import wording
from payment_smart_bot.entrypoints.http import problems
from payment_smart_bot.entrypoints.http.customer.card_page import (
    StripeJs,
    form_page,
    security_headers,
    trouble_page,
)
from payment_smart_bot.entrypoints.http.customer.wire import encode
from payment_smart_bot.entrypoints.http.customer.wire_form import CardTaken, read_card
from payment_smart_bot.entrypoints.http.incoming import Limits, json_body
from payment_smart_bot.entrypoints.http.middleware import JsonResponse
from payment_smart_bot.entrypoints.http.problems import Problem, Refused
from payment_smart_bot.service.chat import Said
from payment_smart_bot.service.performing import run_async

_log = logging.getLogger("payment_smart_bot.http")


class PayEndpoints:
    """The endpoints of the form, one method each. Who knows the token may use them."""

    def __init__(self, application: Application, limits: Limits, stripe_js: StripeJs) -> None:
        self._application = application
        self._limits = limits
        self._stripe_js = stripe_js
        self._headers = security_headers(stripe_js, application.settings.frame_ancestors)

    def routes(self) -> list[Route]:
        """Return the routes of all of them."""
        return [
            Route("/pay/{token}", self.answer, methods=["GET", "POST"]),
            file_route("pay.js", "text/javascript"),
        ]

    async def answer(self, request: Request) -> Response:
        """`/pay/{token}`: the page, and what it sends."""
        return await (self.give if request.method == "POST" else self.page)(request)

    async def page(self, request: Request) -> Response:
        """`GET /pay/{token}`: the page, or one that says why there is none."""
        try:
            session = await self._session(request)
        except Refused as refused:
            return self._trouble(refused.problem, refused.headers)
        except FormGone:
            return self._trouble(problems.FORM_GONE)
        except StoreUnavailable as error:
            _log.warning("%s: %s", type(error).__name__, error)
            wait = str(problems.STORE_UNAVAILABLE.retry_after)
            return self._trouble(problems.STORE_UNAVAILABLE, {"retry-after": wait})
        application = self._application
        page = form_page(session, application.settings, application.chat.policy, self._stripe_js)
        return self._html(page)

    async def give(self, request: Request) -> Response:
        """`POST /pay/{token}`: take the card that the page has given to Stripe."""
        session = await self._session(request)
        card = read_card(await json_body(request))
        application = self._application
        said = Said("", session.id, payment_method_id=card)
        reply = await run_async(application.chat.turn(said), application.performer)
        token = (await application.performer.stored(application.chat.show, session.id)).token
        # The customer is on that page already, and needs no link to it.
        here = form_address(session, application.chat.policy)
        taken = CardTaken(
            status=reply.status,
            response=_without_the_way(reply.response, here),
            card_taken=token is not None and token.id == card,
        )
        return JsonResponse(encode(taken))

    async def _session(self, request: Request) -> Session:
        self._limits.check_address(request)
        application = self._application
        token = request.path_params["token"]
        session = await application.performer.stored(application.chat.by_form, token)
        self._limits.check_session(request, session.id)
        return session

    def _trouble(self, problem: Problem, headers: Mapping[str, str] | None = None) -> Response:
        return self._html(trouble_page(problem.status), problem.status, headers)

    def _html(
        self, page: str, status: int = 200, headers: Mapping[str, str] | None = None
    ) -> Response:
        return Response(page, status, {**self._headers, **(headers or {})}, "text/html")


def _without_the_way(response: str, here: str | None) -> str:
    """Leave out the way to the page: the customer is there already."""
    rest = response.removesuffix(f"\n{here}")
    for way in (wording.CARD_ON_FORM, wording.NEW_CARD_ON_FORM):
        rest = rest.removesuffix(way)
    return rest.rstrip() or response


def file_route(name: str, kind: str) -> Route:
    """Return the route of a file that pages load."""
    folder = resources.files("payment_smart_bot.entrypoints.http").joinpath("assets")
    body = folder.joinpath(name).read_bytes()

    async def answer(request: Request) -> Response:  # noqa: ARG001 - Starlette's signature
        return Response(body, headers={"cache-control": "no-cache"}, media_type=kind)

    return Route(f"/assets/{name}", answer, methods=["GET"])
