"""uvicorn's HTTP protocol with limits on what a connection may send, and how long it may take.

uvicorn itself waits for ever for a head or a body, and reads heads of any length. The page's server
has a copy of this file, since the two share no code.
"""

import asyncio
import heapq
import math
from dataclasses import dataclass
from typing import Any, ClassVar, Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

_LONGEST_CHECK_SECONDS: Final = 1.0
"""How late the timer may notice a deadline that was set after it."""

_MOST_PIPELINED: Final = 8
"""Requests that one connection may send ahead of their answers."""

_EVICTED_PART: Final = 20
"""One in so many connections is closed at once where there is no room, so that looking for the
slowest costs little for each newcomer of a flood."""


@dataclass(frozen=True, slots=True)
class TransportLimits:
    """What a connection may send, in bytes, and how long it may take, in seconds.

    `head` is the request line with all headers, `body` everything after it with its framing.
    `answer_seconds` counts while the client does not read what it is sent.
    """

    head: int = 32 * 1024
    body: int = 1024 * 1024
    head_seconds: float = 10.0
    body_seconds: float = 20.0
    answer_seconds: float = 30.0
    connections: int = 2000


class LimitedProtocol(HttpToolsProtocol):
    """One connection. If there are too many, those that keep the server waiting longest go."""

    limits: ClassVar[TransportLimits] = TransportLimits()

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._part = 0
        """Counts heads and bodies."""
        self._room = self.limits.head
        self._deadline = math.inf
        self._timer: asyncio.TimerHandle | None = None

    @property
    def keeps_waiting_until(self) -> float:
        """The moment until which the client may keep the server waiting; infinite at work."""
        return self._deadline

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Take a connection, or refuse it where every other one is at work."""
        is_full = len(self.connections) >= self.limits.connections
        super().connection_made(transport)
        if is_full and not self._make_room():
            self._refuse(b"503 Service Unavailable")
            return
        self._part += 1
        self._room = self.limits.head
        self._deadline = self.loop.time() + self.limits.head_seconds
        self._timer = self.loop.call_later(self.limits.head_seconds, self._check)

    def connection_lost(self, exc: Exception | None) -> None:
        """Let go of everything."""
        if self._timer is not None:
            self._timer.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Parse what has come, as far as the part of the request that it belongs to may go."""
        size = len(data)
        if size < self._room and size <= self.limits.head:  # mostly
            part = self._part
            super().data_received(data)
            if self._part == part:
                self._room -= size
            return
        self._receive_in_pieces(data)

    def _receive_in_pieces(self, data: bytes) -> None:
        while data and self in self.connections and not self.transport.is_closing():
            # By pieces of a head, since another head may begin anywhere in what has come.
            part, room = self._part, min(self._room, self.limits.head)
            super().data_received(data[:room])
            if self._part == part:
                self._room -= min(room, len(data))
                if not self._room:
                    self._refuse(b"431 Request Header Fields Too Large")
            data = data[room:]

    def on_message_begin(self) -> None:
        """Give a head its time; its first bytes may have come before."""
        self._deadline = self.loop.time() + self.limits.head_seconds
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """Begin a body, which may be empty."""
        limits = self.limits
        self._part += 1
        self._room = limits.body
        self._deadline = self.loop.time() + limits.body_seconds
        super().on_headers_complete()
        if self.pipeline and len(self.pipeline) > _MOST_PIPELINED:
            self.transport.abort()

    def on_message_complete(self) -> None:
        """Wait no more: it is the server's turn."""
        self._part += 1
        self._room = self.limits.head
        is_answered = self.cycle is not None and self.cycle.response_complete
        self._deadline = self._find_deadline() if is_answered else math.inf
        super().on_message_complete()

    def handle_websocket_upgrade(self) -> None:
        """Leave the connection to another protocol."""
        if self._timer is not None:
            self._timer.cancel()
        super().handle_websocket_upgrade()

    def pause_writing(self) -> None:
        """Give the client some time to read what it asked for."""
        self._deadline = self.loop.time() + self.limits.answer_seconds
        super().pause_writing()

    def resume_writing(self) -> None:
        """Go on sending."""
        self._deadline = self._find_deadline()
        super().resume_writing()

    def on_response_complete(self) -> None:
        """Let the connection be idle, unless the next request is on its way already."""
        super().on_response_complete()
        if self._deadline == math.inf:
            self._deadline = self._find_deadline()

    def _find_deadline(self) -> float:
        """Return the deadline of a client that owes nothing: how long it may stay idle."""
        is_at_work = self.cycle is None or not self.cycle.response_complete
        return math.inf if is_at_work else self.loop.time() + self.timeout_keep_alive

    def _check(self) -> None:
        left = self._deadline - self.loop.time()
        # The client is not late while we ourselves have stopped reading, for a request sent ahead.
        is_held_up = self.flow.read_paused and not self.flow.write_paused
        if left <= 0 and not is_held_up:
            self._refuse(b"408 Request Timeout")
            return
        pause = max(_LONGEST_CHECK_SECONDS, min(left, self.limits.head_seconds))
        self._timer = self.loop.call_later(pause, self._check)

    def _refuse(self, status: bytes) -> None:
        """Say why, unless an answer is under way, and close the connection at once."""
        if self.cycle is None or self.cycle.response_complete:
            self.transport.write(
                b"HTTP/1.1 " + status + b"\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"
            )
            self.transport.close()
        else:
            self.transport.abort()

    def _make_room(self) -> bool:
        """Close connections that have kept the server waiting longest; return whether any was."""
        waiting = [
            each
            for each in self.connections
            if isinstance(each, LimitedProtocol)
            and each is not self
            and each.keeps_waiting_until < math.inf
        ]
        slowest = heapq.nsmallest(
            max(1, self.limits.connections // _EVICTED_PART),
            waiting,
            key=lambda each: each.keeps_waiting_until,
        )
        for each in slowest:
            each.transport.abort()
            # It leaves the set only when the loop comes round; newcomers are counted before that.
            self.connections.discard(each)
        return bool(slowest)
