"""Sorting by examples: what a message is most like, of all that customers have been known to mean.

The examples are in `understanding/corpus`, a file for each meaning and one for what is none of
them. `make model` learns from them what each word, pair of words and four letters in a row add to
each meaning, and writes it into `sorting_weights`, with the few examples that these sums would sort
otherwise.
"""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.words.plain_words import spell_out, straighten
from payment_smart_bot.domain.reading.english.words.slips import mend
from payment_smart_bot.domain.reading.packed_levels import HALF, NO_LEVEL, Lanes, pack

STEP: Final = 0.12
"""The weight of one level. A level is a sign, and so is a meaning: see `Weights`."""
FIRST: Final = ord("@")
"""The sign of the first meaning; the others have the signs after it."""
UNKNOWN: Final = "other"
"""The name of what has none of the meanings."""
_LETTERS: Final = 4
_FEWEST: Final = 3
_NOTHING: Final = -9.0
"""The score of a message of which too little is known."""
_CERTAIN: Final = 9.0
"""The score of the meaning of an example, where the sums do not tell it."""
_DIGIT: Final = re.compile(r"\d")


class Weights:
    """The names of the meanings, what each begins with, and what each feature adds to some.

    A beginning is a level, and what a feature adds are pairs: which meaning, and a level.
    `exceptions` are the meanings of examples that are known as they stand.
    """

    def __init__(
        self,
        names: Sequence[str],
        biases: bytes,
        added: Mapping[str, bytes],
        exceptions: Mapping[str, str],
    ) -> None:
        self.names = names
        self.exceptions = exceptions
        self._biases = [(bias - NO_LEVEL) * STEP for bias in biases]
        self._added = added
        self._joined: dict[str, int] = {}
        self._of_words: dict[str, tuple[int, int]] = {}
        self._lanes = Lanes(len(names))

    def find_best(self, words: Sequence[str], without: frozenset[str]) -> tuple[float, str] | None:
        """Return the best score that words give, and its meaning; None for too few words."""
        of_words, added, joined_before = self._of_words, self._added, self._joined
        words = [word if word in of_words else self._mend(word) for word in words]
        total, known = self._lanes.start, 0
        for word in words:
            joined, count = of_words.get(word) or self._weigh_word(word)
            total += joined
            known += count
        for pair in yield_pairs(words):
            if pair in added:
                total += joined_before.get(pair) or self._join(pair)
                known += 1
        if known < _FEWEST:
            return None
        norm = STEP / math.sqrt(known)
        sums = self._lanes.unpack(total)
        scores = [one * norm + bias for one, bias in zip(sums, self._biases, strict=True)]
        for name in without:
            scores[self.names.index(name)] = -math.inf
        best = max(scores)
        scores.reverse()  # of equal ones the last meaning is taken
        return best - HALF * norm, self.names[-1 - scores.index(best)]

    def _mend(self, word: str) -> str:
        """Return the word that a mistyped one is meant to be; what is known is none."""
        if word in self._added or word in EVERYDAY:
            return word
        return mend(word, self._added)

    def find_level(self, feature: str, name: str) -> int:
        """Return the level that a feature adds to a meaning; 0 where it adds none."""
        sign = FIRST + self.names.index(name)
        row = self._added.get(feature, b"")
        return dict(zip(row[::2], row[1::2], strict=True)).get(sign, NO_LEVEL) - NO_LEVEL

    def _weigh_word(self, word: str) -> tuple[int, int]:
        """Return what a word and its parts add, and how many of them are known."""
        features = [one for one in yield_parts(word) if one in self._added]
        weighed = sum(map(self._join, features)), len(features)
        if (
            word in self._added or word in EVERYDAY
        ):  # others may be anything, and would be kept for ever
            self._of_words[word] = weighed
        return weighed

    def _join(self, feature: str) -> int:
        """Return what a feature adds to all meanings as one number, so that numbers are added."""
        joined = self._joined.get(feature)
        if joined is None:
            row = self._added[feature]
            joined = self._joined[feature] = pack(
                (sign - FIRST, level - NO_LEVEL)
                for sign, level in zip(row[::2], row[1::2], strict=True)
            )
        return joined


def hide_digits(text: str) -> str:
    """Return a message as it is sorted: lower case, in single blanks, each digit a zero."""
    plain = straighten(text.lower())
    return _DIGIT.sub("0", " ".join(plain.split()))


def yield_features(text: str) -> Iterator[str]:
    """Yield the words, parts of words and pairs of words of a message; see `hide_digits`."""
    words = spell_out(text).split()
    for word in words:
        yield from yield_parts(word)
    yield from yield_pairs(words)


def yield_parts(word: str) -> Iterator[str]:
    """Yield a word, and each four letters in a row of it; its beginning and end are letters."""
    yield word
    letters = f"<{word}>"
    for at in range(len(letters) - _LETTERS + 1):
        yield f"#{letters[at : at + _LETTERS]}"


def yield_pairs(words: Sequence[str]) -> Iterator[str]:
    """Yield each word with the next; the beginning and the end of a message are words."""
    return map(" ".join, pairwise(["^", *words, "$"]))


def find_meaning(
    text: str, weights: Weights, without: frozenset[str] = frozenset()
) -> tuple[float, str]:
    """Return the score and the name of the likeliest meaning, but for those that it cannot have.

    A message of which too little is known has none of the meanings; see `hide_digits`.
    """
    known = weights.exceptions.get(text)
    if known and known not in without:
        return _CERTAIN, known
    return weights.find_best(spell_out(text).split(), without) or (_NOTHING, UNKNOWN)


def find_reasons(text: str, weights: Weights, name: str) -> list[str]:
    """Return the features that speak for a meaning, the strongest first."""
    levels = {feature: weights.find_level(feature, name) for feature in yield_features(text)}
    speaking = (feature for feature, level in levels.items() if level > 0)
    return sorted(speaking, key=levels.__getitem__, reverse=True)


@cache
def load_weights() -> Weights:
    """Return what was learnt; it is read when it is first needed."""
    # Imported here: most conversations end before any message has to be sorted.
    from payment_smart_bot.domain.reading.english.examples import sorting_weights as learnt

    features, added = learnt.FEATURES.split("\n"), learnt.ADDED.split(b"\n")
    rows = dict(zip(features, added, strict=True))
    exceptions = dict(line.split("\t") for line in learnt.EXCEPTIONS.split("\n") if line)
    return Weights(learnt.NAMES.split(), learnt.BIASES, rows, exceptions)
