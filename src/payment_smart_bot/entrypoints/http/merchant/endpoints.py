"""The merchant's endpoints: sessions, payments, refunds, counts, erasure.

Each asks for the merchant key before it reads anything of the request. What may take the store
longer than a moment is done in a thread, so that conversations go on meanwhile.
"""

import asyncio
from collections.abc import Awaitable, Callable, Collection
from typing import Any, Final, NamedTuple

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.conversation.card_form import form_address
from payment_smart_bot.entrypoints.http.customer.wire import check_session_id, encode, read_object
from payment_smart_bot.entrypoints.http.incoming import Limits, check_query, json_body
from payment_smart_bot.entrypoints.http.merchant.auth import MerchantAuth
from payment_smart_bot.entrypoints.http.merchant.requests import (
    read_idempotency_key,
    read_limit,
    read_payment_status,
    read_person,
    read_refund_amount,
    read_session_status,
    read_span,
)
from payment_smart_bot.entrypoints.http.merchant.views import (
    ErasedView,
    PaymentList,
    SessionList,
    created_view,
    payment_record,
    session_detail,
    session_item,
    stats_view,
)
from payment_smart_bot.entrypoints.http.middleware import SESSION, JsonResponse
from payment_smart_bot.service.performing import run_async
from payment_smart_bot.service.statistics import statistics

_PAGING: Final = ("after", "limit")
_CREATED: Final = 201
_NO_CONTENT: Final = 204


class Endpoint(NamedTuple):
    """What answers a method of a path, and the query parameters that it takes."""

    answer: Callable[[Request], Awaitable[Response]]
    query: Collection[str] = ()


class MerchantEndpoints:
    """What the merchant may ask for, one method each."""

    def __init__(self, application: Application, limits: Limits) -> None:
        self._application = application
        self._merchant = application.merchant
        self._stored = application.performer.stored
        self._limits = limits
        self._auth = MerchantAuth(application.settings.merchant_key_now)

    def routes(self) -> list[Route]:
        """Return the routes of all of them, each behind the merchant key."""
        of_payments = ("sessionId", "status", *_PAGING)
        return [
            self._route(
                "/sessions",
                GET=Endpoint(self.list_sessions, ("status", *_PAGING)),
                POST=Endpoint(self.create_session),
            ),
            self._route(
                "/sessions/{sessionId}",
                GET=Endpoint(self.show_session),
                DELETE=Endpoint(self.delete_session),
            ),
            self._route("/payments", GET=Endpoint(self.list_payments, of_payments)),
            self._route("/payments/{paymentId}", GET=Endpoint(self.show_payment)),
            self._route("/payments/{paymentId}/refunds", POST=Endpoint(self.refund)),
            self._route("/stats", GET=Endpoint(self.stats, ("since", "by"))),
            self._route("/erasures", POST=Endpoint(self.erase)),
        ]

    def _route(self, path: str, **endpoints: Endpoint) -> Route:
        async def answer(request: Request) -> Response:
            self._limits.check_address(request)
            self._auth.check(request)
            endpoint = endpoints["GET" if request.method == "HEAD" else request.method]
            check_query(request, endpoint.query)
            return await endpoint.answer(request)

        return Route(path, answer, methods=list(endpoints))

    async def create_session(self, request: Request) -> Response:
        """`POST /sessions`: begin a conversation about a payment request."""
        given = read_object(await json_body(request))
        session = await self._stored(self._merchant.create, given)
        request.scope[SESSION] = session.id
        address = form_address(session, self._merchant.policy)
        return _json(created_view(session, address), _CREATED)

    async def list_sessions(self, request: Request) -> Response:
        """`GET /sessions`: a page of sessions."""
        given = request.query_params
        page = await asyncio.to_thread(
            self._merchant.page,
            read_session_status(given.get("status")),
            given.get("after"),
            read_limit(given.get("limit")),
        )
        return _json(SessionList([session_item(session) for session in page.items], page.next))

    async def show_session(self, request: Request) -> Response:
        """`GET /sessions/{sessionId}`: all that may be seen of a session."""
        session_id = _session_id(request)
        session = await self._stored(self._merchant.show, session_id)
        payment = await self._stored(self._merchant.payment_of, session_id)
        return _json(session_detail(session, payment))

    async def delete_session(self, request: Request) -> Response:
        """`DELETE /sessions/{sessionId}`: erase a session; the record of its payment stays."""
        await self._stored(self._merchant.delete, _session_id(request))
        return Response(status_code=_NO_CONTENT)

    async def list_payments(self, request: Request) -> Response:
        """`GET /payments`: a page of payments."""
        given = request.query_params
        session_id = given.get("sessionId")
        if session_id is not None:
            check_session_id(session_id)
        page = await asyncio.to_thread(
            self._merchant.payments,
            given.get("after"),
            read_limit(given.get("limit")),
            session_id=session_id,
            status=read_payment_status(given.get("status")),
        )
        return _json(PaymentList([payment_record(payment) for payment in page.items], page.next))

    async def show_payment(self, request: Request) -> Response:
        """`GET /payments/{paymentId}`: a payment."""
        payment_id = request.path_params["paymentId"]
        return _json(payment_record(await self._stored(self._merchant.payment, payment_id)))

    async def refund(self, request: Request) -> Response:
        """`POST /payments/{paymentId}/refunds`: give money back, once for each key."""
        key = read_idempotency_key(request.headers.getlist("idempotency-key"))
        amount = read_refund_amount(await json_body(request))
        application = self._application
        refunding = application.refunds.refund(request.path_params["paymentId"], amount, key)
        payment = await run_async(refunding, application.performer)
        return _json(payment_record(payment), _CREATED)

    async def stats(self, request: Request) -> Response:
        """`GET /stats`: counts for the operator."""
        given = request.query_params
        clock = self._merchant.clock
        since, step = read_span(given.get("since"), given.get("by", "hour"), clock())
        counted = await asyncio.to_thread(statistics, self._application.store, clock, since, step)
        return _json(stats_view(counted))

    async def erase(self, request: Request) -> Response:
        """`POST /erasures`: erase a person's data."""
        person = read_person(await json_body(request))
        erased = await asyncio.to_thread(self._application.erasure.erase, person)
        return _json(ErasedView(erased.sessions, erased.payments))


def _session_id(request: Request) -> str:
    session_id: str = request.path_params["sessionId"]
    check_session_id(session_id)
    request.scope[SESSION] = session_id
    return session_id


def _json(view: Any, status: int = 200) -> Response:
    return JsonResponse(encode(view), status)
