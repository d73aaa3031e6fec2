"""The items of a subscription: which prices it has, and how many of each."""

from typing import Any

from stripe_simulator.api.billing import prices, prorations
from stripe_simulator.protocol import errors, ids
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import metadata, refusals

_MOST_ITEMS = 20
_ITEM = {"id", "metadata", "price", "price_data", "quantity", "deleted"}


def add(call: Call, subscription: dict[str, Any], given: dict[str, Any]) -> None:
    """Give a new subscription its items. Raises StripeFailure (400)."""
    items = given.get("items", [])
    if not items:
        raise refusals.missing("items")
    if len(items) > _MOST_ITEMS:
        message = f"A subscription can have {_MOST_ITEMS} items at most."
        raise errors.invalid_request(message, "items")
    built = [_build_item(call, subscription, it, index) for index, it in enumerate(items)]
    currencies = {item["price"]["currency"] for item in built}
    intervals = {
        (item["price"]["recurring"]["interval"], item["price"]["recurring"]["interval_count"])
        for item in built
    }
    if len(currencies) > 1 or given.get("currency", "").lower() not in {*currencies, ""}:
        message = "All prices on a subscription must have the same currency."
        raise errors.invalid_request(message, "items")
    if len(intervals) > 1:
        raise refusals.not_simulated("subscription with several intervals", "items")
    _require_different_prices(built)
    subscription["currency"] = currencies.pop()
    subscription["items"] = as_list(subscription["id"], built)


def change(call: Call, subscription: dict[str, Any], given: dict[str, Any]) -> None:
    """Change prices and quantities, with prorations unless they are declined.

    Raises StripeFailure (400).
    """
    if "items" not in given:
        return
    by_id = {item["id"]: item for item in subscription["items"]["data"]}
    before = {id_: dict(item) for id_, item in by_id.items()}
    for index, change in enumerate(given["items"]):
        name = f"items[{index}]"
        refusals.refuse_others(change, _ITEM, inside=name)
        if change.get("id") not in by_id:
            raise errors.resource_missing(
                "subscription_item", str(change.get("id", "")), f"{name}[id]", status=400
            )
        item = by_id[change["id"]]
        if change.get("deleted", False):
            del by_id[change["id"]]
            continue
        if change.keys() & {"price", "price_data"}:
            price = _find_price(call, change, name)
            _require_same_terms(item["price"], price, f"{name}[price]")
            item["price"] = price
        item["quantity"] = change.get("quantity", item["quantity"])
    if not by_id:
        message = "A subscription must have at least one item."
        raise errors.state_refusal(message, "items")
    _require_different_prices(list(by_id.values()))
    subscription["items"] = as_list(subscription["id"], list(by_id.values()))
    behavior = given.get("proration_behavior", "create_prorations")
    prorations.apply(call, subscription, before, behavior)


def as_list(subscription: str, items: list[dict[str, Any]]) -> dict[str, Any]:
    """Return items as the list that a subscription shows."""
    return {
        "object": "list",
        "data": items,
        "has_more": False,
        "total_count": len(items),
        "url": f"/v1/subscription_items?subscription={subscription}",
    }


def _require_different_prices(items: list[dict[str, Any]]) -> None:
    """Raise StripeFailure (400) where two items have the same price. The sentence is Stripe's."""
    ids_of_prices = [item["price"]["id"] for item in items]
    for id_ in ids_of_prices:
        if ids_of_prices.count(id_) > 1:
            message = f"Cannot add multiple subscription items with the same plan: {id_}"
            raise errors.invalid_request(message, "items")


def _build_item(
    call: Call, subscription: dict[str, Any], given: dict[str, Any], index: int
) -> dict[str, Any]:
    name = f"items[{index}]"
    refusals.refuse_others(given, _ITEM - {"id", "deleted"}, inside=name)
    return {
        "id": ids.generate("si", 14),
        "object": "subscription_item",
        "created": int(call.now),
        "current_period_end": 0,
        "current_period_start": 0,
        "discounts": [],
        "metadata": metadata.merge({}, given),
        "price": _find_price(call, given, name),
        "quantity": given.get("quantity", 1),
        "subscription": subscription["id"],
        "tax_rates": [],
    }


def _find_price(call: Call, given: dict[str, Any], name: str) -> dict[str, Any]:
    refusals.refuse_both(given, "price", "price_data", inside=name)
    if "price_data" in given:
        price = prices.create_of_data(call, given["price_data"], f"{name}[price_data]")
    elif "price" in given:
        price = given["price"]
        if not isinstance(price, dict):
            price = prices.load_active(call, price, f"{name}[price]")
    else:
        raise refusals.missing(f"{name}[price]")
    if price["type"] != "recurring":
        raise errors.state_refusal(
            "The price specified is set to `type=one_time` but this field only accepts prices with"
            " `type=recurring`.",
            f"{name}[price]",
        )
    return price


def _require_same_terms(old: dict[str, Any], new: dict[str, Any], name: str) -> None:
    """Raise StripeFailure (400) for a price of another currency or interval."""
    if old["currency"] != new["currency"]:
        message = "All prices on a subscription must have the same currency."
        raise errors.state_refusal(message, name)
    if old["recurring"] != new["recurring"]:
        raise refusals.not_simulated("change to another interval", name)
