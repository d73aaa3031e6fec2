"""The simulator: its API, its pages, its faults and its webhooks, over one file."""

import os
import time
from collections.abc import Callable
from typing import Any, TypeAlias

from stripe_simulator.api import books, due
from stripe_simulator.api.books import Entry, Setup
from stripe_simulator.api.executor import Executor
from stripe_simulator.api.intents import authentication
from stripe_simulator.api.intents.payment_intents import PAYMENT_INTENTS
from stripe_simulator.api.intents.setup_intents import SETUP_INTENTS
from stripe_simulator.faults.faults import Faults
from stripe_simulator.pages import files, site
from stripe_simulator.protocol.account import Account
from stripe_simulator.protocol.call import BASE_URL
from stripe_simulator.protocol.wire import NoAnswer, Request, Response
from stripe_simulator.serving.asgi import ASGIApp, build_app
from stripe_simulator.serving.sdk_client import SimulatorHTTPClient
from stripe_simulator.storage.store import Store
from stripe_simulator.webhooks.webhooks import Webhooks

Observer: TypeAlias = Callable[[Request, Response | None], None]
"""Is told of a request and of its answer, which is None where the caller gets none."""


class Simulator:
    """Stripe's API over one file. Safe for threads, and for several processes on one file.

    faults: what goes wrong on demand. webhooks: where events are sent, and when.
    """

    def __init__(self, executor: Executor) -> None:
        self.faults = Faults(executor)
        self.webhooks = Webhooks(executor)
        self._executor = executor
        self._store = executor.store
        self._observers: list[Observer] = []

    @classmethod
    def open(
        cls,
        path: str | os.PathLike[str],
        *,
        account: Account | None = None,
        clock: Callable[[], float] = time.time,
        base_url: str = BASE_URL,
    ) -> "Simulator":
        """Open the file at `path`, which is created if need be, or ":memory:".

        clock: seconds since the epoch; everything that depends on time asks it.
        base_url: where a browser reaches the pages. Raises sqlite3.Error for an unusable file.
        """
        return cls(Executor(Store(path), account, clock, base_url=base_url))

    def close(self) -> None:
        """Close the file."""
        self._store.close()

    def http_client(self) -> SimulatorHTTPClient:
        """Return an HTTP client for `stripe.StripeClient` that calls this simulator inline."""
        return SimulatorHTTPClient(self.handle)

    def asgi_app(self) -> ASGIApp:
        """Return an ASGI app of the API and the pages; whoever opened the simulator closes it."""
        return build_app(self.handle, self.visit)

    def handle(self, request: Request) -> Response:
        """Answer a request to the API; a refusal is a response too.

        Raises NoAnswer where a fault leaves the caller without an answer.
        """
        fault = self.faults.take_next(request)
        try:
            if fault is None:
                response = self._executor.answer(request)
            else:
                response = self.faults.answer(fault, request)
        except NoAnswer:
            self._tell(request, None)
            raise
        self._tell(request, response)
        return response

    def observe(self, observer: Observer) -> None:
        """Have `observer` called with every request to the API and its answer, None for none."""
        self._observers.append(observer)

    @property
    def base_url(self) -> str:
        """Where a browser reaches the pages. Addresses that were given out stay as they are."""
        return self._executor.base_url

    @base_url.setter
    def base_url(self, url: str) -> None:
        self._executor.base_url = url

    def _tell(self, request: Request, response: Response | None) -> None:
        for observer in self._observers:
            observer(request, response)

    def visit(self, request: Request) -> Response:
        """Answer a browser's request for one of the pages, which no fault touches.

        Whoever knows the address of a page may see it.
        """
        file = files.find(request.path)
        if file is not None:
            return file
        with self._store.transaction():
            call = self._executor.make_call()
            due.settle(call, call.now)
            return site.answer(call, request)

    def books(self) -> list[Entry]:
        """Return what became of every PaymentIntent, oldest first, all as of one moment."""
        self._executor.settle_due()
        return books.read_entries(self._store)

    def setups(self) -> list[Setup]:
        """Return what became of every SetupIntent, oldest first, all as of one moment."""
        self._executor.settle_due()
        return books.read_setups(self._store)

    def authenticate(self, intent_id: str, outcome: str) -> dict[str, Any]:
        """Finish 3-D Secure of an intent in `requires_action`; return the intent.

        intent_id: of a PaymentIntent or a SetupIntent. outcome: `succeeded` or `failed`.
        Raises StripeFailure: 404 for an unknown id, 400 for an intent that awaits none.
        """
        kind = SETUP_INTENTS if intent_id.startswith("seti_") else PAYMENT_INTENTS
        call = self._executor.make_call()
        with self._store.transaction():
            intent = kind.load(call, intent_id)
            authentication.finish(call, intent, outcome)
        return intent
