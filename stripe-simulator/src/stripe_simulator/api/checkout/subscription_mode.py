"""Checkout's `mode=subscription`: a subscription that begins with a payment on the page.

It is made when the customer submits the page for the first time, and is `incomplete` until a card
has paid its first invoice. Another card after a decline pays that same invoice. See
https://docs.stripe.com/payments/checkout/build-subscriptions.
"""

from typing import Any

from stripe_simulator.api import test_clocks
from stripe_simulator.api.billing import cycles, subscriptions
from stripe_simulator.api.billing.cycles import SUBSCRIPTIONS
from stripe_simulator.api.customers import CUSTOMERS
from stripe_simulator.api.intents import checkout_session
from stripe_simulator.api.intents import invoice as outcome
from stripe_simulator.api.intents.payment_intents import PAYMENT_INTENTS
from stripe_simulator.protocol.call import Call

_BEGUN = checkout_session.BEGUN
_NOBODY: dict[str, Any] = {"id": ""}


def check(call: Call, items: list[dict[str, Any]]) -> None:
    """Raise StripeFailure (400) where no subscription can be made of what a session sells."""
    subscriptions.build(call, _describe(items, {}), _NOBODY)


def begin(call: Call, session: dict[str, Any]) -> dict[str, Any]:
    """Return the PaymentIntent of the first invoice; make the subscription if need be."""
    intent = find_intent(call, session)
    if intent is not None:
        return intent
    customer = CUSTOMERS.load(call, session["customer"])
    call = test_clocks.enter(call, customer)
    kept = call.store.hidden.load(session["id"])
    given = _describe(kept["line_items"], kept["intent_data"])
    subscription = subscriptions.build(call, given, customer)
    invoice = subscriptions.start(call, subscription, given)
    intent = PAYMENT_INTENTS.load(call, str(outcome.find_intent_id(call, invoice)))
    checkout_session.link(call, intent, session)
    begun = {"invoice": invoice["id"], "subscription": subscription["id"]}
    call.store.hidden.add(session["id"], {_BEGUN: begun})
    return intent


def find_intent(call: Call, session: dict[str, Any]) -> dict[str, Any] | None:
    """Return the PaymentIntent that a session has begun, or None."""
    begun = call.store.hidden.load(session["id"]).get(_BEGUN)
    if begun is None:
        return None
    invoice = {"id": begun["invoice"]}
    return PAYMENT_INTENTS.load(call, str(outcome.find_intent_id(call, invoice)))


def give_up(call: Call, session: dict[str, Any]) -> None:
    """Expire the subscription that a session has begun and nobody has paid for."""
    begun = call.store.hidden.load(session["id"]).get(_BEGUN)
    if begun is None:
        return
    subscription = SUBSCRIPTIONS.load(call, begun["subscription"])
    if subscription["status"] == "incomplete":
        customer = CUSTOMERS.load(call, subscription["customer"])
        cycles.turn(test_clocks.enter(call, customer), subscription)


def _describe(items: list[dict[str, Any]], data: dict[str, Any]) -> dict[str, Any]:
    """Return the parameters of the subscription that a session sells."""
    return {
        **data,
        "items": [{"price": item["price"], "quantity": item["quantity"]} for item in items],
        "payment_behavior": "default_incomplete",
        "payment_settings": {"save_default_payment_method": "on_subscription"},
    }
