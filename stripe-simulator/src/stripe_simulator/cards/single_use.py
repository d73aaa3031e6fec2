"""How often a PaymentMethod serves: once without a customer, else again and again.

See https://docs.stripe.com/payments/payment-methods. Who used a PaymentMethod, and with which
outcome, is kept beside it, hidden.
"""

from typing import Any, Literal, TypeAlias

from stripe_simulator.protocol import errors
from stripe_simulator.protocol.call import Call

Outcome: TypeAlias = Literal["succeeded", "failed", "open"]


def mark_used(call: Call, method_id: str, intent_id: str, outcome: Outcome) -> None:
    """Record that an intent used a PaymentMethod, and with which outcome."""
    call.store.hidden.add(method_id, {"used_by": intent_id, "outcome": outcome})


def mark_detached(call: Call, method_id: str) -> None:
    """Record that a PaymentMethod was detached from its customer: it never serves again."""
    mark_used(call, method_id, "", "succeeded")


def mark_unused(call: Call, method_id: str) -> None:
    """Forget who used a PaymentMethod, as setting it up does not use it up."""
    kept = call.store.hidden.load(method_id)
    call.store.hidden.replace(method_id, {name: kept[name] for name in kept if name == "on_charge"})


def is_used(call: Call, method_id: str) -> bool:
    """Say whether a PaymentMethod without a customer has been used."""
    return "used_by" in call.store.hidden.load(method_id)


def require_usable(call: Call, method: dict[str, Any], intent: dict[str, Any]) -> None:
    """Raise StripeFailure (400) unless this intent may use this PaymentMethod."""
    if method["customer"] is not None:
        _require_same_customer(method, intent)
        return
    use = call.store.hidden.load(method["id"])
    if "used_by" not in use:
        return
    if use["outcome"] == "open":
        if use["used_by"] != intent["id"]:
            raise errors.state_refusal(
                "The provided PaymentMethod is already attached to another object. You cannot reuse"
                " PaymentMethods without attaching them to a Customer object first."
            )
    elif use["outcome"] == "succeeded" or not call.account.reuse_after_decline:
        raise errors.state_refusal(
            "The provided PaymentMethod was previously used with a PaymentIntent without Customer"
            " attachment, shared with a connected account without Customer attachment, or was"
            " detached from a Customer. It may not be used again. To use a PaymentMethod multiple"
            " times, you must attach it to a Customer first."
        )


def _require_same_customer(method: dict[str, Any], intent: dict[str, Any]) -> None:
    if intent["customer"] is None:
        raise errors.state_refusal(
            f"The payment method supplied ({method['id']}) belongs to the Customer"
            f" {method['customer']}. Please include the Customer in the `customer` parameter on the"
            f" {errors.INTENT_NAMES[intent['object']]}.",
            "payment_method",
        )
    if intent["customer"] != method["customer"]:
        raise errors.state_refusal(
            f"The customer does not have a payment method with the ID {method['id']}. The payment"
            " method must be attached to the customer.",
            "payment_method",
        )
