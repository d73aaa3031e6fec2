"""How people mistype a word, and which word they meant."""

from collections.abc import Collection, Iterator
from string import ascii_lowercase
from typing import Final

_SHORTEST: Final = 5
_SHORTEST_SWAPPED: Final = 4
_OF_THEIR_OWN: Final = frozenset(
    """
annul baking banked banks boots cast combien compete competed compliant crete dairy diary dinners
dose finnish form guten hacer handing hier latter liked lined mali moths quiet selling serves shred
singing spilt stated string supper though three tide tired tires tough trail united untied
""".split()
)
"""Words that are no slips, however near to others they are."""


def yield_slips(word: str) -> Iterator[str]:
    """Yield a word with one letter after the first lost, doubled or swapped with the next."""
    for at in range(1, len(word)):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at] + word[at:]
        yield word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]


def mend(word: str, known: Collection[str]) -> str:
    """Return the first known word of which `word` may be a slip, else the word itself.

    Of short words only swapped letters are put right: they are too near to others.
    """
    is_plain = word.isascii() and word.isalpha()
    if len(word) < _SHORTEST_SWAPPED or not is_plain or word in _OF_THEIR_OWN:
        return word
    mended = next(filter(known.__contains__, _yield_shuffled(word)), None)
    if mended is None and len(word) >= _SHORTEST:
        mended = _add_a_letter(word, known)
    return word if mended is None else mended


def _yield_shuffled(word: str) -> Iterator[str]:
    """Yield a word with letters swapped back, then, if it is long, with a double letter once."""
    for at in range(1, len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if len(word) < _SHORTEST:
        return
    for at in range(1, len(word)):
        if word[at] == word[at - 1]:
            yield word[:at] + word[at + 1 :]


def _add_a_letter(word: str, known: Collection[str]) -> str | None:
    """Return the first known word that has one letter more, if there is one."""
    for at in range(1, len(word)):
        before, after = word[:at], word[at:]
        for letter in ascii_lowercase:
            longer = before + letter + after
            if longer in known:
                return longer
    return None
