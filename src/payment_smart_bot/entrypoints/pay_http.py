"""The hosted card form: the page, its files, and the card that comes from it."""

from importlib import resources
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.card_form import form_address
from payment_smart_bot.domain.errors import FormGone
from payment_smart_bot.domain.session import Session
from payment_smart_bot.entrypoints import problems
from payment_smart_bot.entrypoints.incoming import Limits, json_body
from payment_smart_bot.entrypoints.middleware import JsonResponse
from payment_smart_bot.entrypoints.pay_page import (
    StripeJs,
    form_page,
    note_page,
    security_headers,
)
from payment_smart_bot.entrypoints.wire import encode
from payment_smart_bot.entrypoints.wire_form import CardTaken, read_card
from payment_smart_bot.service.chat import Said
from payment_smart_bot.service.performing import run_async

_FILES: Final = {"pay.css": "text/css", "pay.js": "text/javascript"}


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
            *(_file_route(name, kind) for name, kind in _FILES.items()),
        ]

    async def answer(self, request: Request) -> Response:
        """`/pay/{token}`: the page, and what it sends."""
        self._limits.check_address(request)
        return await (self.give if request.method == "POST" else self.page)(request)

    async def page(self, request: Request) -> Response:
        """`GET /pay/{token}`: the page, or one that says that it is over."""
        try:
            session = await self._session(request)
        except FormGone:
            page = note_page("This link is over", problems.FORM_GONE.error)
            return self._html(page, problems.FORM_GONE.status)
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
            response=reply.response.removesuffix(f"\n{here}"),
            card_taken=token is not None and token.id == card,
        )
        return JsonResponse(encode(taken))

    async def _session(self, request: Request) -> Session:
        application = self._application
        token = request.path_params["token"]
        session = await application.performer.stored(application.chat.by_form, token)
        self._limits.check_session(request, session.id)
        return session

    def _html(self, page: str, status: int = 200) -> Response:
        return Response(page, status, self._headers, "text/html")


def _file_route(name: str, kind: str) -> Route:
    folder = resources.files("payment_smart_bot.entrypoints").joinpath("pages")
    body = folder.joinpath(name).read_bytes()

    async def answer(request: Request) -> Response:  # noqa: ARG001 - Starlette's signature
        return Response(body, headers={"cache-control": "no-cache"}, media_type=kind)

    return Route(f"/assets/{name}", answer, methods=["GET"])
