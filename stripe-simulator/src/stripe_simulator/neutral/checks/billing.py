"""What is sold again and again: products, prices, subscriptions, invoices; and money's way out."""

import time
from typing import Any

from stripe_simulator.neutral.check import Topic, expect
from stripe_simulator.neutral.checks.making import pay
from stripe_simulator.neutral.target import Failed, Target

PRICES = Topic("prices", "/api/prices")
SUBSCRIPTIONS = Topic("subscriptions", "/billing/subscriptions/overview")
INVOICES = Topic("invoices", "/invoicing/integration/workflow-transitions")
FUNDS = Topic("funds", "/api/balance_transactions")

_DAY = 24 * 60 * 60


def _new_price(stripe: Target, **more: Any) -> str:
    given: dict[str, Any] = {
        "currency": "usd",
        "unit_amount": 1000,
        "recurring": {"interval": "month"},
        "product_data": {"name": "Paper"},
    }
    price: str = stripe.post("/v1/prices", **(given | more)).ok()["id"]
    return price


def _new_payer(stripe: Target, card: str = "pm_card_visa", **more: Any) -> str:
    customer: str = stripe.post("/v1/customers", **more).ok()["id"]
    method = stripe.post(f"/v1/payment_methods/{card}/attach", customer=customer).ok()["id"]
    settings = {"default_payment_method": method}
    stripe.post(f"/v1/customers/{customer}", invoice_settings=settings).ok()
    return customer


def _subscribe(stripe: Target, customer: str, **more: Any) -> dict[str, Any]:
    items = [{"price": _new_price(stripe)}]
    return stripe.post("/v1/subscriptions", customer=customer, items=items, **more).ok()


@PRICES.check("A price with an interval is recurring, and one without is paid once.")
def kinds(stripe: Target) -> None:
    price = stripe.get(f"/v1/prices/{_new_price(stripe)}").ok()
    expect((price["type"], price["recurring"]["interval"]), ("recurring", "month"), "the price")
    product = price["product"]
    once = stripe.post("/v1/prices", currency="usd", unit_amount=5, product=product).ok()
    expect((once["type"], once["recurring"]), ("one_time", None), "the other price")


@PRICES.check("A lookup key belongs to one price.", "/products-prices/manage-prices")
def lookup_key(stripe: Target) -> None:
    key = f"neutral-{time.time_ns()}"
    _new_price(stripe, lookup_key=key)
    given: dict[str, Any] = {
        "currency": "usd",
        "unit_amount": 5,
        "product_data": {"name": "Pen"},
    }
    stripe.post("/v1/prices", lookup_key=key, **given).refused(400)
    stripe.post("/v1/prices", lookup_key=key, transfer_lookup_key=True, **given).ok()


@PRICES.check("A Payment Link has an address, and can be switched off.", "/api/payment-link")
def payment_link(stripe: Target) -> None:
    pen: dict[str, Any] = {"currency": "usd", "unit_amount": 500, "product_data": {"name": "Pen"}}
    price = stripe.post("/v1/prices", **pen).ok()["id"]
    items = [{"price": price, "quantity": 1}]
    link = stripe.post("/v1/payment_links", line_items=items).ok()
    if not str(link["url"]).startswith("http"):
        raise Failed(f"url is {link['url']!r}")
    path = f"/v1/payment_links/{link['id']}"
    (item,) = stripe.get(f"{path}/line_items").ok()["data"]
    expect((item["quantity"], item["amount_total"]), (1, 500), "the item")
    expect(stripe.post(path, active=False).ok()["active"], False, "active")


@PRICES.check("A product that has a price cannot be deleted.", "/api/products/delete")
def product_in_use(stripe: Target) -> None:
    price = stripe.get(f"/v1/prices/{_new_price(stripe)}").ok()
    stripe.delete(f"/v1/products/{price['product']}").refused(400)


@SUBSCRIPTIONS.check("A subscription whose first invoice is paid is active.")
def active(stripe: Target) -> None:
    begun = _subscribe(stripe, _new_payer(stripe), expand=["latest_invoice"])
    invoice = begun["latest_invoice"]
    expect((begun["status"], invoice["status"]), ("active", "paid"), "the statuses")
    expect(invoice["billing_reason"], "subscription_create", "the reason")


@SUBSCRIPTIONS.check("A subscription whose first payment fails is incomplete.")
def incomplete(stripe: Target) -> None:
    begun = _subscribe(stripe, _new_payer(stripe, "pm_card_chargeCustomerFail"))
    expect(begun["status"], "incomplete", "the status")


@SUBSCRIPTIONS.check(
    "With error_if_incomplete a failing payment is a 402, and nothing is created.",
    "/api/subscriptions/create",
)
def error_if_incomplete(stripe: Target) -> None:
    customer = _new_payer(stripe, "pm_card_chargeCustomerFail")
    stripe.post(
        "/v1/subscriptions",
        customer=customer,
        items=[{"price": _new_price(stripe)}],
        payment_behavior="error_if_incomplete",
    ).refused(402, code="card_declined")
    found = stripe.get("/v1/subscriptions", customer=customer, status="all").ok()
    expect(found["data"], [], "the subscriptions")


