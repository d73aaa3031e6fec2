"""What a Checkout Session is made of: checks of its parameters, and its line items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stripe_simulator import errors, ids, metadata, money, parameter_errors, payment_intents, urls

if TYPE_CHECKING:
    from collections.abc import Iterable

    from stripe_simulator.call import Call

SHORTEST, LONGEST = 30 * 60, 24 * 60 * 60
_MOST_ITEMS = 100
_KNOWN = {
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
    "setup_intent_data",
    "submit_type",
    "success_url",
    "ui_mode",
}
_OF_PAYMENT = {
    "capture_method",
    "description",
    "metadata",
    "receipt_email",
    "setup_future_usage",
    "statement_descriptor_suffix",
}
_OF_SETUP = {"description", "metadata"}
_OF_ITEM = {"price_data", "quantity"}
_OF_PRICE = {"currency", "product_data", "unit_amount"}
_OF_PRODUCT = {"description", "images", "metadata", "name"}
_ONLY_IN = {
    "payment": ("line_items", "payment_intent_data", "submit_type"),
    "setup": ("setup_intent_data",),
}


def check(call: Call, given: dict[str, Any]) -> None:
    """Raise StripeFailure (400) for what Stripe refuses, or the simulator does not know."""
    _only("", given, _KNOWN)
    for name in ("mode", "success_url"):
        if name not in given:
            raise parameter_errors.missing(name)
    _check_mode(given)
    _check_customer(given)
    if given.get("ui_mode", "hosted_page") != "hosted_page":
        raise parameter_errors.not_simulated(f"ui_mode={given['ui_mode']}", "ui_mode")
    if "card" not in given.get("allowed_payment_method_types", ["card"]):
        what = "payment methods other than card"
        raise parameter_errors.not_simulated(what, "allowed_payment_method_types")
    if given.get("adaptive_pricing", {}).get("enabled", False):
        raise parameter_errors.not_simulated("adaptive pricing", "adaptive_pricing[enabled]")
    for name in ("success_url", "cancel_url"):
        if name in given:
            urls.check(given[name].replace("{CHECKOUT_SESSION_ID}", "cs"), name)
    _check_expiry(given, int(call.now))
    metadata.check(given)


def _check_mode(given: dict[str, Any]) -> None:
    mode = given["mode"]
    if mode not in _ONLY_IN:
        raise parameter_errors.not_simulated(f"mode={mode}", "mode")
    for other, names in _ONLY_IN.items():
        for name in names if other != mode else ():
            if name in given:
                message = f"You can not pass `{name}` in `{mode}` mode."
                raise errors.invalid_request(message, name)
    if mode == "setup" and not given.keys() & {"currency", "allowed_payment_method_types"}:
        raise parameter_errors.missing("currency")
    if mode == "payment":
        data = given.get("payment_intent_data", {})
        _only("payment_intent_data", data, _OF_PAYMENT)
        payment_intents.check(data, _OF_PAYMENT)
    else:
        data = given.get("setup_intent_data", {})
        _only("setup_intent_data", data, _OF_SETUP)
        metadata.check(data)


def _check_customer(given: dict[str, Any]) -> None:
    for name in ("customer_creation", "customer_email"):
        if "customer" in given and name in given:
            message = f"You may only specify one of these parameters: customer, {name}."
            raise errors.invalid_request(message, name)


def _check_expiry(given: dict[str, Any], now: int) -> None:
    seconds = given.get("expires_at", now + LONGEST) - now
    opening = "The `expires_at` timestamp must be"
    ending = "from Checkout Session creation."
    if seconds < SHORTEST:
        message = f"{opening} at least 30 minutes {ending}"
        raise errors.invalid_request(message, "expires_at")
    if seconds > LONGEST:
        message = f"{opening} less than 24 hours {ending}"
        raise errors.invalid_request(message, "expires_at")


def line_items(given: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the line items of a payment, all in one currency.

    Raises StripeFailure (400) for none, too many, or what is more than a name and a price.
    """
    items = given.get("line_items", [])
    if not items:
        raise parameter_errors.missing("line_items")
    if len(items) > _MOST_ITEMS:
        message = f"You can only pass up to {_MOST_ITEMS} line items."
        raise errors.invalid_request(message, "line_items")
    made = [_line_item(item, f"line_items[{index}]") for index, item in enumerate(items)]
    currencies = {item["currency"] for item in made} | {given.get("currency", "").lower() or None}
    if len(currencies - {None}) > 1:
        message = "All prices on a Checkout Session must use the same currency."
        raise errors.invalid_request(message, "line_items")
    total = sum(item["amount_total"] for item in made)
    money.check(total, made[0]["currency"])
    return made


def _line_item(given: dict[str, Any], where: str) -> dict[str, Any]:
    _only(where, given, _OF_ITEM)
    price = _required(given, "price_data", where)
    where_price = f"{where}[price_data]"
    _only(where_price, price, _OF_PRICE)
    product = _required(price, "product_data", where_price)
    _only(f"{where_price}[product_data]", product, _OF_PRODUCT)
    unit_amount: int = _required(price, "unit_amount", where_price)
    quantity: int = given.get("quantity", 1)
    if unit_amount < 0 or quantity < 1:
        name = f"{where_price}[unit_amount]" if unit_amount < 0 else f"{where}[quantity]"
        raise parameter_errors.below_one(name)
    amount, currency = unit_amount * quantity, price["currency"].lower()
    return {
        "id": ids.new("li", 14),
        "object": "item",
        "amount_discount": 0,
        "amount_subtotal": amount,
        "amount_tax": 0,
        "amount_total": amount,
        "currency": currency,
        "description": product["name"],
        "price": {
            "id": ids.new("price"),
            "object": "price",
            "active": False,
            "currency": currency,
            "livemode": False,
            "product": ids.new("prod", 14),
            "type": "one_time",
            "unit_amount": unit_amount,
        },
        "quantity": quantity,
    }


def _required(given: dict[str, Any], name: str, where: str) -> Any:
    if name not in given:
        raise parameter_errors.missing(f"{where}[{name}]")
    return given[name]


def _only(where: str, given: Iterable[str], known: set[str]) -> None:
    for name in sorted(set(given) - known):
        raise parameter_errors.not_simulated(name, f"{where}[{name}]" if where else name)
