"""Checkout Sessions (https://docs.stripe.com/api/checkout/sessions), of cards.

In payment mode the PaymentIntent is created when the customer submits the page, in subscription
mode the subscription with its first invoice; in setup mode the SetupIntent is created with the
session.
"""

from typing import Any

from stripe_simulator.api import customers, events
from stripe_simulator.api.checkout import line_items, parameters, subscription_mode
from stripe_simulator.api.intents import cancellation, checkout_session, setup_intents
from stripe_simulator.protocol import errors, expansion, ids, lists, reading
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import metadata, refusals
from stripe_simulator.protocol.resources import Resource

PATH = "/_simulator/checkout/"
SESSIONS = Resource(
    checkout_session.KIND,
    "/v1/checkout/sessions",
    param="session",
    expandable=(
        "customer",
        "invoice",
        "payment_intent",
        "payment_intent.payment_method",
        "setup_intent",
        "setup_intent.payment_method",
        "subscription",
    ),
)
_ON_LIST = {
    "created",
    "customer",
    "ending_before",
    "expand",
    "limit",
    "payment_intent",
    "starting_after",
    "status",
}
_PLAIN_FIELDS = (
    "cancel_url",
    "client_reference_id",
    "customer",
    "customer_email",
    "locale",
    "submit_type",
)


def create(call: Call) -> dict[str, Any]:
    """Open a session. Raises StripeFailure (400) for parameters."""
    given = _read(call, "checkout.SessionCreateParams")
    parameters.check(call, given)
    if "customer" in given:
        customers.require(call, given["customer"])
    items = line_items.build_all(call, given) if given["mode"] != "setup" else []
    if given["mode"] == "subscription":
        subscription_mode.check(call, items)
    session = open_session(call, given, items)
    if given["mode"] == "setup":
        data = {**given.get("setup_intent_data", {}), "customer": session["customer"]}
        intent = setup_intents.build(call, data)
        events.record_change(call, intent, "setup_intent.created")
        checkout_session.link(call, intent, session)
        session["setup_intent"] = intent["id"]
        call.store.objects.save(session)
    return _show(call, session, given)


def open_session(call: Call, given: dict[str, Any], items: list[dict[str, Any]]) -> dict[str, Any]:
    """Save a new session of checked parameters, which sells `items`; return it."""
    session = _build(call, given, items)
    data = given.get("payment_intent_data", given.get("subscription_data", {}))
    hidden = {"line_items": items, "intent_data": data}
    call.store.hidden.replace(session["id"], hidden)
    call.store.objects.save(session)
    call.store.reminders.set(session["id"], session["expires_at"])
    return session


def retrieve(call: Call, id_: str) -> dict[str, Any]:
    """Answer with a session. Raises StripeFailure (400, 404)."""
    given = _read(call, "checkout.SessionRetrieveParams")
    return _show(call, SESSIONS.load(call, id_), given)


def list_(call: Call) -> dict[str, Any]:
    """Answer with sessions, newest first. Raises StripeFailure (400)."""
    given = reading.read(call, "checkout.SessionListParams")
    refusals.refuse_others(given, _ON_LIST)
    return lists.build_page(call, SESSIONS.object, SESSIONS.path, given, SESSIONS.expandable)


def list_line_items(call: Call, id_: str) -> dict[str, Any]:
    """Answer with what a session sells. Raises StripeFailure (400, 404)."""
    given = reading.read(call, "checkout.SessionLineItemListParams")
    expansion.check(given, ())
    return _slice_line_items(call, SESSIONS.load(call, id_), given)


def expire(call: Call, id_: str) -> dict[str, Any]:
    """Expire an open session on demand. Raises StripeFailure (400, 404)."""
    given = SESSIONS.read(call, "checkout.SessionExpireParams")
    session = SESSIONS.load(call, id_)
    if session["status"] != "open":
        raise errors.state_refusal(
            'Only Checkout Sessions with a status in ["open"] can be expired. This Checkout'
            f" Session has a status of `{session['status']}`."
        )
    end(call, session)
    return SESSIONS.show(call, session, given)


def end(call: Call, session: dict[str, Any]) -> None:
    """Expire an open session, and cancel the intent that it began."""
    call.store.reminders.clear(session["id"])
    session |= {"status": "expired", "url": None}
    subscription_mode.give_up(call, session)
    for kind, reason in (("payment_intent", "expired"), ("setup_intent", "abandoned")):
        intent = call.store.objects.load(kind, session[kind] or "")
        if intent is not None:
            cancellation.cancel(call, intent, reason)
    events.record_change(call, session, "checkout.session.expired")


def describe_customer(name: str | None, email: str | None) -> dict[str, Any]:
    """Return what a session shows of its customer."""
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


def _build(call: Call, given: dict[str, Any], items: list[dict[str, Any]]) -> dict[str, Any]:
    id_ = ids.generate("cs_test", 58)
    is_payment = given["mode"] != "setup"
    total = sum(item["amount_total"] for item in items) if is_payment else None
    currency = items[0]["currency"] if items else given.get("currency", "").lower() or None
    email = _find_email(call, given)
    return {
        "id": id_,
        "object": SESSIONS.object,
        **{name: given.get(name) for name in _PLAIN_FIELDS},
        "allowed_payment_method_types": given.get("allowed_payment_method_types"),
        "amount_subtotal": total,
        "amount_total": total,
        "automatic_tax": {"enabled": False, "liability": None, "status": None},
        "created": int(call.now),
        "currency": currency,
        "custom_fields": [],
        "customer_creation": _describe_creation(given),
        "customer_details": describe_customer(None, email) if email else None,
        "expires_at": given.get("expires_at", int(call.now) + parameters.LONGEST),
        "invoice": None,
        "livemode": False,
        "metadata": metadata.merge({}, given),
        "mode": given["mode"],
        "payment_intent": None,
        "payment_link": given.get("payment_link"),
        "payment_method_options": {},
        "payment_method_types": given.get("payment_method_types", ["card"]),
        "payment_status": "unpaid" if is_payment else "no_payment_required",
        "setup_intent": None,
        "shipping_options": [],
        "status": "open",
        "subscription": None,
        "success_url": given.get("success_url"),
        "total_details": {"amount_discount": 0, "amount_shipping": 0, "amount_tax": 0},
        "ui_mode": "hosted_page",
        "url": f"{call.base_url}{PATH}{id_}",
    }


def _describe_creation(given: dict[str, Any]) -> str | None:
    if "customer" in given:
        return None
    is_subscription = given["mode"] == "subscription"
    return "always" if is_subscription else given.get("customer_creation", "if_required")


def _find_email(call: Call, given: dict[str, Any]) -> str | None:
    email: str | None = given.get("customer_email")
    if "customer" in given:
        email = customers.CUSTOMERS.load(call, given["customer"])["email"]
    return email


def _read(call: Call, params: str) -> dict[str, Any]:
    """Return checked parameters, in which the line items can be expanded as well."""
    given = reading.read(call, params)
    expansion.check(given, (*SESSIONS.expandable, "line_items"))
    return given


def _show(call: Call, session: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    names = list(given.get("expand", ()))
    shown = expansion.expand(call, session, [name for name in names if name != "line_items"])
    if "line_items" in names:
        shown["line_items"] = _slice_line_items(call, session, {})
    return shown


def _slice_line_items(call: Call, session: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    items = call.store.hidden.load(session["id"])["line_items"]
    return lists.build_slice(items, f"{SESSIONS.path}/{session['id']}/line_items", given)
