"""Learn from the corpus how to sort messages, and write `sorting_weights.py`: `make model`.

A linear support vector machine for each meaning against the rest. It learns twice: what tells
little of every meaning is left out the second time, which makes the file a third as long. How well
the first does is told from four parts, each of which is sorted by what the other three taught.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.svm import LinearSVC

from payment_smart_bot.domain.reading.english.examples.sorting import (
    FIRST,
    STEP,
    Weights,
    find_meaning,
    yield_features,
)
from understanding.corpus import Example, read_corpus, take_digest
from understanding.levels import write_level

TARGET: Final = Path("src/payment_smart_bot/domain/reading/english/examples/sorting_weights.py")
_RAREST: Final = 3
_LEAST_OF_A_FEATURE: Final = 0.85
"""A feature of which no weight reaches this tells little."""
_LEAST_WEIGHT: Final = 0.27
"""Weights below it are left out: they are most of the file, and tell next to nothing."""
_MOST_WORDS_OF_AN_EXCEPTION: Final = 6
_PARTS: Final = 4
_HEADING: Final = '''"""What was learnt from `understanding/corpus`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "{digest}"
NAMES: Final = """
{names}
"""
BIASES: Final = rb"{biases}"
FEATURES: Final = r"""
{features}
""".strip()
ADDED: Final = rb"""
{added}
""".strip()
EXCEPTIONS: Final = """
{exceptions}
""".strip()
'''


def main() -> None:
    """Write the weights, and print how well unseen parts of the corpus are sorted."""
    corpus = read_corpus()
    names = np.array([name for name, _ in corpus])
    found = [Counter(yield_features(text)) for _, text in corpus]
    counted = Counter(feature for features in found for feature in features)
    features = sorted(one for one, count in counted.items() if count >= _RAREST)
    machine = LinearSVC(C=2.0, random_state=0)
    matrix = build_matrix(found, features)
    parts = StratifiedKFold(_PARTS, shuffle=True, random_state=0)
    guesses = cross_val_predict(machine, matrix, names, cv=parts)
    print(f"{len(names)} examples; {(guesses == names).mean():.1%} of them are sorted rightly")
    strongest = np.abs(machine.fit(matrix, names).coef_).max(axis=0)
    telling = [
        feature
        for feature, weight in zip(features, strongest, strict=True)
        if weight >= _LEAST_OF_A_FEATURE
    ]
    machine.fit(build_matrix(found, telling), names)
    TARGET.write_text(write_weights(machine, telling, corpus), "utf-8")
    print(f"{TARGET}: {TARGET.stat().st_size / 1000:.0f} KB, {len(telling)} features")


def build_matrix(found: Sequence[Counter[str]], features: Sequence[str]) -> csr_matrix:
    """Return a row for each example: how often it has each feature, by the root of them all."""
    places = {feature: at for at, feature in enumerate(features)}
    rows: list[int] = []
    columns: list[int] = []
    values: list[float] = []
    for row, of_example in enumerate(found):
        known = {places[one]: often for one, often in of_example.items() if one in places}
        norm = math.sqrt(sum(known.values()) or 1)
        rows += [row] * len(known)
        columns += known
        values += [often / norm for often in known.values()]
    return csr_matrix((values, (rows, columns)), shape=(len(found), len(places)))


def write_weights(machine: LinearSVC, features: Sequence[str], corpus: Sequence[Example]) -> str:
    """Return the module that has what a machine has learnt, and what of the corpus it has not."""
    rows = {
        feature: added
        for feature, weights in zip(features, machine.coef_.T, strict=True)
        if (added := _write_row(weights))
    }
    biases = "".join(write_level(bias, STEP) for bias in machine.intercept_)
    exceptions = _find_exceptions(machine.classes_, biases, rows, corpus)
    return _HEADING.format(
        digest=take_digest(),
        names="\n".join(machine.classes_),
        biases=biases,
        features="\n".join(rows),
        added="\n".join(rows.values()),
        exceptions="\n".join(f"{text}\t{name}" for text, name in sorted(exceptions.items())),
    )


def _find_exceptions(
    names: Sequence[str], biases: str, rows: Mapping[str, str], corpus: Sequence[Example]
) -> dict[str, str]:
    """Return the short examples that the weights would sort otherwise than their file says.

    Nobody types a long one again, word for word.
    """
    added = {feature: row.encode() for feature, row in rows.items()}
    weights = Weights(list(names), biases.encode(), added, {})
    return {
        text: name
        for name, text in corpus
        if len(text.split()) <= _MOST_WORDS_OF_AN_EXCEPTION
        and find_meaning(text, weights)[1] != name
    }


def _write_row(weights: np.ndarray) -> str:
    return "".join(
        chr(FIRST + at) + write_level(weight, STEP)
        for at, weight in enumerate(weights)
        if abs(weight) >= _LEAST_WEIGHT
    )


if __name__ == "__main__":
    main()
