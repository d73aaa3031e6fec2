"""The conversation in a terminal or through a pipe, in this process and without HTTP.

On a terminal no digit that is typed is ever shown, not even for a moment: the line editor draws
`*` in its place, and once the message is sent the line is redrawn as the bot's own echo.
"""

import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Callable, Iterator
from typing import BinaryIO, Final

import msgspec

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.effects import Effect, OfCharge, Outcome, Wait
from payment_smart_bot.domain.model.errors import RetryLater, SessionNotFound
from payment_smart_bot.domain.model.session import CONFIRMATION, Session, Status
from payment_smart_bot.entrypoints.command_line.console import can_edit_lines, warn, write
from payment_smart_bot.entrypoints.http.customer.wire import read_said
from payment_smart_bot.entrypoints.http.problems import MAX_MESSAGE, MESSAGE_TOO_LONG, Refused
from payment_smart_bot.service.chat import Reply, Said
from payment_smart_bot.service.performing import Perform, run, within
from payment_smart_bot.service.settlement import TURN

ReadLine = Callable[[str, str], str]
"""Reads a message: a short hint and the text to start from in, the message out; EOFError ends."""

_LONGEST_IN_BYTES: Final = 4 * MAX_MESSAGE
_LINE_AT_MOST: Final = 64 * 1024
_NARROWEST: Final = 20

VISIBLE_DIGITS: Final = (
    "Caution: on this terminal the digits that you type stay visible. Use test cards only."
)


ONE_MOMENT: Final = "One moment, please: your payment is being processed."


class NotSent(Exception):
    """A message that the bot did not take; the text says why and what to do."""


class Conversation:
    """One conversation with the bot after the other, each with an id of its own."""

    def __init__(self, application: Application, session_id: str | None = None) -> None:
        self._application = application
        self._on_wait: Callable[[], None] = _nothing
        self.session_id = session_id
        self.status: Status | None = None
        self.hint = ""

    @property
    def finished(self) -> bool:
        """Whether the conversation has come to its end."""
        return self.status is not None and self.status.finished

    def tell_of_waiting(self, on_wait: Callable[[], None]) -> None:
        """Have `on_wait` called when an answer takes longer because of a charge, once for each."""
        self._on_wait = on_wait

    def resume(self) -> Session | None:
        """Return what is stored of the conversation, settled if can be; None for a new one.

        Raises SessionNotFound where only ids that were issued are taken.
        """
        if self.session_id is None:
            return None
        try:
            session = run(self._application.chat.look(self.session_id), self._perform())
        except SessionNotFound:
            if self._application.chat.only_issued_ids:
                raise
            return None
        self._note(session.status.told, session.current_field, session.done, len(session.fields))
        return session

    def standing(self, session: Session) -> str:
        """Return what the customer is to read now."""
        return self._application.chat.standing(session)

    def start_anew(self) -> None:
        """Leave this conversation behind; the next message begins another."""
        self.session_id, self.status, self.hint = None, None, ""

    def send(self, text: str) -> Reply:
        """Send a message by the rules of the HTTP API; raises NotSent, and then nothing changed."""
        application, said = self._application, _checked(text)
        try:
            turn = application.chat.turn(Said(said.text, self.session_id))
            reply = run(turn, self._perform())
        except RetryLater as error:
            raise NotSent(f"{error} Nothing is lost: send the same message again.") from error
        self.session_id = reply.session_id
        self._note(reply.status, reply.current_field, reply.done, reply.total)
        return reply

    def _perform(self) -> Perform:
        """Return a `perform` for one turn, which ends in time and tells where it waits."""
        performer, told = self._application.performer, False
        perform = within(TURN.total_seconds(), performer)

        def telling(effect: Effect) -> Outcome:
            nonlocal told
            leaves = isinstance(effect, OfCharge) and type(effect) in performer.leaves_machine
            if not told and (leaves or isinstance(effect, Wait)):
                told = True
                self._on_wait()
            return perform(effect)

        return telling

    def _note(self, status: Status, current_field: str | None, done: int, total: int) -> None:
        self.status = status
        collecting = current_field not in (None, CONFIRMATION)
        self.hint = f"{done} of {total} done" if collecting and done else ""


def _nothing() -> None:
    """Tell nobody."""


def _checked(text: str) -> Said:
    try:
        return read_said(msgspec.json.encode({"message": text}))
    except UnicodeEncodeError:
        raise NotSent("the message is not text in UTF-8. Please type it again.") from None
    except Refused as refused:
        raise NotSent(refused.problem.error) from None


# --- Through a pipe ------------------------------------------------------------------------------


def converse_through_pipe(conversation: Conversation) -> None:
    """Take one message a line until the input ends, and write what was said."""
    if sys.stdin is None:
        return
    if sys.stdin.isatty():
        warn(VISIBLE_DIGITS)
    for line in _lines(sys.stdin.buffer):
        try:
            text = _decoded(line)
            if text.strip():
                _write_exchange(conversation.send(text), width=None)
        except NotSent as problem:
            write(f"Not sent: {problem}")


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """Give each line without its end; of one that is far too long, the beginning."""
    while line := stream.readline(_LINE_AT_MOST):
        more = line
        while len(more) == _LINE_AT_MOST and not more.endswith(b"\n"):
            more = stream.readline(_LINE_AT_MOST)
        yield line.rstrip(b"\r\n")


