"""Faults on demand: requests that fail before or after their effect, late, or with a lie.

A test plans them, or chooses one for each request. Nothing here asks a clock or draws lots.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

from stripe_simulator import errors
from stripe_simulator.wire import NoAnswer, Response

if TYPE_CHECKING:
    from stripe_simulator.wire import Request

_HTML = "<html><head><title>502 Bad Gateway</title></head><body>Bad Gateway</body></html>"


class Kind(StrEnum):
    """What goes wrong: before the effect or after it, unless it says otherwise."""

    TIMEOUT = "timeout"
    """The caller waits in vain."""
    DROPPED = "dropped"
    """The connection is cut."""
    STORED_500 = "stored_500"
    """A 500 that the idempotency key replays, as Stripe's do."""
    ERROR_500 = "error_500"
    """A 500 that the key does not know: it stays free, or replays the true answer."""
    ERROR_502 = "error_502"
    """A gateway's answer, in HTML."""
    ERROR_503 = "error_503"
    """Like ERROR_500."""
    HTML = "html"
    """A lie: status 200 over a page of HTML."""
    CUT_JSON = "cut_json"
    """A lie: status 200 over half an answer."""
    TRICKLE = "trickle"
    """The true answer, byte by byte over HTTP; inline it simply arrives. Always after."""
    LOCK_TIMEOUT = "lock_timeout"
    """A 429 that tells the SDK to try again: the object is held. Always before."""
    KEY_IN_USE = "key_in_use"
    """A 409: the idempotency key is in flight. Always before."""
    RATE_LIMIT = "rate_limit"
    """A 429. Always before."""
    DELAYED = "delayed"
    """A time-out now; the request arrives at `Faults.deliver_delayed`."""
    IN_FLIGHT = "in_flight"
    """Like DELAYED, and until then the request's idempotency key answers 409."""


_ALWAYS_BEFORE = {
    Kind.LOCK_TIMEOUT,
    Kind.KEY_IN_USE,
    Kind.RATE_LIMIT,
    Kind.DELAYED,
    Kind.IN_FLIGHT,
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. Raises ValueError for what cannot be.

    after: the request has had its effect. pause: seconds between two bytes of a TRICKLE.
    """

    kind: Kind
    after: bool = False
    pause: float = 0.05

    def __post_init__(self) -> None:
        if self.after and self.kind in _ALWAYS_BEFORE:
            raise ValueError(f"{self.kind} comes before the effect only")
        if not self.after and self.kind is Kind.TRICKLE:
            raise ValueError("an answer can trickle only after the effect")


Only: TypeAlias = "Callable[[Request], bool]"
Chooser: TypeAlias = "Callable[[Request], Fault | None]"


class Core(Protocol):
    """What the faults need of the simulator."""

    def answer(self, request: Request, *, spoil: Fault | None = None) -> Response:
        """Answer as if there were no faults; `spoil`: with a 500 that the key remembers."""

    def refuse(self, request: Request, failure: errors.StripeFailure) -> Response:
        """Answer with an error."""

    def hold(self, request: Request) -> Callable[[], None]:
        """Hold the request's idempotency key and return what lets go of it."""


@dataclass(slots=True, eq=False)
class _Plan:
    """Which of the next requests fail, and how."""

    fault: Fault
    method: str | None
    path: re.Pattern[str] | None
    only: Only | None
    left: int

    def fits(self, request: Request) -> bool:
        return (
            self.method in (None, request.method)
            and (self.path is None or self.path.fullmatch(request.path) is not None)
            and (self.only is None or self.only(request))
        )


class _Delayed(NamedTuple):
    request: Request
    let_go: Callable[[], None]


@dataclass(slots=True)
class Faults:
    """What goes wrong with the requests of one simulator. Safe for threads."""

    _core: Core
    _plans: list[_Plan] = field(default_factory=list)
    _chooser: Chooser | None = None
    _delayed: list[_Delayed] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

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

        path: as in the table of routes, `/v1/payment_intents/{id}/confirm`. A bare kind comes
        before the effect. Plans are tried in the order in which they were made.
        """
        fault = fault if isinstance(fault, Fault) else Fault(fault)
        pattern = path and re.compile(re.escape(path).replace(r"\{id\}", "[^/]+"))
        with self._lock:
            self._plans.append(_Plan(fault, method, pattern or None, only, times))

    def choose(self, chooser: Chooser | None) -> None:
        """Ask `chooser` about every request that no plan fits; None asks no more."""
        with self._lock:
            self._chooser = chooser

    def clear(self) -> None:
        """Let nothing fail any more. What is delayed stays so."""
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
        delayed.let_go()
        return self._core.answer(delayed.request)

    def next_for(self, request: Request) -> Fault | None:
        """Return what goes wrong with this request, if anything; a plan is used up by it."""
        if not self._plans and self._chooser is None:
            return None
        with self._lock:
            plans, chooser = tuple(self._plans), self._chooser
        for plan in plans:
            if plan.fits(request) and self._use(plan):
                return plan.fault
        return None if chooser is None else chooser(request)

    def _use(self, plan: _Plan) -> bool:
        """Use a plan once more, unless another request has just used it up."""
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
            return self._core.answer(request, spoil=fault)
        true = self._core.answer(request) if fault.after else None
        if fault.kind in (Kind.TIMEOUT, Kind.DROPPED):
            raise NoAnswer(fault.kind, dropped=fault.kind is Kind.DROPPED)
        return self._lie(fault, request, true)

    def _delay(self, kind: Kind, request: Request) -> Response:
        let_go: Callable[[], None] = _nothing
        if kind is Kind.IN_FLIGHT:
            try:
                let_go = self._core.hold(request)
            except errors.StripeFailure as failure:
                return self._core.refuse(request, failure)
        with self._lock:
            self._delayed.append(_Delayed(request, let_go))
        raise NoAnswer(kind)

    def _lie(self, fault: Fault, request: Request, true: Response | None) -> Response:
        kind = fault.kind
        if kind is Kind.ERROR_502:
            return Response(502, {"Content-Type": "text/html"}, _HTML)
        if kind is Kind.HTML:
            return Response(200, {"Content-Type": "text/html"}, _HTML)
        if kind is Kind.TRICKLE and true is not None:
            return replace(true, pause=fault.pause)
        if kind is Kind.CUT_JSON:
            whole = true or self._core.refuse(request, errors.server_error())
            return replace(whole, status=200, body=whole.body[: len(whole.body) // 2])
        return self._core.refuse(request, _FAILURES[kind](request))


def _nothing() -> None:
    """Let go of no key."""


def _key_in_use(request: Request) -> errors.StripeFailure:
    return errors.idempotency_key_in_use(request.headers.get("idempotency-key", ""))


_FAILURES: dict[Kind, Callable[[Request], errors.StripeFailure]] = {
    Kind.ERROR_500: lambda _: errors.server_error(),
    Kind.ERROR_503: lambda _: errors.server_error(503),
    Kind.LOCK_TIMEOUT: lambda _: errors.lock_timeout(),
    Kind.KEY_IN_USE: _key_in_use,
    Kind.RATE_LIMIT: lambda _: errors.rate_limited(),
}
