"""What the outcome of a PaymentIntent or SetupIntent means for the Checkout Session it belongs to.

https://docs.stripe.com/payments/checkout/fulfill-orders.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stripe_simulator import errors, events

if TYPE_CHECKING:
    from stripe_simulator.call import Call

KIND = "checkout.session"


def claim(call: Call, intent: dict[str, Any], session: dict[str, Any]) -> None:
    """Note that an intent belongs to a session."""
    kept = call.store.unseen(intent["id"])
    call.store.keep_unseen(intent["id"], kept | {"session": session["id"]})


def require_none(call: Call, intent: dict[str, Any], done: str) -> None:
    """Raise StripeFailure (400) for an intent that only its session may change."""
    if "session" in call.store.unseen(intent["id"]):
        raise errors.refused_by_state(
            f"You cannot {done} this {intent['object']} because it was created by a Checkout"
            " Session. To cancel it, expire the Checkout Session instead."
        )


def after_success(call: Call, intent: dict[str, Any]) -> None:
    """Complete the session, or tell that the money has come after all."""
    session = _session_of(call, intent)
    if session is None:
        return
    if session["status"] == "open":
        paid = "paid" if session["mode"] == "payment" else session["payment_status"]
        _complete(call, session, paid)
    else:
        _tell_late(call, session | {"payment_status": "paid"}, "succeeded")


def after_processing(call: Call, intent: dict[str, Any]) -> None:
    """Complete the session although the money is still to come."""
    session = _session_of(call, intent)
    if session is not None and session["status"] == "open":
        _complete(call, session, "unpaid")


def after_failure(call: Call, intent: dict[str, Any]) -> None:
    """Tell that the money of a completed session does not come; an open one can be tried again."""
    session = _session_of(call, intent)
    if session is not None and session["status"] == "complete":
        _tell_late(call, session, "failed")


def _session_of(call: Call, intent: dict[str, Any]) -> dict[str, Any] | None:
    id_ = call.store.unseen(intent["id"]).get("session")
    return None if id_ is None else call.store.load(KIND, id_)


def _complete(call: Call, session: dict[str, Any], payment_status: str) -> None:
    call.store.done(session["id"])
    session |= {"payment_status": payment_status, "status": "complete", "url": None}
    events.keep(call, session, "checkout.session.completed")


def _tell_late(call: Call, session: dict[str, Any], outcome: str) -> None:
    events.keep(call, session, f"checkout.session.async_payment_{outcome}")
