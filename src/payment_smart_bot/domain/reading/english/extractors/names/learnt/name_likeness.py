"""How much words in lower case sound like somebody's name, and how much like any other words.

"whisper mode" and "tilda moore" have the same form, and no list has all the words or all the names.
So every stretch of two to five letters of a word, and the word itself, adds a weight, which
`make model` learns from the names of many countries and from a dictionary (`name_weights`).
"""

import math
from collections.abc import Sequence
from functools import cache
from typing import Final
from zlib import crc32

LEVELS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
"""The signs of a weight, from the lowest to the highest; that in the middle is nothing."""
PLACES: Final = 1 << 16
"""How many weights there are. Two stretches of letters may share one."""
STEP: Final = 0.15
"""How much weight lies between two levels."""
_SHORTEST: Final = 2
_LONGEST: Final = 5
_LEAST: Final = -0.1
"""The mean of words that are taken for a name; the first counts twice, as fewer first names are
words as well. Those of less are asked back."""
_LEAST_OF_A_WORD: Final = -1.4
"""A word of less is surely another one, however much the rest sounds like a name."""
_MOST_OF_A_WORD: Final = 3.0
_WEIGHTS_OF_SIGNS: Final = {
    sign: (level - len(LEVELS) // 2) * STEP for level, sign in enumerate(LEVELS)
}


def sounds_like_a_name(words: Sequence[str]) -> bool:
    """Whether words in lower case are likelier to be a name than other words."""
    scores = [weigh(word) for word in words if len(word) > 1]
    if not scores:
        return False
    mean = (scores[0] + sum(scores)) / (len(scores) + 1)
    return mean >= _LEAST and min(scores) >= _LEAST_OF_A_WORD


def weigh(word: str) -> float:
    """Return how much a word in lower case sounds like a name; below nothing, like another word."""
    places = find_places(word)
    weights, bias = _load_weights()
    total = sum([_WEIGHTS_OF_SIGNS[weights[place]] for place in places])
    score = bias + total / math.sqrt(len(places))
    return max(-_MOST_OF_A_WORD, min(score, _MOST_OF_A_WORD))


def find_places(word: str) -> set[int]:
    """Return the places of the weights of each stretch of letters of a word, and of the whole."""
    marked = f"^{word}$"
    stretches = [
        marked[start : start + length]
        for length in range(_SHORTEST, _LONGEST + 1)
        for start in range(len(marked) - length + 1)
    ]
    return {crc32(letters.encode()) % PLACES for letters in (marked, *stretches)}


@cache
def _load_weights() -> tuple[str, float]:
    """Return what was learnt; it is read when it is first needed."""
    # Imported here: most names are typed with capitals, or behind a label.
    from payment_smart_bot.domain.reading.english.extractors.names.learnt import (
        name_weights as learnt,
    )

    return "".join(learnt.WEIGHTS.split()), learnt.BIAS
