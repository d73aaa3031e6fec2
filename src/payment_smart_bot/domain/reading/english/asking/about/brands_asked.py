"""A brand of card that a question names and that cannot be taken: "do you take RuPay?"."""

import re
from collections.abc import Collection, Mapping
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import BRANDS
from payment_smart_bot.domain.model.occurrences import Understood
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.value import replace

_OF_CARDS: Final = frozenset({Topic.WHICH_CARDS, Topic.ANY_CARD})
_NEVER_TAKEN: Final[Mapping[str, str]] = {
    "rupay": "RuPay",
    "ru pay": "RuPay",
    "verve": "Verve",
    "girocard": "girocard",
    "giro card": "girocard",
    "bancontact": "Bancontact",
    "interac": "Interac",
    "troy": "Troy",
    "elo": "Elo",
    "hipercard": "Hipercard",
    "dankort": "Dankort",
}
"""Brands that no card number here is known by, as people write them and as they are called."""
_SAID_OF_TAKEN: Final[Mapping[str, str]] = {
    "american express": "amex",
    "diners club": "diners",
    "union pay": "unionpay",
    "master card": "mastercard",
}
_ALSO: Final = {**{name: name for name in BRANDS}, **_SAID_OF_TAKEN}
_NAMED: Final = re.compile(
    rf"\b(?:{'|'.join(sorted({*_NEVER_TAKEN, *_ALSO}, key=len, reverse=True))})\b", re.IGNORECASE
)


def hear_brands(understood: Understood, text: str, accepted: Collection[str]) -> Understood:
    """Return a question about cards with the first brand in it that is not among the accepted."""
    if _OF_CARDS.isdisjoint(understood.topics):
        return understood
    named = (found[0].lower() for found in _NAMED.finditer(text))
    refused = (brand for one in named if (brand := _find_refused(one, accepted)))
    return replace(understood, brand_not_taken=next(refused, None))


def _find_refused(named: str, accepted: Collection[str]) -> str | None:
    """Return how a brand is called, if it cannot be taken; None where that is not known."""
    if named in _NEVER_TAKEN:
        return _NEVER_TAKEN[named]
    brand = _ALSO[named]
    return BRANDS[brand].shown if accepted and brand not in accepted else None
