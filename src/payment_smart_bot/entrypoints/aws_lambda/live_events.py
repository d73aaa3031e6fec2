"""The WebSockets that API Gateway holds: it calls the function for each message of a page.

Frames are those of `GET /live`. No process lives as long as a connection, so nothing is sent at
intervals: a page sends `watch` again where it has heard nothing, and gets a state or a beat.
"""

import base64
import logging
import time
from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from starlette.datastructures import Headers
from starlette.requests import HTTPConnection

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.errors import BotError, SessionNotFound, StoreUnavailable
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.entrypoints.http.customer.chat import ChatEndpoints
from payment_smart_bot.entrypoints.http.customer.views import build_standing
from payment_smart_bot.entrypoints.http.limits.client_address import ClientAddresses
from payment_smart_bot.entrypoints.http.limits.request_limits import RequestLimits
from payment_smart_bot.entrypoints.http.live.messages import (
    BEAT,
    ProblemFrame,
    StateFrame,
    Watch,
    describe_problem,
    read_frame,
)
from payment_smart_bot.entrypoints.http.live.origins import Origins
from payment_smart_bot.entrypoints.http.live.saying import Saying
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.auditing import RequestAudit
from payment_smart_bot.entrypoints.http.shared.expected_errors import explain
from payment_smart_bot.entrypoints.http.shared.identifiers import read_session_id
from payment_smart_bot.entrypoints.http.shared.json_answers import encode
from payment_smart_bot.entrypoints.http.shared.middleware import log_access, report
from payment_smart_bot.entrypoints.http.shared.problem import Problem, Refused
from payment_smart_bot.entrypoints.http.shared.scope import SESSION, TIME_LEFT
from payment_smart_bot.ports import RemoteAudience
from payment_smart_bot.service.driving import run_async

Event = Mapping[str, Any]

_DONE: Final = 200

_log = logging.getLogger(__name__)


def is_live_event(event: Event) -> bool:
    """Whether an event is about a WebSocket."""
    return "connectionId" in event.get("requestContext", {})


