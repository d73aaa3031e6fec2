"""How long a test waits for its simulator: `python bench/fixtures.py`.

Prints the median and the slowest of 200 simulators in memory: opened and closed, and with one
payment of three calls by the official SDK.
"""

import statistics
import time
from collections.abc import Callable

import stripe

from stripe_simulator import Simulator

ROUNDS = 200


def open_and_close() -> None:
    """Do what the fixture `stripe_simulator` does."""
    Simulator.open(":memory:").close()


def pay_once() -> None:
    """Pay with a card in a simulator of its own: three calls."""
    simulator = Simulator.open(":memory:")
    v1 = stripe.StripeClient("sk_test_x", http_client=simulator.http_client()).v1
    card = v1.payment_methods.create({"type": "card", "card": {"token": "tok_visa"}})
    made = v1.payment_intents.create({"amount": 4900, "currency": "usd"})
    v1.payment_intents.confirm(made.id, {"payment_method": card.id})
    simulator.close()


def measure(work: Callable[[], None]) -> list[float]:
    """Return the milliseconds of each round, after one that imports what is needed."""
    work()
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        work()
        times.append((time.perf_counter() - begun) * 1000)
    return times


def main() -> None:
    """Print both."""
    for name, work in (("open and close", open_and_close), ("with one payment", pay_once)):
        times = measure(work)
        print(f"{name:17} median {statistics.median(times):.2f} ms, slowest {max(times):.2f} ms")


if __name__ == "__main__":
    main()
