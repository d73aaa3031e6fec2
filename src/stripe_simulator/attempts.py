"""One attempt to pay a PaymentIntent: authentication, the charge, and what comes later.

Each function changes the PaymentIntent that it is given, and keeps it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from stripe_simulator import (
    card_use,
    challenges,
    charges,
    checkout_outcomes,
    cvc_tokens,
    declines,
    disputes,
    errors,
    events,
    intent_states,
    parameter_errors,
)
from stripe_simulator.known_card import SUCCEEDS, OnCharge

if TYPE_CHECKING:
    from stripe_simulator.call import Call

_OUTCOMES = ("succeeded", "failed")


@dataclass(frozen=True, slots=True)
class Options:
    """How a confirm wants the attempt to be made; see Stripe's parameters of the same names."""

    off_session: bool = False
    error_on_requires_action: bool = False
    return_url: str | None = None
    cvc_token: str | None = None


def make(call: Call, intent: dict[str, Any], method: dict[str, Any], options: Options) -> None:
    """Charge the card, or have its owner authenticate first.

    Raises StripeFailure: 402 where the attempt fails, 400 for a cvc_token that cannot be used.
    """
    behaviour = card_use.on_charge(call, method["id"])
    right_code = options.cvc_token is not None and cvc_tokens.spend(call, options.cvc_token)
    intent |= {"payment_method": method["id"], "next_action": None}
    if _authentication_is_due(call, intent, method, behaviour, options):
        _ask_for_authentication(call, intent, method, behaviour, options)
    elif behaviour.processing_seconds:
        _start_processing(call, intent, method, behaviour)
    elif right_code and behaviour.code == "incorrect_cvc":
        _succeed(call, intent, method, SUCCEEDS)
    else:
        failure = _settle(call, intent, method, behaviour)
        if failure is not None:
            raise failure


def authenticate(call: Call, intent: dict[str, Any], outcome: str) -> None:
    """Finish 3-D Secure as the customer's bank would; a failing charge is no error here.

    Raises StripeFailure (400) for an unknown outcome or a PaymentIntent that awaits none.
    """
    if outcome not in _OUTCOMES:
        raise parameter_errors.outside("outcome", _OUTCOMES)
    intent_states.require_action_awaited(intent)
    method = _method_of(call, intent)
    behaviour = card_use.on_charge(call, method["id"])
    intent["next_action"] = None
    if outcome == "failed":
        _fail(call, intent, method, behaviour, declines.authentication_failed())
    elif intent["confirmation_method"] == "manual":
        call.store.keep_unseen(
            intent["id"], call.store.unseen(intent["id"]) | {"authenticated": method["id"]}
        )
        intent["status"] = "requires_confirmation"
        call.store.save(intent)
    else:
        _settle(call, intent, method, behaviour)


def settle(call: Call, intent: dict[str, Any]) -> None:
    """Bring a PaymentIntent out of `processing`."""
    method = _method_of(call, intent)
    intent["processing"] = None
    _settle(call, intent, method, card_use.on_charge(call, method["id"]))


def _method_of(call: Call, intent: dict[str, Any]) -> dict[str, Any]:
    method = call.store.load("payment_method", intent["payment_method"])
    if method is None:
        raise errors.resource_missing("PaymentMethod", intent["payment_method"], "payment_method")
    return method


def _authentication_is_due(
    call: Call,
    intent: dict[str, Any],
    method: dict[str, Any],
    behaviour: OnCharge,
    options: Options,
) -> bool:
    if behaviour.three_d_secure == "required_unless_set_up":
        due = not options.off_session or method["customer"] is None
    elif behaviour.three_d_secure == "required_on_session":
        due = not options.off_session
    else:
        due = behaviour.three_d_secure == "required"
    return due and call.store.unseen(intent["id"]).get("authenticated") != method["id"]


def _ask_for_authentication(
    call: Call,
    intent: dict[str, Any],
    method: dict[str, Any],
    behaviour: OnCharge,
    options: Options,
) -> None:
    if options.off_session:
        raise _fail(call, intent, method, behaviour, declines.authentication_required())
    if options.error_on_requires_action:
        raise _fail_without_charge(call, intent, method, declines.authentication_not_handled())
    intent["next_action"] = challenges.open_(call, intent, options.return_url)
    intent["status"] = "requires_action"
    card_use.mark(call, method["id"], intent["id"], card_use.OPEN)
    events.keep(call, intent, "payment_intent.requires_action")


def _start_processing(
    call: Call, intent: dict[str, Any], method: dict[str, Any], behaviour: OnCharge
) -> None:
    intent |= {
        "status": "processing",
        "processing": {"type": "card", "card": {"customer_notification": None}},
    }
    card_use.mark(call, method["id"], intent["id"], card_use.OPEN)
    call.store.remind(intent["id"], call.now + behaviour.processing_seconds)
    events.keep(call, intent, "payment_intent.processing")
    checkout_outcomes.after_processing(call, intent)


def _settle(
    call: Call, intent: dict[str, Any], method: dict[str, Any], behaviour: OnCharge
) -> errors.StripeFailure | None:
    """Charge the card; return the error of a charge that failed."""
    failure = declines.of(behaviour)
    if failure is None:
        _succeed(call, intent, method, behaviour)
        return None
    return _fail(call, intent, method, behaviour, failure)


def _succeed(
    call: Call, intent: dict[str, Any], method: dict[str, Any], behaviour: OnCharge
) -> None:
    charge = charges.make(call, intent, method, behaviour)
    intent |= {
        "amount_received": intent["amount"],
        "last_payment_error": None,
        "latest_charge": charge["id"],
        "status": "succeeded",
    }
    card_use.mark(call, method["id"], intent["id"], card_use.SUCCEEDED)
    if method["customer"] is None and intent["customer"] and intent["setup_future_usage"]:
        attached = method | {"customer": intent["customer"]}
        events.keep(call, attached, "payment_method.attached")
    events.keep(call, intent, "payment_intent.succeeded")
    checkout_outcomes.after_success(call, intent)
    disputes.expect(call, charge, behaviour)


def _fail(
    call: Call,
    intent: dict[str, Any],
    method: dict[str, Any],
    behaviour: OnCharge,
    failure: errors.StripeFailure,
) -> errors.StripeFailure:
    charge = charges.make(call, intent, method, behaviour, failure)
    intent["latest_charge"] = failure.error["charge"] = charge["id"]
    card_use.mark(call, method["id"], intent["id"], card_use.FAILED)
    return _fail_without_charge(call, intent, method, failure)


def _fail_without_charge(
    call: Call,
    intent: dict[str, Any],
    method: dict[str, Any],
    failure: errors.StripeFailure,
) -> errors.StripeFailure:
    """Send the PaymentIntent back for another PaymentMethod; return the error that tells of it."""
    intent |= {
        "last_payment_error": failure.error | {"payment_method": method},
        "payment_method": None,
        "status": "requires_payment_method",
    }
    failure.error |= {"payment_intent": intent, "payment_method": method}
    events.keep(call, intent, "payment_intent.payment_failed")
    checkout_outcomes.after_failure(call, intent)
    return failure
