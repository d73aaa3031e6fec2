"""The full name that is left beside a card, once its number, date and code are taken.

Whoever gives another card with a name says whose it is. The name that is known went with the card
before, so it is not left in the summary without a word.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.corrections.name_parts_corrected import Corrected
from payment_smart_bot.domain.reading.english.extractors.message_text import SET_ASIDE
from payment_smart_bot.domain.reading.english.extractors.names.form.name_form import (
    has_a_capital_within,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.name_places import is_a_place
from payment_smart_bot.domain.reading.english.extractors.names.form.whole_name import is_a_company
from payment_smart_bot.domain.reading.english.extractors.names.name_beside_the_card import (
    drop_what_is_taken,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_in_talk import (
    CERTAIN,
    find_name_in_talk,
)
from payment_smart_bot.domain.reading.english.extractors.names.others.names_of_others import (
    introduces_a_relative,
    is_of_somebody_else,
)
from payment_smart_bot.domain.reading.english.extractors.names.sure_name import read_sure_name
from payment_smart_bot.domain.reading.english.words.plain_words import ANY_CLOSE_ONE
from payment_smart_bot.domain.redaction.redactor import redact

_PART_ENDS: Final = re.compile(r"[\n;:!()]+|,\s|(?<=\w\w\w)\.(?=\s|\Z)|\s[-/]+\s")
_BEFORE_IT: Final = re.compile(
    r"\A(?:(?:and|so|the|my|its?|it'?s|is|that'?s|this|name|named|names|card|holder|cardholder|on"
    r"|in|under|of|belongs\sto|mine|ok|okay|yes|no|sorry|with|here|you\sgo|mr|mrs|ms|miss)\b\.?\s*)+",
    re.IGNORECASE,
)
_HOLDER_IS: Final = re.compile(r"\A(?:she|he)(?:'?s|\sis)\s(?:called\s)?", re.IGNORECASE)
_IS_THEIRS: Final = re.compile(
    rf"\b(?:hers|his|her|(?:{ANY_CLOSE_ONE})'?s\s(?:\w+\s)?(?:card|one|visa|mastercard|amex))\b",
    re.IGNORECASE,
)
"""What says that the card is of whom it is told: "hers is 4242…, she's Jane Doe"."""
_BEHIND_IT: Final = re.compile(
    r"(?:[\s,]+(?:thanks?|thank\syou|thx|ta|cheers|please|pls))+\W*\Z", re.IGNORECASE
)
_SENTENCE_ENDS: Final = re.compile(r"[\n!?]+|(?<=\w\w\w)\.(?=\s|\Z)")
_NAMES_ANOTHER: Final = re.compile(
    r"\b(?:my|his|her)\s(?:own\s|old\s|first\s)?name\s(?:again|back|as\s(?:before|it\swas)"
    r"|like\sbefore"
    r"|instead|this\stime|of\scourse|obviously|now|after\sall|too)\b"
    r"|\b(?:back\s(?:to|in|under|on)|in|under|with)\s(?:my|his|her)\s(?:own\s)?name\b",
    re.IGNORECASE,
)
"""What says that the name is another one now, and not which: it was given with an earlier card."""
_LONGEST: Final = 300


def find_holder_left(left: str, known: str, *, is_another_card: bool) -> Corrected | None:
    """Return the full name in what is left beside a card's number, if it is not the known one.

    The known one itself is to be asked back where another is meant that is not said: "and my name
    again". A full name is plainly the holder's where it stands by itself, and the card takes
    another one's place.
    """
    if len(left) > _LONGEST:
        return None
    told = drop_what_is_taken(left, "\n").replace(SET_ASIDE, "\n")
    alone = _find_alone(told)
    name = alone or next(filter(None, map(_find_in_talk, _SENTENCE_ENDS.split(told))), None)
    if name is None and is_another_card and "name" in told and _NAMES_ANOTHER.search(told):
        return Corrected(known, is_certain=False)
    if name is None or name.casefold() == known.casefold():
        return None
    return Corrected(name, is_certain=alone is not None and is_another_card)


def _find_alone(told: str) -> str | None:
    """Return the only full name that is all of a part of a message, but for its label."""
    parts = [part.strip(" .,'\"-") for part in _PART_ENDS.split(told)]
    if _IS_THEIRS.search(told):
        parts = [_HOLDER_IS.sub("", part) for part in parts]
    parts = [_drop_what_is_around(part) for part in parts]
    names = {name for part in parts if " " in part and (name := read_sure_name(part))}
    return names.pop() if len(names) == 1 else None


def _drop_what_is_around(part: str) -> str:
    return _BEHIND_IT.sub("", _BEFORE_IT.sub("", part))


def _find_in_talk(sentence: str) -> str | None:
    """Return the full name, typed with capitals, of which a sentence speaks beside the card."""
    text = sentence.strip()
    if not has_a_capital_within(text) or is_of_somebody_else(text) or introduces_a_relative(text):
        return None
    found = find_name_in_talk(text)
    if found is None or found.certainty < CERTAIN or " " not in found.name:
        return None
    is_one = found.name in text and not is_a_place(found.name) and not is_a_company(found.name)
    return found.name if is_one and redact(found.name).text == found.name else None
