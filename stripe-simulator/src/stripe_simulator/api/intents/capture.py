"""Separate capture: money that is held on the card, then taken or let go.

See https://docs.stripe.com/payments/place-a-hold-on-a-payment-method.
"""

from typing import Any, Final

from stripe_simulator.api import charges, events
from stripe_simulator.api.charges import CHARGES
from stripe_simulator.cards import behaviours
from stripe_simulator.protocol.call import Call

HELD_SECONDS: Final = 7 * 24 * 60 * 60
"""After this the bank lets the money go, and the PaymentIntent is canceled."""


def hold(call: Call, intent: dict[str, Any], charge: dict[str, Any]) -> None:
    """Have the money of an authorized charge wait for its capture."""
    intent |= {
        "amount_capturable": charge["amount"],
        "last_payment_error": None,
        "latest_charge": charge["id"],
        "status": "requires_capture",
    }
    call.store.reminders.set(intent["id"], call.now + HELD_SECONDS)
    events.record_change(call, intent, "payment_intent.amount_capturable_updated")


def take(call: Call, intent: dict[str, Any], amount: int) -> dict[str, Any]:
    """Capture `amount` of what is held, and release the rest; return the charge."""
    charge = CHARGES.load(call, intent["latest_charge"])
    charge |= {
        "amount_captured": amount,
        "amount_refunded": charge["amount"] - amount,
        "captured": True,
    }
    intent |= {"amount_capturable": 0, "amount_received": amount, "status": "succeeded"}
    call.store.reminders.clear(intent["id"])
    charges.record_income(call, charge, behaviours.recall(call, charge["payment_method"]))
    events.record_change(call, charge, "charge.captured")
    return charge


def release(call: Call, intent: dict[str, Any]) -> None:
    """Let go of what is held, before the intent is canceled."""
    charge = CHARGES.load(call, intent["latest_charge"])
    charge |= {"amount_refunded": charge["amount"], "refunded": True}
    intent["amount_capturable"] = 0
    call.store.reminders.clear(intent["id"])
    events.record_change(call, charge, "charge.refunded")


def expire(call: Call, intent: dict[str, Any]) -> None:
    """Say that the bank has let the money go."""
    events.record_event(call, CHARGES.load(call, intent["latest_charge"]), "charge.expired")
