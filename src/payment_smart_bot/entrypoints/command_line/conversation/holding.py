"""Holds the conversation of this process: on its terminal, or else through its pipe."""

from collections.abc import Mapping
from contextlib import closing, suppress
from typing import Final

from payment_smart_bot.bootstrap import build
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.entrypoints.command_line.application import read_environment
from payment_smart_bot.entrypoints.command_line.console import has_terminal
from payment_smart_bot.entrypoints.command_line.conversation.conversation import Conversation
from payment_smart_bot.entrypoints.command_line.conversation.pipe import converse_through_pipe
from payment_smart_bot.entrypoints.command_line.conversation.terminal import converse_on_terminal
from payment_smart_bot.entrypoints.command_line.exit_codes import Exit
from payment_smart_bot.settings import Settings

_ENDS: Final[Mapping[Status | None, Exit]] = {
    Status.COMPLETED: Exit.DONE,
    Status.CANCELLED: Exit.CANCELLED,
    Status.ERROR: Exit.ENDED,
}


def hold_conversation(session_id: str | None, settings: Settings | None = None) -> Exit:
    """Hold a conversation until it is left, and return how it ended.

    With a `session_id` an earlier conversation goes on. The settings are those of the environment
    by default. Raises Misconfigured, StoreUnavailable and SessionNotFound.
    """
    with closing(build(settings or read_environment())) as application:
        conversation = Conversation(application, session_id)
        if has_terminal():
            converse_on_terminal(conversation)
            return _ENDS.get(conversation.status, Exit.DONE)
        with suppress(KeyboardInterrupt):
            converse_through_pipe(conversation)
        return _ENDS.get(conversation.status, Exit.UNFINISHED)
