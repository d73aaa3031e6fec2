"""Words that sound like digits, where they are dictated as such: "seven ate one", "won too three".

They count only in a run of digits said one by one, with nothing between them but blanks, and
never where they may be the words that they are: what goes on in other words ends with a digit, and
"too" ends none that is short. All of them are among what the redactor masks beside a digit.
"""

import re
from itertools import dropwhile
from typing import Final, TypeAlias

from payment_smart_bot.domain.redaction.number_words import LETTER_ZEROS, UNIT_WORDS, match_any

_SOUNDS_LIKE: Final = {
    "won": "one", "wun": "one", "to": "two", "too": "two", "for": "four", "fore": "four",
    "ate": "eight",
}  # fmt: skip
_MAY_BE_A_PREPOSITION: Final = frozenset({"to", "for"})
_DIGIT: Final = match_any(UNIT_WORDS | LETTER_ZEROS)
_RUN: Final = re.compile(
    rf"(?<![\w'\-])(?:{_DIGIT}|{match_any(_SOUNDS_LIKE)})"
    rf"(?:[ \-]{{1,2}}(?:{_DIGIT}|{match_any(_SOUNDS_LIKE)})){{0,23}}(?![\w'\-])",
    re.IGNORECASE,
)
_FEWEST: Final = 3
"""How many words of a run are no prepositions: "seven to nine" is no number."""
_FEWEST_OF_A_CARD: Final = 8
_WORD: Final = re.compile(r"[a-z]+", re.IGNORECASE)
_HOLDS_ONE: Final = re.compile(r"\b(?:won|wun|too?|fore?|ate)\b", re.IGNORECASE)
_LEADS_TO_DIGITS: Final = re.compile(
    r"(?:\A|[.,:;!?\n]|\b(?:is|it'?s|its|says?|reads?|code|number|digits|back|cvv"
    r"|cvc|erm?|um+|slash))\W{0,3}\Z",
    re.IGNORECASE,
)
"""What stands before the first digit of a run that is dictated: "the back says won"."""
_ENDS: Final = re.compile(r"\s{0,2}(?:\Z|[.,;!?\n/])")
_Word: TypeAlias = tuple[int, int, str]
"""Where in a run a word begins and ends, and the word in lower case."""
_BY_A_SLASH: Final = re.compile(
    rf"\b(?P<month>{match_any(_SOUNDS_LIKE)})(?=\s{{1,3}}(?:slash|stroke)\s)", re.IGNORECASE
)


def write_homophones(text: str) -> str:
    """Return a text in which the digit is written for a word that only sounds like it."""
    return _RUN.sub(_write_run, text) if _HOLDS_ONE.search(text) else text


def write_homophones_by_a_slash(text: str) -> str:
    """Return a text in which the month is written that is dictated before a slash."""
    return _BY_A_SLASH.sub(lambda found: _SOUNDS_LIKE[found["month"].lower()], text)


def _write_run(run: re.Match[str]) -> str:
    words = [(word.start(), word.end(), word[0].lower()) for word in _WORD.finditer(run[0])]
    if not _opens(run, words):
        words = _drop_until_a_digit(words)
    if not _closes(run, words):
        words = _drop_until_a_digit(words[::-1])[::-1]
    if sum(word not in _MAY_BE_A_PREPOSITION for *_, word in words) < _FEWEST:
        return run[0]
    start, end = words[0][0], words[-1][1]
    written = _WORD.sub(lambda word: _SOUNDS_LIKE.get(word[0].lower(), word[0]), run[0][start:end])
    return run[0][:start] + written + run[0][end:]


def _drop_until_a_digit(words: list[_Word]) -> list[_Word]:
    return list(dropwhile(lambda word: word[2] in _SOUNDS_LIKE, words))


def _opens(run: re.Match[str], words: list[_Word]) -> bool:
    """Whether the first word is dictated; a preposition is where a long number begins with it."""
    if words[0][2] in _MAY_BE_A_PREPOSITION and len(words) < _FEWEST_OF_A_CARD:
        return False
    return _LEADS_TO_DIGITS.search(run.string, 0, run.start()) is not None


def _closes(run: re.Match[str], words: list[_Word]) -> bool:
    is_also = bool(words) and words[-1][2] == "too" and len(words) < _FEWEST_OF_A_CARD
    return not is_also and _ENDS.match(run.string, run.end()) is not None
