"""What happens to objects without a request, once its time has come."""

import msgspec

from stripe_simulator.api import disputes, refunds
from stripe_simulator.api.charges import CHARGES
from stripe_simulator.api.checkout import sessions
from stripe_simulator.api.intents import payment_attempt
from stripe_simulator.api.intents.payment_intents import PAYMENT_INTENTS
from stripe_simulator.protocol.call import Call

_BY_PREFIX = {
    "ch": (CHARGES, disputes.dispute_charge),
    "cs": (sessions.SESSIONS, sessions.end),
    "pi": (PAYMENT_INTENTS, payment_attempt.settle),
    "re": (refunds.REFUNDS, refunds.settle),
}


def settle(call: Call, now: float) -> None:
    """Do everything that was due by `now`, in the order of its times."""
    for id_ in call.store.reminders.due(now):
        resource, act = _BY_PREFIX[id_.partition("_")[0]]
        call.store.reminders.clear(id_)
        without_request = msgspec.structs.replace(call, request_id=None, idempotency_key=None)
        act(without_request, resource.load(call, id_))
