"""Customers (https://docs.stripe.com/api/customers)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import stripe

from stripe_simulator import (
    card_use,
    errors,
    events,
    expansion,
    ids,
    lists,
    metadata,
    parameter_errors,
    parameters,
)
from stripe_simulator.store import Wanted

if TYPE_CHECKING:
    from stripe_simulator.call import Call

_PLAIN = ("address", "description", "email", "name", "phone")
_KNOWN = {*_PLAIN, "expand", "metadata"}


def create(call: Call) -> dict[str, Any]:
    """Make a Customer. Raises StripeFailure (400) for parameters."""
    given = _checked(stripe.params.CustomerCreateParams, call)
    customer: dict[str, Any] = {
        "id": ids.new("cus", 14),
        "object": "customer",
        **{name: given.get(name) or None for name in _PLAIN},
        "balance": 0,
        "created": int(call.now),
        "currency": None,
        "default_source": None,
        "delinquent": False,
        "discount": None,
        "livemode": False,
        "metadata": metadata.merged({}, given),
        "preferred_locales": [],
        "shipping": None,
        "tax_exempt": "none",
    }
    events.keep(call, customer, "customer.created")
    return customer


def retrieve(call: Call, id_: str) -> dict[str, Any]:
    """Return a Customer, or that it is deleted. Raises StripeFailure (404) where there is none."""
    expansion.check(parameters.check(stripe.params.CustomerRetrieveParams, call.form), ())
    customer = call.store.load("customer", id_)
    if customer is None:
        raise errors.resource_missing("customer", id_, "id")
    return customer


def update(call: Call, id_: str) -> dict[str, Any]:
    """Change a Customer. Raises StripeFailure (400, 404)."""
    given = _checked(stripe.params.CustomerUpdateParams, call)
    customer = load(call, id_, "id", status=404)
    customer |= {name: given[name] or None for name in _PLAIN if name in given}
    customer["metadata"] = metadata.merged(customer["metadata"], given)
    events.keep(call, customer, "customer.updated")
    return customer


def delete(call: Call, id_: str) -> dict[str, Any]:
    """Delete a Customer for good, and with them their cards. Raises StripeFailure (404)."""
    parameters.check(stripe.params.CustomerDeleteParams, call.form)
    customer = load(call, id_, "id", status=404)
    for method in call.store.find(
        "payment_method", Wanted(customer=id_), None, -1, backwards=False
    ):
        card_use.spend(call, method["id"])
        events.keep(call, method | {"customer": None}, "payment_method.detached")
    deleted = {"id": id_, "object": "customer", "deleted": True}
    call.store.save(deleted)
    events.tell(call, customer, "customer.deleted")
    return deleted


def list_(call: Call) -> dict[str, Any]:
    """Return Customers, newest first; with one e-mail address where that is asked for."""
    given = parameters.check(stripe.params.CustomerListParams, call.form)
    if "test_clock" in given:
        raise parameter_errors.not_simulated("test_clock", "test_clock")
    return lists.page(call, "customer", "/v1/customers", given)


def load(call: Call, id_: str, param: str, status: int = 400) -> dict[str, Any]:
    """Return a Customer. Raises StripeFailure where there is none, or none any more."""
    customer = call.store.load("customer", id_)
    if customer is None or "deleted" in customer:
        raise errors.resource_missing("customer", id_, param, status)
    return customer


def _checked(params_type: type, call: Call) -> dict[str, Any]:
    given = parameters.check(params_type, call.form)
    expansion.check(given, ())
    for name in sorted(given.keys() - _KNOWN):
        raise parameter_errors.not_simulated(name, name)
    metadata.check(given)
    return given
