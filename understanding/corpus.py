"""The examples by which messages are sorted: a file for each move, one message a line."""

import hashlib
from pathlib import Path
from typing import Final

from payment_smart_bot.domain.reading.english.sorting import UNKNOWN

CORPUS: Final = Path(__file__).parent / "corpus"
NONE_OF_THEM: Final = UNKNOWN
"""The file of messages that are no move: values, names, talk of other things."""


def read_corpus() -> list[tuple[str, str]]:
    """Return every example beside the name of its file, in the order of files and lines."""
    return [
        (path.stem, line)
        for path in sorted(CORPUS.glob("*.txt"))
        for line in path.read_text("utf-8").splitlines()
    ]


def take_digest() -> str:
    """Return by what the weights can be told to be of this corpus: 32 hex digits."""
    lines = "\n".join(f"{name}\t{example}" for name, example in read_corpus())
    return hashlib.blake2b(lines.encode(), digest_size=16).hexdigest()
