"""What stands around a date that may be a card's, and tells what it is of."""

import re
from functools import cache
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.dates.dates_of_beginning import (
    tells_a_beginning,
)
from payment_smart_bot.domain.reading.english.extractors.message_text import TAKEN, MessageText
from payment_smart_bot.domain.reading.english.extractors.offering import (
    find_words_of_clause,
)
from payment_smart_bot.domain.reading.english.words.plain_words import words_of

_NAMED: Final = (
    r"(?:(?:\A|[.;!?\n]\s{0,2})(?:(?:and|it|which)\s){0,2}"
    r"(?:(?:goes|r[au]n(?:s|ning)?)\sout|ends|finishes|lapses|dies)\b[^.;!?\n\d]{0,24}"
    r"|\b(?:exp[a-z]*|(?:valid|good)\s[a-z]+|(?:the|card|expir[a-z]+|exp)\s?dat[a-z]{0,3}"
    r"|date\s(?:should|is|was)|running\sout|\x00\s?(?:r[au]ns?|goes|running)\sout"
    r"|(?:it|card|this|that|one|thing)\s(?:will\s)?"
    r"(?:r[au]n(?:s|ning)?\sout|goes\sout|dies?|died|ends?|finishe?[sd]?|lapse[sd]?)"
    r"|til|till|son\skullanma(?:\starihi)?|bis|hasta|do|jusqu'?en|caduca|caducidad|vence|vencimiento|scade|scadenza|validade|gültig|läuft|ablaufdatum|verloopt"
    r"|vervalt|vervaldatum|valable|geldig|expiración|fecha|datum|la\sdata|validité)\b"
    r"[^.;!?\n\d]{0,24}|\bexp[a-z.]*\W{0,3}"
    r"|\b(?:exp[a-z]*|date)\b[^.;!?\n\d]{0,16}\b(?:wrong|incorrect|mistake|not\sright)\b"
    r"[^;!?\n\d]{0,40})\d[^,;!?\n]*\Z"
)
"""Text up to and with a date that has the date's own name before it."""
_ABOUT_SOMETHING_ELSE: Final = (
    r"\b(?:my|our|the|his|her)\s(?!card|visa|mastercard|amex|maestro|discover|debit|credit|exp|date"
    r"|year|month|back|front|number|one|thing|plastic|valid|correct|right|real|actual|proper|new)"
    r"[a-z]+\s"
    r"(?:is|was|are|ends?|expires?|finishes|starts|begins|runs\sout|renews|lapses)\s(?:on\s|in\s)?"
)
"""What speaks of something else that has a date: "the policy expires"."""
_OF_SOMETHING_ELSE: Final = (
    rf"(?:{_ABOUT_SOMETHING_ELSE}|\bsee\s(?:you|ya)\s"
    r"|\b(?:take|charge|do|pay|send|make|put|get|start)"
    r"\s(?:(?:it|this|that|me|the\smoney|only)\s){0,2}(?:on|by|after|before|until|from)\s(?:the\s)?)\Z"
)
_OF_PAPERS: Final = (
    r"\s(?:order|invoice|bill|booking|delivery|payment|receipt|statement|appointment|charge)\b"
)
"""What comes after the date of something else: "the 12/27 order"."""
_TELLS_WHEN: Final = (
    r"\b(?:on|in|by|at|for|(?<!as\s)before|after|since|until|till|from|around)\s(?:the\s)?\Z|\bthere\s\Z"
    r"|(?<![0-9])[0-9]{1,2}\s\Z"
    r"|\b(?:we|they|he|she)(?:'re|\sare|'ll|\swill)?\s(?!have|got|see|read|think|believe|can|say)"
    rf"[a-z]+(?:\s[a-z]+)?\s\Z|{_ABOUT_SOMETHING_ELSE}\Z"
)
"""What stands before a date on which something happens: "we fly on", "the party is"."""
_ENDS_THEN: Final = (
    r"\b(?:exp[a-z]*|r[au]ns?\sout|valid|good|dies|lasts)\b[^.;!?\n]{0,24}"
    r"\b(?:(?:this|next)\s(?:month|year)|in\s\w+\s(?:months?|years?))\b"
    r"|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"\s(?:of\s)?(?:this|next)\syear\b"
)
"""What tells when a card ends, but not by its date: "it expires next month"."""
_HAS_ENDED: Final = (
    r"\b(?:expired|ran\sout|lapsed)\s(?:(?:in|since)\s)?(?:yesterday"
    r"|last\s(?:week|month|year|[a-z]+)|\w+\s(?:days?|weeks?|months?|years?)\sago|already)\b"
)
_NOT_ANOTHER: Final = (
    r",?\s(?:and\s)?not\s(?:in\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[0-9\x01])"
)
_OR_BEFORE: Final = r"(?<![0-9/])[0-9]{1,2}\s(?:or|/\s?or)\s(?:maybe\s|an?\s)?\Z"
_OR_AFTER: Final = r"\s?or\s(?:maybe\s|an?\s)?(?:20[0-9]{2}|[0-9]{1,2})(?![0-9])(?!\s?/)"
_LAST_DIGITS: Final = (
    r"\b(?:ending|ends)(?:\s(?:in|with|on))?\s(?:1[3-9]|[3-9][0-9]|2[1-9]|00)[0-9]{2}(?![0-9])"
)
"""The last digits of a card, which are no month and year: "the one ending 4444"."""
_HOUR: Final = r"[0-9]{1,2}\.[0-9]{2}"
_OF_OTHER_THINGS: Final = words_of("""
    dinner lunch booking delivery deliver delivered product products order ordered plan insurance
    subscription website site item policy membership tonight today tomorrow morning afternoon
    evening pay paid paying payment payments charge charged bill buy buying bought purchase need
    needed cancel refund receipt invoice transaction transfer start ticket birth account house home
    birthday coming came received receive open party holiday job work working pickup pick-up collect
    xmas christmas easter eid diwali bday ramadan thanksgiving
    wedding due appointment collection event lets
""")
"""Everyday words that say what a date is of, if not of the card: "next payment 12/28"."""


