"""How much a message is like each meaning; of a language only where one is spoken of."""

import re
from typing import Final

from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.examples.sorting import (
    hide_digits,
    load_weights,
    rank_meanings,
)

LANGUAGE: Final = Topic.LANGUAGE.value
_SPEAKS_OF_A_LANGUAGE: Final = re.compile(
    r"engl|espa|span|fran|french|deut|german|ital|portu|polish|polski|arab|hindi|chin|manda|japan|russ"
    r"|urdu|turk|dutch|korean|viet|bahasa|lang|speak|spoke|parl|habl|sprech|transl|tongue|word"
    r"|[^\x00-\u024f]",
    re.IGNORECASE,
)
"""What a message holds that asks for another language. "Yes?" is no such thing."""


def rank(text: str) -> list[tuple[float, str]]:
    """Return the meanings of a text with their scores, the likeliest first."""
    ranked = rank_meanings(hide_digits(text), load_weights())
    is_of_language = ranked[0][1] == LANGUAGE
    return ranked[1:] if is_of_language and not _SPEAKS_OF_A_LANGUAGE.search(text) else ranked


def find_likeliest(text: str, least: float) -> str | None:
    """Return the name of the meaning that a message is likest to, if its score is not less."""
    score, name = rank(text)[0]
    return name if score >= least else None
