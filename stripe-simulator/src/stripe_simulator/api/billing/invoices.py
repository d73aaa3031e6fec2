"""Invoices (https://docs.stripe.com/api/invoices), of subscriptions and made by hand."""

from typing import Any

from stripe_simulator.api import test_clocks
from stripe_simulator.api.billing import collecting, invoice_items
from stripe_simulator.api.billing.collecting import INVOICES
from stripe_simulator.api.customers import CUSTOMERS
from stripe_simulator.api.intents import invoice as outcome
from stripe_simulator.protocol import errors, lists, reading
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import metadata, money, refusals

_ON_UPDATE = {
    "auto_advance",
    "collection_method",
    "custom_fields",
    "days_until_due",
    "default_payment_method",
    "description",
    "due_date",
    "expand",
    "footer",
    "metadata",
}
_ON_CREATE = {*_ON_UPDATE, "currency", "customer", "pending_invoice_items_behavior"}

retrieve = INVOICES.build_retrieve("InvoiceRetrieveParams")
list_ = INVOICES.build_list("InvoiceListParams")


def create(call: Call) -> dict[str, Any]:
    """Draft an invoice. Raises StripeFailure (400)."""
    given = INVOICES.read(call, "InvoiceCreateParams", _ON_CREATE)
    metadata.check(given)
    if "customer" not in given:
        raise refusals.missing("customer")
    _check_collection(given)
    customer = CUSTOMERS.load(call, given["customer"], param="customer", status=400)
    call = test_clocks.enter(call, customer)
    currency = money.check_currency(given.get("currency", "usd"))
    behavior = given.get("pending_invoice_items_behavior", "exclude")
    pending = invoice_items.find_pending(call, customer["id"]) if behavior == "include" else []
    given["metadata"] = metadata.merge({}, given)
    invoice = collecting.draft(call, customer, [], currency=currency, given=given)
    invoice_items.move(call, pending, invoice)
    return INVOICES.show(call, invoice, given)


def update(call: Call, id_: str) -> dict[str, Any]:
    """Change a draft; of a finalized invoice, its metadata. Raises StripeFailure (400, 404)."""
    given = INVOICES.read(call, "InvoiceUpdateParams", _ON_UPDATE)
    metadata.check(given)
    invoice = _load(call, id_)
    changes = given.keys() - {"expand", "metadata", "auto_advance", "default_payment_method"}
    if changes and invoice["status"] != "draft":
        message = f"Finalized invoices can't be updated in this way: {', '.join(sorted(changes))}."
        raise errors.state_refusal(message, code="invoice_not_editable")
    if given.keys() & {"collection_method", "days_until_due", "due_date"}:
        _check_collection({"collection_method": invoice["collection_method"]} | given)
    if "days_until_due" in given:
        given["due_date"] = collecting.find_due_date(call, given)
    plain = _ON_UPDATE - {"expand", "metadata", "days_until_due"}
    invoice |= {name: given[name] or None for name in plain if name in given}
    invoice["auto_advance"] = bool(invoice["auto_advance"])
    invoice["metadata"] = metadata.merge(invoice["metadata"], given)
    call.store.objects.save(invoice)
    return INVOICES.show(call, invoice, given)


def delete(call: Call, id_: str) -> dict[str, Any]:
    """Delete a draft that no subscription made. Raises StripeFailure (400, 404)."""
    INVOICES.read(call, "InvoiceDeleteParams")
    invoice = _load(call, id_)
    if invoice["status"] != "draft" or invoice["parent"] is not None:
        message = "You can only delete draft invoices that no subscription has made."
        raise errors.state_refusal(message, code="invoice_not_editable")
    deleted = {"id": id_, "object": INVOICES.object, "deleted": True}
    call.store.reminders.clear(id_)
    call.store.objects.save(deleted)
    return deleted


