"""The saved cards that a returning customer can pay with at once."""

from collections.abc import Generator
from datetime import datetime
from typing import Final

from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.calls.effects import Effect, Outcome
from payment_smart_bot.domain.model.calls.lookups import ListSavedCards, SavedCards
from payment_smart_bot.domain.model.cards.card_details import find_last_date
from payment_smart_bot.domain.model.cards.held_cards import Token
from payment_smart_bot.domain.model.session import Session, Status

MOST_OFFERED: Final = 3
"""Beside a field for a new card, more would have to be read through."""

_OVER: Final = frozenset({Status.COMPLETED, Status.ERROR})


def list_offered_cards(
    session: Session, policy: Policy, now: datetime
) -> Generator[Effect, Outcome, tuple[Token, ...]]:
    """Return the saved cards that a customer is offered, the newest first.

    None unless the merchant has said that the customer is theirs, and a card is still taken.
    """
    customer_id = session.request.saved_cards_of
    if customer_id is None or session.status in _OVER:
        return ()
    outcome = yield ListSavedCards(customer_id, policy.accepted_brands, find_last_date(now))
    assert isinstance(outcome, SavedCards)  # noqa: S101 (the effect says so)
    return outcome.cards[:MOST_OFFERED]
