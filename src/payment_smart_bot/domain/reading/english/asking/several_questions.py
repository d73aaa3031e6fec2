"""Several questions in one message: "which cards do you take, and is there a fee?"."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from itertools import islice
from typing import Final

from payment_smart_bot.domain.model.occurrences import Event, Understood
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.asking.about.what_was_given import (
    asks_whose_name_was_given,
)
from payment_smart_bot.domain.reading.english.asking.around_a_question import (
    leave_out_around_a_question,
)
from payment_smart_bot.domain.reading.english.asking.plain_questions import find_plain_topic
from payment_smart_bot.domain.reading.english.meanings import sort_by_examples
from payment_smart_bot.domain.reading.english.questions import find_topic_of_open_field
from payment_smart_bot.domain.value import replace

_MOST_QUESTIONS: Final = 6
_MOST_ANSWERS: Final = 2
"""Answers to one message: more is not read on a phone."""
_LEAST: Final = 0.2
"""The score that each of several questions needs: what is not sure is no question of its own."""
_LEAST_BESIDE_THANKS: Final = -0.3
"""The score that a question needs beside thanks, which need no answer."""
_FEWEST_WORDS: Final = 4
_ASKED_OF: Final = (
    r"(?:i|you|u|ya|ye|yous|we|it|this|that|there|they|he|she|my|your|ur|the|any|anyone|anybody"
    r"|someone|"
    r"somebody|all|his|her|our|their|these|those|one)\b"
)
_OPENER: Final = (
    r"(?:how|what|whats|what's|who|whos|who's|whose|which|where|wheres|where's|when|why)\b"
    rf"|(?:is|are|was|were|do|does|did|can|could|will|would|may|must|shall|should|have|has) "
    rf"{_ASKED_OF}"
)
"""How a question begins."""
_SENTENCE: Final = re.compile(r"(?:[^.!?;\n]|\.(?=[a-z0-9]))+[.!?;\n]*")
_NEXT_QUESTION: Final = re.compile(
    rf"(?:\s{{0,3}},\s{{0,3}}|\s{{1,3}})(?:(?:and|also|plus|or|but|then"
    rf"|btw|&)\s{{1,3}}){{1,2}}(?={_OPENER})"
    rf"|\s{{0,3}}[,:]\s{{1,3}}(?={_OPENER})",
    re.IGNORECASE,
)
_MAY_ASK_MORE: Final = re.compile(
    r"[,.!;&\n]|\?.|(?<=\s)(?:and|also|plus|or|but|then)\s", re.IGNORECASE
)
_ASKS: Final = re.compile(
    rf"(?:(?:and|n|also|plus|or|but|so|ok|okay|hi|hello|hey|then|well|sorry|please|wait|first)\W+)"
    rf"{{0,3}}(?:{_OPENER})|.*\?",
    re.IGNORECASE | re.DOTALL,
)
_GIVES_WAY: Final = frozenset({Topic.WAIT, Topic.PATIENCE, Topic.THANKS, Topic.GREETING})
"""What is said in passing: "hang on, where do I find it?"."""
_STANDS_ALONE: Final = _GIVES_WAY | {Topic.WITHDRAWAL, Topic.HELP}
"""What needs an answer of its own, and no second one behind it."""


_COVERED: Final[Mapping[Topic, frozenset[Topic]]] = {
    Topic.EARLIER_CARD: frozenset({Topic.RECURRING, Topic.PROGRESS}),
    Topic.PENDING: frozenset({Topic.EARLIER_CARD, Topic.RECURRING, Topic.PROGRESS, Topic.BANK}),
    Topic.FORMATS: frozenset({Topic.WHERE_TO_ENTER}),
}
"""The answers that say what others would say again."""


def split_questions(text: str) -> list[str]:
    """Return what a message asks, each question by itself, in its order."""
    parts = (
        part for sentence in _SENTENCE.findall(text) for part in _NEXT_QUESTION.split(sentence)
    )
    plain = (leave_out_around_a_question(part.strip()) for part in parts)
    asking = (part for part in plain if _ASKS.match(part))
    return list(islice(asking, _MOST_QUESTIONS))


def find_topics(
    questions: Iterable[str],
    find_topic: Callable[[str], Topic | None],
    passed_over: Collection[Topic],
) -> list[Topic]:
    """Return what questions are about, in their order, each once, and no more than is answered."""
    topics = leave_out_covered(filter(None, map(find_topic, questions)))
    return [topic for topic in topics if topic not in passed_over][:_MOST_ANSWERS]


def leave_out_covered(topics: Iterable[Topic]) -> list[Topic]:
    """Return topics, each once, without those whose answer that of another one says again."""
    each = dict.fromkeys(topics)
    covered = frozenset[Topic]().union(*(_COVERED.get(topic, ()) for topic in each))
    return [topic for topic in each if topic not in covered]


def hear_all_that_is_asked(understood: Understood, text: str, context: Context) -> Understood:
    """Return a question with the second one that stands beside it, if both are plain."""
    topic = understood.topic
    if understood.event is not Event.QUESTION or topic is None or topic is Topic.WITHDRAWAL:
        return understood
    questions = split_questions(text) if _MAY_ASK_MORE.search(text) else [text.strip()]
    if len(questions) < _MOST_ANSWERS and topic not in _GIVES_WAY:
        return understood
    topics = find_topics(questions, lambda one: _find_topic(one, context), _STANDS_ALONE)
    if len(topics) == _MOST_ANSWERS:
        return replace(understood, topic=topics[0], also=topics[1])
    if not questions or questions[0] == text.strip():
        return understood
    if topic is Topic.THANKS and not topics and questions[0].count(" ") >= _FEWEST_WORDS - 1:
        return replace(understood, topic=_find_topic(questions[0], context, _LEAST_BESIDE_THANKS))
    return replace(understood, topic=topics[0]) if topics and topic in _GIVES_WAY else understood


def _find_topic(question: str, context: Context, least: float = _LEAST) -> Topic | None:
    of_field = find_topic_of_open_field(" ".join(question.lower().split()), context.open_field)
    if of_field is not None:
        return of_field
    if context.name is not None and asks_whose_name_was_given(question.lower()):
        return Topic.WHICH_CARD_GIVEN
    if plain := find_plain_topic(question, context.merchant):
        return plain
    move = sort_by_examples(question, least)
    return move.topic if move else None


def yield_sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a message with the marks at their ends."""
    yield from _SENTENCE.findall(text)
