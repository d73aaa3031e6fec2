"""Test clocks: time of a few customers alone."""

import pytest
import stripe

from simulator_testing.billing import DAY, Billing
from simulator_testing.connecting import NOW


def test_only_its_customers_live_by_a_clock(billing: Billing, client: stripe.StripeClient) -> None:
    price = billing.price()
    with_clock = billing.subscribe(billing.customer(), price)
    without = client.v1.customers.create({}).id
    billing.pay_with(without, "pm_card_visa")
    by_the_wall = billing.subscribe(without, price)
    billing.advance(days=31)
    assert len(billing.invoices(subscription=with_clock.id)) == 2
    assert len(billing.invoices(subscription=by_the_wall.id)) == 1


def test_a_clock_goes_forward_and_says_so(billing: Billing) -> None:
    clocks = billing.v1.test_helpers.test_clocks
    billing.advance(days=1)
    assert clocks.retrieve(billing.clock).frozen_time == int(NOW) + DAY
    assert billing.events("test_helpers") == [
        "test_helpers.test_clock.created",
        "test_helpers.test_clock.advancing",
        "test_helpers.test_clock.ready",
    ]
    with pytest.raises(stripe.InvalidRequestError, match="must be after"):
        clocks.advance(billing.clock, {"frozen_time": int(NOW)})


def test_it_goes_two_intervals_at_once_at_most(billing: Billing) -> None:
    clocks = billing.v1.test_helpers.test_clocks
    clocks.advance(billing.clock, {"frozen_time": int(NOW) + 300 * DAY})
    billing.subscribe(billing.customer(), billing.price())
    with pytest.raises(stripe.InvalidRequestError, match="two intervals"):
        clocks.advance(billing.clock, {"frozen_time": int(NOW) + 400 * DAY})


def test_three_customers_at_most_live_by_it(billing: Billing) -> None:
    for _ in range(3):
        billing.customer(None)
    with pytest.raises(stripe.InvalidRequestError, match="3 customers at most"):
        billing.customer(None)


def test_a_clock_takes_its_customers_along(billing: Billing) -> None:
    customer = billing.customer()
    assert billing.v1.test_helpers.test_clocks.delete(billing.clock).deleted
    assert billing.v1.customers.retrieve(customer).deleted
    assert billing.v1.test_helpers.test_clocks.list().data == []
