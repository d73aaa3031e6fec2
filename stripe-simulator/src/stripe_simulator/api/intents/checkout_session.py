"""The Checkout Session that an intent belongs to, and what the outcome of the intent means for it.

See https://docs.stripe.com/payments/checkout/fulfill-orders.
"""

from typing import Any

from stripe_simulator.api import events
from stripe_simulator.protocol import errors
from stripe_simulator.protocol.call import Call

KIND = "checkout.session"
BEGUN = "begun"
"""Where the subscription and the invoice of a session are kept until it is complete."""


def link(call: Call, intent: dict[str, Any], session: dict[str, Any]) -> None:
    """Record that an intent belongs to a session."""
    call.store.hidden.add(intent["id"], {"session": session["id"]})


def require_unlinked(call: Call, intent: dict[str, Any], verb: str) -> None:
    """Raise StripeFailure (400) for an intent that only its session may confirm or cancel.

    Money that is held can be let go without it (https://docs.stripe.com/api/payment_intents/cancel).
    """
    if intent["status"] == "requires_capture":
        return
    if "session" in call.store.hidden.load(intent["id"]):
        raise errors.state_refusal(
            f"You cannot {verb} this {intent['object']} because it was created by a Checkout"
            " Session. To cancel it, expire the Checkout Session instead."
        )


def handle_success(call: Call, intent: dict[str, Any]) -> None:
    """Complete the session or, where it is complete, say that the money has come after all."""
    session = _find_session(call, intent)
    if session is None:
        return
    if session["status"] == "open":
        is_paid = session["mode"] != "setup"
        _complete(call, session, "paid" if is_paid else session["payment_status"])
    else:
        paid = session | {"payment_status": "paid"}
        events.record_change(call, paid, "checkout.session.async_payment_succeeded")


def handle_capture(call: Call, intent: dict[str, Any]) -> None:
    """Mark a complete session whose money was held as paid."""
    session = _find_session(call, intent)
    if session is not None:
        call.store.objects.save(session | {"payment_status": "paid"})


def handle_processing(call: Call, intent: dict[str, Any]) -> None:
    """Complete the session although the money is still to come."""
    session = _find_session(call, intent)
    if session is not None and session["status"] == "open":
        _complete(call, session, "unpaid")


def handle_failure(call: Call, intent: dict[str, Any]) -> None:
    """Say that the money of a complete session will not come. An open one can be tried again."""
    session = _find_session(call, intent)
    if session is not None and session["status"] == "complete":
        events.record_change(call, session, "checkout.session.async_payment_failed")


def _find_session(call: Call, intent: dict[str, Any]) -> dict[str, Any] | None:
    id_ = call.store.hidden.load(intent["id"]).get("session")
    return None if id_ is None else call.store.objects.load(KIND, id_)


def _complete(call: Call, session: dict[str, Any], payment_status: str) -> None:
    call.store.reminders.clear(session["id"])
    session |= {"payment_status": payment_status, "status": "complete", "url": None}
    session |= call.store.hidden.load(session["id"]).get(BEGUN, {})
    events.record_change(call, session, "checkout.session.completed")
