"""The desk's own endpoints: its page, and signing in and out."""

import logging
from datetime import datetime
from typing import Annotated, Final

from msgspec import Meta, Struct
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.money import CURRENCIES, find_step, minor_digits
from payment_smart_bot.entrypoints.http.desk.auth import DeskAuth, find_sign_in
from payment_smart_bot.entrypoints.http.desk.csv_export import write_csv
from payment_smart_bot.entrypoints.http.desk.page import HEADERS, build_page
from payment_smart_bot.entrypoints.http.desk.sign_ins import SignIn
from payment_smart_bot.entrypoints.http.merchant.endpoints import read_wanted_payments
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.bodies import JsonFields
from payment_smart_bot.entrypoints.http.shared.json_answers import JsonResponse, encode
from payment_smart_bot.entrypoints.http.shared.rules import Rule, accept
from payment_smart_bot.service.pages import walk_pages
from payment_smart_bot.settings import Settings

_PAGE: Final = 500
_log = logging.getLogger("payment_smart_bot.http")


class SignInBody(Struct, forbid_unknown_fields=True, frozen=True):
    """The merchant key of the person who signs in."""

    key: Annotated[str, Meta(description="A merchant key with the role `view`.")]


SIGN_IN: Final = JsonFields(
    SignInBody,
    {"key": Rule(str, accept, (problems.NO_DESK_KEY,))},
    unknown=problems.NO_DESK_KEY,
    missing=problems.NO_DESK_KEY,
)


class CurrencyView(Struct, frozen=True):
    """How amounts of a currency are typed: its decimals, and the step in minor units."""

    digits: int
    step: int


class SignInView(Struct, rename="camel", frozen=True, kw_only=True):
    """What the desk has to know of whoever is signed in, and of the server.

    `token` goes with every change. `currency` is that
    of a request which names none; `currencies` has those that are not counted in hundredths.
    `stripe` is where Stripe's dashboard shows payments; it is null with the simulator. A session's
    id behind `chat` is the link for its customer, seen from the server's address; it is null where
    there is no page for customers.
    """

    key_name: str
    roles: list[str]
    token: str
    ends_at: datetime
    merchant: str
    livemode: bool
    currency: str
    stripe: str | None
    chat: str | None
    currencies: dict[str, CurrencyView]


class DeskEndpoints:
    """The page of the desk, and its door."""

    def __init__(self, application: Application, auth: DeskAuth) -> None:
        self._application = application
        self._auth = auth
        phrasebook = application.phrasebook
        name = phrasebook.name_merchant(application.settings.policy.merchant)
        self._merchant = name[:1].upper() + name[1:]

    async def show_page(self, request: Request) -> Response:
        """Return the page, which has no data in it."""
        page = build_page(self._merchant, asks_who_is_in=self._auth.has_cookie(request))
        return Response(page, headers=HEADERS, media_type="text/html")

    async def sign_in(self, request: Request) -> Response:
        """Begin a sign-in, which a cookie stands for."""
        self._auth.check_origin(request)
        body = await SIGN_IN.receive(request)
        sign_in, cookie = await self._auth.sign_in(request, body.key)
        _log.info("Signed in at the desk with the key %r.", sign_in.key.name)
        return JsonResponse(encode(self._build_view(sign_in)), 201, {"set-cookie": cookie})

    async def show_sign_in(self, request: Request) -> SignInView:
        """Return who is signed in."""
        return self._build_view(find_sign_in(request))

    async def sign_out(self, request: Request) -> Response:
        """End a sign-in."""
        cookie = await self._auth.sign_out(request)
        _log.info("Signed out from the desk with the key %r.", find_sign_in(request).key.name)
        return Response(status_code=204, headers={"set-cookie": cookie})

    async def export_payments(self, request: Request) -> Response:
        """Return all payments that a request asks for as CSV, sent while they are read."""
        wanted = read_wanted_payments(request)
        merchant = self._application.merchant
        name = f"payments-{merchant.clock():%Y-%m-%d}.csv"
        payments = walk_pages(
            lambda after: merchant.list_payments(after, _PAGE, **wanted), self._application.metrics
        )
        return StreamingResponse(
            write_csv(payments),
            media_type="text/csv",
            headers={"content-disposition": f'attachment; filename="{name}"'},
        )

    def _build_view(self, sign_in: SignIn) -> SignInView:
        settings = self._application.settings
        dashboard = f"https://dashboard.stripe.com/{'' if settings.is_live else 'test/'}payments/"
        return SignInView(
            key_name=sign_in.key.name,
            roles=sorted(role.value for role in sign_in.key.roles),
            token=sign_in.token,
            ends_at=sign_in.ends_at,
            merchant=self._merchant,
            livemode=settings.is_live,
            currency=settings.policy.currency,
            stripe=None if settings.is_simulated else dashboard,
            chat=_find_chat(settings),
            currencies=_SPECIAL_CURRENCIES,
        )


def _find_chat(settings: Settings) -> str | None:
    if settings.chat_page_url:
        return f"{settings.chat_page_url}/#session="
    return "c/" if settings.web_chat else None


_SPECIAL_CURRENCIES: Final = {
    code: CurrencyView(minor_digits(code), find_step(code))
    for code in sorted(CURRENCIES)
    if (minor_digits(code), find_step(code)) != (2, 1)
}
