"""Invoice items (https://docs.stripe.com/api/invoiceitems): lines that are added by hand."""

from typing import Any

from stripe_simulator.api import events, test_clocks
from stripe_simulator.api.billing import collecting, lines, prices
from stripe_simulator.api.customers import CUSTOMERS
from stripe_simulator.protocol import errors, ids
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import metadata, money, refusals
from stripe_simulator.protocol.resources import Resource
from stripe_simulator.storage.objects import Filter

INVOICE_ITEMS = Resource("invoiceitem", "/v1/invoiceitems", param="invoiceitem")
_SIMULATED = {
    "amount",
    "currency",
    "customer",
    "description",
    "expand",
    "invoice",
    "metadata",
    "price_data",
    "pricing",
    "quantity",
}

retrieve = INVOICE_ITEMS.build_retrieve("InvoiceItemRetrieveParams")
list_ = INVOICE_ITEMS.build_list("InvoiceItemListParams")


def create(call: Call) -> dict[str, Any]:
    """Add an item to a draft, or to the customer's next invoice. Raises StripeFailure (400)."""
    given = INVOICE_ITEMS.read(call, "InvoiceItemCreateParams", _SIMULATED)
    metadata.check(given)
    if "customer" not in given:
        raise refusals.missing("customer")
    customer = CUSTOMERS.load(call, given["customer"], param="customer", status=400)
    call = test_clocks.enter(call, customer)
    item = _build(call, given, customer)
    events.record_change(call, item, "invoiceitem.created")
    if "invoice" in given:
        invoice = collecting.INVOICES.load(call, given["invoice"], param="invoice", status=400)
        _require_draft(invoice)
        move(call, [item], invoice)
    return INVOICE_ITEMS.show(call, item, given)


def delete(call: Call, id_: str) -> dict[str, Any]:
    """Delete an item that is on no finalized invoice. Raises StripeFailure (400, 404)."""
    INVOICE_ITEMS.read(call, "InvoiceItemDeleteParams")
    item = INVOICE_ITEMS.load(call, id_)
    if item["invoice"] is not None:
        invoice = collecting.INVOICES.load(call, item["invoice"])
        _require_draft(invoice)
        _keep_lines(call, invoice, [it for it in _items_of(call, invoice) if it["id"] != id_])
    deleted = {"id": id_, "object": INVOICE_ITEMS.object, "deleted": True}
    call.store.objects.save(deleted)
    events.record_event(call, item, "invoiceitem.deleted")
    return deleted


def find_pending(
    call: Call, customer: str, subscription: str | None = None
) -> list[dict[str, Any]]:
    """Return the items that wait for a customer's next invoice, oldest first.

    subscription: whose invoice it is; prorations of others wait for theirs.
    """
    wanted = Filter(equal={"customer": customer, "invoice": None})
    found = call.store.objects.find(INVOICE_ITEMS.object, wanted)[::-1]
    return [item for item in found if lines.find_subscription(item) in (None, subscription)]


def add_proration(
    call: Call,
    subscription: dict[str, Any],
    sold: dict[str, Any],
    amount: int,
    description: str,
    period: tuple[int, int],
) -> None:
    """Save an item that corrects what an item of a subscription, `sold`, costs in a period."""
    parent = {"subscription": subscription["id"], "subscription_item": sold["id"]}
    item = _describe(
        call,
        {"description": description, "quantity": sold["quantity"]},
        subscription["customer"],
        (amount, subscription["currency"], lines.describe_pricing(sold["price"])),
    ) | {
        "discountable": False,
        "parent": {"subscription_details": parent, "type": "subscription_details"},
        "period": {"end": period[1], "start": period[0]},
        "proration": True,
    }
    events.record_change(call, item, "invoiceitem.created")


def move(call: Call, items: list[dict[str, Any]], invoice: dict[str, Any]) -> None:
    """Put items on a draft. Raises StripeFailure (400) for another currency."""
    for item in items:
        if item["currency"] != invoice["currency"]:
            message = f"The currency of the invoice is {invoice['currency']}."
            raise errors.state_refusal(message, "currency")
        item["invoice"] = invoice["id"]
        call.store.objects.save(item)
    if items:
        _keep_lines(call, invoice, _items_of(call, invoice))


def _items_of(call: Call, invoice: dict[str, Any]) -> list[dict[str, Any]]:
    wanted = Filter(equal={"invoice": invoice["id"]})
    return call.store.objects.find(INVOICE_ITEMS.object, wanted)[::-1]


def _keep_lines(call: Call, invoice: dict[str, Any], items: list[dict[str, Any]]) -> None:
    """Write the lines of a draft anew: those of its subscription, and those added by hand."""
    of_subscription = [
        line
        for line in invoice["lines"]["data"]
        if line["parent"]["type"] == "subscription_item_details"
        and line["parent"]["subscription_item_details"]["invoice_item"] is None
    ]
    collecting.set_lines(invoice, of_subscription + [lines.of_invoice_item(it) for it in items])
    events.record_change(call, invoice, "invoice.updated")


def _build(call: Call, given: dict[str, Any], customer: dict[str, Any]) -> dict[str, Any]:
    return _describe(call, given, customer["id"], _read_amount(call, given))


def _describe(
    call: Call,
    given: dict[str, Any],
    customer: str,
    cost: tuple[int, str, dict[str, Any] | None],
) -> dict[str, Any]:
    amount, currency, pricing = cost
    return {
        "id": ids.generate("ii"),
        "object": INVOICE_ITEMS.object,
        "amount": amount,
        "currency": currency,
        "customer": customer,
        "date": int(call.now),
        "created": int(call.now),
        "description": given.get("description"),
        "discountable": True,
        "discounts": [],
        "invoice": None,
        "livemode": False,
        "metadata": metadata.merge({}, given),
        "parent": None,
        "period": {"end": int(call.now), "start": int(call.now)},
        "pricing": pricing,
        "proration": False,
        "quantity": given.get("quantity", 1),
        "tax_rates": [],
        "test_clock": call.test_clock,
    }


def _read_amount(call: Call, given: dict[str, Any]) -> tuple[int, str, dict[str, Any] | None]:
    """Return amount, currency and pricing, given as such or by a price. Raises StripeFailure."""
    for one, other in (("amount", "price_data"), ("amount", "pricing"), ("price_data", "pricing")):
        refusals.refuse_both(given, one, other)
    if "amount" in given:
        if "currency" not in given:
            raise refusals.missing("currency")
        return given["amount"], money.check_currency(given["currency"]), None
    quantity = given.get("quantity", 1)
    if "price_data" in given:
        price = prices.create_of_data(call, given["price_data"], "price_data")
    elif "price" in given.get("pricing", {}):
        price = prices.load_active(call, given["pricing"]["price"], "pricing[price]")
    else:
        raise refusals.missing("amount")
    if price["type"] == "recurring":
        message = "The price specified is set to `type=recurring` but this field only accepts"
        raise errors.state_refusal(f"{message} prices with `type=one_time`.", "pricing[price]")
    return price["unit_amount"] * quantity, price["currency"], lines.describe_pricing(price)


def _require_draft(invoice: dict[str, Any]) -> None:
    if invoice["status"] != "draft":
        message = "Only drafts take invoice items; this invoice is finalized."
        raise errors.state_refusal(message, "invoice", "invoice_not_editable")
