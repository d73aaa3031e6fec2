"""A name that is all of a message, but for "I'm" and the like around it."""

import re
from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import (
    NO_NAMES,
    ONLY_TALK,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.name_form import PARTICLES
from payment_smart_bot.domain.reading.english.extractors.names.form.tidying import tidy
from payment_smart_bot.domain.reading.english.extractors.names.form.whole_name import (
    Standing,
    read_whole_name,
    strip_marks,
)
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_likeness import (
    sounds_like_a_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_tagging import load_tags
from payment_smart_bot.domain.reading.english.extractors.names.name_in_talk import (
    may_be_a_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.others.names_of_others import (
    holds_words_of_another_script,
)
from payment_smart_bot.domain.reading.english.extractors.names.small_last_name import (
    drop_small_words,
)

_LEAST_OF_ONE_WORD: Final = 0.1
"""How certain one word has to be at least; few of the examples are one."""
_NO_WORD: Final = re.compile(r"(.)\1\1|[\u2e80-\ud7ff]{6}")
"""Keys held down, and a sentence in a script without blanks."""
_MOST_WORDS_ALONE: Final = 4
NEVER_NAMES: Final = ONLY_TALK | NO_NAMES
"""Words of talk, in any language that is known, of which no name is made."""
_BETWEEN_PARTS: Final = re.compile("[^\\w]+")
_KISSES: Final = re.compile(r"\A(\S+ \S.*?)(?: x{1,3})+\Z")
_AS_I_SAID: Final = re.compile(
    r"\W+(?:like|as)\s(?:i\s)?(?:said|told\s(?:you|u)|wrote|mentioned)(?:\s(?:before|already))?\W*\Z",
    re.IGNORECASE,
)
_INTRODUCTION: Final = re.compile(
    r"""
    (?: (?:hi|hello|yes|ok|so|well|sure|please|you\scan)\W+ )*
    (?: (?: i\s?'?a?m(?:\scalled)?
      | myself | (?:this|it|that)(?:\s?is|'?s|'?ll\sbe|\swould\sbe)(?:\sme)?
      | (?:they\s)?call\sme | (?:put|use|write)(?:\s(?:it|down))? | under ) \s+ )+
    | (?: je\s(?:m'appelle|suis) | me\sllamo | mi\snombre\ses | ich\s(?:bin|heiße|heisse) ) \s+
    | 我(?:的名字)?[叫是]
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""What stands before a name and before other words: "I'm Tomasz", "I'm deaf"."""


def read_alone(left: str) -> str | None:
    """Return a name that is all of a message, but for "I'm" and the like around it."""
    text = _KISSES.sub(r"\1", _AS_I_SAID.sub("", drop_introduction(left)))
    if holds_words_of_another_script(text):
        return None
    whole = read_whole_name(text)
    if whole is not None:
        return whole.name if whole.standing is Standing.TAKE and may_be_a_name(text) else None
    plain = [word.strip(",") for word in text.lower().split() if word not in PARTICLES]
    if not plain or not NEVER_NAMES.isdisjoint(plain):
        return None
    if drop_small_words(text, 0, len(text))[0] > 0:
        return None
    if len(plain) == 1:
        return tidy(text) if _is_one_word(text) else None
    may_be_one = text.upper() == text or (len(plain) <= _MOST_WORDS_ALONE and _sounds(plain))
    return tidy(text) if may_be_one else None


def _sounds(plain: Sequence[str]) -> bool:
    return sounds_like_a_name([part for word in plain for part in _BETWEEN_PARTS.split(word)])


def _is_one_word(text: str) -> bool:
    """Whether one word is a name, and not a day, a cry or a word with a keyboard's capital."""
    if text.islower() or _NO_WORD.search(text):
        return False
    if text[1:].islower() and not _sounds([text.lower()]):
        return False
    tagged = load_tags().find(text)
    return tagged is not None and tagged.certainty >= _LEAST_OF_ONE_WORD


def drop_introduction(text: str) -> str:
    """Return a text without "I'm" and the like before it, and without the marks around it."""
    text = strip_marks(text)
    found = _INTRODUCTION.match(text)
    return text[found.end() :] if found else text
