"""Examples of messages in which values are mentioned, each marked where it is offered.

A file has a message a line. A name that is offered stands in square brackets, a security code in
braces, and a date in angle brackets; a line without them offers none.
"""

import hashlib
import re
from pathlib import Path
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.message_text import TAKEN, MessageText
from payment_smart_bot.domain.value import Value
from understanding import corpus

MENTIONS: Final = Path(__file__).parent / "mentions"
NAME: Final = "[]"
CODE: Final = "{}"
DATE: Final = "<>"
"""The marks around each kind of value."""
_QUOTED: Final = str.maketrans("[]{}<>", "«»⟦⟧⟪⟫")
"""Marks that reading a message leaves as they are."""


class Mention(Value, frozen=True):
    """A message as it is read, and where in it a value is offered, if one is."""

    text: str
    span: tuple[int, int] | None


def read_mentions(path: Path, marks: str) -> list[Mention]:
    """Return the examples of a file, by the marks of one kind of value; other values are taken."""
    lines = path.read_text("utf-8").splitlines()
    return [_read_line(line, marks.translate(_QUOTED)) for line in lines]


def _read_line(line: str, marks: str) -> Mention:
    text = MessageText(line.replace("\\n", "\n").translate(_QUOTED)).text
    for pair in (NAME, CODE, DATE):
        if pair.translate(_QUOTED) != marks:
            text = _take_between(pair.translate(_QUOTED), text)
    before, opening, rest = text.partition(marks[0])
    value, _, after = rest.partition(marks[1])
    span = (len(before), len(before) + len(value)) if opening else None
    return Mention(f"{before}{value}{after}", span)


def _take_between(marks: str, text: str) -> str:
    """Return a text in which what stands between two marks is struck out, as what was taken."""
    return re.sub(f"{marks[0]}[^{marks[1]}]*{marks[1]}", TAKEN, text)


def take_digest(path: Path) -> str:
    """Return by what weights can be told to be of a file: 32 hex digits.

    The corpus is in it too: its messages are learnt beside the file, as talk that offers nothing.
    """
    learnt = path.read_bytes() + corpus.take_digest().encode()
    return hashlib.blake2b(learnt, digest_size=16).hexdigest()
