"""What goes over the WebSocket, as JSON; each object has exactly one of these shapes."""

from typing import Annotated, Any

from msgspec import UNSET, Meta, Raw, Struct, UnsetType

from payment_smart_bot.entrypoints.http.customer.views import ChatReply, Conversation
from payment_smart_bot.entrypoints.http.shared.problem import Problem


class Watch(Struct, rename="camel", forbid_unknown_fields=True, frozen=True):
    """The first message of a page: what it watches, and the last version that it has."""

    session_id: str
    after: Annotated[int, Meta(ge=0)] = 0


class FirstFrame(Struct, forbid_unknown_fields=True, frozen=True):
    """A page begins."""

    watch: Watch


class LaterFrame(Struct, forbid_unknown_fields=True, frozen=True):
    """A page says something: the body of `POST /chat`."""

    say: Raw


class AnyFrame(Struct, forbid_unknown_fields=True, frozen=True):
    """Either of the two, where each frame comes by itself: over API Gateway.

    A page may send `watch` again at any time, to hear whether it has missed anything.
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
