"""A change in the middle of a period gives back what is unused, and costs what is left of it."""

from typing import Any

import pytest
import stripe

from simulator_testing.billing import Billing
from simulator_testing.connecting import NOW

HALF = {"days": 15}
"""Of the period from 18 November to 18 December."""


def change(
    billing: Billing, begun: stripe.Subscription, behavior: str | None = None, **item: Any
) -> stripe.Subscription:
    """Change the only item of a subscription. behavior: Stripe's `proration_behavior`."""
    params: Any = {"items": [{"id": begun["items"].data[0].id, **item}]}
    if behavior is not None:
        params["proration_behavior"] = behavior
    return billing.v1.subscriptions.update(begun.id, params)


def list_pending(billing: Billing, customer: str) -> list[Any]:
    params: Any = {"customer": customer}
    return billing.v1.invoice_items.list(params).data[::-1]


def test_an_upgrade_is_charged_with_the_next_period(billing: Billing) -> None:
    customer = billing.customer()
    begun = billing.subscribe(customer, billing.price(1000))
    billing.advance(**HALF)
    change(billing, begun, price=billing.price(2000))
    unused, remaining = list_pending(billing, customer)
    assert (unused.amount, remaining.amount) == (-500, 1000)
    assert unused.description == "Unused time on Paper after 03 Dec 2026"
    assert remaining.description == "Remaining time on Paper after 03 Dec 2026"
    assert (unused.proration, unused.discountable) == (True, False)
    assert (unused.period.start, unused.period.end) == (
        int(NOW) + 15 * 86400,
        begun["items"].data[0].current_period_end,
    )
    billing.advance(days=16)
    invoices = billing.invoices(subscription=begun.id)
    assert [it.amount_paid for it in invoices] == [1000, 2500]
    lines: list[Any] = invoices[1].lines.data
    kinds = [it.parent.subscription_item_details.proration for it in lines]
    assert sorted(kinds) == [False, True, True]


def test_a_quantity_is_prorated_to_the_second(billing: Billing) -> None:
    customer = billing.customer()
    begun = billing.subscribe(customer, billing.price(1000))
    billing.advance(days=10, hours=1, minutes=1)
    change(billing, begun, quantity=3)
    left = (30 * 86400 - 10 * 86400 - 3660) / (30 * 86400)
    unused, remaining = list_pending(billing, customer)
    assert (unused.amount, remaining.amount) == (-round(1000 * left), round(3000 * left))
    assert remaining.description.startswith("Remaining time on 3 × Paper after")  # noqa: RUF001


def test_an_upgrade_is_invoiced_at_once_where_that_is_asked(billing: Billing) -> None:
    begun = billing.subscribe(billing.customer(), billing.price(1000))
    billing.advance(**HALF)
    changed = change(billing, begun, "always_invoice", price=billing.price(2000))
    first, now = billing.invoices(subscription=begun.id)
    assert (first.amount_paid, now.amount_paid) == (1000, 500)
    assert (now.billing_reason, changed.latest_invoice) == ("subscription_update", now.id)
    assert changed.status == "active"
    billing.advance(days=16)
    assert billing.invoices(subscription=begun.id)[-1].amount_paid == 2000


def test_a_card_that_declines_the_difference_leaves_arrears(billing: Billing) -> None:
    customer = billing.customer()
    begun = billing.subscribe(customer, billing.price(1000))
    billing.pay_with(customer, "pm_card_chargeCustomerFail")
    change(billing, begun, "always_invoice", quantity=2)
    assert billing.look(begun).status == "past_due"
    owed = billing.invoices(subscription=begun.id)[-1]
    card = billing.pay_with(customer, "pm_card_visa")
    billing.v1.invoices.pay(owed.id, {"payment_method": card})
    assert billing.look(begun).status == "active"


def test_a_downgrade_is_kept_as_the_customers_balance(billing: Billing) -> None:
    customer = billing.customer()
    begun = billing.subscribe(customer, billing.price(3000))
    billing.advance(**HALF)
    change(billing, begun, "always_invoice", price=billing.price(1000))
    credit = billing.invoices(subscription=begun.id)[-1]
    assert (credit.total, credit.amount_due, credit.status) == (-1000, 0, "paid")
    assert (credit.starting_balance, credit.ending_balance) == (0, -1000)
    assert billing.v1.customers.retrieve(customer).balance == -1000
    billing.advance(days=16)
    renewal = billing.invoices(subscription=begun.id)[-1]
    assert (renewal.total, renewal.amount_due, renewal.starting_balance) == (1000, 0, -1000)
    assert billing.v1.customers.retrieve(customer).balance == 0


def test_a_removed_item_is_given_back(billing: Billing) -> None:
    customer = billing.customer()
    items = [{"price": billing.price(1000)}, {"price": billing.price(400)}]
    params: Any = {"customer": customer, "items": items}
    begun = billing.v1.subscriptions.create(params)
    billing.advance(**HALF)
    gone = begun["items"].data[1].id
    removal: Any = {"items": [{"id": gone, "deleted": True}]}
    billing.v1.subscriptions.update(begun.id, removal)
    (unused,) = list_pending(billing, customer)
    assert unused.amount == -200
    assert unused.parent.subscription_details.subscription_item == gone


@pytest.mark.parametrize("how", ["none", "in a trial", "nothing new"])
def test_nothing_is_prorated_where_nothing_is_due(billing: Billing, how: str) -> None:
    customer = billing.customer()
    trial = {"trial_period_days": 20} if how == "in a trial" else {}
    begun = billing.subscribe(customer, billing.price(1000), **trial)
    billing.advance(days=5)
    behavior = "none" if how == "none" else None
    change(billing, begun, behavior, quantity=1 if how == "nothing new" else 2)
    assert list_pending(billing, customer) == []


def test_the_prorations_of_one_subscription_are_not_on_the_invoice_of_another(
    billing: Billing,
) -> None:
    customer = billing.customer()
    begun = billing.subscribe(customer, billing.price(1000))
    billing.advance(**HALF)
    change(billing, begun, quantity=2)
    other = billing.subscribe(customer, billing.price(700))
    assert [it.amount_paid for it in billing.invoices(subscription=other.id)] == [700]
    assert len([it for it in list_pending(billing, customer) if it.invoice is None]) == 2


def test_another_interval_or_currency_is_refused(billing: Billing) -> None:
    begun = billing.subscribe(billing.customer(), billing.price(1000))
    with pytest.raises(stripe.InvalidRequestError, match="no change to another interval"):
        change(billing, begun, price=billing.price(9000, "year"))
    with pytest.raises(stripe.InvalidRequestError, match="must have the same currency"):
        change(billing, begun, price=billing.price(1000, currency="eur"))
