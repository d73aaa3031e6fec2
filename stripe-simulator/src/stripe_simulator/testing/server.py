"""The simulator of a test over HTTP, for programs and other languages."""

from collections.abc import Iterator
from contextlib import contextmanager

import msgspec

from stripe_simulator.serving.background import serve_in_background
from stripe_simulator.serving.simulator import Simulator
from stripe_simulator.webhooks.message import Endpoint


class StripeServer(msgspec.Struct, frozen=True):
    """A served simulator. url: where it is, without a slash at the end."""

    url: str
    simulator: Simulator

    def send_webhooks_to(self, url: str, *, secret: str | None = None) -> Endpoint:
        """Have every event sent to `url` from now on; return the endpoint with its secret."""
        return self.simulator.webhooks.add(url, secret=secret)


@contextmanager
def serve(simulator: Simulator) -> Iterator[StripeServer]:
    """Serve a simulator on a free port of 127.0.0.1, and deliver its webhooks."""
    with serve_in_background(simulator) as url, simulator.webhooks.run(every=0.02):
        yield StripeServer(url, simulator)
