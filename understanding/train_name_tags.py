"""Learn where names stand in sentences, and write `name_tags.py`; `make model` does.

A linear-chain conditional random field, with python-crfsuite. Every example is learnt a second time
with another name in it, so that it is not the name that is learnt. What is written is the mean of
several fields, each of which learns most of the examples. What a field learns of is drawn for each
example by itself, so that one more example changes nothing but itself.
"""

import random
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from pathlib import Path
from typing import Final

import pycrfsuite
from faker import Faker
from faker.config import AVAILABLE_LOCALES

from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_tagging import (
    AFTER,
    ALLOWED,
    BEFORE,
    FIRST,
    FIRST_SIGN,
    MORE,
    STEP,
    split_into_words,
    yield_features,
)
from payment_smart_bot.domain.value import Value
from understanding.corpus import read_corpus
from understanding.levels import NONE, write_level
from understanding.mentions import MENTIONS, NAME, Mention, read_mentions, take_digest

TARGET: Final = Path(
    "src/payment_smart_bot/domain/reading/english/extractors/names/learnt/name_tags.py"
)
NAMES: Final = MENTIONS / "names.txt"
_RAREST: Final = 5
_OF_A_COUNTRY: Final = 40
_OF_AN_ENGLISH_ONE: Final = 300
_TALK: Final = 1 / 17
"""How much of the corpus is learnt as talk without a name."""
_FIELDS: Final = 40
_PART: Final = 0.85
"""How many fields learn, and how much of the examples each."""
_SETTINGS: Final = {"c1": 0.5, "c2": 0.01, "max_iterations": 150}
_HEADING: Final = '''"""What was learnt from `mentions/names.txt`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "{digest}"
WORDS: Final = """
{words}
"""
FOLLOWING: Final = {{
{following}
}}
FEATURES: Final = r"""
{features}
""".strip("\\n")
ADDED: Final = r"""
{added}
""".strip("\\n")
'''


def main() -> None:
    """Write the weights."""
    examples = read_mentions(NAMES, NAME)
    words = find_words(_draw(examples, seed=0, part=1.0))
    draws = [_draw(examples, seed, _PART) for seed in range(_FIELDS)]
    with ProcessPoolExecutor() as processes:
        fields = list(processes.map(learn, draws, repeat(words)))
    TARGET.write_text(write_mean(fields, words), "utf-8")
    print(f"{TARGET}: {TARGET.stat().st_size / 1000:.0f} KB")


def _draw(examples: Sequence[Mention], seed: int, part: float) -> list[Mention]:
    """Return a part of the examples, the same with other names, and talk without any."""
    some = [
        example for example in examples if _chance("learnt", seed, example.text).random() < part
    ]
    talk = (text for _, text in read_corpus() if _chance("talk", seed, text).random() < _TALK)
    return [*some, *put_other_names_in(some, seed), *(Mention(text, None) for text in talk)]


def _chance(of_what: str, seed: int, text: str) -> random.Random:
    return random.Random(f"{of_what} {seed} {text}")  # noqa: S311 (no secret)


def put_other_names_in(examples: Iterable[Mention], seed: int) -> list[Mention]:
    """Return the examples whose name is one or two plain words, each with another name."""
    names = _draw_names(seed)
    others = []
    for example in examples:
        if example.span is None:
            continue
        start, end = example.span
        old = example.text[start:end]
        count = len(old.split())
        if count > 2 or not old.replace(" ", "").replace("-", "").isalpha():
            continue
        new = _chance("renamed", seed, example.text).choice(names)
        new = _write_like(new if count == 2 else new.partition(" ")[0], old)
        text = f"{example.text[:start]}{new}{example.text[end:]}"
        others.append(Mention(text, (start, start + len(new))))
    return others


def _draw_names(seed: int) -> list[str]:
    names = []
    for country in sorted(AVAILABLE_LOCALES):
        faker = Faker(country)
        faker.seed_instance(f"{seed} {country}")
        many = _OF_AN_ENGLISH_ONE if country.startswith("en_") else _OF_A_COUNTRY
        if hasattr(faker, "last_name"):
            names += [f"{faker.first_name()} {faker.last_name()}" for _ in range(many)]
    return names


def _write_like(name: str, old: str) -> str:
    if old == old.lower():
        return name.lower()
    return name.upper() if old == old.upper() else name


def find_words(examples: Iterable[Mention]) -> frozenset[str]:
    """Return the words that stand around names often enough."""
    counted: Counter[str] = Counter()
    for example in examples:
        first, end = example.span or (0, 0)
        counted.update(
            word.lower()
            for word, start, _ in split_into_words(example.text)
            if not first <= start < end and word[0].isalpha()
        )
    return frozenset(word for word, count in counted.items() if count >= _RAREST)


class Learnt(Value, frozen=True):
    """What a field has learnt: what each feature adds to each tag, and what follows what."""

    added: Mapping[tuple[str, str], float]
    following: Mapping[tuple[str, str], float]


def learn(examples: Iterable[Mention], words: frozenset[str]) -> Learnt:
    """Return what one field learns."""
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(_SETTINGS)
    for example in examples:
        split = split_into_words(example.text)
        if split:
            features = list(yield_features([word for word, _, _ in split], words))
            trainer.append(features, _tag(split, example.span))
    with tempfile.NamedTemporaryFile() as file:
        trainer.train(file.name)
        tagger = pycrfsuite.Tagger()
        tagger.open(file.name)
        learnt = tagger.info()
    return Learnt(learnt.state_features, learnt.transitions)


def write_mean(fields: Sequence[Learnt], words: frozenset[str]) -> str:
    """Return the module that has the mean of what was learnt."""
    added, following = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for learnt in fields:
        added.update({key: weight / len(fields) for key, weight in learnt.added.items()})
        following.update({key: weight / len(fields) for key, weight in learnt.following.items()})
    rows = _write_rows(added)
    return _HEADING.format(
        digest=take_digest(NAMES),
        words="\n".join(sorted(words)),
        following="\n".join(f"    {pair}: {following[_name(pair)]:.2f}," for pair in ALLOWED),
        features="\n".join(rows),
        added="\n".join(rows.values()),
    )


def _tag(split: Sequence[tuple[str, int, int]], span: tuple[int, int] | None) -> list[str]:
    first, end = span or (0, 0)
    tags, last = [], BEFORE
    for _, start, _ in split:
        if first <= start < end:
            last = MORE if last in {FIRST, MORE} else FIRST
        elif last != BEFORE:
            last = AFTER
        tags.append(str(last))
    return [*tags, str(BEFORE if last == BEFORE else AFTER)]


def _name(pair: tuple[int, int]) -> tuple[str, str]:
    return str(pair[0]), str(pair[1])


def _write_rows(weights: Mapping[tuple[str, str], float]) -> dict[str, str]:
    rows: dict[str, str] = {}
    for (feature, tag), weight in sorted(weights.items()):
        level = write_level(weight, STEP)
        if level != NONE:
            sign = chr(FIRST_SIGN + int(tag))
            rows[feature] = f"{rows.get(feature, '')}{sign}{level}"
    return rows


if __name__ == "__main__":
    main()
