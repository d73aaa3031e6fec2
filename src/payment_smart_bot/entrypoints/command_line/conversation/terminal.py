"""The conversation on a terminal.

No digit that is typed is ever shown, not even for a moment: the line editor draws `*` in its place.
Once the message is sent, the bot's own echo replaces the line.
"""

import sys
from collections.abc import Callable
from typing import Final

from payment_smart_bot.domain.model.errors import SessionNotFound
from payment_smart_bot.entrypoints.command_line.console import can_edit_lines, warn, write
from payment_smart_bot.entrypoints.command_line.conversation.conversation import (
    Conversation,
    NotSent,
)
from payment_smart_bot.entrypoints.command_line.conversation.lines import decode_line, read_lines
from payment_smart_bot.entrypoints.command_line.conversation.printing import (
    VISIBLE_DIGITS,
    find_width,
    write_exchange,
    write_message,
)

ReadLine = Callable[[str, str], str]
"""Takes a short hint and the text to start from, and returns a message. EOFError ends it."""

ONE_MOMENT: Final = "One moment, please: your payment is being processed."


def converse_on_terminal(conversation: Conversation) -> None:
    """Hold conversations until the customer leaves with Ctrl-D or Ctrl-C."""
    read = _choose_reader()
    _greet(conversation)
    unsent = ""
    while True:
        try:
            unsent = _exchange(conversation, read, unsent)
        except (EOFError, KeyboardInterrupt):
            write()
            return


def _choose_reader() -> ReadLine:
    """Return what reads a line here, and say whether it hides digits."""
    if not can_edit_lines():
        warn(VISIBLE_DIGITS)
        return _read_plainly()
    # Imported here: the library is optional, and takes 70 of 260 ms.
    from payment_smart_bot.entrypoints.command_line.conversation.line_editor import (
        open_line_editor,
    )

    write("Digits show as * while you type. Enter sends, Ctrl-D leaves.")
    return open_line_editor()


def _read_plainly() -> ReadLine:
    lines = read_lines(sys.stdin.buffer)

    def read(_hint: str, _unsent: str) -> str:
        write("You: ", end="")
        line = next(lines, None)
        if line is None:
            raise EOFError
        return decode_line(line)

    return read


def _greet(conversation: Conversation) -> None:
    conversation.announce_waits(lambda: write(ONE_MOMENT))
    session = conversation.resume()
    if session is not None and session.turns:
        write_message("Bot", conversation.word_standing(session), find_width())
        _say_if_finished(conversation)
    else:
        write('Begin with, for example: "I need to make a payment".')


def _exchange(conversation: Conversation, read: ReadLine, unsent: str) -> str:
    """Take one message and write its answer; return a text that is to be edited and sent again."""
    text = unsent
    try:
        text = read(conversation.hint, unsent)
        if text.strip():
            write_exchange(conversation.send(text), width=find_width())
            _say_if_finished(conversation)
        elif conversation.is_finished:
            conversation.start_anew()
            write("A new conversation.")
    except NotSent as problem:
        write(f"Not sent: {problem}")
        return text
    except SessionNotFound as gone:
        write(f"Not sent: {gone}")
        conversation.start_anew()
        return text
    return ""


def _say_if_finished(conversation: Conversation) -> None:
    if conversation.is_finished:
        write("Enter begins a new conversation, Ctrl-D leaves.")
