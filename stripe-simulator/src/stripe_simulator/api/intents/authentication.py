"""The end of 3-D Secure, as the customer's bank brings it about."""

from typing import Any

from stripe_simulator.api.intents import payment_attempt, setup_attempt, statuses
from stripe_simulator.api.payment_methods import PAYMENT_METHODS
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import refusals

OUTCOMES = ("succeeded", "failed")
_RESUME = {"payment_intent": payment_attempt.resume, "setup_intent": setup_attempt.resume}


def finish(call: Call, intent: dict[str, Any], outcome: str) -> None:
    """Finish 3-D Secure of an intent, and go on with its attempt.

    Raises StripeFailure (400) for an unknown outcome, and for an intent that waits for none.
    """
    if outcome not in OUTCOMES:
        raise refusals.not_a_choice("outcome", OUTCOMES)
    statuses.require_awaiting_authentication(intent)
    method = PAYMENT_METHODS.load(call, intent["payment_method"])
    intent["next_action"] = None
    _RESUME[intent["object"]](call, intent, method, passed=outcome == "succeeded")
