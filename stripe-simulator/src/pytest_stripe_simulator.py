"""The fixtures of pytest, which installing the simulator brings.

Each test has a simulator of its own, in memory and in this process, so tests can run side by side
(`pytest -n auto`). Nothing is imported before a test asks for it, which is why this module stands
beside the package.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import stripe

    from stripe_simulator import Account, Simulator
    from stripe_simulator.testing.clock import StripeClock
    from stripe_simulator.testing.faults import StripeFaults
    from stripe_simulator.testing.requests import SentRequests
    from stripe_simulator.testing.server import StripeServer

KEY = "sk_test_simulator"


@pytest.fixture
def stripe_account() -> "Account":
    """Return what the Stripe account may do; override it for another account."""
    from stripe_simulator import Account

    return Account()


@pytest.fixture
def stripe_clock() -> "StripeClock":
    """Return the clock of the simulator, which stands until the test turns it."""
    from stripe_simulator.testing.clock import StripeClock

    return StripeClock()


@pytest.fixture
def stripe_simulator(
    stripe_account: "Account", stripe_clock: "StripeClock"
) -> Iterator["Simulator"]:
    """Yield a Stripe of this test's own."""
    from stripe_simulator import Simulator

    simulator = Simulator.open(":memory:", account=stripe_account, clock=stripe_clock)
    yield simulator
    simulator.close()


@pytest.fixture
def stripe_client(stripe_simulator: "Simulator") -> "stripe.StripeClient":
    """Return a client of the official SDK that calls the simulator inline, sync or async."""
    import stripe

    return stripe.StripeClient(KEY, http_client=stripe_simulator.http_client())


@pytest.fixture
def stripe_faults(stripe_simulator: "Simulator") -> "StripeFaults":
    """Return what plans faults for the requests and the webhooks of this test."""
    from stripe_simulator.testing.faults import StripeFaults

    return StripeFaults(stripe_simulator)


@pytest.fixture
def stripe_requests(stripe_simulator: "Simulator") -> "SentRequests":
    """Return the requests that the simulator got from now on."""
    from stripe_simulator.testing.requests import SentRequests

    sent = SentRequests()
    stripe_simulator.observe(sent.record)
    return sent


@pytest.fixture
def stripe_server(stripe_simulator: "Simulator") -> Iterator["StripeServer"]:
    """Yield the same simulator over HTTP, with its webhooks delivered. It needs `uvicorn`."""
    try:
        from stripe_simulator.testing.server import serve
    except ModuleNotFoundError as missing:
        pytest.fail(
            f"stripe_server needs {missing.name}: install stripe-simulator with its extra `server`"
        )
    with serve(stripe_simulator) as server:
        yield server
