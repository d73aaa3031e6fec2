"""Whether a number among other words is offered as what was asked for: "after the 4242 it's 905".

What speaks for that and against it is learnt from examples (`understanding/mentions/numbers.txt`):
the words around the number, and its form. `make model` writes that into `offer_weights`, for the
security code and for the date, as a logistic regression.
"""

import math
import re
from collections.abc import Iterator, Mapping, Sequence, Set
from enum import StrEnum
from functools import cache
from itertools import takewhile
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.extractors.message_text import SET_ASIDE, TAKEN
from payment_smart_bot.domain.reading.english.extractors.offering import OFFERING
from payment_smart_bot.domain.reading.packed_levels import NO_LEVEL

STEP: Final = 0.12
"""The weight of one level; see `packed_levels`."""
_WORD: Final = re.compile(rf"[{TAKEN}]+|[{SET_ASIDE}]+|[^\W\d_][\w']*|[0-9]+|\n|[^\w\s]")
_CLAUSE_ENDS: Final = frozenset({*",.;!?", "line"})
_MOST_AROUND: Final = 25
_MOST_DIGITS_TOLD: Final = 5
_MOST_IF_UNKNOWN: Final = 0.5
_MOST_STRANGE: Final = 2
_MOST_OF_CLAUSE: Final = 3
_LETTERS: Final = 4
_DIGIT: Final = re.compile("[0-9]")
_LETTER: Final = re.compile(r"[^\W\d_]+")


class Offered(StrEnum):
    """What a number may be offered as."""

    CODE = "code"
    DATE = "date"


class Weights:
    """What each feature adds to the logarithm of the odds that a number is offered.

    `words` are those of which examples tell. Where a number's clause has any other, it may be of
    anything ("the gate is 115"), so that it is doubtful at most.
    """

    def __init__(self, bias: float, levels: Mapping[str, str], words: Set[str]) -> None:
        self._bias = bias
        self._levels = levels
        self.words = words

    def judge(self, text: str, start: int, end: int) -> float:
        """Return how likely it is, from 0 to 1, that `text[start:end]` is offered."""
        before, after = split_around(text, start, end)
        levels = map(self._levels.get, set(yield_features(before, text[start:end], after)))
        total = sum(ord(level) - NO_LEVEL for level in levels if level)
        likely = 1 / (1 + math.exp(-self._bias - total * STEP))
        return likely if self._knows_clause(before, after) else min(likely, _MOST_IF_UNKNOWN)

    def _knows_clause(self, before: Sequence[str], after: Sequence[str]) -> bool:
        clause = find_clause(before, after)
        return not any(_is_strange(word) and word not in self.words for word in clause)


def judge_offer(text: str, start: int, end: int, what: Offered) -> float:
    """Return how likely it is, from 0 to 1, that the number `text[start:end]` is offered as this.

    `text` is what of a message nobody took yet; what was taken is struck out in it.
    """
    return load_weights()[what].judge(text, start, end)


def split_around(text: str, start: int, end: int) -> tuple[list[str], list[str]]:
    """Return the words before `text[start:end]` and those after it, as they are seen."""
    return split_into_words(text[:start]), split_into_words(text[end:])


def yield_features(before: Sequence[str], number: str, after: Sequence[str]) -> Iterator[str]:
    """Yield what there is to see of a number and of the words around it; see `split_around`."""
    before, after = before[-_MOST_AROUND:], after[:_MOST_AROUND]
    third, second, last = ["^", "^", "^", *before][-3:]
    following, then, later = [*after, "$", "$", "$"][:3]
    yield f"-1 {last}"
    yield f"-2 {second}"
    yield f"-3 {third}"
    yield f"-21 {second} {last}"
    yield f"-321 {third} {second} {last}"
    yield f"+1 {following}"
    yield f"+2 {then}"
    yield f"+12 {following} {then}"
    yield f"+123 {following} {then} {later}"
    yield f"-1+1 {last} {following}"
    for word in before:
        yield f"< {word}"
    for word in after:
        yield f"> {word}"
    for word in (*before, *after):
        yield f"w {word}"
    clause = find_clause(before, after)
    for word in clause:
        yield f"c {word}"
    for word in (third, second, last, following, then):
        yield from (f"#{word[at : at + _LETTERS]}" for at in range(len(word) - _LETTERS + 1))
    strange = sum(map(_is_strange, clause))
    yield f"strange {min(strange, _MOST_STRANGE)} of {min(len(clause), _MOST_OF_CLAUSE)}"
    yield f"strange {_is_strange(last)} {_is_strange(following)}"
    yield f"form {_LETTER.sub('a', _DIGIT.sub('0', number))}"


def split_into_words(text: str) -> list[str]:
    """Return the words, numbers and marks of a text as they are seen."""
    return [_name(word) for word in _WORD.findall(text.lower())]


def find_clause(before: Sequence[str], after: Sequence[str]) -> list[str]:
    """Return the words of the clause of a number, of those before it and after it."""
    return [
        *takewhile(_is_no_end, reversed(before)),
        *takewhile(_is_no_end, after),
    ]


def _is_no_end(word: str) -> bool:
    return word not in _CLAUSE_ENDS


def _name(word: str) -> str:
    if word[0] == TAKEN:
        return "taken"
    if word[0] == SET_ASIDE:
        return "aside"
    if word == "\n":
        return "line"
    return "0" * min(len(word), _MOST_DIGITS_TOLD) if word[0].isdecimal() else word


def _is_strange(word: str) -> bool:
    """Whether a word is none of those with which something is handed over, nor of every day."""
    return word.isalpha() and word not in OFFERING and word not in EVERYDAY


@cache
def load_weights() -> Mapping[Offered, Weights]:
    """Return what was learnt; it is read when it is first needed."""
    # Imported here: most numbers are typed alone, or behind their name.
    from payment_smart_bot.domain.reading.english.extractors import offer_weights as learnt

    words = frozenset(learnt.WORDS.split())
    return {
        what: Weights(bias, dict(zip(features.split("\n"), levels, strict=True)), words)
        for what, (bias, features, levels) in zip(Offered, learnt.LEARNT, strict=True)
    }
