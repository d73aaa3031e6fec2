"""The last four digits of the card beside its code: "it shows 4242 followed by 123"."""

import re
from typing import Final

from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText

_LENGTH: Final = 3
_OF_ITS_END: Final = re.compile(r"\b(?:ends?|ending|card)\b", re.IGNORECASE)
"""Whoever tells the end of the number may speak of anything else as well."""


def take_last_four(message: MessageText, context: Context) -> None:
    """Strike out the last four of the card's own number where its code comes behind them.

    They are printed before it on many cards, and are no second code.
    """
    brand, shown = context.brand, context.card_shown
    if (
        context.open_field != Field.CVV
        or brand is None
        or shown is None
        or len(message.groups) != 2
    ):
        return
    four, code = message.groups
    is_so = four.digits == shown.last4 and len(code.digits) == _LENGTH == brand.cvv_length
    if is_so and not _OF_ITS_END.search(message.left):
        message.take_groups([four])
