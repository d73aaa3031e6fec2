"""What stands in Stripe's books, to be compared with our own."""

from payment_smart_bot.domain.model.calls.intents import IntentState
from payment_smart_bot.domain.model.charge import IntentKind
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.value import Value


class IntentOnBooks(Value, frozen=True):
    """An intent that we made, as Stripe has it.

    `received` and `refunded` are in minor units of the currency of `money`, which is None for a
    SetupIntent. `state` is None for one that we never ask for; `key` is the idempotency key that
    made it.
    """

    intent_id: str
    payment_id: str
    key: str
    state: IntentState | None
    money: Money | None
    received: int
    refunded: int

    @property
    def kind(self) -> IntentKind:
        """What it is."""
        return IntentKind.SETUP if self.money is None else IntentKind.PAYMENT


class DisputeOnBooks(Value, frozen=True):
    """A dispute of a payment of ours, as Stripe has it; `status` is Stripe's word."""

    dispute_id: str
    payment_id: str
    intent_id: str
    status: str
