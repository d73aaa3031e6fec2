"""`GET /live`: a page says something, and is told whatever becomes of its conversation.

Frames are in `messages`. What a page says is taken as over HTTP: the same bodies, limits and turns.
"""

import asyncio
from typing import Final

from starlette.websockets import WebSocket, WebSocketDisconnect

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.errors import BotError
from payment_smart_bot.entrypoints.http.customer.chat import ChatEndpoints
from payment_smart_bot.entrypoints.http.customer.views import build_standing
from payment_smart_bot.entrypoints.http.limits.request_limits import RequestLimits
from payment_smart_bot.entrypoints.http.live.messages import (
    BEAT,
    StateFrame,
    Watch,
    describe_problem,
    read_frame,
)
from payment_smart_bot.entrypoints.http.live.origins import Origins
from payment_smart_bot.entrypoints.http.live.saying import Saying
from payment_smart_bot.entrypoints.http.live.watching import Watching
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.auditing import RequestAudit
from payment_smart_bot.entrypoints.http.shared.expected_errors import explain
from payment_smart_bot.entrypoints.http.shared.identifiers import read_session_id
from payment_smart_bot.entrypoints.http.shared.json_answers import build_problem_response, encode
from payment_smart_bot.entrypoints.http.shared.middleware import report
from payment_smart_bot.entrypoints.http.shared.problem import Problem, Refused
from payment_smart_bot.service.driving import ask_store

LIVE_PATH: Final = "/live"
BEAT_SECONDS: Final = 15.0
MOST_CONNECTIONS: Final = 5_000
"""In one process; each takes some 40 KB."""

MOST_PER_ADDRESS: Final = 100
"""Where requests are limited at all: behind a proxy, all customers may come from one address."""

_BEGIN_SECONDS: Final = 10.0
_DONE: Final = 1000
_MISUSED: Final = 1008
_FAILED: Final = 1011


class LiveEndpoint:
    """The WebSocket of a page; anyone who knows the id of a conversation may watch it."""

    def __init__(
        self,
        application: Application,
        limits: RequestLimits,
        chat: ChatEndpoints,
        origins: Origins,
        audit: RequestAudit,
        beat_seconds: float = BEAT_SECONDS,
    ) -> None:
        self._application = application
        self._limits = limits
        self._saying = Saying(chat, limits, audit)
        self._origins = origins
        self._audit = audit
        self._beat_seconds = beat_seconds
        self._open: dict[str, int] = {}

    async def serve(self, socket: WebSocket) -> None:
        """Serve one connection to its end; refuse it before if it may not be."""
        address = self._limits.find_client(socket) or ""
        try:
            self._check(socket, address)
        except Refused as refused:
            self._audit.record_error(socket, refused)
            answer = build_problem_response(refused.problem, refused.headers)
            await socket.send_denial_response(answer)
            return
        self._open[address] = self._open.get(address, 0) + 1
        try:
            await socket.accept()
            await self._talk(socket)
        except WebSocketDisconnect:
            pass
        except Exception as error:
            # The server would log the error's text, which may quote a customer.
            report(error, self._application.metrics)
            await _close(socket, _FAILED)
        finally:
            self._open[address] -= 1
            if not self._open[address]:
                del self._open[address]

    def _check(self, socket: WebSocket, address: str) -> None:
        if not self._origins.allow(socket.headers):
            raise Refused(problems.FOREIGN_ORIGIN)
        self._limits.check_address(socket)
        is_limited = self._application.settings.rate_limit_per_minute > 0
        has_too_many = is_limited and self._open.get(address, 0) >= MOST_PER_ADDRESS
        if has_too_many or sum(self._open.values()) >= MOST_CONNECTIONS:
            raise Refused(problems.RATE_LIMITED, {"retry-after": "10"})

    async def _talk(self, socket: WebSocket) -> None:
        first = await self._begin(socket)
        if first is None:
            return
        session_id, after = first
        with self._application.audience.watch(session_id) as watcher:
            watching = Watching(self._application, watcher, session_id)
            tasks = [
                asyncio.create_task(self._tell(socket, watching, after)),
                asyncio.create_task(self._listen(socket, session_id)),
            ]
            try:
                done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    task.result()
            finally:
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)

    async def _begin(self, socket: WebSocket) -> tuple[str, int] | None:
        """Return what a page watches; None where it does not say so in time, or wrongly."""
        try:
            watch = _read_watch(await asyncio.wait_for(_receive(socket), _BEGIN_SECONDS))
            session_id = read_session_id(watch.session_id)
            self._limits.check_session(socket, session_id)
        except TimeoutError:
            await self._refuse(socket, problems.NOT_A_FRAME)
        except Refused as refused:
            self._audit.record_error(socket, refused)
            await self._refuse(socket, refused.problem)
        else:
            return session_id, watch.after
        return None

    async def _tell(self, socket: WebSocket, watching: Watching, after: int) -> None:
        """Send each state, and a beat where nothing happens, until the conversation is gone."""
        while True:
            try:
                state = await watching.next_state(after, self._beat_seconds)
            except BotError as error:
                await self._refuse(socket, explain(error))
                return
            if state is None:
                await _send(socket, BEAT)
                continue
            after = state.version
            await _send(socket, StateFrame(state))

    async def _listen(self, socket: WebSocket, session_id: str) -> None:
        """Take what the page says, one after the other."""
        while True:
            text = await _receive(socket)
            try:
                frame = read_frame(text)
            except Refused as refused:
                await self._refuse(socket, refused.problem)
                return
            if isinstance(frame, Watch):
                await self._show(socket, frame, session_id)
                continue
            await _send(socket, await self._saying.answer(socket, bytes(frame), session_id))

    async def _show(self, socket: WebSocket, watch: Watch, session_id: str) -> None:
        """Send what a page does not have yet; a beat where there is nothing."""
        if watch.session_id != session_id:
            await self._refuse(socket, problems.ANOTHER_SESSION)
            return
        try:
            self._limits.check_address(socket)
        except Refused as refused:
            wait = (refused.headers or {}).get("retry-after")
            await _send(socket, describe_problem(refused.problem, retry_after=wait))
            return
        chat, handler = self._application.chat, self._application.effect_handler
        try:
            session = await ask_store(handler, chat.show_session, session_id)
        except BotError as error:
            await self._refuse(socket, explain(error))
            return
        if session.version <= watch.after:
            await _send(socket, BEAT)
            return
        await _send(socket, StateFrame(build_standing(session, chat)))

    async def _refuse(self, socket: WebSocket, problem: Problem) -> None:
        await _send(socket, describe_problem(problem))
        await _close(socket, _MISUSED if problem is problems.NOT_A_FRAME else _DONE)


def _read_watch(text: str) -> Watch:
    """Return what a page watches; raises Refused where it says something first."""
    frame = read_frame(text)
    if not isinstance(frame, Watch):
        raise Refused(problems.NOT_A_FRAME)
    return frame


async def _receive(socket: WebSocket) -> str:
    """Return the next text frame; raises WebSocketDisconnect."""
    message = await socket.receive()
    if message["type"] == "websocket.disconnect":
        raise WebSocketDisconnect(message.get("code", _DONE))
    return message.get("text") or ""


async def _send(socket: WebSocket, frame: object) -> None:
    try:
        await socket.send_text(encode(frame).decode())
    except RuntimeError:  # the other task has closed the connection
        raise WebSocketDisconnect(_DONE) from None


async def _close(socket: WebSocket, code: int) -> None:
    try:
        await socket.close(code)
    except RuntimeError:  # it is closed already
        return
