"""What is asked about the end of a card: on which day it is, and if the card is good by then."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.dates.months import MONTHS_BY_NAME
from payment_smart_bot.domain.reading.english.words.pieces import Pieces

_MONTH: Final = "|".join(sorted(MONTHS_BY_NAME, key=len, reverse=True))
_MAY_BE_OF_A_DAY: Final = Pieces("day|date|month|first|last|start|end|beginning|1st|mean")
_AN_END: Final = r"(?:first|last|1st|3[01]st|30th|end|start|beginning)"
_WHICH_DAY: Final = re.compile(
    r"\b(?:what|which)(?: \w+)? (?:day|date)\b|\b(?:which|what) (?:end|part) of\b"
    rf"|\b{_AN_END}\b[^.?!\n]{{0,24}} or [^.?!\n]{{0,16}}\b{_AN_END}\b"
    r"|(?:\A|[.,;:!?\n]\s?|\b(?:and|but|so|ok|or|btw|also|oh|then|sorry|wait|question)\s)"
    r"(?:does|do|is|will|would|can|could) (?:i|it|that|this|the)\b[^.?!\n]{0,40}"
    rf"\b(?:(?:the )?{_AN_END} (?:day )?of|(?:on|till|until|from|up to) (?:the )?"
    rf"(?:{_AN_END}|(?:\d\d?|\*+)(?: of)? (?:{_MONTH}))\b)"
)
_OF_THE_LIFE_OF_A_CARD: Final = re.compile(
    r"\b(?:expir\w*|runs? out|run|ends?|dies?|stops?|valid|invalid|good|counts?|appl(?:y|ies)"
    r"|works?|working|use|used|usable|card|mean|first|last)\b"
)
_OF_ANOTHER_DAY: Final = re.compile(
    r"\b(?:deliver\w*|cake|order|come|comes|arriv\w*|collect\w*|ready|charg\w*|pay\w*|money|tak\w*"
    r"|statement|birthday|party|number|digits?|code|name|where"
    r"|(?:month|year|day) (?:comes |goes |is )?first)\b"
)
_STILL_GOOD: Final = re.compile(
    r"\b(?:still|is|does|do|will|would|can|could|ok|okay|alright|fine)\b[^.!\n]{0,80}"
    r"\b(?:work|works|working|valid|good|ok|okay|fine|alright|use|used|usable|accepted|accept|take|taken|count|counts|go|goes|matter|a\sproblem|problem)\b"
)
_ENDS_NOW: Final = re.compile(
    r"\b(?:exp\w*|runs?\sout|running\sout|ends?|dies|lapses|goes\sout|up|due\sto\sexpire)\b[^.?!\n]{0,24}"
    r"\b(?:(?:this|next)\smonth|end\sof\s(?:the|this|next)\smonth)\b"
    r"|\b(?:that's|thats|that\sis|which\sis|it's|its|is)\s(?:actually\s|only\s|just\s|already\s)?(?:in\s|until\s|till\s|the\send\sof\s){0,2}this\smonth\b"
    r"|\bif\sthis\smonth\s(?:is|still|counts|works)\b|\bthis\smonth('s)?\s(?:expir\w+|date)\b"
)
_OF_ANOTHER_THING: Final = re.compile(
    r"\b(?:pay|paid|paying|charge[ds]?|charging|deliver\w*|arriv\w*|ship\w*|order|offer|sale|discount|coupon"
    r"|voucher|plan|subscription|birthday|party|salary|rent|instal\w*|refund\w*)\b"
)
_STILL: Final = re.compile(
    r"\bstill\b[^.!\n]{0,16}\b(?:valid|good|ok|okay|fine|alright|works?|usable|accepted|count|do|in\sdate"
    r"|use\s(?:it|this|that|mine|(?:the|my)\scard))\b"
    r"|\btoo\s(?:late|close|soon)\b"
)
_ASKS: Final = re.compile(
    r"\?|\b(?:is|does|will|would|can|could)\s(?:it|that|this|the\scard|my|i)\b"
)


def asks_which_day(lower: str) -> bool:
    """Whether a message, in lower case, asks on which day of its month a card expires."""
    if not _MAY_BE_OF_A_DAY.are_in(lower) or _WHICH_DAY.search(lower) is None:
        return False
    if _OF_THE_LIFE_OF_A_CARD.search(lower) is None:
        return False
    return _OF_ANOTHER_DAY.search(lower) is None


def asks_whether_it_is_still_good(lower: str) -> bool:
    """Whether a message, in lower case, that gives a date asks if the card is still good then."""
    if "still" not in lower and "too " not in lower:
        return False
    is_asked = _STILL.search(lower) is not None and _ASKS.search(lower) is not None
    return is_asked and _OF_ANOTHER_THING.search(lower) is None


def asks_of_its_last_month(lower: str) -> bool:
    """Whether a message, in lower case, asks if a card is still good that expires so soon."""
    if " month" not in lower:
        return False
    if _STILL_GOOD.search(lower) is None or _OF_ANOTHER_THING.search(lower):
        return False
    return _ENDS_NOW.search(lower) is not None


def asks_of_its_end(lower: str) -> bool:
    """Whether a message, in lower case, asks on which day a card ends, or if it is good by then."""
    return asks_which_day(lower) or asks_of_its_last_month(lower)