def finalize(call: Call, id_: str) -> dict[str, Any]:
    """Finalize a draft. Raises StripeFailure (400, 404)."""
    given = INVOICES.read(call, "InvoiceFinalizeInvoiceParams", {"auto_advance", "expand"})
    invoice = _load(call, id_)
    _require(invoice, ("draft",), "finalized")
    invoice["auto_advance"] = given.get("auto_advance", invoice["auto_advance"])
    collecting.finalize(_enter(call, invoice), invoice)
    if invoice["auto_advance"] and invoice["status"] == "open":
        in_time = _enter(call, invoice)
        in_time.store.reminders.set(
            id_, in_time.now + collecting.SECONDS_AS_DRAFT, in_time.test_clock
        )
    return INVOICES.show(call, invoice, given)


def pay(call: Call, id_: str) -> dict[str, Any]:
    """Pay an open invoice now. Raises StripeFailure (400, 402, 404)."""
    simulated = {"expand", "off_session", "paid_out_of_band", "payment_method"}
    given = INVOICES.read(call, "InvoicePayParams", simulated)
    invoice = _load(call, id_)
    call = _enter(call, invoice)
    if invoice["status"] == "paid":
        raise errors.state_refusal("Invoice is already paid", code="invoice_already_paid")
    if invoice["status"] == "draft":
        collecting.finalize(call, invoice)
    _require(invoice, ("open", "uncollectible", "paid"), "paid")
    if given.get("paid_out_of_band", False):
        outcome.mark_paid(call, invoice, None)
    elif invoice["status"] != "paid":
        method = given.get("payment_method") or collecting.find_payment_method(call, invoice)
        off_session = given.get("off_session", True)
        collecting.collect(call, invoice, method, off_session=off_session)
    return INVOICES.show(call, invoice, given)


def void(call: Call, id_: str) -> dict[str, Any]:
    """Void an open invoice. Raises StripeFailure (400, 404)."""
    given = INVOICES.read(call, "InvoiceVoidInvoiceParams")
    invoice = _load(call, id_)
    _require(invoice, ("open", "uncollectible"), "voided")
    collecting.void(_enter(call, invoice), invoice)
    return INVOICES.show(call, invoice, given)


def mark_uncollectible(call: Call, id_: str) -> dict[str, Any]:
    """Give an open invoice up. Raises StripeFailure (400, 404)."""
    given = INVOICES.read(call, "InvoiceMarkUncollectibleParams")
    invoice = _load(call, id_)
    _require(invoice, ("open",), "marked as uncollectible")
    collecting.give_up(_enter(call, invoice), invoice)
    return INVOICES.show(call, invoice, given)


def list_lines(call: Call, id_: str) -> dict[str, Any]:
    """Answer with the lines of an invoice. Raises StripeFailure (400, 404)."""
    given = reading.read(call, "InvoiceLineItemListParams")
    lines = _load(call, id_)["lines"]["data"]
    return lists.build_slice(lines, f"{INVOICES.path}/{id_}/lines", given)


def _load(call: Call, id_: str) -> dict[str, Any]:
    return INVOICES.load(call, id_)


def _enter(call: Call, invoice: dict[str, Any]) -> Call:
    return test_clocks.enter(call, CUSTOMERS.load(call, invoice["customer"]))


def _check_collection(given: dict[str, Any]) -> None:
    """Raise StripeFailure (400) unless an invoice that is sent says when it is due."""
    is_sent = given.get("collection_method") == "send_invoice"
    dates = given.keys() & {"due_date", "days_until_due"}
    if is_sent and not dates:
        raise errors.invalid_request(
            "If `collection_method=send_invoice`, you must pass either `due_date` or"
            " `days_until_due`."
        )
    if dates and not is_sent:
        name = sorted(dates)[0]
        message = f"`{name}` can only be set if `collection_method` is `send_invoice`."
        raise errors.invalid_request(message, name)


def _require(invoice: dict[str, Any], statuses: tuple[str, ...], done: str) -> None:
    if invoice["status"] not in statuses:
        raise errors.state_refusal(
            f"This invoice cannot be {done} because it has a status of {invoice['status']}.",
            code="invoice_not_editable",
        )
