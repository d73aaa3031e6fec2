"""What a charge of a PaymentMethod does.

The PaymentMethod itself does not show it, and the number of its card is not kept. So the behaviour
is kept beside it, hidden.
"""

import msgspec

from stripe_simulator.cards.known_card import SUCCEEDS, Behaviour
from stripe_simulator.protocol.call import Call


def remember(call: Call, method_id: str, behaviour: Behaviour) -> None:
    """Keep what a charge of a new PaymentMethod does, unless it simply succeeds."""
    if behaviour != SUCCEEDS:
        call.store.hidden.replace(method_id, {"on_charge": behaviour})


def recall(call: Call, method_id: str) -> Behaviour:
    """Return what a charge of a PaymentMethod does."""
    kept = call.store.hidden.load(method_id).get("on_charge")
    return SUCCEEDS if kept is None else msgspec.convert(kept, Behaviour)
