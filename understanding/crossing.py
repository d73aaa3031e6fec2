"""Messages made of two that are understood alone: a value, and a question beside it.

People give a value and ask something in one message, in more ways than any set of messages has. So
values are put beside questions, with the marks between them that people use. Nothing may be lost of
what is understood alone: the value is to be taken, and the question answered.
"""

import random
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from payment_smart_bot.domain.model.topics import NARROWER, Topic
from payment_smart_bot.domain.value import Value
from understanding.labels import Labelled, describe
from understanding.steps import read_at

_MOST: Final = 1500
_SEED: Final = 1
_LONGEST_VALUE: Final = 40
_LONGEST_QUESTION: Final = 80
_VALUES: Final = ("name ", "card ", "expiry ", "code ")
_FORMS: Final = (
    "{value}. {question}",
    "{value}\n{question}",
    "{value}, {question}",
    "{value} - {question}",
    "{question}\n{value}",
)
_ASKED: Final = frozenset(
    {
        *(Topic.SAFE, Topic.STORED, Topic.WHICH_CARDS, Topic.OTHER_METHODS, Topic.HOW_MUCH),
        *(Topic.CURRENCY, Topic.REFUND, Topic.WHO, Topic.STRIPE, Topic.RECURRING, Topic.RECEIPT),
        *(Topic.AFTER_CONFIRM, Topic.MULTIPLE, Topic.INSTALMENTS, Topic.ORDER, Topic.CONTACT),
    }
)
"""What is asked whatever is given; where a value stands on the card is answered by giving it."""


class Crossed(Value, frozen=True):
    """What came of crossed messages, in numbers: how many were read, taken, and answered."""

    read: int
    taken: int
    answered: int
    lost: tuple[str, ...]


def measure_crossings(messages: Iterable[Labelled]) -> Crossed:
    """Cross what is understood of a set, and read it; the same set gives the same result."""
    known = [one for one in messages if len(one.right) == 1 and _is_understood(one)]
    taken = answered = count = 0
    lost: list[str] = []
    for value, question, message in islice(_cross(known), _MOST):
        understood = read_at(value.step, message)
        is_taken = describe(understood).casefold() == value.right[0].casefold()
        topics = {NARROWER.get(topic, topic) for topic in understood.topics}
        is_answered = _find_topic(question) in topics
        count, taken, answered = count + 1, taken + is_taken, answered + is_answered
        if not (is_taken and is_answered):
            lost.append(f"{value.step} | {message!r} => {value.right[0]} + {question.right[0]}")
    return Crossed(count, taken, answered, tuple(lost))


def _is_understood(labelled: Labelled) -> bool:
    return (
        describe(read_at(labelled.step, labelled.message)).casefold()
        == labelled.right[0].casefold()
    )


def _cross(known: list[Labelled]) -> Iterator[tuple[Labelled, Labelled, str]]:
    values = [one for one in known if _is_value(one)]
    questions = [one for one in known if _is_question(one)]
    draw = random.Random(_SEED)  # noqa: S311 (no secret: the same messages each time)
    while values and questions:
        value, question = draw.choice(values), draw.choice(questions)
        form = draw.choice(_FORMS)
        yield value, question, form.format(value=value.message, question=question.message)


def _is_value(labelled: Labelled) -> bool:
    is_one = labelled.right[0].startswith(_VALUES) and ";" not in labelled.right[0]
    return is_one and len(labelled.message) <= _LONGEST_VALUE and "?" not in labelled.message


def _is_question(labelled: Labelled) -> bool:
    is_short = len(labelled.message) <= _LONGEST_QUESTION
    has_figures = any(letter.isdigit() for letter in labelled.message)
    return is_short and not has_figures and _find_topic(labelled) in _ASKED


def _find_topic(labelled: Labelled) -> str:
    return labelled.right[0].removeprefix("topic ")
