"""PaymentIntents (https://docs.stripe.com/api/payment_intents), of cards, captured at once."""

from collections.abc import Collection
from typing import Any

import stripe

from stripe_simulator.api.intents import authentication, payment_attempt, statuses
from stripe_simulator.api.intents.intent_kind import IntentKind
from stripe_simulator.cards import single_use
from stripe_simulator.protocol import errors, ids
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import metadata, money, refusals, urls

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
_PLAIN_FIELDS = (
    "description",
    "receipt_email",
    "setup_future_usage",
    "statement_descriptor_suffix",
)
_ON_UPDATE = {"amount", "expand", "metadata", *_PLAIN_FIELDS}
_MAX_SUFFIX = 22


def create(call: Call) -> dict[str, Any]:
    """Create a PaymentIntent, and confirm it at once where `confirm` says so.

    Raises StripeFailure: 400 for parameters, 402 where the attempt fails.
    """
    given = _read(call, stripe.params.PaymentIntentCreateParams, _ON_CREATE)
    PAYMENT_INTENTS.require_confirm(given, _OF_ATTEMPT)
    currency = money.check_amount(given["amount"], given["currency"])
    return PAYMENT_INTENTS.create(call, build(call, given, currency), given)


def update(call: Call, id_: str) -> dict[str, Any]:
    """Change what can still be changed. Raises StripeFailure (400, 404)."""
    given = _read(call, stripe.params.PaymentIntentUpdateParams, _ON_UPDATE)
    intent = PAYMENT_INTENTS.load(call, id_)
    if "amount" in given:
        statuses.require_amount_updatable(intent)
        money.check_amount(given["amount"], intent["currency"])
        intent["amount"] = given["amount"]
    _set_plain_fields(intent, given)
    intent["metadata"] = metadata.merge(intent["metadata"], given)
    call.store.objects.save(intent)
    return PAYMENT_INTENTS.show(call, intent, given)


def confirm(call: Call, id_: str) -> dict[str, Any]:
    """Try to collect the payment.

    Raises StripeFailure: 402 where the attempt fails, with the PaymentIntent in the error; 400
    where its status, the amount or the PaymentMethod does not allow it; 404.
    """
    given = _read(call, stripe.params.PaymentIntentConfirmParams, _ON_CONFIRM)
    intent = PAYMENT_INTENTS.load_unlinked(call, id_, "confirm")
    statuses.require_confirmable(intent)
    _require_amount(intent, given.get("amount_to_confirm", intent["amount"]))
    return PAYMENT_INTENTS.confirm(call, intent, given)


def authenticate(call: Call, id_: str) -> dict[str, Any]:
    """Finish 3-D Secure with `outcome` succeeded or failed: an endpoint of the simulator's own."""
    intent = PAYMENT_INTENTS.load(call, id_)
    authentication.finish(call, intent, str(call.form.get("outcome", "")))
    return intent


def check(given: dict[str, Any]) -> None:
    """Raise StripeFailure (400) for values that Stripe refuses or the simulator does not know."""
    if given.get("capture_method") == "manual":
        raise refusals.not_simulated("capture_method=manual", "capture_method")
    refusals.require_card_type(given)
    options = given.get("payment_method_options", {})
    for name in (*options.keys() - {"card"}, *options.get("card", {}).keys() - {"cvc_token"}):
        raise refusals.not_simulated(name, f"payment_method_options[{name}]")
    if len(given.get("statement_descriptor_suffix", "")) > _MAX_SUFFIX:
        message = f"The statement descriptor suffix must be at most {_MAX_SUFFIX} characters."
        raise errors.invalid_request(message, "statement_descriptor_suffix")
    if "return_url" in given:
        urls.check(given["return_url"], "return_url")
    metadata.check(given)


def build(call: Call, given: dict[str, Any], currency: str) -> dict[str, Any]:
    """Return a new PaymentIntent of checked parameters, which is still to be saved."""
    id_ = ids.generate("pi")
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
        "client_secret": ids.generate(f"{id_}_secret"),
        "confirmation_method": given.get("confirmation_method", "automatic"),
        "created": int(call.now),
        "currency": currency,
        "customer": given.get("customer"),
        "description": given.get("description"),
        "last_payment_error": None,
        "latest_charge": None,
        "livemode": False,
        "metadata": metadata.merge({}, given),
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


def _read(call: Call, params_type: type, simulated: Collection[str]) -> dict[str, Any]:
    given = PAYMENT_INTENTS.read(call, params_type, simulated)
    check(given)
    return given


def _set_plain_fields(intent: dict[str, Any], given: dict[str, Any]) -> None:
    intent |= {name: given[name] or None for name in _PLAIN_FIELDS if name in given}


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
    _set_plain_fields(intent, given)
    method = statuses.require_payment_method(intent, method)
    single_use.require_usable(call, method, intent)
    options = payment_attempt.Options(
        off_session=bool(given.get("off_session", False)),
        error_on_requires_action=given.get("error_on_requires_action", False),
        return_url=given.get("return_url"),
        cvc_token=given.get("payment_method_options", {}).get("card", {}).get("cvc_token"),
    )
    payment_attempt.make(call, intent, method, options)


PAYMENT_INTENTS = IntentKind(
    object="payment_intent",
    path="/v1/payment_intents",
    param="intent",
    expandable=("customer", "latest_charge", "payment_method"),
    attempt=_attempt,
)

retrieve = PAYMENT_INTENTS.build_retrieve(lambda: stripe.params.PaymentIntentRetrieveParams)
cancel = PAYMENT_INTENTS.build_cancel(lambda: stripe.params.PaymentIntentCancelParams)
list_ = PAYMENT_INTENTS.build_list(
    lambda: stripe.params.PaymentIntentListParams, {"customer_account"}
)
