"""How one field is found in a message."""

from collections.abc import Callable, Iterable
from typing import Any

from payment_smart_bot.domain.model.cards.card_details import Rejection
from payment_smart_bot.domain.model.occurrences import Detail
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.value import Value

Extractor = Callable[[Any, Context], Detail | Rejection | None]
"""Takes a value out of a message, in the form that the reading of its language gives it."""


class FieldReader(Value, frozen=True):
    """The two extractors of a field, and what customers call it.

    `called` is a regular expression in lower case; of a word in it only the last letter may be
    optional, so that all words are known from it. `takes_bare_words`: the likely extractor takes
    words without any digit, and is therefore tried only where the message means nothing as a whole
    ("Will May", but not "cancel"). `needs_figures`: a message without any holds no value of the
    field, unless it is asked for just then.
    """

    field: str
    certain: Extractor
    likely: Extractor
    called: str
    takes_bare_words: bool = False
    needs_figures: bool = False


def sort_by_strictness(readers: Iterable[FieldReader]) -> tuple[FieldReader, ...]:
    """Return readers in the order in which a message is read: those that take bare words last."""
    return tuple(sorted(readers, key=lambda reader: reader.takes_bare_words))
