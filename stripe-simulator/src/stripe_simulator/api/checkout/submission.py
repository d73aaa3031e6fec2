"""What a customer's click on the Checkout page does: the same as a confirm."""

from typing import Any

import msgspec

from stripe_simulator.api import customer_life, events, payment_methods
from stripe_simulator.api.checkout import sessions, subscription_mode
from stripe_simulator.api.intents import (
    checkout_session,
    payment_attempt,
    payment_intents,
    setup_attempt,
)
from stripe_simulator.api.intents.payment_intents import PAYMENT_INTENTS
from stripe_simulator.api.intents.setup_intents import SETUP_INTENTS
from stripe_simulator.protocol.api_keys import PUBLISHABLE
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters.form import Form


class Submission(msgspec.Struct, frozen=True):
    """What the customer typed. The card is in no repr and is never kept.

    With a `kind` other than `card` there is none: they pay by something else, and it succeeds.
    """

    name: str
    email: str
    number: str
    exp_month: str
    exp_year: str
    cvc: str
    kind: str = "card"

    def __repr__(self) -> str:
        return f"Submission(name={self.name!r}, email={self.email!r})"


def submit(call: Call, session: dict[str, Any], submission: Submission) -> str | None:
    """Pay, or set the card up; return the bank's address where the owner must authenticate.

    Raises StripeFailure where the card is wrong or declined; the session stays open.
    """
    method = _create_payment_method(call, submission)
    session["customer_details"] = sessions.describe_customer(submission.name, submission.email)
    _create_customer_if_wanted(call, session, submission)
    if session["mode"] == "payment":
        intent = _find_or_create_payment_intent(call, session)
    elif session["mode"] == "subscription":
        call.store.objects.save(session)
        intent = subscription_mode.begin(call, session)
    else:
        intent = SETUP_INTENTS.load(call, session["setup_intent"])
        intent["customer"] = session["customer"]
    call.store.objects.save(session)
    return_url = f"{call.base_url}{sessions.PATH}{session['id']}/return"
    if session["mode"] != "setup":
        options = payment_attempt.Options(return_url=return_url)
        payment_attempt.make(call, intent, method, options)
    else:
        setup_attempt.make(call, intent, method, return_url)
    action = intent["next_action"]
    return None if action is None else str(action["redirect_to_url"]["url"])


def read_failure(call: Call, session: dict[str, Any]) -> str | None:
    """Return why the last attempt failed, in words for the customer; None where it did not."""
    if session["mode"] == "setup":
        error = SETUP_INTENTS.load(call, session["setup_intent"])["last_setup_error"]
    elif session["mode"] == "subscription":
        error = (subscription_mode.find_intent(call, session) or {}).get("last_payment_error")
    elif session["payment_intent"] is not None:
        error = PAYMENT_INTENTS.load(call, session["payment_intent"])["last_payment_error"]
    else:
        error = None
    return None if error is None else str(error["message"])


def _create_payment_method(call: Call, submission: Submission) -> dict[str, Any]:
    if submission.kind != "card":
        billing = {"name": submission.name, "email": submission.email}
        return payment_methods.create_other(call, submission.kind, billing)
    card: Form = {
        "number": submission.number,
        "exp_month": submission.exp_month,
        "exp_year": submission.exp_year,
        "cvc": submission.cvc,
    }
    details: Form = {"name": submission.name, "email": submission.email}
    form: Form = {"type": "card", "card": card, "billing_details": details}
    # The key of a browser, so that card data is taken whatever the account may send.
    return payment_methods.create(msgspec.structs.replace(call, api_key=PUBLISHABLE, form=form))


def _create_customer_if_wanted(call: Call, session: dict[str, Any], submission: Submission) -> None:
    data = call.store.hidden.load(session["id"])["intent_data"]
    is_wanted = session["customer_creation"] == "always" or "setup_future_usage" in data
    if session["customer"] is None and is_wanted:
        form: Form = {"name": submission.name, "email": submission.email}
        session["customer"] = customer_life.create(msgspec.structs.replace(call, form=form))["id"]


def _find_or_create_payment_intent(call: Call, session: dict[str, Any]) -> dict[str, Any]:
    """Return the PaymentIntent of a session, which the first click creates."""
    if session["payment_intent"] is not None:
        return PAYMENT_INTENTS.load(call, session["payment_intent"])
    given = {
        **call.store.hidden.load(session["id"])["intent_data"],
        "amount": session["amount_total"],
        "customer": session["customer"],
        "allowed_payment_method_types": session["allowed_payment_method_types"],
    }
    intent = payment_intents.build(call, given, session["currency"])
    events.record_change(call, intent, "payment_intent.created")
    checkout_session.link(call, intent, session)
    session["payment_intent"] = intent["id"]
    return intent
