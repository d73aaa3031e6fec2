"""Products (https://docs.stripe.com/api/products): what is sold."""

from typing import Any

from stripe_simulator.api import events
from stripe_simulator.api.billing import new_product, prices
from stripe_simulator.protocol import errors
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import metadata
from stripe_simulator.protocol.resources import Resource
from stripe_simulator.storage.objects import Filter

PRODUCTS = Resource(new_product.KIND, "/v1/products", param="id", expandable=("default_price",))
_ON_UPDATE = {
    "active",
    "default_price",
    "expand",
    "images",
    "metadata",
    "name",
    *new_product.PLAIN_FIELDS,
}
_ON_CREATE = {*_ON_UPDATE, "default_price_data", "id"} - {"default_price"}

retrieve = PRODUCTS.build_retrieve("ProductRetrieveParams")
list_ = PRODUCTS.build_list("ProductListParams")


def create(call: Call) -> dict[str, Any]:
    """Create a product, and its default price where one is given. Raises StripeFailure (400)."""
    given = PRODUCTS.read(call, "ProductCreateParams", _ON_CREATE)
    metadata.check(given)
    if call.store.objects.load(PRODUCTS.object, given.get("id", "")) is not None:
        message = "Product already exists."
        raise errors.state_refusal(message, "id", "resource_already_exists")
    product = new_product.build(call, given)
    call.store.objects.save(product)
    if "default_price_data" in given:
        price = prices.build(call, given["default_price_data"], product["id"])
        product["default_price"] = price["id"]
        events.record_change(call, price, "price.created")
    events.record_change(call, product, "product.created")
    return PRODUCTS.show(call, product, given)


def update(call: Call, id_: str) -> dict[str, Any]:
    """Change a product. Raises StripeFailure (400, 404)."""
    given = PRODUCTS.read(call, "ProductUpdateParams", _ON_UPDATE)
    metadata.check(given)
    product = PRODUCTS.load(call, id_)
    if "default_price" in given:
        prices.PRICES.load(call, given["default_price"], param="default_price", status=400)
    product |= {name: given[name] or None for name in new_product.PLAIN_FIELDS if name in given}
    plain = ("active", "default_price", "images", "name")
    product |= {name: given[name] for name in plain if name in given}
    product |= {"metadata": metadata.merge(product["metadata"], given), "updated": int(call.now)}
    events.record_change(call, product, "product.updated")
    return PRODUCTS.show(call, product, given)


def delete(call: Call, id_: str) -> dict[str, Any]:
    """Delete a product that has no price. Raises StripeFailure (400, 404)."""
    PRODUCTS.read(call, "ProductDeleteParams")
    product = PRODUCTS.load(call, id_)
    if call.store.objects.find(prices.PRICES.object, Filter(equal={"product": id_}), limit=1):
        raise errors.state_refusal(
            "This product cannot be deleted because it has one or more user-created prices."
        )
    deleted = {"id": id_, "object": PRODUCTS.object, "deleted": True}
    call.store.objects.save(deleted)
    events.record_event(call, product, "product.deleted")
    return deleted
