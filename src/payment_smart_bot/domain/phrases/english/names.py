"""What things are called in an English sentence: merchants, cards, lists."""

import re
from collections.abc import Iterable
from datetime import timedelta
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import BRANDS
from payment_smart_bot.domain.model.cards.held_cards import ShownCard
from payment_smart_bot.domain.model.money import Money

SEE_HOW_IT_WENT: Final = "You will read here how it went, at the latest with your next message."
"""True on a page that goes on by itself, and where nothing comes without a message."""

_NO_MERCHANT: Final = "the merchant"
_NO_BRAND: Final = "card"


def name_merchant(merchant: str | None) -> str:
    """Return how a merchant is called."""
    return merchant or _NO_MERCHANT


def name_with_contact(merchant: str | None, contact: str | None) -> str:
    """Return how a merchant is called, with where to reach them, if that is known."""
    return f"{name_merchant(merchant)} ({contact})" if contact else name_merchant(merchant)


def name_brand(brand: str) -> str:
    """Return how a brand is called; Stripe also knows some that customers do not read on a card."""
    return BRANDS[brand].shown if brand in BRANDS else _NO_BRAND


def name_card(card: ShownCard) -> str:
    """Return a card's brand and last four digits, the most that may be shown (PCI DSS 3.4.1)."""
    return f"{name_brand(card.brand)} ending in {card.last4}"


def name_payment(card: ShownCard | None, *, says_once: bool = False) -> str:
    """Return how the money was taken; from what is not known where that is no card."""
    once = " once" if says_once else ""
    return f"charged{once} to your {name_card(card)}" if card else f"paid{once} on Stripe's page"


def find_order_to_name(description: str | None, order_id: str | None) -> str | None:
    """Return the order's number, if there is one that the description does not name already."""
    if description and order_id and re.search(rf"(?<!\w){re.escape(order_id)}(?!\w)", description):
        return None
    return order_id


def name_task(money: Money | None) -> str:
    """Return what the conversation is for."""
    return f"your payment of {money.shown}" if money else "card details"


_NUMBERS: Final = "no one two three four five six seven eight nine ten eleven twelve".split()


def name_number(number: int) -> str:
    """Return a whole number as prose has it: in words up to twelve."""
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)


def name_hours(life: timedelta) -> str:
    """Return how long something lasts that lasts whole hours."""
    hours = life // timedelta(hours=1)
    return "an hour" if hours == 1 else f"{name_number(hours)} hours"


def name_number_so_far(count: int) -> str:
    """Return how much of a card number is there, in digits."""
    return f"{count} {'digit' if count == 1 else 'digits'}"


def join_with_and(parts: Iterable[str]) -> str:
    """Return parts as English lists them: a, b and c."""
    return _join(parts, "and")


def join_with_or(parts: Iterable[str]) -> str:
    """Return parts as English lists them: a, b or c."""
    return _join(parts, "or")


def _join(parts: Iterable[str], word: str) -> str:
    *most, last = parts
    return f"{', '.join(most)} {word} {last}" if most else last
