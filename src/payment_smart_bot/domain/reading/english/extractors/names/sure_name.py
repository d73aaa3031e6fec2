"""Words that are a full name for sure, in whatever case they are typed, and nothing else."""

from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY, NO_NAMES
from payment_smart_bot.domain.reading.english.extractors.names.form.name_places import is_a_place
from payment_smart_bot.domain.reading.english.extractors.names.name_in_talk import (
    find_name_in_talk,
)
from payment_smart_bot.domain.redaction.redactor import redact

SURE: Final = 0.9
"""How certain examples are of a full name that nobody has to be asked about."""
_NO_NAMES: Final = EVERYDAY | NO_NAMES


def holds_a_word_of_talk(written: str) -> bool:
    """Whether a word that is longer than an initial is an everyday one."""
    words = written.lower().replace(".", "").split()
    return any(len(word) > 1 and word in _NO_NAMES for word in words)


def read_sure_name(written: str, least: float = SURE) -> str | None:
    """Return a name, if examples are sure of it, and no word of it is an everyday one.

    `least` is how certain they have to be.
    """
    if holds_a_word_of_talk(written):
        return None
    found = find_name_in_talk(f"it's {written}")
    if found is None or found.certainty < least or is_a_place(found.name):
        return None
    is_all = found.name.casefold() == written.strip(" .").casefold()
    return found.name if is_all and redact(found.name).text == found.name else None
