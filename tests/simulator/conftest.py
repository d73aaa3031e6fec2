"""A simulator with a clock of its own, reached inline and over real HTTP alike."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest
import stripe
import uvicorn

from stripe_simulator import Account, Simulator
from stripe_simulator.asgi import asgi_app

NOW = 1_795_000_000.0  # 2026-11-18
KEY = "sk_test_simulator"

Connect = Callable[..., stripe.StripeClient]


@contextmanager
def serving(simulator: Simulator) -> Iterator[str]:
    """Serve on a free port of 127.0.0.1 and yield the base address."""
    config = uvicorn.Config(asgi_app(simulator), port=0, log_level="critical", ws="none")
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
def connecting(transport: str) -> Iterator[Connect]:
    """Yield a maker of SDK clients that reach a simulator inline or over HTTP."""
    with ExitStack() as stack:
        urls: dict[int, str] = {}

        def connect(simulator: Simulator, key: str = KEY, retries: int = 0) -> stripe.StripeClient:
            if transport == "inline":
                http_client = simulator.http_client()
                return stripe.StripeClient(
                    key, http_client=http_client, max_network_retries=retries
                )
            if id(simulator) not in urls:
                urls[id(simulator)] = stack.enter_context(serving(simulator))
            over_http = stripe.RequestsClient()
            stack.callback(over_http.close)
            return stripe.StripeClient(
                key,
                http_client=over_http,
                base_addresses={"api": urls[id(simulator)]},
                max_network_retries=retries,
            )

        yield connect


@pytest.fixture
def clock() -> SimpleNamespace:
    return SimpleNamespace(now=NOW)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "stripe.sqlite"


@pytest.fixture
def simulator(database: Path, clock: SimpleNamespace) -> Iterator[Simulator]:
    simulator = Simulator.open(database, clock=lambda: clock.now)
    yield simulator
    simulator.close()


@pytest.fixture(params=["inline", "http"])
def connect(request: pytest.FixtureRequest) -> Iterator[Connect]:
    with connecting(request.param) as connect:
        yield connect


@pytest.fixture
def client(connect: Connect, simulator: Simulator) -> stripe.StripeClient:
    return connect(simulator)


@pytest.fixture(scope="session", params=["inline", "http"])
def shared(request: pytest.FixtureRequest) -> Iterator[stripe.StripeClient]:
    """One client for tables of cases that do not depend on each other."""
    simulator = Simulator.open(":memory:", clock=lambda: NOW)
    with connecting(request.param) as connect:
        yield connect(simulator)
    simulator.close()


@pytest.fixture(scope="session")
def any_number() -> Iterator[stripe.StripeClient]:
    """Connect, inline, to an account that takes every number with a valid checksum."""
    simulator = Simulator.open(":memory:", account=Account(any_number=True), clock=lambda: NOW)
    yield stripe.StripeClient(KEY, http_client=simulator.http_client())
    simulator.close()


@pytest.fixture
def serve() -> Callable[[Simulator], object]:
    return serving
