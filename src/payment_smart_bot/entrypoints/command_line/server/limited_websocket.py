"""uvicorn's WebSocket protocol with limits on what a page may send, and leave unread.

uvicorn answers any number of pings, takes a message in any number of empty parts, and keeps
whatever a client does not read. It also logs an error for each page that the app refuses.
"""

import asyncio
from typing import Any, ClassVar

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from payment_smart_bot.entrypoints.command_line.server.limited_protocol import TransportLimits


class LimitedWebSocket(WebSocketsSansIOProtocol):
    """One WebSocket; whoever goes beyond the limits of a request is hung up on."""

    limits: ClassVar[TransportLimits] = TransportLimits()

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._room = self.limits.body
        """What may come until the next whole message: its parts, and pings in between."""
        self._timer: asyncio.TimerHandle | None = None

    def data_received(self, data: bytes) -> None:
        """Parse what has come, unless it is too much for one message, or its answers are unread."""
        self._room -= len(data)
        if self._room < 0 or self.transport.get_write_buffer_size() > self.limits.body:
            self.transport.abort()
            return
        super().data_received(data)

    def send_receive_event_to_app(self) -> None:
        """Hand a whole message over."""
        self._room = self.limits.body
        super().send_receive_event_to_app()

    async def send(self, message: Any) -> None:
        """Send what the app answers. A whole refusal ends the handshake, as uvicorn forgets."""
        await super().send(message)
        if message["type"] == "websocket.http.response.body" and not message.get("more_body"):
            self.handshake_complete = True

    def pause_writing(self) -> None:
        """Give the client some time to read what it was sent."""
        super().pause_writing()
        self._timer = self.loop.call_later(self.limits.answer_seconds, self.transport.abort)

    def resume_writing(self) -> None:
        """Go on sending."""
        self._stop_timer()
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        """Let go of everything."""
        self._stop_timer()
        super().connection_lost(exc)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
