"""Whether a PaymentMethod that a browser has made may be used here.

Its id comes from the customer's side: it may be anybody's, of any kind, or made up.
"""

from collections.abc import Mapping
from typing import Any, Final

from payment_smart_bot.adapters.stripe.calls import Answer
from payment_smart_bot.adapters.stripe.errors import FAULT
from payment_smart_bot.domain.model.effects import AdoptCard, Refusal
from payment_smart_bot.domain.model.errors import GatewayUnavailable

_UNKNOWN: Final = "resource_missing"
"""Also said of an object of the other mode (https://docs.stripe.com/error-codes)."""


def refusal_of(effect: AdoptCard, answer: Answer, *, livemode: bool) -> Refusal | None:
    """Return why a PaymentMethod is not taken; None where it is, or Stripe does not say.

    Raises GatewayUnavailable for an answer that is no PaymentMethod.
    """
    if answer.code == _UNKNOWN:
        return Refusal.UNUSABLE
    if not answer.done:
        return None
    if not isinstance(answer.body, Mapping) or answer.body.get("object") != "payment_method":
        raise GatewayUnavailable(FAULT)
    return _wrong_with(effect, answer.body, livemode=livemode)


def _wrong_with(effect: AdoptCard, method: Mapping[str, Any], *, livemode: bool) -> Refusal | None:
    card = method.get("card")
    if (
        method.get("id") != effect.payment_method_id
        or method.get("type") != "card"
        or method.get("customer") is not None
        or method.get("livemode") is not livemode
        or not isinstance(card, Mapping)
    ):
        return Refusal.UNUSABLE
    if card.get("brand") not in effect.accepted_brands:
        return Refusal.BRAND
    today = effect.today
    try:
        expired = (card["exp_year"], card["exp_month"]) < (today.year, today.month)
    except (KeyError, TypeError):
        raise GatewayUnavailable(FAULT) from None
    return Refusal.EXPIRY if expired else None
