"""A date that puts the known one right, whatever is said around it: "no wait feb 2030, my eyes".

The known one must not stand then without a word: another date is taken, or it is asked which.
"""

import re
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import (
    Expiry,
    Reason,
    Rejection,
    parse_expiry,
)
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.extractors.dates.date_surroundings import (
    is_asked_or_an_hour,
    is_of_something_else,
    may_be_another_month,
    may_be_of_another_card,
    speaks_of_another_thing,
    tells_when,
)
from payment_smart_bot.domain.reading.english.extractors.dates.months import MONTHS_BY_NAME
from payment_smart_bot.domain.reading.english.extractors.handing_over import find_words
from payment_smart_bot.domain.reading.english.extractors.message_text import TAKEN, MessageText
from payment_smart_bot.domain.reading.english.extractors.offering import (
    OFFERING,
    has_only_offering_words,
)
from payment_smart_bot.domain.reading.english.words.plain_words import words_of

_PUTS_RIGHT: Final = re.compile(
    r"\b(?:sorry|soz|no|wait|hang\son|hold\s(?:on|up)|actually|w?oops|correction|correct|rather|scratch|scrap"
    r"|should|meant?|mistake|typo|wrong(?:ly)?|mis-?(?:read|typed|took|copied)|apologies|pardon"
    r"|instead|upside)\b",
    re.IGNORECASE,
)
_LOOKED: Final = re.compile(
    r"\b(?:looked|looking|checked|noticed|reali[sz]ed|glasses|specs|see\snow)\b", re.IGNORECASE
)
_LOOKED_AGAIN: Final = words_of(
    "because cos cuz coz i've ive i'd had have just now look looked looking checked noticed seen "
    "see closer properly"
)
"""What leads to the date that somebody has seen by now: "cos I've just looked and it's 07/29"."""
_MONTH_AND_YEAR: Final = r"(?:0?[1-9]|1[0-2])[\s/.\-]{0,2}(?:20)?[2-4][0-9](?![0-9])"
_AT_ONCE: Final = re.compile(
    r"\b(?:exp[a-z]*|dates?|valid|thru|through|until|till?)\b[^0-9.!?\n]{1,16}"
    rf"(?P<old>{_MONTH_AND_YEAR})\W{{1,3}}"
    r"(?:(?:no|nope|sorry|wait|i\smean|i\smeant|oops|actually|correction|rather|scratch\sthat|hang\son"
    r"|it'?s|its|it\sis|make\s(?:it|that)|should\sbe|that'?s)\W{1,3}){1,5}"
    rf"(?<=[a-z\W])(?={_MONTH_AND_YEAR})(?!\W*[0-9]{{3}}(?![0-9]))",
    re.IGNORECASE,
)
_CLAUSE_BEFORE: Final = re.compile(r"[^.,;:!?\n]*\Z")
_IS_PRINTED: Final = re.compile(
    r"\b(?:reads?|says?|shows?|printed|stamped|embossed|engraved|written|looks|exp[a-z]*|dates?"
    r"|valid|thru|front)\b",
    re.IGNORECASE,
)
_IS_OF_WHAT_FOLLOWS: Final = re.compile(
    r"\s(?!(?:i|i'?m|my|me|we|the|he|she|it|its|it'?s|cos|cuz|coz|because|and|but|had|not|now|no|code|cvv"
    r"|cvc|security|sorry|soz|lol|haha|oops|was|were|instead|please|pls|on|as|with|so|n|this|that"
    r"|typing)\b)[a-z]",
    re.IGNORECASE,
)
"""What goes on behind a date as if it were of another thing: "12/26 cake", "2028 is far away"."""
_DOUBTS: Final = re.compile(r"\?|\b(?:or|maybe|might|could|probably)\b", re.IGNORECASE)
_IN_PLACE_OF: Final = re.compile(
    r"(?<![\w/.\-])(?P<new>20[2-9][0-9]|[a-z]{3,10})\W{1,2}(?:and\s)?not\s(?:in\s)?"
    r"(?P<old>20[2-9][0-9]|[a-z]{3,10})(?![\w/\-])",
    re.IGNORECASE,
)
_BARE_DATE: Final = re.compile(
    r"(?<![\w/.\-])(?:(?P<m>0[1-9]|1[0-2])\s?(?P<yy>[2-4][0-9])|(?P<y>20[2-4][0-9]))(?![\w/\-]|\.[0-9])"
)
_OF_A_DATE: Final = re.compile(r"\b(?:dates?|exp[a-z]*|years?|valid)\b", re.IGNORECASE)


