"""Numbers that are offered as the code and can be none: either of two, or one that is too short."""

import re
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import Reason, Rejection, parse_cvv
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.extractors.codes.code_surroundings import (
    is_none_for_sure,
)
from payment_smart_bot.domain.reading.english.extractors.codes.codes_asked import asks_whose
from payment_smart_bot.domain.reading.english.extractors.handing_over import find_words
from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText
from payment_smart_bot.domain.reading.english.extractors.offering import OFFERING
from payment_smart_bot.domain.value import replace

_ONE_OR_THE_OTHER: Final = re.compile(
    r"(?<![0-9$€£/.,:-])(?P<one>[0-9]{3,4}),? or (?:(?:maybe|perhaps|possibly|else|is|it|it'?s"
    r"|could|be|the) ){0,3}(?P<other>[0-9]{3,4})(?![0-9/:%])"
    r"(?=\W*\Z| ?[.,;!?\n-]| (?:i|i'?m|can'?t|cannot|hard|not|it'?s|its|the|but|because|cos|cuz"
    r"|difficult|impossible|you|could|unsure|dunno|don'?t|sorry|too|very|really|one|whichever"
    r"|help|in|my|tough|tricky|depending|who|maybe|please|pls)\b)",
    re.IGNORECASE,
)
_CLAUSE_BEFORE: Final = re.compile(r"[^.,;:!?\n]+\Z")
_TOO_SHORT: Final = re.compile(
    r"\W*(?:(?:ok|okay|so|and|well|the|my|it|that|security|code|number|cvv|cvc|back|on|card|just"
    r"|only|there)\W+){0,6}(?:it'?s|it is|that'?s|is|says|reads|code|cvv|cvc|number)[ :]"
    r"(?:just |only )?(?P<code>[0-9]{1,2})"
    r"(?: (?:on|at|in) (?:the|its) (?:back|front))?\W*",
    re.IGNORECASE,
)
"""What offers too few digits: "its 90"; whatever follows may be what is counted."""


def find_doubt(message: MessageText, context: Context) -> Reason | None:
    """Return why none of the numbers of a message is taken for the code, if so."""
    if _wavers_between_two(message, context):
        return Reason.TWO_VALUES
    is_none = is_none_for_sure(message.left) or asks_whose(message.left)
    return Reason.UNSURE if is_none else None


def _wavers_between_two(message: MessageText, context: Context) -> bool:
    """Whether two numbers as long as the code are as likely: "either 316 or 318 in this light"."""
    found = _ONE_OR_THE_OTHER.search(message.left) if " or " in message.left else None
    if found is None or context.brand is None or len(message.groups) != 2:
        return False
    before = _CLAUSE_BEFORE.search(message.left, 0, found.start())
    are_codes = {len(found["one"]), len(found["other"])} == {context.brand.cvv_length}
    return are_codes and (before is None or OFFERING.issuperset(find_words(before[0])))


def read_too_short(message: MessageText, context: Context) -> Rejection | None:
    """Return what is wrong with the one or two digits that are offered as the code."""
    if _TOO_SHORT.fullmatch(message.left) is None:
        return None
    code = parse_cvv("".join(group.digits for group in message.groups), context.brand)
    message.take_groups(message.groups)
    return replace(code, is_doubtful=True) if isinstance(code, Rejection) else None
