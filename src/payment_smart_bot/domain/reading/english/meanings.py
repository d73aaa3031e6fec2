"""What a message comes to that is sorted by examples: a move, or a wish to pay or to stop.

A wish to pay that is read here is no consent yet; see `wish_guard`.
"""

import re
from collections.abc import Mapping
from typing import Final

from payment_smart_bot.domain.model.moves import MOVES, WITHDRAWAL, Move
from payment_smart_bot.domain.model.occurrences import Event
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.examples.ranking import (
    find_likeliest_meaning,
)
from payment_smart_bot.domain.reading.english.wishes.wish_guard import (
    approves_after_all,
    has_second_thoughts,
    may_be_no_wish,
    names_another_time,
    puts_off,
    wants_no_end,
)
from payment_smart_bot.domain.reading.english.words.plain_words import spell_out

CONSENT: Final = "consent"
RESERVATION: Final = "reservation"
"""A wish to pay with something else in it: a condition, a question, another amount or card."""
CANCEL: Final = "cancel"
REPETITION: Final = "repetition"
MEANINGS: Final[Mapping[str, Move]] = {
    **MOVES,
    CONSENT: Move(Event.CONSENT),
    CANCEL: Move(Event.CANCEL),
    RESERVATION: Move(Event.QUESTION, Topic.WAIT),
    "keep": Move(Event.KEEP),
}
"""Each meaning of the corpus by its name; that of `sorting.UNKNOWN` is none."""
_AGREEMENTS: Final = frozenset({CONSENT, RESERVATION, "assent"})
THRESHOLD: Final = -0.65
"""The least score of a meaning. Below it a message is unclear, and the bot says so."""
_LEAST_OF_A_CANCEL: Final = 0.3
"""A less certain wish to stop is answered by how to cancel."""
_COURTESIES: Final = frozenset({Topic.THANKS.value, Topic.GREETING.value})
_LEAST_BESIDE_THANKS: Final = 0.0
"""The score that a question needs beside a courtesy: "ok ta, do you save the card now"."""
_THANKS_NO: Final = re.compile(r"\W*no,?\s(?:thanks|thank\syou)\W+\w", re.IGNORECASE)
_STOPS_BY: Final = re.compile(r"\bstop (?:by|at|in|over)\b", re.IGNORECASE)
_SPEAKS_OF_PAYING: Final = re.compile(
    r"\b(?:pay|buy|want|cancel|forget|leave|mind|elsewhere|instead|rather|bother|not|n'?t|dont)\b",
    re.IGNORECASE,
)
"""Beside a "no thanks" it is the payment that is refused; else it may be candles."""
_LEAST_OF_A_CONSENT: Final = 0.0
"""A less certain wish to pay is no more than an agreement."""
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
    score, name = find_likeliest_meaning(text)
    if name == RESERVATION or (name == CONSENT and may_be_no_wish(text)):
        score, name = find_likeliest_meaning(text, without=_AGREEMENTS)
        if score < least:
            return _read_what_is_asked(text, least) or _read_reservation(text)
    if score < least:
        return _read_what_is_asked(text, least)
    if name in _COURTESIES and (asked := _read_what_is_asked(text, _LEAST_BESIDE_THANKS)):
        return asked
    if name == CONSENT and score < _LEAST_OF_A_CONSENT:
        return MOVES["assent"]
    if name == REPETITION and names_another_time(text):
        return MEANINGS[RESERVATION]
    return _read_cancel(text, score) if name == CANCEL else MEANINGS.get(name)


def _read_what_is_asked(text: str, least: float) -> Move | None:
    """Return the question that stands in a wish to pay: "ok, and how much is it again"."""
    found = _ASKED.search(text)
    if found is None:
        return None
    if found[0] != text:  # else it is sorted already
        score, name = find_likeliest_meaning(found[0])
        if score >= least and name in MOVES and MOVES[name].event is Event.QUESTION:
            return MOVES[name]
    return MOVES["after_confirm"] if "?" in text and "confirm" in text.lower() else None


def _read_first_question(text: str) -> Move | None:
    """Return the question that a message begins with: "is it safe? don't cancel"."""
    asked, mark, _ = text.partition("?")
    move = MOVES.get(find_likeliest_meaning(asked)[1]) if mark else None
    return move if move and move.event is Event.QUESTION else None


def _read_reservation(text: str) -> Move:
    """Return what a wish to pay comes to that is no plain one: put off, or only vague."""
    is_put_off = puts_off(frozenset(spell_out(text.lower()).split()))
    return MEANINGS[RESERVATION] if is_put_off else MOVES["assent"]


def _read_cancel(text: str, score: float) -> Move:
    if wants_no_end(text) or approves_after_all(text):
        return _read_first_question(text) or MOVES["assent"]
    may_be_more = _THANKS_NO.match(text) or _STOPS_BY.search(text)
    is_about_more = may_be_more and not _SPEAKS_OF_PAYING.search(text)
    if score < _LEAST_OF_A_CANCEL or "?" in text or has_second_thoughts(text) or is_about_more:
        return MOVES[WITHDRAWAL]
    return MEANINGS[CANCEL]