class LiveEvents:
    """Answers the events of WebSockets, and sends the pages of a conversation what has changed."""

    def __init__(self, application: Application, remote: RemoteAudience) -> None:
        settings = application.settings
        self._application = application
        self._remote = remote
        addresses = ClientAddresses(settings.trusted_proxies)
        self._limits = RequestLimits(settings.rate_limit_per_minute, time.monotonic, addresses)
        self._audit = RequestAudit(application.audit, addresses)
        chat = ChatEndpoints(application, self._limits)
        self._saying = Saying(chat, self._limits, self._audit)
        self._origins = Origins(settings.public_base_url, settings.cors_origins)

    async def answer(self, event: Event, left: timedelta) -> dict[str, Any]:
        """Return the answer to an event; API Gateway opens a connection only where that is 200."""
        started = time.perf_counter()
        about = event["requestContext"]
        connection = _build_connection(event, left)
        status = problems.INTERNAL.status
        try:
            status = await self._take_event(event, connection)
        except Exception as error:  # its text may quote a customer
            report(error, self._application.metrics)
        seconds = time.perf_counter() - started
        session_id = connection.scope.get(SESSION)
        log_access("LIVE", str(about.get("routeKey")), status, seconds, session_id)
        return {"statusCode": status}

    async def push_changes(self, seconds: float) -> None:
        """Send each conversation that has changed to the pages that watch it. Never raises.

        Begins nothing after `seconds`: a page that is passed over asks by itself.
        """
        ends = time.monotonic() + seconds
        for session_id in self._remote.take_changed():
            if time.monotonic() >= ends:
                break
            try:
                await self._push(session_id, ends)
            except StoreUnavailable as error:
                _log.warning("%s: %s", type(error).__name__, error)
            except Exception as error:  # the turn is done: whoever asked for it gets its answer
                report(error, self._application.metrics)
        self._remote.take_changed()  # to tell news is a change too, and has just been sent

    async def _push(self, session_id: str, ends: float) -> None:
        watching = self._remote.list_watching(session_id, self._application.chat.clock())
        if not watching:
            return
        is_over = False
        try:
            session = await self._read_with_news(session_id)
            frame: object = StateFrame(build_standing(session, self._application.chat))
        except SessionNotFound:
            frame, is_over = describe_problem(problems.NO_SUCH_SESSION), True
        encoded = encode(frame)
        for connection_id in watching:
            if time.monotonic() >= ends:
                self._application.metrics.record(Metric.FAILED_PUSHES)
                continue
            self._remote.send(connection_id, encoded)
            if is_over:
                self._remote.end(connection_id)

    async def _take_event(self, event: Event, connection: HTTPConnection) -> int:
        about = event["requestContext"]
        connection_id: str = about["connectionId"]
        if about["eventType"] == "CONNECT":
            return self._connect(connection)
        if about["eventType"] == "DISCONNECT":
            self._remote.forget(connection_id)
            return _DONE
        return await self._take_frame(event, connection, connection_id)

    def _connect(self, connection: HTTPConnection) -> int:
        try:
            self._check(connection)
        except Refused as refused:
            self._audit.record_error(connection, refused)
            return refused.problem.status
        return _DONE

    def _check(self, connection: HTTPConnection) -> None:
        if not self._origins.allow(connection.headers):
            raise Refused(problems.FOREIGN_ORIGIN)
        self._limits.check_address(connection)

    async def _take_frame(
        self, event: Event, connection: HTTPConnection, connection_id: str
    ) -> int:
        """Take a frame and send what answers it; one that cannot be taken ends the connection."""
        try:
            frame = read_frame(_read_body(event))
            if isinstance(frame, Watch):
                answer = await self._watch(connection, connection_id, frame)
            else:
                answer = await self._say(connection, connection_id, bytes(frame))
        except Refused as refused:
            self._audit.record_error(connection, refused)
            wait = (refused.headers or {}).get("retry-after")
            return self._refuse(connection_id, refused.problem, wait)
        except BotError as error:
            problem = explain(error)
            self._audit.record_error(connection, error)
            return self._refuse(connection_id, problem)
        self._remote.send(connection_id, encode(answer))
        return answer.status if isinstance(answer, ProblemFrame) else _DONE

    async def _watch(self, connection: HTTPConnection, connection_id: str, watch: Watch) -> object:
        """Return what a page does not have yet; a beat where there is nothing."""
        self._limits.check_address(connection)
        session_id = read_session_id(watch.session_id)
        self._limits.check_session(connection, session_id)
        chat = self._application.chat
        if self._remote.find_watched(connection_id) != session_id:
            chat.show_session(session_id)  # before anything is written: anybody may ask for any id
            self._remote.watch(connection_id, session_id, chat.clock())
        # Read once it watches, so every later change is sent.
        session = await self._read_with_news(session_id, settles=True)
        return StateFrame(build_standing(session, chat)) if session.version > watch.after else BEAT

    async def _say(self, connection: HTTPConnection, connection_id: str, said: bytes) -> object:
        session_id = self._remote.find_watched(connection_id)
        if session_id is None:
            raise Refused(problems.NOT_A_FRAME)
        return await self._saying.answer(connection, said, session_id)

    async def _read_with_news(self, session_id: str, *, settles: bool = False) -> Session:
        """Return a conversation whose news are told; `settles`: Stripe is asked of its charge."""
        chat = self._application.chat
        session = chat.show_session(session_id)
        if settles if session.status.is_under_way else session.news:
            return await run_async(chat.look(session_id), self._application.effect_handler)
        return session

    def _refuse(self, connection_id: str, problem: Problem, wait: str | None = None) -> int:
        self._remote.send(connection_id, encode(describe_problem(problem, retry_after=wait)))
        self._remote.end(connection_id)
        return problem.status


def _read_body(event: Event) -> bytes:
    """Return what a page has sent; raises Refused."""
    body: str = event.get("body") or ""
    if not event.get("isBase64Encoded"):
        return body.encode()
    try:
        return base64.b64decode(body)
    except ValueError:
        raise Refused(problems.NOT_A_FRAME) from None


def _build_connection(event: Event, left: timedelta) -> HTTPConnection:
    """Return a connection with the address that AWS saw, as the limits and turns take it."""
    headers = {name.lower(): value for name, value in (event.get("headers") or {}).items()}
    address = event["requestContext"].get("identity", {}).get("sourceIp")
    return HTTPConnection(
        {
            "type": "websocket",
            "headers": Headers(headers).raw,
            "client": (address, 0) if address else None,
            TIME_LEFT: left,
        }
    )
