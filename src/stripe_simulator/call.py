"""What an endpoint gets of a request that was authenticated and routed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from stripe_simulator.account import Account
    from stripe_simulator.form import Form
    from stripe_simulator.store import Store


@dataclass(frozen=True, slots=True)
class Call:
    """What an endpoint gets: who calls, when, with which parameters, on which state."""

    account: Account
    api_key: str = field(repr=False)
    form: Form = field(repr=False)
    store: Store = field(repr=False)
    clock: Callable[[], float] = field(repr=False)

    @property
    def now(self) -> float:
        """Seconds since the epoch."""
        return self.clock()
