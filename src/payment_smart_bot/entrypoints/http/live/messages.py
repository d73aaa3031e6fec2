"""What goes over the WebSocket, as JSON; each object has exactly one of these shapes."""

from typing import Annotated, Any, Final

from msgspec import UNSET, Meta, MsgspecError, Raw, Struct, UnsetType
from msgspec.json import Decoder

from payment_smart_bot.entrypoints.http.customer.views import ChatReply, Conversation
from payment_smart_bot.entrypoints.http.limits.sizes import MAX_BODY
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.problem import Problem, Refused


class Watch(Struct, rename="camel", forbid_unknown_fields=True, frozen=True):
    """What a page watches, and the last version that it has."""

    session_id: str
    after: Annotated[int, Meta(ge=0)] = 0


class PageFrame(Struct, forbid_unknown_fields=True, frozen=True):
    """What a page sends, one of the two: what it watches, first, or the body of `POST /chat`.

    It may send `watch` again at any time, to hear whether it has missed anything.
    """

    watch: Watch | UnsetType = UNSET
    say: Raw | UnsetType = UNSET


class StateFrame(Struct, frozen=True):
    """The whole conversation; its `version` is above that of every state before."""

    state: Conversation


class ReplyFrame(Struct, rename="camel", frozen=True):
    """The answer to what a page said."""

    reply: ChatReply
    message_id: str | UnsetType = UNSET


class ProblemFrame(Struct, rename="camel", frozen=True):
    """Why something was not done, as over HTTP."""

    error: str
    code: str
    status: int
    message_id: str | UnsetType = UNSET
    retry_after: int | UnsetType = UNSET


BEAT: dict[str, Any] = {"beat": True}
"""What is sent where nothing else is, so that a page notices a connection that is dead."""


_FRAME: Final = Decoder(PageFrame)


def read_frame(text: str | bytes) -> Watch | Raw:
    """Return what a page watches or says; raises Refused."""
    if len(text) > MAX_BODY:
        raise Refused(problems.BODY_TOO_LARGE)
    try:
        frame = _FRAME.decode(text)
    except (MsgspecError, UnicodeError, RecursionError):
        raise Refused(problems.NOT_A_FRAME) from None
    given = [each for each in (frame.watch, frame.say) if each is not UNSET]
    if len(given) != 1:
        raise Refused(problems.NOT_A_FRAME)
    return given[0]


def describe_problem(
    problem: Problem, message_id: str | None = None, retry_after: str | None = None
) -> ProblemFrame:
    """Return the frame of a problem."""
    wait = int(retry_after) if retry_after else problem.retry_after
    return ProblemFrame(
        problem.error,
        problem.code,
        problem.status,
        message_id or UNSET,
        UNSET if wait is None else wait,
    )
