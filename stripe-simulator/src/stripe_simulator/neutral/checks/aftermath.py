"""What comes after a payment: refunds, disputes, events; and customers and Checkout."""

import time
from typing import Any

from stripe_simulator.neutral.check import Topic, expect
from stripe_simulator.neutral.checks.making import (
    charge_of,
    create_intent,
    new_card,
    new_customer,
    pay,
)
from stripe_simulator.neutral.target import Failed, Target, new_key

REFUNDS = Topic("refunds", "/refunds")
DISPUTES = Topic("disputes", "/testing")
EVENTS = Topic("events", "/api/events")
CUSTOMERS = Topic("customers", "/api/customers")
CHECKOUT = Topic("checkout", "/api/checkout/sessions")


@REFUNDS.check("A refund gives the whole charge back.")
def whole(stripe: Target) -> None:
    paid = pay(stripe)
    refund = stripe.post("/v1/refunds", payment_intent=paid["id"]).ok()
    expect((refund["status"], refund["amount"]), ("succeeded", 1099), "the refund")
    charge = charge_of(stripe, paid)
    expect((charge["refunded"], charge["amount_refunded"]), (True, 1099), "the charge")


@REFUNDS.check("A charge can be refunded in parts, up to its amount.")
def parts(stripe: Target) -> None:
    paid = pay(stripe)
    stripe.post("/v1/refunds", payment_intent=paid["id"], amount=1000).ok()
    expect(charge_of(stripe, paid)["refunded"], False, "refunded")
    stripe.post("/v1/refunds", payment_intent=paid["id"], amount=100).refused(400)
    stripe.post("/v1/refunds", payment_intent=paid["id"], amount=99).ok()
    expect(charge_of(stripe, paid)["refunded"], True, "refunded after the rest")


@REFUNDS.check("What was refunded cannot be refunded again.", "/error-codes")
def again(stripe: Target) -> None:
    paid = pay(stripe)
    stripe.post("/v1/refunds", payment_intent=paid["id"]).ok()
    stripe.post("/v1/refunds", payment_intent=paid["id"]).refused(
        400, code="charge_already_refunded"
    )


@REFUNDS.check("A refund of nothing that was paid is refused.")
def nothing_to_refund(stripe: Target) -> None:
    intent = create_intent(stripe).ok()
    stripe.post("/v1/refunds", payment_intent=intent["id"]).refused(400)


@REFUNDS.check("pm_card_pendingRefund: a refund is pending, and succeeds later.", "/testing")
def late_success(stripe: Target) -> None:
    paid = pay(stripe, "pm_card_pendingRefund")
    refund = stripe.post("/v1/refunds", payment_intent=paid["id"]).ok()
    expect(refund["status"], "pending", "the status")
    stripe.wait_for(_is_refund(stripe, refund["id"], "succeeded"), "the refund's success")


@REFUNDS.check("pm_card_refundFail: a refund has succeeded, and fails later.", "/testing")
def late_failure(stripe: Target) -> None:
    paid = pay(stripe, "pm_card_refundFail")
    refund = stripe.post("/v1/refunds", payment_intent=paid["id"]).ok()
    expect(refund["status"], "succeeded", "the status")
    failed = stripe.wait_for(_is_refund(stripe, refund["id"], "failed"), "the refund's failure")
    if not failed.get("failure_reason"):
        raise Failed("there is no failure_reason")


def _is_refund(stripe: Target, id_: str, status: str) -> Any:
    def look() -> dict[str, Any] | None:
        found = stripe.get(f"/v1/refunds/{id_}").ok()
        return found if found["status"] == status else None

    return look


@DISPUTES.check("pm_card_createDispute is paid, and disputed as fraudulent.")
def dispute(stripe: Target) -> None:
    found = find_dispute(stripe, "pm_card_createDispute")
    expect((found["reason"], found["status"]), ("fraudulent", "needs_response"), "the dispute")


@DISPUTES.check("pm_card_createDisputeInquiry brings an inquiry.")
def inquiry(stripe: Target) -> None:
    found = find_dispute(stripe, "pm_card_createDisputeInquiry")
    expect(found["status"], "warning_needs_response", "the status")


@DISPUTES.check("A dispute that is closed is lost.", "/api/disputes/close")
def given_up(stripe: Target) -> None:
    found = find_dispute(stripe, "pm_card_createDispute")
    closed = stripe.post(f"/v1/disputes/{found['id']}/close").ok()
    expect(closed["status"], "lost", "the status")


def find_dispute(stripe: Target, card: str) -> dict[str, Any]:
    """Return the dispute that a payment with this card brings about."""
    paid = pay(stripe, card)

    def look() -> Any:
        page = stripe.get("/v1/disputes", payment_intent=paid["id"]).ok()
        return page["data"]

    found: dict[str, Any] = stripe.wait_for(look, "a dispute")[0]
    return found


@EVENTS.check("A payment leaves its events.", "/api/events/types")
def of_a_payment(stripe: Target) -> None:
    paid = pay(stripe)

    def look() -> bool:
        page = stripe.get("/v1/events", limit=50).ok()["data"]
        types = {it["type"] for it in page if paid["id"] in str(it["data"]["object"])}
        return {
            "payment_intent.created",
            "payment_intent.succeeded",
            "charge.succeeded",
        } <= types

    stripe.wait_for(look, "an event of each kind")


