"""A stand-in for API Gateway: it holds WebSockets, and makes events of what comes over them.

Real HTTP and real WebSockets on 127.0.0.1: requests to the REST API become events, too, and frames
come back by the management API, as AWS describes both.
"""

import asyncio
import base64
import json
import secrets
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from copy import deepcopy
from typing import Any, Final

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect
from tests.entrypoints.aws_lambda.lambda_calls import an_event

from payment_smart_bot.entrypoints.command_line.server.serving import (
    find_address,
    listen,
    serve_in_thread,
)

STAGE: Final = "dev"
_PATIENCE: Final = 60.0
MOST_BYTES: Final = 128 * 1024

Event = dict[str, Any]
Invoke = Callable[[Event], Mapping[str, Any]]


class ApiGateway:
    """Calls `invoke` with one event at a time; set it before the first client comes."""

    def __init__(self, address: str) -> None:
        self.address = f"{address}/{STAGE}"
        self.live = f"{address.replace('http', 'ws', 1)}/{STAGE}"
        self.invoke: Invoke | None = None
        self.sockets: dict[str, WebSocket] = {}
        self.sent: list[tuple[str, bytes]] = []
        self.refuses = 0
        self._one_at_a_time = ThreadPoolExecutor(1, thread_name_prefix="lambda")
        connections = f"/{STAGE}/@connections/{{connection_id}}"
        self.app = Starlette(
            routes=[
                Route(connections, self._post, methods=["POST"]),
                Route(connections, self._delete, methods=["DELETE"]),
                WebSocketRoute(f"/{STAGE}", self._hold),
                Route("/{path:path}", self._pass_on, methods=["GET", "POST", "DELETE", "OPTIONS"]),
            ]
        )

    def close(self) -> None:
        self._one_at_a_time.shutdown()

    async def _call(self, event: Event) -> Mapping[str, Any]:
        assert self.invoke is not None
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._one_at_a_time, self.invoke, event)

    async def _hold(self, socket: WebSocket) -> None:
        connection_id = f"{secrets.token_urlsafe(10)}="
        opening = self._build_event("websocket_connect", connection_id)
        opening["headers"] = {name.title(): value for name, value in socket.headers.items()}
        answer = await self._call(opening)
        if answer["statusCode"] != 200:
            await socket.send_denial_response(Response(status_code=answer["statusCode"]))
            return
        await socket.accept()
        self.sockets[connection_id] = socket
        try:
            while True:
                text = await socket.receive_text()
                message = self._build_event("websocket_message", connection_id)
                await self._call({**message, "body": text})
        except (WebSocketDisconnect, RuntimeError):
            pass
        self.sockets.pop(connection_id, None)
        await self._call(self._build_event("websocket_disconnect", connection_id))

    def _build_event(self, name: str, connection_id: str) -> Event:
        event = deepcopy(an_event(name))
        event["requestContext"]["connectionId"] = connection_id
        return event

    async def _post(self, request: Request) -> Response:
        frame, connection_id = await request.body(), request.path_params["connection_id"]
        if self.refuses:
            self.refuses -= 1
            return _build_error(500, "InternalServerError")
        socket = self.sockets.get(connection_id)
        if socket is None:
            return _build_error(410, "GoneException")
        if len(frame) > MOST_BYTES:
            return _build_error(413, "PayloadTooLargeException")
        assert request.headers["authorization"].split("/")[3] == "execute-api"  # who signs for what
        self.sent.append((connection_id, frame))
        await socket.send_text(frame.decode())
        return Response()

    async def _delete(self, request: Request) -> Response:
        socket = self.sockets.pop(request.path_params["connection_id"], None)
        if socket is None:
            return _build_error(410, "GoneException")
        await socket.close()
        return Response(status_code=204)

    async def _pass_on(self, request: Request) -> Response:
        """Make an event of the REST API of a request, and a response of its answer."""
        event = deepcopy(an_event("rest_api"))
        lists = {name: request.headers.getlist(name) for name in request.headers}
        queries = {name: request.query_params.getlist(name) for name in request.query_params}
        event |= {
            "path": request.url.path.removeprefix(f"/{STAGE}"),
            "httpMethod": request.method,
            "headers": {name: values[-1] for name, values in lists.items()},
            "multiValueHeaders": lists,
            "queryStringParameters": {name: values[-1] for name, values in queries.items()} or None,
            "multiValueQueryStringParameters": queries or None,
            "body": (await request.body()).decode(),
        }
        answer = await self._call(event)
        body = answer["body"]
        content = base64.b64decode(body) if answer["isBase64Encoded"] else body.encode()
        headers = dict(answer.get("headers") or {})
        for name, values in (answer.get("multiValueHeaders") or {}).items():
            headers[name] = ", ".join(values)
        headers.pop("content-length", None)
        return Response(content, answer["statusCode"], headers)


def _build_error(status: int, code: str) -> Response:
    body = json.dumps({"message": code})
    return Response(body, status, {"x-amzn-errortype": code}, media_type="application/json")


@contextmanager
def api_gateway() -> Iterator[ApiGateway]:
    """Serve one on a free port."""
    with (
        closing(listen("127.0.0.1", 0)) as listener,
        closing(ApiGateway(find_address(listener))) as gateway,
        serve_in_thread(gateway.app, listener),
    ):
        yield gateway


def wait_until(is_so: Callable[[], bool]) -> None:
    """Wait for what the gateway does after a connection has closed."""
    ends = time.monotonic() + _PATIENCE
    while not is_so():
        assert time.monotonic() < ends
        time.sleep(0.02)
