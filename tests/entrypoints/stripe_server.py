"""A Stripe on a socket of this machine, which holds requests back or spoils answers when told."""

import asyncio
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import uvicorn
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from payment_smart_bot.entrypoints.command_line.server.serving import find_address, listen
from stripe_simulator import Account, Simulator

KEY = "sk_test_of_a_test"
_UNAUTHORISED = JSONResponse(
    {"error": {"type": "invalid_request_error", "message": "Invalid API Key provided."}}, 401
)


class StripeServer:
    """The simulator over HTTP.

    hold: requests whose path ends so wait for `go_on`, before their effect or after it.
    spoil: what answers about a PaymentIntent are made into, once it is there.
    revoked: API keys that it does not know any more.
    """

    def __init__(self, simulator: Simulator) -> None:
        self.simulator = simulator
        self.address = ""
        self.held = threading.Event()
        self.spoil: Callable[[bytes], bytes] | None = None
        self.revoked: set[str] = set()
        self._hold: tuple[str, bool] | None = None
        self._go_on = threading.Event()
        self._app: ASGIApp = simulator.asgi_app()

    @property
    def settings(self) -> dict[str, str]:
        """The settings of a bot that speaks to this server."""
        return {"STRIPE_SECRET_KEY": KEY, "STRIPE_API_BASE": self.address}

    def hold(self, ending: str, *, after: bool = False) -> None:
        """Hold requests back whose path ends so; `after`: when they have had their effect."""
        self._hold = ending, after
        self._go_on.clear()
        self.held.clear()

    def go_on(self) -> None:
        """Let go of what is held, and hold nothing more."""
        self._hold = None
        self._go_on.set()

    def charged(self) -> list[tuple[int, str]]:
        """Return what was paid, each payment as often as it was."""
        return [
            (entry.amount, entry.currency)
            for entry in self.simulator.books()
            for _ in range(entry.succeeded_charges)
        ]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (or the lifespan)."""
        if self._is_revoked(scope):
            await _UNAUTHORISED(scope, receive, send)
            return
        hold = self._hold
        fits = scope["type"] == "http" and hold is not None and scope["path"].endswith(hold[0])
        if fits and hold is not None and not hold[1]:
            await self._wait()

        async def answer(message: Message) -> None:
            if fits and hold is not None and hold[1] and message["type"] == "http.response.start":
                await self._wait()
            await send(self._spoiled(scope, message))

        await self._app(scope, receive, answer)

    def _is_revoked(self, scope: Scope) -> bool:
        sent = dict(scope.get("headers", ())).get(b"authorization", b"").decode()
        return sent.removeprefix("Bearer ") in self.revoked

    def _spoiled(self, scope: Scope, message: Message) -> Message:
        if self.spoil is None or "/payment_intents/" not in scope.get("path", ""):
            return message
        if message["type"] == "http.response.start":
            headers = [pair for pair in message["headers"] if pair[0] != b"content-length"]
            return {**message, "headers": headers}
        return {**message, "body": self.spoil(message["body"])}

    async def _wait(self) -> None:
        self.held.set()
        while not self._go_on.is_set():
            await asyncio.sleep(0.005)


@contextmanager
def _served(app: ASGIApp, listener: socket.socket) -> Iterator[None]:
    """Serve in a thread; at the end, what still trickles is cut."""
    config = uvicorn.Config(
        app,
        log_config=None,
        log_level="critical",  # cut answers are on purpose
        access_log=False,
        timeout_graceful_shutdown=0,
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        while not server.started:
            assert thread.is_alive()
            time.sleep(0.005)
        yield
    finally:
        server.should_exit = True
        thread.join()


@contextmanager
def stripe_server(folder: Path, account: Account | None = None) -> Iterator[StripeServer]:
    """Serve a Stripe whose books lie in `folder`."""
    simulator = Simulator.open(folder / "stripe.sqlite3", account=account)
    server = StripeServer(simulator)
    try:
        with closing(listen("127.0.0.1", 0)) as listener, _served(server, listener):
            server.address = find_address(listener)
            yield server
            server.go_on()
    finally:
        simulator.close()
