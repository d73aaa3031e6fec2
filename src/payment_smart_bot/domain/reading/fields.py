"""The table of what a conversation collects: how each field is found, asked for and explained."""

from collections.abc import Callable, Mapping
from typing import Final

from payment_smart_bot.domain.model.cards import Reason, Rejection
from payment_smart_bot.domain.model.occurrences import Detail
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.phrases import wording
from payment_smart_bot.domain.reading.extractors.card import certain_card, likely_card
from payment_smart_bot.domain.reading.extractors.cvv import certain_cvv, likely_cvv
from payment_smart_bot.domain.reading.extractors.expiry import certain_expiry, likely_expiry
from payment_smart_bot.domain.reading.extractors.message import Context, Message
from payment_smart_bot.domain.reading.extractors.name import certain_name, likely_name
from payment_smart_bot.domain.value import Value

Recogniser = Callable[[Message, Context], Detail | Rejection | None]


class FieldSpec(Value, frozen=True):
    """One field: its two recognisers, its question, and a sentence for each reason against it.

    `takes_bare_words`: the likely recogniser takes words without any digit, and is therefore tried
    only where the message means nothing as a whole ("Will May", but not "cancel").
    """

    field: Field
    certain: Recogniser
    likely: Recogniser
    ask: str
    rejected: Mapping[Reason, str]
    takes_bare_words: bool = False


def _spec(
    field: Field, certain: Recogniser, likely: Recogniser, *, takes_bare_words: bool = False
) -> FieldSpec:
    ask, rejected = wording.ASKS[field], wording.REJECTED[field]
    return FieldSpec(field, certain, likely, ask, rejected, takes_bare_words)


READ_IN_ORDER: Final = (
    _spec(Field.CARD, certain_card, likely_card),
    _spec(Field.EXPIRY, certain_expiry, likely_expiry),
    _spec(Field.CVV, certain_cvv, likely_cvv),
    _spec(Field.NAME, certain_name, likely_name, takes_bare_words=True),
)
"""The order in which a message is read: the strictest pattern first. `Field` gives the order in
which the customer is asked."""
