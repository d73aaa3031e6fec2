"""The merchant's endpoints: sessions, payments, refunds, counts, erasure.

Slow queries run in a thread, so that conversations go on meanwhile.
"""

import asyncio
from functools import partial

from starlette.requests import Request

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.conversation.card_entry import find_form_address
from payment_smart_bot.domain.protocols.refunding import find_refund, key_for_the_rest
from payment_smart_bot.entrypoints.http.limits.sizes import MAX_SPANS
from payment_smart_bot.entrypoints.http.merchant.bodies import PAYMENT_REQUEST, PERSON, REFUND
from payment_smart_bot.entrypoints.http.merchant.parameters import (
    AFTER,
    BY,
    CONFIRMED_SINCE,
    CONFIRMED_UNTIL,
    DEFAULT_SPAN,
    LIMIT,
    ORDER_OF_PAYMENT,
    PAYMENT_ID,
    PAYMENT_STATUS,
    REFUND_KEY,
    SEARCH,
    SESSION_KEY,
    SESSION_OF_PAYMENT,
    SESSION_STATUS,
    SINCE,
)
from payment_smart_bot.entrypoints.http.merchant.payment_views import (
    PaymentList,
    PaymentRecord,
    build_payment_record,
)
from payment_smart_bot.entrypoints.http.merchant.session_views import (
    SessionCreated,
    SessionDetail,
    SessionList,
    build_session_created,
    build_session_detail,
    build_session_item,
)
from payment_smart_bot.entrypoints.http.merchant.stats_views import (
    ErasedView,
    StatsView,
    build_stats,
)
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.identifiers import SESSION_IN_PATH
from payment_smart_bot.entrypoints.http.shared.problem import Refused
from payment_smart_bot.entrypoints.http.shared.scope import AUDIT_DETAILS, SESSION
from payment_smart_bot.service.back_office.audit import describe_erasure, describe_refunds
from payment_smart_bot.service.back_office.erasure import Person
from payment_smart_bot.service.back_office.merchant import PaymentsWanted
from payment_smart_bot.service.back_office.statistics import count_everything
from payment_smart_bot.service.driving import ask_store, run_async


class MerchantEndpoints:
    """The merchant's endpoints, one method each."""

    def __init__(self, application: Application) -> None:
        self._application = application
        self._merchant = application.merchant
        self._fields = application.merchant.policy.fields
        self._ask_store = partial(ask_store, application.effect_handler)

    async def create_session(self, request: Request) -> SessionCreated:
        """Begin a conversation about a payment request."""
        key = SESSION_KEY.read_from(request)
        given = await PAYMENT_REQUEST.receive(request)
        session = await self._ask_store(self._merchant.create_session, given, key)
        request.scope[SESSION] = session.id
        return build_session_created(
            session,
            find_form_address(session, self._merchant.policy),
            self._application.settings.find_chat_address(session.id),
        )

    async def list_sessions(self, request: Request) -> SessionList:
        """Return a page of sessions."""
        page = await asyncio.to_thread(
            self._merchant.list_sessions,
            SESSION_STATUS.read_from(request),
            AFTER.read_from(request),
            LIMIT.read_from(request),
        )
        return SessionList(
            [build_session_item(session, self._fields) for session in page.items], page.next
        )

    async def show_session(self, request: Request) -> SessionDetail:
        """Return everything that may be seen of a session."""
        session_id = _read_session_id(request)
        session = await self._ask_store(self._merchant.show_session, session_id)
        payment = await self._ask_store(self._merchant.find_latest_payment, session_id)
        return build_session_detail(session, payment, self._fields)

    async def delete_session(self, request: Request) -> None:
        """Erase a session; the record of its payment stays."""
        await self._ask_store(self._merchant.delete_session, _read_session_id(request))

    async def list_payments(self, request: Request) -> PaymentList:
        """Return a page of payments."""
        wanted = read_wanted_payments(request)
        page = await asyncio.to_thread(
            self._merchant.list_payments,
            AFTER.read_from(request),
            LIMIT.read_from(request),
            **wanted,
        )
        return PaymentList([build_payment_record(payment) for payment in page.items], page.next)

    async def show_payment(self, request: Request) -> PaymentRecord:
        """Return a payment."""
        return build_payment_record(
            await self._ask_store(self._merchant.show_payment, PAYMENT_ID.read_from(request))
        )

    async def refund_payment(self, request: Request) -> PaymentRecord:
        """Give money back, once for each idempotency key."""
        key = REFUND_KEY.read_from(request)
        asked = await REFUND.receive(request)
        application = self._application
        refunding = application.refunds.refund(
            PAYMENT_ID.read_from(request), asked.amount, key, asked.reason
        )
        payment = await run_async(refunding, application.effect_handler)
        refund = find_refund(payment, key or key_for_the_rest(payment))
        request.scope[AUDIT_DETAILS] = describe_refunds(payment, refund)
        return build_payment_record(payment)

    async def count_payments(self, request: Request) -> StatsView:
        """Return counts for the operator."""
        step = BY.read_from(request)
        clock = self._merchant.clock
        now = clock()
        since = SINCE.read_from(request) or now - DEFAULT_SPAN
        if now - since > MAX_SPANS * step:
            raise Refused(problems.TOO_MANY_SPANS)
        counted = await asyncio.to_thread(
            count_everything, self._application.store, clock, since, step
        )
        return build_stats(counted)

    async def erase_person(self, request: Request) -> ErasedView:
        """Erase a person's data."""
        body = await PERSON.receive(request)
        person = Person(body.customer_email, body.session_id, body.payment_id)
        erased = await asyncio.to_thread(self._application.erasure.erase, person)
        request.scope[AUDIT_DETAILS] = describe_erasure(person, erased)
        return ErasedView(erased.sessions, erased.payments)


def read_wanted_payments(request: Request) -> PaymentsWanted:
    """Return which payments a request asks for; raises Refused."""
    return PaymentsWanted(
        session_id=SESSION_OF_PAYMENT.read_from(request),
        order_id=ORDER_OF_PAYMENT.read_from(request),
        status=PAYMENT_STATUS.read_from(request),
        since=CONFIRMED_SINCE.read_from(request),
        until=CONFIRMED_UNTIL.read_from(request),
        words=SEARCH.read_from(request),
    )


def _read_session_id(request: Request) -> str:
    """Return the id in the path, and name the session to the access log."""
    session_id = SESSION_IN_PATH.read_from(request)
    request.scope[SESSION] = session_id
    return session_id
