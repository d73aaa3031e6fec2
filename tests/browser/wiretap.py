"""What goes into a process: the bytes on its sockets, and what lies in its memory."""

import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

_CHUNK = 65_536


class Wiretap:
    """Stands before a server, passes every byte on, both ways, and keeps it."""

    def __init__(self, listener: socket.socket) -> None:
        self.address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        self.port = 0
        """Where the server listens; known only once it has started."""
        self._listener = listener
        self._heard: list[bytes] = []

    @property
    def heard(self) -> bytes:
        """All that has passed so far."""
        return b"".join(self._heard)

    def forget(self) -> None:
        """Keep only what passes from now on."""
        self._heard.clear()

    def listen(self) -> None:
        """Serve until the listener is closed."""
        with suppress(OSError):
            while True:
                self._connect(self._listener.accept()[0])

    def _connect(self, client: socket.socket) -> None:
        try:
            server = socket.create_connection(("127.0.0.1", self.port))
        except OSError:  # the server is down
            client.close()
            return
        for pair in ((client, server), (server, client)):
            threading.Thread(target=self._pass_on, args=pair, daemon=True).start()

    def _pass_on(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError), closing(source), closing(target):
            while data := source.recv(_CHUNK):
                self._heard.append(data)
                target.sendall(data)


@contextmanager
def wiretap(port: int = 0) -> Iterator[Wiretap]:
    """Listen on a free port, before the server on `port`."""
    listener = socket.create_server(("127.0.0.1", 0))
    tap = Wiretap(listener)
    tap.port = port
    thread = threading.Thread(target=tap.listen)
    thread.start()
    try:
        yield tap
    finally:
        listener.shutdown(socket.SHUT_RDWR)  # wakes the thread that waits for a client
        listener.close()
        thread.join()


def memory_of(pid: int) -> Iterator[bytes]:
    """Yield what a child process of ours has in its memory and could have written there."""
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            span, rights = line.split()[:2]
            if not rights.startswith("rw"):
                continue
            start, end = (int(part, 16) for part in span.split("-"))
            with suppress(OSError):  # the kernel's own pages
                memory.seek(start)
                yield memory.read(end - start)
