"""What a message comes to that is sorted by examples: a move, or a wish to pay or to stop.

A wish to pay that is read here is no consent yet; see `wish_guard`.
"""

import re
from collections.abc import Mapping
from typing import Final

from payment_smart_bot.domain.model.moves import MOVES, WITHDRAWAL, Move
from payment_smart_bot.domain.model.occurrences import Event
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.plain_words import spell_out
from payment_smart_bot.domain.reading.english.sorting import (
    hide_digits,
    load_weights,
    rank_meanings,
)
from payment_smart_bot.domain.reading.english.wishes.wish_guard import (
    has_second_thoughts,
    may_be_no_wish,
    sets_a_condition_or_puts_off,
    wants_no_end,
)

CONSENT: Final = "consent"
RESERVATION: Final = "reservation"
"""A wish to pay with something else in it: a condition, a question, another amount or card."""
CANCEL: Final = "cancel"
LANGUAGE: Final = Topic.LANGUAGE.value
_SPEAKS_OF_A_LANGUAGE: Final = re.compile(
    r"engl|espa|span|fran|french|deut|german|ital|portu|polish|polski|arab|hindi|chin|manda|japan|russ"
    r"|urdu|turk|dutch|korean|viet|bahasa|lang|speak|spoke|parl|habl|sprech|transl|tongue|word"
    r"|[^\x00-\u024f]",
    re.IGNORECASE,
)
"""What a message holds that asks for another language. "Yes?" is no such thing."""
MEANINGS: Final[Mapping[str, Move]] = {
    **MOVES,
    CONSENT: Move(Event.CONSENT),
    CANCEL: Move(Event.CANCEL),
    RESERVATION: Move(Event.QUESTION, Topic.WAIT),
    "keep": Move(Event.KEEP),
}
"""Each meaning of the corpus by its name; that of `sorting.UNKNOWN` is none."""
_AGREEMENTS: Final = frozenset({CONSENT, RESERVATION, "assent"})
THRESHOLD: Final = -0.5
"""The least score of a meaning. Below it a message is unclear, and the bot says so."""
_LEAST_OF_A_CANCEL: Final = 0.3
"""A less certain wish to stop is answered by how to cancel."""
_ASKED: Final = re.compile(
    r"\b(?:how|what|whats|what's|who|whos|who's|which|where|wheres|where's|if|provided"
    r"|why(?! don'?t| not)|(?<![a-z] )when"
    r"|(?:is|are|does|do|can|could|will|would) (?:it|this|that|there|you|u|i|we)\b)(?:\b.+)"
    r"|[^.,;!?]*\?",
    re.IGNORECASE | re.DOTALL,
)
"""What a message asks, from the word with which it begins to ask."""
_LONGEST: Final = 300
"""A message of more characters tells a story; its words would fit too much."""


def sort_by_examples(text: str, least: float = THRESHOLD) -> Move | None:
    """Return what a message is likest to; None where it is like nothing, or too little.

    `text` is one message as typed; `least` is the score that it takes.
    """
    if len(text) > _LONGEST:
        return None
    ranked = _rank(text)
    if ranked[0][1] == RESERVATION or (ranked[0][1] == CONSENT and may_be_no_wish(text)):
        ranked = [one for one in ranked if one[1] not in _AGREEMENTS]
        if ranked[0][0] < least:
            return _read_what_is_asked(text, least) or _read_reservation(text)
    score, name = ranked[0]
    if score < least:
        return _read_what_is_asked(text, least)
    return _read_cancel(text, score) if name == CANCEL else MEANINGS.get(name)


def _rank(text: str) -> list[tuple[float, str]]:
    """Return the meanings of a text by score; of a language only where one is spoken of."""
    ranked = rank_meanings(hide_digits(text), load_weights())
    is_of_language = ranked[0][1] == LANGUAGE
    return ranked[1:] if is_of_language and not _SPEAKS_OF_A_LANGUAGE.search(text) else ranked


def _read_what_is_asked(text: str, least: float) -> Move | None:
    """Return the question that stands in a wish to pay: "ok, and how much is it again"."""
    found = _ASKED.search(text)
    if found is None:
        return None
    score, name = _rank(found[0])[0]
    if score >= least and name in MOVES and MOVES[name].event is Event.QUESTION:
        return MOVES[name]
    return MOVES["after_confirm"] if "?" in text and "confirm" in text.lower() else None


def _read_reservation(text: str) -> Move:
    """Return what a wish to pay comes to that is no plain one: put off, or only vague."""
    is_put_off = sets_a_condition_or_puts_off(frozenset(spell_out(text.lower()).split()))
    return MEANINGS[RESERVATION] if is_put_off else MOVES["assent"]


def _read_cancel(text: str, score: float) -> Move:
    if wants_no_end(text):
        return MOVES["assent"]
    if score < _LEAST_OF_A_CANCEL or "?" in text or has_second_thoughts(text):
        return MOVES[WITHDRAWAL]
    return MEANINGS[CANCEL]
