"""The endpoints of the chat: send a message, and look where a conversation stands."""

from typing import Final

import msgspec
from starlette.requests import HTTPConnection, Request

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.http.customer.bodies import (
    MESSAGE,
    MESSAGE_OR_CARD,
    ChatRequest,
    ChatRequestByForm,
)
from payment_smart_bot.entrypoints.http.customer.bot_check import passes_bot_check
from payment_smart_bot.entrypoints.http.customer.views import (
    ChatReply,
    Conversation,
    build_chat_reply,
    build_standing,
)
from payment_smart_bot.entrypoints.http.limits.request_limits import RequestLimits
from payment_smart_bot.entrypoints.http.limits.sizes import MAX_WAIT
from payment_smart_bot.entrypoints.http.live.watching import Watching
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.identifiers import SESSION_IN_PATH
from payment_smart_bot.entrypoints.http.shared.parameters import QueryParameter
from payment_smart_bot.entrypoints.http.shared.problem import Refused
from payment_smart_bot.entrypoints.http.shared.rules import Rule
from payment_smart_bot.entrypoints.http.shared.scope import SESSION, TIME_LEFT
from payment_smart_bot.service.conversing.replies import Said
from payment_smart_bot.service.driving import run_async
from payment_smart_bot.service.settling.settlement import TURN

_SPARE_SECONDS: Final = 3
"""What a waiting request leaves of the time of its process, for its answer."""

_WAIT_ON_LAMBDA: Final = 8
"""API Gateway gives up after 29 s, a look at Stripe takes up to 20 s, and nobody else is served."""

_MOST_VERSIONS: Final = 10**9


def _read_after(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= len(str(_MOST_VERSIONS))):
        raise Refused(problems.BAD_AFTER)
    return int(text)


def _read_wait(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= 2 and int(text) <= MAX_WAIT):
        raise Refused(problems.BAD_WAIT)
    return int(text)


AFTER_VERSION: Final[QueryParameter[int | None]] = QueryParameter(
    "after",
    Rule(
        {"type": "integer", "minimum": 0, "maximum": _MOST_VERSIONS},
        _read_after,
        (problems.BAD_AFTER,),
    ),
    "With `wait`: answer once the conversation's `version` is above this.",
    default=None,
)
WAIT: Final[QueryParameter[int]] = QueryParameter(
    "wait",
    Rule({"type": "integer", "minimum": 0, "maximum": MAX_WAIT}, _read_wait, (problems.BAD_WAIT,)),
    "For how many seconds the answer may wait for that; then it says that nothing has changed.",
    default=0,
)


class ChatEndpoints:
    """The endpoints of a conversation, one method each. Anyone who knows its id may use them."""

    def __init__(self, application: Application, limits: RequestLimits) -> None:
        self._application = application
        self._limits = limits

    async def send_message(self, request: Request) -> ChatReply:
        """Take a message of a customer."""
        return await self.take_turn(request, await MESSAGE.receive(request))

    async def send_message_or_card(self, request: Request) -> ChatReply:
        """Take a message of a customer, a card from the form, or both."""
        return await self.take_turn(request, await MESSAGE_OR_CARD.receive(request))

    def read_body(self, body: bytes, session_id: str) -> ChatRequest | ChatRequestByForm:
        """Return what a page said that watches a conversation; raises Refused."""
        takes_cards = self._application.settings.takes_cards_of_stripe_js
        fields = MESSAGE_OR_CARD if takes_cards else MESSAGE
        said: ChatRequest | ChatRequestByForm = fields.read(body)
        if said.session_id not in {None, session_id}:
            raise Refused(problems.ANOTHER_SESSION)
        return msgspec.structs.replace(said, session_id=session_id)

    async def take_turn(
        self, connection: HTTPConnection, body: ChatRequest | ChatRequestByForm
    ) -> ChatReply:
        """Take what a customer said; raises Refused and the errors of `Chat.take_turn`."""
        if body.session_id is not None:
            self._limits.check_session(connection, body.session_id)
        said = Said(
            body.message or "",
            body.session_id,
            body.message_id,
            body.payment_method_id,
            body.offer_id,
            self._limits.find_client(connection),
            body.card_secret,
            await passes_bot_check(self._application, body.bot_token, body.session_id),
        )
        application = self._application
        left = connection.scope.get(TIME_LEFT, TURN)
        turn = application.chat.take_turn(said, left)
        reply = await run_async(turn, application.effect_handler, min(left, TURN).total_seconds())
        connection.scope[SESSION] = reply.session_id
        return build_chat_reply(reply)

    async def show_conversation(self, request: Request) -> Conversation:
        """Try to settle an open charge, and return where the conversation stands.

        With `after` and `wait` the answer waits for a change, for so many seconds at most.
        """
        session_id = SESSION_IN_PATH.read_from(request)
        self._limits.check_session(request, session_id)
        after, wait = AFTER_VERSION.read_from(request), WAIT.read_from(request)
        application = self._application
        if TIME_LEFT in request.scope:
            left = int(request.scope[TIME_LEFT].total_seconds())
            wait = min(wait, _WAIT_ON_LAMBDA, left - _SPARE_SECONDS)
        if after is not None and wait > 0:
            with application.audience.watch(session_id) as watcher:
                changed = await Watching(application, watcher, session_id).next_state(after, wait)
            if changed is not None:
                return changed
        session = await run_async(application.chat.look(session_id), application.effect_handler)
        chat = application.chat
        return build_standing(session, chat)
