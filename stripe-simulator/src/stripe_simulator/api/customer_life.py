"""The beginning and the end of a Customer, with their card and all that they subscribed to.

See https://docs.stripe.com/api/customers/create and https://docs.stripe.com/api/customers/delete.
"""

from typing import Any

from stripe_simulator.api import customers, events, payment_methods, test_clocks
from stripe_simulator.api.billing import collecting, subscriptions
from stripe_simulator.api.customers import CUSTOMERS
from stripe_simulator.cards import single_use
from stripe_simulator.protocol import errors, reading
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import emails, metadata
from stripe_simulator.storage.objects import Filter

_ON_CREATE = {*customers.ON_UPDATE, "payment_method", "test_clock"}


def create(call: Call) -> dict[str, Any]:
    """Create a Customer, and attach the card that `payment_method` names.

    Raises StripeFailure: 400 for parameters, 402 for a card that is declined. Both leave nothing.
    """
    given = CUSTOMERS.read(call, "CustomerCreateParams", _ON_CREATE)
    metadata.check(given)
    emails.check(given, "email")
    if "test_clock" in given:
        test_clocks.require_room(call, given["test_clock"])
        call = test_clocks.enter(call, given)
    customer = customers.build(call, given)
    events.record_change(call, customer, "customer.created")
    given = _attach_card(call, customer, given)
    customers.set_invoice_settings(call, customer, given)
    return customer


def delete(call: Call, id_: str) -> dict[str, Any]:
    """Delete a Customer, end their subscriptions and detach their cards, for good.

    Nothing more is done about invoices of theirs that are not paid.
    Raises StripeFailure (400, 404).
    """
    reading.read(call, "CustomerDeleteParams")
    customer = CUSTOMERS.load(call, id_)
    subscriptions.end_all(call, customer)
    for invoice in call.store.objects.find("invoice", Filter(equal={"customer": id_})):
        if invoice["status"] in ("draft", "open"):
            collecting.leave(call, invoice)
    for method in call.store.objects.find("payment_method", Filter(equal={"customer": id_})):
        single_use.mark_detached(call, method["id"])
        events.record_change(call, method | {"customer": None}, "payment_method.detached")
    deleted = {"id": id_, "object": "customer", "deleted": True}
    call.store.objects.save(deleted)
    events.record_event(call, customer, "customer.deleted")
    return deleted


def _attach_card(call: Call, customer: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    """Attach the card; return the parameters with its id where its name was the default's.

    A published name such as `pm_card_visa` makes a new PaymentMethod, and names it twice here.
    """
    name = given.get("payment_method")
    if name is None:
        return given
    try:
        method = payment_methods.load(call, name, status=400)
        payment_methods.attach_to(call, method, customer["id"])
    except errors.StripeFailure as failure:
        failure.leaves_nothing = True
        raise
    settings = given.get("invoice_settings", {})
    if settings.get("default_payment_method") != name:
        return given
    return given | {"invoice_settings": settings | {"default_payment_method": method["id"]}}
