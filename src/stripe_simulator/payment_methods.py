"""PaymentMethods of cards (https://docs.stripe.com/api/payment_methods).

Neither a card number nor a code leaves `_card`: what is kept is brand, last four and expiry.
"""

from __future__ import annotations

import hashlib
import time
from typing import TYPE_CHECKING, Any

import stripe

from stripe_simulator import (
    card_use,
    cards,
    customers,
    declines,
    errors,
    events,
    expansion,
    ids,
    metadata,
    parameter_errors,
    parameters,
)
from stripe_simulator.test_cards import BY_PAYMENT_METHOD, BY_TOKEN

if TYPE_CHECKING:
    from stripe_simulator.call import Call
    from stripe_simulator.known_card import KnownCard

_KNOWN = {"allow_redisplay", "billing_details", "card", "expand", "metadata", "type"}
_ADDRESS = ("city", "country", "line1", "line2", "postal_code", "state")


_EXPANDABLE = ("customer",)


def create(call: Call) -> dict[str, Any]:
    """Make a PaymentMethod from a card number or a published token.

    Raises StripeFailure: 400 for parameters, 402 for the card, see `cards`.
    """
    given = parameters.check(stripe.params.PaymentMethodCreateParams, call.form)
    _require_card(given)
    expansion.check(given, _EXPANDABLE)
    metadata.check(given)
    known, month, year = _known(call, given["card"])
    return _keep(call, known, month, year, given)


def retrieve(call: Call, id_: str) -> dict[str, Any]:
    """Return a PaymentMethod. Raises StripeFailure (404) where there is none."""
    given = parameters.check(stripe.params.PaymentMethodRetrieveParams, call.form)
    expansion.check(given, _EXPANDABLE)
    return expansion.expanded(call, load(call, id_), given.get("expand", ()))


def attach(call: Call, id_: str) -> dict[str, Any]:
    """Attach a PaymentMethod to a customer, for use more than once.

    Raises StripeFailure: 402 where the card is declined, 400 where it belongs to a customer or was
    used, 404 where there is none.
    """
    given = parameters.check(stripe.params.PaymentMethodAttachParams, call.form)
    if "customer" not in given:
        raise parameter_errors.missing("customer")
    method = load(call, id_)
    customers.load(call, given["customer"], "customer")
    if method["customer"] == given["customer"]:
        return method
    if method["customer"] is not None:
        message = "The payment method you provided has already been attached to a customer."
        raise errors.refused_by_state(message, "payment_method")
    if card_use.is_spent(call, method["id"]):
        raise errors.refused_by_state(
            "This PaymentMethod was previously used without being attached to a Customer or was"
            " detached from a Customer, and may not be used again."
        )
    decline = declines.on_attaching(card_use.on_charge(call, method["id"]))
    if decline is not None:
        raise decline
    method["customer"] = given["customer"]
    events.keep(call, method, "payment_method.attached")
    return method


def detach(call: Call, id_: str) -> dict[str, Any]:
    """Take a PaymentMethod from its customer, for good. Raises StripeFailure (400, 404)."""
    parameters.check(stripe.params.PaymentMethodDetachParams, call.form)
    method = load(call, id_)
    if method["customer"] is None:
        raise errors.refused_by_state(
            "The payment method you provided is not attached to a customer so detachment is"
            " impossible."
        )
    method["customer"] = None
    card_use.spend(call, method["id"])
    events.keep(call, method, "payment_method.detached")
    return method


def load(call: Call, id_: str, status: int = 404) -> dict[str, Any]:
    """Return a PaymentMethod; of a published `pm_card_*`, a new one each time.

    Raises StripeFailure where there is none.
    """
    if id_ in BY_PAYMENT_METHOD:
        return _keep(call, BY_PAYMENT_METHOD[id_], *_next_year(call), {"card": {"token": id_}})
    method = call.store.load("payment_method", id_)
    if method is None:
        raise errors.resource_missing("PaymentMethod", id_, "payment_method", status)
    return method


def _keep(
    call: Call, known: KnownCard, month: int, year: int, given: dict[str, Any]
) -> dict[str, Any]:
    billing = _billing_details(given.get("billing_details") or {})
    method = {
        "id": ids.new("pm"),
        "object": "payment_method",
        "allow_redisplay": given.get("allow_redisplay", "unspecified"),
        "billing_details": billing,
        "card": _describe(known, month, year)
        | {
            "checks": _checks(given["card"], billing["address"]),
            "networks": _networks(known, given["card"].get("networks", {}).get("preferred")),
        },
        "created": int(call.now),
        "customer": None,
        "customer_account": None,
        "livemode": False,
        "metadata": metadata.merged({}, given),
        "type": "card",
    }
    call.store.save(method)
    card_use.remember(call, str(method["id"]), known.on_charge)
    return method


