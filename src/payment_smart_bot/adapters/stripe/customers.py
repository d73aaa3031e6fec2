"""Customers at Stripe: cards are saved with them, and forgotten when a person is erased."""

from typing import Any, Final

from payment_smart_bot.adapters.stripe import cards
from payment_smart_bot.adapters.stripe.objects import (
    LONGEST_METADATA,
    OUR_PAYMENT,
    drop_missing,
)
from payment_smart_bot.adapters.stripe.transport.calls import Answer, is_id
from payment_smart_bot.adapters.stripe.transport.connection import Connection
from payment_smart_bot.adapters.stripe.transport.errors import (
    FAULT,
    alarm,
    read_no_answer,
    report_failure,
)
from payment_smart_bot.domain.model.calls.effects import Unanswered
from payment_smart_bot.domain.model.calls.intents import (
    CreateCustomer,
    CustomerMade,
    CustomerOutcome,
    IntentRefused,
    KeySpent,
)
from payment_smart_bot.domain.model.calls.lookups import CardForgotten, ForgetCard
from payment_smart_bot.domain.model.errors import GatewayUnavailable

PATH: Final = "/v1/customers"
_GONE: Final = "resource_missing"
_LONGEST_NAME: Final = 256


def create_customer(stripe: Connection, effect: CreateCustomer) -> CustomerOutcome:
    """Make the Customer that a card is saved with; never raises."""
    parameters = build_customer_parameters(effect)
    answer = stripe.ask_once("post", PATH, parameters, idempotency_key=effect.key)
    return read_outcome(answer)


def build_customer_parameters(call: CreateCustomer) -> dict[str, Any]:
    """Return what makes a Customer; the same for every try with the same key."""
    parameters = {
        "name": call.name[:_LONGEST_NAME] or None,
        "email": call.email,
        "metadata": {OUR_PAYMENT: call.payment_id[:LONGEST_METADATA]},
    }
    return drop_missing(parameters)


def read_outcome(answer: Answer) -> CustomerOutcome:
    """Return what an answer says of a Customer that was to be made; never raises."""
    if answer.is_done:
        customer_id = answer.body.get("id") if isinstance(answer.body, dict) else None
        return CustomerMade(customer_id) if is_id(customer_id) else Unanswered()
    if answer.is_stored_fault:
        return KeySpent()
    if not answer.is_refused or not answer.error:
        return read_no_answer(answer)
    alarm(answer)
    return IntentRefused()


def forget_card(stripe: Connection, effect: ForgetCard) -> CardForgotten:
    """Delete the Customer that was made for a payment, or detach the card from a merchant's own.

    What is gone already is left alone. Raises GatewayUnavailable.
    """
    payment = effect.payment
    if payment.customer_id is not None and payment.request.customer_id is None:
        _require_done_or_gone(stripe.ask("delete", f"{PATH}/{payment.customer_id}", {}))
    elif payment.customer_id is not None and payment.has_saved_card:
        _detach(stripe, payment.card.id, payment.customer_id)
    return CardForgotten()


def _detach(stripe: Connection, method_id: str, customer_id: str) -> None:
    path = f"{cards.PATH}/{method_id}"
    answer = stripe.ask("get", path, {})
    _require_done_or_gone(answer)
    if not answer.is_done:
        return
    if not isinstance(answer.body, dict):
        raise GatewayUnavailable(FAULT)
    if answer.body.get("customer") == customer_id:
        _require_done_or_gone(stripe.ask("post", f"{path}/detach", {}))


def _require_done_or_gone(answer: Answer) -> None:
    if not answer.is_done and answer.code != _GONE:
        raise report_failure(answer)
