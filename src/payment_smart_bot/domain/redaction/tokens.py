"""One token, judged alone: whether it is a number, holds one, or is encoded data."""

import re
from base64 import b32decode
from binascii import Error as DecodeError
from collections.abc import Sequence
from string import punctuation

from payment_smart_bot.domain.redaction.characters import FOLDED
from payment_smart_bot.domain.redaction.token_kinds import (
    ATOM,
    BEFORE_ATOM,
    DIGIT,
    HOMOPHONE,
    KINDS,
    LONG,
    LOOKALIKE,
    MARK,
    MASK,
    ONE,
    OTHER,
)

_FIGURE = re.compile(r"[0-9@]")
LETTERS = re.compile(r"[^\W_]+")
_LATIN = re.compile(r"[A-Za-z]+")
SHORTEST_JOINED = 4
LOOKALIKES = "lIOo|"
# A word made of number words only ("fourtytwo"), or with two of them in a row ("cvvonetwothree").
_ALL_NUMBERS = re.compile(rf"(?:{BEFORE_ATOM}(?:{ATOM}))+(?:oh?)*")
_TWO_NUMBERS = re.compile(rf"(?:{ATOM}){BEFORE_ATOM}(?:{ATOM})")


def judge(token: str) -> tuple[str, str]:
    """Return a token's letters, folded and in lower case, and its kind when seen alone."""
    folded = token if token.isascii() else token.translate(FOLDED)
    if _FIGURE.search(folded) or folded == MASK:
        return "0", DIGIT
    runs = LETTERS.findall(folded.lower())
    word = "".join(runs)
    if not folded.strip(LOOKALIKES):
        return word, _judge_lookalike(folded)
    kind = KINDS.get(word, OTHER)
    if kind is DIGIT or _has_number(runs, word) or _is_encoded(folded):
        return word, DIGIT
    if "one" in runs or "ones" in runs:
        return word, ONE
    if len(runs) > 1 and all(KINDS.get(run) is HOMOPHONE for run in runs):
        return word, HOMOPHONE
    return word, kind


def _judge_lookalike(token: str) -> str:
    if len(token) > 1:
        return LOOKALIKE
    return KINDS.get(token.lower(), MARK)


def _has_number(runs: Sequence[str], word: str) -> bool:
    """Tell whether a letter run is made of number words or holds two in a row, or all runs are."""
    return (len(runs) > 1 and _ALL_NUMBERS.fullmatch(word) is not None) or any(
        KINDS.get(run) is DIGIT
        or (
            len(run) >= SHORTEST_JOINED
            and run != "ones"
            and (_ALL_NUMBERS.fullmatch(run) or _TWO_NUMBERS.search(run))
        )
        for run in runs
    )


# Digits in base64: their bytes are 0x30-0x39, which leaves few letters for each place.
_BASE64_DIGITS = re.compile(
    r"(?:[MNO][DTjz][AEIMQUYcgk][wxyz])+(?:[MNO](?:[DTjz][AEIMQUYcgk]|[AQgw]))?=*"
)
_BASE32 = re.compile(r"[GH][A-Z]{4,}", re.IGNORECASE)
_CODED_TEXT = frozenset(b"0123456789 -./")
_SAMPLE = 64
_CASE_OF_A_WORD = re.compile(r"[a-z]?[A-Z]?[a-z]*(?:[A-Z][a-z]+)?|[A-Z]+s?")
_LONGEST_WORD = 70
_UNSPEAKABLE = re.compile(r"[bcdfghjklmnpqrstvwxz]{7}|[aeiou]{5}|[a-f]{20}")
_VOWEL = re.compile(r"[aeiouy]")


def _is_encoded(token: str) -> bool:
    """Tell whether a token without figures is encoded data, or too long to tell.

    Short ones only if they decode to digits; long ones unless they are built as words are.
    """
    core = token.strip(punctuation)
    if _BASE64_DIGITS.fullmatch(core) or _is_base32_of_digits(core):
        return True
    if len(core) < LONG:
        return False
    if "://" in core or core[:4].lower() == "www.":
        return True
    return not all(map(_is_built_as_word, _LATIN.findall(core)))


def _is_base32_of_digits(core: str) -> bool:
    if not _BASE32.fullmatch(core) or (len(core) < LONG and not core.isupper()):
        return False
    sample = core[:_SAMPLE]
    try:
        return _CODED_TEXT.issuperset(b32decode(sample + "=" * (-len(sample) % 8), casefold=True))
    except DecodeError:
        return False


def _is_built_as_word(part: str) -> bool:
    if len(part) > _LONGEST_WORD or not _CASE_OF_A_WORD.fullmatch(part):
        return False
    if len(part) < LONG:
        return True
    vowels = len(_VOWEL.findall(part.lower()))
    return 0.2 <= vowels / len(part) <= 0.6 and not _UNSPEAKABLE.search(part.lower())
