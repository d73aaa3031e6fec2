"""What dates look like, and how each of their forms is read."""

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import (
    Expiry,
    Reason,
    Rejection,
    parse_expiry,
)
from payment_smart_bot.domain.reading.english.extractors.dates.months import (
    MONTHS_BY_NAME,
    ORDINALS,
)

_Read = Callable[[re.Match[str], date], Expiry | Rejection | None]
Forms = tuple[tuple[str, _Read], ...]
"""Patterns of dates, and what reads what each of them finds."""


def read_month_year(found: re.Match[str], today: date) -> Expiry | Rejection:
    """Read two numbers; where they are neither a month nor a likely year, they are no date."""
    month, year = int(found["m"]), int(found["y"])
    if month > 12 and isinstance(parse_expiry(12, year, today), Rejection) and year > 12:
        return Rejection(Reason.FORMAT, is_doubtful=True)
    return parse_expiry(month, year, today)


def _read_named_month(found: re.Match[str], today: date) -> Expiry | Rejection | None:
    month = MONTHS_BY_NAME.get(found["m"].lower())
    return parse_expiry(month, int(found["y"]), today) if month else None


def _read_ordinal_month(found: re.Match[str], today: date) -> Expiry | Rejection:
    return parse_expiry(ORDINALS[found["m"].lower()], int(found["y"]), today)


def _read_full_date(found: re.Match[str], today: date) -> Expiry | Rejection:
    """Read a day and a month in whichever order the numbers allow; 01/02/2027 allows both."""
    first, second = int(found["a"]), int(found["b"])
    if first <= 12 and second <= 12 and first != second:
        return Rejection(Reason.FORMAT)
    return parse_expiry(first if first <= 12 else second, int(found["y"]), today)


def _read_if_valid(found: re.Match[str], today: date) -> Expiry | None:
    expiry = read_month_year(found, today)
    return expiry if isinstance(expiry, Expiry) else None


_PARTS: Final = {
    "<begin>": r"(?<![0-9])(?<![0-9][/.\-])",
    "<end>": r"(?![0-9]|[/.\-][0-9])",
    "<month>": r"(?P<m>[0-9]{1,2})",
    "<mm>": r"(?P<m>[0-9]{2})",
    "<real month>": r"(?P<m>0?[1-9]|1[0-2])",
    "<name>": r"(?<![^\W\d_])(?P<m>[^\W\d_]{3,10})",
    "<ordinal>": rf"\b(?P<m>{'|'.join(ORDINALS)})",
    "<year>": r"'?(?P<y>20[0-9]{2}|[0-9]{2})(?![0-9])",
    "<plain year>": r"(?P<y>20[0-9]{2}|[0-9]{2})(?![0-9])",
    "<yyyy>": r"(?P<y>20[0-9]{2})",
    "<any year>": r"'?(?P<y>[0-9]{4}|[0-9]{2})",
    "<th>": r"(?:st|nd|rd|th)?",
    "<label>": (
        r"\b(?:exp(?:\.|iry|ires?|iration|iring|irey)?(?:\s+dat[a-z]{0,4})?"
        r"|date\s+of\s+(?:the\s+|my\s+)?(?:card|visa|mastercard|amex)|valid(?=\s[0-9])|valid\s+(?:thru|through|until|till?|to)|good\s+(?:thru|through|until)|mm\s?/\s?yy(?:yy)?)"
        r"(?![a-z])(?:\s+(?:is|to|on|in|should\s+be|was))?[^0-9a-z\x00\x01]{0,6}"
    ),
}


@cache  # only where a message has figures: the twenty together would cost a start 4 ms
def compile_form(pattern: str) -> re.Pattern[str]:
    """Return the pattern of a form, in which the parts of dates stand in angle brackets."""
    for part, meaning in _PARTS.items():
        pattern = pattern.replace(part, meaning)
    return re.compile(pattern, re.IGNORECASE)


