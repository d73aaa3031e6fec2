"""The simulator over HTTP: the API for whatever speaks to Stripe, and the pages for browsers."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping
from typing import Any, Final, TypeAlias

from stripe_simulator.pages import site
from stripe_simulator.protocol.wire import NoAnswer, Request, Response

Answer: TypeAlias = Callable[[Request], Response]
Scope: TypeAlias = MutableMapping[str, Any]
Event: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Event]]
Send: TypeAlias = Callable[[Event], Awaitable[None]]
ASGIApp: TypeAlias = Callable[[Scope, Receive, Send], Awaitable[None]]

_MAX_BODY: Final = 1 << 20
_METHODS: Final = ("GET", "POST", "DELETE")
# As at Stripe, the script of any site may call. What it may do depends on its key, never on a
# cookie.
_ANY_SITE: Final = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, POST, DELETE",
    "Access-Control-Allow-Headers": "Authorization, Content-Type, Idempotency-Key, Stripe-Version",
    "Access-Control-Expose-Headers": "Request-Id, Stripe-Should-Retry",
    "Access-Control-Max-Age": "300",
}


class _CallerIsGone(Exception):
    """The caller went away before the whole request was there."""


def build_app(handle: Answer, visit: Answer) -> ASGIApp:
    """Return an ASGI app. handle: answers the API. visit: answers the pages.

    Both run on the event loop, because a call takes less time than its way to a thread would.
    """

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        if scope["method"] == "OPTIONS":
            await _send(send, Response(204, _ANY_SITE, ""))
            return
        if scope["method"] not in _METHODS:
            await _send(send, Response(405, {"Allow": ", ".join(_METHODS)}, "Method Not Allowed"))
            return
        try:
            request = await _read_request(scope, receive)
        except _CallerIsGone:
            return
        if request is None:
            await _send(send, Response(413, {}, ""))
        elif site.owns(request.path):
            await _send(send, visit(request))
        else:
            await _answer(handle, request, receive, send)

    return app


async def _answer(handle: Answer, request: Request, receive: Receive, send: Send) -> None:
    try:
        response = handle(request)
    except NoAnswer as no_answer:
        if no_answer.dropped:
            await _send_cut_answer(send)
        else:
            await _keep_silent(receive)
        return
    await _send(send, response, _ANY_SITE if "origin" in request.headers else {})


async def _read_request(scope: Scope, receive: Receive) -> Request | None:
    """Return the request with its whole body, or None where that is too large.

    Raises _CallerIsGone where the rest of the body never comes: half a request does nothing.
    """
    body, more = bytearray(), True
    while more:
        event = await receive()
        if event["type"] == "http.disconnect":
            raise _CallerIsGone
        body += event.get("body", b"")
        more = event.get("more_body", False)
        if len(body) > _MAX_BODY:
            return None
    return Request(
        method=scope["method"],
        path=scope["path"],
        query=scope["query_string"].decode("ascii", "replace"),
        headers={name.decode("latin-1"): it.decode("latin-1") for name, it in scope["headers"]},
        body=body.decode(errors="replace"),
    )


async def _send(send: Send, response: Response, more: Mapping[str, str] | None = None) -> None:
    body = response.body.encode()
    length = {} if response.status == 204 else {"Content-Length": str(len(body))}
    headers = {**response.headers, **(more or {}), **length}
    await _start(send, response.status, headers)
    for piece in _cut(body) if response.pause else ():
        await asyncio.sleep(response.pause)
        await send({"type": "http.response.body", "body": piece, "more_body": True})
    rest = b"" if response.pause else body
    await send({"type": "http.response.body", "body": rest})


async def _start(send: Send, status: int, headers: Mapping[str, str]) -> None:
    pairs = [(name.lower().encode("latin-1"), it.encode("latin-1")) for name, it in headers.items()]
    await send({"type": "http.response.start", "status": int(status), "headers": pairs})


def _cut(body: bytes) -> Iterable[bytes]:
    """Yield a body byte by byte."""
    return (body[place : place + 1] for place in range(len(body)))


async def _keep_silent(receive: Receive) -> None:
    """Send no answer, until the caller gives up."""
    while (await receive())["type"] != "http.disconnect":
        pass


async def _send_cut_answer(send: Send) -> None:
    """Send the beginning of an answer. Servers close a connection whose answer is unfinished."""
    await _start(send, 200, {"Content-Type": "application/json", "Content-Length": "1000"})
    await send({"type": "http.response.body", "body": b'{"id": "', "more_body": True})
