"""What a charge of a PaymentMethod does, and how often it may be used.

Neither can be told from the PaymentMethod itself; both are kept beside it, unseen. Without a
customer a PaymentMethod serves one attempt (https://docs.stripe.com/payments/payment-methods).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from stripe_simulator import errors
from stripe_simulator.known_card import SUCCEEDS, OnCharge

if TYPE_CHECKING:
    from stripe_simulator.call import Call

SUCCEEDED, FAILED, OPEN = "succeeded", "failed", "open"


def remember(call: Call, method_id: str, behaviour: OnCharge) -> None:
    """Keep what a charge does, where it does anything but succeed."""
    if behaviour != SUCCEEDS:
        call.store.keep_unseen(method_id, {"on_charge": behaviour})


def on_charge(call: Call, method_id: str) -> OnCharge:
    """Return what a charge of a PaymentMethod does."""
    kept = call.store.unseen(method_id).get("on_charge")
    return SUCCEEDS if kept is None else msgspec.convert(kept, OnCharge)


def mark(call: Call, method_id: str, intent_id: str, outcome: str) -> None:
    """Record that a PaymentIntent used a PaymentMethod, and how that went."""
    use = {"used_by": intent_id, "outcome": outcome}
    call.store.keep_unseen(method_id, call.store.unseen(method_id) | use)


def release(call: Call, method_id: str) -> None:
    """Forget that a PaymentMethod was used: setting it up costs nothing."""
    kept = call.store.unseen(method_id)
    behaviour = {name: kept[name] for name in ("on_charge",) if name in kept}
    call.store.keep_unseen(method_id, behaviour)


def spend(call: Call, method_id: str) -> None:
    """Record that a PaymentMethod was detached: it never serves again."""
    mark(call, method_id, "", SUCCEEDED)


def is_spent(call: Call, method_id: str) -> bool:
    """Say whether a PaymentMethod without a customer has been used."""
    return "used_by" in call.store.unseen(method_id)


def require_usable(call: Call, method: dict[str, Any], intent: dict[str, Any]) -> None:
    """Raise StripeFailure (400) unless this intent may use this PaymentMethod."""
    if method["customer"] is not None:
        _require_customer(method, intent)
        return
    use = call.store.unseen(method["id"])
    if "used_by" not in use:
        return
    if use["outcome"] == OPEN:
        if use["used_by"] != intent["id"]:
            raise errors.refused_by_state(
                "The provided PaymentMethod is already attached to another object. You cannot reuse"
                " PaymentMethods without attaching them to a Customer object first."
            )
    elif use["outcome"] == SUCCEEDED or not call.account.reuse_after_decline:
        raise errors.refused_by_state(
            "The provided PaymentMethod was previously used with a PaymentIntent without Customer"
            " attachment, shared with a connected account without Customer attachment, or was"
            " detached from a Customer. It may not be used again. To use a PaymentMethod multiple"
            " times, you must attach it to a Customer first."
        )


def _require_customer(method: dict[str, Any], intent: dict[str, Any]) -> None:
    customer: str | None = intent["customer"]
    kind = "PaymentIntent" if intent["object"] == "payment_intent" else "SetupIntent"
    if customer is None:
        raise errors.refused_by_state(
            f"The payment method supplied ({method['id']}) belongs to the Customer"
            f" {method['customer']}. Please include the Customer in the `customer` parameter on the"
            f" {kind}.",
            "payment_method",
        )
    if customer != method["customer"]:
        raise errors.refused_by_state(
            f"The customer does not have a payment method with the ID {method['id']}. The payment"
            " method must be attached to the customer.",
            "payment_method",
        )