@SUBSCRIPTIONS.check("A trial charges nothing at first.", "/billing/subscriptions/trials")
def trial(stripe: Target) -> None:
    begun = _subscribe(stripe, _new_payer(stripe), trial_period_days=7, expand=["latest_invoice"])
    found = (begun["status"], begun["latest_invoice"]["amount_due"])
    expect(found, ("trialing", 0), "the subscription")


@SUBSCRIPTIONS.check(
    "What is to end with its period stays active until then.", "/billing/subscriptions/cancel"
)
def end_of_period(stripe: Target) -> None:
    begun = _subscribe(stripe, _new_payer(stripe))
    told = stripe.post(f"/v1/subscriptions/{begun['id']}", cancel_at_period_end=True).ok()
    expect((told["status"], told["cancel_at_period_end"]), ("active", True), "the subscription")


@SUBSCRIPTIONS.check(
    "A canceled subscription is not listed, unless by its status.", "/api/subscriptions/list"
)
def canceled(stripe: Target) -> None:
    customer = _new_payer(stripe)
    begun = _subscribe(stripe, customer)
    done = stripe.delete(f"/v1/subscriptions/{begun['id']}").ok()
    expect(done["status"], "canceled", "the status")
    expect(stripe.get("/v1/subscriptions", customer=customer).ok()["data"], [], "the list")
    ended = stripe.get("/v1/subscriptions", customer=customer, status="canceled").ok()
    expect([it["id"] for it in ended["data"]], [begun["id"]], "those that are canceled")


@SUBSCRIPTIONS.check("A price that is paid once is refused.", "/api/subscriptions/create")
def one_time_price(stripe: Target) -> None:
    given: dict[str, Any] = {
        "currency": "usd",
        "unit_amount": 5,
        "product_data": {"name": "Pen"},
    }
    price = stripe.post("/v1/prices", **given).ok()["id"]
    customer = _new_payer(stripe)
    stripe.post("/v1/subscriptions", customer=customer, items=[{"price": price}]).refused(400)


@SUBSCRIPTIONS.check(
    "A test clock brings the next invoice on.", "/billing/testing/test-clocks/api-advanced-usage"
)
def renewal(stripe: Target) -> None:
    now = int(time.time())
    clock = stripe.post("/v1/test_helpers/test_clocks", frozen_time=now).ok()["id"]
    begun = _subscribe(stripe, _new_payer(stripe, test_clock=clock))
    path = f"/v1/test_helpers/test_clocks/{clock}"
    stripe.post(f"{path}/advance", frozen_time=now + 32 * _DAY).ok()
    stripe.wait_for(lambda: stripe.get(path).ok()["status"] == "ready", "the clock's arrival")
    page = stripe.get("/v1/invoices", subscription=begun["id"]).ok()["data"]
    reasons = [it["billing_reason"] for it in page]
    expect(reasons, ["subscription_cycle", "subscription_create"], "the invoices' reasons")
    stripe.delete(path).ok()


def _draft(stripe: Target, customer: str) -> str:
    invoice: str = stripe.post("/v1/invoices", customer=customer, currency="usd").ok()["id"]
    stripe.post(
        "/v1/invoiceitems", customer=customer, invoice=invoice, amount=700, currency="usd"
    ).ok()
    return invoice


@INVOICES.check("A draft has no number, and an open invoice has one.")
def numbered(stripe: Target) -> None:
    invoice = _draft(stripe, _new_payer(stripe))
    draft = stripe.get(f"/v1/invoices/{invoice}").ok()
    expect((draft["status"], draft["number"]), ("draft", None), "the draft")
    opened = stripe.post(f"/v1/invoices/{invoice}/finalize").ok()
    expect((opened["status"], opened["amount_due"]), ("open", 700), "the invoice")
    if not opened["number"]:
        raise Failed("the open invoice has no number")


@INVOICES.check("An invoice is paid once.", "/api/invoices/pay")
def paid_once(stripe: Target) -> None:
    invoice = _draft(stripe, _new_payer(stripe))
    stripe.post(f"/v1/invoices/{invoice}/finalize").ok()
    paid = stripe.post(f"/v1/invoices/{invoice}/pay").ok()
    expect((paid["status"], paid["amount_paid"]), ("paid", 700), "the invoice")
    stripe.post(f"/v1/invoices/{invoice}/pay").refused(400)


