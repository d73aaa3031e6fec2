"""Checks of the parameters that a Checkout Session is created with."""

from typing import Any

from stripe_simulator.api.intents import payment_intents
from stripe_simulator.protocol import errors
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import emails, metadata, method_types, refusals, urls

LONGEST = 24 * 60 * 60
"""Seconds that a session stays open unless it says otherwise, which are also the most."""
_SHORTEST = 30 * 60
_HOSTED = ("hosted_page", "hosted")  # the second is what earlier API versions call it
_SESSION = {
    "adaptive_pricing",
    "allowed_payment_method_types",
    "cancel_url",
    "client_reference_id",
    "currency",
    "customer",
    "customer_creation",
    "customer_email",
    "expand",
    "expires_at",
    "line_items",
    "locale",
    "metadata",
    "mode",
    "payment_intent_data",
    "payment_method_types",
    "setup_intent_data",
    "submit_type",
    "subscription_data",
    "success_url",
    "ui_mode",
}
_PAYMENT_INTENT_DATA = {
    "capture_method",
    "description",
    "metadata",
    "receipt_email",
    "setup_future_usage",
    "statement_descriptor_suffix",
}
_DATA = {"description", "metadata"}
_NOT_IN_MODE = {
    "payment": ("setup_intent_data", "subscription_data"),
    "setup": ("line_items", "payment_intent_data", "submit_type", "subscription_data"),
    "subscription": (
        "customer_creation",
        "payment_intent_data",
        "setup_intent_data",
        "submit_type",
    ),
}


def check(call: Call, given: dict[str, Any]) -> None:
    """Raise StripeFailure (400) for what Stripe refuses or the simulator does not know."""
    refusals.refuse_others(given, _SESSION)
    for name in ("mode", "success_url"):
        if name not in given:
            raise refusals.missing(name)
    _check_mode(given)
    _check_customer(given)
    if given.get("ui_mode", "hosted_page") not in _HOSTED:
        raise refusals.not_simulated(f"ui_mode={given['ui_mode']}", "ui_mode")
    method_types.check(given)
    if given.get("adaptive_pricing", {}).get("enabled", False):
        raise refusals.not_simulated("adaptive pricing", "adaptive_pricing[enabled]")
    for name in ("success_url", "cancel_url"):
        if name in given:
            urls.check(given[name].replace("{CHECKOUT_SESSION_ID}", "cs"), name)
    _check_expiry(given, int(call.now))
    metadata.check(given)


def _check_mode(given: dict[str, Any]) -> None:
    mode = given["mode"]
    for name in _NOT_IN_MODE[mode]:
        if name in given:
            message = f"You can not pass `{name}` in `{mode}` mode."
            raise errors.invalid_request(message, name)
    if mode == "setup" and not given.keys() & {"currency", *method_types.LISTS}:
        raise refusals.missing("currency")
    if mode == "payment":
        data = given.get("payment_intent_data", {})
        refusals.refuse_others(data, _PAYMENT_INTENT_DATA, inside="payment_intent_data")
        payment_intents.check(data)
    else:
        name = f"{'setup_intent' if mode == 'setup' else mode}_data"
        data = given.get(name, {})
        refusals.refuse_others(data, _DATA, inside=name)
        metadata.check(data)


def _check_customer(given: dict[str, Any]) -> None:
    emails.check(given, "customer_email")
    for name in ("customer_creation", "customer_email"):
        if "customer" in given and name in given:
            message = f"You may only specify one of these parameters: customer, {name}."
            raise errors.invalid_request(message, name)


def _check_expiry(given: dict[str, Any], now: int) -> None:
    seconds = given.get("expires_at", now + LONGEST) - now
    opening, ending = "The `expires_at` timestamp must be", "from Checkout Session creation."
    if seconds < _SHORTEST:
        message = f"{opening} at least 30 minutes {ending}"
        raise errors.invalid_request(message, "expires_at")
    if seconds > LONGEST:
        message = f"{opening} less than 24 hours {ending}"
        raise errors.invalid_request(message, "expires_at")
