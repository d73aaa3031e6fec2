"""Questions that run on from what is told beside a value, of which examples know too little.

"4242 4242 4242 4242, there are 40 of us is that enough": no comma and no mark sets them apart.
"""

import re
from typing import Final

from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.words.plain_words import ANY_RELATIVE

_ASKS: Final = (
    r"\b(?:is|are|does|do|will|has|have|can) (?:it|that|this|they|there|ye|yous?|u|ya|she|he)\b"
)
_OF_A_CAKE: Final = (
    r"\b(?:cakes?|candles?|icing|sprinkles|toppers?|layers?|tiers?|sponge|fillings?|guests?|people"
    r"|ppl|slices?|portions|flowers?|bouquets?|balloons?|(?:\d+|\w+ty|\*+) of us)\b"
)
_OF_THE_ORDER: Final = re.compile(
    rf"{_OF_A_CAKE}[^.?!\n]{{0,40}}{_ASKS}|{_ASKS}[^.?!\n]{{0,40}}{_OF_A_CAKE}"
)
_OF_THE_ORDER_IN_SHORT: Final = re.compile(
    "cake|candle|icing|sprink|topper|layer|tier|sponge|filling|guest|people|ppl|slice|portion"
    "|flower|bouquet|balloon|of us"
)
_OF_PAYING: Final = re.compile(
    r"\b(?:pay\w*|charg\w*|cost\w*|price|amount|refund\w*|cancel\w*|confirm\w*)\b"
)
_IS_FINE: Final = r"\b(?:ok|okay|fine|problem|alright|allowed|trouble)\b"
_OF_SOMEBODYS_CARD: Final = re.compile(
    rf"\b(?:card|visa|mastercard|amex|it)(?:'s| is)? (?:of|from|belongs? to|belonging to) my "
    rf"(?:{ANY_RELATIVE})\b[^.?!\n]{{0,20}}{_IS_FINE}"
    rf"|\bmy (?:{ANY_RELATIVE}|gran|nan)'?s (?:card|visa|mastercard|amex|one)\b"
    rf"[^.?!\n]{{0,20}}{_IS_FINE}"
)
_OF_ANOTHER_COUNTRY: Final = re.compile(
    r"\b[a-z]{3,12}(?:ian|ish|ese) (?:\w+ )?card\b[^.?!\n]{0,24}"
    r"\b(?:does|will|is|can) (?:it|that|this)\b"
)
_TO_BE_READ_BACK: Final = re.compile(
    r"\b(?:read|say|repeat|play|spell) (?:it|that|them|the (?:\w+ )?number)(?: out)? "
    r"(?:back|again|to me)\b"
)
_AGAIN: Final = re.compile(
    r"\b(?:do|must|should|shall) (?:i|we) (?:really )?(?:have to |need to |gotta )?"
    r"(?:give|type|send|enter|put|tell)\b[^.?!,\n]{0,30}\bagain\b"
)
_FORMS: Final = (
    (re.compile("of my|from my|belong|'s (?:card|visa|mast|amex|one)"), _OF_SOMEBODYS_CARD,
     Topic.SOMEONE_ELSES),
    (re.compile("ian (?:.{0,20} )?card|ish (?:.{0,20} )?card|ese (?:.{0,20} )?card"),
     _OF_ANOTHER_COUNTRY, Topic.ANY_CARD),
    (re.compile(" back| again| to me"), _TO_BE_READ_BACK, Topic.WHICH_CARD_GIVEN),
    (re.compile(" again"), _AGAIN, Topic.STORED),
    (_OF_THE_ORDER_IN_SHORT, _OF_THE_ORDER, Topic.ORDER),
)  # fmt: skip
"""Each form, behind a piece that it cannot be without."""


_MAY_RUN_ON: Final = re.compile("|".join(piece.pattern for piece, _, _ in _FORMS))


def find_topic_of_a_run_on_question(lower: str) -> Topic | None:
    """Return what a message with its values masked, in lower case, asks beside them."""
    if not _MAY_RUN_ON.search(lower):
        return None
    topic = next(
        (one for piece, form, one in _FORMS if piece.search(lower) and form.search(lower)), None
    )
    return None if topic is Topic.ORDER and _OF_PAYING.search(lower) else topic
