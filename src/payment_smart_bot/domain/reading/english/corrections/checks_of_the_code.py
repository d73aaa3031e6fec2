"""What only checks at the summary what was given: "u sure its 525 not 552", "ok keep mine then".

No code is shown: it is said what was given, and how to go on, and the card stays where it is.
"""

import re
from typing import Final

from payment_smart_bot.domain.model.occurrences import Event, Note, Understood
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.asking.about.what_was_given import (
    asks_which_code_was_taken,
)
from payment_smart_bot.domain.reading.english.consent.what_is_shown import leave_out_amount
from payment_smart_bot.domain.reading.english.corrections.half_corrections import (
    OF_ANOTHER_THING,
    may_be_a_code,
)
from payment_smart_bot.domain.reading.english.wishes.keeping import keeps_ones_own

_CHECKS_A_CODE: Final = re.compile(
    r"\b(?:you|u|ya) (?:really |quite |absolutely |\d00% )?(?:sure|certain|positive)\b[^.!\n]*\d{3}"
    r"|\b(?:did|have|had) i (?:\w+ ){0,2}?(?:say|said|put|typed?|wr[io]te|written|g[ia]ven?|sen[dt]"
    r"|enter(?:ed)?)\b[^.?!\n]{0,24}\d{3,4}\b[^.?!\n\d]{0,12}(?:or [^.?!\n\d]{0,8}\d{3,4} ?)?"
    r"(?:\?[^\d]*)?\Z"
    r"|(?:\A|\b(?:it'?s|is|was|were|are|code|cvv|cvc|that|the|got|have|as|digits|numbers?|so|and|ok"
    r"|yes|confirm|on)|[,.:;-]) ?\d{3,4},? "
    r"(?:(?:is|was) (?:the )?(?:right |correct )?(?:one|code),? )?"
    r"(?:(?:for|as) (?:the|my) (?:\w+ )?(?:code|cvv|cvc),? )?"
    r"(?:right|correct|yes|yeah|yeh|yh|yep|aye|innit|isn'?t it|is (?:that|it) (?:right|correct)"
    r"|(?:all )?(?:good|fine|ok|okay)(?= ?\?))"
    r"(?: (?:then|mate|love|pls|please|isn'?t it))?\W*\Z"
    r"|\b(?:just |only )?(?:checking|making sure|double[- ]check(?:ing)?|verifying|make sure)\b"
    r"[^?!\n]*\d{3}(?=\W*\Z|[.,;?!]| (?:for|as|is|and|not|or|in|on|that|right|there|you)\b)"
    r"|\bhope (?:that )?(?:you|u) (?:got|have|took|put)\b[^.?!\n]*\d{3}"
    r"|(?<!what )\b(?:you|u|ya)(?:'ve|ve)? (?:now |do |did )?(?:have|got|has|get|take|took) "
    r"(?:it as |the (?:code|cvv|cvc) as |(?:code|cvv|cvc) )?(?<!\d)\d{3,4}\b"
    r"|(?<!\d)\d{3,4} (?:is |was )?(?:what|the (?:one|code)|that)? ?(?:you|u|ya)(?:'ve|ve)? "
    r"(?:have|got|took|put|noted)\b"
)
"""What wants to know whether a code is the one that was taken: "u sure its 525 not 552"."""
_PUTS_IT_RIGHT: Final = re.compile(
    r"\b(?:wrong(?:ly)?|sorry|soz|typo|mistake|meant|mean|should|change|o+ps|but|because|cos|cuz|says"
    r"|said|reads?|misread|mistyped|instead|no|nope|must be|i think|looks)\b"
)
_ASKS_OF_A_DATE: Final = re.compile(
    r"\W*(?:(?:so|and|ok|wait|sorry)\W+)*(?:have you got|do you have|did you (?:take|get|note|put)"
    r"|have you (?:put|noted|taken)|(?:is|was) (?:it|that)) (?:it as |the date as |the )?"
    r"(?:0?[1-9]|1[0-2])\s?[/.-]\s?(?:20)?[2-4]\d\b[^.!?\n\d]*\?\W*",
    re.IGNORECASE,
)
_MISREAD: Final = frozenset({Topic.WHICH_CARD_GIVEN, Topic.HOW_MUCH, Topic.PROGRESS})
"""What is no question beside it: a bare number looks like an amount."""
_FIGURE: Final = re.compile(r"\d")
_FIGURES: Final = re.compile(r"(?<![$€£\d.,])\d+")


def hear_a_check(understood: Understood, text: str, context: Context) -> Understood | None:
    """Return the question what was given, where a message, as typed, wants no more than that."""
    if understood.event is Event.CANCEL or not understood.found.keys() <= {Field.CVV}:
        return None
    has_figures = _FIGURE.search(text) is not None
    if not ((has_figures and _checks_a_value(understood, text, context)) or keeps_ones_own(text)):
        return None
    asks_more = understood.event is Event.QUESTION and "?" in text
    beside = [one for one in understood.topics if one not in _MISREAD] if asks_more else []
    question = Understood(Event.QUESTION, understood.said)
    return question.asking([Topic.WHICH_CARD_GIVEN, *beside]).noting(Note.ASKS_A_FACT)


def _checks_a_value(understood: Understood, text: str, context: Context) -> bool:
    return _checks_the_code(understood, text, context) or bool(_ASKS_OF_A_DATE.fullmatch(text))


def _checks_the_code(understood: Understood, text: str, context: Context) -> bool:
    """Whether a code is told only to hear whether it is the one that was taken."""
    codes = [one for one in _FIGURES.findall(text) if may_be_a_code(one, context)]
    if not codes or (Field.CVV not in understood.found and OF_ANOTHER_THING.search(text)):
        return False
    lower = leave_out_amount(text, context.money).lower()
    if _PUTS_IT_RIGHT.search(lower):
        return False
    return _CHECKS_A_CODE.search(lower) is not None or asks_which_code_was_taken(lower)