def _require_card(given: dict[str, Any]) -> None:
    if "type" not in given:
        raise parameter_errors.missing("type")
    unsupported = sorted(given.keys() - _KNOWN)
    if given["type"] != "card" or unsupported:
        what = unsupported[0] if unsupported else f"type={given['type']}"
        message = f"The Stripe simulator makes PaymentMethods of cards only; it has no {what}."
        raise errors.invalid_request(message, unsupported[0] if unsupported else "type")
    card = given.get("card")
    if card is None:
        raise parameter_errors.missing("card")
    if "token" in card and "number" in card:
        message = "You may only specify one of these parameters: card[number], card[token]."
        raise errors.invalid_request(message)
    for name in () if "token" in card else ("number", "exp_month", "exp_year"):
        if name not in card:
            raise parameter_errors.missing(f"card[{name}]")


def _known(call: Call, given: dict[str, Any]) -> tuple[KnownCard, int, int]:
    """Return what is known of a card sent as a token or a number, and its month and year."""
    if "token" in given:
        known = BY_TOKEN.get(given["token"])
        if known is None:
            raise errors.resource_missing("token", given["token"], "card[token]", status=400)
        return known, *_next_year(call)
    known = _known_number(call, given)
    month = given["exp_month"]
    return known, month, cards.check_expiry(month, given["exp_year"], call.now)


def _next_year(call: Call) -> tuple[int, int]:
    """Return when published tokens expire: in this month of the next year."""
    today = time.gmtime(call.now)
    return today.tm_mon, today.tm_year + 1


def _known_number(call: Call, given: dict[str, Any]) -> KnownCard:
    if not call.account.takes_raw_cards_from(call.api_key):
        raise errors.raw_card_refused()
    # Bad data is told before a live card is: the customer's own mistake comes first.
    try:
        known = cards.known_card(given["number"], any_number=call.account.any_number)
    except errors.StripeFailure as failure:
        if "decline_code" in failure.error:
            cards.check_expiry(given["exp_month"], given["exp_year"], call.now)
        raise
    cards.check_expiry(given["exp_month"], given["exp_year"], call.now)
    if "cvc" in given:
        cards.check_cvc(given["cvc"], known.brand)
    return known


def _checks(given: dict[str, Any], address: dict[str, Any]) -> dict[str, Any]:
    return {
        "address_line1_check": "unchecked" if address["line1"] else None,
        "address_postal_code_check": "unchecked" if address["postal_code"] else None,
        "cvc_check": "unchecked" if "cvc" in given or "token" in given else None,
    }


def _describe(known: KnownCard, month: int, year: int) -> dict[str, Any]:
    last4 = known.number[-4:]
    return {
        "brand": known.brand,
        "country": known.country,
        "display_brand": known.brand if known.brand != "unknown" else "other",
        "exp_month": month,
        "exp_year": year,
        "fingerprint": _fingerprint(known.brand, last4, month, year),
        "funding": known.funding,
        "generated_from": None,
        "last4": last4,
        "regulated_status": "unregulated",
        "three_d_secure_usage": {"supported": known.on_charge.three_d_secure != "not_supported"},
        "wallet": None,
    }


def _networks(known: KnownCard, preferred: str | None) -> dict[str, Any]:
    available = [known.cobrand, known.brand] if known.cobrand else [known.brand]
    if preferred is not None and preferred not in available:
        preferred = "invalid_preference"
    return {"available": available, "preferred": preferred}


def _fingerprint(brand: str, last4: str, month: int, year: int) -> str:
    """Name the card by what is on show anyway, so that the number cannot be searched for."""
    shown = f"{brand} {last4} {month:02}/{year}"
    return hashlib.sha256(shown.encode()).hexdigest()[:16]


def _billing_details(given: dict[str, Any]) -> dict[str, Any]:
    address = given.get("address") or {}
    return {
        "address": {name: address.get(name) for name in _ADDRESS},
        "email": given.get("email") or None,
        "name": given.get("name") or None,
        "phone": given.get("phone") or None,
        "tax_id": given.get("tax_id") or None,
    }
