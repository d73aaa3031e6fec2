"""The code under test in these examples: a shop that charges for an order, exactly once."""

import stripe


class Shop:
    """Charges orders. Each order has one PaymentIntent, whatever is retried."""

    def __init__(self, client: stripe.StripeClient) -> None:
        self._client = client

    def charge(self, order: str, amount: int, payment_method: str) -> str:
        """Charge an order; return the status of its PaymentIntent, or the decline code.

        amount: in cents.
        """
        made = self._client.v1.payment_intents.create(
            {"amount": amount, "currency": "usd", "metadata": {"order": order}},
            {"idempotency_key": f"{order}-create", "max_network_retries": 2},
        )
        try:
            paid = self._client.v1.payment_intents.confirm(
                made.id,
                {"payment_method": payment_method},
                {"idempotency_key": f"{order}-confirm", "max_network_retries": 2},
            )
        except stripe.CardError as declined:
            return str(declined.error.decline_code) if declined.error else "unknown"
        return paid.status