def puts_right(text: str) -> bool:
    """Whether a text has a word with which something is put right."""
    return _PUTS_RIGHT.search(text) is not None


def set_aside_what_is_put_right(message: MessageText) -> None:
    """Strike out what is put right at once: "expires 0830 no sorry 0829"."""
    found = _AT_ONCE.search(message.left)
    if found is not None and puts_right(message.left[found.end("old") : found.end()]):
        message.set_aside(*found.span("old"))


def weigh_against_known(
    value: Expiry | Rejection | None, message: MessageText, start: int, end: int, context: Context
) -> Expiry | Rejection | None:
    """Return what a date comes to that is another than the known one, which nobody asked for."""
    if context.expiry_shown is None or value in {None, context.expiry_shown}:
        return None
    is_of_another = (
        is_of_something_else(message, start, end)
        or may_be_of_another_card(message, start, end)
        or tells_when(message, start)
        or is_asked_or_an_hour(message, start, end)
        or speaks_of_another_thing(message, start, end)
    )
    if is_of_another:
        return None
    is_put_right = puts_right(message.left) or (
        isinstance(value, Expiry) and _has_looked_again(message, context.expiry_shown)
    )
    clause = _CLAUSE_BEFORE.search(message.left, 0, start)
    before = find_words(clause[0]) if clause else []
    if not (is_put_right or _IS_PRINTED.search(message.left)):
        return None
    if isinstance(value, Rejection):
        return Rejection(value.reason, is_doubtful=True) if is_put_right else None
    is_doubtful = (
        not is_put_right
        or not all(map(_leads_to_another, before))
        or _IS_OF_WHAT_FOLLOWS.match(message.left, end)
        or may_be_another_month(message, start, end)
        or _DOUBTS.search(message.left)
    )
    return Rejection(Reason.TWO_VALUES, is_doubtful=True) if is_doubtful else value


def _has_looked_again(message: MessageText, known: Expiry) -> bool:
    """Whether the known date is told as well, or that somebody has looked at the card by now."""
    return _LOOKED.search(message.left) is not None or _tells(known, message.text)


def _tells(known: Expiry, text: str) -> bool:
    written = rf"(?<!\d)0?{known.month}\s?[/.\-]\s?(?:20)?{known.year % 100:02}(?!\d)"
    return re.search(written, text) is not None


def _leads_to_another(word: str) -> bool:
    is_known = word in OFFERING or word in MONTHS_BY_NAME or word in _LOOKED_AGAIN
    return is_known or _PUTS_RIGHT.fullmatch(word) is not None


def take_part_put_right(message: MessageText, context: Context) -> Expiry | Rejection | None:
    """Take a year or a month that is said in place of the known one: "it's 2030, not 2031"."""
    known = context.expiry_shown
    if known is None or "not" not in message.text:
        return None
    for said in _IN_PLACE_OF.finditer(message.text):
        year, month = known.year, known.month
        if said["old"] == str(year) and said["new"].isdigit():
            year = int(said["new"])
        elif MONTHS_BY_NAME.get(said["old"].lower()) == month:
            month = MONTHS_BY_NAME.get(said["new"].lower(), month)
        is_left = message.left[slice(*said.span("new"))] == said["new"]
        if is_left and (year, month) != (known.year, known.month):
            message.take(*said.span())
            return parse_expiry(month, year, context.today)
    return None


def doubt_the_known(message: MessageText, context: Context) -> Rejection | None:
    """Have the date asked again that is put right by what may be another one: "sorry, 2030"."""
    known = context.expiry_shown
    is_of_the_card = TAKEN in message.left or _OF_A_DATE.search(message.left)
    if known is None or not is_of_the_card or not puts_right(message.left):
        return None
    for said in _BARE_DATE.finditer(message.left):
        year = int(said["y"] or f"20{said['yy']}")
        is_another = (year, int(said["m"] or known.month)) != (known.year, known.month)
        if is_another and has_only_offering_words(message, *said.span()):
            message.take(*said.span())
            return Rejection(Reason.TWO_VALUES, is_doubtful=True)
    return None
