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
    r"|\btake the payment\b|\A\W*(?:(?:hi|hello|hey|i'?m|just|here)\W+)*paying\sfor\s"
    r"|\bi\s(?:will\s|now\s)?pay\s(?:for\s)?(?:the\s|my\s)?[a-z]+\s(?:today|now)\b",
    re.IGNORECASE,
)
_MAY_TELL_WHAT_FOR: Final = {
    Topic.ORDER,
    Topic.SOMEONE_ELSES,
    Topic.WAIT,
    Topic.HOW_LONG,
    Topic.MULTIPLE,
    Topic.INSTALMENTS,
    Topic.OTHER_METHODS,
    Topic.WITHDRAWAL,
}
"""What a wish to pay for something is like, though it asks nothing: "to pay 49 for the cake"."""
_SO_TO_SAY: Final = re.compile(
    r"\b(?:ok(?:ay)?|yes|yeah|right|please|pls)\s?\?\W*\Z", re.IGNORECASE
)
"""What a wish ends in that is put as a question: "I pay the cake today ok?"."""
_IS_NO_BEGINNING: Final = re.compile(
    r"\?|\b(?:cards?|later|tomorrow|not|n'?t|if|when|can|could|until|wait|moment|cash"
    r"|no longer|never|dont|dnt|wont|cant|didnt)\b|n't\b",
    re.IGNORECASE,
)


def hear_a_beginning(move: Move | None, plain: str, context: Context) -> Move | None:
    """Return the wish to pay of whoever says what for: "I want to pay for my grandson's cake".

    `move` is what examples call the message, and is returned where it is no such wish.
    """
    begins = context.open_field == Field.NAME and not context.cancelled
    if not begins or (move is not None and move.topic not in _MAY_TELL_WHAT_FOR):
        return move
    said = _SO_TO_SAY.sub("", plain) if "?" in plain else plain
    if sounds_like_a_question(said.lower()):
        return move
    wishes = _WISHES_TO_PAY.search(said) and not _IS_NO_BEGINNING.search(said)
    return MOVES["resumption"] if wishes else move
