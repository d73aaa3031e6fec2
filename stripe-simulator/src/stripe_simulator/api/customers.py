"""Customers (https://docs.stripe.com/api/customers)."""

from typing import Any

from stripe_simulator.api import events
from stripe_simulator.protocol import errors, ids
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import emails, metadata, refusals
from stripe_simulator.protocol.resources import Resource

CUSTOMERS = Resource("customer", "/v1/customers", param="id")

_NO_SETTINGS = {
    "custom_fields": None,
    "default_payment_method": None,
    "footer": None,
    "rendering_options": None,
}
_PLAIN_FIELDS = ("address", "description", "email", "name", "phone", "shipping")
ON_UPDATE = {*_PLAIN_FIELDS, "expand", "invoice_settings", "metadata"}
"""The parameters of an update that the simulator knows."""

list_ = CUSTOMERS.build_list("CustomerListParams")


def build(call: Call, given: dict[str, Any]) -> dict[str, Any]:
    """Return a new Customer of checked parameters, which is still to be saved."""
    return {
        "id": ids.generate("cus", 14),
        "object": "customer",
        **{name: given.get(name) or None for name in _PLAIN_FIELDS},
        "balance": 0,
        "created": int(call.now),
        "currency": None,
        "default_source": None,
        "delinquent": False,
        "discount": None,
        "invoice_prefix": ids.generate("inv", 8).partition("_")[2].upper(),
        "invoice_settings": _NO_SETTINGS,
        "livemode": False,
        "metadata": metadata.merge({}, given),
        "next_invoice_sequence": 1,
        "preferred_locales": [],
        "tax_exempt": "none",
        "test_clock": given.get("test_clock"),
    }


def retrieve(call: Call, id_: str) -> dict[str, Any]:
    """Answer with a Customer, or with the fact that it is deleted. Raises StripeFailure."""
    CUSTOMERS.read(call, "CustomerRetrieveParams")
    customer = call.store.objects.load("customer", id_)
    if customer is None:
        raise CUSTOMERS.missing(id_)
    return customer


def update(call: Call, id_: str) -> dict[str, Any]:
    """Change a Customer. Raises StripeFailure (400, 404)."""
    given = CUSTOMERS.read(call, "CustomerUpdateParams", ON_UPDATE)
    metadata.check(given)
    emails.check(given, "email")
    customer = CUSTOMERS.load(call, id_)
    customer |= {name: given[name] or None for name in _PLAIN_FIELDS if name in given}
    customer["metadata"] = metadata.merge(customer["metadata"], given)
    set_invoice_settings(call, customer, given)
    events.record_change(call, customer, "customer.updated")
    return customer


def set_invoice_settings(call: Call, customer: dict[str, Any], given: dict[str, Any]) -> None:
    """Set the card that invoices are paid with. Raises StripeFailure (400) unless it is theirs."""
    if "invoice_settings" not in given:
        return
    settings = given["invoice_settings"]
    refusals.refuse_others(settings, {"default_payment_method"}, inside="invoice_settings")
    id_ = settings.get("default_payment_method") or None
    if id_ is not None:
        method = call.store.objects.load("payment_method", id_)
        if method is None or method["customer"] != customer["id"]:
            raise errors.resource_missing(
                "PaymentMethod", id_, "invoice_settings[default_payment_method]", status=400
            )
    customer["invoice_settings"] = _NO_SETTINGS | {"default_payment_method": id_}
    call.store.objects.save(customer)


def forget_default(call: Call, id_: str, method_id: str) -> None:
    """Let a card no longer be the one that pays a customer's invoices."""
    customer = CUSTOMERS.load(call, id_)
    if customer["invoice_settings"]["default_payment_method"] == method_id:
        customer["invoice_settings"] = _NO_SETTINGS
        events.record_change(call, customer, "customer.updated")


def require(call: Call, id_: str) -> None:
    """Raise StripeFailure (400) unless the parameter `customer` names one that exists."""
    CUSTOMERS.load(call, id_, param="customer", status=400)
