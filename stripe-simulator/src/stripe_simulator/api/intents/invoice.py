"""The invoice that a PaymentIntent pays, and what the outcome means for it and its subscription.

See https://docs.stripe.com/billing/subscriptions/overview#payment-status.
"""

from typing import Any

from stripe_simulator.api import events
from stripe_simulator.protocol import expansion
from stripe_simulator.protocol.call import Call

KIND = "invoice"
SUBSCRIPTION = "subscription"
_RETRY_DAYS = (3, 5, 7)
"""Days between the tries of an invoice; Stripe chooses them for each customer."""
_DAY = 24 * 60 * 60


def link(call: Call, intent: dict[str, Any], invoice: dict[str, Any]) -> None:
    """Record that a PaymentIntent pays an invoice."""
    call.store.hidden.add(intent["id"], {KIND: invoice["id"]})
    call.store.hidden.add(invoice["id"], {"payment_intent": intent["id"]})


def find_intent_id(call: Call, invoice: dict[str, Any]) -> str | None:
    """Return the id of the PaymentIntent that pays an invoice, or None."""
    return call.store.hidden.load(invoice["id"]).get("payment_intent")


def handle_success(call: Call, intent: dict[str, Any]) -> None:
    """Mark the invoice as paid, and its subscription as active."""
    invoice = _find(call, intent)
    if invoice is not None and invoice["status"] in ("open", "uncollectible"):
        invoice["attempt_count"] += 1
        mark_paid(call, invoice, intent)


def handle_failure(call: Call, intent: dict[str, Any]) -> None:
    """Say that an invoice could not be paid, and try it again later if it is a renewal."""
    invoice = _find(call, intent)
    if invoice is None or invoice["status"] != "open":
        return
    tries = invoice["attempt_count"]
    invoice |= {"attempt_count": tries + 1, "attempted": True}
    is_renewal = invoice["billing_reason"] == "subscription_cycle"
    if is_renewal and invoice["auto_advance"] and tries < len(_RETRY_DAYS):
        invoice["next_payment_attempt"] = int(call.now) + _RETRY_DAYS[tries] * _DAY
        call.store.reminders.set(invoice["id"], invoice["next_payment_attempt"], call.test_clock)
    else:
        invoice["next_payment_attempt"] = None
    events.record_change(call, invoice, "invoice.payment_failed", "invoice.updated")
    subscription = find_subscription(call, invoice)
    if subscription is None or not is_renewal:
        return
    if invoice["next_payment_attempt"] is None:
        end(call, subscription, "payment_failed")
    elif subscription["status"] in ("active", "trialing"):
        change_status(call, subscription, "past_due")


def handle_action(call: Call, intent: dict[str, Any]) -> None:
    """Say that the customer of an invoice has to authenticate."""
    invoice = _find(call, intent)
    if invoice is not None and invoice["status"] == "open":
        events.record_event(call, invoice, "invoice.payment_action_required")
        subscription = find_subscription(call, invoice)
        if subscription is not None and subscription["status"] in ("active", "trialing"):
            change_status(call, subscription, "past_due")


def mark_paid(call: Call, invoice: dict[str, Any], intent: dict[str, Any] | None) -> None:
    """Mark an invoice as paid; intent: what paid it, or None where nothing was due."""
    invoice |= {
        "amount_paid": invoice["amount_due"],
        "amount_remaining": 0,
        "attempted": True,
        "auto_advance": False,
        "next_payment_attempt": None,
        "status": "paid",
    }
    invoice["status_transitions"]["paid_at"] = int(call.now)
    call.store.reminders.clear(invoice["id"])
    _finish_payment(call, invoice)
    events.record_change(call, invoice, "invoice.paid", "invoice.payment_succeeded")
    subscription = find_subscription(call, invoice)
    if subscription is None:
        return
    settings = subscription["payment_settings"]["save_default_payment_method"]
    if intent is not None and settings == "on_subscription":
        subscription["default_payment_method"] = intent["payment_method"]
        call.store.objects.save(subscription)
    if subscription["status"] == "incomplete":
        period_end = min(it["current_period_end"] for it in subscription["items"]["data"])
        call.store.reminders.set(subscription["id"], period_end, call.test_clock)
    if subscription["status"] in ("incomplete", "past_due", "unpaid"):
        change_status(call, subscription, "active")


def change_status(call: Call, subscription: dict[str, Any], status: str) -> None:
    """Give a subscription another status."""
    subscription["status"] = status
    events.record_change(call, subscription, "customer.subscription.updated")


def end(call: Call, subscription: dict[str, Any], reason: str) -> None:
    """End a subscription for good. reason: `cancellation_requested` or `payment_failed`."""
    now = int(call.now)
    call.store.reminders.clear(subscription["id"])
    subscription |= {"ended_at": now, "status": "canceled"}
    subscription["canceled_at"] = subscription["canceled_at"] or now
    subscription["cancellation_details"] |= {"reason": reason}
    events.record_change(call, subscription, "customer.subscription.deleted")


def find_subscription(call: Call, invoice: dict[str, Any]) -> dict[str, Any] | None:
    """Return the subscription of an invoice, or None."""
    if invoice["parent"] is None:
        return None
    id_ = invoice["parent"]["subscription_details"]["subscription"]
    return call.store.objects.load(SUBSCRIPTION, id_)


def _find(call: Call, intent: dict[str, Any]) -> dict[str, Any] | None:
    id_ = call.store.hidden.load(intent["id"]).get(KIND)
    return None if id_ is None else call.store.objects.load(KIND, id_)


def _finish_payment(call: Call, invoice: dict[str, Any]) -> None:
    kept = call.store.hidden.load(invoice["id"])
    payment = call.store.objects.load("invoice_payment", kept.get("invoice_payment", ""))
    if payment is None:
        return
    payment |= {"amount_paid": invoice["amount_paid"], "status": "paid"}
    payment["status_transitions"]["paid_at"] = int(call.now)
    events.record_change(call, payment, "invoice_payment.paid")
    keep_payment(call, invoice, payment)


def keep_payment(call: Call, invoice: dict[str, Any], payment: dict[str, Any]) -> None:
    """Keep the payment of an invoice where its expansion finds it."""
    intent = call.store.objects.load("payment_intent", payment["payment"]["payment_intent"]) or {}
    secret = {"client_secret": intent.get("client_secret"), "type": "payment_intent"}
    payments = {
        "object": "list",
        "data": [payment],
        "has_more": False,
        "url": f"/v1/invoice_payments?invoice={invoice['id']}",
    }
    call.store.hidden.add(invoice["id"], {"invoice_payment": payment["id"]})
    fields = {"confirmation_secret": secret, "payments": payments}
    expansion.keep_for_expansion(call, invoice["id"], fields)
