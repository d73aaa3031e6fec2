"""Security codes in a message: labelled, or bare where one is asked for."""

import re
from typing import Final

from payment_smart_bot.domain.cards import Cvv, Rejection, parse_cvv
from payment_smart_bot.domain.number_words import lone_number_word
from payment_smart_bot.domain.recognisers.message import Context, Message
from payment_smart_bot.domain.session import Field

_NAME: Final = r"(?:cvv2?|cvc2?|cvn|csc|cid|cw|ccv|(?:security|sec|secret|verification|card)\s*(?:code|number|no)|code)"
_LABELLED: Final = re.compile(
    rf"\b{_NAME}\b(?:\s*(?:is|to|was|should\s+be|number|no|code))*[^0-9\w\x00]{{0,6}}"
    r"(?:it'?s\s+)?([0-9](?:[0-9]|[ \-](?=[0-9](?![0-9]))){1,10})(?![0-9/])"
    rf"|(?<![0-9/.\-])([0-9]{{3,4}})\s*(?:\(|as|for|is)?\s*(?:the|my)?\s*{_NAME}\b",
    re.IGNORECASE,
)
_AMBIGUOUS_LABEL: Final = re.compile(r"card\s*(?:number|no)", re.IGNORECASE)


def certain_cvv(message: Message, context: Context) -> Cvv | Rejection | None:
    """Take digits that are labelled as the code."""
    found = _LABELLED.search(message.left)
    if not found or _AMBIGUOUS_LABEL.match(found.group()):
        return None
    message.take(*found.span())
    digits = re.sub("[^0-9]", "", found[1] or found[2])
    return parse_cvv(digits, context.brand)


def likely_cvv(message: Message, context: Context) -> Cvv | Rejection | None:
    """Take bare digits where the code is asked for, or where they follow number and date."""
    expected = context.open_field is Field.CVV
    if expected and (word := lone_number_word(message.left)):
        return parse_cvv(word.digits, context.brand)
    if context.tokenised or not (expected or context.card_known) or not message.groups:
        return None
    chain = message.chains()[0]
    digits = "".join(group.digits for group in chain)
    if not expected and len(digits) not in {3, 4}:
        return None
    message.take_groups(chain)
    return parse_cvv(digits, context.brand)
