"""Whether a PaymentMethod may be used here that a browser has made, or that a Customer has saved.

The browser sends its id, so it may be somebody else's, of any kind, or made up.
"""

from collections.abc import Mapping
from typing import Any, Final
from unicodedata import category

from payment_smart_bot.adapters.stripe import cards, customers
from payment_smart_bot.adapters.stripe.transport.calls import Answer
from payment_smart_bot.adapters.stripe.transport.connection import Connection
from payment_smart_bot.adapters.stripe.transport.errors import FAULT, report_failure
from payment_smart_bot.adapters.stripe.transport.lists import ListBroken, read_page
from payment_smart_bot.domain.model.calls.effects import AdoptCard, CardRefused, Refusal, Tokenised
from payment_smart_bot.domain.model.calls.lookups import ListSavedCards, SavedCards
from payment_smart_bot.domain.model.cards.held_cards import Token
from payment_smart_bot.domain.model.errors import GatewayUnavailable

_LONGEST_NAME: Final = 100
_IN_NAMES: Final = frozenset(" .,'\u2019-&/()\n\t")
_UNKNOWN: Final = "resource_missing"
"""Stripe says this of an object of the other mode too (https://docs.stripe.com/error-codes)."""


def adopt_card(stripe: Connection, effect: AdoptCard) -> Tokenised | CardRefused:
    """Take the PaymentMethod that a browser names; raises GatewayUnavailable."""
    answer = stripe.ask("get", f"{cards.PATH}/{effect.payment_method_id}", {})
    refusal = find_refusal(effect, answer, livemode=stripe.livemode)
    if refusal is not None:
        return CardRefused(refusal)
    if answer.is_done:
        return Tokenised(cards.read_token(answer.body), _read_name(answer.body))
    raise report_failure(answer)


def _read_name(method: object) -> str | None:
    """Return the owner's name, as a wallet gives it; None where it is no name by its looks.

    Whoever makes a PaymentMethod in a browser may write there what they like: digits of a card, or
    a formula for the merchant's spreadsheet.
    """
    details = method.get("billing_details") if isinstance(method, Mapping) else None
    name = details.get("name") if isinstance(details, Mapping) else None
    if not isinstance(name, str) or not 0 < len(name.strip()) <= _LONGEST_NAME:
        return None
    is_name = all(each in _IN_NAMES or category(each)[0] in "LM" for each in name)
    return " ".join(name.split()) if is_name else None


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
        or not _is_theirs(method, effect.customer_id)
        or method.get("livemode") is not livemode
        or not isinstance(card, Mapping)
    ):
        return Refusal.UNUSABLE
    brand = card.get("brand")
    if not isinstance(brand, str) or brand not in effect.accepted_brands:
        return Refusal.BRAND
    today = effect.today
    try:
        expired = (card["exp_year"], card["exp_month"]) < (today.year, today.month)
    except (KeyError, TypeError):
        raise GatewayUnavailable(FAULT) from None
    return Refusal.EXPIRY if expired else None


def _is_theirs(method: Mapping[str, Any], customer_id: str | None) -> bool:
    """Whether a PaymentMethod is nobody's yet, or one that the Customer may be shown again."""
    owner = method.get("customer")
    if owner is None:
        return True
    return owner == customer_id and method.get("allow_redisplay") == _SHOWN_AGAIN


_SHOWN_AGAIN: Final = "always"
"""What `allow_redisplay` says of a card whose owner agreed to see it in later checkouts."""

_MOST_LISTED: Final = 10


def list_saved_cards(stripe: Connection, effect: ListSavedCards) -> SavedCards:
    """List the cards that a Customer can pay with again; raises GatewayUnavailable."""
    path = f"{customers.PATH}/{effect.customer_id}/payment_methods"
    asked = {"type": "card", "allow_redisplay": _SHOWN_AGAIN, "limit": _MOST_LISTED}
    answer = stripe.ask_once("get", path, asked)
    if answer.code == _UNKNOWN:
        return SavedCards()
    try:
        listed, _ = read_page(answer)
    except ListBroken:
        raise report_failure(answer) from None
    read = (_read_usable(effect, method, livemode=stripe.livemode) for method in listed)
    return SavedCards(tuple(token for token in read if token is not None))


def _read_usable(
    effect: ListSavedCards, method: Mapping[str, Any], *, livemode: bool
) -> Token | None:
    """Return a listed card; None where it cannot be paid with, or where it is not whole."""
    # A page of a list has no object without an id: see `lists.read_page`.
    adopt = AdoptCard(method["id"], effect.accepted_brands, effect.today, effect.customer_id)
    try:
        if _find_fault(adopt, method, livemode=livemode) is None:
            return cards.read_token(method)
    except GatewayUnavailable:
        pass
    return None
