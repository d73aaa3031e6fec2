"""Answers that are but a part of one: where a code stands, or only the label of what comes."""

import re
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import AMEX
from payment_smart_bot.domain.model.occurrences import Event, Note, Understood
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.extractors.names.doubts import KNOWS_NOT
from payment_smart_bot.domain.value import replace

_AROUND: Final = r"(?:(?:oh|ah|ok|okay|so|well|right|yes|yeah|hi|hello|and|um|er)\W+){0,2}"
_THREE_THERE: Final = re.compile(
    rf"\W*{_AROUND}(?:(?:it'?s|its|it\sis|they\sare|they'?re|that'?s|thats|i\sthink|you\smean|must\sbe)\s){{0,3}}"
    r"(?:the\s|those\s|them\s)?(?:small\s|little\s|wee\s)?"
    r"(?:(?:last|final)\s(?:3|three)|(?:3|three|ones|bit|numbers|digits|group|number|code))"
    r"(?:\s(?:digits|numbers|ones|bit))?"
    r"(?P<place>\s(?:right\s)?(?:at|on|in)\s(?:the\s)?(?:very\s)?(?:end|back|strip|right|signature\sstrip))?"
    r"(?:\sof\s(?:it|the\s(?:card|strip)))?(?:\W+(?:right|then|ok|yes|yeah|got\sit|i\ssee|innit))?\W*",
    re.IGNORECASE,
)
"""Where the code stands, and not what it is: "ah it's the 3 at the end"."""
_LAST: Final = re.compile(r"\b(?:last|final|end|back|strip|right)\b", re.IGNORECASE)
_ONLY_A_LABEL: Final = re.compile(
    rf"\W*{_AROUND}(?:(?:the|my|its|card|full|cardholder'?s?|long|security|expiry|exp)\s){{0,3}}"
    r"(?:name|number|no|date|expiry|exp|code|cvv|cvc)"
    r"(?:\s(?:on|of)\s(?:it|there|(?:the|my)\s(?:card|back)))?\s?(?:is|'s|reads|says|goes|[:=-])\W*",
    re.IGNORECASE,
)
"""The label of a value that has not come yet: "the name on it is"."""
_KNOWN_BY_EXAMPLES: Final = frozenset({Event.QUESTION, Event.UNCLEAR, Event.ASSENT, Event.START})
_LONGEST: Final = 60


def hear_an_answer_in_part(
    understood: Understood, text: str, context: Context
) -> Understood | None:
    """Return what a message says that rules knew no more of than that it is no value."""
    is_weak = understood.event in _KNOWN_BY_EXAMPLES
    if is_weak and _says_where_the_code_is(text, context):
        asked = replace(understood, event=Event.QUESTION, topic=Topic.WHERE_CVV)
        return asked.noting(Note.IS_SO)
    if context.open_field is None or understood.event is Event.QUESTION or not is_weak:
        return None
    is_of_the_name = context.open_field == Field.NAME and understood.is_unknown
    if is_of_the_name and KNOWS_NOT.search(text):
        return replace(understood, event=Event.QUESTION, topic=Topic.WHICH_NAME)
    return replace(understood, event=Event.REPEAT) if _begins_a_value(text) else None


def _says_where_the_code_is(text: str, context: Context) -> bool:
    """Whether somebody who is asked for three digits says where they stand, and does not ask."""
    is_asked = context.open_field == Field.CVV and context.brand is not AMEX
    if not is_asked or len(text) > _LONGEST or "?" in text:
        return False
    return _THREE_THERE.fullmatch(text) is not None and _LAST.search(text) is not None


def _begins_a_value(text: str) -> bool:
    return len(text) <= _LONGEST and _ONLY_A_LABEL.fullmatch(text) is not None
