"""A date behind a card's number and the name of its owner: "4242 4242 4242 4242 Jane Doe 12/29"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY, NO_NAMES
from payment_smart_bot.domain.reading.english.extractors.message_text import TAKEN, MessageText
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_likeness import (
    sounds_like_a_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.sure_name import read_sure_name
from payment_smart_bot.domain.reading.english.words.plain_words import words_of

_PART: Final = r"(?!and\b|it'?s\b)[^\W\d_][\w'.-]*"
_OWNER: Final = re.compile(
    r"[\s,;.:|-]{0,4}(?:and\s)?(?P<label>(?:(?:his|her|my|their|the)\s)?"
    r"(?:(?:card\s?)?holder|(?:(?:card\s?)?holder\s)?name)(?:\son\s(?:it|the\scard))?(?:'?s|\sis|:)?\s{1,2}"
    r"|(?:in\sthe\sname\sof|under|belongs\sto)\s{1,2})?"
    rf"(?P<name>{_PART}(?:\s{_PART}){{1,3}})"
    r"(?:[\s,;:|-]{1,4}|,?\s(?:and\s)?(?:it'?s|it\sis|it\ssays|(?:the|its)\s(?:date|expiry)(?:'s|\sis)?)\s)",
    re.IGNORECASE,
)
_DAYS: Final = words_of("monday tuesday wednesday thursday friday saturday sunday")
_NO_NAMES: Final = EVERYDAY | NO_NAMES


def stands_behind_the_owner(message: MessageText, start: int) -> bool:
    """Whether nothing but a full name stands between what was taken and `text[start:]`."""
    _, taken, between = message.left[:start].rpartition(TAKEN)
    found = _OWNER.fullmatch(between) if taken else None
    if found is None:
        return False
    words = [word.strip(".").lower() for word in found["name"].split()]
    if found["label"]:
        return True
    if not (_NO_NAMES.isdisjoint(words) and _DAYS.isdisjoint(words)):
        return False
    return sounds_like_a_name(words) or read_sure_name(found["name"]) is not None
