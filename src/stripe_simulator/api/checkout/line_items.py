"""What a Checkout Session sells."""

from typing import Any

from stripe_simulator.protocol import errors, ids
from stripe_simulator.protocol.parameters import money, refusals

_MAX_ITEMS = 100
_ITEM = {"price_data", "quantity"}
_PRICE = {"currency", "product_data", "unit_amount"}
_PRODUCT = {"description", "images", "metadata", "name"}


def build_all(given: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the line items of a payment, all in one currency.

    Raises StripeFailure (400) for none, for too many, and for more than a product and a price.
    """
    items = given.get("line_items", [])
    if not items:
        raise refusals.missing("line_items")
    if len(items) > _MAX_ITEMS:
        message = f"You can only pass up to {_MAX_ITEMS} line items."
        raise errors.invalid_request(message, "line_items")
    built = [_build(item, f"line_items[{index}]") for index, item in enumerate(items)]
    currencies = {item["currency"] for item in built} | {given.get("currency", "").lower() or None}
    if len(currencies - {None}) > 1:
        message = "All prices on a Checkout Session must use the same currency."
        raise errors.invalid_request(message, "line_items")
    money.check_amount(sum(item["amount_total"] for item in built), built[0]["currency"])
    return built


def _build(given: dict[str, Any], name: str) -> dict[str, Any]:
    refusals.refuse_others(given, _ITEM, inside=name)
    price = _require(given, "price_data", name)
    price_name = f"{name}[price_data]"
    refusals.refuse_others(price, _PRICE, inside=price_name)
    product = _require(price, "product_data", price_name)
    refusals.refuse_others(product, _PRODUCT, inside=f"{price_name}[product_data]")
    unit_amount: int = _require(price, "unit_amount", price_name)
    quantity: int = given.get("quantity", 1)
    if unit_amount < 0:
        raise refusals.below_one(f"{price_name}[unit_amount]")
    if quantity < 1:
        raise refusals.below_one(f"{name}[quantity]")
    amount, currency = unit_amount * quantity, price["currency"].lower()
    return {
        "id": ids.generate("li", 14),
        "object": "item",
        "amount_discount": 0,
        "amount_subtotal": amount,
        "amount_tax": 0,
        "amount_total": amount,
        "currency": currency,
        "description": product["name"],
        "price": {
            "id": ids.generate("price"),
            "object": "price",
            "active": False,
            "currency": currency,
            "livemode": False,
            "product": ids.generate("prod", 14),
            "type": "one_time",
            "unit_amount": unit_amount,
        },
        "quantity": quantity,
    }


def _require(given: dict[str, Any], name: str, inside: str) -> Any:
    if name not in given:
        raise refusals.missing(f"{inside}[{name}]")
    return given[name]
