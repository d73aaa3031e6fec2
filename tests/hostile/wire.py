"""What an attacker sends over a bare socket, and what comes back."""

import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager

HEAD = b"POST /chat HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n"
HEALTH = b"GET /health HTTP/1.1\r\nhost: x\r\n\r\n"
PATIENCE = 20.0


@contextmanager
def connected(port: int, first: bytes = b"") -> Iterator[socket.socket]:
    """Connect, and send something."""
    with closing(socket.create_connection(("127.0.0.1", port), PATIENCE)) as connection:
        connection.sendall(first)
        yield connection


@contextmanager
def many_connected(port: int, count: int, first: bytes) -> Iterator[list[socket.socket]]:
    """Hold many connections open, each of which has sent the same."""
    with ExitStack() as stack:
        yield [stack.enter_context(connected(port, first)) for _ in range(count)]


def send_endlessly(connection: socket.socket, piece: bytes, most: int) -> int:
    """Send a piece over and over until the server hangs up, or `most` bytes were taken."""
    sent = 0
    try:
        while sent < most:
            connection.sendall(piece)
            sent += len(piece)
    except OSError:
        pass
    return sent


def read_to_end(connection: socket.socket) -> bytes:
    """Return all that the server sends until it hangs up; fails where it never does."""
    received = b""
    try:
        while piece := connection.recv(65_536):
            received += piece
    except ConnectionResetError:
        pass
    return received


def read_answer(connection: socket.socket) -> bytes:
    """Return the first bytes of an answer, or nothing where the server hangs up."""
    try:
        return connection.recv(65_536)
    except ConnectionResetError:
        return b""


def is_served(port: int) -> bool:
    """Whether an honest client, new to the server, gets its answer."""
    with connected(port, HEALTH) as honest:
        return read_answer(honest).startswith(b"HTTP/1.1 200")


def trickle(connection: socket.socket, pieces: bytes, pause: float) -> float:
    """Send a byte at a time until the server hangs up; return how many seconds that took."""
    began = time.monotonic()
    connection.settimeout(pause)
    for piece in pieces:
        try:
            connection.sendall(bytes([piece]))
            if not connection.recv(65_536):
                break
        except TimeoutError:
            continue
        except OSError:
            break
    return time.monotonic() - began


def frame(text: bytes, first: int = 0x81, mask: bytes = b"mask") -> bytes:
    """Return a frame of a WebSocket as clients send it; `first` is a whole text in one frame."""
    size = len(text)
    length = bytes([0x80 | size]) if size < 126 else b"\xfe" + size.to_bytes(2, "big")
    masked = bytes(each ^ mask[at % 4] for at, each in enumerate(text))
    return bytes([first]) + length + mask + masked
