"""Where a name stands among other words: "yeah so it's Margaret Holloway on there, love".

Each word of a message is before the name, its first word, a further one, or after it. What speaks
for each is learnt from examples (`understanding/mentions/names.txt`): the word, its form, how much
it sounds like a name, and the words around it. `make model` writes that into `name_tags`. The
likeliest place is found with a linear-chain conditional random field, in which there is one name at
most, and so is how certain it is.
"""

import math
import re
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache
from itertools import pairwise
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.message_text import SET_ASIDE, TAKEN
from payment_smart_bot.domain.reading.english.extractors.names.form.name_form import PARTICLES
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_likeness import weigh
from payment_smart_bot.domain.reading.packed_levels import HALF, NO_LEVEL, Lanes, pack
from payment_smart_bot.domain.value import Value

BEFORE, FIRST, MORE, AFTER = range(4)
"""What a word is to the name."""
STEP: Final = 0.15
"""The weight of one level; see `packed_levels`."""
FIRST_SIGN: Final = ord("0")
"""The sign of BEFORE; the others have the signs after it."""
ALLOWED: Final = (
    (BEFORE, BEFORE),
    (BEFORE, FIRST),
    (FIRST, MORE),
    (FIRST, AFTER),
    (MORE, MORE),
    (MORE, AFTER),
    (AFTER, AFTER),
)
"""What may follow what; a message begins before the name, or with its first word."""
_LANES: Final = Lanes(AFTER + 1)
_IMPOSSIBLE: Final = (-math.inf, 0, 0)
_MOST_WORDS: Final = 60
_MOST_DIGITS_TOLD: Final = 5
_RARE: Final = "~"
_LINE: Final = "¶"
_WORD: Final = re.compile(  # the ranges are of scripts whose vowels are marks
    r"[0-9](?:[0-9 /.\-]*[0-9])?"
    rf"|[{TAKEN}{SET_ASIDE}]+"
    r"|[^\W\d_](?:[\w\u0300-\u036f\u0590-\u1fff\u200c\u200d]|['.\-·・](?=[^\W\d_]))*"
    r"(?:(?<=\b\w)\.|(?<=\b[DMJS]r)\.|(?<=\bM[rs]s)\.|(?<=\b[MS][st])\.)?"
    r"|\n|[^\w\s]|\w",
    re.IGNORECASE,
)
_LIKENESSES: Final = "abcdef"
_LOWEST_LIKENESS: Final = -2.4
_STEP_OF_LIKENESS: Final = 0.9


Scores = tuple[float, float, float, float]
"""How much speaks for each of what a word may be to the name."""


class Tagged(Value, frozen=True):
    """A name that may be in a message, `text[start:end]`, and how certain that is, from 0 to 1."""

    start: int
    end: int
    certainty: float


class Tags:
    """What was learnt: the words that are known, what features add, and what follows what.

    What a feature adds are pairs of signs: to what a word is to the name, and a level.
    """

    def __init__(
        self, words: Set[str], added: Mapping[str, str], following: Mapping[tuple[int, int], float]
    ) -> None:
        self.words = words
        self._added = {feature: _join(row) for feature, row in added.items()}
        self._following = tuple(following[pair] for pair in ALLOWED)
        self._odds = tuple(map(math.exp, self._following))

    def find(self, text: str) -> Tagged | None:
        """Return the likeliest place of a name in a text; None where there are no words for it."""
        split = split_into_words(text)
        if not 0 < len(split) <= _MOST_WORDS:
            return None
        words = [word for word, _, _ in split]
        scores = [self._add_up(features) for features in yield_features(words, self.words)]
        score, first, last = self._find_best(scores)
        certainty = math.exp(score - self._weigh_all(scores))
        return Tagged(split[first][1], split[last][2], certainty)

    def _add_up(self, features: Sequence[str]) -> Scores:
        total = sum(filter(None, map(self._added.get, features)), _LANES.start)
        before, first, more, after = _LANES.unpack(total)
        return (
            (before - HALF) * STEP,
            (first - HALF) * STEP,
            (more - HALF) * STEP,
            (after - HALF) * STEP,
        )

    def _find_best(self, scores: Sequence[Scores]) -> tuple[float, int, int]:
        """Return the score of the likeliest reading with a name, and its first and last word."""
        none_none, none_first, first_more, first_after, more_more, more_after, after_after = (
            self._following
        )
        before, first, *_ = scores[0]
        none, begun = before, (first, 0, 0)
        within = ended = _IMPOSSIBLE
        for at, (before, first, more, after) in enumerate(scores[1:], 1):
            score, start, last = max(
                (begun[0] + first_after, *begun[1:]),
                (within[0] + more_after, *within[1:]),
                (ended[0] + after_after, *ended[1:]),
            )
            longer = max((begun[0] + first_more, begun[1]), (within[0] + more_more, within[1]))
            ended = (score + after, start, last)
            within = (longer[0] + more, longer[1], at)
            begun = (none + none_first + first, at, at)
            none += none_none + before
        return ended

    def _weigh_all(self, scores: Sequence[Scores]) -> float:
        """Return the logarithm of the weight of all readings, with a name and without.

        The weights of a word are divided by their sum, so that no number grows too large.
        """
        none_none, none_first, first_more, first_after, more_more, more_after, after_after = (
            self._odds
        )
        none, begun, within, ended, logarithm = 1.0, 0.0, 0.0, 0.0, 0.0
        for place, word in enumerate(scores):
            most = max(word)
            before, first, more, after = map(math.exp, [score - most for score in word])
            to_none, to_first = (none_none, none_first) if place else (1.0, 1.0)
            ended = after * (begun * first_after + within * more_after + ended * after_after)
            within = more * (begun * first_more + within * more_more)
            begun = first * none * to_first
            none = before * none * to_none
            total = none + begun + within + ended
            none, begun, within, ended = none / total, begun / total, within / total, ended / total
            logarithm += most + math.log(total)
        return logarithm + math.log(none + ended)


