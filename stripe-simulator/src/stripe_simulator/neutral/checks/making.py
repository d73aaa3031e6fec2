"""Short ways to what most checks begin with."""

from typing import Any

from stripe_simulator.neutral.target import Answer, Target

CARDS_ONLY = {"enabled": True, "allow_redirects": "never"}
"""Payment methods of the Dashboard without those that leave the page, so no address to return."""


def create_intent(stripe: Target, key: str | None = None, **params: Any) -> Answer:
    """Ask for a PaymentIntent of $10.99."""
    given = {"amount": 1099, "currency": "usd", "automatic_payment_methods": CARDS_ONLY} | params
    return stripe.post("/v1/payment_intents", key, **given)


def new_intent(stripe: Target, **params: Any) -> dict[str, Any]:
    """Return a new PaymentIntent."""
    return create_intent(stripe, **params).ok()


def pay(stripe: Target, card: str = "pm_card_visa", **params: Any) -> dict[str, Any]:
    """Return a PaymentIntent that was created and confirmed at once."""
    return new_intent(stripe, payment_method=card, confirm=True, **params)


def confirm(stripe: Target, intent: str, key: str | None = None, **params: Any) -> Answer:
    """Confirm a PaymentIntent."""
    return stripe.post(f"/v1/payment_intents/{intent}/confirm", key, **params)


def decline(stripe: Target, card: str, **params: Any) -> dict[str, Any]:
    """Return the error of a payment with a card that is declined."""
    return create_intent(stripe, payment_method=card, confirm=True, **params).refused(402)


def charge_of(stripe: Target, intent: dict[str, Any]) -> dict[str, Any]:
    """Return the latest charge of a PaymentIntent."""
    return stripe.get(f"/v1/charges/{intent['latest_charge']}").ok()


def new_customer(stripe: Target, **params: Any) -> str:
    """Return the id of a new customer."""
    return str(stripe.post("/v1/customers", **params).ok()["id"])


def new_card(stripe: Target, name: str = "tok_visa") -> str:
    """Return the id of a new PaymentMethod."""
    made = stripe.post("/v1/payment_methods", type="card", card={"token": name}).ok()
    return str(made["id"])


def attach(stripe: Target, card: str, customer: str) -> Answer:
    """Attach a PaymentMethod to a customer."""
    return stripe.post(f"/v1/payment_methods/{card}/attach", customer=customer)
