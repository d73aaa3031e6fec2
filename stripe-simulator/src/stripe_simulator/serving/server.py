"""The simulator as a server of this machine, which delivers its webhooks by itself.

It needs uvicorn, which the rest of the simulator does not (the extra `server`).
"""

import os
import socket
from collections.abc import Callable
from contextlib import closing, suppress

import uvicorn

from stripe_simulator.protocol.account import Account
from stripe_simulator.serving.simulator import Simulator

HOST = "127.0.0.1"


def serve(
    port: int,
    database: str | os.PathLike[str],
    *,
    account: Account | None = None,
    started: Callable[[Simulator, str], None] | None = None,
) -> None:
    """Serve on 127.0.0.1 until SIGINT or SIGTERM. Port 0 takes any free one.

    started: called with the simulator and its address as soon as it takes requests.
    Raises OSError for a port that is not free, sqlite3.Error for an unusable file.
    """
    with closing(socket.create_server((HOST, port))) as listener:
        address = f"http://{HOST}:{listener.getsockname()[1]}"
        simulator = Simulator.open(database, account=account, base_url=address)
        with closing(simulator), simulator.webhooks.run(), suppress(KeyboardInterrupt):
            Server(simulator, address, started).run(sockets=[listener])


class Server(uvicorn.Server):
    """uvicorn's server, silent, which says when it has started."""

    def __init__(
        self,
        simulator: Simulator,
        address: str,
        announce: Callable[[Simulator, str], None] | None,
    ) -> None:
        super().__init__(
            uvicorn.Config(
                simulator.asgi_app(),
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
        self._announce = announce

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, and say so."""
        await super().startup(sockets)
        if self.started and self._announce is not None:
            self._announce(self._simulator, self._address)
