"""What is asked beside a value: "4242 4242 4242 4242, is the cake gluten free btw"."""

import re
from typing import Final

from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.meanings import sort_by_examples
from payment_smart_bot.domain.reading.english.plain_words import words_of
from payment_smart_bot.domain.redaction.token_kinds import MASK

_LEAST: Final = -0.2
"""The score that a question needs beside a value."""
_LEAST_WITHOUT_A_MARK: Final = 0.0
"""The score that it needs where no question mark says that it is one."""
_FEWEST_WORDS: Final = 3
_SENTENCE: Final = re.compile(r"[^.!?;\n]*[.!?;\n]*")
_OPENING: Final = re.compile(
    r"\b(?:how (?:do|does|long|much|many|will|can|safe|is)|(?:is|was) (?:it|this|that|the|there|my)"
    r"|are (?:you|u|there|they)|(?:do|did|will|would|can|could|may|shall|should) (?:i|you|u|we|it|"
    r"they|the|this|that|she|he|my)|does (?:it|the|this|that|my)|when (?:will|does|do|is|can)"
    r"|what (?:is|are|happens|time|do|does|if)|what'?s"
    r"|(?<!that's )(?<!thats )(?<!that is )why|who (?:is|are)|who'?s"
    r"|where (?:is|do|does|can)|where'?s)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_OPENERS: Final = words_of(
    "how is was are do did will would can could may shall should does when what what's whats why "
    "who who's where where's"
)
"""One of them is in each question: most messages need not be looked at."""
_AGREES_ONLY: Final = words_of(
    "is that this it ok okay k right what you u need needed needs want good enough fine correct all"
    " yeah yes no got did get the one so done was does do work works alright can see i have them ya"
    " now then everything think and thats isnt its isn't that's it's sorry please thx thanks"
)
"""A question of such words asks whether the value will do: taking it is the answer."""
_MOOT: Final = {
    Topic.PROGRESS,
    Topic.FORMATS,
    Topic.WHERE_TO_ENTER,
    Topic.WHERE_NUMBER,
    Topic.WHERE_EXPIRY,
    Topic.WHERE_CVV,
}
"""Questions that taking the value, and what is asked next, have answered."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def find_side_question(said: str) -> Topic | None:
    """Return what a message asks that gives a value; `said` is the message with its card masked."""
    if "?" not in said and _OPENERS.isdisjoint(said.lower().split()):
        return None
    asked, least = _find_asked(said), _LEAST
    if asked is None:
        asked, least = _find_without_a_mark(said), _LEAST_WITHOUT_A_MARK
    words = [word.lower() for word in _WORD.findall(asked or "")]
    if asked is None or _AGREES_ONLY.issuperset(words):
        return None
    move = sort_by_examples(asked, least)
    if move is None or move.topic in _MOOT:
        return None
    return move.topic


def _find_asked(said: str) -> str | None:
    """Return the last sentence with a question mark, from behind the value in it."""
    asking = [one for one in _SENTENCE.findall(said) if "?" in one]
    if not asking:
        return None
    whole: str = asking[-1]
    last = whole.rpartition(MASK)[2]
    return last if len(_WORD.findall(last)) >= _FEWEST_WORDS else whole.replace(MASK, "")


def _find_without_a_mark(said: str) -> str | None:
    found = _OPENING.search(said.rpartition(MASK)[2])
    return found[0] if found and len(_WORD.findall(found[0])) >= _FEWEST_WORDS else None
