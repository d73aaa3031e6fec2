"""What finds the fields that every card payment needs, in English."""

from typing import Final

from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.reading.english.extractors.cards.card import (
    take_certain_card,
    take_likely_card,
)
from payment_smart_bot.domain.reading.english.extractors.codes.cvv import (
    take_certain_cvv,
    take_likely_cvv,
)
from payment_smart_bot.domain.reading.english.extractors.dates.expiry import (
    take_certain_expiry,
    take_likely_expiry,
)
from payment_smart_bot.domain.reading.english.extractors.names.name import (
    take_certain_name,
    take_likely_name,
)
from payment_smart_bot.domain.reading.field_reader import FieldReader

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
    needs_figures=True,
)
EXPIRY_READER: Final = FieldReader(
    Field.EXPIRY,
    take_certain_expiry,
    take_likely_expiry,
    r"(?:exp|expiry|expiration|expire|expirey)(?: date)?|date",
    needs_figures=True,
)
CVV_READER: Final = FieldReader(
    Field.CVV,
    take_certain_cvv,
    take_likely_cvv,
    r"cvv2?|cvc2?|csc|cid|(?:(?:security|verification) )?codes?"
    r"|(?:security|verification) (?:numbers?|digits)|(?:3|three|4|four) digits?",
    needs_figures=True,
)

STANDARD_READERS: Final = {
    reader.field: reader for reader in (NAME_READER, CARD_READER, EXPIRY_READER, CVV_READER)
}
"""Each of them by the name of its field."""
