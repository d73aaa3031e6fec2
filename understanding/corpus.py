"""The examples by which messages are sorted: a file for each meaning, one message a line."""

import hashlib
from pathlib import Path
from typing import Final

from payment_smart_bot.domain.reading.english.examples.sorting import UNKNOWN, hide_digits

Example = tuple[str, str]
"""The name of a file, and a message of it as it is sorted."""

CORPUS: Final = Path(__file__).parent / "corpus"
NONE_OF_THEM: Final = UNKNOWN
"""The file of messages that have no meaning here: values, names, talk of other things."""


def read_corpus() -> list[Example]:
    """Return every example beside the name of its file, in the order of files and lines."""
    return [
        (path.stem, hide_digits(line))
        for path in sorted(CORPUS.glob("*.txt"))
        for line in path.read_text("utf-8").splitlines()
    ]


def take_digest() -> str:
    """Return by what the weights can be told to be of this corpus: 32 hex digits."""
    lines = "\n".join(f"{name}\t{example}" for name, example in read_corpus())
    return hashlib.blake2b(lines.encode(), digest_size=16).hexdigest()
