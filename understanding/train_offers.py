"""Learn when a number is offered as the code or the date, and write `offer_weights.py`.

A logistic regression for each, over the numbers of the examples that have the form of one.
`make model` runs it.
"""

import re
from collections import Counter
from collections.abc import Sequence, Set
from datetime import date
from json import dumps
from pathlib import Path
from typing import Final

from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from payment_smart_bot.domain.reading.english.extractors.codes.cvv import find_possible_codes
from payment_smart_bot.domain.reading.english.extractors.dates.expiry import find_possible_dates
from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.extractors.message_text import TAKEN, MessageText
from payment_smart_bot.domain.reading.english.extractors.offering import OFFERING
from payment_smart_bot.domain.reading.english.extractors.offers import (
    STEP,
    Offered,
    split_around,
    split_into_words,
    yield_features,
)
from understanding.corpus import read_corpus
from understanding.levels import NONE, write_level
from understanding.mentions import CODE, DATE, MENTIONS, Mention, read_mentions, take_digest

TARGET: Final = Path("src/payment_smart_bot/domain/reading/english/extractors/offer_weights.py")
NUMBERS: Final = MENTIONS / "numbers.txt"
_RAREST: Final = 3
_SOFTNESS: Final = 2.0
_CARD: Final = re.compile(r"(?<!\d)\d(?:[ -]?\d){11,18}(?!\d)")
_TODAY: Final = date(2026, 11, 21)
_HEADING: Final = '''"""What was learnt from `mentions/numbers.txt`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "{digest}"
WORDS: Final = """
{words}
"""
LEARNT: Final = (
{learnt}
)
'''
_ONE: Final = '''    (
        {bias},
        r"""
{features}
""".strip("\\n"),
        {levels},
    ),'''


def main() -> None:
    """Write the weights."""
    learnt = "\n".join(_write(learn(read_numbers(what))) for what in Offered)
    words = "\n".join(sorted(find_words()))
    heading = _HEADING.format(digest=take_digest(NUMBERS), words=words, learnt=learnt)
    TARGET.write_text(heading, "utf-8")
    print(f"{TARGET}: {TARGET.stat().st_size / 1000:.0f} KB")


Number = tuple[str, int, int, bool]
"""A text, where in it a number begins and ends, and whether it is offered."""


def read_numbers(what: Offered) -> list[Number]:
    """Return the numbers of the examples that can be a code, or a date."""
    marks = CODE if what is Offered.CODE else DATE
    find = _find_codes if what is Offered.CODE else _find_dates
    talk = [Mention(text, None) for _, text in read_corpus() if "0" in text]
    numbers = []
    for example in (*read_mentions(NUMBERS, marks), *talk):
        text = _CARD.sub(lambda card: TAKEN * len(card[0]), example.text)
        first, last = example.span or (0, 0)
        numbers += [(text, start, end, start < last and first < end) for start, end in find(text)]
    return numbers


def find_words() -> frozenset[str]:
    """Return the words of the examples that are known nowhere else."""
    return frozenset(
        word
        for example in read_mentions(NUMBERS, CODE)
        for word in set(split_into_words(example.text))
        if word.isalpha() and word not in EVERYDAY and word not in OFFERING
    )


def _find_codes(text: str) -> list[tuple[int, int]]:
    found = find_possible_codes(MessageText(text))
    return [(groups[0].start, groups[-1].end) for groups in found]


def _find_dates(text: str) -> list[tuple[int, int]]:
    return find_possible_dates(text, _TODAY)


def learn(numbers: Sequence[Number]) -> tuple[float, dict[str, float]]:
    """Return what each feature adds to the logarithm of the odds, and what they are without any."""
    seen = [_see(text, start, end) for text, start, end, _ in numbers]
    counted = Counter(feature for features in seen for feature in features)
    features = sorted(one for one, count in counted.items() if count >= _RAREST)
    machine = LogisticRegression(C=_SOFTNESS, l1_ratio=1, solver="liblinear", random_state=0)
    machine.fit(_build_matrix(seen, features), [offered for *_, offered in numbers])
    weights = zip(features, machine.coef_[0], strict=True)
    return float(machine.intercept_[0]), {one: float(weight) for one, weight in weights if weight}


def _see(text: str, start: int, end: int) -> frozenset[str]:
    before, after = split_around(text, start, end)
    return frozenset(yield_features(before, text[start:end], after))


def _build_matrix(seen: Sequence[Set[str]], features: Sequence[str]) -> csr_matrix:
    places = {feature: at for at, feature in enumerate(features)}
    cells = [(row, places[one]) for row, found in enumerate(seen) for one in found if one in places]
    rows, columns = zip(*cells, strict=True)
    return csr_matrix(([1.0] * len(cells), (rows, columns)), shape=(len(seen), len(places)))


def _write(learnt: tuple[float, dict[str, float]]) -> str:
    bias, weights = learnt
    levels = {feature: write_level(weight, STEP) for feature, weight in weights.items()}
    kept = {feature: level for feature, level in levels.items() if level != NONE}
    return _ONE.format(
        bias=round(bias, 2), features="\n".join(kept), levels=dumps("".join(kept.values()))
    )


if __name__ == "__main__":
    main()
