"""The simulator over HTTP, for whatever speaks to Stripe: `uvicorn`, and STRIPE_API_BASE there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import Response as HTTPResponse
from starlette.routing import Route, Router

from stripe_simulator.wire import Request

if TYPE_CHECKING:
    from starlette.requests import Request as HTTPRequest
    from starlette.types import ASGIApp

    from stripe_simulator.simulator import Simulator

_MAX_BODY = 1 << 20
_METHODS = ["GET", "POST", "DELETE"]


def asgi_app(simulator: Simulator) -> ASGIApp:
    """Serve `simulator`; whoever opened it closes it.

    The core runs on the event loop: a call takes less time than handing it to a thread would.
    """

    async def answer(incoming: HTTPRequest) -> HTTPResponse:
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
        response = simulator.handle(request)
        return HTTPResponse(response.body, response.status, dict(response.headers))

    return Router([Route("/{path:path}", answer, methods=_METHODS)])
