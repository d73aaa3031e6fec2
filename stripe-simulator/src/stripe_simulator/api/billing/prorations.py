"""Prorations: what a change in the middle of a period gives back, and what it costs until its end.

They are counted to the second, as in Stripe's classic billing mode
(https://docs.stripe.com/billing/subscriptions/prorations), and wait for the next invoice of the
subscription, or are invoiced at once (`always_invoice`).
"""

import time
from typing import Any

from stripe_simulator.api.billing import collecting, cycles, invoice_items
from stripe_simulator.api.intents import invoice as outcome
from stripe_simulator.protocol.call import Call

Items = dict[str, dict[str, Any]]
"""Items of a subscription, by their ids."""

_WITHOUT = ("trialing", "incomplete")
"""Statuses in which nothing of the period was paid for."""


def apply(call: Call, subscription: dict[str, Any], before: Items, behavior: str) -> None:
    """Credit and charge for what has changed. behavior: Stripe's `proration_behavior`."""
    if behavior == "none" or subscription["status"] in _WITHOUT:
        return
    after = {item["id"]: item for item in subscription["items"]["data"]}
    changed = [id_ for id_, item in before.items() if _is_other(item, after.get(id_))]
    for id_ in changed:
        _add(call, subscription, before[id_], "Unused time on", -1)
        if id_ in after:
            _add(call, subscription, after[id_], "Remaining time on", 1)
    if changed and behavior == "always_invoice":
        _invoice(call, subscription)


def _is_other(old: dict[str, Any], new: dict[str, Any] | None) -> bool:
    return new is None or (old["price"]["id"], old["quantity"]) != (
        new["price"]["id"],
        new["quantity"],
    )


def _add(
    call: Call, subscription: dict[str, Any], item: dict[str, Any], opening: str, sign: int
) -> None:
    price, quantity = item["price"], item["quantity"]
    start, end = item["current_period_start"], item["current_period_end"]
    now = min(max(int(call.now), start), end)
    whole = price["unit_amount"] * quantity
    share = (2 * whole * (end - now) + end - start) // (2 * (end - start))
    product = call.store.objects.load("product", price["product"]) or {"name": price["product"]}
    times = f"{quantity} × " if quantity != 1 else ""  # noqa: RUF001 (as Stripe writes)
    day = time.strftime("%d %b %Y", time.gmtime(now))
    text = f"{opening} {times}{product['name']} after {day}"
    invoice_items.add_proration(call, subscription, item, sign * share, text, (now, end))


def _invoice(call: Call, subscription: dict[str, Any]) -> None:
    """Invoice what is pending now, and collect it; a failure leaves the subscription past due."""
    invoice = cycles.draft(call, subscription, [], "subscription_update")
    call.store.objects.save(subscription)
    collecting.finalize(call, invoice)
    if invoice["status"] != "open" or invoice["collection_method"] != "charge_automatically":
        return
    collecting.try_to_collect(call, invoice)
    is_open = collecting.INVOICES.load(call, invoice["id"])["status"] == "open"
    subscription |= cycles.SUBSCRIPTIONS.load(call, subscription["id"])
    if is_open and subscription["status"] == "active":
        outcome.change_status(call, subscription, "past_due")
