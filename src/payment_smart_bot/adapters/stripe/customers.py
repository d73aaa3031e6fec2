"""Customers at Stripe, with whom cards are saved, and what is undone when a person is erased."""

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from payment_smart_bot.adapters.stripe import cards
from payment_smart_bot.adapters.stripe.calls import Answer, is_id
from payment_smart_bot.adapters.stripe.errors import FAULT, alarm, unavailable
from payment_smart_bot.adapters.stripe.intents import (
    LONGEST_METADATA,
    OUR_PAYMENT,
    REFUSES,
    unanswered,
)
from payment_smart_bot.domain.model.effects import (
    CreateCustomer,
    CustomerMade,
    CustomerOutcome,
    IntentRefused,
    KeySpent,
    Unanswered,
)
from payment_smart_bot.domain.model.errors import GatewayUnavailable
from payment_smart_bot.domain.model.payment import Payment

PATH: Final = "/v1/customers"
_GONE: Final = "resource_missing"
_LONGEST_NAME: Final = 256

Call: TypeAlias = Callable[..., Answer]


def customer_parameters(call: CreateCustomer) -> dict[str, Any]:
    """Return what makes a Customer; the same for every try with the same key."""
    parameters = {
        "name": call.name[:_LONGEST_NAME] or None,
        "email": call.email,
        "metadata": {OUR_PAYMENT: call.payment_id[:LONGEST_METADATA]},
    }
    return {name: value for name, value in parameters.items() if value is not None}


def customer_outcome(answer: Answer) -> CustomerOutcome:
    """Return what an answer says of a Customer that was to be made; never raises."""
    if answer.done:
        customer_id = answer.body.get("id") if isinstance(answer.body, dict) else None
        return CustomerMade(customer_id) if is_id(customer_id) else Unanswered()
    if answer.status >= 500 and answer.replayed:
        return KeySpent()
    if answer.status not in REFUSES or answer.told_to_wait or not answer.error:
        return unanswered(answer)
    alarm(answer)
    return IntentRefused()


def forget(payment: Payment, ask: Call) -> None:
    """Delete the Customer that was made for a payment; detach the card from a merchant's own.

    Does nothing for what is gone already. Raises GatewayUnavailable.
    """
    if payment.customer_id is None:
        return
    if payment.request.customer_id is None:
        _require_done_or_gone(ask("delete", f"{PATH}/{payment.customer_id}", {}))
    elif payment.card_saved:
        _detach(payment.card.id, payment.customer_id, ask)


def _detach(method_id: str, customer_id: str, ask: Call) -> None:
    path = f"{cards.PATH}/{method_id}"
    answer = ask("get", path, {})
    _require_done_or_gone(answer)
    if not answer.done:
        return
    if not isinstance(answer.body, dict):
        raise GatewayUnavailable(FAULT)
    if answer.body.get("customer") == customer_id:
        _require_done_or_gone(ask("post", f"{path}/detach", {}))


def _require_done_or_gone(answer: Answer) -> None:
    if not answer.done and answer.code != _GONE:
        raise unavailable(answer)
