"""How people mistype a word."""

from collections.abc import Iterator


def yield_slips(word: str) -> Iterator[str]:
    """Yield a word with one letter after the first lost, doubled or swapped with the next."""
    for at in range(1, len(word)):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at] + word[at:]
        yield word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]
