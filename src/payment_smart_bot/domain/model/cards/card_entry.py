"""How a customer gives the card. `conversation.card_entry` has what follows from it."""

from enum import StrEnum
from typing import ClassVar, Final

from payment_smart_bot.domain.value import Value


class EntryMode(StrEnum):
    """How cards are given: typed in the chat, on our form, or on a page of Stripe's (Checkout)."""

    CHAT = "chat"
    FORM = "form"
    CHECKOUT = "checkout"


class Typed(Value, frozen=True, tag="typed"):
    """The card is typed in the chat."""

    mode: ClassVar = EntryMode.CHAT


class Form(Value, frozen=True, tag="form"):
    """The browser gives the card to Stripe on our form.

    `token` names the page of the form, as only its customer may: 128 random bits as 32 hex digits.
    """

    mode: ClassVar = EntryMode.FORM

    token: str


class StripePage(Value, frozen=True, tag="stripe_page"):
    """The customer pays, or gives the card, on a page of Stripe's own."""

    mode: ClassVar = EntryMode.CHECKOUT


TYPED: Final = Typed()
STRIPE_PAGE: Final = StripePage()

CardEntry = Typed | Form | StripePage
