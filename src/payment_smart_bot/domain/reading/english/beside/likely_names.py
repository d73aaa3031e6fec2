"""Whether words that stand beside something else in a message are a name."""

from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.extractors.names.form.first_names import FIRST_NAMES
from payment_smart_bot.domain.reading.english.extractors.names.name_alone import NEVER_NAMES
from payment_smart_bot.domain.reading.english.extractors.names.name_by_itself import (
    may_stand_beside_a_question,
)

_FEWEST_WORDS: Final = 2
_WITHIN_NO_NAME: Final = frozenset({"is", "was", "are", "po", "ba"})


def is_likely_a_name(name: str) -> bool:
    """Whether words are likelier a name than what is talked about: "payday is friday"."""
    words = name.lower().split()
    if len(words) < _FEWEST_WORDS or "'" in words[0][-2:] or not _WITHIN_NO_NAME.isdisjoint(words):
        return False
    if any(len(word) > 1 and word in NEVER_NAMES for word in (words[0], words[-1])):
        return False
    is_all_talk = words[0] not in FIRST_NAMES and EVERYDAY.issuperset(words)
    return not is_all_talk and may_stand_beside_a_question(name)


def is_typed_as_one(name: str, text: str) -> bool:
    """Whether a name has its capitals in a text, or begins with a well-known first name."""
    return name in text or name.split()[0].lower() in FIRST_NAMES
