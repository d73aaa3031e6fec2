"""What the bench asks of an integration."""

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Protocol, TypeAlias

import msgspec
import stripe

from stripe_simulator.serving.simulator import Simulator
from stripe_simulator.testing.clock import StripeClock


class Standing(Enum):
    """What an integration says of a payment."""

    PAID = "paid"
    UNPAID = "unpaid"
    PENDING = "pending"


class Integration(Protocol):
    """Code that takes payments. Errors of any kind are what the customer then sees."""

    def start(self, order: str, amount: int) -> str:
        """Let a customer open the payment of an order; return the integration's name for it.

        It is called again where the customer opens a second tab, or an agent begins anew.
        amount: in US cents.
        """

    def confirm(self, payment: str, card: str) -> None:
        """Let the customer pay. card: an id such as `pm_card_visa`."""

    def kill(self) -> None:
        """End the process and start it again: forget all that is not on the disk."""

    def ask(self, payment: str) -> Standing:
        """Return what became of a payment, after whatever the integration does by itself."""

    def hear(self, event: bytes) -> None:
        """Take in an event of a webhook, whose signature has been checked."""

    def close(self) -> None:
        """Let go of what is open: the scenario is over."""


class Surroundings(msgspec.Struct, frozen=True):
    """What an integration finds around it.

    folder: its disk, empty at first. clock: the time; whatever would wait turns it instead.
    simulator: Stripe; an integration in another process serves it over HTTP first.
    """

    simulator: Simulator
    folder: Path
    clock: StripeClock

    def new_client(self) -> stripe.StripeClient:
        """Return a client of the official SDK that speaks with the simulator."""
        return stripe.StripeClient("sk_test_bench", http_client=self.simulator.http_client())


Build: TypeAlias = Callable[[Surroundings], Integration]


class Target(msgspec.Struct, frozen=True):
    """An integration under its name. build: is called once for each scenario."""

    name: str
    build: Build
