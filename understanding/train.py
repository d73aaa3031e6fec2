"""Learn from the corpus how to sort messages, and write `sorting_weights.py`: `make model`.

A linear support vector machine for each move against the rest, over the words and pairs of words
that occur twice or more, and those of examples of one word, which have no others. How well that
does is told from four parts, each of which is sorted by what was learnt from the other three.
"""

import math
from collections import Counter
from pathlib import Path
from typing import Final

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.svm import LinearSVC

from payment_smart_bot.domain.reading.english.sorting import LEVELS, STEP, THRESHOLD, yield_features
from understanding.corpus import NONE_OF_THEM, read_corpus, take_digest

TARGET: Final = Path("src/payment_smart_bot/domain/reading/english/sorting_weights.py")
_RARE: Final = 2
_OF_ONE_WORD: Final = 3
"""The features of one word: itself, as the first word, as the last."""
_PARTS: Final = 4
_HEADING: Final = '''"""What was learnt from `understanding/corpus`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "{digest}"
NAMES: Final = """
{names}
"""
BIASES: Final = "{biases}"
ADDED: Final = """\\
{added}
"""
'''


def main() -> None:
    """Write the weights, and print how well unseen parts of the corpus are sorted."""
    corpus = read_corpus()
    names = np.array([name for name, _ in corpus])
    found = [set(yield_features(example.lower())) for _, example in corpus]
    counted = Counter(feature for features in found for feature in features)
    alone = {feature for features in found if len(features) == _OF_ONE_WORD for feature in features}
    features = sorted(one for one, count in counted.items() if count >= _RARE or one in alone)
    matrix = _build_matrix(found, {feature: at for at, feature in enumerate(features)})
    machine = LinearSVC(C=0.8, random_state=0)
    _tell_how_well(machine, matrix, names)
    machine.fit(matrix, names)
    TARGET.write_text(_write(machine, features), "utf-8")
    print(f"{TARGET}: {TARGET.stat().st_size / 1000:.0f} KB, {len(features)} features")


def _build_matrix(found: list[set[str]], places: dict[str, int]) -> csr_matrix:
    rows, columns, values = [], [], []
    for row, features in enumerate(found):
        known = [places[feature] for feature in features if feature in places]
        rows += [row] * len(known)
        columns += known
        values += [1 / math.sqrt(len(known) or 1)] * len(known)
    return csr_matrix((values, (rows, columns)), shape=(len(found), len(places)))


def _tell_how_well(machine: LinearSVC, matrix: csr_matrix, names: np.ndarray) -> None:
    parts = StratifiedKFold(_PARTS, shuffle=True, random_state=0)
    scores = cross_val_predict(machine, matrix, names, cv=parts, method="decision_function")
    classes = np.unique(names)
    guesses, sure = classes[scores.argmax(axis=1)], scores.max(axis=1) >= THRESHOLD
    said = sure & (guesses != NONE_OF_THEM)
    wrong_talk = said & (names == NONE_OF_THEM)
    print(f"{len(names)} examples; of parts that were not learnt from")
    print(f"  {(guesses == names).mean():.1%} are likest to their own")
    print(f"  {said.mean():.1%} are sorted, {(guesses == names)[said].mean():.1%} of them rightly")
    print(f"  {wrong_talk.sum() / (names == NONE_OF_THEM).sum():.1%} of other talk is sorted")


def _write(machine: LinearSVC, features: list[str]) -> str:
    added = (
        f"{feature}\t{_write_weights(weights)}"
        for feature, weights in zip(features, machine.coef_.T, strict=True)
    )
    return _HEADING.format(
        digest=take_digest(),
        names="\n".join(machine.classes_),
        biases="".join(LEVELS[_find_level(bias)] for bias in machine.intercept_),
        added="\n".join(row for row in added if not row.endswith("\t")),
    )


def _write_weights(weights: np.ndarray) -> str:
    levels = map(_find_level, weights)
    middle = len(LEVELS) // 2
    return "".join(LEVELS[at] + LEVELS[level] for at, level in enumerate(levels) if level != middle)


def _find_level(weight: float) -> int:
    middle = len(LEVELS) // 2
    return int(min(max(round(weight / STEP), -middle), middle)) + middle


if __name__ == "__main__":
    main()
