"""The endpoint of a conversation's page."""

import logging
from collections.abc import Sequence

from starlette.requests import Request
from starlette.responses import Response

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.cards.held_cards import Token
from payment_smart_bot.domain.model.errors import (
    GatewayUnavailable,
    SessionNotFound,
    StoreUnavailable,
)
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.phrases.phrasebook import Phrasebook
from payment_smart_bot.entrypoints.http.customer import page_words as words
from payment_smart_bot.entrypoints.http.customer.card_page import (
    StripeJs,
    build_end_page,
    build_note_page,
)
from payment_smart_bot.entrypoints.http.customer.chat_page import build_chat_page, build_headers
from payment_smart_bot.entrypoints.http.limits.request_limits import RequestLimits
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.identifiers import SESSION_IN_PATH
from payment_smart_bot.entrypoints.http.shared.json_answers import build_retry_header
from payment_smart_bot.entrypoints.http.shared.problem import Refused
from payment_smart_bot.service.conversing.saved_cards import list_offered_cards
from payment_smart_bot.service.driving import ask_store, run_async

_log = logging.getLogger("payment_smart_bot.http")


class ChatPageEndpoint:
    """The page of a conversation; anyone who knows its id may open it."""

    def __init__(
        self,
        application: Application,
        limits: RequestLimits,
        stripe_js: StripeJs,
        live: str | None,
    ) -> None:
        self._application = application
        self._limits = limits
        self._stripe_js = stripe_js
        self._live = live
        self._headers = build_headers(application.settings, stripe_js, live)

    async def show_page(self, request: Request) -> Response:
        """Return the page, or one that says whom to ask where the conversation is over."""
        application, chat = self._application, self._application.chat
        try:
            self._limits.check_address(request)
            session_id = SESSION_IN_PATH.read_from(request)
            self._limits.check_session(request, session_id)
            session = await ask_store(application.effect_handler, chat.show_session, session_id)
        except Refused as refused:
            status = refused.problem.status
            return self._build(_build_trouble(status), status, dict(refused.headers))
        except SessionNotFound:
            return self._build(self._build_end(chat.phrasebook), problems.NO_SUCH_SESSION.status)
        except StoreUnavailable as error:
            _log.warning("%s: %s", type(error).__name__, error)
            problem = problems.STORE_UNAVAILABLE
            return self._build(
                _build_trouble(problem.status), problem.status, build_retry_header(problem)
            )
        page = build_chat_page(
            session,
            application.settings,
            chat.phrasebook,
            self._stripe_js,
            self._live,
            await self._list_saved_cards(session),
        )
        return self._build(page, 200)

    async def _list_saved_cards(self, session: Session) -> Sequence[Token]:
        """Return the cards that are offered; none where Stripe does not answer in time."""
        application, chat = self._application, self._application.chat
        if not application.settings.takes_cards_of_stripe_js:
            return ()
        work = list_offered_cards(session, chat.policy, chat.clock())
        try:
            return await run_async(work, application.effect_handler)
        except GatewayUnavailable as error:
            _log.warning("A page shows no saved cards. %s: %s", type(error).__name__, error)
            return ()

    def _build_end(self, phrasebook: Phrasebook) -> str:
        policy = self._application.settings.policy
        who = policy.contact or phrasebook.name_merchant(policy.merchant)
        sentence = words.NOTHING_CHARGED.format(who=who)
        settings = self._application.settings
        return build_end_page(words.PAYMENT_LINK_OVER, sentence, settings, phrasebook)

    def _build(self, page: str, status: int, headers: dict[str, str] | None = None) -> Response:
        return Response(page, status, {**self._headers, **(headers or {})}, "text/html")


def _build_trouble(status: int) -> str:
    is_limited = status == problems.RATE_LIMITED.status
    sentence = words.WAIT_A_MINUTE if is_limited else words.LOAD_AGAIN
    return build_note_page(words.TRY_AGAIN, sentence)
