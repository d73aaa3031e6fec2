"""The simulator over HTTP: Stripe's API for whatever speaks to it, and pages for browsers."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from starlette.responses import Response as HTTPResponse
from starlette.responses import StreamingResponse
from starlette.routing import Route, Router

from stripe_simulator import pages
from stripe_simulator.wire import NoAnswer, Request

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.requests import Request as HTTPRequest
    from starlette.types import ASGIApp, Receive, Scope, Send

    from stripe_simulator.simulator import Simulator
    from stripe_simulator.wire import Response

_MAX_BODY = 1 << 20
_METHODS = ["GET", "POST", "DELETE", "OPTIONS"]
# As at Stripe, any site's script may call; what it may do is the key's affair, never a cookie's.
_ANY_SITE = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, POST, DELETE",
    "Access-Control-Allow-Headers": "Authorization, Content-Type, Idempotency-Key, Stripe-Version",
    "Access-Control-Expose-Headers": "Request-Id, Stripe-Should-Retry",
    "Access-Control-Max-Age": "300",
}


def asgi_app(simulator: Simulator) -> ASGIApp:
    """Serve `simulator`; whoever opened it closes it.

    The core runs on the event loop: a call takes less time than handing it to a thread would.
    """

    async def answer(incoming: HTTPRequest) -> HTTPResponse:
        if incoming.method == "OPTIONS":
            return HTTPResponse(status_code=204, headers=_ANY_SITE)
        body = bytearray()
        async for chunk in incoming.stream():
            body += chunk
            if len(body) > _MAX_BODY:
                return HTTPResponse(status_code=413)
        request = Request(
            method=incoming.method,
            path=incoming.url.path,
            query=incoming.url.query,
            headers=dict(incoming.headers),
            body=body.decode(errors="replace"),
        )
        if pages.owns(request.path):
            response = simulator.visit(request)
            return HTTPResponse(response.body, response.status, dict(response.headers))
        try:
            response = simulator.handle(request)
        except NoAnswer as none:
            return _Cut() if none.dropped else _Silence()
        headers = dict(response.headers) | (_ANY_SITE if "origin" in request.headers else {})
        if response.pause:
            return StreamingResponse(_trickle(response), response.status, headers)
        return HTTPResponse(response.body, response.status, headers)

    return Router([Route("/{path:path}", answer, methods=_METHODS)])


class _Silence(HTTPResponse):
    """No answer, until the caller gives up."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        while (await receive())["type"] != "http.disconnect":
            pass


class _Cut(HTTPResponse):
    """The beginning of an answer; servers close a connection whose answer stays unfinished."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        headers = [(b"content-type", b"application/json"), (b"content-length", b"1000")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b'{"id": "', "more_body": True})


async def _trickle(response: Response) -> AsyncIterator[bytes]:
    for byte in response.body.encode():
        await asyncio.sleep(response.pause)
        yield bytes([byte])
