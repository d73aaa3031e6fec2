"""PaymentIntents (https://docs.stripe.com/api/payment_intents), of cards, captured at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import stripe

from stripe_simulator import (
    attempts,
    card_use,
    checkout_outcomes,
    customers,
    errors,
    events,
    expansion,
    ids,
    intent_states,
    intents,
    lists,
    metadata,
    money,
    parameter_errors,
    parameters,
    payment_methods,
    urls,
)

if TYPE_CHECKING:
    from collections.abc import Collection

    from stripe_simulator.call import Call

_EXPANDABLE = ("customer", "latest_charge", "payment_method")
_OF_ATTEMPT = {"error_on_requires_action", "off_session", "payment_method_options", "return_url"}
_ON_CREATE = _OF_ATTEMPT | {
    "allowed_payment_method_types",
    "amount",
    "capture_method",
    "confirm",
    "confirmation_method",
    "currency",
    "customer",
    "description",
    "expand",
    "metadata",
    "payment_method",
    "receipt_email",
    "setup_future_usage",
    "statement_descriptor_suffix",
}
_ON_CONFIRM = _OF_ATTEMPT | {
    "amount_to_confirm",
    "capture_method",
    "expand",
    "payment_method",
    "receipt_email",
    "setup_future_usage",
}
_PLAIN = ("description", "receipt_email", "setup_future_usage", "statement_descriptor_suffix")
_ON_UPDATE = {"amount", "expand", "metadata", *_PLAIN}
_MAX_SUFFIX = 22


def create(call: Call) -> dict[str, Any]:
    """Make a PaymentIntent, and confirm it at once where `confirm` says so.

    Raises StripeFailure: 400 for parameters, 402 where the attempt fails.
    """
    given = parameters.check(stripe.params.PaymentIntentCreateParams, call.form)
    check(given, _ON_CREATE)
    confirm = given.get("confirm", False)
    for name in () if confirm else sorted(_OF_ATTEMPT & given.keys()):
        raise parameter_errors.only_with_confirm(name)
    currency = money.check(given["amount"], given["currency"])
    if "customer" in given:
        customers.load(call, given["customer"], "customer")
    intent = make(call, given, currency)
    method = intents.take_method(call, intent, given)
    events.keep(call, intent, "payment_intent.created")
    if confirm:
        _attempt(call, intent, method, given)
    return expansion.expanded(call, intent, given.get("expand", ()))


def retrieve(call: Call, id_: str) -> dict[str, Any]:
    """Return a PaymentIntent. Raises StripeFailure (404) where there is none."""
    given = parameters.check(stripe.params.PaymentIntentRetrieveParams, call.form)
    expansion.check(given, _EXPANDABLE)
    return intents.shown(call, load(call, id_), given)


def list_(call: Call) -> dict[str, Any]:
    """Return PaymentIntents, newest first."""
    given = parameters.check(stripe.params.PaymentIntentListParams, call.form)
    if "customer_account" in given:
        raise parameter_errors.not_simulated("customer_account", "customer_account")
    return lists.page(call, "payment_intent", "/v1/payment_intents", given, _EXPANDABLE)


def update(call: Call, id_: str) -> dict[str, Any]:
    """Change what may still be changed. Raises StripeFailure (400, 404)."""
    given = parameters.check(stripe.params.PaymentIntentUpdateParams, call.form)
    check(given, _ON_UPDATE)
    intent = load(call, id_)
    if "amount" in given:
        intent_states.require_amount_updatable(intent)
        money.check(given["amount"], intent["currency"])
        intent["amount"] = given["amount"]
    intent |= {name: given[name] or None for name in _PLAIN if name in given}
    intent["metadata"] = metadata.merged(intent["metadata"], given)
    call.store.save(intent)
    return expansion.expanded(call, intent, given.get("expand", ()))


def confirm(call: Call, id_: str) -> dict[str, Any]:
    """Try to collect the payment.

    Raises StripeFailure: 402 where the attempt fails, with the PaymentIntent in the error; 400
    where its status, the amount or the PaymentMethod does not allow it.
    """
    given = parameters.check(stripe.params.PaymentIntentConfirmParams, call.form)
    check(given, _ON_CONFIRM)
    intent = load(call, id_)
    checkout_outcomes.require_none(call, intent, "confirm")
    intent_states.require_confirmable(intent)
    _require_amount(intent, given.get("amount_to_confirm", intent["amount"]))
    method = intents.chosen_method(call, intent, given)
    if method is None and intent["payment_method"] is not None:
        method = payment_methods.load(call, intent["payment_method"])
        card_use.require_usable(call, method, intent)
    intent |= {name: given[name] or None for name in _PLAIN if name in given}
    _attempt(call, intent, method, given)
    return expansion.expanded(call, intent, given.get("expand", ()))


def cancel(call: Call, id_: str) -> dict[str, Any]:
    """Cancel a PaymentIntent that is not paid. Raises StripeFailure (400, 404)."""
    given = parameters.check(stripe.params.PaymentIntentCancelParams, call.form)
    expansion.check(given, _EXPANDABLE)
    intent = load(call, id_)
    checkout_outcomes.require_none(call, intent, "cancel")
    intent_states.require_cancelable(intent)
    end(call, intent, given.get("cancellation_reason"))
    return expansion.expanded(call, intent, given.get("expand", ()))


def end(call: Call, intent: dict[str, Any], reason: str | None) -> None:
    """Cancel a PaymentIntent whose status allows it."""
    intent |= {
        "canceled_at": int(call.now),
        "cancellation_reason": reason,
        "next_action": None,
        "status": "canceled",
    }
    events.keep(call, intent, "payment_intent.canceled")


def authenticate(call: Call, id_: str) -> dict[str, Any]:
    """Finish 3-D Secure with `outcome` succeeded or failed: the simulator's own endpoint."""
    intent = load(call, id_)
    attempts.authenticate(call, intent, str(call.form.get("outcome", "")))
    return intent


