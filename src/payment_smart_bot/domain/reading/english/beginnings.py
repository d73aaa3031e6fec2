"""A wish to pay that says what for: "hello, I want to pay for my grandson's cake"."""

import re
from typing import Final

from payment_smart_bot.domain.model.moves import MOVES, Move
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.questions import sounds_like_a_question

_WISHES_TO_PAY: Final = re.compile(
    r"\b(?:(?:want|wanting|need|like|here|going|trying|ready) to|for|just|kindly|please)\s"
    r"(?:make\s(?:the|a)\s)?(?:pay|paying|payment|take the payment|sort(?:ing)?|settle)\b"
    r"|\btake the payment\b",
    re.IGNORECASE,
)
_IS_NO_BEGINNING: Final = re.compile(
    r"\?|\b(?:cards?|later|tomorrow|not|n'?t|if|when|can|could|until|wait|moment|cash)\b|n't\b",
    re.IGNORECASE,
)


def hear_a_beginning(move: Move, plain: str, context: Context) -> Move:
    """Return the wish to pay of whoever says what for: "I want to pay for my grandson's cake"."""
    begins = context.open_field == Field.NAME and not context.cancelled
    tells_what_for = move.topic in {Topic.ORDER, Topic.SOMEONE_ELSES, Topic.WAIT, Topic.HOW_LONG}
    if not (begins and tells_what_for) or sounds_like_a_question(plain.lower()):
        return move
    wishes = _WISHES_TO_PAY.search(plain) and not _IS_NO_BEGINNING.search(plain)
    return MOVES["resumption"] if wishes else move
