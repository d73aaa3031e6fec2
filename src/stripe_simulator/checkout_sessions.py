"""Checkout Sessions (https://docs.stripe.com/api/checkout/sessions), of cards.

In payment mode the PaymentIntent is made when the customer submits; in setup mode the SetupIntent
is made with the session.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import stripe

from stripe_simulator import (
    checkout_outcomes,
    checkout_parameters,
    customers,
    errors,
    events,
    expansion,
    ids,
    intent_states,
    lists,
    metadata,
    parameter_errors,
    parameters,
    payment_intents,
    setup_intents,
    setups,
)
from stripe_simulator.checkout_outcomes import KIND

if TYPE_CHECKING:
    from stripe_simulator.call import Call

PATH = "/_simulator/checkout/"
_EXPANDABLE = (
    "customer",
    "payment_intent",
    "payment_intent.payment_method",
    "setup_intent",
    "setup_intent.payment_method",
)
_ON_LIST = {"created", "customer", "ending_before", "expand", "limit", "payment_intent"}
_ON_LIST |= {"starting_after", "status"}
_PLAIN = (
    "cancel_url",
    "client_reference_id",
    "customer",
    "customer_email",
    "locale",
    "submit_type",
)


def create(call: Call) -> dict[str, Any]:
    """Open a session. Raises StripeFailure (400) for parameters."""
    given = parameters.check(stripe.params.checkout.SessionCreateParams, call.form)
    expansion.check(given, (*_EXPANDABLE, "line_items"))
    checkout_parameters.check(call, given)
    if "customer" in given:
        customers.load(call, given["customer"], "customer")
    items = checkout_parameters.line_items(given) if given["mode"] == "payment" else []
    session = _new(call, given, items)
    kept = {"line_items": items, "intent_data": given.get("payment_intent_data", {})}
    call.store.keep_unseen(session["id"], kept)
    if given["mode"] == "setup":
        data = {**given.get("setup_intent_data", {}), "customer": session["customer"]}
        intent = setup_intents.make(call, data)
        events.keep(call, intent, "setup_intent.created")
        checkout_outcomes.claim(call, intent, session)
        session["setup_intent"] = intent["id"]
    call.store.save(session)
    call.store.remind(session["id"], session["expires_at"])
    return _expanded(call, session, given)


def retrieve(call: Call, id_: str) -> dict[str, Any]:
    """Return a session. Raises StripeFailure (404) where there is none."""
    given = parameters.check(stripe.params.checkout.SessionRetrieveParams, call.form)
    expansion.check(given, (*_EXPANDABLE, "line_items"))
    return _expanded(call, load(call, id_), given)


def list_(call: Call) -> dict[str, Any]:
    """Return sessions, newest first."""
    given = parameters.check(stripe.params.checkout.SessionListParams, call.form)
    for name in sorted(given.keys() - _ON_LIST):
        raise parameter_errors.not_simulated(name, name)
    return lists.page(call, KIND, "/v1/checkout/sessions", given, _EXPANDABLE)


def line_items(call: Call, id_: str) -> dict[str, Any]:
    """Return what a session sells. Raises StripeFailure (400, 404)."""
    given = parameters.check(stripe.params.checkout.SessionListLineItemsParams, call.form)
    expansion.check(given, ())
    session = load(call, id_)
    url = f"/v1/checkout/sessions/{id_}/line_items"
    return lists.slice_of(call.store.unseen(session["id"])["line_items"], url, given)


def expire(call: Call, id_: str) -> dict[str, Any]:
    """Expire an open session. Raises StripeFailure (400, 404)."""
    given = parameters.check(stripe.params.checkout.SessionExpireParams, call.form)
    expansion.check(given, _EXPANDABLE)
    session = load(call, id_)
    if session["status"] != "open":
        raise errors.refused_by_state(
            'Only Checkout Sessions with a status in ["open"] can be expired. This Checkout'
            f" Session has a status of `{session['status']}`."
        )
    end(call, session)
    return _expanded(call, session, given)


def end(call: Call, session: dict[str, Any]) -> None:
    """Expire a session whose time has come, and cancel what it began."""
    if session["status"] != "open":
        return
    call.store.done(session["id"])
    session |= {"status": "expired", "url": None}
    payment = call.store.load("payment_intent", session["payment_intent"] or "")
    if payment is not None:
        intent_states.require_cancelable(payment)
        payment_intents.end(call, payment, "expired")
    setup = call.store.load("setup_intent", session["setup_intent"] or "")
    if setup is not None:
        setups.require_cancelable(setup)
        setups.end(call, setup, "abandoned")
    events.keep(call, session, "checkout.session.expired")


def load(call: Call, id_: str) -> dict[str, Any]:
    """Return a session. Raises StripeFailure (404) where there is none."""
    session = call.store.load(KIND, id_)
    if session is None:
        raise errors.resource_missing("checkout.session", id_, "session")
    return session


def details(name: str | None, email: str | None) -> dict[str, Any]:
    """Return what a session knows of its customer."""
    return {
        "address": None,
        "business_name": None,
        "email": email,
        "individual_name": None,
        "name": name,
        "phone": None,
        "tax_exempt": "none",
        "tax_ids": [],
    }


def _new(call: Call, given: dict[str, Any], items: list[dict[str, Any]]) -> dict[str, Any]:
    id_ = ids.new("cs_test", 58)
    is_payment = given["mode"] == "payment"
    total = sum(item["amount_total"] for item in items) if is_payment else None
    currency = items[0]["currency"] if items else given.get("currency", "").lower() or None
    email = given.get("customer_email")
    customer = call.store.load("customer", given["customer"]) if "customer" in given else None
    if customer is not None:
        email = customer["email"]
    return {
        "id": id_,
        "object": KIND,
        **{name: given.get(name) for name in _PLAIN},
        "allowed_payment_method_types": given.get("allowed_payment_method_types"),
        "amount_subtotal": total,
        "amount_total": total,
        "automatic_tax": {"enabled": False, "liability": None, "status": None},
        "created": int(call.now),
        "currency": currency,
        "custom_fields": [],
        "customer_creation": _customer_creation(given),
        "customer_details": details(None, email) if email else None,
        "expires_at": given.get("expires_at", int(call.now) + checkout_parameters.LONGEST),
        "livemode": False,
        "metadata": metadata.merged({}, given),
        "mode": given["mode"],
        "payment_intent": None,
        "payment_link": None,
        "payment_method_options": {},
        "payment_method_types": ["card"],
        "payment_status": "unpaid" if is_payment else "no_payment_required",
        "setup_intent": None,
        "shipping_options": [],
        "status": "open",
        "subscription": None,
        "success_url": given["success_url"],
        "total_details": {"amount_discount": 0, "amount_shipping": 0, "amount_tax": 0},
        "ui_mode": "hosted_page",
        "url": f"{call.base_url}{PATH}{id_}",
    }


def _customer_creation(given: dict[str, Any]) -> str | None:
    if "customer" in given:
        return None
    return str(given.get("customer_creation", "if_required"))


def _expanded(call: Call, session: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    names = list(given.get("expand", ()))
    found = expansion.expanded(call, session, [name for name in names if name != "line_items"])
    if "line_items" in names:
        url = f"/v1/checkout/sessions/{session['id']}/line_items"
        items = call.store.unseen(session["id"])["line_items"]
        found = found | {"line_items": lists.slice_of(items, url, {})}
    return found
