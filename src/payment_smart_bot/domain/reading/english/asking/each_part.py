"""What each part of a message is about by itself: "804. u dont save that", "is it safe who is it".

A message is cut into sentences, and these at their commas and where a question or a remark begins,
whether it has a mark or not. What a part asks is known from less than what it only says, and from
least where a remark is all that was heard; a remark gets no answer.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from typing import Final

from payment_smart_bot.domain.model.occurrences import Event, Understood
from payment_smart_bot.domain.model.topics import NARROWER, SAID_AROUND, Topic
from payment_smart_bot.domain.reading.english.asking.questions_left import (
    FEWEST_WORDS,
    find_words,
    is_question,
)
from payment_smart_bot.domain.reading.english.asking.several_questions import leave_out_covered
from payment_smart_bot.domain.reading.english.meanings import sort_by_examples
from payment_smart_bot.domain.reading.english.questions import asks
from payment_smart_bot.domain.redaction.number_words import NUMBER_WORDS
from payment_smart_bot.domain.redaction.token_kinds import MASK
from payment_smart_bot.domain.value import Value, replace

_SENTENCE_END: Final = re.compile(r"[.!;\n]+|(?<=\?)|\s[-–]\s")  # noqa: RUF001 (as people type)
_COMMA: Final = re.compile(r",\s")
_VERB: Final = r"(?:do|does|did|is|are|was|were|can|could|will|would|shall|should|may|have|has|am)"
_WHO: Final = (
    r"(?:you|u|ya|i|we|it|this|that|these|they|the|there|my|your|any|anyone|someone|somebody)"
)
_WHAT: Final = r"(?:what|where|when|why|how|who|which)"
_ASKS: Final = rf"(?:{_VERB}\s{_WHO}\b|{_WHAT}\s(?:\w+\s)?{_VERB}\b|(?:what|where|how|who)'?s\b)"
_REMARKS: Final = (
    r"(?:(?:hang|hold)\s(?:on|off)\b|(?:just\s)?(?:a|one|1|two|2)\s(?:sec|mo|min|moment|minute)s?\b"
    r"|wait\sa\b|sorry\s(?:i|for)\b|cheers\b|thanks\b|thank\syou\b|(?:give|bear\swith)\s(?:me|us)\b"
    r"|gimme\b)"
)
_BEGINS_ANEW: Final = re.compile(rf"\s(?={_ASKS}|{_REMARKS})")
_HAS_PARTS: Final = re.compile(r"[.!?;\n]\s*\S|,\s|\s[-–]\s")  # noqa: RUF001 (as people type)
_BEGINS_BY_ASKING: Final = re.compile(
    rf"(?:(?:and|also|but|so|or|then)\s)?"
    rf"(?:{_VERB}\s{_WHO}|{_WHAT}|(?:what|where|how|who)'?s|tell\sme|(?:kindly|please)\s\w+"
    r"|(?:i|we)(?:'?d|\swould)?\s(?:like|want|need|wish)\sto\sknow)\b",
    re.IGNORECASE,
)
_IS_UNFINISHED: Final = re.compile(
    rf"(?:.*\s)?{_WHAT}(?!.*\s{_VERB}\b)\b.*"
    r"|.*\b(?:and|or|but|if|to|know|say|ask|see|tell|wait|just|on|off|there|this|that|it|i|you|we|they|he|she)\s*",
    re.IGNORECASE | re.DOTALL,
)
"""What goes on with the verb behind it: "what rate | does my bank use", "there | is one"."""
_MAY_ASK_MORE: Final = frozenset({Event.QUESTION, Event.DETAILS, Event.UNCLEAR})
_FEWEST_PIECES: Final = 2
_MOST: Final = 8
"""Sentences of a message, and pieces of a sentence, that are looked at."""
_FEWEST_WORDS: Final = 5
"""What a sentence has that asks by itself: "is that in order?" is about the one before it."""
_MOST_NUMBERS: Final = 1
_OF_NUMBERS: Final = NUMBER_WORDS | {"double", "triple"}
ASKED_OF_NO_VALUE: Final = frozenset(
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


class _Least(Value, frozen=True):
    """The score that a part needs by which its topic is known.

    `question` is that of a piece which asks, `sentence` that of a sentence which asks and of whose
    pieces nothing is known, `statement` that of a piece which does not ask.
    """

    question: float
    sentence: float
    statement: float


_LEAST_OF_A_WHOLE: Final = 0.0
_LEAST_AGAINST_A_WHOLE: Final = 1.0
"""The score below which a message as a whole says less than a part of it that has this one."""
_BESIDE_A_QUESTION: Final = _Least(question=0.3, sentence=-0.1, statement=1.0)
_BESIDE_A_VALUE: Final = _Least(question=0.3, sentence=-0.1, statement=0.5)
_BESIDE_A_REMARK: Final = _Least(question=-0.1, sentence=-0.4, statement=0.6)


def hear_each_part(understood: Understood, text: str) -> Understood:
    """Return a message with what its parts ask besides; what only surrounds a question gives way.

    In `text` values are masked.
    """
    if understood.event not in _MAY_ASK_MORE or understood.topic is Topic.WITHDRAWAL:
        return understood
    text = text.lower()
    is_one = not _HAS_PARTS.search(text) and not _BEGINS_ANEW.search(text)
    if (is_one and (MASK in text or not understood.found)) or text.count(" ") < FEWEST_WORDS - 1:
        return understood
    sentences = islice(_SENTENCE_END.split(text), _MOST)
    parts = [(one.strip(), list(_yield_pieces(one))) for one in sentences]
    gives_values = understood.event is Event.DETAILS
    if sum(len(pieces) for _, pieces in parts) < _FEWEST_PIECES and not gives_values:
        return understood
    if plainest := _find_plainest_part(understood, text, parts):
        return understood.asking([plainest])
    heard = [topic for topic in understood.topics if not _is_said_around(topic)]
    least = _choose_least(understood, heard)
    passed_over = {NARROWER.get(topic, topic) for topic in heard}
    if gives_values or heard:
        passed_over.add(Topic.PROGRESS)
    topics = (topic for one in parts for topic in _find_topics(*one, least))
    asked = [topic for topic in topics if topic not in passed_over]
    if not asked:
        return understood
    event = Event.DETAILS if gives_values else Event.QUESTION
    return replace(understood, event=event).asking(leave_out_covered([*heard, *asked]))


def asks_of_no_value(part: str) -> bool:
    """Whether a part of a message is a question that has nothing to do with any value."""
    least = _BESIDE_A_QUESTION
    least_of_this = least.question if asks(part) else least.statement
    return _find_topic(part.lower(), least.question, least_of_this) is not None


def _find_plainest_part(
    understood: Understood, text: str, parts: Sequence[tuple[str, Sequence[str]]]
) -> Topic | None:
    """Return what one sentence asks plainly, where the whole is like anything only a little."""
    if understood.event is not Event.QUESTION or understood.also or "?" not in text:
        return None
    asked = [one for one, pieces in parts if one.endswith("?") and list(pieces) == [one]]
    if len(asked) != 1 or sort_by_examples(text, _LEAST_OF_A_WHOLE) is not None:
        return None
    whole = sort_by_examples(text)
    if whole is None or whole.topic != understood.topic:
        return None
    return _find_topic(asked[0], _LEAST_AGAINST_A_WHOLE, _LEAST_AGAINST_A_WHOLE)


def _choose_least(understood: Understood, heard: Collection[Topic]) -> _Least:
    if understood.found and not heard:
        return _BESIDE_A_VALUE
    is_remark = understood.topics or understood.event is Event.UNCLEAR
    return _BESIDE_A_REMARK if is_remark and not heard else _BESIDE_A_QUESTION


def _is_said_around(topic: Topic) -> bool:
    return NARROWER.get(topic, topic) in SAID_AROUND


def _yield_pieces(sentence: str) -> Iterator[str]:
    """Yield the pieces of a sentence that may ask something, without the values in it."""
    for piece in islice(_cut(sentence), _MOST):
        words = () if MASK in piece else find_words(piece)
        is_spoken_number = sum(word in _OF_NUMBERS for word in words) > _MOST_NUMBERS
        if len(words) >= FEWEST_WORDS and not is_spoken_number:
            yield piece.strip()


def _cut(sentence: str) -> Iterator[str]:
    """Yield a sentence in pieces, cut where what is before a question or a remark is finished."""
    for clause in _COMMA.split(sentence):
        start = 0
        for begins in _BEGINS_ANEW.finditer(clause):
            piece = clause[start : begins.start()]
            if piece.strip() and not _IS_UNFINISHED.fullmatch(piece):
                yield piece
                start = begins.end()
        yield clause[start:]


def _find_topics(sentence: str, pieces: Sequence[str], least: _Least) -> list[Topic]:
    """Return what the pieces of a sentence are about, or else the whole, where that asks."""
    found = (_find_topic(piece, least.question, least.statement) for piece in pieces)
    topics = [topic for topic in found if topic]
    is_short = len(find_words(sentence)) < _FEWEST_WORDS
    if topics or not pieces or is_short or MASK in sentence or not is_question(sentence):
        return topics
    topic = _find_topic(sentence, least.sentence, least.statement)
    return [topic] if topic else []


def _find_topic(part: str, least_of_a_question: float, least_of_a_statement: float) -> Topic | None:
    move = sort_by_examples(part, least_of_a_question if _asks(part) else least_of_a_statement)
    if move is None or move.topic not in ASKED_OF_NO_VALUE:
        return None
    if move.topic is Topic.WHO and not _ASKS_OF_US.search(part):
        return None
    tells_of_a_card = move.topic is Topic.WHICH_CARDS and not _ASKS_OF_CARDS.search(part)
    return None if tells_of_a_card else move.topic


def _asks(part: str) -> bool:
    return "?" in part or begins_by_asking(part)


def begins_by_asking(part: str) -> bool:
    """Whether a part of a message begins as questions do: "will you", "how much"."""
    return _BEGINS_BY_ASKING.match(part) is not None
