"""Messages made of two that are understood alone: a value, and a question beside it.

People give a value and ask something in one message, in more ways than any set of messages has. So
values are put beside questions, with the marks between them that people use. Nothing may be lost of
what is understood alone: the value is to be taken, and the question answered.
"""

import random
from collections.abc import Iterable, Iterator, Sequence
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

    @property
    def shares(self) -> dict[str, float]:
        """What share of the values was taken, and of the questions answered."""
        of = max(self.read, 1)
        return {"values taken": self.taken / of, "questions answered": self.answered / of}


def measure_crossings(messages: Iterable[Labelled]) -> Crossed:
    """Cross what is understood of a set, and read it; the same set gives the same result."""
    known = [one for one in messages if len(one.right) == 1 and _is_right(one, one.message)]
    taken = answered = read = 0
    lost: list[str] = []
    for value, question, message in _cross(known):
        is_taken = _is_right(value, message)
        topics = read_at(value.step, message).topics
        is_answered = _find_topic(question) in {NARROWER.get(topic, topic) for topic in topics}
        read, taken, answered = read + 1, taken + is_taken, answered + is_answered
        if not (is_taken and is_answered):
            lost.append(f"{value.step} | {message!r} => {value.right[0]} + {question.right[0]}")
    return Crossed(read, taken, answered, tuple(lost))


def _is_right(labelled: Labelled, message: str) -> bool:
    """Whether a message is read as the label says, at the step of the label."""
    return describe(read_at(labelled.step, message)).casefold() == labelled.right[0].casefold()


def _cross(known: Sequence[Labelled]) -> Iterator[tuple[Labelled, Labelled, str]]:
    """Yield values and questions that are drawn, each pair with its message."""
    values, questions = list(filter(_is_value, known)), list(filter(_is_question, known))
    draw = random.Random(_SEED)  # noqa: S311 (no secret: the same messages each time)
    for _ in range(min(_MOST, len(values) * len(questions) * len(_FORMS))):
        value, question = draw.choice(values), draw.choice(questions)
        message = draw.choice(_FORMS).format(value=value.message, question=question.message)
        yield value, question, message


def _is_value(labelled: Labelled) -> bool:
    is_one = labelled.right[0].startswith(_VALUES) and ";" not in labelled.right[0]
    return is_one and len(labelled.message) <= _LONGEST_VALUE and "?" not in labelled.message


def _is_question(labelled: Labelled) -> bool:
    is_short = len(labelled.message) <= _LONGEST_QUESTION
    has_figures = any(letter.isdigit() for letter in labelled.message)
    return is_short and not has_figures and _find_topic(labelled) in _ASKED


def _find_topic(labelled: Labelled) -> str:
    return labelled.right[0].removeprefix("topic ")
