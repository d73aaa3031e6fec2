"""Initials that are a part of a name: "SUBRAMANIAM V K", "J A Doe, Jane Ann"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.words.plain_words import words_of

_BEHIND: Final = re.compile(r"(?:\s(?!I\b|A\s[a-z])[A-Z]\b\.?)+(?=\s*(?:[,.;!\n]|\Z)|\s[a-z])")
_WITH_DOTS: Final = re.compile(
    r"(?:\A\W*|[,:]\s?|\b(?:is|it'?s|i'?m|i\sam|says|reads|put|name|always)\s)(?P<initials>(?:[^\W\d_A-Z]\.\s?){1,3})\Z"
)
_LONGEST_INITIALS: Final = 24
_BEFORE: Final = re.compile(
    r"(?<![^\W_])(?P<initials>(?:[A-Z]\.?\s){2,3})(?P<last>[A-Z][^\W\d_]+(?:['-][^\W\d_]+)*)(?!\s[A-Z])"
)
_FULL_WORDS: Final = re.compile(r"\b[A-Z][^\W\d_]+(?:\s[A-Z][^\W\d_]+){1,2}(?!\s?[A-Z])\b")
_TELLS_ANOTHER: Final = re.compile(
    r"\?|\b(?:but|not|card|spel\w+|rather|actually)\b", re.IGNORECASE
)

_MAY_CLOSE_A_SENTENCE: Final = re.compile(r" [A-Z]\.(?:\s|\Z)")
_LAST_INITIAL: Final = re.compile(
    r"(?<![^\W\d_])[^\W\d_]{2}[\w'-]{0,30}(?:\s[A-Z]){1,4}(?P<stop>\.)"
    r"(?=\s*\Z|\s{1,3}(?P<next>[^\W\d_][\w']{0,15})(?P<after>\s[a-z]\w{0,15})?)"
)
"""Initials without stops of their own behind a last name, and a full stop: "DOE J A. Please"."""
_OPENS_A_SENTENCE: Final = words_of(
    "please pls plz kindly thanks thank thx ty cheers confirm acknowledge verify ensure inform "
    "advise then what which when where how why that this it the i i'm i'll i've you your and but "
    "also are was if sorry use ready next exp expires expiry number card there here we"
)
_OPENS_WITH_A_WORD: Final = words_of(
    "do can could will would may my so no ok okay is tell let now note put take both yes has have"
)
"""What is a name as well, where no word of talk is behind it."""
_BEHIND_A_NAME: Final = words_of("is on and here was as or speaking")


def close_sentences_behind_initials(text: str) -> str:
    """Return a text with a line's end in place of a full stop that only ends a sentence.

    "DOE J A. Please confirm" has two sentences; the stop of "Jane A. Doe" is her initial's.
    """
    if not _MAY_CLOSE_A_SENTENCE.search(text):
        return text
    return _LAST_INITIAL.sub(_close, text)


def _close(found: re.Match[str]) -> str:
    following, after = str(found["next"] or "").lower(), str(found["after"] or "").strip()
    is_said = after and after not in _BEHIND_A_NAME
    is_opened = following in _OPENS_A_SENTENCE or (is_said and following in _OPENS_WITH_A_WORD)
    return found[0][:-1] + "\n" if is_opened or not following else found[0]


def end_with_initials(text: str, end: int) -> int:
    """Return where a name ends that ends there, with the initials behind it: "SUBRAMANIAM V K"."""
    initials = _BEHIND.match(text, end)
    return initials.end() if initials else end


def start_with_initials(text: str, start: int) -> int:
    """Return where a name starts that starts there, with the initials before it: "k. r. doe"."""
    if not text[start : start + 1].islower():
        return start
    found = _WITH_DOTS.search(text, max(0, start - _LONGEST_INITIALS), start)
    return found.start("initials") if found else start


def find_name_with_its_initials_explained(left: str) -> str | None:
    """Return "J A Doe" of "J A Doe as I said, Jane Ann": what follows tells what they are."""
    found = _BEFORE.search(left)
    behind = left[found.end() :] if found else ""
    if found is None or _TELLS_ANOTHER.search(behind):
        return None
    initials = found["initials"].replace(".", "").split()
    for explained in _FULL_WORDS.finditer(behind):
        if [word[0] for word in explained[0].split()] == initials:
            return found[0]
    return None
