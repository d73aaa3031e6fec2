"""The conversation through a pipe, one message a line."""

import sys

from payment_smart_bot.entrypoints.command_line.console import warn, write
from payment_smart_bot.entrypoints.command_line.conversation.conversation import (
    Conversation,
    NotSent,
)
from payment_smart_bot.entrypoints.command_line.conversation.lines import decode_line, read_lines
from payment_smart_bot.entrypoints.command_line.conversation.printing import (
    VISIBLE_DIGITS,
    write_exchange,
)


def converse_through_pipe(conversation: Conversation) -> None:
    """Take one message a line until the input ends, and write what was said."""
    if sys.stdin is None:
        return
    if sys.stdin.isatty():
        warn(VISIBLE_DIGITS)
    for line in read_lines(sys.stdin.buffer):
        try:
            text = decode_line(line)
            if text.strip():
                write_exchange(conversation.send(text), width=None)
        except NotSent as problem:
            write(f"Not sent: {problem}")
