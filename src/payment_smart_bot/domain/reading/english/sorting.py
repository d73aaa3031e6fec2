"""Sorting by examples: what a message that no rule knows is most like, among harmless moves.

The examples are in `understanding/corpus`, one file for each move and one for what is none of
them. `make model` learns a weight for each word and pair of words of a move, and writes them into
`sorting_weights`. What is sorted here can take no value and give no consent: see `model.moves`.
"""

import math
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import Final

from payment_smart_bot.domain.model.moves import MOVES, Move
from payment_smart_bot.domain.reading.english.plain_words import spell_out
from payment_smart_bot.domain.value import Value

LEVELS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
"""The signs of a weight, from the lowest to the highest; that in the middle is nothing."""
STEP: Final = 0.08
"""How much weight lies between two levels."""
THRESHOLD: Final = -0.35
"""The least score of a move. Below it a message is unclear, and the bot says so."""
UNKNOWN: Final = "other"
"""The name of what is no move."""
_MIDDLE: Final = len(LEVELS) // 2
_FEWEST: Final = 3
"""Words and pairs that have to be known: one word alone ("ok will") says nothing."""
_LONGEST: Final = 200
"""A message of more characters tells a story; its words would fit too much."""


class Weights(Value, frozen=True):
    """The names of the moves, what each begins with, and what each feature adds to some.

    Both in levels. A feature adds by pairs of signs: which move, written as a level, and how much.
    """

    names: tuple[str, ...]
    biases: str
    added: Mapping[str, str]


def yield_features(text: str) -> Iterator[str]:
    """Yield the words and pairs of words of a message, which is lower case and masked."""
    words = ["^", *spell_out(text).split(), "$"]
    yield from words[1:-1]
    yield from map(" ".join, pairwise(words))


def sort_by_examples(text: str) -> Move | None:
    """Return the move that a message is like; None where it is like none, or like several.

    `text` is one message: lower case, apostrophes straight, white space collapsed, digits masked.
    """
    if len(text) > _LONGEST:
        return None
    name, score = find_likest(text, load_weights())
    return MOVES.get(name) if score >= THRESHOLD else None


def find_likest(text: str, weights: Weights) -> tuple[str, float]:
    """Return the name of what a message is most like, and its score.

    A message of which too little is known is like no move.
    """
    totals = [0] * len(weights.names)
    known = [added for one in set(yield_features(text)) if (added := weights.added.get(one))]
    for added in known:
        for at in range(0, len(added), 2):
            totals[_PLACES[added[at]]] += _PLACES[added[at + 1]] - _MIDDLE
    if len(known) < _FEWEST:
        return UNKNOWN, 0.0
    norm = STEP / math.sqrt(len(known))
    scores = [
        total * norm + (_PLACES[bias] - _MIDDLE) * STEP
        for total, bias in zip(totals, weights.biases, strict=True)
    ]
    best = max(range(len(scores)), key=scores.__getitem__)
    return weights.names[best], scores[best]


def find_reasons(text: str, weights: Weights, name: str) -> list[str]:
    """Return the words and pairs of words that speak for a move, the strongest first."""
    move, nothing = LEVELS[weights.names.index(name)], LEVELS[_MIDDLE]
    strengths = {}
    for feature in yield_features(text):
        added = weights.added.get(feature, "")
        level = dict(zip(added[::2], added[1::2], strict=True)).get(move, nothing)
        strengths[feature] = _PLACES[level] - _MIDDLE
    speaking = (feature for feature, by in strengths.items() if by > 0)
    return sorted(speaking, key=strengths.__getitem__, reverse=True)


_PLACES: Final = {sign: place for place, sign in enumerate(LEVELS)}


@cache
def load_weights() -> Weights:
    """Return what was learnt; it is read when it is first needed."""
    # Imported here: most conversations end before any message has to be sorted.
    from payment_smart_bot.domain.reading.english import sorting_weights as learnt

    rows = (row.rpartition("\t") for row in learnt.ADDED.splitlines())
    return Weights(
        tuple(learnt.NAMES.split()), learnt.BIASES, {feature: added for feature, _, added in rows}
    )
