"""What comes after a charge of some test cards: a dispute, or a warning of fraud."""

from typing import Any

from stripe_simulator.api import disputes, fraud_warnings
from stripe_simulator.cards import behaviours
from stripe_simulator.cards.known_card import Behaviour
from stripe_simulator.protocol.call import Call


def schedule(call: Call, charge: dict[str, Any], behaviour: Behaviour) -> None:
    """Have it come before the next request, if the card is one of those."""
    if behaviour.then in disputes.REASONS or behaviour.then == fraud_warnings.THEN:
        call.store.reminders.set(charge["id"], call.wall_time)


def follow(call: Call, charge: dict[str, Any]) -> None:
    """Do what comes after a charge."""
    then = behaviours.recall(call, charge["payment_method"]).then or ""
    if then == fraud_warnings.THEN:
        fraud_warnings.warn(call, charge)
    else:
        disputes.dispute_charge(call, charge, then)
