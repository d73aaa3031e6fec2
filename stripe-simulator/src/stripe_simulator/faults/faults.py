"""Faults on demand: requests that fail before or after their effect, late, or with a lie.

A test plans them, or chooses one for each request. Nothing here asks a clock or is random.
"""

import threading
from collections.abc import Callable
from typing import TypeAlias

import msgspec

from stripe_simulator.api.executor import Executor
from stripe_simulator.faults.fault import Fault, Kind
from stripe_simulator.protocol import errors
from stripe_simulator.protocol.routing import matches
from stripe_simulator.protocol.wire import NoAnswer, Request, Response

Only: TypeAlias = Callable[[Request], bool]
"""Says whether a plan is for this request."""
Chooser: TypeAlias = Callable[[Request], Fault | None]
"""Says what goes wrong with a request, if anything."""

_HTML = "<html><head><title>502 Bad Gateway</title></head><body>Bad Gateway</body></html>"


class _Plan(msgspec.Struct, eq=False):
    """Which requests fail, and how; `left` is how many of them still will."""

    fault: Fault
    method: str | None
    path: str | None
    only: Only | None
    left: int

    def fits(self, request: Request) -> bool:
        return (
            self.method in (None, request.method)
            and (self.path is None or matches(self.path, request.path))
            and (self.only is None or self.only(request))
        )


class _Delayed(msgspec.Struct, frozen=True):
    request: Request
    release_key: Callable[[], None]


class Faults:
    """What goes wrong with the requests to one executor. Safe for threads."""

    def __init__(self, executor: Executor) -> None:
        self._executor = executor
        self._plans: list[_Plan] = []
        self._chooser: Chooser | None = None
        self._delayed: list[_Delayed] = []
        self._lock = threading.Lock()

    def plan(
        self,
        fault: Fault | Kind,
        method: str | None = None,
        path: str | None = None,
        *,
        times: int = 1,
        only: Only | None = None,
    ) -> None:
        """Let the next `times` requests fail that fit all that is given.

        path: as in the table of routes, such as `/v1/payment_intents/{id}/confirm`. A bare kind
        comes before the effect. Plans are tried in the order in which they were made.
        """
        fault = fault if isinstance(fault, Fault) else Fault(fault)
        with self._lock:
            self._plans.append(_Plan(fault, method, path, only, times))

    def choose(self, chooser: Chooser | None) -> None:
        """Ask `chooser` about every request that no plan fits; None ends that."""
        with self._lock:
            self._chooser = chooser

    def clear(self) -> None:
        """Let nothing fail any more. Delayed requests stay delayed."""
        with self._lock:
            self._plans.clear()
            self._chooser = None

    @property
    def delayed(self) -> tuple[Request, ...]:
        """The requests that have not arrived yet, in the order in which they were sent."""
        with self._lock:
            return tuple(delayed.request for delayed in self._delayed)

    def deliver_delayed(self, index: int = 0) -> Response:
        """Let a delayed request arrive; return the answer that nobody waits for any more.

        Raises IndexError where there is none.
        """
        with self._lock:
            delayed = self._delayed.pop(index)
        delayed.release_key()
        return self._executor.answer(delayed.request)

    def take_next(self, request: Request) -> Fault | None:
        """Return what goes wrong with this request, if anything, and count the plan as met once."""
        if not self._plans and self._chooser is None:
            return None
        with self._lock:
            plans, chooser = tuple(self._plans), self._chooser
        for plan in plans:
            if plan.fits(request) and self._use(plan):
                return plan.fault
        return None if chooser is None else chooser(request)

    def _use(self, plan: _Plan) -> bool:
        """Use a plan once more; return False where another request has just used it up."""
        with self._lock:
            if plan not in self._plans:
                return False
            plan.left -= 1
            if plan.left < 1:
                self._plans.remove(plan)
            return True

    def answer(self, fault: Fault, request: Request) -> Response:
        """Answer a request under a fault. Raises NoAnswer where the caller gets none."""
        if fault.kind in (Kind.DELAYED, Kind.IN_FLIGHT):
            return self._delay(fault.kind, request)
        if fault.kind is Kind.STORED_500:
            return self._executor.answer(request, "after" if fault.after else "before")
        true = self._executor.answer(request) if fault.after else None
        if fault.kind in (Kind.TIMEOUT, Kind.DROPPED):
            raise NoAnswer(fault.kind, dropped=fault.kind is Kind.DROPPED)
        return self._lie(fault, request, true)

    def _delay(self, kind: Kind, request: Request) -> Response:
        release_key = _release_nothing
        if kind is Kind.IN_FLIGHT:
            try:
                release_key = self._executor.hold_key(request)
            except errors.StripeFailure as failure:
                return self._executor.refuse(request, failure)
        with self._lock:
            self._delayed.append(_Delayed(request, release_key))
        raise NoAnswer(kind)

    def _lie(self, fault: Fault, request: Request, true: Response | None) -> Response:
        """Answer with something else than the `true` answer, which is None before the effect."""
        kind = fault.kind
        if kind is Kind.ERROR_502:
            return Response(502, {"Content-Type": "text/html"}, _HTML)
        if kind is Kind.HTML:
            return Response(200, {"Content-Type": "text/html"}, _HTML)
        if kind is Kind.TRICKLE and true is not None:
            return msgspec.structs.replace(true, pause=fault.pause)
        if kind is Kind.CUT_JSON:
            whole = true or self._executor.refuse(request, errors.server_error())
            half = whole.body[: len(whole.body) // 2]
            return msgspec.structs.replace(whole, status=200, body=half)
        return self._executor.refuse(request, _FAILURES[kind](request))


def _release_nothing() -> None:
    """Release the key of a request that holds none."""


_FAILURES: dict[Kind, Callable[[Request], errors.StripeFailure]] = {
    Kind.ERROR_500: lambda _: errors.server_error(),
    Kind.ERROR_503: lambda _: errors.server_error(503),
    Kind.LOCK_TIMEOUT: lambda _: errors.lock_timeout(),
    Kind.KEY_IN_USE: lambda request: errors.idempotency_key_in_use(
        request.headers.get("idempotency-key", "")
    ),
    Kind.RATE_LIMIT: lambda _: errors.rate_limit(),
}
