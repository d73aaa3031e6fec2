"""Faults by the names that tests of payments use."""

from stripe_simulator.faults.fault import Fault, Kind
from stripe_simulator.protocol.wire import Request, Response
from stripe_simulator.serving.simulator import Simulator


class StripeFaults:
    """What goes wrong with the requests of a test, and with its webhooks.

    Each plan is for the next `times` requests of `method` to `path`, which is written as in the
    table of routes: `/v1/payment_intents/{id}/confirm`. Without them, it is for the next requests.
    `simulator.faults` has more kinds.
    """

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator

    def lose_request(
        self, method: str | None = None, path: str | None = None, *, times: int = 1
    ) -> None:
        """Let requests get lost: nothing happens, and the caller waits in vain."""
        self._simulator.faults.plan(Fault(Kind.TIMEOUT), method, path, times=times)

    def lose_answer(
        self, method: str | None = None, path: str | None = None, *, times: int = 1
    ) -> None:
        """Let answers get lost: everything happens, and the caller waits in vain."""
        self._simulator.faults.plan(Fault(Kind.TIMEOUT, after=True), method, path, times=times)

    def drop_connection(
        self, method: str | None = None, path: str | None = None, *, times: int = 1
    ) -> None:
        """Cut the connection after everything has happened."""
        self._simulator.faults.plan(Fault(Kind.DROPPED, after=True), method, path, times=times)

    def store_500(
        self,
        method: str | None = None,
        path: str | None = None,
        *,
        after: bool = False,
        times: int = 1,
    ) -> None:
        """Answer with a 500 that the idempotency key replays. after: everything has happened."""
        fault = Fault(Kind.STORED_500, after=after)
        self._simulator.faults.plan(fault, method, path, times=times)

    def fail(
        self,
        method: str | None = None,
        path: str | None = None,
        *,
        kind: Kind = Kind.ERROR_500,
        after: bool = False,
        times: int = 1,
    ) -> None:
        """Answer with any other kind of failure, such as `Kind.RATE_LIMIT`."""
        self._simulator.faults.plan(Fault(kind, after=after), method, path, times=times)

    def delay(self, method: str | None = None, path: str | None = None, *, times: int = 1) -> None:
        """Let requests arrive at `deliver_delayed`; until then the caller waits in vain."""
        self._simulator.faults.plan(Kind.DELAYED, method, path, times=times)

    @property
    def delayed(self) -> tuple[Request, ...]:
        """The requests that have not arrived yet."""
        return self._simulator.faults.delayed

    def deliver_delayed(self, index: int = 0) -> Response:
        """Let a delayed request arrive; return the answer that nobody waits for any more."""
        return self._simulator.faults.deliver_delayed(index)

    def duplicate_webhooks(self) -> None:
        """Send every webhook twice from now on."""
        self._simulator.webhooks.arrange(lambda due: [*due, *due])

    def reverse_webhooks(self) -> None:
        """Send what is due from the newest event to the oldest from now on."""
        self._simulator.webhooks.arrange(lambda due: [*reversed(due)])

    def clear(self) -> None:
        """Let nothing go wrong any more. Delayed requests stay delayed."""
        self._simulator.faults.clear()
        self._simulator.webhooks.arrange(None)
