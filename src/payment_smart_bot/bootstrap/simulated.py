"""The simulator in place of Stripe, in this process."""

import sqlite3
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from typing import Final

import stripe

from payment_smart_bot.adapters.stripe.gateway import StripeGateway
from payment_smart_bot.domain.model.errors import StoreUnavailable
from payment_smart_bot.ports import PaymentGateway
from payment_smart_bot.settings import Settings
from stripe_simulator import Simulator

SIMULATOR_KEY: Final = "sk_test_simulator"
NO_BROWSER: Final = "http://127.0.0.1:12111"
"""Where pages of the simulator are said to be while no server shows them."""


def build_simulated_gateway(
    settings: Settings, clock: Callable[[], datetime], resources: ExitStack
) -> tuple[PaymentGateway, Simulator]:
    """Return a gateway to a simulator, and the simulator; raises StoreUnavailable."""
    simulator = _open_simulator(settings, clock)
    resources.callback(simulator.close)
    client = stripe.StripeClient(SIMULATOR_KEY, http_client=simulator.http_client())
    return StripeGateway(client, deployment=settings.deployment), simulator


def _open_simulator(settings: Settings, clock: Callable[[], datetime]) -> Simulator:
    path = settings.database.with_suffix(".simulator.sqlite3")
    address = settings.simulator_url or NO_BROWSER
    try:
        return Simulator.open(path, clock=lambda: clock().timestamp(), base_url=address)
    except sqlite3.Error as error:
        raise StoreUnavailable(
            f"The simulator's file {path} cannot be used ({error}): "
            "set SESSION_DATABASE to another path."
        ) from error
