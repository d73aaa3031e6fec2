"""Dates that tell from when a card is valid: "06/24 above it but that's when it began"."""

import re
from functools import cache
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.message_text import SET_ASIDE, MessageText

_MAY_TELL: Final = re.compile("start|beg[aiu]n|comm?enc|issue|since|got|open|from|activ")
_MONTHS: Final = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_DATE: Final = (
    r"(?<![\d/.\-])(?P<date>[01]?\d\s?[/.\-]\s?(?:20)?\d{2}|[01]\d\s?[0-4]\d|20\d{2}[/\-][01]?\d"
    rf"|(?:{_MONTHS})[a-z]{{0,6}}\.?\s'?(?:20)?\d{{2}})(?!\d|[/.\-]\d)"
)
_NO_RANGE: Final = r"(?!\s?(?:-|to|till?|until|thru|through|up)\s?\d)"
_BEGAN: Final = r"(?:start(?:ed|s)|beg[ai]ns?|begun|commence[ds]?|opened|(?:was|is|were)\sissued)"
_START: Final = (
    r"(?:start(?:ing)?(?:\sdate)?|beginning|issued?(?:\sdate)?|date\sof\sissue|valid\sfrom"
    r"|from\sdate)"
)
_BEFORE_IT: Final = (
    rf"(?<!\d\s)(?:\b(?:it|card|this|that|which|one|i|they)\s{_BEGAN}|(?:\A|[,.;(])\s?{_BEGAN}"
    r"|\b(?:start(?:ing)?|issue|from)\sdate|\bvalid\sfrom|\bdate\sof\sissue|\bmember\ssince|\bissued)"
    r"(?:[\s:]{1,2}(?:(?:in|on|at|is|was|says|reads|date|it|the|since|from|around|about)\b)?){1,6}"
    rf"{_DATE}{_NO_RANGE}"
)
_AFTER_IT: Final = (
    rf"{_DATE}(?P<between>[^.;!?\n\d\x00\x01]{{0,40}}?)(?:"
    r"\b(?:that'?s|that\sis|which\sis|it'?s|is|was|from|for)\s(?:the\sdate\s|the\sday\s|just\s|from\s|only\s)?"
    rf"(?:(?:when|where)\s(?:it|this|they|i|we|the\scard|he|she)\s"
    rf"(?:{_BEGAN}|got|issued|made|sent|activated|was\s(?:made|sent|activated))|(?:the\s|its\s)?{_START})"
    rf"|(?<=\d)\s(?:is\s)?(?:it\s{_BEGAN}|start\sdate)(?=\s?(?:[,.;)\n]|\Z)))"
    r"(?!\w)(?!\s?(?:(?:in|on|at|is|was)\s)?\d)"
)
_OF_ANOTHER: Final = re.compile(
    r"\b(?:not|other|first|second|ends?|expir\w+|until|till?|thru|good|never)\b|n't\b",
    re.IGNORECASE,
)
"""What stands before a beginning that is another date's: "06/28, the other is the start"."""

_SAME_AS: Final = re.compile(
    r"\bsame\s(?:(?:date|one|thing)\s)?(?:as|like)\s(?:before|last\stime"
    r"|(?:(?:on|with)\s)?(?:the|my)\s(?:last|other|first|old|previous)(?:\s(?:one|card))?)\b"
    r"(?=[^.;!?\n]{0,24}\d)",
    re.IGNORECASE,
)
"""What is said of a date that is told as well: "same as the last one, august 2030"."""


@cache  # only where a message may speak of a beginning
def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def tells_a_beginning(message: MessageText) -> bool:
    """Whether such a date was set aside in a message."""
    return SET_ASIDE in message.left and _MAY_TELL.search(message.text.lower()) is not None


def set_aside_other_dates(message: MessageText) -> None:
    """Set aside every date from which a card is said to be valid: it is never the expiry date.

    So is a comparison with another card, beside the date itself.
    """
    lower = message.left.lower()
    if "same" in lower and (same := _SAME_AS.search(message.left)):
        message.set_aside(*same.span())
    if not _MAY_TELL.search(lower):
        return
    for found in _compile(_BEFORE_IT).finditer(message.left):
        message.set_aside(*found.span())
    for found in _compile(_AFTER_IT).finditer(message.left):
        if not _OF_ANOTHER.search(found["between"]):
            message.set_aside(*found.span())
