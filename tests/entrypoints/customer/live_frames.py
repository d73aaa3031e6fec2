"""What a page and a server say over a WebSocket, as tests write and read it."""

import json
from typing import Any, Final

from websockets.sync.client import ClientConnection

REFUSED: Final[tuple[tuple[object, str], ...]] = (
    ({"message": ""}, "invalid_message"),
    ({"message": "x" * 2001}, "invalid_message"),
    ({"message": "hello", "card": "1"}, "unknown_field"),
    ({"message": "hello", "sessionId": "other"}, "invalid_session_id"),
    ({"message": "hello", "offerId": "1"}, "invalid_offer_id"),
    ([], "invalid_json"),
)
"""What is said wrongly, and the code of the problem that answers it, as over HTTP."""


def say(socket: ClientConnection, message: str, **more: str) -> None:
    """Say something to the bot."""
    socket.send(json.dumps({"say": {"message": message, **more}}))


def receive_within(seconds: float, socket: ClientConnection, kind: str) -> Any:
    """Return the next frame of a kind, each within so many seconds; others may come before."""
    while True:
        frame: dict[str, Any] = json.loads(socket.recv(seconds))
        if kind in frame:
            return frame if kind == "error" else frame[kind]


def assert_refused(socket: ClientConnection, said: object, code: str, seconds: float) -> None:
    """Check that something is refused, and that the page stays connected."""
    socket.send(json.dumps({"say": said}))
    problem = receive_within(seconds, socket, "error")
    assert (problem["code"], problem["status"]) == (code, 400)
    say(socket, "Jane Doe")
    assert receive_within(seconds, socket, "reply")["currentField"] == "card"
