"""A wish to change a detail in a sentence of its own: "the code is wrong. Is it safe?"."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from payment_smart_bot.domain.model.occurrences import Event, Understood
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText
from payment_smart_bot.domain.reading.english.meanings import sort_by_examples
from payment_smart_bot.domain.reading.english.questions import asks
from payment_smart_bot.domain.reading.english.rules import understand_by_rules
from payment_smart_bot.domain.reading.field_reader import FieldReader
from payment_smart_bot.domain.value import replace

_MAY_CHANGE: Final = re.compile(r"chang|wrong|incorrect|\bfix|\bedit|correct|different|other card")
_PART: Final = re.compile(r"(?:[^.!?;,\n–-]|(?<=\S)[–-]|[–-](?=\S))+[.!?;\n]*")  # noqa: RUF001
_TAKES_BACK: Final = re.compile(
    r"\b(?:never ?mind|nvm|don'?t|do not|didn'?t|keep|leave|forget|cancel|unless|if|said|asked|say"
    r"|kidding|joking|jk|confirm|yes|pay|wait|hang on|hold on|not (?:wrong|that|this|really|any)"
    r"|can'?t|no)\b"
    r"|\b(?<!else )(?<!rest )(?:it'?s|it is|is|are|all) (?:right|fine|correct|ok|okay|good)\b"
)
"""What takes a wish back that is said beside it, or says that it is none."""
_REFUSES: Final = re.compile(r"\W*(?:no|not|never)\b")
_WITHOUT_WISH: Final = frozenset({Event.QUESTION, Event.UNCLEAR, Event.KEEP})
_LEAST_OF_A_QUESTION: Final = 0.3
_MOST_PARTS: Final = 5


def hear_a_change_by_itself(
    understood: Understood, text: str, context: Context, readers: Sequence[FieldReader]
) -> Understood:
    """Return the wish to change a detail that a sentence is by itself, at the summary.

    What another sentence asks is kept beside it.
    """
    if not context.confirming or understood.event not in _WITHOUT_WISH or understood.proposed:
        return understood
    lower = text.lower()
    if not _MAY_CHANGE.search(lower):
        return understood
    parts = [part for part in _PART.findall(lower) if part.strip()]
    if not 1 < len(parts) <= _MOST_PARTS:
        return understood
    wishes = [(part, one) for part in parts if (one := _read_a_wish(part, context, readers))]
    if len(wishes) != 1:
        return understood
    said, wish = wishes[0]
    others = [part for part in parts if part != said]
    if any(map(_TAKES_BACK.search, others)):
        return understood
    wish = replace(wish, said=understood.said)
    asked = list(dict.fromkeys(_yield_topics(others)))
    return wish.asking(asked) if asked else wish


def _read_a_wish(part: str, context: Context, readers: Sequence[FieldReader]) -> Understood | None:
    if not _MAY_CHANGE.search(part) or _REFUSES.match(part):
        return None
    understood = understand_by_rules(part, MessageText(part), context, readers)
    is_one = understood.event is Event.CHANGE and understood.change not in {None, Field.NAME}
    return understood if is_one and not understood.found else None


def _yield_topics(parts: Sequence[str]) -> Iterator[Topic]:
    for part in parts:
        move = sort_by_examples(part, _LEAST_OF_A_QUESTION) if asks(part) else None
        if move is not None and move.event is Event.QUESTION and move.topic is not None:
            yield move.topic
