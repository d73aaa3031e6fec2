"""Messages as lines of bytes, for input that no line editor reads."""

from collections.abc import Iterator
from typing import BinaryIO, Final

from payment_smart_bot.entrypoints.command_line.conversation.conversation import NotSent
from payment_smart_bot.entrypoints.http.limits.sizes import MAX_MESSAGE
from payment_smart_bot.entrypoints.http.shared.problems import MESSAGE_TOO_LONG

_LONGEST_IN_BYTES: Final = 4 * MAX_MESSAGE
_LINE_AT_MOST: Final = 64 * 1024


def read_lines(stream: BinaryIO) -> Iterator[bytes]:
    """Yield each line without its end; of a line beyond 64 KiB, only the beginning."""
    while line := stream.readline(_LINE_AT_MOST):
        more = line
        while len(more) == _LINE_AT_MOST and not more.endswith(b"\n"):
            more = stream.readline(_LINE_AT_MOST)
        yield line.rstrip(b"\r\n")


def decode_line(line: bytes) -> str:
    """Return the text of a line; raises NotSent if it can be no message."""
    if len(line) > _LONGEST_IN_BYTES:
        raise NotSent(MESSAGE_TOO_LONG.error)
    try:
        return line.decode().removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise NotSent("the message is not text in UTF-8. Please send it again.") from None
