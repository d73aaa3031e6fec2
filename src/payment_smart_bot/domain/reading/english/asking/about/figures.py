"""What is asked about figures: which date or amount they mean, and what comes of wrong ones."""

import re
from typing import Final

from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.asking.about.end_of_the_card import asks_of_its_end
from payment_smart_bot.domain.reading.english.extractors.dates.months import MONTHS_BY_NAME
from payment_smart_bot.domain.redaction.number_words import NUMBER_WORDS

_MONTH: Final = "|".join(sorted(MONTHS_BY_NAME, key=len, reverse=True))
_A_DAY: Final = (
    rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th)?|the \w+) (?:of )?(?:{_MONTH})"
    rf"|(?:{_MONTH}) (?:the )?\d{{1,2}}(?:st|nd|rd|th)?\b|(?:a |the )?day\b)"
)
_A_MONTH: Final = rf"(?:(?:{_MONTH}) (?:of )?(?:20\d\d|two thousand)|(?:a |the )?(?:month|year)\b)"
_DAY_OR_YEAR: Final = re.compile(
    rf"\b{_A_DAY}[^.?!]{{0,16}} or [^.?!]{{0,16}}{_A_MONTH}"
    rf"|\b{_A_MONTH}[^.?!]{{0,16}} or [^.?!]{{0,16}}{_A_DAY}"
)
_A_FIGURE: Final = re.compile(r"\d")
_AMOUNTS: Final = NUMBER_WORDS | {"fourty"}
_CURRENCY: Final = re.compile(r" (?:dollars|bucks|euros|pounds|quid)(?= or )")
_IN_FIGURES: Final = re.compile(r"[$€£]\d[\d.,]{0,9}|\d{1,4}[.,]\d\d")
_OF_MONEY: Final = re.compile(
    r"\b(?:pay|paying|cost|costs|price|amount|total|dollars?|bucks|euros?|pounds?|quid|owe|charged?)\b"
    r"|[$€£]"
)
_OF_THE_CARD: Final = re.compile(
    r"\b(?:digits?|codes?|cvv|cvc|exp\w*|date|back|front|ends?|ending|times|cards|ways|payments?"
    r"|instal\w+|months?|years?)\b"
)
_WHAT_IF_WRONG: Final = re.compile(
    r"\bwhat(?:'?s| is| will| would)? (?:happens?|happen|if)(?: if| when)? (?:i|we) (?:just )?"
    r"(?:send|type|enter|put|give|write|key)\b(?: you| in| it)? (?:(?:the|a|an|some|my|it) )?"
    r"(?:fake|random|made|rubbish|nonsense|\d)"
)
_OTHER_DETAIL: Final = re.compile(
    r"\b(?:flat|apartment|house|door|floor|street|address|post ?code|zip|e-?mail|birthday|birth"
    r"|tele?phone|phone|mobile|passport|tax|customer|account|sort)\b"
)
_NEEDS_IT: Final = re.compile(
    r"(?<!why )\b(?:do|will|would) (?:you|u|ya) (?:\w+ )?(?:need|want|require) "
    r"(?:it|that|this|them|those|as well|(?:my|his|her|their|our|an?)"
    r" (?:\w+ )?(?:numbers?|phone|mobile|flat|address|e-?mail|post ?code|zip|birthday))\b"
)
_MAY_BE_INCLUDED: Final = re.compile(r"post(?:age|ing)|shipping|deliver|p&p|\b(?:vat|tax|gst)\b")
_COST: Final = r"(?:postage|posting|shipping|delivery|p&p|vat|tax|gst)\b"
_IS_INCLUDED: Final = re.compile(
    rf"(?<!\w){_COST}(?! number)[^.?!\n]{{0,24}}\b(?:includ\w*|(?:already )?in (?:it|that"
    r"|this|there)\b|in (?:the|that|this) (?:price|total|amount|figure|cost)"
    r"|part of (?:it|that|the (?:price|total))"
    r"|(?:on top|extra|separate)(?= *(?:\?|\Z)))"
    rf"|\b(?:includ\w*|(?:price|total|amount|figure|it|that) (?:\w+ )?(?:have|has|cover|got))"
    rf" (?:\w+ )?{_COST}(?! number)"
)


def asks_what_is_included(lower: str) -> bool:
    """Whether a message, in lower case, asks if postage or a tax is in the amount."""
    return _MAY_BE_INCLUDED.search(lower) is not None and _IS_INCLUDED.search(lower) is not None


def find_topic_of_figures(lower: str) -> Topic | None:
    """Return what a message, in lower case, asks about figures, where it does."""
    if asks_of_its_end(lower):
        return Topic.WHERE_EXPIRY
    if asks_what_is_included(lower):
        return Topic.HOW_MUCH
    if " or " in lower:
        if _A_FIGURE.search(lower) and _DAY_OR_YEAR.search(lower):
            return Topic.WHERE_EXPIRY
        if _names_two_amounts(lower):
            return Topic.HOW_MUCH
    if "what" in lower and _WHAT_IF_WRONG.search(lower):
        return Topic.FORMATS
    if "you " in lower or "u " in lower:
        asks = _NEEDS_IT.search(lower) is not None and _OTHER_DETAIL.search(lower) is not None
        return Topic.OTHER_DETAILS if asks else None
    return None


def _names_two_amounts(lower: str) -> bool:
    """Whether it is asked which of two amounts is the one to pay."""
    before, _, behind = _CURRENCY.sub("", lower).partition(" or ")
    amounts = _is_amount(before.split()[-1:]) and _is_amount(behind.split()[:1])
    return amounts and _OF_MONEY.search(lower) is not None and not _OF_THE_CARD.search(lower)


def _is_amount(words: list[str]) -> bool:
    return any(word.strip(",?") in _AMOUNTS or _IN_FIGURES.match(word) for word in words)
