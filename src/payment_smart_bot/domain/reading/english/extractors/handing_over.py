"""Whether words hand over a number beside them: "oki po", "here u go", and tie it to nothing."""

import re
from collections.abc import Set
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.extractors.offering import OFFERING
from payment_smart_bot.domain.reading.english.extractors.unknown_words import (
    SMALL_TALK,
    is_unknown,
)
from payment_smart_bot.domain.reading.english.words.plain_words import words_of

_MOST_OTHERS: Final = 4
_MOST_UNKNOWN: Final = 3
_OF_ADVERBS: Final = ("ally", "ously", "ently", "antly", "tely", "ably", "ibly", "edly")
_WORD: Final = re.compile(r"[^\W\d_][\w'\-]*")
TELLS_OTHERWISE: Final = words_of("""
    not no nope can't or either wrong mistake problem forget ignore disregard scratch month year
    other last first final expiry expires expire expiring expiration exp date dates until till from
    starts ends valid would like it'd should've could might probably maybe they he she hang wait
    hold confirm
""")
"""Words with which something is handed over, and which may make a number none."""
_BEFORE_A_THING: Final = (
    r"\b(?:the|a|an|my|our|your|his|her|its|their|this|that|on|in|at|of|for|to|by|from|with|is|are"
    r"|under|over|near|number|code|see|say|says|reads?|i|i'm|we|he|she|they)\s"
)
_AFTER_A_THING: Final = (
    r"(?:'s\b|\s?:|\s(?:is|are|was|has|code|codes|number|numbers|digits?|no|says|reads|shows|at|on"
    r"|in|of|for)\b)"
)


def hands_over(sentence: str, also: Set[str] = frozenset()) -> bool:
    """Whether all words are of handing over, agreement and slang, or unknown ones, and few.

    `also` may stand there besides. Where an unknown word is a thing, the number may be its own:
    "my grotto is 233".
    """
    words = [one for one in find_words(sentence) if one not in also and not _is_an_adverb(one)]
    if not TELLS_OTHERWISE.isdisjoint(words):
        return False
    others = [word for word in words if word not in OFFERING]
    unknown = [word for word in others if word not in SMALL_TALK]
    is_few = len(others) <= _MOST_OTHERS and len(unknown) <= _MOST_UNKNOWN
    return is_few and all(map(is_unknown, unknown)) and not _has_a_thing(sentence, unknown)


def _has_a_thing(sentence: str, unknown: list[str]) -> bool:
    """Whether an unknown word stands where a noun does: behind "the", or before "is"."""
    any_of_them = "|".join(map(re.escape, unknown))
    thing = rf"{_BEFORE_A_THING}(?:{any_of_them})\b|\b(?:{any_of_them}){_AFTER_A_THING}"
    return bool(unknown) and re.search(thing, sentence, re.IGNORECASE) is not None


def _is_an_adverb(word: str) -> bool:
    """Whether a word tells how, and names no thing: "naturally", but no "family"."""
    return word.endswith(_OF_ADVERBS) and word not in EVERYDAY


def find_words(text: str) -> list[str]:
    """Return the words of a text in lower case, without the "'s" at their ends."""
    return [word.removesuffix("'s") for word in _WORD.findall(text.lower())]
