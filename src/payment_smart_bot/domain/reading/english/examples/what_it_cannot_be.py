"""What a message cannot mean, whatever single words of it say: a grandson's present is no card."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.words.plain_words import ANY_CLOSE_ONE, straighten

_OWN: Final = re.compile(
    r"\b(?:my|our) own (?:\w+ )?(?:card|account|visa|mastercard|amex|debit|credit|name|one)\b"
    r"|\b(?:it'?s|this is|that'?s) my (?:debit |credit )?(?:card|account|visa|mastercard|amex)\b"
    r"|\bin my (?:own )?name\b|\b(?:card|it)(?:'?s| is) (?:all )?(?:mine|my own)\b"
)
_NOT_THEIRS: Final = re.compile(rf"\b(?:not|n't) (?:my )?(?:{ANY_CLOSE_ONE})(?:'?s)?\b")
_OF_OTHERS: Final = re.compile(
    rf"\b(?:{ANY_CLOSE_ONE}|his|hers?|their|theirs|him|them|some(?:one|body) else'?s?|friends?"
    r"|not|n'?t|isnt|aint|instead|boss|behalf|mrs?|ms|miss)\b"
)
_OF_A_PRESENT: Final = re.compile(
    r"\b(?:arriv\w*|deliver\w*|ship\w*|(?:it|they) (?:will )?be (?:here|there)|christmas|xmas"
    r"|birthday|wrap\w*"
    r"|size|fits?|e-?mailed|posted|refund\w*|return\w*|exchange\w*|send it back|ticket|seats?)\b"
)
_OF_A_CARD: Final = re.compile(
    r"\b(?:card\w*|visa|mastercard|amex|debit|credit|account|bank|pay\w*|paid|names?|us(?:e|ing"
    r"|es)"
    r"|hers|his|theirs|permission|allow\w*|agree\w*|holder|owner|behalf|numbers?|codes?|charge\w*"
    r"|type|typing|details|consent|ask\w*|lets?|letting|present|settl\w*|cover\w*)\b"
)
_SEVERAL_THINGS: Final = re.compile(
    r"\b(?:for|buy|buying|get|getting|bought|order(?:ed)?) (?:(?:my|our|the|these|those|just|a) )?"
    r"(?:gift cards?|(?:\d{1,2}|two|three|four|five|six|both)(?! of us)(?: \w+)? \w+s)\b"
    r"|\b(?:for|buy|buying) an? gift card\b"
)
_OF_SEVERAL_PAYMENTS: Final = re.compile(
    r"\b(?:(?<!gift )cards|(?<!gift )card|visas?|amex|mastercards?|split\w*|hal(?:f|ves)|between"
    r"|separate\w*|each|orders?|invoices?|bills?|bookings?|payments?|times?|people|persons?|us"
    r"|months?|weeks?|years?|ways?|parts?|rest|other|another|together|one go|same|share\w*"
    r"|as well|too|instal\w*|links?|lots|chunks|transactions?|friends?|once|accounts?|names)\b"
)


def _is_nobody_elses(lower: str) -> bool:
    if _OWN.search(lower):
        return _OF_OTHERS.search(_NOT_THEIRS.sub(" ", lower)) is None
    return _OF_A_PRESENT.search(lower) is not None and _OF_A_CARD.search(lower) is None


def _counts_things(lower: str) -> bool:
    is_of_things = _SEVERAL_THINGS.search(lower) is not None
    return is_of_things and _OF_SEVERAL_PAYMENTS.search(lower) is None


_CANNOT_BE: Final[Mapping[str, Callable[[str], bool]]] = {
    Topic.SOMEONE_ELSES.value: _is_nobody_elses,
    Topic.MULTIPLE.value: _counts_things,
}


def cannot_mean(name: str, text: str) -> bool:
    """Whether a message, as typed, cannot have a meaning that its words make likely.

    Relatives for whom something is bought own no card, and two books are no two cards.
    """
    rules_out = _CANNOT_BE.get(name)
    return rules_out is not None and rules_out(straighten(text.lower()))
