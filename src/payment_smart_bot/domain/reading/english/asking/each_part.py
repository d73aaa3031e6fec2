"""What each part of a message is about by itself: "804. u dont save that", "is it safe who is it".

A message is cut at its marks, and where a question begins, whether it has a mark or not. What a
part asks is known from less than what it only says; a remark gets no answer.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from payment_smart_bot.domain.model.occurrences import Event, Understood
from payment_smart_bot.domain.model.topics import NARROWER, Topic
from payment_smart_bot.domain.reading.english.asking.questions_left import FEWEST_WORDS, find_words
from payment_smart_bot.domain.reading.english.asking.several_questions import leave_out_covered
from payment_smart_bot.domain.reading.english.meanings import sort_by_examples
from payment_smart_bot.domain.redaction.number_words import NUMBER_WORDS
from payment_smart_bot.domain.redaction.token_kinds import MASK

_PART_END: Final = re.compile(r"[.!;\n]+|(?<=\?)|,\s|\s[-–]\s")  # noqa: RUF001
_VERB: Final = r"(?:do|does|did|is|are|was|were|can|could|will|would|shall|should|may|have|has|am)"
_WHO: Final = (
    r"(?:you|u|ya|i|we|it|this|that|these|they|the|there|my|your|any|anyone|someone|somebody)"
)
_WHAT: Final = r"(?:what|where|when|why|how|who|which)"
_ASKS: Final = rf"(?:{_VERB}\s{_WHO}\b|{_WHAT}\s(?:\w+\s)?{_VERB}\b|(?:what|where|how|who)'?s\b)"
_BEGINS_TO_ASK: Final = re.compile(rf"\s(?={_ASKS})", re.IGNORECASE)
_BEGINS_BY_ASKING: Final = re.compile(
    rf"(?:(?:and|also|but|so|or|then)\s)?(?:{_VERB}\s{_WHO}|{_WHAT}|(?:what|where|how|who)'?s)\b",
    re.IGNORECASE,
)
_IS_UNFINISHED: Final = re.compile(
    rf"(?:.*\s)?{_WHAT}(?!.*\s{_VERB}\b)\b.*|.*\b(?:and|or|but|if|to|know|say|ask|see|tell)",
    re.IGNORECASE | re.DOTALL,
)
"""What goes on with the verb behind it: "what exchange rate | does my bank use"."""
_MAY_ASK_MORE: Final = frozenset({Event.QUESTION, Event.DETAILS})
_SAID_AROUND: Final = frozenset({Topic.WAIT, Topic.PATIENCE, Topic.THANKS, Topic.GREETING})
_LEAST_OF_A_QUESTION: Final = 0.3
_LEAST_BESIDE_A_VALUE: Final = 0.5
_LEAST_BESIDE_A_QUESTION: Final = 1.0
"""The score that a part needs which asks, and one that does not."""
_FEWEST_PARTS: Final = 2
_MOST_PARTS: Final = 8
_MOST_NUMBERS: Final = 1
_OF_NUMBERS: Final = NUMBER_WORDS | {"double", "triple"}
_ANSWERED: Final = frozenset(
    {
        *(Topic.SAFE, Topic.STORED, Topic.WHICH_CARDS, Topic.OTHER_METHODS, Topic.HOW_MUCH),
        *(Topic.CURRENCY, Topic.REFUND, Topic.WHO, Topic.STRIPE, Topic.RECURRING, Topic.RECEIPT),
        *(Topic.AFTER_CONFIRM, Topic.MULTIPLE, Topic.INSTALMENTS, Topic.ORDER, Topic.CONTACT),
        *(Topic.ALREADY_PAID, Topic.PROGRESS, Topic.TERMS, Topic.PIN, Topic.PAGE_TROUBLE),
    }
)
"""What is asked whatever else a message says; where a value stands, giving it answers."""
_ASKS_OF_CARDS: Final = re.compile(
    r"\b(?:do|does|can|could|will|u|you|ye|yall|y'all|ok|okay|accept\w*|take)\b", re.IGNORECASE
)
_ASKS_OF_US: Final = re.compile(
    r"\b(?:you|u|ya|yous|person|human|robot|bot|machine|computer|talking|chatting)\b", re.IGNORECASE
)


def hear_each_part(understood: Understood, text: str) -> Understood:
    """Return a message with what its parts ask besides; what only surrounds a question gives way.

    In `text` values are masked.
    """
    if understood.event not in _MAY_ASK_MORE or understood.topic is Topic.WITHDRAWAL:
        return understood
    parts = list(_yield_parts(text))
    gives_values = understood.event is Event.DETAILS
    if len(parts) < _FEWEST_PARTS and not gives_values:
        return understood
    heard = [topic for topic in understood.topics if topic not in _SAID_AROUND]
    may_be_told = understood.found and not heard
    least = _LEAST_BESIDE_A_VALUE if may_be_told else _LEAST_BESIDE_A_QUESTION
    passed_over = {NARROWER.get(topic, topic) for topic in heard}
    if gives_values or heard:
        passed_over.add(Topic.PROGRESS)
    asked = [topic for topic in (_find_topic(part, least) for part in parts) if topic]
    asked = [topic for topic in asked if topic not in passed_over]
    return understood.asking(leave_out_covered([*heard, *asked])) if asked else understood


def _yield_parts(text: str) -> Iterator[str]:
    parts = (one for part in _PART_END.split(text) for one in _cut_where_it_asks(part))
    for part in islice(parts, _MOST_PARTS):
        words = find_words(part)
        is_spoken_number = len(_OF_NUMBERS.intersection(words)) > _MOST_NUMBERS
        if len(words) >= FEWEST_WORDS and MASK not in part and not is_spoken_number:
            yield part.strip()


def _cut_where_it_asks(part: str) -> Iterator[str]:
    """Yield a clause in pieces, cut where a question begins and what is before it is finished."""
    start = 0
    for begins in _BEGINS_TO_ASK.finditer(part):
        piece = part[start : begins.start()]
        if piece.strip() and not _IS_UNFINISHED.fullmatch(piece):
            yield piece
            start = begins.end()
    yield part[start:]


def _find_topic(part: str, least_of_a_statement: float) -> Topic | None:
    asks = "?" in part or _BEGINS_BY_ASKING.match(part) is not None
    move = sort_by_examples(part, _LEAST_OF_A_QUESTION if asks else least_of_a_statement)
    if move is None or move.topic not in _ANSWERED:
        return None
    if move.topic is Topic.WHO and not _ASKS_OF_US.search(part):
        return None
    tells_of_a_card = move.topic is Topic.WHICH_CARDS and not _ASKS_OF_CARDS.search(part)
    return None if tells_of_a_card else move.topic
