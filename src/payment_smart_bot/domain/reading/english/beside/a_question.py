"""What a message gives beside a question, and its own reading leaves out.

"456.. wait is this in dollars" gives a code, and "Ellie Marsh. Not sure, is it safe?" a name. What
is left of the message without its question is read once more. A value is taken where the question
has nothing to do with any value; a name that nothing makes sure of is asked back.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise, starmap
from typing import Final

from payment_smart_bot.domain.model.cards.concealed import Digits
from payment_smart_bot.domain.model.occurrences import Event, Understood
from payment_smart_bot.domain.model.session import Field, Question
from payment_smart_bot.domain.model.topics import NARROWER, Topic
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.asking.each_part import (
    ASKED_OF_NO_VALUE,
    asks_of_no_value,
    begins_by_asking,
)
from payment_smart_bot.domain.reading.english.beside.likely_names import (
    is_likely_a_name,
    is_typed_as_one,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_by_itself import (
    is_asking,
    is_of_no_name,
    split_parts,
)
from payment_smart_bot.domain.value import replace

_MOST_PARTS: Final = 6
_JOINS: Final = re.compile(r"\sand\s", re.IGNORECASE)
_MARK: Final = re.compile(r"[^\w\s'’]\s|\n")  # noqa: RUF001 (as people type)
_PUTS_RIGHT: Final = re.compile(
    r"\d|\b(?:wrong|mis(?:take\w*|read|typed|spel\w+)|typo|incorrect|not right)\b", re.IGNORECASE
)
_WAITS: Final = re.compile(r"[\s,]*\b(?:wait|hang\son|hold\son|sorry)\W*\Z", re.IGNORECASE)
"""What calls for a question behind it."""
_IS_SOMETHING: Final = re.compile(
    r"(?:is|was|are|were|has|have|had|will|would|can|does|did)\s"
    r"(?:my|the|your|our|an?|these|they|any|that|this)\b",
    re.IGNORECASE,
)


def hear_beside_a_question(
    understood: Understood, text: str, context: Context, read: Callable[[str], Understood]
) -> Understood:
    """Return what a message asks, with what it gives beside that; `read` understands a text."""
    if not _may_give_more(understood) or context.asked is Question.IS_IT_THE_NAME:
        return understood
    if begins_by_asking(text) and not _MARK.search(text):
        return understood
    parts = split_parts(text)
    if not 1 < len(parts) <= _MOST_PARTS:
        return understood
    apart = _Apart(parts, read)
    if not apart.asked:
        return understood
    if context.open_field == Field.NAME:
        return _hear_a_name(understood, apart, text)
    again = apart.read_told()
    if again is None or (again.event is Event.CHANGE and not context.confirming):
        return understood
    if again.event is Event.CHANGE:
        return replace(again, said=understood.said).asking(understood.topics)
    found = {**again.found, **understood.found}
    return replace(understood, event=Event.DETAILS, found=found, rejected={})


def _may_give_more(understood: Understood) -> bool:
    if not understood.topics:
        return False
    is_doubtful = all(why.is_doubtful for why in understood.rejected.values())
    return understood.event in {Event.QUESTION, Event.DETAILS} and is_doubtful


class _Apart:
    """A message in its parts: what it asks, and what it tells, which is read by itself."""

    def __init__(self, parts: Sequence[str], read: Callable[[str], Understood]) -> None:
        self.asked = list(filter(_asks, parts))
        plain = _drop_waiting(parts)
        self._told = [one for one in plain if one not in self.asked]
        self._goes_on = any(starmap(_goes_on, pairwise(plain)))
        self._read = read

    def read_told(self) -> Understood | None:
        """Return what is told, if it gives or changes a value, and what is asked touches none."""
        asks_of_none = all(map(asks_of_no_value, self.asked)) or asks_of_no_value(_join(self.asked))
        if self._goes_on or not asks_of_none:
            return None
        told = _join(self._told)
        understood = self._read(told)
        if understood.event is Event.CHANGE:
            puts_right = understood.change is not None and _PUTS_RIGHT.search(told)
            return understood if puts_right and not understood.found else None
        is_given = understood.event is Event.DETAILS and bool(understood.found)
        is_whole = not any(type(value) is Digits for value in understood.found.values())
        return understood if is_given and is_whole and not understood.rejected else None

    def find_name(self) -> str | None:
        """Return the longest name in what is told, if every other one is a part of it."""
        if not all(map(is_of_no_name, self.asked)):
            return None
        passages = [self._told, *([one] for one in self._told), *pairwise(self._told)]
        names = {name for passage in passages for name in self._yield_name(passage)}
        longest = max(names, key=len, default="")
        return longest or None if all(name in longest for name in names) else None

    def is_all_of(self, name: str) -> bool:
        """Whether all that is told gives a name, and none of it makes that doubtful."""
        return all(map(is_asking, self.asked)) and name in self._yield_name(self._told)

    def _yield_name(self, passage: Sequence[str]) -> Iterator[str]:
        name = self._read(_join(passage)).found.get(Field.NAME) if passage else None
        if isinstance(name, str) and is_likely_a_name(name):
            yield name


def _join(parts: Sequence[str]) -> str:
    return "".join(part if part[-1:].isspace() else f"{part} " for part in parts)


def _asks(part: str) -> bool:
    return is_asking(part) or asks_of_no_value(part)


def _drop_waiting(parts: Sequence[str]) -> list[str]:
    return [
        _WAITS.sub("", part) if _asks(behind) else part for part, behind in pairwise([*parts, ""])
    ]


def _goes_on(part: str, behind: str) -> bool:
    """Whether what seems to ask goes on with what is before it: "500 is my coupon"."""
    return part[-1:].isalnum() and _IS_SOMETHING.match(behind) is not None


def _hear_a_name(understood: Understood, apart: _Apart, text: str) -> Understood:
    taken = understood.found.get(Field.NAME)
    name = apart.find_name()
    if name is None or str(taken or understood.proposed or "") not in name:
        return understood
    if understood.topic is Topic.WHICH_NAME and _JOINS.search(name):
        return understood  # it is two names of which it is asked
    asks_of_none = all(NARROWER.get(one, one) in ASKED_OF_NO_VALUE for one in understood.topics)
    is_certain = asks_of_none and is_typed_as_one(name, text) and apart.is_all_of(name)
    if not (taken or is_certain):
        return replace(understood, event=Event.DETAILS, proposed=name)
    found = {**understood.found, Field.NAME: name}
    return replace(understood, event=Event.DETAILS, found=found, proposed=None)
