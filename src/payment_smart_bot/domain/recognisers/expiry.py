"""Expiry dates in a message: 08/27, 8-2027, 0827, 2027-08, August 2027."""

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from payment_smart_bot.domain.cards import Expiry, Reason, Rejection, parse_expiry
from payment_smart_bot.domain.recognisers.message import Context, Message
from payment_smart_bot.domain.session import Field

_MONTHS: Final = (
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
)
_NUMBERED: Final = (
    "one", "two", "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip

_MONTH_NAME: Final = (
    r"\b(jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"
)
_YEAR: Final = r"'?(20[0-9]{2}|[0-9]{2})(?![0-9])"
_LABEL: Final = (
    r"\b(?:exp(?:\.|iry|ires?|iration|iring|irey)?(?:\s+dat\w*)?|valid\s+(?:thru|through|until|till?|to)"
    r"|good\s+(?:thru|through|until)|mm\s*/\s*yy(?:yy)?)(?![a-z])[^0-9\x00]{0,12}"
)
_END: Final = r"(?![0-9]|[/.\-][0-9])"
_NO_DIGIT_BEFORE: Final = r"(?<![0-9])(?<![0-9][/.\-])"


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_Read = Callable[[re.Match[str], date], Expiry | Rejection]


def _month_year(found: re.Match[str], today: date) -> Expiry | Rejection:
    return parse_expiry(int(found[1]), int(found[2]), today)


def _year_month(found: re.Match[str], today: date) -> Expiry | Rejection:
    return parse_expiry(int(found[2]), int(found[1]), today)


def _name_year(found: re.Match[str], today: date) -> Expiry | Rejection:
    return parse_expiry(_MONTHS.index(found[1][:3].lower()) + 1, int(found[2]), today)


def _year_name(found: re.Match[str], today: date) -> Expiry | Rejection:
    return parse_expiry(_MONTHS.index(found[2][:3].lower()) + 1, int(found[1]), today)


def _numbered_year(found: re.Match[str], today: date) -> Expiry | Rejection:
    return parse_expiry(_NUMBERED.index(found[1].lower()) + 1, int(found[2]), today)


def _full_date(found: re.Match[str], today: date) -> Expiry | Rejection:
    first, second = int(found[1]), int(found[2])
    if first <= 12 and second <= 12 and first != second:
        return Rejection(Reason.FORMAT)
    return parse_expiry(first if first <= 12 else second, int(found[3]), today)


_CERTAIN: Final[tuple[tuple[re.Pattern[str], _Read], ...]] = tuple(
    (_compiled(pattern), read)
    for pattern, read in (
        (
            _NO_DIGIT_BEFORE
            + r"([0-9]{1,2})[/.\-]([0-9]{1,2})[/.\-](20[0-9]{2}|[0-9]{2})(?![0-9])",
            _full_date,
        ),
        (_NO_DIGIT_BEFORE + r"(20[0-9]{2})\s*[-/.]\s*([0-9]{1,2})" + _END, _year_month),
        (_NO_DIGIT_BEFORE + r"([0-9]{1,2})\s*/\s*'?([0-9]{4}|[0-9]{2})" + _END, _month_year),
        (
            _NO_DIGIT_BEFORE + r"(0?[1-9]|1[0-2])\s*[-.]\s*(20[0-9]{2}|[0-9]{2})" + _END,
            _month_year,
        ),
        (_MONTH_NAME + r"[\s.,/\-]*(?:of\s+)?" + _YEAR, _name_year),
        (_NO_DIGIT_BEFORE + r"(20[0-9]{2})[\s.,/\-]*" + _MONTH_NAME, _year_name),
        (rf"\b({'|'.join(_NUMBERED)})\s*/\s*" + _YEAR, _numbered_year),
        (_LABEL + r"([0-9]{2})\s*(20[0-9]{2}|[0-9]{2})(?![0-9])", _month_year),
        (_LABEL + r"([0-9]{1,2})\s+(20[0-9]{2}|[0-9]{2})(?![0-9])", _month_year),
    )
)
_LABELLED_OTHERWISE: Final = _compiled(_LABEL + "[0-9]+")

_COMPACT: Final[tuple[tuple[re.Pattern[str], _Read], ...]] = tuple(
    (_compiled(r"(?<![0-9])" + pattern + r"(?![0-9])"), read)
    for pattern, read in (
        (r"(20[0-9]{2})\s?(0[1-9]|1[0-2])", _year_month),
        (r"([0-9]{2})[\s.,\-]*(20[0-9]{2}|[0-9]{2})", _month_year),
        (r"([0-9])[\s.,\-]+(20[0-9]{2}|[0-9]{2})", _month_year),
    )
)


def certain_expiry(message: Message, context: Context) -> Expiry | Rejection | None:
    """Take what is written as a date or labelled as one."""
    found = _first(_CERTAIN, message, context.today)
    if found is None and (other := _LABELLED_OTHERWISE.search(message.left)):
        message.take(*other.span())
        return Rejection(Reason.FORMAT)
    return found


def likely_expiry(message: Message, context: Context) -> Expiry | Rejection | None:
    """Take bare digits as a date where one is asked for, or where they follow a card number."""
    expected = context.open_field is Field.EXPIRY
    if not message.groups or not (expected or context.card_known) or context.tokenised:
        return None
    found = _first(_COMPACT, message, context.today)
    if found is None and expected:
        message.take_groups(message.groups)
        return Rejection(Reason.FORMAT)
    return found


def _first(
    patterns: tuple[tuple[re.Pattern[str], _Read], ...], message: Message, today: date
) -> Expiry | Rejection | None:
    for pattern, read in patterns:
        found = pattern.search(message.left)
        if found:
            message.take(*found.span())
            return read(found, today)
    return None
