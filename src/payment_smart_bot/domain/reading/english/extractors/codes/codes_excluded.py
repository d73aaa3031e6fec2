"""The one code that fits a card, beside another number: "3 on the back 551, on the front 8026".

Some cards bear both: an American Express has four digits on its front and three on its back.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.codes.codes_asked import asks_which_code
from payment_smart_bot.domain.reading.english.extractors.message_text import Group, MessageText

_FEWEST_DIGITS: Final = 3
_MOST_DIGITS: Final = 4
_EXCLUDES: Final = re.compile(
    r"\b(?:ignore|forget|disregard|skip|leave\sout|never\smind|(?:but\s)?not"
    r"|(?:don'?t|do\snot|you\swo?n'?t|you\sdon'?t)\s(?:use|take|want|need|mind|count|bother\swith))\s"
    r"(?:those|these|that|them|it|the)\b(?:\s(?:one|ones|three|3|\x01|digits|numbers?|bit|others?"
    r"|back|behind|of|at|on|its|the))*",
    re.IGNORECASE,
)
_OF_THE_NEXT: Final = re.compile(r"[\s,:(]{0,3}\Z")
_ON_ITS_FRONT: Final = re.compile(
    r"\bfront\b(?:\sof\s(?:(?:the|my|her|his|this)\s)?card\b|\s(?:side|one)\b)?"
    r"(?=\s*(?:[^\s\w]|\d|\Z|(?:is|it|it'?s|says|saying|shows|reads|has|there|there'?s|and|but|n|with|a"
    r"|the|i|he|she|four|above|which|that|that'?s|are)\b))",
    re.IGNORECASE,
)
"""The front of a card, and no front desk or door."""
_ON_ITS_BACK: Final = re.compile(r"\b(?:back|behind|rear|reverse|strip)\b", re.IGNORECASE)
_ASKS: Final = re.compile(r"\?|\bor\b", re.IGNORECASE)
_DOUBTS: Final = re.compile(
    r"\b(?:maybe|might|could|either|think|not\ssure|phone|pin)\b", re.IGNORECASE
)
_OF_ANOTHER_THING: Final = re.compile(
    r"\b(?:last|end(?:s|ing)?|house|flat|door|gate|order|room|member|since|years?|born|zip|postcode"
    r"|old|expired|wrong)\b",
    re.IGNORECASE,
)
"""What one of the numbers may be of, if none is excluded."""


_GOES_ON: Final = re.compile(
    r"\s*(?:\Z|[^\s\w]|(?:and|but|on|at|in|is|from|which|then|the|n|with|above|round|printed|there|up|i|he"
    r"|she|or|while|not|around|back|front|behind)\b)",
    re.IGNORECASE,
)
"""What may stand behind a code: "9071 pages" is none."""


def find_the_only_fitting(message: MessageText, length: int) -> Group | None:
    """Return the only number as long as the code, if it is plain that it is not the other."""
    numbers = [one for one in message.groups if len(one.digits) >= _FEWEST_DIGITS]
    fitting = [one for one in numbers if len(one.digits) == length]
    if len(fitting) != 1 or len(numbers) != 2 or _DOUBTS.search(message.left):
        return None
    (other,) = (one for one in numbers if one is not fitting[0])
    if _are_of_two_sides(message.left, other) and _GOES_ON.match(message.left, fitting[0].end):
        return fitting[0]
    excluded = [
        _find_excluded(message.left, found, numbers) for found in _EXCLUDES.finditer(message.left)
    ]
    is_plain = bool(excluded) and not _ASKS.search(message.left)
    return fitting[0] if is_plain and all(one is other for one in excluded) else None


def _are_of_two_sides(text: str, other: Group) -> bool:
    """Whether both numbers are codes of the card, on its front and back, or it is asked which."""
    if len(other.digits) > _MOST_DIGITS or _OF_ANOTHER_THING.search(text):
        return False
    has_both = _ON_ITS_FRONT.search(text) and _ON_ITS_BACK.search(text)
    return has_both is not None or asks_which_code(text)


def _find_excluded(text: str, found: re.Match[str], numbers: list[Group]) -> Group | None:
    """Return which number is meant: what follows at once, or else what came last."""
    follows = next((one for one in numbers if one.start >= found.end()), None)
    if follows is not None and _OF_THE_NEXT.fullmatch(text[found.end() : follows.start]):
        return follows
    return next((one for one in reversed(numbers) if one.end <= found.start()), None)
