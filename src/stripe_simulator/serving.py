"""The simulator as a server of this machine: API, pages, and webhooks that are sent by themselves.

It needs uvicorn, which the simulator itself does not.
"""

from __future__ import annotations

import socket
from contextlib import closing, suppress
from typing import TYPE_CHECKING

import uvicorn

from stripe_simulator.asgi import asgi_app
from stripe_simulator.simulator import Simulator

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    from stripe_simulator.account import Account

HOST = "127.0.0.1"
PORT = 12111
IN_MEMORY = ":memory:"


def serve(
    port: int = PORT,
    database: str | os.PathLike[str] = IN_MEMORY,
    *,
    account: Account | None = None,
    started: Callable[[Simulator, str], None] | None = None,
) -> None:
    """Serve on 127.0.0.1 until SIGINT or SIGTERM; port 0 takes any free one.

    started: called with the simulator and its address once requests are taken.
    Raises OSError for a port that cannot be had, sqlite3.Error for a file that cannot be used.
    """
    with closing(socket.create_server((HOST, port))) as listener:
        address = f"http://{HOST}:{listener.getsockname()[1]}"
        simulator = Simulator.open(database, account=account, base_url=address)
        with closing(simulator), simulator.webhooks.run(), suppress(KeyboardInterrupt):
            _Server(simulator, address, started).run(sockets=[listener])


class _Server(uvicorn.Server):
    """uvicorn's server, silent, which tells when it has started."""

    def __init__(
        self,
        simulator: Simulator,
        address: str,
        started: Callable[[Simulator, str], None] | None,
    ) -> None:
        super().__init__(
            uvicorn.Config(
                asgi_app(simulator),
                ws="none",
                lifespan="off",
                log_level="warning",
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=1,
            )
        )
        self._simulator = simulator
        self._address = address
        self._tell = started

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started and self._tell is not None:
            self._tell(self._simulator, self._address)
