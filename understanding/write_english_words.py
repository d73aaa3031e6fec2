"""Write `english_words.py`: the common words of English, by which others are told; `make model`.

They are those of the dictionary of pyspellchecker that are found often enough in the texts that it
was made of, without their endings and without what the reading knows anyway.
"""

import textwrap
from collections.abc import Set
from pathlib import Path
from typing import Final

from spellchecker import SpellChecker

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.extractors.offering import OFFERING
from payment_smart_bot.domain.reading.english.extractors.unknown_words import yield_stems

TARGET: Final = Path("src/payment_smart_bot/domain/reading/english/extractors/english_words.py")
_RAREST: Final = 500
_SHORTEST: Final = 3
_ROW: Final = 99
_HEADING: Final = '''"""Common words of English; `make model` writes them anew."""

from typing import Final

ENGLISH_WORDS: Final = """
{words}
"""
'''


def main() -> None:
    """Write the words."""
    words = find_words()
    rows = textwrap.fill(" ".join(sorted(words)), _ROW, break_on_hyphens=False)
    TARGET.write_text(_HEADING.format(words=rows), "utf-8")
    print(f"{TARGET}: {TARGET.stat().st_size / 1000:.0f} KB, {len(words)} words")


def find_words() -> frozenset[str]:
    """Return the words of which no shorter one is known."""
    counted = SpellChecker().word_frequency.dictionary
    common = {word for word, count in counted.items() if count >= _RAREST and _is_plain(word)}
    known = common | EVERYDAY | OFFERING
    return frozenset(word for word in common if not _is_known_otherwise(word, known))


def _is_plain(word: str) -> bool:
    return len(word) >= _SHORTEST and word.isascii() and word.isalpha()


def _is_known_otherwise(word: str, known: Set[str]) -> bool:
    if word in EVERYDAY or word in OFFERING:
        return True
    return any(stem in known for stem in yield_stems(word))


if __name__ == "__main__":
    main()
