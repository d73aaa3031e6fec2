"""The HTTP server: uvicorn on sockets of ours, in the foreground or in a thread."""

import errno
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Final

import uvicorn
from starlette.types import ASGIApp

from payment_smart_bot.domain.model.errors import BotError
from payment_smart_bot.entrypoints.command_line.server.limited_protocol import (
    LimitedProtocol,
    TransportLimits,
)
from payment_smart_bot.entrypoints.command_line.server.limited_websocket import LimitedWebSocket
from payment_smart_bot.entrypoints.http.limits.sizes import MAX_BODY

_BACKLOG: Final = 2048
_LONGEST_TURN_SECONDS: Final = 20
"""How long the server waits for turns under way when it ends."""
_START_POLL_SECONDS: Final = 0.005


class CannotListen(BotError):
    """The server cannot start; the text says what to do."""


def listen(host: str, port: int) -> socket.socket:
    """Return a listening socket; port 0 takes any free one. Raises CannotListen."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=_BACKLOG)
    except OSError as error:
        raise CannotListen(_explain_failure(host, port, error)) from error


def _explain_failure(host: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return (
            f"Port {port} of {host} is in use: end the other program, or take another port "
            "with --port (0 takes any free one)."
        )
    if error.errno == errno.EACCES:
        return f"Port {port} may not be used by this user: take one above 1023 with --port."
    return f"Cannot listen on {host}: set --host to an address of this machine."


def find_address(listener: socket.socket) -> str:
    """Return the web address of a listening socket."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def find_local_address(listener: socket.socket) -> str:
    """Return a web address that works on this machine, even for a socket on all interfaces."""
    address = find_address(listener)
    return address.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:")


def serve_in_foreground(
    app: ASGIApp, *listeners: socket.socket, on_start: Callable[[], None]
) -> None:
    """Serve until SIGINT or SIGTERM; call `on_start` once requests are accepted.

    Raises CannotListen if the app does not start.
    """
    server = _Server(app, on_start)
    with suppress(KeyboardInterrupt):  # uvicorn raises the signal again after it has ended
        try:
            server.run(sockets=list(listeners))
        except SystemExit as ended:
            raise _build_start_failure() from ended


@contextmanager
def serve_in_thread(
    app: ASGIApp, *listeners: socket.socket, limits: TransportLimits = LimitedProtocol.limits
) -> Iterator[None]:
    """Serve in a thread for as long as the block runs. Raises CannotListen."""
    started = threading.Event()
    server = _Server(app, started.set, limits)

    def run() -> None:
        with suppress(SystemExit):  # how uvicorn says that the app did not start
            server.run(sockets=list(listeners))

    thread = threading.Thread(target=run, name="http-server")
    thread.start()
    try:
        while not started.wait(_START_POLL_SECONDS):
            if not thread.is_alive():
                raise _build_start_failure()
        yield
    finally:
        server.should_exit = True
        thread.join()


def _build_start_failure() -> CannotListen:
    return CannotListen("The server did not start; the log above says why.")


class _Server(uvicorn.Server):
    """uvicorn's server with our settings, which calls `on_start` when it has started."""

    def __init__(
        self,
        app: ASGIApp,
        on_start: Callable[[], None],
        limits: TransportLimits = LimitedProtocol.limits,
    ) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                loop="auto",  # uvloop where it is installed
                http=type("Protocol", (LimitedProtocol,), {"limits": limits}),
                ws=type("WebSocket", (LimitedWebSocket,), {"limits": limits}),
                ws_max_size=MAX_BODY,
                ws_ping_interval=None,  # we send beats of our own, which a page can see
                lifespan="on",
                log_config=None,  # logs go where ours go
                log_level="error",  # clients can cause its warnings as often as they like
                access_log=False,
                proxy_headers=False,
                server_header=False,
                timeout_graceful_shutdown=_LONGEST_TURN_SECONDS,
            )
        )
        self._on_start = on_start

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._on_start()
