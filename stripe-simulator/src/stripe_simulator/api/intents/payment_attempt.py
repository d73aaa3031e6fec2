"""One attempt to pay a PaymentIntent: authentication, the charge, and what comes later.

Each function changes the PaymentIntent that it is given, and saves it.
"""

from typing import Any

import msgspec

from stripe_simulator.api import aftermath, charges, events, tokens
from stripe_simulator.api.intents import (
    attempt,
    cancellation,
    capture,
    card_options,
    checkout_session,
    invoice,
)
from stripe_simulator.api.payment_methods import PAYMENT_METHODS
from stripe_simulator.cards import behaviours, declines, single_use
from stripe_simulator.cards.known_card import SUCCEEDS, Behaviour
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.errors import StripeFailure
from stripe_simulator.protocol.parameters import refusals


class Options(msgspec.Struct, frozen=True):
    """How a confirm wants the attempt to be made; see Stripe's parameters of the same names."""

    off_session: bool = False
    error_on_requires_action: bool = False
    return_url: str | None = None
    cvc_token: str | None = None


def make(call: Call, intent: dict[str, Any], method: dict[str, Any], options: Options) -> None:
    """Charge the card, or have its owner authenticate first.

    Raises StripeFailure: 402 where the attempt fails, 400 for a cvc_token that cannot be used.
    """
    behaviour = behaviours.recall(call, method["id"])
    if options.cvc_token is not None and tokens.spend(call, options.cvc_token):
        behaviour = _accept_code(behaviour)
    intent |= {"payment_method": method["id"], "next_action": None}
    paying = _Attempt(call, intent, method, behaviour)
    if paying.requires_authentication(off_session=options.off_session):
        paying.authenticate(options)
    elif behaviour.processing_seconds:
        paying.start_processing()
    else:
        failure = paying.charge()
        if failure is not None:
            raise failure


def resume(call: Call, intent: dict[str, Any], method: dict[str, Any], *, passed: bool) -> None:
    """Go on once the bank has its answer. A charge that fails raises nothing."""
    paying = _Attempt(call, intent, method, behaviours.recall(call, method["id"]))
    if not passed:
        paying.fail(declines.authentication_failed(intent))
    elif intent["confirmation_method"] == "manual":
        call.store.hidden.add(intent["id"], {"authenticated": method["id"]})
        intent["status"] = "requires_confirmation"
        call.store.objects.save(intent)
    else:
        paying.charge()


def settle(call: Call, intent: dict[str, Any]) -> None:
    """End what a PaymentIntent waited for: its processing, or a capture that never came."""
    if intent["status"] == "requires_capture":
        capture.expire(call, intent)
        cancellation.cancel(call, intent, "automatic")
        return
    method = PAYMENT_METHODS.load(call, intent["payment_method"])
    intent["processing"] = None
    _Attempt(call, intent, method, behaviours.recall(call, method["id"])).charge()


def take(call: Call, intent: dict[str, Any], amount: int) -> None:
    """Capture `amount` of what a PaymentIntent holds."""
    charge = capture.take(call, intent, amount)
    events.record_change(call, intent, "payment_intent.succeeded")
    checkout_session.handle_capture(call, intent)
    invoice.handle_success(call, intent)
    aftermath.schedule(call, charge, behaviours.recall(call, charge["payment_method"]))


def _accept_code(behaviour: Behaviour) -> Behaviour:
    """Return what a charge of the card does now that the right code came with it."""
    return SUCCEEDS if behaviour.code == "incorrect_cvc" else behaviour


class _Attempt(msgspec.Struct, frozen=True):
    """A PaymentIntent, the PaymentMethod that is to pay it, and what a charge of that does."""

    call: Call
    intent: dict[str, Any]
    method: dict[str, Any]
    behaviour: Behaviour

    def requires_authentication(self, *, off_session: bool) -> bool:
        """Say whether the bank wants the card's owner to authenticate first."""
        match self.behaviour.three_d_secure:
            case "required":
                required = True
            case "required_unless_set_up":
                required = not off_session or self.method["customer"] is None
            case "required_on_session":
                required = not off_session
            case "on_request" | "failing_on_request":
                required = card_options.asks_for_authentication(self.intent)
            case _:
                required = False
        if not required:
            return False
        if self.behaviour.three_d_secure == "failing_on_request":
            what = "request of 3-D Secure with a card that fails it"
            raise refusals.not_simulated(what, "payment_method_options")
        authenticated = self.call.store.hidden.load(self.intent["id"]).get("authenticated")
        return bool(authenticated != self.method["id"])

    def authenticate(self, options: Options) -> None:
        """Ask the card's owner. Raises StripeFailure (402) where the confirm rules that out."""
        if options.off_session:
            raise self.fail(declines.authentication_required())
        if options.error_on_requires_action:
            failure = declines.authentication_not_handled()
            raise attempt.reject(self.call, self.intent, self.method, failure)
        attempt.ask_customer(self.call, self.intent, self.method, options.return_url)

    def start_processing(self) -> None:
        """Leave the outcome open until the card's time is over."""
        call, intent = self.call, self.intent
        intent |= {
            "status": "processing",
            "processing": {"type": "card", "card": {"customer_notification": None}},
        }
        single_use.mark_used(call, self.method["id"], intent["id"], "open")
        call.store.reminders.set(intent["id"], call.now + self.behaviour.processing_seconds)
        events.record_change(call, intent, "payment_intent.processing")
        checkout_session.handle_processing(call, intent)

    def charge(self) -> StripeFailure | None:
        """Charge the card; return the error of a charge that failed."""
        failure = declines.decline_charge(self.behaviour)
        if failure is not None:
            return self.fail(failure)
        self._succeed()
        return None

    def fail(self, failure: StripeFailure) -> StripeFailure:
        """Record a failed charge, and reject the PaymentMethod; return the error that says so."""
        charge = charges.create(self.call, self.intent, self.method, self.behaviour, failure)
        self.intent["latest_charge"] = failure.error["charge"] = charge["id"]
        single_use.mark_used(self.call, self.method["id"], self.intent["id"], "failed")
        return attempt.reject(self.call, self.intent, self.method, failure)

    def _succeed(self) -> None:
        call, intent, method = self.call, self.intent, self.method
        charge = charges.create(call, intent, method, self.behaviour)
        if intent["setup_future_usage"]:
            attempt.attach_card(call, intent, method)
        single_use.mark_used(call, method["id"], intent["id"], "succeeded")
        if not charge["captured"]:
            capture.hold(call, intent, charge)
            checkout_session.handle_processing(call, intent)
            return
        intent |= {
            "amount_received": intent["amount"],
            "last_payment_error": None,
            "latest_charge": charge["id"],
            "status": "succeeded",
        }
        events.record_change(call, intent, "payment_intent.succeeded")
        checkout_session.handle_success(call, intent)
        invoice.handle_success(call, intent)
        aftermath.schedule(call, charge, self.behaviour)