@EVENTS.check("An event names the idempotency key of the request that caused it.")
def cause(stripe: Target) -> None:
    key = new_key()
    customer = stripe.post("/v1/customers", key).ok()["id"]
    event = _find_event(stripe, "customer.created", customer)
    expect(event["request"]["idempotency_key"], key, "the key")


@EVENTS.check("An event shows the object as it was.")
def snapshot(stripe: Target) -> None:
    paid = pay(stripe)
    event = _find_event(stripe, "payment_intent.created", paid["id"])
    status = event["data"]["object"]["status"]
    if status == "succeeded":
        raise Failed("payment_intent.created shows a status that came later")


def _find_event(stripe: Target, type_: str, id_: str) -> dict[str, Any]:
    def look() -> Any:
        page = stripe.get("/v1/events", type=type_, limit=50).ok()["data"]
        return [it for it in page if it["data"]["object"]["id"] == id_]

    found: dict[str, Any] = stripe.wait_for(look, f"the event {type_}")[0]
    return found


@CUSTOMERS.check("A deleted customer is shown as deleted.", "/api/customers/delete")
def deleted(stripe: Target) -> None:
    customer = new_customer(stripe)
    done = stripe.delete(f"/v1/customers/{customer}").ok()
    expect((done["id"], done["deleted"]), (customer, True), "the answer")
    expect(stripe.get(f"/v1/customers/{customer}").ok()["deleted"], True, "deleted")


@CUSTOMERS.check("A deleted customer cannot be changed.", "/api/customers/delete")
def no_change(stripe: Target) -> None:
    customer = new_customer(stripe)
    stripe.delete(f"/v1/customers/{customer}").ok()
    stripe.post(f"/v1/customers/{customer}", name="x").refused(404, code="resource_missing")


@CUSTOMERS.check("An empty value removes what a customer has.", "/api/customers/update")
def unset(stripe: Target) -> None:
    customer = new_customer(stripe, name="Jane Doe", address={"city": "Bern", "country": "CH"})
    changed = stripe.post(f"/v1/customers/{customer}", address="").ok()
    expect((changed["address"], changed["name"]), (None, "Jane Doe"), "address and name")


@CUSTOMERS.check("The cards of a customer are listed.", "/api/payment_methods/customer_list")
def cards_of_a_customer(stripe: Target) -> None:
    customer, card = new_customer(stripe), new_card(stripe)
    stripe.post(f"/v1/payment_methods/{card}/attach", customer=customer).ok()
    page = stripe.get(f"/v1/customers/{customer}/payment_methods").ok()
    expect([it["id"] for it in page["data"]], [card], "the cards")


_ITEM = {
    "price_data": {"currency": "usd", "product_data": {"name": "Pen"}, "unit_amount": 500},
    "quantity": 2,
}
SALE: dict[str, Any] = {
    "mode": "payment",
    "success_url": "https://shop.example/done",
    "line_items": [_ITEM],
}
"""What a session sells."""


@CHECKOUT.check("A session is open and unpaid, and has an address.")
def opened(stripe: Target) -> None:
    made = stripe.post("/v1/checkout/sessions", **SALE).ok()
    found = (made["status"], made["payment_status"], made["amount_total"], made["currency"])
    expect(found, ("open", "unpaid", 1000, "usd"), "the session")
    if not str(made["url"]).startswith("http"):
        raise Failed(f"url is {made['url']!r}")


@CHECKOUT.check("Its line items are listed.", "/api/checkout/sessions/line_items")
def line_items(stripe: Target) -> None:
    made = stripe.post("/v1/checkout/sessions", **SALE).ok()
    (item,) = stripe.get(f"/v1/checkout/sessions/{made['id']}/line_items").ok()["data"]
    expect((item["quantity"], item["amount_total"]), (2, 1000), "the item")


@CHECKOUT.check("An open session can be expired, once.", "/api/checkout/sessions/expire")
def expired(stripe: Target) -> None:
    made = stripe.post("/v1/checkout/sessions", **SALE).ok()
    path = f"/v1/checkout/sessions/{made['id']}/expire"
    done = stripe.post(path).ok()
    expect((done["status"], done["url"]), ("expired", None), "the session")
    stripe.post(path).refused(400)


@CHECKOUT.check("expires_at is 30 minutes ahead at least.", "/api/checkout/sessions/create")
def too_short(stripe: Target) -> None:
    stripe.post("/v1/checkout/sessions", expires_at=int(time.time()) + 60, **SALE).refused(
        400, param="expires_at"
    )


@CHECKOUT.check("expires_at is 24 hours ahead at most.", "/api/checkout/sessions/create")
def too_long(stripe: Target) -> None:
    later = int(time.time()) + 25 * 60 * 60
    stripe.post("/v1/checkout/sessions", expires_at=later, **SALE).refused(400, param="expires_at")


@CHECKOUT.check("A session that sells needs line items.", "/api/checkout/sessions/create")
def nothing_to_sell(stripe: Target) -> None:
    stripe.post(
        "/v1/checkout/sessions", mode="payment", success_url="https://shop.example/done"
    ).refused(400)


@CHECKOUT.check("A session in setup mode charges nothing.", "/payments/save-and-reuse")
def setup(stripe: Target) -> None:
    made = stripe.post(
        "/v1/checkout/sessions",
        mode="setup",
        currency="usd",
        success_url="https://shop.example/done",
    ).ok()
    found = (made["payment_status"], made["amount_total"])
    expect(found, ("no_payment_required", None), "the session")
