"""What an endpoint gets of a request that was authenticated and routed."""

from collections.abc import Callable

import msgspec
import stripe
from msgspec import field

from stripe_simulator.protocol.account import Account
from stripe_simulator.protocol.parameters.form import Form
from stripe_simulator.storage.store import Store

BASE_URL = "http://127.0.0.1:12111"


class Call(msgspec.Struct, frozen=True):
    """Who calls, when, with which parameters, on which state. Its repr shows no key and no form.

    clock: seconds since the epoch. base_url: where a browser reaches the simulator.
    api_version: the one that the request asked for, or else the installed SDK's.
    test_clock: the id of the test clock that the objects of this call live by; frozen_time: the
    time that it, or the moment that something was due, sets in place of the clock's.
    request_id, idempotency_key: as events show them; None for what happens without a request.
    """

    account: Account
    api_key: str
    form: Form
    store: Store
    clock: Callable[[], float]
    request_id: str | None = None
    idempotency_key: str | None = None
    base_url: str = BASE_URL
    test_clock: str | None = None
    frozen_time: float | None = None
    api_version: str = field(default_factory=lambda: stripe.api_version)

    def __repr__(self) -> str:
        return f"Call(request_id={self.request_id!r}, idempotency_key={self.idempotency_key!r})"

    @property
    def now(self) -> float:
        """Seconds since the epoch, as the objects of this call see it."""
        return self.wall_time if self.frozen_time is None else self.frozen_time

    @property
    def wall_time(self) -> float:
        """Seconds since the epoch, whatever a test clock says."""
        return self.clock()
