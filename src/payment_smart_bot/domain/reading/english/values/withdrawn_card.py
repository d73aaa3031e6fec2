"""A card that is withdrawn in the message that gives it: "4242…, oh wait, use the mastercard".

What stands behind the last figure tells it, and names another card, whose number does not follow.
"""

import re
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import Pan
from payment_smart_bot.domain.model.cards.held_cards import ShownCard
from payment_smart_bot.domain.reading.english.consent.what_is_shown import call_it_card
from payment_smart_bot.domain.reading.english.wishes.cards.another_card import wants_another_card
from payment_smart_bot.domain.reading.english.wishes.cards.card_by_brand import names_another_card
from payment_smart_bot.domain.reading.english.words.plain_words import ANY_RELATIVE

_LAST_FIGURE: Final = re.compile(r".*[0-9]", re.DOTALL)
_WITHDRAWS: Final = re.compile(
    r"\b(?:no|nope|wait|actually|instead|hang on|hold on|scrap|scratch|forget|ignore|never ?mind"
    r"|nvm"
    r"|sorry|w?oops|rather|thoughts?|chang(?:e|ed|ing)|wrong|not (?:that|this)|meant|mistake)\b",
    re.IGNORECASE,
)
_WHY_NOT_THE_OTHER: Final = re.compile(
    r"\b(?:visa|mastercard|amex|card)\b,? (?:but|which|that'?s|only)\b", re.IGNORECASE
)
"""How it goes on where the other card was no more than thought of."""


_SOMEBODY_SAYS: Final = re.compile(
    rf"\b(?:he|she|they|hubby|my (?:{ANY_RELATIVE}))"
    r" (?:says?|said|tells me)(?: to| that)?\b(?! no)",
    re.IGNORECASE,
)


_IS_THIS_CARD: Final = re.compile(
    r"\b(?:it'?s|it is|this is) (?:an? |the |my )?card\b", re.IGNORECASE
)
"""That the card is of the brand of its number: "sorry, I said Mastercard before, it's a Visa"."""


def is_withdrawn(text: str, number: Pan) -> bool:
    """Whether a message wants another card than the one whose number it gives."""
    given = _LAST_FIGURE.match(text)
    rest = text[given.end() :] if given else ""
    if not _WITHDRAWS.search(rest) or _WHY_NOT_THE_OTHER.search(rest):
        return False
    rest = _SOMEBODY_SAYS.sub(",", rest)
    rest = call_it_card(rest, ShownCard(number.brand.name, number.last4))
    if _IS_THIS_CARD.search(rest):
        return False
    return wants_another_card(rest) or names_another_card(rest)
