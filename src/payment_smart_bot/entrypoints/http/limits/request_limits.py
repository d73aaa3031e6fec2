"""How often an address and a session may send requests."""

from collections.abc import Callable

from starlette.requests import HTTPConnection

from payment_smart_bot.entrypoints.http.limits.client_address import ClientAddresses
from payment_smart_bot.entrypoints.http.limits.rate_limit import RateLimit
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.problem import Refused
from payment_smart_bot.entrypoints.http.shared.scope import SESSION


class RequestLimits:
    """Counts requests; `monotonic` returns seconds that never go back."""

    def __init__(
        self,
        per_minute: int,
        monotonic: Callable[[], float],
        addresses: ClientAddresses = ClientAddresses(),  # noqa: B008 - it never changes
    ) -> None:
        self._addresses = addresses
        self._per_address = RateLimit(per_minute, monotonic)
        self._per_session = RateLimit(per_minute, monotonic)
        self._health_per_address = RateLimit(per_minute, monotonic)

    def find_client(self, request: HTTPConnection) -> str | None:
        """Return who sends a request, as every limit counts it; None for a direct invocation."""
        return self._addresses.find(request.scope)

    def check_address(self, request: HTTPConnection) -> None:
        """Raise Refused if the client's address sends too many requests."""
        self._take(self._per_address, request)

    def check_health(self, request: HTTPConnection) -> None:
        """Raise Refused if the client asks too often how the server is; it may do nothing else."""
        self._take(self._health_per_address, request)

    def check_session(self, request: HTTPConnection, session_id: str) -> None:
        """Name the session to the access log. Raise Refused if it gets too many requests."""
        request.scope[SESSION] = session_id
        _refuse_for(self._per_session.take(session_id))

    def _take(self, limit: RateLimit, request: HTTPConnection) -> None:
        client = self.find_client(request)
        if client is not None:
            _refuse_for(limit.take(client))


def _refuse_for(wait: int) -> None:
    if wait:
        raise Refused(problems.RATE_LIMITED, {"retry-after": str(wait)})
