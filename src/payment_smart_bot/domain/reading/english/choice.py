"""Which value is meant where a message offers several for one field."""

import re
from collections.abc import Callable
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import Cvv, Expiry, Pan, Reason, Rejection
from payment_smart_bot.domain.model.occurrences import Detail
from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText

_MOST_VALUES: Final = 4
"""More of them are no honest message; the rest is left."""

_CORRECTING: Final = re.compile(
    r"\b(?:sorry|no|wait|i mean|i meant|actually|oops|correction|rather|make (?:that|it)|scratch"
    r"|instead|should be|new|hang on|pardon|typo|correct)\b",
    re.IGNORECASE,
)


_ALTERNATIVE: Final = re.compile(r"\bor\b", re.IGNORECASE)
_HARD_TO_READ: Final = re.compile(
    r"\b(?:might|could|may)\s(?:also\s)?be\san?\s"
    r"(?:[0-9]|zero|one|two|three|four|five|six|seven|eight|nine)\b",
    re.IGNORECASE,
)
"""What says that a digit may be another: "274 but the 7 might be a 1"."""


def choose(
    first: Detail, find_next: Callable[[], Detail | Rejection | None], message: MessageText
) -> Detail | Rejection:
    """Return the value that is meant, or a doubtful Rejection where two may be.

    `first` was just taken from the message; `find_next` takes another one from what is left. The
    same value twice is one value, and whoever corrects themselves means the later one.
    """
    if not isinstance(first, Pan) and _HARD_TO_READ.search(message.text):
        return Rejection(Reason.TWO_VALUES, is_doubtful=True)
    chosen = first
    for _ in range(_MOST_VALUES):
        if not message.groups:
            return chosen
        before = message.last_taken
        other = find_next()
        (_, end), (start, _) = sorted((before, message.last_taken))
        if isinstance(other, Rejection) and _ALTERNATIVE.search(message.text, end, start):
            return Rejection(Reason.TWO_VALUES, is_doubtful=True)
        if not isinstance(other, Pan | Expiry | Cvv):
            return chosen
        if other != chosen:
            if not _CORRECTING.search(message.text, end, start):
                return Rejection(Reason.TWO_VALUES, is_doubtful=True)
            chosen = other
    return chosen
