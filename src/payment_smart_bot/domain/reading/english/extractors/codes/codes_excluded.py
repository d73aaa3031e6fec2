"""The one code that fits a card, beside another number that is excluded: "not the 3 on the back".

Some cards bear both: an American Express has four digits on its front and three on its back.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.message_text import Group, MessageText

_FEWEST_DIGITS: Final = 3
_EXCLUDES: Final = re.compile(
    r"\b(?:ignore|forget|disregard|skip|leave\sout|never\smind|(?:but\s)?not"
    r"|(?:don'?t|do\snot|you\swo?n'?t|you\sdon'?t)\s(?:use|take|want|need|mind|count|bother\swith))\s"
    r"(?:those|these|that|them|it|the)\b(?:\s(?:one|ones|three|3|\x01|digits|numbers?|bit|others?"
    r"|back|behind|of|at|on|its|the))*",
    re.IGNORECASE,
)
_OF_THE_NEXT: Final = re.compile(r"[\s,:(]{0,3}\Z")
_DOUBTS: Final = re.compile(
    r"\?|\b(?:or|maybe|might|could|either|think|not\ssure|phone|pin)\b", re.IGNORECASE
)


def find_the_only_fitting(message: MessageText, length: int) -> Group | None:
    """Return the only number as long as the code, if all that is excluded are other numbers."""
    numbers = [one for one in message.groups if len(one.digits) >= _FEWEST_DIGITS]
    fitting = [one for one in numbers if len(one.digits) == length]
    if len(fitting) != 1 or len(numbers) == 1 or _DOUBTS.search(message.left):
        return None
    excluded = [
        _find_excluded(message.left, found, numbers) for found in _EXCLUDES.finditer(message.left)
    ]
    others = [one for one in numbers if one is not fitting[0]]
    is_plain = bool(excluded) and all(one in others for one in excluded)
    return fitting[0] if is_plain and len(others) == 1 else None


def _find_excluded(text: str, found: re.Match[str], numbers: list[Group]) -> Group | None:
    """Return which number is meant: what follows at once, or else what came last."""
    follows = next((one for one in numbers if one.start >= found.end()), None)
    if follows is not None and _OF_THE_NEXT.fullmatch(text[found.end() : follows.start]):
        return follows
    return next((one for one in reversed(numbers) if one.end <= found.start()), None)
