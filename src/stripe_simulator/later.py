"""What happens to objects without a request, once its time has come."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from stripe_simulator import attempts, checkout_sessions, disputes, refunds

if TYPE_CHECKING:
    from stripe_simulator.call import Call

_SETTLE = {
    "ch": ("charge", disputes.begin),
    "cs": ("checkout.session", checkout_sessions.end),
    "pi": ("payment_intent", attempts.settle),
    "re": ("refund", refunds.settle),
}


def settle(call: Call, now: float) -> None:
    """Do everything that was due by `now`, in the order of its times."""
    for id_ in call.store.due(now):
        kind, act = _SETTLE[id_.partition("_")[0]]
        found = call.store.load(kind, id_)
        call.store.done(id_)
        if found is not None:
            act(replace(call, request_id=None, idempotency_key=None), found)
