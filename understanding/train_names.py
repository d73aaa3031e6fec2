"""Learn to tell names from other words, and write `name_weights.py`; `make model` does.

A logistic regression over stretches of letters (see `name_likeness`). It is shown each word that is
known, once as a name and once as a word of English, and it counts as much as it is common as that:
"rose" is both. The names are Faker's, of all its countries that write with capital letters; the
words are those of the dictionary of pyspellchecker.
"""

from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Final

import numpy as np
from faker import Generator
from faker.providers import person
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from spellchecker import SpellChecker

from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_likeness import (
    LEVELS,
    PLACES,
    STEP,
    find_places,
)

TARGET: Final = Path(
    "src/payment_smart_bot/domain/reading/english/extractors/names/learnt/name_weights.py"
)
_SEED: Final = 1
_OF_A_COUNTRY: Final = 1200
_COMMON: Final = {"en_US": 8, "en_GB": 8, "en_IN": 8}
"""Countries whose names customers have more often, and how much more they count."""
_RAREST: Final = 60
"""How often a word of the dictionary has to be found in the texts that it was made of."""
_DAMPING: Final = 0.5
"""The power to which the share of a word is raised; the commonest would count for all."""
_ROW: Final = 96
_HEADING: Final = '''"""What was learnt from names and other words; `make model` writes it anew."""

from typing import Final

BIAS: Final = {bias}
WEIGHTS: Final = """
{weights}
"""
'''


def main() -> None:
    """Write the weights."""
    shares = [*_measure_names(), *_measure_words()]
    machine = _learn(shares)
    weights = "".join(LEVELS[_find_level(weight)] for weight in machine.coef_[0])
    rows = (weights[start : start + _ROW] for start in range(0, PLACES, _ROW))
    bias = round(float(machine.intercept_[0]), 2)
    TARGET.write_text(_HEADING.format(bias=bias, weights="\n".join(rows)), "utf-8")
    print(f"{TARGET}: {TARGET.stat().st_size / 1000:.0f} KB, of {len(shares)} words")


def _measure_names() -> Iterator[tuple[str, bool, float]]:
    counted = Counter[str]()
    for country in sorted(module.name for module in iter_modules(person.__path__)):
        for name in _yield_names(country):
            counted.update(dict.fromkeys(_split(name), _COMMON.get(country, 1)))
    for word, count in counted.items():
        yield word, True, count / counted.total()


def _yield_names(country: str) -> Iterator[str]:
    generator = Generator()
    generator.seed_instance(_SEED)
    people = import_module(f"{person.__name__}.{country}").Provider(generator)
    for _ in range(_OF_A_COUNTRY):
        yield f"{people.first_name()} {people.last_name()}"


def _split(name: str) -> list[str]:
    if name.lower() == name.upper():
        return []
    return [word for word in name.lower().replace("-", " ").split() if _is_word(word)]


def _is_word(word: str) -> bool:
    return len(word) > 1 and word.isalpha()


def _measure_words() -> Iterator[tuple[str, bool, float]]:
    counted = SpellChecker().word_frequency.dictionary
    kept = {word: n for word, n in counted.items() if n >= _RAREST and _is_word(word)}
    total = sum(kept.values())
    for word in sorted(kept):
        yield word, False, kept[word] / total


def _learn(shares: list[tuple[str, bool, float]]) -> LogisticRegression:
    are_names = np.array([is_name for _, is_name, _ in shares])
    counts = np.array([share for *_, share in shares]) ** _DAMPING
    for kind in (True, False):  # as many of one as of the other
        counts[are_names == kind] *= len(shares) / 2 / counts[are_names == kind].sum()
    machine = LogisticRegression(solver="liblinear", random_state=0)
    return machine.fit(_build_matrix([word for word, *_ in shares]), are_names, counts)


def _build_matrix(words: list[str]) -> csr_matrix:
    found = [sorted(find_places(word)) for word in words]
    values = [np.full(len(places), len(places) ** -0.5) for places in found]
    ends = np.cumsum([0, *map(len, found)])
    return csr_matrix(
        (np.concatenate(values), np.concatenate(found), ends), shape=(len(words), PLACES)
    )


def _find_level(weight: float) -> int:
    middle = len(LEVELS) // 2
    return int(min(max(round(weight / STEP), -middle), middle)) + middle


if __name__ == "__main__":
    main()
