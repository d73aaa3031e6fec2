"""Several questions in one message: "which cards do you take, and is there a fee?"."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from payment_smart_bot.domain.model.occurrences import MOST_ANSWERS, Event, Note, Understood
from payment_smart_bot.domain.model.topics import SAID_AROUND, Topic
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.asking.about.what_was_given import (
    asks_whose_name_was_given,
)
from payment_smart_bot.domain.reading.english.asking.around_a_question import (
    leave_out_around_a_question,
)
from payment_smart_bot.domain.reading.english.asking.plain_questions import find_plain_topic
from payment_smart_bot.domain.reading.english.asking.questions_left import (
    AGREES_ONLY,
    find_words,
    is_question,
)
from payment_smart_bot.domain.reading.english.meanings import sort_by_examples
from payment_smart_bot.domain.reading.english.questions import find_topic_of_open_field
from payment_smart_bot.domain.value import replace

_MOST_QUESTIONS: Final = 6
_SEVERAL: Final = 2
_LEAST: Final = -0.1
"""The score that each of several questions needs; of the others it is said that they are left."""
_LEAST_BESIDE: Final = 0.2
"""The score of a question that only goes on with another one, or stands beside thanks."""
_LEAST_BESIDE_THANKS: Final = -0.3
"""The score that a question needs beside thanks, which need no answer."""
_FEWEST_WORDS: Final = 4
_ASKED_OF: Final = (
    r"(?:i|you|u|ya|ye|yous|we|it|this|that|there|they|he|she|my|your|ur|the|any|anyone|anybody"
    r"|someone|"
    r"somebody|all|his|her|our|their|these|those|one)\b"
)
_SAID_ON: Final = (
    "not|so|very|too|also|just|now|then|here|there|still|only|never|always|really|probably|fine"
    "|ok|okay|good|great|right|correct|valid|sure|all|in|on|at|for|from|by|to|of|as|like|be|do|pay"
    "|send|wait|have|get|give|take|use|try|come|go|call|ring|let|need|see|check|find|change|tell"
    "|ask|buy|keep|look|confirm|cancel|put|make|show|type|read|add|write|bring|collect|pick|say"
)
"""What goes on with a sentence behind its "and is", "and will", and begins no question."""
_OPENER: Final = (
    r"(?:how|what|whats|what's|who|whos|who's|whose|which|where|wheres|where's|when|why)\b"
    rf"|(?!do (?:it|this|that)\b)"
    rf"(?:is|are|was|were|do|does|did|can|could|will|would|may|must|shall|should|have|has) "
    rf"{_ASKED_OF}"
    r"|(?:does|did)\b(?! (?:so|not|it all)\b)"
    r"|(?:is|are|was|were|will|can|could|would) (?!(?:\w+ing|\w+ed|" + _SAID_ON + r")\b)\S+ \w"
)
"""How a question begins."""
_SENTENCE: Final = re.compile(r"(?:[^.!?;\n]|\.(?=[a-z0-9]))+[.!?;\n]*")
_AND: Final = r"(?:(?:and|also|plus|but|btw|&)\s{1,3}){1,2}"
_NEXT_QUESTION: Final = re.compile(
    rf"(?:\s{{0,3}},\s{{0,3}}|\s{{1,3}})(?=(?:then\s{{1,3}}|{_AND})(?:{_OPENER}))"
    rf"|\s{{0,3}}[,:]\s{{1,3}}(?={_OPENER})"
    r"|\s(?=\+\s)|,\s(?=and\s[^,?\n]{3,40}\?)",
    re.IGNORECASE,
)
_SETS_APART: Final = re.compile(
    rf"\W*(?:(?:oh|ok|okay|so|thanks|thank you|great|good)\W+){{0,2}}(?:{_AND}|\+\s)", re.IGNORECASE
)
"""How a question begins that does not go on with the one before it: "and is it safe"."""
_MAY_ASK_MORE: Final = re.compile(
    r"[,.!;&+\n]|\?.|(?<=\s)(?:and|also|plus|but|then)\s", re.IGNORECASE
)
_HEADING: Final = (
    r"\W*(?:(?:thx|thanks|ta|ok|okay|and|also|need|want|the|an?|my|any|vat|tax|pls|please)\W+){0,4}"
    r"(?:receipt|invoice|refund|delivery|postage|fees?|currency)\W*(?:(?:pls|please|first)\W*)?\Z"
)
"""A question in one word: "receipt + can i return one"."""
_ASKS: Final = re.compile(
    rf"(?:(?:and|n|also|plus|or|but|so|ok|okay|hi|hello|hey|then|well|sorry|please|wait|first)\W+)"
    rf"{{0,3}}(?:{_OPENER})|.*\?"
    r"|[^.!\n]{3,40}\s(?:who|when|where|why|how (?:much|long|many))\W*\Z"
    r"|(?:(?:and|also|can|could|you|u)\s){0,3}(?:please|pls|plz|kindly)\s(?:tell|let|send|text|inform|ask)\s"
    rf"|{_HEADING}",
    re.IGNORECASE | re.DOTALL,
)
_POINTS_BACK: Final = AGREES_ONLY | {"what's", "whats"}
"""A question of such words is about what stands beside it: "what's that now? the pin?"."""
_FIGURE: Final = re.compile(r"\d")
_STANDS_ALONE: Final = SAID_AROUND | {Topic.WITHDRAWAL, Topic.HELP}
"""What needs an answer of its own, and no second one behind it."""


_COVERED: Final[Mapping[Topic, frozenset[Topic]]] = {
    Topic.EARLIER_CARD: frozenset({Topic.RECURRING, Topic.PROGRESS}),
    Topic.PENDING: frozenset({Topic.EARLIER_CARD, Topic.RECURRING, Topic.PROGRESS, Topic.BANK}),
    Topic.FORMATS: frozenset({Topic.WHERE_TO_ENTER}),
}
"""The answers that say what others would say again."""


def split_questions(text: str) -> list[str]:
    """Return what a message asks, each question by itself, in its order."""
    return [one for group in _group_questions(text) for one in group]


def _group_questions(text: str) -> list[list[str]]:
    """Return the questions of a message, each with those that only go on with it."""
    groups: list[list[str]] = []
    for part, is_apart in islice(_yield_questions(text), _MOST_QUESTIONS):
        if is_apart or not groups:
            groups.append([])
        groups[-1].append(part)
    return groups


def _yield_questions(text: str) -> Iterator[tuple[str, bool]]:
    """Yield each question of a message, and whether something sets it apart."""
    for sentence in yield_sentences(text):
        for part in _NEXT_QUESTION.split(sentence):
            apart = _SETS_APART.match(part)
            asked = leave_out_around_a_question((part[apart.end() :] if apart else part).strip())
            if _ASKS.match(asked):
                yield asked, apart is not None


def find_topics(known: Iterable[Topic | None], passed_over: Collection[Topic]) -> list[Topic]:
    """Return what questions are about, in their order, each once."""
    topics = leave_out_covered(filter(None, known))
    return [topic for topic in topics if topic not in passed_over]


def leave_out_covered(topics: Iterable[Topic]) -> list[Topic]:
    """Return topics, each once, without those whose answer that of another one says again."""
    each = dict.fromkeys(topics)
    covered = frozenset[Topic]().union(*(_COVERED.get(topic, ()) for topic in each))
    return [topic for topic in each if topic not in covered]


def hear_all_that_is_asked(understood: Understood, text: str, context: Context) -> Understood:
    """Return a question with those that stand beside it; of one that nobody knows, it is noted."""
    if understood.event is not Event.QUESTION or understood.topic is Topic.WITHDRAWAL:
        return understood
    groups = _group_questions(text) if _MAY_ASK_MORE.search(text) else [[text.strip()]]
    if sum(map(len, groups)) < _SEVERAL:
        return _hear_what_is_meant(understood, groups, text, context)
    known = [find_topics(_yield_topics(group, context), _STANDS_ALONE) for group in groups]
    if len(groups) < _SEVERAL:
        (topics,) = known
        is_plain = len(topics) >= _SEVERAL or understood.topic in SAID_AROUND
        return understood.asking(topics) if topics and is_plain else understood
    return _hear_groups(understood, groups, known)


def _hear_groups(
    understood: Understood, groups: Sequence[Sequence[str]], known: Sequence[Sequence[Topic]]
) -> Understood:
    """Return a message that asks several things, with what is known of each.

    What the message as a whole is about answers the first of which nothing is known by itself. The
    answer about the order says whom to ask for anything else.
    """
    whole = understood.topic
    is_told = whole is None or whole in SAID_AROUND or any(whole in topics for topics in known)
    heard, is_left_out = [], False
    for group, topics in zip(groups, known, strict=True):
        if not topics and not is_told and whole is not None:
            heard.append(whole)
            is_told = True
        elif not topics:
            is_left_out = is_left_out or any(map(is_question, group))
        heard += topics
    topics = leave_out_covered(heard)
    if len(topics) > MOST_ANSWERS:
        topics = leave_out_covered(one for one, *_ in filter(None, known))
        is_left_out = is_left_out or len(topics) > MOST_ANSWERS
    asking = understood.asking(topics) if topics else understood
    is_to_be_told = is_left_out and bool(topics) and Topic.ORDER not in asking.topics
    return asking.noting(Note.LEAVES_A_QUESTION) if is_to_be_told else asking


def _hear_what_is_meant(
    understood: Understood, groups: Sequence[Sequence[str]], text: str, context: Context
) -> Understood:
    """Return the one question of a message that says thanks, or asks for a moment, beside it."""
    if understood.topic not in SAID_AROUND or not groups or groups[0][0] == text.strip():
        return understood
    asked = groups[0][0]
    of_field = find_topic_of_open_field(" ".join(asked.lower().split()), context.open_field)
    topic = of_field or _find_topic(asked, context, _LEAST_BESIDE)
    if topic is not None and topic not in _STANDS_ALONE:
        return replace(understood, topic=topic)
    if understood.topic is Topic.THANKS and asked.count(" ") >= _FEWEST_WORDS - 1:
        topic = _find_topic(asked, context, _LEAST_BESIDE_THANKS)
        return replace(understood, topic=topic)
    return understood


def _yield_topics(group: Sequence[str], context: Context) -> Iterator[Topic | None]:
    """Yield what the questions of a group are about; "where is it" is of the one before it."""
    least = _LEAST
    for one in group:
        if not _POINTS_BACK.issuperset(find_words(one)) or _FIGURE.search(one):
            yield _find_topic(one, context, least)
        least = _LEAST_BESIDE


def _find_topic(question: str, context: Context, least: float) -> Topic | None:
    if context.name is not None and asks_whose_name_was_given(question.lower()):
        return Topic.WHICH_CARD_GIVEN
    if plain := find_plain_topic(question, context.merchant):
        return plain
    move = sort_by_examples(question, least)
    return move.topic if move else None


def yield_sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a message with the marks at their ends."""
    yield from _SENTENCE.findall(text)
