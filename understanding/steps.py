"""The steps of a conversation at which messages are read: $49.00 are due, the card is a Visa."""

from datetime import UTC, datetime, timedelta
from typing import Final

from payment_smart_bot.domain.conversation.hearing import hear
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.cards.card_details import VISA, Expiry
from payment_smart_bot.domain.model.cards.concealed import Sealed
from payment_smart_bot.domain.model.cards.held_cards import HeldCard, Token
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.occurrences import Understood
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.session import CONFIRMATION, Field, Session, Status
from payment_smart_bot.domain.value import replace

NOW: Final = datetime(2026, 11, 21, 12, tzinfo=UTC)
_FIRST = Session.start(
    "understanding", NOW, timedelta(hours=1), 32 * "0", PaymentRequest(Money(4900, "usd"))
)
_NAMED = _FIRST.with_value(Field.NAME, "Jane Doe")
_WITH_CARD = _NAMED.with_value(Field.CARD, HeldCard(VISA.name, "4242", Sealed(b"sealed")))
_TOKEN = Token("pm_1", VISA.name, "4242", Expiry(2027, 12), livemode=False)

STEPS: Final = {
    Field.NAME.value: _FIRST,
    Field.CARD.value: _NAMED,
    Field.EXPIRY.value: _WITH_CARD,
    Field.CVV.value: _WITH_CARD.with_value(Field.EXPIRY, Expiry(2027, 12)),
    CONFIRMATION: replace(_NAMED, token=_TOKEN, status=Status.CONFIRMING),
}
"""Sessions by what is asked for."""

POLICY: Final = Policy(merchant="Blue Bakery")


def read_at(step: str, message: str) -> Understood:
    """Return what is understood of a message at a step; raises KeyError for an unknown one."""
    return hear(message, STEPS[step], NOW.date(), POLICY)
