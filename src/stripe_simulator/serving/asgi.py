"""The simulator over HTTP: the API for whatever speaks to Stripe, and the pages for browsers."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import TypeAlias

from starlette.requests import Request as HTTPRequest
from starlette.responses import Response as HTTPResponse
from starlette.responses import StreamingResponse
from starlette.routing import Route, Router
from starlette.types import ASGIApp, Receive, Scope, Send

from stripe_simulator.pages import site
from stripe_simulator.protocol.wire import NoAnswer, Request, Response

Answer: TypeAlias = Callable[[Request], Response]

_MAX_BODY = 1 << 20
_METHODS = ["GET", "POST", "DELETE", "OPTIONS"]
# As at Stripe, the script of any site may call. What it may do depends on its key, never on a
# cookie.
_ANY_SITE = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, POST, DELETE",
    "Access-Control-Allow-Headers": "Authorization, Content-Type, Idempotency-Key, Stripe-Version",
    "Access-Control-Expose-Headers": "Request-Id, Stripe-Should-Retry",
    "Access-Control-Max-Age": "300",
}


def build_app(handle: Answer, visit: Answer) -> ASGIApp:
    """Return an ASGI app. handle: answers the API. visit: answers the pages.

    Both run on the event loop, because a call takes less time than its way to a thread would.
    """

    async def answer(incoming: HTTPRequest) -> HTTPResponse:
        if incoming.method == "OPTIONS":
            return HTTPResponse(status_code=204, headers=_ANY_SITE)
        request = await _read_request(incoming)
        if request is None:
            return HTTPResponse(status_code=413)
        if site.owns(request.path):
            page = visit(request)
            return HTTPResponse(page.body, page.status, dict(page.headers))
        try:
            return _send(request, handle(request))
        except NoAnswer as no_answer:
            return _CutAnswer() if no_answer.dropped else _Silence()

    return Router([Route("/{path:path}", answer, methods=_METHODS)])


async def _read_request(incoming: HTTPRequest) -> Request | None:
    """Return the request with its whole body, or None where that is too large."""
    body = bytearray()
    async for chunk in incoming.stream():
        body += chunk
        if len(body) > _MAX_BODY:
            return None
    return Request(
        method=incoming.method,
        path=incoming.url.path,
        query=incoming.url.query,
        headers=dict(incoming.headers),
        body=body.decode(errors="replace"),
    )


def _send(request: Request, response: Response) -> HTTPResponse:
    headers = dict(response.headers) | (_ANY_SITE if "origin" in request.headers else {})
    if response.pause:
        return StreamingResponse(_trickle(response), response.status, headers)
    return HTTPResponse(response.body, response.status, headers)


async def _trickle(response: Response) -> AsyncIterator[bytes]:
    for byte in response.body.encode():
        await asyncio.sleep(response.pause)
        yield bytes([byte])


class _Silence(HTTPResponse):
    """No answer, until the caller gives up."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - ASGI's signature
        while (await receive())["type"] != "http.disconnect":
            pass


class _CutAnswer(HTTPResponse):
    """The beginning of an answer. Servers close a connection whose answer stays unfinished."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - ASGI's signature
        headers = [(b"content-type", b"application/json"), (b"content-length", b"1000")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b'{"id": "', "more_body": True})
