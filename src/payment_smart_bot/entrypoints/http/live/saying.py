"""What a page says over a connection: taken as over HTTP, by the same bodies, limits and turns."""

from msgspec import UNSET
from starlette.requests import HTTPConnection

from payment_smart_bot.domain.model.errors import BotError
from payment_smart_bot.entrypoints.http.customer.chat import ChatEndpoints
from payment_smart_bot.entrypoints.http.limits.request_limits import RequestLimits
from payment_smart_bot.entrypoints.http.live.messages import (
    ProblemFrame,
    ReplyFrame,
    describe_problem,
)
from payment_smart_bot.entrypoints.http.shared.auditing import RequestAudit
from payment_smart_bot.entrypoints.http.shared.expected_errors import explain
from payment_smart_bot.entrypoints.http.shared.problem import Refused


class Saying:
    """Takes what pages say that watch a conversation."""

    def __init__(self, chat: ChatEndpoints, limits: RequestLimits, audit: RequestAudit) -> None:
        self._chat = chat
        self._limits = limits
        self._audit = audit

    async def answer(
        self, connection: HTTPConnection, said: bytes, session_id: str
    ) -> ReplyFrame | ProblemFrame:
        """Take a turn, and return the frame that answers it."""
        message_id = None
        try:
            body = self._chat.read_body(said, session_id)
            message_id = body.message_id
            self._limits.check_address(connection)
            reply = await self._chat.take_turn(connection, body)
        except Refused as refused:
            self._audit.record_error(connection, refused)
            wait = (refused.headers or {}).get("retry-after")
            return describe_problem(refused.problem, message_id, wait)
        except BotError as error:
            problem = explain(error)
            self._audit.record_error(connection, error)
            return describe_problem(problem, message_id)
        return ReplyFrame(reply, message_id or UNSET)
