"""The turns of a subscription: trials that end, periods that follow, invoices that come with them.

See https://docs.stripe.com/billing/subscriptions/overview.
"""

from typing import Any

from stripe_simulator.api import events
from stripe_simulator.api.billing import collecting, invoice_items, lines, periods
from stripe_simulator.api.customers import CUSTOMERS
from stripe_simulator.api.intents import invoice as outcome
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.resources import Resource
from stripe_simulator.storage.objects import Filter

SUBSCRIPTIONS = Resource(
    outcome.SUBSCRIPTION,
    "/v1/subscriptions",
    param="id",
    expandable=(
        "customer",
        "default_payment_method",
        "latest_invoice",
        "latest_invoice.confirmation_secret",
        "latest_invoice.payments",
        "latest_invoice.payments.data.payment.payment_intent",
    ),
)
SECONDS_INCOMPLETE = 23 * 60 * 60
"""How long the first invoice of a subscription can be paid."""
_WARNING_SECONDS = 3 * 24 * 60 * 60
_RUNNING = ("trialing", "active", "past_due", "unpaid")


def begin_period(subscription: dict[str, Any], start: int, end: int) -> None:
    """Give all items of a subscription their next period."""
    for item in subscription["items"]["data"]:
        item |= {"current_period_end": end, "current_period_start": start}


def set_reminder(call: Call, subscription: dict[str, Any]) -> None:
    """Remember what happens next: the warning of a trial's end, or the end of the period."""
    end = min(item["current_period_end"] for item in subscription["items"]["data"])
    if subscription["status"] == "trialing" and call.now < end - _WARNING_SECONDS:
        end -= _WARNING_SECONDS
    call.store.reminders.set(subscription["id"], end, call.test_clock)


def warn_of_short_trial(call: Call, subscription: dict[str, Any]) -> None:
    """Say at once that a trial will end that is shorter than the usual time for it."""
    if subscription["trial_end"] - call.now <= _WARNING_SECONDS:
        events.record_event(call, subscription, "customer.subscription.trial_will_end")


def turn(call: Call, subscription: dict[str, Any]) -> None:
    """Do what is due to a subscription."""
    if subscription["status"] == "incomplete":
        _expire(call, subscription)
    elif subscription["status"] == "trialing" and call.now < subscription["trial_end"]:
        events.record_event(call, subscription, "customer.subscription.trial_will_end")
        call.store.reminders.set(subscription["id"], subscription["trial_end"], call.test_clock)
    elif subscription["cancel_at_period_end"]:
        outcome.end(call, subscription, "cancellation_requested")
    elif subscription["status"] in _RUNNING:
        _renew(call, subscription)


def bill(call: Call, subscription: dict[str, Any], reason: str) -> dict[str, Any]:
    """Draft the invoice of the current period; return it."""
    is_trial = subscription["status"] == "trialing"
    sold = [
        lines.of_subscription_item(subscription, item, is_trial=is_trial)
        for item in subscription["items"]["data"]
    ]
    return draft(call, subscription, sold, reason)


def draft(
    call: Call, subscription: dict[str, Any], sold: list[dict[str, Any]], reason: str
) -> dict[str, Any]:
    """Draft an invoice of a subscription, with what is pending; return it."""
    customer = CUSTOMERS.load(call, subscription["customer"])
    names = ("collection_method", "days_until_due")
    given = {name: subscription[name] for name in names if subscription[name] is not None}
    invoice = collecting.draft(
        call,
        customer,
        sold,
        currency=subscription["currency"],
        reason=reason,
        subscription=subscription,
        given=given,
    )
    pending = invoice_items.find_pending(call, customer["id"], subscription["id"])
    same_currency = [it for it in pending if it["currency"] == invoice["currency"]]
    invoice_items.move(call, same_currency, invoice)
    subscription["latest_invoice"] = invoice["id"]
    return invoice


def end_trial(call: Call, subscription: dict[str, Any]) -> None:
    """End a trial now, and begin the first period that is paid for."""
    subscription["trial_end"] = int(call.now)
    subscription["billing_cycle_anchor"] = int(call.now)
    _renew(call, subscription)


def find_shortest_interval(call: Call, test_clock: str) -> int | None:
    """Return about how many seconds the shortest interval on a test clock has, or None."""
    found = call.store.objects.find(SUBSCRIPTIONS.object, Filter(equal={"test_clock": test_clock}))
    return min(
        (
            periods.estimate_seconds(item["price"]["recurring"])
            for subscription in found
            if subscription["status"] not in ("canceled", "incomplete_expired")
            for item in subscription["items"]["data"]
        ),
        default=None,
    )


def _renew(call: Call, subscription: dict[str, Any]) -> None:
    recurring = subscription["items"]["data"][0]["price"]["recurring"]
    start = int(call.now)
    anchor = subscription["billing_cycle_anchor"]
    begin_period(subscription, start, periods.find_end(anchor, recurring, start))
    if subscription["status"] == "trialing":
        subscription["status"] = "active"
    bill(call, subscription, "subscription_cycle")
    set_reminder(call, subscription)
    events.record_change(call, subscription, "customer.subscription.updated")


def _expire(call: Call, subscription: dict[str, Any]) -> None:
    subscription |= {"ended_at": int(call.now), "status": "incomplete_expired"}
    events.record_change(call, subscription, "customer.subscription.updated")
    for invoice in collecting.find_open(call, subscription):
        collecting.void(call, invoice)
