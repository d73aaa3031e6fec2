"""Years that are told by today's: "march next year" is "march 2027" in 2026."""

import re
from datetime import date
from functools import cache
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.dates.months import MONTHS_BY_NAME
from payment_smart_bot.domain.reading.english.extractors.offering import OFFERING
from payment_smart_bot.domain.reading.english.extractors.unknown_words import SMALL_TALK
from payment_smart_bot.domain.reading.english.words.plain_words import words_of
from payment_smart_bot.domain.redaction.number_words import NUMBER_WORDS

_MONTH: Final = r"(?<![^\W\d_])(?P<m>(?!may\s(?:be|i|not)\b)[^\W\d_]{3,10})(?![^\W\d_])"
_YEAR: Final = (
    r"\b(?P<y>(?:the\s)?year\safter\s(?:next|this)|next\syear\sbut\sone"
    r"|(?:next|this)\syear)(?:'?s)?\b"
)
_AHEAD: Final = {"this year": 0, "next year": 1, "year after this": 1}
"""How many years ahead a year is; the others ("next year but one") are two."""
_TOLD: Final = (
    rf"{_YEAR}[\s,]{{1,2}}(?:(?:in|of|on|the|month)\s){{0,3}}{_MONTH}",
    rf"{_MONTH},?\s(?:(?:of|in|the)\s){{0,2}}{_YEAR}",
)
_GOES_ON: Final = rf"[\s-]{{1,2}}(?:\d|{'|'.join(sorted(NUMBER_WORDS))}|first|st\b)"
_THIRTY: Final = rf"{_MONTH}\s(?:of\s)?thirty(?!\w)(?!{_GOES_ON})"
"""A year that is one word: "august thirty" of a card is 2030, but "august thirty twenty nine"."""
_ONES: Final = "one two three four five six seven eight nine ten eleven twelve".split()
_TENS: Final = {"twenty": 20, "thirty": 30, "forty": 40}
_MONTH_OF_YEAR: Final = (
    r"(?P<lead>(?:\A|[,.;:!?\n]\s?|\b(?:is|it'?s|says|reads|shows|till|until|thru|through|ends|ending|expires)\s)"
    r"(?:(?:it|it'?s|that'?s|is|the|so|ok|oh|and|um|er)\s){0,2})"
    rf"(?P<number>{'|'.join(_ONES[1:])})\sof\s(?P<tens>{'|'.join(_TENS)})"
    rf"(?:[\s-](?P<ones>{'|'.join(_ONES[:9])}))?"
    r"(?=(?:\s(?:dear|love|hun|darling|pet|mate|please|then|so|i think|on it|on the card))?"
    r"\s*(?:[,.;!\n]|\Z))"
)
"""A month and a year told by their numbers: "four of twenty-nine"; "one of thirty" may be else."""
_MAY_DO: Final = re.compile(
    r"\b(?:i|we|you|u|he|she|it|they|that|which|who|card)\s\Z", re.IGNORECASE
)
_WORD: Final = re.compile(r"[^\W_][\w']*")
_AROUND_A_MONTH: Final = words_of("""
    sometime somewhere around about roughly early late mid middle beginning start coming upcoming
    next this in of by month dies died lapses finishes somehow spring summer autumn winter
""")
_BESIDE_A_MONTH: Final = OFFERING | SMALL_TALK | _AROUND_A_MONTH
_BEFORE_MAY: Final = words_of("""
    in of til till until thru through end next this coming is it's its expires ends out month by
    early late mid around about
""")
"""Words after which "may" is a month."""


@cache  # only where a message speaks of a year
def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def write_out_years(text: str, today: date) -> str:
    """Return a text in which the year of a month is written that was told by today's."""
    if "year" not in text.lower():
        return text
    for pattern in _TOLD:
        text = _compile(pattern).sub(lambda told: _write_out(told, today), text)
    return text


def write_out_spoken(text: str) -> str:
    """Return a text in which a date is written that is told in words: "august thirty"."""
    lower = text.lower()
    if "thirty" in lower:
        text = _compile(_THIRTY).sub(_write_thirty, text)
    if " of " in lower:
        text = _compile(_MONTH_OF_YEAR).sub(_write_month_of_year, text)
    return text


def _write_month_of_year(told: re.Match[str]) -> str:
    ones = told["ones"]
    year = _TENS[told["tens"].lower()] + (_ONES.index(ones.lower()) + 1 if ones else 0)
    return f"{told['lead']}{_ONES.index(told['number'].lower()) + 1}/{year}"


def _write_thirty(told: re.Match[str]) -> str:
    return f"{told['m']} 2030" if told["m"].lower() in MONTHS_BY_NAME else told[0]


def _write_out(told: re.Match[str], today: date) -> str:
    name = told["m"].lower()
    is_verb = name == "may" and _MAY_DO.search(told.string, 0, told.start("m"))
    if name not in MONTHS_BY_NAME or is_verb:
        return told[0]
    year = " ".join(told["y"].lower().removeprefix("the ").split())
    return f"{told['m']} {today.year + _AHEAD.get(year, 2)}"


def names_only_a_month(text: str) -> bool:
    """Whether a message tells a month and no year, and speaks of nothing else: "end of march"."""
    words = [word.lower() for word in _WORD.findall(text)]
    months = [at for at, word in enumerate(words) if word in MONTHS_BY_NAME]
    if len(months) != 1 or "?" in text:
        return False
    (at,) = months
    others = words[:at] + words[at + 1 :]
    if words[at] == "may" and others and words[at - 1 if at else 0] not in _BEFORE_MAY:
        return False
    return _BESIDE_A_MONTH.issuperset(others)
