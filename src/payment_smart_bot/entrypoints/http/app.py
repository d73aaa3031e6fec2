"""The one ASGI app. On a laptop uvicorn serves it, on AWS a Lambda function.

A request passes `Edge` (headers, errors, access log), the router, the `Gate` (rate limit, key,
query), and then a handler, which reads what it needs and returns the answer. Work that no request
asks for is in `background`.
"""

import time
from collections.abc import Callable, Sequence
from functools import cache

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Router, WebSocketRoute
from starlette.types import ASGIApp

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.background import build_lifespan
from payment_smart_bot.entrypoints.http import operations as table
from payment_smart_bot.entrypoints.http import page_operations as pages
from payment_smart_bot.entrypoints.http.customer.assets import serve_asset
from payment_smart_bot.entrypoints.http.customer.brand import serve_logo, write_colours
from payment_smart_bot.entrypoints.http.customer.card_page import STRIPE_JS, StripeJs
from payment_smart_bot.entrypoints.http.customer.card_page_endpoints import CardPageEndpoints
from payment_smart_bot.entrypoints.http.customer.chat import ChatEndpoints
from payment_smart_bot.entrypoints.http.customer.chat_page_endpoint import ChatPageEndpoint
from payment_smart_bot.entrypoints.http.customer.receipt_page import ReceiptEndpoint
from payment_smart_bot.entrypoints.http.customer.return_page import serve_return_page
from payment_smart_bot.entrypoints.http.desk.auth import DeskAuth
from payment_smart_bot.entrypoints.http.desk.endpoints import DeskEndpoints
from payment_smart_bot.entrypoints.http.health import HealthEndpoint
from payment_smart_bot.entrypoints.http.limits.client_address import ClientAddresses
from payment_smart_bot.entrypoints.http.limits.request_limits import RequestLimits
from payment_smart_bot.entrypoints.http.live.origins import Origins
from payment_smart_bot.entrypoints.http.live.socket import LIVE_PATH, LiveEndpoint
from payment_smart_bot.entrypoints.http.merchant.auth import MerchantAuth
from payment_smart_bot.entrypoints.http.merchant.endpoints import MerchantEndpoints
from payment_smart_bot.entrypoints.http.openapi import build_document
from payment_smart_bot.entrypoints.http.reference_page import show_reference_page
from payment_smart_bot.entrypoints.http.routing import Gate, build_routes
from payment_smart_bot.entrypoints.http.shared.auditing import RequestAudit
from payment_smart_bot.entrypoints.http.shared.cors import Cors
from payment_smart_bot.entrypoints.http.shared.json_answers import JsonResponse, encode
from payment_smart_bot.entrypoints.http.shared.middleware import Edge
from payment_smart_bot.entrypoints.http.shared.operation import Handler, Handlers, Operation
from payment_smart_bot.entrypoints.http.stripe_webhook import StripeWebhook
from payment_smart_bot.settings import Environment, Settings


def create_app(
    application: Application,
    monotonic: Callable[[], float] = time.monotonic,
    stripe_js: StripeJs = STRIPE_JS,
    *,
    holds_connections: bool = True,
) -> ASGIApp:
    """Return the ASGI app over an application, which its owner closes.

    `monotonic` is the clock of the rate limits, in seconds. `stripe_js` is the script that the card
    form loads. `holds_connections`: the process lives as long as a WebSocket, and serves `/live`.
    """
    settings = application.settings
    addresses = ClientAddresses(settings.trusted_proxies)
    limits = RequestLimits(settings.rate_limit_per_minute, monotonic, addresses)
    live = LIVE_PATH if holds_connections else settings.live_url
    audit = RequestAudit(application.audit, addresses)
    desk = DeskAuth(application, limits, monotonic)
    chat = ChatEndpoints(application, limits)
    routes: list[BaseRoute] = [
        *build_routes(
            _list_operations(settings),
            build_handlers(
                application,
                limits,
                chat,
                stripe_js,
                desk,
                monotonic,
                live,
                compresses=holds_connections,
            ),
            Gate(limits, MerchantAuth(settings.read_merchant_keys), desk),
            audit,
        )
    ]
    if holds_connections:
        origins = Origins(settings.public_base_url, settings.cors_origins)
        endpoint = LiveEndpoint(application, limits, chat, origins, audit)
        routes.append(WebSocketRoute(LIVE_PATH, endpoint.serve))
    # No redirects to paths with or without a slash: Starlette builds them from the Host header.
    router = Router(routes, redirect_slashes=False, lifespan=build_lifespan(application))
    return Edge(
        router,
        Cors(settings.cors_origins),
        application.metrics,
        https_only=settings.environment is not Environment.LOCAL,
    )


