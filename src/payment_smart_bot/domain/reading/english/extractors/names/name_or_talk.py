"""Whether words are a name or everyday talk."""

import re
import unicodedata
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import (
    EVERYDAY,
    FUNCTION,
    NAMES_TOO,
    NO_NAMES,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_form import MAX_WORDS, PARTICLES
from payment_smart_bot.domain.reading.english.extractors.names.name_likeness import (
    sounds_like_a_name,
)
from payment_smart_bot.domain.reading.english.plain_words import words_of
from payment_smart_bot.domain.redaction.characters import ZWJ, ZWNJ

_OF_A_FULL_NAME: Final = 2
"""Words of a first and a last name; more of them in lower case may be a sentence."""
_NO_BEGINNING: Final = words_of("no the is in it to he than was ill id im lets thats whos")
"""Words that begin a name only where it is typed with capitals."""
_OF_ONESELF: Final = words_of(
    "portuguese spanish french german italian polish english british irish scottish welsh dutch "
    "danish swedish norwegian finnish turkish greek russian ukrainian chinese japanese korean "
    "vietnamese thai indian pakistani bangladeshi nigerian ghanaian kenyan brazilian mexican "
    "american canadian australian european african asian arab persian iranian iraqi syrian "
    "lebanese egyptian moroccan romanian bulgarian hungarian czech slovak croatian serbian "
    "albanian estonian latvian lithuanian maltese jamaican sikh muslim hindu jewish catholic "
    "buddhist monday tuesday wednesday thursday friday saturday sunday january february march july "
    "october november december christmas easter mrs ms dr ltd plc inc llc junior senior"
)
_JOINT: Final = " and "
_ADDRESS: Final = re.compile(r"\w\w\.\w\w")
_NO_WORD: Final = re.compile(
    r"(.)\1\1|\A[bcdfghjklmnpqrstvwxz]{3,}\Z"
    r"|我想|可以|吗|付款|支払|お願い|ください|たい|싶|되나요|합니다|세요"
)
"""Keys held down or hit at random, and remarks in scripts without blanks."""
_ADJECTIVE_ENDINGS: Final = ("ated", "ized", "ised", "ing", "ous", "ful", "ible", "able", "less")
_WITHIN_A_NAME: Final = frozenset(f"'-{ZWJ}{ZWNJ}")
_PARTICLES_BEFORE: Final = re.compile(
    r"\A(?:(?:[Ss]t\.?|van|von|de|da|di|du|del|della|der|den|la|le|los|las|ter|ten|bin|al|el)\s)+"
)
_BETWEEN_WORDS: Final = re.compile(r"[^\w]+")


def reads_like_a_name(text: str, *, introduced: bool = False) -> bool:
    """Whether no word of a text belongs to everyday talk but for those that are names as well.

    After an introduction a single word that is both may stand alone: "I'm Will".
    """
    words = split_into_plain_words(text.replace(_JOINT, " "))
    if not words or len(words) > MAX_WORDS:
        return False
    is_in_capitals = len(words) > 1 and is_capitalised(text)
    if not is_in_capitals and (_is_no_name(words[-1]) or _is_a_remark(words)):
        return False
    if NO_NAMES.issuperset(words):
        return False
    initials = _find_initials(text)
    everyday = [word for word in words if word in EVERYDAY and word not in initials]
    if not everyday:
        return True
    if not NAMES_TOO.issuperset(everyday) or (words[0] in _NO_BEGINNING and not text.istitle()):
        return False
    if len(everyday) < len(words):
        in_capitals = has_its_capitals(text)
        return in_capitals or len(words) <= _OF_A_FULL_NAME or FUNCTION.isdisjoint(words)
    capitalised = all(word[0] != word[0].lower() or word in PARTICLES for word in text.split())
    return (introduced or len(words) > 1) and (capitalised or FUNCTION.isdisjoint(words))


def _is_a_remark(words: list[str]) -> bool:
    """Whether a word belongs to a cry, to another language's talk, or to nothing at all."""
    return not NO_NAMES.isdisjoint(words) or _NO_WORD.search(words[0]) is not None


def is_said_of_oneself(word: str) -> bool:
    """Whether words after "I'm" or "it's" may tell a language, a country or a day."""
    words = word.lower().replace(_JOINT, " ").removeprefix("in ").split()
    return _OF_ONESELF.issuperset(words)


def _find_initials(text: str) -> frozenset[str]:
    """Return, in lower case, the single letters before a last name; one alone may be an article."""
    words = text.split()[:-1]
    letters = [word for word in words if len(word.strip(".")) == 1 and word[0].isupper()]
    is_article = len(letters) == 1 and letters[0] == words[0] and not letters[0].endswith(".")
    return frozenset() if is_article else frozenset(word[0].lower() for word in letters)


def is_offered_as_a_name(candidate: str) -> bool:
    """Whether what follows a label is meant as a name, be it a good one or not."""
    words = split_into_plain_words(candidate.replace(_JOINT, " "))
    if not words or EVERYDAY.isdisjoint(words):
        return bool(words) and (is_capitalised(candidate) or not _is_no_name(words[-1]))
    everyday = EVERYDAY.intersection(words)
    if not everyday <= NAMES_TOO:
        return False
    return len(words) == 1 or candidate.istitle() or FUNCTION.isdisjoint(words)


def is_capitalised(text: str) -> bool:
    """Whether every word of a text begins with a capital, or all of it is in capitals."""
    return text.istitle() or text.isupper()


def _is_no_name(word: str) -> bool:
    return word.endswith(_ADJECTIVE_ENDINGS, 3) or _ADDRESS.search(word) is not None


def split_into_plain_words(text: str) -> list[str]:
    """Return the words of a text in lower case, without marks at either end."""
    words = (word.strip("'.-,").lower() for word in text.split())
    return [word for word in words if word]


def is_one_name(segment: str) -> bool:
    """Whether a text is one word, but for particles, that may be a first or a last name."""
    segment = _PARTICLES_BEFORE.sub("", segment) or segment
    letters = (c for c in segment if unicodedata.category(c)[0] != "M" and c not in _WITHIN_A_NAME)
    return "".join(letters).isalpha() and (
        reads_like_a_name(segment) or (segment.istitle() and segment.lower() not in EVERYDAY)
    )


def has_its_capitals(text: str) -> bool:
    """Whether each word but particles is typed with a capital.

    A single word may owe its own to a keyboard.
    """
    words = [word for word in text.split() if word not in PARTICLES]
    is_typed_so = len(words) > 1 or not text[1:].islower()
    return is_typed_so and not any(word[0].islower() for word in words)


def is_clearly_a_name(text: str, *, introduced: bool = False, doubtful: bool = False) -> bool:
    """Whether what may be a name surely is one: by the capitals of its words, or by their sound.

    "whisper mode" in lower case has the form of a name, and is none. After an introduction a single
    word has its capital on purpose. `doubtful`: whether it may be a name at all.
    """
    if has_its_capitals(text) or (introduced and text.istitle()):
        return True
    words = _BETWEEN_WORDS.split(text.lower())
    return sounds_like_a_name([word for word in words if word not in PARTICLES], doubtful=doubtful)
