"""Whether a PaymentMethod that a browser has made may be used here.

The browser sends its id, so it may be somebody else's, of any kind, or made up.
"""

from collections.abc import Mapping
from typing import Any, Final

from payment_smart_bot.adapters.stripe import cards
from payment_smart_bot.adapters.stripe.calls import Answer
from payment_smart_bot.adapters.stripe.connection import Connection
from payment_smart_bot.adapters.stripe.errors import FAULT, report_failure
from payment_smart_bot.domain.model.effects import AdoptCard, CardRefused, Refusal, Tokenised
from payment_smart_bot.domain.model.errors import GatewayUnavailable

_UNKNOWN: Final = "resource_missing"
"""Stripe says this of an object of the other mode too (https://docs.stripe.com/error-codes)."""


def adopt_card(stripe: Connection, effect: AdoptCard) -> Tokenised | CardRefused:
    """Take a PaymentMethod that a browser has made; raises GatewayUnavailable."""
    answer = stripe.ask("get", f"{cards.PATH}/{effect.payment_method_id}", {})
    refusal = find_refusal(effect, answer, livemode=stripe.livemode)
    if refusal is not None:
        return CardRefused(refusal)
    if answer.is_done:
        return Tokenised(cards.read_token(answer.body))
    raise report_failure(answer)


def find_refusal(effect: AdoptCard, answer: Answer, *, livemode: bool) -> Refusal | None:
    """Return why a PaymentMethod is not taken; None if it is taken, or if Stripe does not say.

    Raises GatewayUnavailable for an answer that is no PaymentMethod.
    """
    if answer.code == _UNKNOWN:
        return Refusal.UNUSABLE
    if not answer.is_done:
        return None
    if not isinstance(answer.body, Mapping) or answer.body.get("object") != "payment_method":
        raise GatewayUnavailable(FAULT)
    return _find_fault(effect, answer.body, livemode=livemode)


def _find_fault(effect: AdoptCard, method: Mapping[str, Any], *, livemode: bool) -> Refusal | None:
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