def build_handlers(
    application: Application,
    limits: RequestLimits,
    chat: ChatEndpoints,
    stripe_js: StripeJs,
    desk_auth: DeskAuth,
    monotonic: Callable[[], float] = time.monotonic,
    live: str | None = LIVE_PATH,
    *,
    compresses: bool = True,
) -> Handlers:
    """Return the handler of every operation, including those that this server does not offer.

    `live` is where the chat page finds a WebSocket, a path or an address; None: nowhere.
    `compresses`: files of pages are sent compressed. API Gateway passes text alone.
    """
    brand = application.settings.merchant_file
    card_page = CardPageEndpoints(application, limits, stripe_js)
    merchant = MerchantEndpoints(application)
    desk = DeskEndpoints(application, desk_auth)
    of_merchant: Handlers = {
        table.CREATE_SESSION: merchant.create_session,
        table.LIST_SESSIONS: merchant.list_sessions,
        table.SHOW_SESSION: merchant.show_session,
        table.DELETE_SESSION: merchant.delete_session,
        table.LIST_PAYMENTS: merchant.list_payments,
        table.SHOW_PAYMENT: merchant.show_payment,
        table.REFUND_PAYMENT: merchant.refund_payment,
        table.COUNT_PAYMENTS: merchant.count_payments,
        table.ERASE_PERSON: merchant.erase_person,
    }
    return {
        **of_merchant,
        **{at_desk: of_merchant[row] for row, at_desk in table.AT_DESK.items()},
        pages.SHOW_DESK: desk.show_page,
        pages.SIGN_IN_AT_DESK: desk.sign_in,
        pages.SHOW_SIGN_IN: desk.show_sign_in,
        pages.EXPORT_PAYMENTS: desk.export_payments,
        pages.SIGN_OUT: desk.sign_out,
        table.SEND_MESSAGE: chat.send_message,
        table.SEND_MESSAGE_OR_CARD: chat.send_message_or_card,
        table.SHOW_CONVERSATION: chat.show_conversation,
        table.SHOW_CARD_FORM: card_page.show_page,
        table.GIVE_CARD: card_page.give_card,
        table.TAKE_STRIPE_EVENT: StripeWebhook(application, limits).take_event,
        table.SHOW_HEALTH: HealthEndpoint(application, limits, monotonic).show,
        table.SHOW_DOCUMENT: _serve_document(
            _list_operations(application.settings), application.settings.public_base_url
        ),
        pages.SHOW_REFERENCE: show_reference_page,
        pages.SHOW_RETURN_PAGE: serve_return_page(application.settings.frame_ancestors),
        pages.SHOW_RECEIPT: ReceiptEndpoint(application, limits).show_page,
        pages.SHOW_CHAT_PAGE: ChatPageEndpoint(application, limits, stripe_js, live).show_page,
        **{
            asset: serve_asset(
                asset, write_colours(asset.path, brand.colours), compresses=compresses
            )
            for asset in pages.ASSETS
        },
        pages.SHOW_LOGO: serve_logo(brand),
    }


def _list_operations(settings: Settings) -> Sequence[Operation]:
    return table.list_operations(
        settings.policy.entry_mode,
        beside_typing=settings.takes_cards_of_stripe_js,
        web_chat=settings.web_chat,
    )


def _serve_document(operations: Sequence[Operation], server: str | None) -> Handler:
    @cache
    def build() -> bytes:
        return encode(build_document(operations, server))

    async def serve(request: Request) -> Response:  # noqa: ARG001 - a handler
        return JsonResponse(build())

    return serve
