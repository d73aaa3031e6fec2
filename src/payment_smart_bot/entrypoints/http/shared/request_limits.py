"""How often an address and a session may send requests."""

from collections.abc import Callable

from starlette.requests import Request

from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.problem import Refused
from payment_smart_bot.entrypoints.http.shared.rate_limit import RateLimit
from payment_smart_bot.entrypoints.http.shared.scope import SESSION


class RequestLimits:
    """Counts requests; `monotonic` returns seconds that never go back."""

    def __init__(self, per_minute: int, monotonic: Callable[[], float]) -> None:
        self._per_address = RateLimit(per_minute, monotonic)
        self._per_session = RateLimit(per_minute, monotonic)

    def check_address(self, request: Request) -> None:
        """Raise Refused if the client's address sends too many requests."""
        # The address of the connection: anyone can write an X-Forwarded-For.
        client = request.scope.get("client")
        if client is not None:
            _refuse_for(self._per_address.take(client[0]))

    def check_session(self, request: Request, session_id: str) -> None:
        """Name the session to the access log. Raise Refused if it gets too many requests."""
        request.scope[SESSION] = session_id
        _refuse_for(self._per_session.take(session_id))


def _refuse_for(wait: int) -> None:
    if wait:
        raise Refused(problems.RATE_LIMITED, {"retry-after": str(wait)})
