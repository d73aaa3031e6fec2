"""A simulator in memory, with a clock of the test's own, and clients that call it inline."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import stripe

from simulator_testing.connecting import NOW, Clock, connect
from stripe_simulator import Account, Simulator
from stripe_simulator.testing.browser import Browser


@pytest.fixture
def clock() -> Clock:
    return Clock(NOW)


@pytest.fixture
def simulator(clock: Clock) -> Iterator[Simulator]:
    simulator = Simulator.open(":memory:", clock=clock)
    yield simulator
    simulator.close()


@pytest.fixture
def client(simulator: Simulator) -> stripe.StripeClient:
    return connect(simulator)


@pytest.fixture
def browser(simulator: Simulator) -> Browser:
    return Browser(simulator)


@pytest.fixture
def client_for_any_number() -> Iterator[stripe.StripeClient]:
    """Connect to an account that takes every number with a valid checksum."""
    simulator = Simulator.open(":memory:", account=Account(any_number=True), clock=Clock(NOW))
    yield connect(simulator)
    simulator.close()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "stripe.sqlite"
