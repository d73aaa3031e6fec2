"""A shop that sells by subscription: its customers, their cards, its prices."""

from datetime import timedelta
from typing import Any

import stripe

DAY = 24 * 60 * 60


class Billing:
    """Short ways to subscribe. Customers live by a test clock that begins at `now`."""

    def __init__(self, client: stripe.StripeClient, now: float) -> None:
        self.client = client
        self.v1 = client.v1
        self.clock = self.v1.test_helpers.test_clocks.create({"frozen_time": int(now)}).id
        self.product = self.v1.products.create({"name": "Paper"}).id

    def price(self, amount: int = 1000, interval: str | None = "month", **more: Any) -> str:
        """Return the id of a new price. interval: None for what is paid once."""
        params: Any = {"unit_amount": amount, "currency": "usd", "product": self.product} | more
        if interval is not None:
            params["recurring"] = {"interval": interval}
        return self.v1.prices.create(params).id

    def customer(self, card: str | None = "pm_card_visa", **more: Any) -> str:
        """Return the id of a new customer who pays with a card by default."""
        params: Any = {"test_clock": self.clock, "email": "jane@example.com"} | more
        customer = self.v1.customers.create(params).id
        if card is not None:
            self.pay_with(customer, card)
        return customer

    def pay_with(self, customer: str, card: str) -> str:
        """Make a card the default of a customer; return its id."""
        method = self.v1.payment_methods.attach(card, {"customer": customer}).id
        default: Any = {"invoice_settings": {"default_payment_method": method}}
        self.v1.customers.update(customer, default)
        return method

    def subscribe(self, customer: str, price: str, /, **more: Any) -> stripe.Subscription:
        """Return a new subscription."""
        params: Any = {"customer": customer, "items": [{"price": price}]} | more
        return self.v1.subscriptions.create(params)

    def advance(self, **by: float) -> None:
        """Turn the test clock forward, by `days=…` or `hours=…`."""
        clock = self.v1.test_helpers.test_clocks.retrieve(self.clock)
        seconds = int(timedelta(**by).total_seconds())
        then: Any = {"frozen_time": clock.frozen_time + seconds}
        answer = self.v1.test_helpers.test_clocks.advance(self.clock, then)
        assert answer.status == "advancing"
        assert self.v1.test_helpers.test_clocks.retrieve(self.clock).status == "ready"

    def look(self, subscription: stripe.Subscription) -> stripe.Subscription:
        """Return a subscription as it is now."""
        return self.v1.subscriptions.retrieve(subscription.id)

    def invoices(self, **by: Any) -> list[stripe.Invoice]:
        """Return invoices, oldest first."""
        params: Any = by
        return self.v1.invoices.list(params).data[::-1]

    def events(self, *prefixes: str) -> list[str]:
        """Return the types of events that begin so, oldest first."""
        found = self.v1.events.list({"limit": 100}).data[::-1]
        return [event.type for event in found if event.type.startswith(prefixes)]
