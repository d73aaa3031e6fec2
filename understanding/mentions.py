"""Examples of messages in which values are mentioned, each marked where it is offered.

A file has a message a line. A name that is offered stands in square brackets; a line without them
offers none.
"""

import hashlib
import re
from pathlib import Path
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText
from payment_smart_bot.domain.value import Value

MENTIONS: Final = Path(__file__).parent / "mentions"
_MARKED: Final = re.compile(r"\[(?P<value>[^\[\]]+)\]")


class Mention(Value, frozen=True):
    """A message as it is read, and where in it a value is offered, if one is."""

    text: str
    span: tuple[int, int] | None


def read_mentions(path: Path) -> list[Mention]:
    """Return the examples of a file."""
    return [_read_line(line) for line in path.read_text("utf-8").splitlines()]


def take_digest(path: Path) -> str:
    """Return by what weights can be told to be of a file: 32 hex digits."""
    return hashlib.blake2b(path.read_bytes(), digest_size=16).hexdigest()


def _read_line(line: str) -> Mention:
    text = MessageText(line.replace("\\n", "\n")).text
    found = _MARKED.search(text)
    if found is None:
        return Mention(text, None)
    start, value = found.start(), found["value"]
    plain = f"{text[:start]}{value}{text[found.end() :]}"
    return Mention(plain, (start, start + len(value)))
