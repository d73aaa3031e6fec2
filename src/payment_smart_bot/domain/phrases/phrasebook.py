"""From messages to words: once, at the edge, just before somebody reads or stores them."""

from collections.abc import Iterable
from typing import Protocol

from payment_smart_bot.domain.phrases.messages import Message


class Phrasebook(Protocol):
    """The words for every message, in one language."""

    def render(self, messages: Iterable[Message]) -> str:
        """Return messages as one text, in their order."""

    def name_merchant(self, merchant: str | None) -> str:
        """Return how a merchant is called in a sentence; None: the name is not known."""

    def name_card(self, brand: str, last4: str) -> str:
        """Return how a card is called, masked; `brand` is Stripe's name of it."""
