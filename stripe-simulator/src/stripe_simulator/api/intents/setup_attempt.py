"""One attempt to set a card up: authentication, the bank's answer, and the customer's card.

Each function changes the SetupIntent that it is given, and saves it.
"""

from typing import Any

from stripe_simulator.api import events, setup_attempts
from stripe_simulator.api.intents import attempt, checkout_session
from stripe_simulator.cards import behaviours, declines, single_use
from stripe_simulator.protocol import errors
from stripe_simulator.protocol.call import Call


def make(
    call: Call, intent: dict[str, Any], method: dict[str, Any], return_url: str | None
) -> None:
    """Set the card up, or have its owner authenticate first. Raises StripeFailure (402)."""
    behaviour = behaviours.recall(call, method["id"])
    intent |= {"payment_method": method["id"], "next_action": None}
    setup_attempts.record(call, intent, method, "requires_confirmation")
    if behaviour.three_d_secure.startswith("required"):
        setup_attempts.finish(call, intent, "requires_action")
        attempt.ask_customer(call, intent, method, return_url)
        return
    cannot_ask = behaviour.three_d_secure == "unavailable"
    decline = declines.decline_charge if cannot_ask else declines.decline_saving
    failure = decline(behaviour)
    if failure is not None:
        raise _fail(call, intent, method, failure)
    _succeed(call, intent, method)


def resume(call: Call, intent: dict[str, Any], method: dict[str, Any], *, passed: bool) -> None:
    """Go on once the bank has its answer."""
    if passed:
        _succeed(call, intent, method)
    else:
        _fail(call, intent, method, declines.authentication_failed(intent))


def _succeed(call: Call, intent: dict[str, Any], method: dict[str, Any]) -> None:
    setup_attempts.finish(call, intent, "succeeded")
    single_use.mark_unused(call, method["id"])
    attempt.attach_card(call, intent, method)
    intent |= {"last_setup_error": None, "status": "succeeded"}
    events.record_change(call, intent, "setup_intent.succeeded")
    checkout_session.handle_success(call, intent)


def _fail(
    call: Call, intent: dict[str, Any], method: dict[str, Any], failure: errors.StripeFailure
) -> errors.StripeFailure:
    setup_attempts.finish(call, intent, "failed", failure)
    single_use.mark_unused(call, method["id"])
    return attempt.reject(call, intent, method, failure)