CERTAIN: Final[Forms] = (
    (
        r"(?<![0-9])[0-9]{1,2}/(?:20)?[0-9]{2}\s?(?:-|to|till?|until|thru|through|up\s?to)\s?"
        r"<month>/<any year><end>",
        read_month_year,
    ),
    (r"<begin>(?P<y>20[0-9]{2})[-/.]<month>[-/.][0-9]{1,2}(?![0-9])", read_month_year),
    (r"<begin>(?P<a>[0-9]{1,2})[/.\-](?P<b>[0-9]{1,2})[/.\-]<year>", _read_full_date),
    (r"<name>\s[0-9]{1,2}<th>,?\s<yyyy>(?![0-9])", _read_named_month),
    (
        r"<name>[\s.,/\-]{0,3}(?:(?:of|and|de|del|du)\s)?(?:the\s)?(?:year\W{1,2})?<year>",
        _read_named_month,
    ),
    (r"<begin><yyyy>\s?[-/.]\s?<month><end>", read_month_year),
    (r"<begin><month>\s{0,2}[/\\|]\s{0,2}<any year><end>", read_month_year),
    (r"<begin><real month>\s?[-.]\s?(?P<y>20[0-9]{2}|[0-9]{2})<end>", read_month_year),
    (
        r"<begin><yyyy>[\s.,/\-]{0,3}(?:(?:and|still|in|the|month|it'?s|is)\s){0,3}<name>(?![a-z])",
        _read_named_month,
    ),
    (
        r"<begin><month><th>\s(?:month\s)?(?:of\s|in\s)?(?:the\syear\s)?(?<=[a-z]\s)<yyyy><end>",
        read_month_year,
    ),
    (r"\bmm\W{0,3}<month>\W{1,3}yy(?:yy)?\W{0,3}<year>", read_month_year),
    (
        r"\bmonth\s(?:is\s|number\s)?<month>\W{1,3}(?:and\s|of\s)?(?:the\s)?year\s(?:is\s)?<year>",
        read_month_year,
    ),
    (
        r"\byear\s(?:is\s)?<year>\W{1,3}(?:and\s)?(?:the\s)?month\s(?:is\s)?<month>(?![0-9])",
        read_month_year,
    ),
    (r"<begin><yyyy>,?\s(?:in\s)?(?:the\s)?month\s(?:of\s|is\s)?<name>", _read_named_month),
    (r"<begin><month><th>\smonth,?\s(?:of\s)?<year>", read_month_year),
    (r"<begin><yyyy>\syear,?\s<month><th>\smonth", read_month_year),
    (r"<ordinal>\smonth,?\s(?:of\s|in\s)?(?:the\syear\s)?<year>", _read_ordinal_month),
    (r"<ordinal>\sof\s(?:the\syear\s)?<year>", _read_ordinal_month),
    (
        r"\bmonth\W{1,2}(?:is\s)?<name>\W{1,3}(?:and\s)?(?:the\s)?year\W{1,2}(?:is\s)?<year>",
        _read_named_month,
    ),
    (r"<begin><month>\sfor\s(?:the\s)?month\W{1,3}(?:and\s)?<year>", read_month_year),
    (r"<begin><mm>\s?[_=]\s?<year>", read_month_year),
    (r"<begin><month>月\s?<year>", read_month_year),
    (r"<begin>(?P<y>20[0-9]{2}|[0-9]{2})年\s?<month>月", read_month_year),
    (r"<label>(?!20[2-9][0-9](?![0-9]))<mm>\s?<year>", read_month_year),
    (r"<label><month>(?:\s{1,2}|\sof\s)<year>", read_month_year),
    (r"\b(?:ends?|ending|finishe?s)\s(?:in\s|on\s)?<month>\sof\s<year>", read_month_year),
    (
        r"(?:\b(?:it|card|this|that|one|mine|which)|\x00)\s(?:will\s)?(?:r[au]ns?|goes|running)\sout"
        r"\s(?:(?:in|on|end\sof)\s)?<mm>\s?<year>",
        read_month_year,
    ),
)  # fmt: skip
LABELLED_OTHERWISE: Final = "<label>[0-9]+"
COMPACT: Final[Forms] = (
    (r"(?<![0-9])<yyyy>\s?(?P<m>0[1-9]|1[0-2])(?![0-9])", read_month_year),
    (r"(?<![0-9])(?!20[2-9][0-9](?![0-9]))<mm>[\s.,'\-]{0,3}<plain year>", read_month_year),
    (r"(?<![0-9])(?P<m>[0-9])[\s.,'\-]{1,3}<plain year>", read_month_year),
)  # fmt: skip
SAID_AGAIN: Final = r"(?<![0-9])<month>[\s.'/\-]{1,3}<plain year>"
WHERE_ASKED_FOR: Final[Forms] = (
    (r"(?<![0-9])(?P<m>[1-9])(?P<y>20[0-9]{2})(?![0-9])", _read_if_valid),
    (r"(?<![0-9])<month><th>\sof\s<year>", read_month_year),
    (r"(?<![0-9])(?<!at\s)<month>\s(?:o|oh)\s<year>", read_month_year),
)
