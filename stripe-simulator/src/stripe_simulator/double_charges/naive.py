"""Integrations with the faults that are seen most, and one without, as examples of a target.

None is meant as a caricature: each is what a page about Stripe shows, or its next best idea.
"""

import json
import uuid
from typing import Any, Final

import stripe

from stripe_simulator.double_charges.integration import Standing, Surroundings, Target


class Shop:
    """What all of them share: orders on a disk, and notes that a restart loses.

    A payment is named by its order, so a second tab shows the same one. Once an order is known to
    be paid, none of them charges for it again.
    """

    def __init__(self, surroundings: Surroundings) -> None:
        self.client = surroundings.new_client()
        self.disk: dict[str, Any] = {}
        self.memory: dict[str, Any] = {}
        self.amounts: dict[str, int] = {}
        self.paid: set[str] = set()

    def start(self, order: str, amount: int) -> str:
        """Write the order down."""
        self.amounts[order] = amount
        return order

    def confirm(self, payment: str, card: str) -> None:
        """Charge, unless it is known that this was paid."""
        if payment in self.paid:
            return
        if self.charge(payment, card).status == "succeeded":
            self.paid.add(payment)

    def charge(self, payment: str, card: str) -> stripe.PaymentIntent:
        """Charge, with the key of this try."""
        return self.create(payment, card, self.choose_key(payment))

    def choose_key(self, payment: str) -> str:
        """Return the idempotency key of this try."""
        raise NotImplementedError

    def create(self, payment: str, card: str, key: str) -> stripe.PaymentIntent:
        """Create and confirm a PaymentIntent in one call."""
        return self.client.v1.payment_intents.create(
            {
                "amount": self.amounts[payment],
                "currency": "usd",
                "confirm": True,
                "payment_method": card,
                "automatic_payment_methods": {"enabled": True, "allow_redirects": "never"},
                "metadata": {"order": payment},
            },
            {"idempotency_key": key, "max_network_retries": 2},
        )

    def kill(self) -> None:
        """Lose what is not on the disk."""
        self.memory.clear()

    def ask(self, payment: str) -> Standing:
        """Return what is written down."""
        return Standing.PAID if payment in self.paid else Standing.UNPAID

    def hear(self, event: bytes) -> None:
        """Write down what was paid."""
        told = json.loads(event)
        if told["type"] == "payment_intent.succeeded":
            self.paid.add(told["data"]["object"]["metadata"]["order"])

    def close(self) -> None:
        """Do nothing: nothing is open."""


class NewKeyEachTry(Shop):
    """Draws a key for each try, as the SDK does by itself where none is given."""

    def choose_key(self, payment: str) -> str:
        """Return a new one."""
        return str(uuid.uuid4())


class KeyInMemory(Shop):
    """Draws a key for each order, and keeps it in the memory of the process."""

    def choose_key(self, payment: str) -> str:
        """Return the same one until the process ends."""
        key: str = self.memory.setdefault(payment, str(uuid.uuid4()))
        return key


class NewKeyAfterError(Shop):
    """Numbers the tries on the disk. An error means to it that nothing was charged."""

    def choose_key(self, payment: str) -> str:
        """Return the key of the next number."""
        self.disk[payment] = self.disk.get(payment, 0) + 1
        return f"{payment}-{self.disk[payment]}"


class KeyOfPage(Shop):
    """Makes the key with the page that the customer opens."""

    def start(self, order: str, amount: int) -> str:
        """Open a page of its own."""
        return super().start(f"{order}/{uuid.uuid4()}", amount)

    def choose_key(self, payment: str) -> str:
        """Return the key of the page."""
        return payment


class KeyOfOrder(Shop):
    """Uses the order as the key, for ever, and has no webhooks.

    A decline and a stored 500 are replayed as well.
    """

    def choose_key(self, payment: str) -> str:
        """Return the key of the order."""
        return payment

    def hear(self, event: bytes) -> None:
        """Do nothing."""


class OneIntentAnOrder(Shop):
    """Writes the PaymentIntent down before it is confirmed, and looks at it before each try."""

    def charge(self, payment: str, card: str) -> stripe.PaymentIntent:
        """Confirm the order's one PaymentIntent, unless that was done or is under way."""
        intents = self.client.v1.payment_intents
        if payment not in self.disk:
            made = intents.create(
                {
                    "amount": self.amounts[payment],
                    "currency": "usd",
                    "automatic_payment_methods": {"enabled": True, "allow_redirects": "never"},
                    "metadata": {"order": payment},
                },
                {"idempotency_key": payment, "max_network_retries": 2},
            )
            self.disk[payment] = made.id
        intent = intents.retrieve(self.disk[payment])
        if intent.status in ("succeeded", "processing", "requires_action"):
            return intent
        try:
            return intents.confirm(intent.id, {"payment_method": card})
        except stripe.StripeError:
            return intents.retrieve(intent.id)

    def ask(self, payment: str) -> Standing:
        """Look at Stripe where the answer is not known."""
        if payment in self.disk and payment not in self.paid:
            intent = self.client.v1.payment_intents.retrieve(self.disk[payment])
            if intent.status == "succeeded":
                self.paid.add(payment)
        return super().ask(payment)


EXAMPLES: Final = (
    Target("new key each try", NewKeyEachTry),
    Target("key in memory", KeyInMemory),
    Target("new key after an error", NewKeyAfterError),
    Target("key of the page", KeyOfPage),
    Target("key of the order", KeyOfOrder),
    Target("one intent an order", OneIntentAnOrder),
)
