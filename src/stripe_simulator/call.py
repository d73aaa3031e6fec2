"""What an endpoint gets of a request that was authenticated and routed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from stripe_simulator.account import Account
    from stripe_simulator.form import Form
    from stripe_simulator.store import Store

BASE_URL = "http://127.0.0.1:12111"


@dataclass(frozen=True, slots=True)
class Call:
    """What an endpoint gets: who calls, when, with which parameters, on which state.

    request_id, idempotency_key: as events tell them; None for what happens without a request.
    base_url: where a browser reaches the simulator.
    """

    account: Account
    api_key: str = field(repr=False)
    form: Form = field(repr=False)
    store: Store = field(repr=False)
    clock: Callable[[], float] = field(repr=False)
    request_id: str | None = None
    idempotency_key: str | None = None
    base_url: str = BASE_URL

    @property
    def now(self) -> float:
        """Seconds since the epoch."""
        return self.clock()
