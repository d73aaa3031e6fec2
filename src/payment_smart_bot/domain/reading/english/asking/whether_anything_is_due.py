"""Questions whether anything is paid at all: "if I save this now do I have to pay anything?"."""

import re
from typing import Final

from payment_smart_bot.domain.model.occurrences import Event, Understood
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.value import replace

_ASKS: Final = re.compile(
    r"\b(?:do|will|am|would|does|is|are)\s(?:i|we|it|you|this|that|there|saving it)\b[^?.!]{0,40}?"
    r"\b(?:pay|paying|charged?|cost|owe|due|take|taking|billed)\b[^?.!]{0,12}?"
    r"\b(?:anything|something|any money|a fee)\b"
)


def hear_whether_anything_is_due(understood: Understood, text: str, context: Context) -> Understood:
    """Return a question with what it asks where no amount is due: whether there is one."""
    if understood.event is not Event.QUESTION or context.money is not None:
        return understood
    asks = _ASKS.search(text.lower()) is not None
    return replace(understood, topic=Topic.HOW_MUCH) if asks else understood
