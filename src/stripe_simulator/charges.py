"""Charges (https://docs.stripe.com/api/charges): one for each attempt, gone through or failed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import stripe

from stripe_simulator import (
    errors,
    events,
    expansion,
    ids,
    lists,
    parameter_errors,
    parameters,
)

if TYPE_CHECKING:
    from stripe_simulator.call import Call
    from stripe_simulator.known_card import OnCharge

_EXPANDABLE = ("customer", "payment_intent")


def make(
    call: Call,
    intent: dict[str, Any],
    method: dict[str, Any],
    behaviour: OnCharge,
    failure: errors.StripeFailure | None = None,
) -> dict[str, Any]:
    """Make the Charge of an attempt to pay a PaymentIntent; `failure` says why it failed."""
    failed = failure is not None
    error = failure.error if failure is not None else {}
    charge = {
        "id": ids.new("ch"),
        "object": "charge",
        "amount": intent["amount"],
        "amount_captured": 0 if failed else intent["amount"],
        "amount_refunded": 0,
        "billing_details": method["billing_details"],
        "captured": not failed,
        "created": int(call.now),
        "currency": intent["currency"],
        "customer": intent["customer"],
        "description": intent["description"],
        "disputed": False,
        "failure_code": error.get("code"),
        "failure_message": error.get("message"),
        "livemode": False,
        "metadata": intent["metadata"],
        "outcome": _outcome(error, behaviour),
        "paid": not failed,
        "payment_intent": intent["id"],
        "payment_method": method["id"],
        "payment_method_details": {"card": _card(method["card"], behaviour), "type": "card"},
        "receipt_email": intent["receipt_email"],
        "receipt_url": None,
        "refunded": False,
        "statement_descriptor_suffix": intent["statement_descriptor_suffix"],
        "status": "failed" if failed else "succeeded",
    }
    events.keep(call, charge, "charge.failed" if failed else "charge.succeeded")
    return charge


def retrieve(call: Call, id_: str) -> dict[str, Any]:
    """Return a Charge. Raises StripeFailure (404) where there is none."""
    given = parameters.check(stripe.params.ChargeRetrieveParams, call.form)
    expansion.check(given, _EXPANDABLE)
    charge = call.store.load("charge", id_)
    if charge is None:
        raise errors.resource_missing("charge", id_, "id")
    return expansion.expanded(call, charge, given.get("expand", ()))


def list_(call: Call) -> dict[str, Any]:
    """Return Charges, newest first; of one PaymentIntent or customer where that is asked for."""
    given = parameters.check(stripe.params.ChargeListParams, call.form)
    if "transfer_group" in given:
        raise parameter_errors.not_simulated("transfer_group", "transfer_group")
    return lists.page(call, "charge", "/v1/charges", given, _EXPANDABLE)


def _outcome(error: dict[str, Any], behaviour: OnCharge) -> dict[str, Any]:
    """Tell what the network and the risk checks said (https://docs.stripe.com/declines)."""
    blocked = error.get("decline_code") == "fraudulent"
    if blocked:
        status, type_ = "not_sent_to_network", "blocked"
    elif error:
        status, type_ = "declined_by_network", "issuer_declined"
    else:
        status, type_ = "approved_by_network", "authorized"
    return {
        "network_status": status,
        "reason": error.get("decline_code") or error.get("code"),
        "risk_level": "highest" if blocked else behaviour.risk_level,
        "seller_message": None if error else "Payment complete.",
        "type": type_,
    }


def _card(card: dict[str, Any], behaviour: OnCharge) -> dict[str, Any]:
    checks = {
        name: "fail" if name in behaviour.failing_checks else value and "pass"
        for name, value in card["checks"].items()
    }
    if behaviour.code == "incorrect_cvc":
        checks["cvc_check"] = "fail"
    shown = ("brand", "country", "exp_month", "exp_year", "fingerprint", "funding", "last4")
    return {name: card[name] for name in shown} | {
        "checks": checks,
        "network": card["brand"],
        "three_d_secure": None,
        "wallet": None,
    }
