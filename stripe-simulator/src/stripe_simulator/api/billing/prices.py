"""Prices (https://docs.stripe.com/api/prices): how much of a product costs how much, how often."""

from decimal import Decimal, InvalidOperation
from typing import Any

from stripe_simulator.api import events
from stripe_simulator.api.billing import new_product
from stripe_simulator.protocol import errors, ids
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import metadata, money, refusals
from stripe_simulator.protocol.resources import Resource
from stripe_simulator.storage.objects import Filter

PRICES = Resource("price", "/v1/prices", param="price", expandable=("product",))
_ON_UPDATE = {
    "active",
    "expand",
    "lookup_key",
    "metadata",
    "nickname",
    "tax_behavior",
    "transfer_lookup_key",
}
_ON_CREATE = {
    *_ON_UPDATE,
    "billing_scheme",
    "currency",
    "product",
    "product_data",
    "recurring",
    "unit_amount",
    "unit_amount_decimal",
}
_ON_DATA = {
    "currency",
    "metadata",
    "product",
    "product_data",
    "recurring",
    "tax_behavior",
    "unit_amount",
    "unit_amount_decimal",
}
_PRODUCT_DATA = {
    "active",
    "description",
    "id",
    "images",
    "metadata",
    "name",
    "statement_descriptor",
    "tax_code",
    "unit_label",
}
_LONGEST = {"day": 1095, "week": 156, "month": 36, "year": 3}
"""Three years at most (https://docs.stripe.com/api/prices/create)."""

retrieve = PRICES.build_retrieve("PriceRetrieveParams")
list_ = PRICES.build_list("PriceListParams")


def create(call: Call) -> dict[str, Any]:
    """Create a price of a product, new or not. Raises StripeFailure (400)."""
    given = PRICES.read(call, "PriceCreateParams", _ON_CREATE)
    metadata.check(given)
    if ("product" in given) == ("product_data" in given):
        raise refusals.one_of(("product", "product_data"))
    if given.get("billing_scheme", "per_unit") != "per_unit":
        raise refusals.not_simulated("billing_scheme=tiered", "billing_scheme")
    _claim_lookup_key(call, given)
    price = build(call, given, _find_product(call, given, ""))
    events.record_change(call, price, "price.created")
    return PRICES.show(call, price, given)


def create_of_data(call: Call, given: dict[str, Any], inside: str) -> dict[str, Any]:
    """Create the price that `price_data` describes; return it. It is for this one use.

    inside: the name of the hash, such as `items[0][price_data]`. Raises StripeFailure (400).
    """
    refusals.refuse_others(given, _ON_DATA, inside=inside)
    price = build(call, given, _find_product(call, given, inside)) | {"active": False}
    events.record_change(call, price, "price.created")
    return price


def update(call: Call, id_: str) -> dict[str, Any]:
    """Change what can be changed of a price, which is not its amount. Raises StripeFailure."""
    given = PRICES.read(call, "PriceUpdateParams", _ON_UPDATE)
    metadata.check(given)
    price = PRICES.load(call, id_)
    _claim_lookup_key(call, given)
    plain = ("active", "lookup_key", "nickname", "tax_behavior")
    price |= {name: given[name] for name in plain if name in given}
    price["metadata"] = metadata.merge(price["metadata"], given)
    events.record_change(call, price, "price.updated")
    return PRICES.show(call, price, given)


def load_active(call: Call, id_: str, param: str) -> dict[str, Any]:
    """Return a price that can be sold at. Raises StripeFailure (400)."""
    price = PRICES.load(call, id_, param=param, status=400)
    if not price["active"]:
        message = f"The price specified is inactive. This field only accepts active prices ({id_})."
        raise errors.state_refusal(message, param)
    return price


