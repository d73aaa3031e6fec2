"""The holder of a card as somebody speaks of it: "it's in his name, Tom Doe", "it belongs to …"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.names.form.name_form import drop_titles
from payment_smart_bot.domain.reading.english.extractors.names.name_in_talk import CERTAIN
from payment_smart_bot.domain.reading.english.extractors.names.sure_name import read_sure_name
from payment_smart_bot.domain.reading.english.words.pieces import Pieces
from payment_smart_bot.domain.reading.english.words.plain_words import ANY_CLOSE_ONE, straighten

_WHO: Final = rf"(?:{ANY_CLOSE_ONE})"
_WHOSE: Final = rf"(?:his|her|their|(?:my\s|our\s)?{_WHO}'?s'?)"
_CARD: Final = r"(?:[a-z]+\s)?(?:card|visa|master\s?card|amex|one|account)"
_IS: Final = r"(?:(?:which|that|and\s(?:that|it))?\s?(?:'s|is)\s|it'?s\s|so\s)?"
_ASIDE: Final = rf"(?:(?:my|our)\s{_WHO},?\s)?"
_WORDS: Final = r"(?P<name>[^\W\d_][\w'-]*(?:\.?\s[^\W\d_][\w'-]*){1,3}?)"
_NAME: Final = (
    rf"{_WORDS}(?:'s)?"
    r"(?=\W*(?:\Z|[.,;:!?\n)]|\s(?:and|but|so|is|does|do|will|who|as|if|please|pls|he|she|they|it"
    r"|that|can|would|instead|on|not)\b))"
)
_FORMS: Final = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b(?:in|under)\s{_WHOSE}\s(?:\w+\s)?name\b(?:\s(?:instead|please|actually))?[\s,:;(-]+{_IS}{_ASIDE}{_NAME}",
        rf"\b(?:in|under)\sthe\sname\s(?:of\s)?{_ASIDE}{_NAME}",
        rf"\b{_WHOSE}\sname(?:'s|\sis|:|,)\s{_NAME}",
        rf"\b(?:card|it|one|that|which)\sbelongs\sto\s{_ASIDE}{_NAME}",
        rf"\b(?:holder|owner)(?:'s|\sis|:)\s{_ASIDE}{_NAME}",
        rf"\b{_CARD}\s(?:is\s)?(?:from|of)\s(?:my|our)\s{_WHO},?\s{_NAME}",
        rf"\b{_WHOSE}\s{_CARD}[\s,:;(-]+(?:(?:he|she)(?:'s|\sis)\s)?{_NAME}",
        rf"\b(?:my|our)\s{_WHO},?\s{_WORDS}'s\s{_CARD}\b",
        rf"\b(?:mine|my\s(?:own\s)?(?:card|one))\b[^?\n]{{0,40}}[,.:;]\s{_IS}{_WORDS}\W*\Z",
    )
)
_MAY_TELL: Final = Pieces("name|belongs|holder|owner|card|visa|amex|mine| one")
_OF_PAPERS: Final = re.compile(
    r"\b(?:receipts?|invoices?|orders?|delivery|parcel|package|booking|tickets?|label|bill|cakes?|flowers)\b"
)
"""What may be in a name of its own."""
_LONGEST: Final = 300


def find_holder_told(text: str, known: str) -> str | None:
    """Return the full name, other than the known one, of somebody whose card it is said to be."""
    lower = text.lower()
    if len(text) > _LONGEST or not _MAY_TELL.are_in(lower) or _OF_PAPERS.search(lower):
        return None
    told = straighten(text)
    names = (
        read_sure_name(" ".join(drop_titles(found["name"])), CERTAIN)
        for form in _FORMS
        for found in form.finditer(told)
    )
    name = next(filter(None, names), None)
    return name if name and name.casefold() != known.casefold() else None
