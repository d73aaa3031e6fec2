"""PaymentIntents (https://docs.stripe.com/api/payment_intents), of cards."""

from collections.abc import Collection
from typing import Any

from stripe_simulator.api import customers, payment_methods
from stripe_simulator.api.intents import (
    authentication,
    cancellation,
    card_options,
    payment_attempt,
    statuses,
)
from stripe_simulator.api.intents.intent_kind import IntentKind
from stripe_simulator.cards import single_use
from stripe_simulator.protocol import errors, ids
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import (
    emails,
    metadata,
    method_types,
    money,
    refusals,
    urls,
)

_OF_ATTEMPT = {"error_on_requires_action", "off_session", "return_url"}
_ON_CREATE = {
    *_OF_ATTEMPT,
    "payment_method_options",
    *method_types.NAMES,
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
    "shipping",
    "statement_descriptor_suffix",
}
_ON_CONFIRM = {
    *_OF_ATTEMPT,
    "payment_method_options",
    "amount_to_confirm",
    "capture_method",
    "expand",
    "payment_method",
    "receipt_email",
    "setup_future_usage",
    "shipping",
}
_PLAIN_FIELDS = (
    "description",
    "receipt_email",
    "setup_future_usage",
    "shipping",
    "statement_descriptor_suffix",
)
_ON_UPDATE = {
    "amount",
    "capture_method",
    "currency",
    "customer",
    "expand",
    "metadata",
    "payment_method",
    "payment_method_options",
    *_PLAIN_FIELDS,
}
_ON_CAPTURE = {
    "amount_to_capture",
    "expand",
    "final_capture",
    "metadata",
    "statement_descriptor_suffix",
}
_MAX_SUFFIX = 22
_NOT_IN_A_SUFFIX = "<>\\'\"*"


def create(call: Call) -> dict[str, Any]:
    """Create a PaymentIntent, and confirm it at once where `confirm` says so.

    Raises StripeFailure: 400 for parameters, 402 where the attempt fails.
    """
    given = _read(call, "PaymentIntentCreateParams", _ON_CREATE)
    PAYMENT_INTENTS.require_confirm(given, _OF_ATTEMPT)
    card_options.require_confirm(given)
    currency = money.check_amount(given["amount"], given["currency"])
    return PAYMENT_INTENTS.create(call, build(call, given, currency), given)


def update(call: Call, id_: str) -> dict[str, Any]:
    """Change what can still be changed. Raises StripeFailure (400, 404)."""
    given = _read(call, "PaymentIntentUpdateParams", _ON_UPDATE)
    card_options.require_lasting(given)
    intent = PAYMENT_INTENTS.load(call, id_)
    if given.keys() & {"amount", "currency"}:
        statuses.require_amount_updatable(intent)
        amount, currency = (given.get(name, intent[name]) for name in ("amount", "currency"))
        intent |= {"currency": money.check_amount(amount, currency), "amount": amount}
    if given.keys() & {"capture_method", "customer", "payment_method"}:
        statuses.require_updatable(intent)
        _set_payer(call, intent, given)
    _set_plain_fields(intent, given)
    card_options.change(intent, given)
    intent["metadata"] = metadata.merge(intent["metadata"], given)
    call.store.objects.save(intent)
    return PAYMENT_INTENTS.show(call, intent, given)


def confirm(call: Call, id_: str) -> dict[str, Any]:
    """Try to collect the payment.

    Raises StripeFailure: 402 where the attempt fails, with the PaymentIntent in the error; 400
    where its status, the amount or the PaymentMethod does not allow it; 404.
    """
    given = _read(call, "PaymentIntentConfirmParams", _ON_CONFIRM)
    intent = PAYMENT_INTENTS.load_unlinked(call, id_, "confirm")
    statuses.require_confirmable(intent)
    _require_amount(intent, given.get("amount_to_confirm", intent["amount"]))
    if _count_confirm(call, intent) > call.account.confirms_at_most:
        cancellation.cancel(call, intent, "automatic")
        return PAYMENT_INTENTS.show(call, intent, given)
    return PAYMENT_INTENTS.confirm(call, intent, given)


def capture(call: Call, id_: str) -> dict[str, Any]:
    """Take the money that is held, or a part of it. Raises StripeFailure (400, 404)."""
    given = PAYMENT_INTENTS.read(call, "PaymentIntentCaptureParams", _ON_CAPTURE)
    metadata.check(given)
    if not given.get("final_capture", True):
        raise refusals.not_simulated("further capture (final_capture=false)", "final_capture")
    intent = PAYMENT_INTENTS.load(call, id_)
    statuses.require_capturable(intent)
    amount = given.get("amount_to_capture", intent["amount_capturable"])
    if amount < 1:
        raise refusals.below_one("amount_to_capture")
    if amount > intent["amount_capturable"]:
        most = money.format_amount(intent["amount_capturable"], intent["currency"])
        raise errors.state_refusal(
            f"The amount to capture exceeds what can be captured ({most}).",
            "amount_to_capture",
            "amount_too_large",
        )
    _set_plain_fields(intent, given)
    intent["metadata"] = metadata.merge(intent["metadata"], given)
    payment_attempt.take(call, intent, amount)
    return PAYMENT_INTENTS.show(call, intent, given)


