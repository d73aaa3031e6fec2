"""X-Ray's daemon, as it runs beside a function: it takes datagrams, and reads them."""

import json
import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any


class Daemon:
    """What was sent to the daemon."""

    def __init__(self, listening: socket.socket) -> None:
        self._listening = listening
        host, port = listening.getsockname()
        self.address = f"{host}:{port}"

    def read_segments(self) -> list[dict[str, Any]]:
        """Return what has come since the last time."""
        segments: list[dict[str, Any]] = []
        while True:
            try:
                header, _, segment = self._listening.recv(64 * 1024).partition(b"\n")
            except BlockingIOError:
                return segments
            assert json.loads(header) == {"format": "json", "version": 1}
            segments.append(json.loads(segment))


@contextmanager
def xray_daemon() -> Iterator[Daemon]:
    """Listen on a port of this machine."""
    with closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as listening:
        listening.bind(("127.0.0.1", 0))
        listening.settimeout(0)
        yield Daemon(listening)
