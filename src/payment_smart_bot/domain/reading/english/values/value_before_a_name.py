"""A value before another name, in one sentence: "375 and put it under Jane Roe"."""

import re
from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.model.occurrences import Understood
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText
from payment_smart_bot.domain.reading.english.values.message_values import MessageValues
from payment_smart_bot.domain.reading.field_reader import FieldReader
from payment_smart_bot.domain.value import replace

_FIGURES_BEFORE: Final = re.compile(
    r"\W*(?:(?:ok|yes|it'?s|its|is|the|my|security|code|cvv|cvc|date|expiry|exp)\W+){0,4}"
    r"\d[\d\s/.-]*(?<=\d)(?=[^\w?][^\d?]+\Z)",
    re.IGNORECASE,
)
"""The value that a message begins with, which has no other figure and asks nothing."""


def add_value_before_the_name(
    understood: Understood, text: str, context: Context, readers: Sequence[FieldReader]
) -> Understood:
    """Return another name with the value that the message, as typed, begins with."""
    figures = _FIGURES_BEFORE.match(text)
    if figures is None or not all(why.is_doubtful for why in understood.rejected.values()):
        return understood
    before = MessageValues(MessageText(figures[0]), context, readers)
    before.read_details()
    found = {**before.found, **understood.found}
    rejected = {field: why for field, why in understood.rejected.items() if field not in found}
    return replace(understood, found=found, rejected=rejected)
