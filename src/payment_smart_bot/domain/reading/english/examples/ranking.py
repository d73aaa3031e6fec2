"""How much a message is like each meaning; of a language only where one is spoken of."""

import re
from typing import Final

from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.examples.sorting import (
    find_meaning,
    hide_digits,
    load_weights,
)
from payment_smart_bot.domain.reading.english.examples.what_it_cannot_be import cannot_mean

LANGUAGE: Final = Topic.LANGUAGE.value
_SPEAKS_OF_A_LANGUAGE: Final = re.compile(
    r"engl|espa|span|fran|french|deut|german|ital|portu|polish|polski|arab|hindi|chin|manda|japan"
    r"|russ"
    r"|urdu|turk|dutch|korean|viet|bahasa|lang|speak|spoke|parl|habl|sprech|transl|tongue|word"
    r"|[^\x00-\u024f]",
    re.IGNORECASE,
)
"""What a message holds that asks for another language. "Yes?" is no such thing."""


def find_likeliest_meaning(text: str, without: frozenset[str] = frozenset()) -> tuple[float, str]:
    """Return the score and the name of the likeliest meaning, but for those left out."""
    plain, weights = hide_digits(text), load_weights()
    score, name = find_meaning(plain, weights, without)
    is_no_language = name == LANGUAGE and not _SPEAKS_OF_A_LANGUAGE.search(text)
    if is_no_language or cannot_mean(name, text):
        return find_meaning(plain, weights, without | {name})
    return score, name


def find_likeliest(text: str, least: float) -> str | None:
    """Return the name of the meaning that a message is likest to, if its score is not less."""
    score, name = find_likeliest_meaning(text)
    return name if score >= least else None
