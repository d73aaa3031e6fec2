"""The endpoints of the card form: its page, and the card that comes from it."""

import logging
from collections.abc import Mapping
from typing import Final

from msgspec import UNSET, UnsetType
from starlette.requests import Request
from starlette.responses import Response

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.conversation.steps import summarize
from payment_smart_bot.domain.model.errors import FormGone, StoreUnavailable
from payment_smart_bot.domain.model.session import Field, Session, Status
from payment_smart_bot.domain.phrases.messages import (
    AskForCardOnForm,
    ConsentUnproven,
    FormLink,
    Message,
    Quoted,
    Summary,
)
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.http.customer.bodies import CARD, CardGiven
from payment_smart_bot.entrypoints.http.customer.bot_check import passes_bot_check
from payment_smart_bot.entrypoints.http.customer.card_page import (
    StripeJs,
    build_form_page,
    build_security_headers,
    build_trouble_page,
    list_bot_check_origins,
)
from payment_smart_bot.entrypoints.http.customer.views import (
    CardTaken,
    build_next_action,
    build_summary,
)
from payment_smart_bot.entrypoints.http.customer.views import Summary as SummaryView
from payment_smart_bot.entrypoints.http.limits.request_limits import RequestLimits
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.json_answers import build_retry_header
from payment_smart_bot.entrypoints.http.shared.parameters import PathParameter
from payment_smart_bot.entrypoints.http.shared.problem import Problem, Refused
from payment_smart_bot.entrypoints.http.shared.rules import Rule, accept
from payment_smart_bot.service.conversing.card_secrets import is_card_secret
from payment_smart_bot.service.conversing.replies import Offered, Reply, Said, find_offered
from payment_smart_bot.service.driving import ask_store, run_async

TOKEN: Final[PathParameter[str]] = PathParameter(
    "token",
    Rule({"type": "string", "minLength": 1}, accept),
    "From `cardForm`; it is not the session's id.",
)

_log = logging.getLogger("payment_smart_bot.http")


class CardPageEndpoints:
    """The endpoints of the form, one method each. Anyone who knows the token may use them."""

    def __init__(
        self, application: Application, limits: RequestLimits, stripe_js: StripeJs
    ) -> None:
        self._application = application
        self._limits = limits
        self._stripe_js = stripe_js
        settings = application.settings
        self._headers = build_security_headers(
            stripe_js,
            settings.frame_ancestors,
            list_bot_check_origins(settings),
            settings.policy.logo_url,
        )

    async def show_page(self, request: Request) -> Response:
        """Return the form, or a page that says why there is none."""
        try:
            self._limits.check_address(request)
            session = await self._find_session(request)
        except Refused as refused:
            return self._build_trouble(refused.problem, refused.headers)
        except FormGone:
            return self._build_trouble(problems.FORM_GONE)
        except StoreUnavailable as error:
            _log.warning("%s: %s", type(error).__name__, error)
            return self._build_trouble(problems.STORE_UNAVAILABLE)
        application = self._application
        return self._build_html(
            build_form_page(session, application.settings, application.phrasebook, self._stripe_js)
        )

    async def give_card(self, request: Request) -> CardTaken:
        """Take a PaymentMethod that the customer gave to Stripe on the page, or their consent."""
        session = await self._find_session(request)
        given = await CARD.receive(request)
        if given.payment_method_id is None:
            return await self._go_on(request, session, given)
        reply = await self._say(
            Said(
                "",
                session.id,
                payment_method_id=given.payment_method_id,
                client=self._limits.find_client(request),
                passed_bot_check=await passes_bot_check(
                    self._application, given.bot_token, session.id
                ),
            )
        )
        after = await self._find_after(session)
        is_taken = after.token is not None and after.token.id == given.payment_method_id
        return self._build_result(reply, after, is_taken=is_taken)

    async def _go_on(self, request: Request, session: Session, given: CardGiven) -> CardTaken:
        """Take a consent to charge the card, or say how it stands; only for whoever gave it."""
        chat = self._application.chat
        is_theirs = is_card_secret(session, given.card_secret)
        if not is_theirs:
            return CardTaken(
                status=session.status.in_public,
                response=chat.phrasebook.render((ConsentUnproven(by_form=True),)),
                card_taken=False,
            )
        if given.offer_id is None:
            offered = find_offered(session, chat.policy)
            return CardTaken(
                status=session.status.in_public,
                response=self._word_summary(session) if offered else chat.word_standing(session),
                card_taken=True,
                summary=self._build_summary(offered, session),
            )
        reply = await self._say(
            Said(
                "",
                session.id,
                offer_id=given.offer_id,
                client=self._limits.find_client(request),
                card_secret=given.card_secret,
            )
        )
        is_taken = reply.status is not Status.COLLECTING
        return self._build_result(reply, await self._find_after(session), is_taken=is_taken)

    async def _find_after(self, session: Session) -> Session:
        application = self._application
        show = application.chat.show_session
        return await ask_store(application.effect_handler, show, session.id)

    async def _say(self, said: Said) -> Reply:
        application = self._application
        return await run_async(application.chat.take_turn(said), application.effect_handler)

    def _build_result(self, reply: Reply, session: Session, *, is_taken: bool) -> CardTaken:
        confirms_here = self._application.chat.card_secrets
        return CardTaken(
            status=reply.status,
            response=self._word_for_page(reply, session),
            card_taken=is_taken,
            card_secret=reply.card_secret or UNSET,
            summary=self._build_summary(reply.offered if confirms_here else None, session),
            next_action=build_next_action(reply.action_url if confirms_here else None),
        )

    async def _find_session(self, request: Request) -> Session:
        application = self._application
        token = TOKEN.read_from(request)
        session = await ask_store(application.effect_handler, application.chat.find_by_form, token)
        self._limits.check_session(request, session.id)
        return session

    def _build_summary(self, offered: Offered | None, session: Session) -> SummaryView | UnsetType:
        if offered is None:
            return UNSET
        return build_summary(replace(offered, name="", shown=self._word_summary(session)))

    def _word_summary(self, session: Session) -> str:
        chat = self._application.chat
        return chat.phrasebook.render((_leave_out_name(summarize(session, chat.policy)),))

    def _word_for_page(self, reply: Reply, session: Session) -> str:
        """Return the answer without the link to this page, and without the customer's name.

        The customer is on the page already, but whoever else has its link may be there too.
        """
        says = (
            self._word_without_name(said, session)
            for said in reply.says
            if not isinstance(said, AskForCardOnForm | FormLink)
        )
        return self._application.phrasebook.render(says) or reply.response

    def _word_without_name(self, said: Message, session: Session) -> Message:
        if isinstance(said, Summary):
            return _leave_out_name(said)
        shown = session.offer.shown if session.offer else None
        if isinstance(said, Quoted) and said.words == shown:
            return Quoted(self._word_summary(session))
        return said

    def _build_trouble(
        self, problem: Problem, headers: Mapping[str, str] | None = None
    ) -> Response:
        headers = {**build_retry_header(problem), **(headers or {})}
        return self._build_html(build_trouble_page(problem.status), problem.status, headers)

    def _build_html(
        self, page: str, status: int = 200, headers: Mapping[str, str] | None = None
    ) -> Response:
        return Response(page, status, {**self._headers, **(headers or {})}, "text/html")


def _leave_out_name(said: Summary) -> Summary:
    values = {field: shown for field, shown in said.values.items() if field is not Field.NAME}
    return replace(said, values=values)
