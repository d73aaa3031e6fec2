"""Charges (https://docs.stripe.com/api/charges): one for each attempt, successful or failed."""

from typing import Any

from stripe_simulator.api import events
from stripe_simulator.api.funds import balance_transactions
from stripe_simulator.cards.known_card import Behaviour
from stripe_simulator.protocol import errors, ids
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import emails, metadata
from stripe_simulator.protocol.resources import Resource

CHARGES = Resource(
    "charge",
    "/v1/charges",
    param="id",
    expandable=("balance_transaction", "customer", "payment_intent"),
)

_PLAIN_FIELDS = ("description", "receipt_email")
_ON_UPDATE = {*_PLAIN_FIELDS, "expand", "metadata"}
_CARD_FIELDS = ("brand", "country", "exp_month", "exp_year", "fingerprint", "funding", "last4")

retrieve = CHARGES.build_retrieve("ChargeRetrieveParams")
list_ = CHARGES.build_list("ChargeListParams")


def update(call: Call, id_: str) -> dict[str, Any]:
    """Change what a Charge says of itself, and no money. Raises StripeFailure (400, 404)."""
    given = CHARGES.read(call, "ChargeUpdateParams", _ON_UPDATE)
    metadata.check(given)
    emails.check(given, "receipt_email")
    charge = CHARGES.load(call, id_)
    charge |= {name: given[name] or None for name in _PLAIN_FIELDS if name in given}
    charge["metadata"] = metadata.merge(charge["metadata"], given)
    events.record_change(call, charge, "charge.updated")
    return CHARGES.show(call, charge, given)


def create(
    call: Call,
    intent: dict[str, Any],
    method: dict[str, Any],
    behaviour: Behaviour,
    failure: errors.StripeFailure | None = None,
) -> dict[str, Any]:
    """Create the Charge of an attempt to pay a PaymentIntent. failure: why the attempt failed."""
    is_paid = failure is None
    is_captured = is_paid and intent["capture_method"] != "manual"
    error = {} if failure is None else failure.error
    charge = {
        "id": ids.generate("ch"),
        "object": "charge",
        "amount": intent["amount"],
        "amount_captured": intent["amount"] if is_captured else 0,
        "amount_refunded": 0,
        "balance_transaction": None,
        "billing_details": method["billing_details"],
        "captured": is_captured,
        "created": int(call.now),
        "currency": intent["currency"],
        "customer": intent["customer"],
        "description": intent["description"],
        "disputed": False,
        "failure_code": error.get("code"),
        "failure_message": error.get("message"),
        "livemode": False,
        "metadata": intent["metadata"],
        "outcome": _describe_outcome(error, behaviour),
        "paid": is_paid,
        "payment_intent": intent["id"],
        "payment_method": method["id"],
        "payment_method_details": _describe_method(method, behaviour),
        "receipt_email": intent["receipt_email"],
        "receipt_url": None,
        "refunded": False,
        "statement_descriptor_suffix": intent["statement_descriptor_suffix"],
        "status": "succeeded" if is_paid else "failed",
    }
    if is_captured:
        record_income(call, charge, behaviour)
    events.record_change(call, charge, f"charge.{charge['status']}")
    return charge


def record_income(call: Call, charge: dict[str, Any], behaviour: Behaviour) -> None:
    """Add what a charge brings to the balance."""
    transaction = balance_transactions.record(
        call,
        "charge",
        charge,
        charge["amount_captured"],
        fee=balance_transactions.find_fee(charge["amount_captured"]),
        is_available=behaviour.then == "bypass_pending",
    )
    charge["balance_transaction"] = transaction["id"]


def _describe_outcome(error: dict[str, Any], behaviour: Behaviour) -> dict[str, Any]:
    """Return what the network and the risk checks said (https://docs.stripe.com/declines)."""
    is_blocked = error.get("decline_code") == "fraudulent"
    if is_blocked:
        status, type_ = "not_sent_to_network", "blocked"
    elif error:
        status, type_ = "declined_by_network", "issuer_declined"
    else:
        status, type_ = "approved_by_network", "authorized"
    return {
        "network_status": status,
        "reason": error.get("decline_code") or error.get("code"),
        "risk_level": "highest" if is_blocked else behaviour.risk_level,
        "seller_message": None if error else "Payment complete.",
        "type": type_,
    }


def _describe_method(method: dict[str, Any], behaviour: Behaviour) -> dict[str, Any]:
    kind = method["type"]
    details = _describe_card(method["card"], behaviour) if kind == "card" else method[kind]
    return {kind: details, "type": kind}


def _describe_card(card: dict[str, Any], behaviour: Behaviour) -> dict[str, Any]:
    checks = {
        name: "fail" if name in behaviour.failing_checks else value and "pass"
        for name, value in card["checks"].items()
    }
    if behaviour.code == "incorrect_cvc":
        checks["cvc_check"] = "fail"
    return {name: card[name] for name in _CARD_FIELDS} | {
        "checks": checks,
        "network": card["brand"],
        "three_d_secure": None,
        "wallet": None,
    }
