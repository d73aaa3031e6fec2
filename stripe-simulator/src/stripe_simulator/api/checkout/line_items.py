"""What a Checkout Session or a Payment Link sells: prices, or what `price_data` describes."""

from typing import Any

from stripe_simulator.api.billing import prices
from stripe_simulator.protocol import errors, ids
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import money, refusals

_MAX_ITEMS = 100
_ITEM = {"price", "price_data", "quantity"}
_PRICE = {"currency", "product", "product_data", "unit_amount"}
_PRODUCT = {"description", "images", "metadata", "name"}


def build_all(call: Call, given: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the line items of a payment or of a subscription, all in one currency.

    Raises StripeFailure (400) for none, for too many, and for prices of the other mode.
    """
    recurs = given.get("mode") == "subscription"
    items = given.get("line_items", [])
    if not items:
        raise refusals.missing("line_items")
    if len(items) > _MAX_ITEMS:
        message = f"You can only pass up to {_MAX_ITEMS} line items."
        raise errors.invalid_request(message, "line_items")
    built = [
        _build(call, item, f"line_items[{index}]", recurs=recurs)
        for index, item in enumerate(items)
    ]
    currencies = {item["currency"] for item in built} | {given.get("currency", "").lower() or None}
    if len(currencies - {None}) > 1:
        message = "All prices on a Checkout Session must use the same currency."
        raise errors.invalid_request(message, "line_items")
    money.check_amount(sum(item["amount_total"] for item in built), built[0]["currency"])
    return built


def _build(call: Call, given: dict[str, Any], name: str, *, recurs: bool) -> dict[str, Any]:
    refusals.refuse_others(given, _ITEM, inside=name)
    refusals.refuse_both(given, "price", "price_data", inside=name)
    if "price" in given:
        price = prices.load_active(call, given["price"], f"{name}[price]")
        _require_type(price, f"{name}[price]", recurs=recurs)
        description = _name_product(call, price)
    elif recurs:
        data = _require(given, "price_data", name)
        price = prices.create_of_data(call, data, f"{name}[price_data]")
        _require_type(price, f"{name}[price_data]", recurs=recurs)
        description = _name_product(call, price)
    else:
        data = _require(given, "price_data", name)
        price, description = _describe_price(call, data, f"{name}[price_data]")
    if "quantity" not in given:
        message = f"Quantity is required. Add `quantity` to `{name}`"
        raise errors.invalid_request(message, name)
    quantity: int = given["quantity"]
    if quantity < 1:
        raise refusals.below_one(f"{name}[quantity]")
    amount = price["unit_amount"] * quantity
    return {
        "id": ids.generate("li", 14),
        "object": "item",
        "amount_discount": 0,
        "amount_subtotal": amount,
        "amount_tax": 0,
        "amount_total": amount,
        "currency": price["currency"],
        "description": description,
        "price": price,
        "quantity": quantity,
    }


def _name_product(call: Call, price: dict[str, Any]) -> str:
    product = call.store.objects.load("product", price["product"]) or {"name": price["product"]}
    return str(product["name"])


def _require_type(price: dict[str, Any], param: str, *, recurs: bool) -> None:
    """Raise StripeFailure (400) for a price of the other mode."""
    if recurs and price["type"] != "recurring":
        raise refusals.not_simulated("price that is paid once beside a subscription", param)
    if not recurs and price["type"] == "recurring":
        raise errors.state_refusal(
            "You specified `payment` mode but passed a recurring price. Either switch to"
            " `subscription` mode or use only one-time prices.",
            param,
        )


def _describe_price(call: Call, data: dict[str, Any], name: str) -> tuple[dict[str, Any], str]:
    """Return the price that `price_data` describes, and what its product is called."""
    refusals.refuse_others(data, _PRICE, inside=name)
    refusals.refuse_both(data, "product", "product_data", inside=name)
    if "product" in data:
        product_id = data["product"]
        product = call.store.objects.load("product", product_id)
        if product is None or "deleted" in product:
            raise errors.resource_missing("product", product_id, f"{name}[product]", status=400)
    else:
        product = _require(data, "product_data", name)
        refusals.refuse_others(product, _PRODUCT, inside=f"{name}[product_data]")
        product_id = ids.generate("prod", 14)
    unit_amount: int = _require(data, "unit_amount", name)
    if unit_amount < 0:
        raise refusals.below_one(f"{name}[unit_amount]")
    price = {
        "id": ids.generate("price"),
        "object": "price",
        "active": False,
        "currency": data["currency"].lower(),
        "livemode": False,
        "product": product_id,
        "type": "one_time",
        "unit_amount": unit_amount,
    }
    return price, product["name"]


def _require(given: dict[str, Any], name: str, inside: str) -> Any:
    if name not in given:
        raise refusals.missing(f"{inside}[{name}]")
    return given[name]