def build(call: Call, given: dict[str, Any], product: str) -> dict[str, Any]:
    """Return a new price of checked parameters, which is still to be saved.

    Raises StripeFailure (400) for a currency, an amount or an interval.
    """
    currency = money.check_currency(given["currency"])
    recurring: dict[str, Any] | None = given.get("recurring")
    if recurring is not None:
        _check_interval(recurring)
    return {
        "id": ids.generate("price"),
        "object": PRICES.object,
        "active": given.get("active", True),
        "billing_scheme": "per_unit",
        "created": int(call.now),
        "currency": currency,
        "custom_unit_amount": None,
        "livemode": False,
        "lookup_key": given.get("lookup_key"),
        "metadata": metadata.merge({}, given),
        "nickname": given.get("nickname"),
        "product": product,
        "recurring": recurring and _describe_interval(recurring),
        "tax_behavior": given.get("tax_behavior", "unspecified"),
        "tiers_mode": None,
        "transform_quantity": None,
        "type": "one_time" if recurring is None else "recurring",
        **_read_amount(given),
    }


def _read_amount(given: dict[str, Any]) -> dict[str, Any]:
    """Return the amount of a unit. Raises StripeFailure (400) unless one whole amount is given."""
    names = [name for name in ("unit_amount", "unit_amount_decimal") if name in given]
    if len(names) != 1:
        raise (
            refusals.one_of(("unit_amount", "unit_amount_decimal"))
            if names
            else (refusals.missing("unit_amount"))
        )
    amount = _read_number(given[names[0]], names[0])
    if amount != int(amount):
        raise refusals.not_simulated("fraction of a minor unit", names[0])
    if amount < 0:
        raise errors.invalid_request(
            "This value must be greater than or equal to 0.", names[0], "parameter_invalid_integer"
        )
    return {"unit_amount": int(amount), "unit_amount_decimal": str(int(amount))}


def _read_number(given: Any, name: str) -> Decimal:
    """Return a number, which older SDKs send as text. Raises StripeFailure (400) for any other."""
    try:
        return Decimal(given)
    except InvalidOperation:
        raise errors.invalid_request(f"Invalid decimal: {given}", name) from None


def _check_interval(recurring: dict[str, Any]) -> None:
    refusals.refuse_others(
        recurring, {"interval", "interval_count", "usage_type"}, inside="recurring"
    )
    if recurring.get("usage_type", "licensed") != "licensed":
        raise refusals.not_simulated("usage_type=metered", "recurring[usage_type]")
    count, interval = recurring.get("interval_count", 1), recurring["interval"]
    if not 1 <= count <= _LONGEST[interval]:
        message = f"The interval must be at most three years ({_LONGEST[interval]} {interval}s)."
        raise errors.invalid_request(message, "recurring[interval_count]")


def _describe_interval(recurring: dict[str, Any]) -> dict[str, Any]:
    return {
        "interval": recurring["interval"],
        "interval_count": recurring.get("interval_count", 1),
        "meter": None,
        "trial_period_days": None,
        "usage_type": "licensed",
    }


def _find_product(call: Call, given: dict[str, Any], inside: str) -> str:
    """Return the id of the product, which `product_data` makes. Raises StripeFailure (400)."""
    refusals.refuse_both(given, "product", "product_data", inside=inside)
    param = f"{inside}[product]" if inside else "product"
    if "product_data" in given:
        refusals.refuse_others(given["product_data"], _PRODUCT_DATA, inside="product_data")
        product = new_product.build(call, given["product_data"])
        events.record_change(call, product, "product.created")
        return str(product["id"])
    if "product" not in given:
        raise refusals.missing(param)
    found = call.store.objects.load("product", given["product"])
    if found is None or "deleted" in found:
        raise errors.resource_missing("product", given["product"], param, status=400)
    return str(found["id"])


def _claim_lookup_key(call: Call, given: dict[str, Any]) -> None:
    """Raise StripeFailure (400) for a lookup key in use, or take it over where that is asked."""
    key = given.get("lookup_key")
    if not key:
        return
    for other in call.store.objects.find(PRICES.object, Filter(equal={"lookup_key": key})):
        if not given.get("transfer_lookup_key", False):
            message = (
                f"A price (`{other['id']}`) already uses that lookup key (`{key}`). Set"
                " `transfer_lookup_key` to move it."
            )
            raise errors.state_refusal(message, "lookup_key")
        call.store.objects.save(other | {"lookup_key": None})
