"""A full name on a line of its own beside a card number, behind "name", or before the date."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.message_text import (
    CARD_TAKEN,
    SET_ASIDE,
    TAKEN,
)
from payment_smart_bot.domain.reading.english.extractors.names.sure_name import read_sure_name

_MOST_LINES: Final = 8
_LABEL: Final = r"(?:(?:the|my|card)\s)?name(?:\son\s(?:it|(?:the\s)?card))?(?:\sis|'s)?"
_LINE: Final = re.compile(
    rf"\W*(?P<told>(?:it'?s|it\sis|that'?s|this\sis|(?:and\s)?{_LABEL})[\s:]+(?:now\s)?)?"
    r"(?P<name>[^\W\d_][\w'.-]*(?:\s[^\W\d_][\w'.-]*){1,3})\W*",
    re.IGNORECASE,
)
_BEHIND_IT_ALL: Final = re.compile(
    rf"{TAKEN}\W{{1,3}}(?:and\s)?{_LABEL}[\s:]+"
    r"(?P<name>[^\W\d_][\w'.-]*(?:\s[^\W\d_][\w'.-]*){1,3})\W*\Z",
    re.IGNORECASE,
)
_WANTS_TO_PAY: Final = re.compile(
    rf"\bto\spay,?\s(?P<name>[^\W\d_][\w'.-]*(?:\s[^\W\d_][\w'.-]*){{1,3}})[\s,]{{1,3}}(?={CARD_TAKEN})",
    re.IGNORECASE,
)
_BEFORE_THE_DATE: Final = re.compile(
    rf"{CARD_TAKEN}[\s,;:-]{{1,3}}"
    r"(?P<name>[^\W\d_][\w'.-]*(?:\s[^\W\d_][\w'.-]*){1,3}?)[\s,;:-]{1,3}"
    rf"(?:exp\w*\b|valid\b|\d\d?\s?[/.-]\s?\d|\d{{4}}\b|{TAKEN})",
    re.IGNORECASE,
)
_LABEL_OF_TAKEN: Final = re.compile(
    rf"\b(?:exp\w*|(?:card\s)?(?:number|no)|card|date|valid\s\w+|cv[cv]2?|code|visa|master\s?card"
    rf"|amex|american\sexpress|discover|maestro|debit|credit)(?:\s(?:debit|credit|card))?"
    rf"[\s:.,]*(?=[{TAKEN}])",
    re.IGNORECASE,
)
"""The name of what was taken, before it: "Jane Doe 4242 4242 4242 4242 exp 12/29"."""


def drop_what_is_taken(left: str, stand_in: str = " ") -> str:
    """Return a text with something else for what was taken, and without the labels before it."""
    return _LABEL_OF_TAKEN.sub(" ", left).replace(TAKEN, stand_in)


def find_payer_or_payee(left: str) -> str | None:
    """Return the name of "I want to pay Jane Doe 4242…", who may be either."""
    found = _WANTS_TO_PAY.search(left) if "pay" in left.lower() else None
    return read_sure_name(found["name"]) if found else None


def find_name_before_the_date(left: str) -> tuple[int, int] | None:
    """Return where the full name stands between the number of a card and its date."""
    found = _BEFORE_THE_DATE.search(left) if CARD_TAKEN in left else None
    return found.span("name") if found and read_sure_name(found["name"]) else None


def find_name_beside_the_card(left: str, *, is_another_card: bool) -> str | None:
    """Return the only full name that stands so beside the number of a card.

    Where it is the first card, a line has to say that it is the name.
    """
    if CARD_TAKEN not in left:
        return None
    behind = _BEHIND_IT_ALL.search(left) if "ame" in left.lower() else None
    if behind and (name := read_sure_name(behind["name"])):
        return name
    lines = (
        line
        for line in left.split("\n")[:_MOST_LINES]
        if TAKEN not in line and SET_ASIDE not in line
    )
    found = [line for line in map(_LINE.fullmatch, lines) if line]
    told = (line["name"] for line in found if line["told"] or is_another_card)
    names = list(filter(None, map(read_sure_name, told)))
    return names[0] if len(names) == 1 else None
