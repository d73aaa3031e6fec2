"""How a PaymentMethod describes its card and its owner."""

import hashlib
from typing import Any

from stripe_simulator.cards.known_card import KnownCard

_ADDRESS = ("city", "country", "line1", "line2", "postal_code", "state")


def describe_card(card: KnownCard, month: int, year: int) -> dict[str, Any]:
    """Return what `card` shows of a card, without the checks and the networks."""
    last4 = card.number[-4:]
    return {
        "brand": card.brand,
        "country": card.country,
        "display_brand": card.brand if card.brand != "unknown" else "other",
        "exp_month": month,
        "exp_year": year,
        "fingerprint": _make_fingerprint(card.brand, last4, month, year),
        "funding": card.funding,
        "generated_from": None,
        "last4": last4,
        "regulated_status": "unregulated",
        "three_d_secure_usage": {"supported": card.on_charge.three_d_secure != "not_supported"},
        "wallet": None,
    }


def describe_checks(given: dict[str, Any], address: dict[str, Any]) -> dict[str, Any]:
    """Return the checks that a charge will make of what was sent. given: the hash `card`."""
    return {
        "address_line1_check": "unchecked" if address["line1"] else None,
        "address_postal_code_check": "unchecked" if address["postal_code"] else None,
        "cvc_check": "unchecked" if "cvc" in given or "token" in given else None,
    }


def describe_networks(card: KnownCard, given: dict[str, Any]) -> dict[str, Any]:
    """Return the networks of a card, and the one that the hash `card` prefers."""
    available = [card.cobrand, card.brand] if card.cobrand else [card.brand]
    preferred = given.get("networks", {}).get("preferred")
    if preferred is not None and preferred not in available:
        preferred = "invalid_preference"
    return {"available": available, "preferred": preferred}


def describe_billing(given: dict[str, Any]) -> dict[str, Any]:
    """Return the billing details, with None for what was not sent."""
    address = given.get("address") or {}
    return {
        "address": {name: address.get(name) for name in _ADDRESS},
        "email": given.get("email") or None,
        "name": given.get("name") or None,
        "phone": given.get("phone") or None,
        "tax_id": given.get("tax_id") or None,
    }


def _make_fingerprint(brand: str, last4: str, month: int, year: int) -> str:
    """Return a fingerprint of what the PaymentMethod shows anyway, so that it hides no number."""
    shown = f"{brand} {last4} {month:02}/{year}"
    return hashlib.sha256(shown.encode()).hexdigest()[:16]
