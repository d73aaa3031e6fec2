"""What can go wrong with a request."""

from enum import StrEnum

import msgspec


class Kind(StrEnum):
    """What goes wrong, before or after the effect of the request unless a kind says otherwise."""

    TIMEOUT = "timeout"
    """The caller waits in vain."""
    DROPPED = "dropped"
    """The connection is cut."""
    STORED_500 = "stored_500"
    """A 500 that the idempotency key replays, as it does at Stripe."""
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
    """The true answer, byte by byte over HTTP and as usual inline. Only after the effect."""
    LOCK_TIMEOUT = "lock_timeout"
    """A 429 that tells the SDK to try again, as the object is locked. Only before the effect."""
    KEY_IN_USE = "key_in_use"
    """A 409, as the idempotency key is in flight. Only before the effect."""
    RATE_LIMIT = "rate_limit"
    """A 429. Only before the effect."""
    DELAYED = "delayed"
    """A time-out now; the request arrives at `Faults.deliver_delayed`."""
    IN_FLIGHT = "in_flight"
    """Like DELAYED; until the request arrives, its idempotency key answers 409."""


_ONLY_BEFORE = {
    Kind.LOCK_TIMEOUT,
    Kind.KEY_IN_USE,
    Kind.RATE_LIMIT,
    Kind.DELAYED,
    Kind.IN_FLIGHT,
}


class Fault(msgspec.Struct, frozen=True):
    """One fault. Raises ValueError for a kind on the wrong side of the effect.

    after: the request has its effect first. pause: seconds between two bytes of a TRICKLE.
    """

    kind: Kind
    after: bool = False
    pause: float = 0.05

    def __post_init__(self) -> None:
        if self.after and self.kind in _ONLY_BEFORE:
            raise ValueError(f"{self.kind} comes before the effect only")
        if not self.after and self.kind is Kind.TRICKLE:
            raise ValueError("an answer can trickle only after the effect")