def _join(row: str) -> int:
    """Return what a feature adds to all tags as one number, so that numbers are added."""
    return pack(
        (ord(sign) - FIRST_SIGN, ord(level) - NO_LEVEL)
        for sign, level in zip(row[::2], row[1::2], strict=True)
    )


def split_into_words(text: str) -> list[tuple[str, int, int]]:
    """Return the words, numbers and marks of a text, and where they begin and end."""
    return [(found[0], *found.span()) for found in _WORD.finditer(text)]


def yield_features(words: Sequence[str], known: Set[str]) -> Iterator[list[str]]:
    """Yield what there is to see of each word of a message, and at last of the whole."""
    seen = [_see(word, known) for word in words]
    case = _find_case(seen)
    around = [_BEGIN, _BEGIN, *seen, _END, _END]
    for at in range(len(seen)):
        yield _describe(around[at : at + 5], case, is_first=at == 0, is_last=at + 1 == len(seen))
    yield [
        *dict.fromkeys(f"g {one.name}" for one in seen if one.name != _RARE),
        *dict.fromkeys(f"gg {one.name} {other.name}" for one, other in pairwise(around[1:-1])),
        f"case {case}",
        "end",
    ]


class _Seen(Value, frozen=True):
    """A word as it is seen: itself where it is known, its form, and how it sounds."""

    name: str
    form: str
    sound: str

    @property
    def shown(self) -> str:
        return self.name if self.name != _RARE else f"{_RARE}{self.form}"


_BEGIN: Final = _Seen("^", "p", "-")
_END: Final = _Seen("$", "p", "-")


def _see(word: str, known: Set[str]) -> _Seen:
    if word in known:
        return _see_known(word)
    form, lower = _find_form(word), word.lower()
    sound = _see_known(lower).sound if lower in known else _find_sound(lower)
    return _Seen(_find_name(lower, form, known), form, sound)


@cache  # none but known words are kept
def _see_known(word: str) -> _Seen:
    return _Seen(word, _find_form(word), _find_sound(word))


def _find_name(lower: str, form: str, known: Set[str]) -> str:
    if form == "0":
        digits = sum(map(str.isdigit, lower)) or _MOST_DIGITS_TOLD
        return "0" * min(digits, _MOST_DIGITS_TOLD)
    if form == "p":
        return _LINE if lower == "\n" else lower
    return lower if lower in known else _RARE


def _find_form(word: str) -> str:
    first = word[0]
    if first.isdigit() or first in TAKEN + SET_ASIDE:
        return "0"
    if not first.isalpha():
        return "p"
    letters = word.rstrip(".")
    if letters.lower() == letters.upper():
        return "x"
    if len(letters) == 1:
        return "i" if letters.isupper() else "j"
    if letters.isupper():
        return "U"
    return "T" if first.isupper() else "l"


def _find_sound(word: str) -> str:
    letters = word.rstrip(".")
    if len(letters) < 2 or not letters[0].isalpha():
        return "-"
    place = int((weigh(letters) - _LOWEST_LIKENESS) // _STEP_OF_LIKENESS)
    return _LIKENESSES[min(max(place, 0), len(_LIKENESSES) - 1)]


def _find_case(words: Sequence[_Seen]) -> str:
    """Return how a message is typed: all lower, all in capitals, all titles, or mixed."""
    forms = {word.form for word in words}
    if forms.isdisjoint("UT"):
        return "L"
    if forms.isdisjoint("lT"):
        return "U"
    return "M" if "l" in forms else "T"


def _describe(around: Sequence[_Seen], case: str, *, is_first: bool, is_last: bool) -> list[str]:
    before, last, word, following, after = around
    features = [
        "any",
        f"0 {word.name}",
        f"f {word.form}{case}",
        f"0f {word.name} {word.form}",
        f"s {word.sound}{word.form}{case}",
        f"-1 {last.name}",
        f"+1 {following.name}",
        f"-2 {before.name}",
        f"+2 {after.name}",
        f"-10 {last.name} {word.shown}",
        f"01 {word.shown} {following.name}",
        f"fff {last.form}{word.form}{following.form}",
        f"sss {last.sound}{word.sound}{following.sound}{case}",
        f"-1f {last.name} {word.form}{case}",
    ]
    if word.name in PARTICLES:
        features += ["particle", f"particle {last.form}{following.form}"]
    if is_first:
        features.append(f"first {word.form}{case}")
    if is_last:
        features.append(f"last {word.form}{case}")
    return features


@cache
def load_tags() -> Tags:
    """Return what was learnt; it is read when it is first needed."""
    # Imported here: most names are typed alone.
    from payment_smart_bot.domain.reading.english.extractors.names.learnt import name_tags as learnt

    added = dict(zip(learnt.FEATURES.split("\n"), learnt.ADDED.split("\n"), strict=True))
    return Tags(frozenset(learnt.WORDS.split()), added, learnt.FOLLOWING)
