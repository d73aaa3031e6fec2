"""The HTTP server: uvicorn on a socket of ours, in the foreground or in a thread."""

import errno
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Final

import uvicorn
from starlette.types import ASGIApp

from payment_smart_bot.domain.model.errors import BotError

_BACKLOG: Final = 2048
_LONGEST_TURN_SECONDS: Final = 20
"""How long a turn that is under way may still take when the server ends."""
_START_POLL_SECONDS: Final = 0.005


class CannotListen(BotError):
    """The server cannot be started; the text says what to do."""


def listen(host: str, port: int) -> socket.socket:
    """Open a listening socket; port 0 takes any free one. Raises CannotListen."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=_BACKLOG)
    except OSError as error:
        raise CannotListen(_why_not(host, port, error)) from error


def _why_not(host: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return (
            f"Port {port} of {host} is in use: end the other program, or take another port "
            "with --port (0 takes any free one)."
        )
    if error.errno == errno.EACCES:
        return f"Port {port} may not be used by this user: take one above 1023 with --port."
    return f"Cannot listen on {host}: set --host to an address of this machine."


def address_of(listener: socket.socket) -> str:
    """Return the web address of a listening socket."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def local_address_of(listener: socket.socket) -> str:
    """Return an address that works on this machine, also for a socket on all interfaces."""
    address = address_of(listener)
    return address.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:")


def serve(app: ASGIApp, *listeners: socket.socket, started: Callable[[], None]) -> None:
    """Serve until SIGINT or SIGTERM; `started` is called once requests are taken.

    Raises CannotListen when the app does not start.
    """
    server = _Server(app, started)
    with suppress(KeyboardInterrupt):  # uvicorn ends first, and then raises the signal again
        try:
            server.run(sockets=list(listeners))
        except SystemExit as ended:
            raise _not_started() from ended


@contextmanager
def serving(app: ASGIApp, *listeners: socket.socket) -> Iterator[None]:
    """Serve in a thread, from before the block until after it."""
    started = threading.Event()
    server = _Server(app, started.set)

    def run() -> None:
        with suppress(SystemExit):  # how uvicorn says that the app did not start
            server.run(sockets=list(listeners))

    thread = threading.Thread(target=run, name="http-server")
    thread.start()
    try:
        while not started.wait(_START_POLL_SECONDS):
            if not thread.is_alive():
                raise _not_started()
        yield
    finally:
        server.should_exit = True
        thread.join()


def _not_started() -> CannotListen:
    return CannotListen("The server did not start; the log above says why.")


class _Server(uvicorn.Server):
    """uvicorn's server with our settings, which tells when it has started."""

    def __init__(self, app: ASGIApp, on_start: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                loop="auto",  # uvloop and httptools where they are installed
                http="auto",
                ws="none",
                lifespan="on",
                log_config=None,  # logs go where ours go
                log_level="warning",
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
