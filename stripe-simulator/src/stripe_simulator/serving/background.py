"""The simulator over HTTP, in a thread of this process."""

import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager

import uvicorn

from stripe_simulator.serving.server import HOST, Server
from stripe_simulator.serving.simulator import Simulator

_PATIENCE_SECONDS = 30


@contextmanager
def serve_in_background(simulator: Simulator) -> Iterator[str]:
    """Serve on a free port until the block ends; yield the address, where its pages are as well.

    Raises RuntimeError where the server does not start.
    """
    with closing(socket.create_server((HOST, 0))) as listener:
        address = f"http://{HOST}:{listener.getsockname()[1]}"
        simulator.base_url = address
        has_started = threading.Event()
        server = Server(simulator, address, lambda *_: has_started.set())
        thread = threading.Thread(target=_run, args=(server, listener), name="stripe_simulator")
        thread.start()
        try:
            if not has_started.wait(_PATIENCE_SECONDS):
                raise RuntimeError("the simulator's server does not start")
            yield address
        finally:
            server.should_exit = True
            thread.join()


def _run(server: uvicorn.Server, listener: socket.socket) -> None:
    server.run(sockets=[listener])