@INVOICES.check("Drafts can be deleted, and open invoices only voided.", "/api/invoices/void")
def voided(stripe: Target) -> None:
    customer = _new_payer(stripe)
    expect(stripe.delete(f"/v1/invoices/{_draft(stripe, customer)}").ok()["deleted"], True, "it")
    invoice = _draft(stripe, customer)
    stripe.post(f"/v1/invoices/{invoice}/finalize").ok()
    stripe.delete(f"/v1/invoices/{invoice}").refused(400)
    expect(stripe.post(f"/v1/invoices/{invoice}/void").ok()["status"], "void", "the status")


@FUNDS.check("A charge has a transaction whose net is its amount less the fee.")
def net(stripe: Target) -> None:
    charge = pay(stripe)["latest_charge"]
    page = stripe.get("/v1/balance_transactions", source=charge).ok()["data"]
    (found,) = page
    expect((found["type"], found["amount"]), ("charge", 1099), "the transaction")
    expect(found["net"], found["amount"] - found["fee"], "the net")


@FUNDS.check("pm_card_bypassPending is available at once.", "/testing")
def available(stripe: Target) -> None:
    charge = pay(stripe, "pm_card_bypassPending")["latest_charge"]
    (found,) = stripe.get("/v1/balance_transactions", source=charge).ok()["data"]
    expect(found["status"], "available", "the status")


@PRICES.check("The amount of a price stays as it is.", "/api/prices/update")
def amount_of_a_price(stripe: Target) -> None:
    path = f"/v1/prices/{_new_price(stripe)}"
    stripe.post(path, unit_amount=5).refused(400, param="unit_amount")
    expect(stripe.post(path, active=False).ok()["active"], False, "active")


@SUBSCRIPTIONS.check("With its customer a subscription ends.", "/api/customers/delete")
def without_its_customer(stripe: Target) -> None:
    customer = _new_payer(stripe)
    begun = _subscribe(stripe, customer)
    stripe.delete(f"/v1/customers/{customer}").ok()
    ended = stripe.get(f"/v1/subscriptions/{begun['id']}").ok()
    expect(ended["status"], "canceled", "the status")


@SUBSCRIPTIONS.check(
    "default_incomplete leaves the first payment to the customer.", "/api/subscriptions/create"
)
def left_to_the_customer(stripe: Target) -> None:
    begun = _subscribe(
        stripe,
        _new_payer(stripe),
        payment_behavior="default_incomplete",
        expand=["latest_invoice"],
    )
    found = (begun["status"], begun["latest_invoice"]["status"])
    expect(found, ("incomplete", "open"), "the statuses")


@SUBSCRIPTIONS.check(
    "A change in the middle of a period is prorated.", "/billing/subscriptions/prorations"
)
def prorated(stripe: Target) -> None:
    customer = _new_payer(stripe)
    begun = _subscribe(stripe, customer)
    (item,) = begun["items"]["data"]
    change = [{"id": item["id"], "quantity": 3}]
    stripe.post(f"/v1/subscriptions/{begun['id']}", items=change).ok()
    amounts = [
        it["amount"] for it in stripe.get("/v1/invoiceitems", customer=customer).ok()["data"]
    ]
    signs = sorted(amount > 0 for amount in amounts)
    expect(signs, [False, True], "whether each proration is above zero")


@SUBSCRIPTIONS.check(
    "Invoices that are sent have a day when they are due.", "/api/subscriptions/create"
)
def no_due_date(stripe: Target) -> None:
    stripe.post(
        "/v1/subscriptions",
        customer=_new_payer(stripe),
        items=[{"price": _new_price(stripe)}],
        collection_method="send_invoice",
    ).refused(400)


@SUBSCRIPTIONS.check("A test clock goes forward only.", "/api/test_clocks/advance")
def no_way_back(stripe: Target) -> None:
    now = int(time.time())
    clock = stripe.post("/v1/test_helpers/test_clocks", frozen_time=now).ok()["id"]
    path = f"/v1/test_helpers/test_clocks/{clock}"
    stripe.post(f"{path}/advance", frozen_time=now - _DAY).refused(400)
    stripe.delete(path).ok()


@INVOICES.check(
    "An open invoice can be given up as uncollectible.", "/api/invoices/mark_uncollectible"
)
def given_up(stripe: Target) -> None:
    invoice = _draft(stripe, _new_payer(stripe))
    stripe.post(f"/v1/invoices/{invoice}/finalize").ok()
    given_up = stripe.post(f"/v1/invoices/{invoice}/mark_uncollectible").ok()
    expect(given_up["status"], "uncollectible", "the status")


@INVOICES.check("A detached card pays no invoice.", "/api/payment_methods/detach")
def without_their_card(stripe: Target) -> None:
    customer = _new_payer(stripe)
    (card,) = stripe.get(f"/v1/customers/{customer}/payment_methods").ok()["data"]
    stripe.post(f"/v1/payment_methods/{card['id']}/detach").ok()
    invoice = _draft(stripe, customer)
    stripe.post(f"/v1/invoices/{invoice}/finalize").ok()
    stripe.post(f"/v1/invoices/{invoice}/pay").refused(400)
