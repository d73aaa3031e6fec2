"""Customers (https://docs.stripe.com/api/customers)."""

from typing import Any

import stripe

from stripe_simulator.api import events
from stripe_simulator.cards import single_use
from stripe_simulator.protocol import ids
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import checks, metadata
from stripe_simulator.protocol.resources import Resource
from stripe_simulator.storage.objects import Filter

CUSTOMERS = Resource("customer", "/v1/customers", param="id")

_PLAIN_FIELDS = ("address", "description", "email", "name", "phone")
_SIMULATED = {*_PLAIN_FIELDS, "expand", "metadata"}

list_ = CUSTOMERS.build_list(lambda: stripe.params.CustomerListParams, {"test_clock"})


def create(call: Call) -> dict[str, Any]:
    """Create a Customer. Raises StripeFailure (400) for parameters."""
    given = CUSTOMERS.read(call, stripe.params.CustomerCreateParams, _SIMULATED)
    metadata.check(given)
    customer: dict[str, Any] = {
        "id": ids.generate("cus", 14),
        "object": "customer",
        **{name: given.get(name) or None for name in _PLAIN_FIELDS},
        "balance": 0,
        "created": int(call.now),
        "currency": None,
        "default_source": None,
        "delinquent": False,
        "discount": None,
        "livemode": False,
        "metadata": metadata.merge({}, given),
        "preferred_locales": [],
        "shipping": None,
        "tax_exempt": "none",
    }
    events.record_change(call, customer, "customer.created")
    return customer


def retrieve(call: Call, id_: str) -> dict[str, Any]:
    """Answer with a Customer, or with the fact that it is deleted. Raises StripeFailure."""
    CUSTOMERS.read(call, stripe.params.CustomerRetrieveParams)
    customer = call.store.objects.load("customer", id_)
    if customer is None:
        raise CUSTOMERS.missing(id_)
    return customer


def update(call: Call, id_: str) -> dict[str, Any]:
    """Change a Customer. Raises StripeFailure (400, 404)."""
    given = CUSTOMERS.read(call, stripe.params.CustomerUpdateParams, _SIMULATED)
    metadata.check(given)
    customer = CUSTOMERS.load(call, id_)
    customer |= {name: given[name] or None for name in _PLAIN_FIELDS if name in given}
    customer["metadata"] = metadata.merge(customer["metadata"], given)
    events.record_change(call, customer, "customer.updated")
    return customer


def delete(call: Call, id_: str) -> dict[str, Any]:
    """Delete a Customer and detach their cards, for good. Raises StripeFailure (400, 404)."""
    checks.check(stripe.params.CustomerDeleteParams, call.form)
    customer = CUSTOMERS.load(call, id_)
    for method in call.store.objects.find("payment_method", Filter(customer=id_)):
        single_use.mark_detached(call, method["id"])
        events.record_change(call, method | {"customer": None}, "payment_method.detached")
    deleted = {"id": id_, "object": "customer", "deleted": True}
    call.store.objects.save(deleted)
    events.record_event(call, customer, "customer.deleted")
    return deleted


def require(call: Call, id_: str) -> None:
    """Raise StripeFailure (400) unless the parameter `customer` names one that exists."""
    CUSTOMERS.load(call, id_, param="customer", status=400)
