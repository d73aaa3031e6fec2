"""What stands in Stripe's books, to be compared with our own."""

from payment_smart_bot.domain.model.intents import IntentState
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.value import Value


class IntentOnBooks(Value, frozen=True):
    """A PaymentIntent that we made, as Stripe has it.

    `received` and `refunded` are in minor units of the currency of `money`. `state` is None for one
    that we never ask for; `key` is the idempotency key that made it.
    """

    intent_id: str
    payment_id: str
    key: str
    state: IntentState | None
    money: Money
    received: int
    refunded: int
