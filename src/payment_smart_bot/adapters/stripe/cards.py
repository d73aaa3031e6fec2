"""What makes a PaymentMethod of a card, by what may be sent of its number."""

from enum import StrEnum
from typing import Any, Final

from payment_smart_bot.adapters.stripe.errors import FAULT
from payment_smart_bot.domain.model.cards import Cvv, Expiry, Pan
from payment_smart_bot.domain.model.errors import GatewayUnavailable
from payment_smart_bot.domain.model.session import Token

PATH: Final = "/v1/payment_methods"


class CardNumbers(StrEnum):
    """What may be sent of a card number.

    SENT: the number itself. STAND_INS: what Stripe publishes in place of a test number, and nothing
    for another one. NEVER: nothing.
    """

    SENT = "sent"
    STAND_INS = "stand_ins"
    NEVER = "never"


def raw_card(pan: Pan, expiry: Expiry, cvv: Cvv, name: str | None) -> dict[str, Any]:
    """Return what makes a PaymentMethod of a card as it was typed."""
    return _with_name(
        {
            "number": pan.reveal(),
            "exp_month": expiry.month,
            "exp_year": expiry.year,
            "cvc": cvv.reveal(),
        },
        name,
    )


def published_card(token: str, name: str | None) -> dict[str, Any]:
    """Return what makes a PaymentMethod of a published token, whose expiry and code are its own."""
    return _with_name({"token": token}, name)


def _with_name(card: dict[str, Any], name: str | None) -> dict[str, Any]:
    parameters: dict[str, Any] = {"type": "card", "card": card}
    if name is not None:
        parameters["billing_details"] = {"name": name}
    return parameters


def token_of(method: Any, token_id: str | None = None) -> Token:
    """Return what a PaymentMethod says of its card, under another id if one is given.

    Raises GatewayUnavailable unless it is whole.
    """
    try:
        card = method["card"]
        return Token(
            id=token_id or method["id"],
            brand=card["brand"],
            last4=card["last4"],
            expiry=Expiry(card["exp_year"], card["exp_month"]),
            livemode=method["livemode"],
        )
    except (KeyError, TypeError):
        raise GatewayUnavailable(FAULT) from None