def _decoded(line: bytes) -> str:
    if len(line) > _LONGEST_IN_BYTES:
        raise NotSent(MESSAGE_TOO_LONG.error)
    try:
        return line.decode().removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise NotSent("the message is not text in UTF-8. Please send it again.") from None


# --- On a terminal -------------------------------------------------------------------------------


def converse_on_terminal(conversation: Conversation) -> None:
    """Hold conversations until the customer leaves with Ctrl-D or Ctrl-C."""
    edits = can_edit_lines()
    read = _line_editor() if edits else _plain_reader()
    _greet(conversation, edits=edits)
    unsent = ""
    while True:
        try:
            unsent = _exchange(conversation, read, unsent)
        except (EOFError, KeyboardInterrupt):
            write()
            return


def _greet(conversation: Conversation, *, edits: bool) -> None:
    if edits:
        write("Digits show as * while you type. Enter sends, Ctrl-D leaves.")
    else:
        warn(VISIBLE_DIGITS)
    conversation.tell_of_waiting(lambda: write(ONE_MOMENT))
    session = conversation.resume()
    if session is not None and session.turns:
        _write_said("Bot", conversation.standing(session), _width())
        _say_if_finished(conversation)
    else:
        write('Begin with, for example: "I need to make a payment".')


def _exchange(conversation: Conversation, read: ReadLine, unsent: str) -> str:
    """Take one message and write the answer; returns what is to be edited and sent again."""
    text = unsent
    try:
        text = read(conversation.hint, unsent)
        if text.strip():
            _write_exchange(conversation.send(text), width=_width())
            _say_if_finished(conversation)
        elif conversation.finished:
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
    if conversation.finished:
        write("Enter begins a new conversation, Ctrl-D leaves.")


def _plain_reader() -> ReadLine:
    lines = _lines(sys.stdin.buffer)

    def read(_hint: str, _unsent: str) -> str:
        write("You: ", end="")
        line = next(lines, None)
        if line is None:
            raise EOFError
        return _decoded(line)

    return read


def _line_editor() -> ReadLine:
    """Return a reader that edits a line, shows no digit of it, and leaves no trace of it."""
    from prompt_toolkit import PromptSession
    from prompt_toolkit.clipboard import DummyClipboard
    from prompt_toolkit.history import DummyHistory
    from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
    from prompt_toolkit.layout.processors import Processor, Transformation, TransformationInput
    from prompt_toolkit.patch_stdout import patch_stdout

    class MaskDigits(Processor):
        def apply_transformation(self, transformation_input: TransformationInput) -> Transformation:
            return Transformation(
                [(part[0], masked(part[1])) for part in transformation_input.fragments]
            )

    keys = KeyBindings()

    @keys.add("c-r")
    @keys.add("c-s")
    def _(_event: KeyPressEvent) -> None:
        """Do not search: what is typed into the search field would be seen."""

    for digit in "0123456789":

        @keys.add("escape", digit)
        def _(event: KeyPressEvent, digit: str = digit) -> None:
            """Type the digit: as a repeat count it would be seen."""
            event.current_buffer.insert_text(digit)

    @keys.add("escape", "-")
    def _(event: KeyPressEvent) -> None:
        """Type the dash, for the same reason."""
        event.current_buffer.insert_text("-")

    session: PromptSession[str] = PromptSession(
        history=DummyHistory(),
        clipboard=DummyClipboard(),
        key_bindings=keys,
        input_processors=[MaskDigits()],
        erase_when_done=True,
        complete_while_typing=False,
        reserve_space_for_menu=0,
    )

    def read(hint: str, unsent: str) -> str:
        with patch_stdout():  # what the server's thread logs goes above the line
            return session.prompt("You: ", rprompt=hint, default=unsent)

    return read


def masked(text: str) -> str:
    """Show a `*` for every numeric character of any script."""
    return "".join("*" if unicodedata.category(char)[0] == "N" else char for char in text)


# --- What is written -----------------------------------------------------------------------------


def _width() -> int:
    return max(shutil.get_terminal_size().columns, _NARROWEST)


def _write_exchange(reply: Reply, width: int | None) -> None:
    _write_said("You", reply.echo, width)
    _write_said("Bot", reply.response, width)


def _write_said(who: str, text: str, width: int | None) -> None:
    first = f"{who}: "
    for line in text.splitlines() or [""]:
        write(first + f"\n{' ' * 5}".join(_wrapped(line, width)))
        first = " " * 5


def _wrapped(line: str, width: int | None) -> list[str]:
    if width is None:
        return [line]
    return textwrap.wrap(
        line, width - 5, break_long_words=False, break_on_hyphens=False, replace_whitespace=False
    ) or [""]
