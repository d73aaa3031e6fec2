"""The endpoints of the chat: send a message, and look where a conversation stands."""

from starlette.requests import Request

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.http.customer.bodies import (
    MESSAGE,
    MESSAGE_OR_CARD,
    ChatRequest,
    ChatRequestByForm,
)
from payment_smart_bot.entrypoints.http.customer.views import (
    ChatReply,
    Conversation,
    build_chat_reply,
    build_conversation,
)
from payment_smart_bot.entrypoints.http.shared.identifiers import SESSION_IN_PATH
from payment_smart_bot.entrypoints.http.shared.request_limits import RequestLimits
from payment_smart_bot.entrypoints.http.shared.scope import SESSION, TIME_LEFT
from payment_smart_bot.service.driving import run_async
from payment_smart_bot.service.replies import Said
from payment_smart_bot.service.settlement import TURN


class ChatEndpoints:
    """The endpoints of a conversation, one method each. Anyone who knows its id may use them."""

    def __init__(self, application: Application, limits: RequestLimits) -> None:
        self._application = application
        self._limits = limits

    async def send_message(self, request: Request) -> ChatReply:
        """Take a message of a customer."""
        return await self._take_turn(request, await MESSAGE.receive(request))

    async def send_message_or_card(self, request: Request) -> ChatReply:
        """Take a message of a customer, a card from the form, or both."""
        return await self._take_turn(request, await MESSAGE_OR_CARD.receive(request))

    async def _take_turn(
        self, request: Request, body: ChatRequest | ChatRequestByForm
    ) -> ChatReply:
        if body.session_id is not None:
            self._limits.check_session(request, body.session_id)
        said = Said(
            body.message or "",
            body.session_id,
            body.message_id,
            body.payment_method_id,
            self._limits.find_client(request),
            body.offer_id,
        )
        application = self._application
        left = request.scope.get(TIME_LEFT, TURN)
        turn = application.chat.take_turn(said, left)
        reply = await run_async(turn, application.effect_handler, min(left, TURN).total_seconds())
        request.scope[SESSION] = reply.session_id
        return build_chat_reply(reply)

    async def show_conversation(self, request: Request) -> Conversation:
        """Try to settle an open charge, and return where the conversation stands."""
        session_id = SESSION_IN_PATH.read_from(request)
        self._limits.check_session(request, session_id)
        application = self._application
        session = await run_async(application.chat.look(session_id), application.effect_handler)
        chat = application.chat
        return build_conversation(session, chat.word_standing(session), chat.policy)
