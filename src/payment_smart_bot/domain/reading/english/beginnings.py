"""A wish to pay that says what for: "hello, I want to pay for my grandson's cake"."""

import re
from typing import Final

from payment_smart_bot.domain.model.moves import MOVES, Move
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.questions import sounds_like_a_question
from payment_smart_bot.domain.reading.english.words.plain_words import ANY_CLOSE_ONE

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
_OF_ANOTHERS: Final = (
    rf"(?:{ANY_CLOSE_ONE}|friends?|others?|cards?|orders?|rest|whole|hal(?:f|ves)|invoices?|bills?"
    r"|months?|weeks?|payments?|first|second|next|part|parts)\b"
)
_ASKS_TO_BEGIN: Final = re.compile(
    r"\W*(?:(?:hi|hello|hey|hiya|ok|so|um|please)\W+){0,3}(?:can|could|may) (?:i|we) "
    r"(?:please |just |now )?pay for (?:my|our|the|these|this|an?|some|\d{1,2}|two|three|four|five"
    rf"|six) (?!{_OF_ANOTHERS})\w+(?: (?!{_OF_ANOTHERS}|with|by|in|and|at|to|on|later"
    rf"|tomorrow)\w+)?"
    r"(?: (?:please|now|today|here|thanks))?\W*",
    re.IGNORECASE,
)
"""A wish to pay that is put as a question: "can I pay for 4 tickets"."""
_IS_NO_BEGINNING: Final = re.compile(
    r"\?|\b(?:cards?|later|tomorrow|not|n'?t|if|when|can|could|until|wait|moment|cash"
    r"|no longer|never|dont|dnt|wont|cant|didnt)\b|n't\b"
    r"|\b(?:at|in) (?:the )?(?:front )?(?:desk|till|counter|reception|person|office)\b",
    re.IGNORECASE,
)


def hear_a_beginning(move: Move | None, plain: str, context: Context) -> Move | None:
    """Return the wish to pay of whoever says what for: "I want to pay for my grandson's cake".

    `move` is what examples call the message, and is returned where it is no such wish.
    """
    begins = context.open_field == Field.NAME and not context.cancelled
    if not begins or (move is not None and move.topic not in _MAY_TELL_WHAT_FOR):
        return move
    if _ASKS_TO_BEGIN.fullmatch(plain):
        return MOVES["resumption"]
    said = _SO_TO_SAY.sub("", plain) if "?" in plain else plain
    if sounds_like_a_question(said.lower()):
        return move
    wishes = _WISHES_TO_PAY.search(said) and not _IS_NO_BEGINNING.search(said)
    return MOVES["resumption"] if wishes else move