def authenticate(call: Call, id_: str) -> dict[str, Any]:
    """Finish 3-D Secure with `outcome` succeeded or failed: an endpoint of the simulator's own."""
    intent = PAYMENT_INTENTS.load(call, id_)
    authentication.finish(call, intent, str(call.form.get("outcome", "")))
    return intent


def check(given: dict[str, Any]) -> None:
    """Raise StripeFailure (400) for values that Stripe refuses or the simulator does not know."""
    method_types.check(given)
    card_options.check(given)
    _check_suffix(given.get("statement_descriptor_suffix", ""))
    emails.check(given, "receipt_email")
    if "return_url" in given:
        urls.check(given["return_url"], "return_url")
    metadata.check(given)


def build(call: Call, given: dict[str, Any], currency: str) -> dict[str, Any]:
    """Return a new PaymentIntent of checked parameters, which is still to be saved."""
    id_ = ids.generate("pi")
    return {
        "id": id_,
        "object": "payment_intent",
        **method_types.describe(given),
        "amount": given["amount"],
        "amount_capturable": 0,
        "amount_received": 0,
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
        "payment_method_options": card_options.describe(given),
        "processing": None,
        "receipt_email": given.get("receipt_email"),
        "setup_future_usage": given.get("setup_future_usage"),
        "shipping": given.get("shipping"),
        "statement_descriptor": None,
        "statement_descriptor_suffix": given.get("statement_descriptor_suffix"),
        "status": "requires_payment_method",
    }


def _read(call: Call, params: str, simulated: Collection[str]) -> dict[str, Any]:
    given = PAYMENT_INTENTS.read(call, params, simulated)
    check(given)
    return given


def _set_plain_fields(intent: dict[str, Any], given: dict[str, Any]) -> None:
    intent |= {name: given[name] or None for name in _PLAIN_FIELDS if name in given}


def _set_payer(call: Call, intent: dict[str, Any], given: dict[str, Any]) -> None:
    """Change who pays, with what and when. Raises StripeFailure (400)."""
    if "customer" in given:
        customers.require(call, given["customer"])
        intent["customer"] = given["customer"]
    if "payment_method" in given:
        method = payment_methods.load(call, given["payment_method"], status=400)
        single_use.require_usable(call, method, intent)
        intent |= {"payment_method": method["id"], "status": "requires_confirmation"}
        intent["next_action"] = None
    intent["capture_method"] = given.get("capture_method", intent["capture_method"])


def _check_suffix(suffix: str) -> None:
    """Raise StripeFailure (400) for what cannot stand on a customer's statement.

    See https://docs.stripe.com/get-started/account/statement-descriptors#requirements.
    """
    message = ""
    if len(suffix) > _MAX_SUFFIX:
        message = f"The statement descriptor suffix must be at most {_MAX_SUFFIX} characters."
    elif any(character in suffix for character in _NOT_IN_A_SUFFIX):
        message = f"The statement descriptor cannot include any of {' '.join(_NOT_IN_A_SUFFIX)}."
    elif suffix and not any(c.isascii() and c.isalpha() for c in suffix):
        message = "The statement descriptor must contain at least one Latin character."
    if message:
        raise errors.invalid_request(message, "statement_descriptor_suffix")


def _count_confirm(call: Call, intent: dict[str, Any]) -> int:
    """Count a confirm of a PaymentIntent; return how many there were."""
    confirms: int = call.store.hidden.load(intent["id"]).get("confirms", 0) + 1
    call.store.hidden.add(intent["id"], {"confirms": confirms})
    return confirms


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
    card_options.change(intent, given)
    intent["capture_method"] = given.get("capture_method", intent["capture_method"])
    method = statuses.require_payment_method(intent, method)
    single_use.require_usable(call, method, intent)
    if call.account.redirecting_methods:
        method_types.require_return_url(intent, given, "PaymentIntent")
    options = payment_attempt.Options(
        off_session=bool(given.get("off_session", False)),
        error_on_requires_action=given.get("error_on_requires_action", False),
        return_url=given.get("return_url"),
        cvc_token=card_options.read(given).get("cvc_token"),
    )
    payment_attempt.make(call, intent, method, options)


PAYMENT_INTENTS = IntentKind(
    object="payment_intent",
    path="/v1/payment_intents",
    param="intent",
    expandable=("customer", "latest_charge", "latest_charge.balance_transaction", "payment_method"),
    attempt=_attempt,
)

retrieve = PAYMENT_INTENTS.build_retrieve("PaymentIntentRetrieveParams")
cancel = PAYMENT_INTENTS.build_cancel("PaymentIntentCancelParams")
list_ = PAYMENT_INTENTS.build_list("PaymentIntentListParams")
