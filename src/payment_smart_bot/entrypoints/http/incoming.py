"""What is checked of a request before its endpoint: rate limits, content type, length, query."""

import re
from collections.abc import Callable, Collection
from typing import Final

from starlette.requests import ClientDisconnect, Request

from payment_smart_bot.entrypoints.http import problems
from payment_smart_bot.entrypoints.http.middleware import SESSION
from payment_smart_bot.entrypoints.http.problems import MAX_BODY, MAX_EVENT, Problem, Refused
from payment_smart_bot.entrypoints.http.rate_limit import RateLimit

_JSON: Final = re.compile(
    r'application/json[ \t]*(?:;[ \t]*(?:charset="?utf-?8"?[ \t]*)?)*', re.IGNORECASE
)


class Limits:
    """How often an address, and a session, may ask; `monotonic` is the clock."""

    def __init__(self, per_minute: int, monotonic: Callable[[], float]) -> None:
        self._per_address = RateLimit(per_minute, monotonic)
        self._per_session = RateLimit(per_minute, monotonic)

    def check_address(self, request: Request) -> None:
        """Raise Refused where the client's address asks too often."""
        # From the connection alone: anyone can write an X-Forwarded-For.
        client = request.scope.get("client")
        if client is not None:
            _refuse_if(self._per_address.take(client[0]))

    def check_session(self, request: Request, session_id: str) -> None:
        """Raise Refused where the session is asked for too often; note it for the access log."""
        request.scope[SESSION] = session_id
        _refuse_if(self._per_session.take(session_id))


def _refuse_if(wait: int) -> None:
    if wait:
        raise Refused(problems.RATE_LIMITED, {"retry-after": str(wait)})


async def json_body(request: Request) -> bytearray:
    """Read a body that is declared as JSON, and no more of it than is allowed.

    Raises Refused, ClientDisconnect.
    """
    declared = request.headers.get("content-type", "")
    if declared != "application/json" and not _JSON.fullmatch(declared):
        raise Refused(problems.NOT_DECLARED_JSON)
    return await _body(request, MAX_BODY, problems.BODY_TOO_LARGE)


async def event_body(request: Request) -> bytes:
    """Read a body as it is, and no more of it than an event may have.

    Raises Refused, ClientDisconnect.
    """
    return bytes(await _body(request, MAX_EVENT, problems.EVENT_TOO_LARGE))


async def _body(request: Request, most: int, too_large: Problem) -> bytearray:
    declared = request.headers.get("content-length", "")
    if declared.isdecimal() and (len(declared) > len(str(most)) or int(declared) > most):
        raise Refused(too_large)
    body = bytearray()
    while True:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        body += message.get("body", b"")
        if len(body) > most:
            raise Refused(too_large)
        if not message.get("more_body", False):
            return body


def check_query(request: Request, known: Collection[str]) -> None:
    """Raise Refused for a query parameter that is not known, or comes twice."""
    names = [name for name, _ in request.query_params.multi_items()]
    if len(set(names)) < len(names) or not set(names) <= set(known):
        raise Refused(problems.BAD_PARAMETERS)
