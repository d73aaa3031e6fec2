"""Where a name ends whose last word has no capital: "Mary Ann o'brien"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY, ONLY_TALK
from payment_smart_bot.domain.reading.english.extractors.names.form.name_form import PARTICLES
from payment_smart_bot.domain.reading.english.extractors.names.form.whole_name import OF_A_BANK
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_likeness import weigh

_SMALL_WORD: Final = re.compile(
    rf" (?:(?:{'|'.join(sorted(PARTICLES))}) )*(?P<word>[^\W\d_][\w'’-]{{3,}})(?![\w/])"  # noqa: RUF001 (as people type them)
)
_LAUGHTER: Final = re.compile(r"(\w{1,2})\1+\w?")
_LEAST_OF_A_LAST_NAME: Final = 0.3
"""How much a word behind a name has to sound like one: "monzo" does, "speaking" does not."""


def drop_small_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where a name with capitals stands without small words around it that sound like none.

    So "Carolyn Connor" of "Carolyn Connor daft", and "R. Moran" of "blind R. Moran".
    """
    name = text[start:end]
    if name.islower() or name.isupper():
        return start, end
    first, last = name.partition(" ")[0], name.rpartition(" ")[2]
    if _is_small_talk(first):
        return drop_small_words(text, start + len(first) + 1, end)
    return (start, end - len(last) - 1) if _is_small_talk(last) else (start, end)


def _is_small_talk(word: str) -> bool:
    is_small = len(word) > 1 and word.islower() and word not in PARTICLES
    return is_small and weigh(word) < _LEAST_OF_A_LAST_NAME


def find_end_with_small_last_name(text: str, start: int, end: int) -> int | None:
    """Return where a name ends with the small word behind it, if that may be its last name."""
    name = text[start:end]
    found = _SMALL_WORD.match(text, end)
    if found is None or " " not in name or name == name.lower() or name == name.upper():
        return None
    word = found["word"]
    is_another_word = word in EVERYDAY or word in ONLY_TALK or OF_A_BANK.match(word)
    if not word.islower() or is_another_word or _LAUGHTER.fullmatch(word):
        return None
    return found.end() if weigh(word) >= _LEAST_OF_A_LAST_NAME else None
