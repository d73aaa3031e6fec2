"""How one field is found in a message."""

from collections.abc import Callable, Iterable
from typing import Final

from payment_smart_bot.domain.model.cards import Rejection
from payment_smart_bot.domain.model.occurrences import Detail
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.reading.extractors.card import take_certain_card, take_likely_card
from payment_smart_bot.domain.reading.extractors.context import Context
from payment_smart_bot.domain.reading.extractors.cvv import take_certain_cvv, take_likely_cvv
from payment_smart_bot.domain.reading.extractors.expiry import (
    take_certain_expiry,
    take_likely_expiry,
)
from payment_smart_bot.domain.reading.extractors.message_text import MessageText
from payment_smart_bot.domain.reading.extractors.name import take_certain_name, take_likely_name
from payment_smart_bot.domain.value import Value

Extractor = Callable[[MessageText, Context], Detail | Rejection | None]


class FieldReader(Value, frozen=True):
    """The two extractors of a field, and what customers call it.

    `called` is a regular expression in lower case; of a word in it only the last letter may be
    optional, so that all words are known from it. `takes_bare_words`: the likely extractor takes
    words without any digit, and is therefore tried only where the message means nothing as a whole
    ("Will May", but not "cancel").
    """

    field: str
    certain: Extractor
    likely: Extractor
    called: str
    takes_bare_words: bool = False


NAME_READER: Final = FieldReader(
    Field.NAME,
    take_certain_name,
    take_likely_name,
    r"(?:card holders? |cardholders? |full |first |last )?names?(?: on (?:the |my )?card)?"
    r"|card holder|cardholder",
    takes_bare_words=True,
)
CARD_READER: Final = FieldReader(
    Field.CARD,
    take_certain_card,
    take_likely_card,
    r"(?:credit |debit |payment )?card(?: number| no| details| info)?|number",
)
EXPIRY_READER: Final = FieldReader(
    Field.EXPIRY,
    take_certain_expiry,
    take_likely_expiry,
    r"(?:exp|expiry|expiration|expire|expirey)(?: date)?|date",
)
CVV_READER: Final = FieldReader(
    Field.CVV,
    take_certain_cvv,
    take_likely_cvv,
    r"cvv2?|cvc2?|csc|cid|(?:(?:security|verification) )?codes?",
)


def sort_by_strictness(readers: Iterable[FieldReader]) -> tuple[FieldReader, ...]:
    """Return readers in the order in which a message is read: those that take bare words last."""
    return tuple(sorted(readers, key=lambda reader: reader.takes_bare_words))
