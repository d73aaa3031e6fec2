"""Names that go on a paper or a parcel, and on no card: "make the invoice out to Doe & Sons"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.words.pieces import Pieces

_PAPER: Final = (
    r"(?:e-?)?(?:invoice|receipt|bill|order|gift(?:\s(?:note|card|tag|message))?|present|delivery"
    r"|parcel|package|booking|ticket|label|quote|certificate|dedication)s?"
)
_MAY_SPEAK_OF_PAPERS: Final = Pieces(
    "voice|receipt|bill|order|gift|present|deliver|parcel|package|booking|ticket|label|quote"
    "|certificate|dedicat|address|sign"
)
_WITHIN: Final = (
    r"(?:(?!\b(?:cards?|holder|visa|amex|mastercard|my\sname|but)\b)[^.,;:!?\n]){0,40}?"
)
_WHOSE: Final = r"(?:(?:the|our|my)\s(?:company|business|firm|shop|practice|school|club),?\s)?"
_IN_NAME: Final = (
    rf"in\s(?:the\sname\s(?:of\s)?|(?:[a-z]+\s){{1,2}}name,?\s(?:which\sis\s)?){_WHOSE}"
)
_GOES: Final = (
    r"(?:made\s(?:out\s)?|addressed|written\s(?:out\s)?|sent|posted|shipped|delivered|issued|billed"
    r"|given|dedicated|signed|name[ds]?|out|goes|go|going)"
)
_SAYS: Final = (
    r"(?:to\s|should\s|must\s|shall\s|has\sto\s|needs?\sto\s|can\s)?"
    r"(?:say|says|show|shows|read|reads|state|states)"
)
_LINK: Final = (
    rf"(?:(?:{_GOES}\s)?(?:{_IN_NAME}|(?:to|for|from|under)\s{_WHOSE})|{_SAYS}\s"
    r"|(?:name|to)\s?:\s?)"
)
_CAPITALS: Final = (
    r"(?-i:[^\W\d_a-z])[\w'.&-]*"
    r"(?:\s(?:(?:and|of|de|da|di|van|von|der|den|la|al|el|bin|&)\s){0,2}(?-i:[^\W\d_a-z])[\w'.&-]*){0,5}"
)
_LOW: Final = r"[a-z][a-z'-]*(?:\s(?!(?:please|pls|thanks|and|is|instead|if)\b)[a-z&'-]+){0,4}"
_NO_CARD: Final = r"(?![^.,;!?\n]{0,40}\bcard\b)"
"""Behind a name: "the bill is in the name of Jane Doe and so is the card"."""
_ON_PAPER: Final = re.compile(
    rf"\b{_PAPER}\b{_WITHIN}\s?\b{_LINK}(?P<name>{_CAPITALS}){_NO_CARD}"
    rf"|\b{_PAPER}\b{_WITHIN}\s(?:(?:made\s)?out\sto|addressed\sto|in\sthe\sname\sof)\s(?P<low>{_LOW}){_NO_CARD}"
    rf"|\b(?:address(?:ed)?|made?|deliver(?:ed)?|write|issue)\s(?:it|them|this)\s(?:out\s)?to"
    rf"\s(?P<whom>{_CAPITALS}){_NO_CARD}",
    re.IGNORECASE,
)
_BEFORE_PAPER: Final = re.compile(
    rf"\b(?:put|have|want|need|get|write|with|use)\s(?P<name>{_CAPITALS})\s"
    rf"(?:(?:printed|written|shown|as\sthe\sname)\s)?on\s(?:the|my|our|an?)\s{_PAPER}\b",
    re.IGNORECASE,
)


def drop_names_on_papers(text: str) -> str:
    """Return a text with blanks in place of a name that a paper or a parcel is to have."""
    if not _MAY_SPEAK_OF_PAPERS.are_in(text.lower()):
        return text
    return _BEFORE_PAPER.sub(_blank, _ON_PAPER.sub(_blank, text))


def _blank(found: re.Match[str]) -> str:
    start, end = found.span(found.lastgroup or 0)
    whole, at = found[0], found.start()
    return whole[: start - at] + " " * (end - start) + whole[end - at :]
