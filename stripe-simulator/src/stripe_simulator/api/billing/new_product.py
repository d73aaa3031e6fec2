"""A new product, made by itself or together with its price."""

from typing import Any, Final

from stripe_simulator.protocol import ids
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import metadata

KIND: Final = "product"
PLAIN_FIELDS: Final = (
    "description",
    "shippable",
    "statement_descriptor",
    "tax_code",
    "unit_label",
    "url",
)


def build(call: Call, given: dict[str, Any]) -> dict[str, Any]:
    """Return a new product of checked parameters, which is still to be saved."""
    return {
        "id": given.get("id") or ids.generate("prod", 14),
        "object": KIND,
        "active": given.get("active", True),
        "created": int(call.now),
        "default_price": None,
        **{name: given.get(name) for name in PLAIN_FIELDS},
        "images": given.get("images") or [],
        "livemode": False,
        "marketing_features": [],
        "metadata": metadata.merge({}, given),
        "name": given["name"],
        "package_dimensions": None,
        "type": "service",
        "updated": int(call.now),
    }
