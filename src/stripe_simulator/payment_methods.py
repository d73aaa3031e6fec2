"""PaymentMethods (https://docs.stripe.com/api/payment_methods): create and retrieve.

Neither a card number nor a code leaves `_card`: what is kept is brand, last four and expiry.
"""

from __future__ import annotations

import hashlib
import time
from typing import TYPE_CHECKING, Any

import stripe

from stripe_simulator import cards, errors, ids, parameter_errors, parameters
from stripe_simulator.test_cards import BY_TOKEN

if TYPE_CHECKING:
    from stripe_simulator.call import Call
    from stripe_simulator.known_card import KnownCard

_KNOWN = {"allow_redisplay", "billing_details", "card", "expand", "metadata", "type"}
_ADDRESS = ("city", "country", "line1", "line2", "postal_code", "state")


def create(call: Call) -> dict[str, Any]:
    """Make a PaymentMethod from a card number or a published token.

    Raises StripeFailure: 400 for parameters, 402 for the card, see `cards`.
    """
    given = parameters.check(stripe.params.PaymentMethodCreateParams, call.form)
    _require_card(given)
    check_expand(given)
    billing = _billing_details(given.get("billing_details") or {})
    method = {
        "id": ids.new("pm"),
        "object": "payment_method",
        "allow_redisplay": given.get("allow_redisplay", "unspecified"),
        "billing_details": billing,
        "card": _card(call, given["card"], billing["address"]),
        "created": int(call.now),
        "customer": None,
        "customer_account": None,
        "livemode": False,
        "metadata": given.get("metadata", {}),
        "type": "card",
    }
    call.store.save(method)
    return method


def retrieve(call: Call, id_: str) -> dict[str, Any]:
    """Return a PaymentMethod. Raises StripeFailure (404) where there is none."""
    check_expand(parameters.check(stripe.params.PaymentMethodRetrieveParams, call.form))
    method = call.store.load("payment_method", id_)
    if method is None:
        raise errors.resource_missing("PaymentMethod", id_, "payment_method")
    return method


def check_expand(given: dict[str, Any]) -> None:
    """Raise StripeFailure (400) for what cannot be expanded; customer is, and it is null."""
    for name in given.get("expand", []):
        if name != "customer":
            raise errors.invalid_request(f"This property cannot be expanded ({name}).", "expand")


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


def _card(call: Call, given: dict[str, Any], address: dict[str, Any]) -> dict[str, Any]:
    if "token" in given:
        known = BY_TOKEN.get(given["token"])
        if known is None:
            raise errors.resource_missing("token", given["token"], "card[token]", status=400)
        today = time.gmtime(call.now)  # published tokens expire in this month of the next year
        month, year = today.tm_mon, today.tm_year + 1
    else:
        known = _known(call, given)
        month = given["exp_month"]
        year = cards.check_expiry(month, given["exp_year"], call.now)
    checks = {
        "address_line1_check": "unchecked" if address["line1"] else None,
        "address_postal_code_check": "unchecked" if address["postal_code"] else None,
        "cvc_check": "unchecked" if "cvc" in given or "token" in given else None,
    }
    preferred = given.get("networks", {}).get("preferred")
    return _describe(known, month, year) | {
        "checks": checks,
        "networks": _networks(known, preferred),
    }


def _known(call: Call, given: dict[str, Any]) -> KnownCard:
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
