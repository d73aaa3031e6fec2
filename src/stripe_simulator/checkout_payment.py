"""What a customer's click on the Checkout page does: the same as a confirm would."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from stripe_simulator import (
    attempts,
    checkout_outcomes,
    checkout_sessions,
    customers,
    errors,
    events,
    payment_intents,
    payment_methods,
    setup_intents,
    setups,
)
from stripe_simulator.account import PUBLISHABLE

if TYPE_CHECKING:
    from stripe_simulator.call import Call
    from stripe_simulator.form import Form


@dataclass(frozen=True, slots=True)
class Filled:
    """What the customer filled in; the card is in no repr and never kept."""

    name: str
    email: str
    number: str = field(repr=False)
    exp_month: str
    exp_year: str
    cvc: str = field(repr=False)


def submit(call: Call, session: dict[str, Any], filled: Filled) -> str | None:
    """Pay, or set the card up; return the bank's address where its owner must authenticate.

    Raises StripeFailure: the card is wrong, or it was declined; the session stays open.
    """
    method = _method(call, filled)
    session["customer_details"] = checkout_sessions.details(filled.name, filled.email)
    _require_customer(call, session, filled)
    intent = _payment(call, session) if session["mode"] == "payment" else _setup(call, session)
    call.store.save(session)
    back = f"{call.base_url}{checkout_sessions.PATH}{session['id']}/return"
    if session["mode"] == "payment":
        attempts.make(call, intent, method, attempts.Options(return_url=back))
    else:
        setups.make(call, intent, method, back)
    action = intent["next_action"]
    return None if action is None else str(action["redirect_to_url"]["url"])


def failure_of(call: Call, session: dict[str, Any]) -> str | None:
    """Return why the last attempt failed, as the customer may read it."""
    intent = intent_of(call, session)
    if intent is None:
        return None
    error = intent.get("last_payment_error") or intent.get("last_setup_error")
    return None if error is None else str(error["message"])


def intent_of(call: Call, session: dict[str, Any]) -> dict[str, Any] | None:
    """Return the intent of a session, once there is one."""
    if session["payment_intent"] is not None:
        return payment_intents.load(call, session["payment_intent"])
    if session["setup_intent"] is not None:
        return setup_intents.load(call, session["setup_intent"])
    return None


def _method(call: Call, filled: Filled) -> dict[str, Any]:
    card: Form = {
        "number": filled.number,
        "exp_month": filled.exp_month,
        "exp_year": filled.exp_year,
        "cvc": filled.cvc,
    }
    details: Form = {"name": filled.name, "email": filled.email}
    form: Form = {"type": "card", "card": card, "billing_details": details}
    return payment_methods.create(replace(call, api_key=PUBLISHABLE, form=form))


def _require_customer(call: Call, session: dict[str, Any], filled: Filled) -> None:
    """Make a Customer where the session is to have one and has none yet."""
    data = call.store.unseen(session["id"])["intent_data"]
    wanted = session["customer_creation"] == "always" or "setup_future_usage" in data
    if session["customer"] is not None or not wanted:
        return
    form: Form = {"name": filled.name, "email": filled.email}
    session["customer"] = customers.create(replace(call, form=form))["id"]


def _payment(call: Call, session: dict[str, Any]) -> dict[str, Any]:
    """Return the PaymentIntent of a session, made at the first click."""
    if session["payment_intent"] is not None:
        return payment_intents.load(call, session["payment_intent"])
    data = call.store.unseen(session["id"])["intent_data"]
    types = session["allowed_payment_method_types"]
    given = {
        **data,
        "amount": session["amount_total"],
        **({} if types is None else {"allowed_payment_method_types": types}),
        **({} if session["customer"] is None else {"customer": session["customer"]}),
    }
    intent = payment_intents.make(call, given, session["currency"])
    events.keep(call, intent, "payment_intent.created")
    checkout_outcomes.claim(call, intent, session)
    session["payment_intent"] = intent["id"]
    return intent


def _setup(call: Call, session: dict[str, Any]) -> dict[str, Any]:
    intent = intent_of(call, session)
    if intent is None:
        raise errors.server_error()
    return intent | {"customer": session["customer"]}
