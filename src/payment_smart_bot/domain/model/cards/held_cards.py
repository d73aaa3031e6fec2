"""A customer's card as the conversation holds it: sealed digits first, then a token of Stripe's."""

from payment_smart_bot.domain.model.cards.card_details import Expiry
from payment_smart_bot.domain.model.cards.concealed import Concealed
from payment_smart_bot.domain.value import Value


class ShownCard(Value, frozen=True):
    """All that may be shown of a card: Stripe's name of its brand, and its last four digits.

    PCI DSS 3.4.1 allows no more than BIN and last four.
    """

    brand: str
    last4: str


Shown = str | ShownCard | Expiry
"""The value of a field as far as it may be shown."""


class HeldCard(Value, frozen=True, array_like=True, tag="card"):
    """A valid card number that waits for expiry and security code; `number` is a Pan or Sealed."""

    brand: str
    last4: str
    number: Concealed


class HeldPieces(Value, frozen=True):
    """The first digits of a card number that arrives in pieces; `count` is how many."""

    count: int
    digits: Concealed


class Token(Value, frozen=True):
    """A Stripe PaymentMethod (`pm_…`) and what may be shown of its card.

    `reusable`: it is attached to a Customer, as a saved card is once that has succeeded. Any other
    serves one try only, even if that fails (https://docs.stripe.com/payments/payment-methods).
    `fingerprint` is Stripe's name for the number, the same for every token of it in our account.
    """

    id: str
    brand: str
    last4: str
    expiry: Expiry
    livemode: bool
    reusable: bool = False
    fingerprint: str | None = None

    @property
    def card(self) -> ShownCard:
        """What may be shown of the card."""
        return ShownCard(self.brand, self.last4)
