"""What PaymentIntents and SetupIntents have in common at their endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stripe_simulator import card_use, expansion, payment_methods, publishable

if TYPE_CHECKING:
    from stripe_simulator.call import Call


def shown(call: Call, intent: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    """Return an intent as its caller may see it, with what was asked to be expanded."""
    if publishable.is_caller(call):
        return publishable.part_of(intent, given)
    return expansion.expanded(call, intent, given.get("expand", ()))


def chosen_method(
    call: Call, intent: dict[str, Any], given: dict[str, Any]
) -> dict[str, Any] | None:
    """Return the PaymentMethod that is given. Raises StripeFailure (400) for one of no use here."""
    if "payment_method" not in given:
        return None
    method = payment_methods.load(call, given["payment_method"], status=400)
    card_use.require_usable(call, method, intent)
    return method


def take_method(call: Call, intent: dict[str, Any], given: dict[str, Any]) -> dict[str, Any] | None:
    """Give a new intent its PaymentMethod, where there is one, and return that; see above."""
    method = chosen_method(call, intent, given)
    if method is not None:
        intent |= {"payment_method": method["id"], "status": "requires_confirmation"}
    return method