def load(call: Call, id_: str, param: str = "intent", status: int = 404) -> dict[str, Any]:
    """Return the PaymentIntent with this id. Raises StripeFailure where there is none."""
    intent = call.store.load("payment_intent", id_)
    if intent is None:
        raise errors.resource_missing("payment_intent", id_, param, status)
    return intent


def check(given: dict[str, Any], known: Collection[str]) -> None:
    """Raise StripeFailure (400) for what the simulator does not know, or Stripe does not take."""
    expansion.check(given, _EXPANDABLE)
    for name in sorted(given.keys() - known):
        raise parameter_errors.not_simulated(name, name)
    if given.get("capture_method") == "manual":
        raise parameter_errors.not_simulated("capture_method=manual", "capture_method")
    if "card" not in given.get("allowed_payment_method_types", ["card"]):
        what = "payment methods other than card"
        raise parameter_errors.not_simulated(what, "allowed_payment_method_types")
    options = given.get("payment_method_options", {})
    for name in (*options.keys() - {"card"}, *options.get("card", {}).keys() - {"cvc_token"}):
        raise parameter_errors.not_simulated(name, f"payment_method_options[{name}]")
    if len(given.get("statement_descriptor_suffix", "")) > _MAX_SUFFIX:
        message = f"The statement descriptor suffix must be at most {_MAX_SUFFIX} characters."
        raise errors.invalid_request(message, "statement_descriptor_suffix")
    if "return_url" in given:
        urls.check(given["return_url"], "return_url")
    metadata.check(given)


def make(call: Call, given: dict[str, Any], currency: str) -> dict[str, Any]:
    """Return a new PaymentIntent of checked parameters; it has yet to be kept."""
    id_ = ids.new("pi")
    return {
        "id": id_,
        "object": "payment_intent",
        "allowed_payment_method_types": given.get("allowed_payment_method_types"),
        "amount": given["amount"],
        "amount_capturable": 0,
        "amount_received": 0,
        "automatic_payment_methods": None,
        "canceled_at": None,
        "cancellation_reason": None,
        "capture_method": given.get("capture_method", "automatic_async"),
        "client_secret": ids.new(f"{id_}_secret"),
        "confirmation_method": given.get("confirmation_method", "automatic"),
        "created": int(call.now),
        "currency": currency,
        "customer": given.get("customer"),
        "description": given.get("description"),
        "last_payment_error": None,
        "latest_charge": None,
        "livemode": False,
        "metadata": metadata.merged({}, given),
        "next_action": None,
        "payment_method": None,
        "payment_method_types": ["card"],
        "processing": None,
        "receipt_email": given.get("receipt_email"),
        "setup_future_usage": given.get("setup_future_usage"),
        "shipping": None,
        "statement_descriptor": None,
        "statement_descriptor_suffix": given.get("statement_descriptor_suffix"),
        "status": "requires_payment_method",
    }


def _require_amount(intent: dict[str, Any], amount: int) -> None:
    if amount != intent["amount"]:
        raise errors.invalid_request(
            f"The amount_to_confirm ({amount}) does not match the amount of the PaymentIntent"
            f" ({intent['amount']}).",
            "amount_to_confirm",
        )


def _attempt(
    call: Call, intent: dict[str, Any], method: dict[str, Any] | None, given: dict[str, Any]
) -> None:
    if method is None:
        raise intent_states.missing_payment_method(intent)
    options = attempts.Options(
        off_session=bool(given.get("off_session", False)),
        error_on_requires_action=given.get("error_on_requires_action", False),
        return_url=given.get("return_url"),
        cvc_token=given.get("payment_method_options", {}).get("card", {}).get("cvc_token"),
    )
    attempts.make(call, intent, method, options)