@cache  # only where a date may be
def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def has_its_name(message: MessageText, end: int) -> bool:
    """Whether a date that ends there has a date's own name before it: "it runs out 12/29"."""
    return _compile(_NAMED).search(message.left[:end]) is not None


def is_of_something_else(message: MessageText, start: int, end: int) -> bool:
    """Whether the date `text[start:end]` is said to be of something else."""
    before = _compile(_OF_SOMETHING_ELSE).search(message.left[:start])
    return before is not None or _compile(_OF_PAPERS).match(message.left, end) is not None


def tells_when(message: MessageText, start: int) -> bool:
    """Whether a date that starts there tells when something happens."""
    return _compile(_TELLS_WHEN).search(message.left[:start]) is not None


def speaks_of_another_thing(message: MessageText, start: int, end: int) -> bool:
    """Whether the clause of the date `text[start:end]` has a word for what else has dates."""
    return not _OF_OTHER_THINGS.isdisjoint(find_words_of_clause(message, start, end))


def is_asked_or_an_hour(message: MessageText, start: int, end: int) -> bool:
    """Whether the date `text[start:end]`, among words alone, is in a question or like "4.30"."""
    if TAKEN in message.left or not message.has_words_left:
        return False
    asks = message.left.endswith("?")
    return asks or _compile(_HOUR).fullmatch(message.left, start, end) is not None


def is_an_hour(message: MessageText, start: int, end: int) -> bool:
    """Whether a date is the hour of "at 10.30"."""
    return (
        message.left[:start].lower().endswith("at ")
        and _compile(_HOUR).fullmatch(message.left, start, end) is not None
    )


def may_be_of_another_card(message: MessageText, start: int, end: int) -> bool:
    """Whether a date is of another card, paper or product: "my gift card expires"."""
    before = _compile(_OF_ANOTHER_CARD).search(message.left[:start])
    return before is not None or _compile(_IS_NO_DATE).match(message.left, end) is not None


_OF_ANOTHER_CARD: Final = (
    r"\b(?:(?:gift|old|blocked|lost|stolen|loyalty|library|membership|other|id|train|bus|rail|travel|gym|sim|store|student)\scard"
    r"|passport|licen[cs]e|\bid\b|%\soff|ages?|milk|coupon|voucher|offer|warranty|best\sbefore|permit|contract|lease"
    r"|guarantee|insurance|sale|discount|student\svisa|away|ready\sby|no\slonger|anything\sbut"
    r"|used\sto\sbe|instead\sof|such\sas|format|should\si\stype|do\syou\swant|who\shas|does\sthe\scake|travel\sone|the\sother\s(?:bank|one))\b[^.,;!?\n\x00]*\Z"
    r"|\b(?:fake|made\sup|route|page|world\scup|wait\s(?:un)?till?|call\sme|last)\s\Z"
)
_IS_NO_DATE: Final = (
    r"\s*(?:(?:lol\s)?jk|isn'?t\sright|failed|am|main\sst|oops|no(?!\s(?:rush|hurry|problem|prob|worries|code|cvv|need|more|name)\b)|nope|kidding|km|miles|kg|ml|percent|o'?clock|=|be\swith"
    r"|(?:main|high)\sstreet|people|persons?|guests?|kids|pax|yesterday|be\sok|ok\sfor)(?![a-z])"
    r"|\sat\s[0-9]"
)


def is_the_other_date(message: MessageText, start: int) -> bool:
    """Whether a date is told beside that from which the card is valid: "the other is 06/28"."""
    before = _compile(_THE_OTHER).search(message.left[:start])
    return before is not None and tells_a_beginning(message)


_THE_OTHER: Final = r"\b(?:other|second|one\sbelow)(?:\s(?:one|date))?\s(?:is|says)\s\Z"


def is_set_against_another(message: MessageText, end: int) -> bool:
    """Whether a date that ends there is said in place of another: "feb 28 not jan"."""
    return _compile(_NOT_ANOTHER).match(message.left, end) is not None


def may_be_another_month(message: MessageText, start: int, end: int) -> bool:
    """Whether a month or a year is as likely as that of the date: "06 or 08/29"."""
    before = _compile(_OR_BEFORE).search(message.left[:start])
    return before is not None or _compile(_OR_AFTER).match(message.left, end) is not None


def says_it_has_ended(text: str) -> bool:
    """Whether a card is said to have expired, without its date."""
    return _compile(_HAS_ENDED).search(text) is not None


def says_roughly_when(text: str) -> bool:
    """Whether it is told when a card ends, but not by a month and a year."""
    return _compile(_ENDS_THEN).search(text) is not None


def tells_last_digits(text: str) -> bool:
    """Whether four digits are said to be the last of a number."""
    return _compile(_LAST_DIGITS).search(text) is not None
