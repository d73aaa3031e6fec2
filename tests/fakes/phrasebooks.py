"""A phrasebook without words: what is decided must not depend on them."""

from collections.abc import Iterable
from typing import Final

from payment_smart_bot.domain.phrases.messages import Message
from payment_smart_bot.domain.phrases.phrasebook import Phrasebook


class NamesOnly(Phrasebook):
    """Renders each message as its name."""

    def render(self, messages: Iterable[Message]) -> str:
        return " ".join(type(message).__name__ for message in messages)

    def name_merchant(self, merchant: str | None) -> str:  # noqa: ARG002 (no words)
        return "merchant"

    def name_card(self, brand: str, last4: str) -> str:  # noqa: ARG002 (no words)
        return "card"


NAMES_ONLY: Final = NamesOnly()
