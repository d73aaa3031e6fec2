"""What a page says over a connection: taken as over HTTP, by the same bodies, limits and turns."""

from msgspec import UNSET
from starlette.requests import HTTPConnection

from payment_smart_bot.domain.model.errors import BotError
from payment_smart_bot.entrypoints.http.customer.chat import ChatEndpoints
from payment_smart_bot.entrypoints.http.live.messages import (
    ProblemFrame,
    ReplyFrame,
    describe_problem,
)
from payment_smart_bot.entrypoints.http.shared.expected_errors import find_problem
from payment_smart_bot.entrypoints.http.shared.problem import Refused
from payment_smart_bot.entrypoints.http.shared.request_limits import RequestLimits


async def answer_said(
    chat: ChatEndpoints,
    limits: RequestLimits,
    connection: HTTPConnection,
    said: bytes,
    session_id: str,
) -> ReplyFrame | ProblemFrame:
    """Take what a page says that watches a conversation, and return the frame that answers it."""
    message_id = None
    try:
        body = chat.read_body(said, session_id)
        message_id = body.message_id
        limits.check_address(connection)
        reply = await chat.take_turn(connection, body)
    except Refused as refused:
        wait = (refused.headers or {}).get("retry-after")
        return describe_problem(refused.problem, message_id, wait)
    except BotError as error:
        problem = find_problem(error)
        if problem is None:
            raise
        return describe_problem(problem, message_id)
    return ReplyFrame(reply, message_id or UNSET)
