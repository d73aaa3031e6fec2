"""SetupIntents (https://docs.stripe.com/api/setup_intents): cards for later payments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import stripe

from stripe_simulator import (
    card_use,
    checkout_outcomes,
    customers,
    errors,
    events,
    expansion,
    ids,
    intents,
    lists,
    metadata,
    parameter_errors,
    parameters,
    payment_methods,
    setups,
    urls,
)

if TYPE_CHECKING:
    from collections.abc import Collection

    from stripe_simulator.call import Call

_EXPANDABLE = ("customer", "payment_method")
_ON_CONFIRM = {"expand", "payment_method", "return_url"}
_ON_CREATE = _ON_CONFIRM | {
    "allowed_payment_method_types",
    "confirm",
    "customer",
    "description",
    "metadata",
    "usage",
}


def create(call: Call) -> dict[str, Any]:
    """Make a SetupIntent, and confirm it at once where `confirm` says so.

    Raises StripeFailure: 400 for parameters, 402 where the card is declined.
    """
    given = parameters.check(stripe.params.SetupIntentCreateParams, call.form)
    _check(given, _ON_CREATE)
    confirm = given.get("confirm", False)
    if "return_url" in given and not confirm:
        raise parameter_errors.only_with_confirm("return_url", "SetupIntent")
    if "customer" in given:
        customers.load(call, given["customer"], "customer")
    intent = make(call, given)
    method = intents.take_method(call, intent, given)
    events.keep(call, intent, "setup_intent.created")
    if confirm:
        _attempt(call, intent, method, given)
    return expansion.expanded(call, intent, given.get("expand", ()))


def retrieve(call: Call, id_: str) -> dict[str, Any]:
    """Return a SetupIntent. Raises StripeFailure (404) where there is none."""
    given = parameters.check(stripe.params.SetupIntentRetrieveParams, call.form)
    expansion.check(given, _EXPANDABLE)
    return intents.shown(call, load(call, id_), given)


def list_(call: Call) -> dict[str, Any]:
    """Return SetupIntents, newest first; of one customer or PaymentMethod where that is asked."""
    given = parameters.check(stripe.params.SetupIntentListParams, call.form)
    for name in sorted(given.keys() & {"attach_to_self", "customer_account"}):
        raise parameter_errors.not_simulated(name, name)
    return lists.page(call, "setup_intent", "/v1/setup_intents", given, _EXPANDABLE)


def confirm(call: Call, id_: str) -> dict[str, Any]:
    """Set the card up. Raises StripeFailure: 402 where it is declined, 400, 404."""
    given = parameters.check(stripe.params.SetupIntentConfirmParams, call.form)
    _check(given, _ON_CONFIRM)
    intent = load(call, id_)
    checkout_outcomes.require_none(call, intent, "confirm")
    method = intents.chosen_method(call, intent, given)
    if method is None and intent["payment_method"] is not None:
        method = payment_methods.load(call, intent["payment_method"])
    _attempt(call, intent, method, given)
    return expansion.expanded(call, intent, given.get("expand", ()))


def cancel(call: Call, id_: str) -> dict[str, Any]:
    """Cancel a SetupIntent that is not done. Raises StripeFailure (400, 404)."""
    given = parameters.check(stripe.params.SetupIntentCancelParams, call.form)
    expansion.check(given, _EXPANDABLE)
    intent = load(call, id_)
    checkout_outcomes.require_none(call, intent, "cancel")
    setups.require_cancelable(intent)
    setups.end(call, intent, given.get("cancellation_reason"))
    return expansion.expanded(call, intent, given.get("expand", ()))


def load(call: Call, id_: str) -> dict[str, Any]:
    """Return the SetupIntent with this id. Raises StripeFailure (404) where there is none."""
    intent = call.store.load("setup_intent", id_)
    if intent is None:
        raise errors.resource_missing("setupintent", id_, "intent")
    return intent


def make(call: Call, given: dict[str, Any]) -> dict[str, Any]:
    """Return a new SetupIntent of checked parameters; it has yet to be kept."""
    id_ = ids.new("seti")
    return {
        "id": id_,
        "object": "setup_intent",
        "allowed_payment_method_types": given.get("allowed_payment_method_types"),
        "application": None,
        "automatic_payment_methods": None,
        "cancellation_reason": None,
        "client_secret": ids.new(f"{id_}_secret"),
        "created": int(call.now),
        "customer": given.get("customer"),
        "description": given.get("description"),
        "last_setup_error": None,
        "latest_attempt": None,
        "livemode": False,
        "mandate": None,
        "metadata": metadata.merged({}, given),
        "next_action": None,
        "payment_method": None,
        "payment_method_types": ["card"],
        "status": "requires_payment_method",
        "usage": given.get("usage", "off_session"),
    }


def _check(given: dict[str, Any], known: Collection[str]) -> None:
    expansion.check(given, _EXPANDABLE)
    for name in sorted(given.keys() - known):
        raise parameter_errors.not_simulated(name, name)
    if "card" not in given.get("allowed_payment_method_types", ["card"]):
        what = "payment methods other than card"
        raise parameter_errors.not_simulated(what, "allowed_payment_method_types")
    if "return_url" in given:
        urls.check(given["return_url"], "return_url")
    metadata.check(given)


def _attempt(
    call: Call, intent: dict[str, Any], method: dict[str, Any] | None, given: dict[str, Any]
) -> None:
    setups.require_confirmable(intent, method)
    if method is not None:
        card_use.require_usable(call, method, intent)
        setups.make(call, intent, method, given.get("return_url"))
