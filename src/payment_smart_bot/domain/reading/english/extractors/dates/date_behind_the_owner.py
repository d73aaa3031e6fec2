"""A date behind a card's number and the name of its owner: "4242 4242 4242 4242 Jane Doe 12/29"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY, NO_NAMES
from payment_smart_bot.domain.reading.english.extractors.message_text import TAKEN, MessageText
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_likeness import (
    sounds_like_a_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.sure_name import read_sure_name

_OWNER: Final = re.compile(
    r"[\s,;.:|-]{0,4}(?:(?:(?:card\s?)?holder|(?:(?:card\s?)?holder\s)?name)(?:'?s|\sis|:)?\s{1,2}"
    r"|(?:in\sthe\sname\sof|under|belongs\sto)\s{1,2})?"
    r"(?P<name>[^\W\d_][\w'.-]*(?:\s[^\W\d_][\w'.-]*){1,3})[\s,;:|-]{1,4}",
    re.IGNORECASE,
)
_NO_NAMES: Final = EVERYDAY | NO_NAMES


def stands_behind_the_owner(message: MessageText, start: int) -> bool:
    """Whether nothing but a full name stands between what was taken and `text[start:]`."""
    _, taken, between = message.left[:start].rpartition(TAKEN)
    found = _OWNER.fullmatch(between) if taken else None
    if found is None:
        return False
    words = [word.strip(".").lower() for word in found["name"].split()]
    if not _NO_NAMES.isdisjoint(words):
        return False
    return sounds_like_a_name(words) or read_sure_name(found["name"]) is not None
