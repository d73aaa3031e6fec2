"""Ways to reach a simulator: inline, and over HTTP on a free port of 127.0.0.1."""

import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager

import stripe
import uvicorn

from stripe_simulator import Simulator

NOW = 1_795_000_000.0  # 2026-11-18
KEY = "sk_test_x"


class Clock:
    """A clock that a test puts forward by hand."""

    def __init__(self, now: float) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


def connect(simulator: Simulator, key: str = KEY, *, retries: int = 0) -> stripe.StripeClient:
    """Return a client of the SDK that calls the simulator inline."""
    return stripe.StripeClient(
        key, http_client=simulator.http_client(), max_network_retries=retries
    )


@contextmanager
def serve(simulator: Simulator) -> Iterator[str]:
    """Serve over HTTP and yield the base address."""
    config = uvicorn.Config(simulator.asgi_app(), port=0, log_level="critical", ws="none")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            time.sleep(0.005)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join()


@contextmanager
def connect_over_http(simulator: Simulator, timeout: float = 10) -> Iterator[stripe.StripeClient]:
    """Yield a client of the SDK that calls the simulator over HTTP. timeout: seconds of a read."""
    with serve(simulator) as url, closing(stripe.RequestsClient(timeout=timeout)) as http_client:
        yield stripe.StripeClient(
            KEY, http_client=http_client, base_addresses={"api": url}, max_network_retries=0
        )
