"""A payment on record, for the tests of what becomes of one."""

from datetime import datetime, timedelta
from typing import Final

from tests.fakes.ports import NOON
from tests.fakes.talk import PRICE

from payment_smart_bot.domain.model.cards.card_details import Expiry
from payment_smart_bot.domain.model.cards.held_cards import Token
from payment_smart_bot.domain.model.charge import Offer
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.value import replace

NOW: Final[datetime] = NOON
SAVED: Final = Payment(
    id="p",
    session_id="s",
    status=PaymentStatus.SAVED,
    token=Token("pm_1", "visa", "4242", Expiry(2031, 12), livemode=False),
    cardholder="Ada Lovelace",
    consent=Offer(NOW, shown="What was shown."),
    confirmed_at=NOW,
    retain_until=NOW + timedelta(days=400),
)
"""A card that was handed over, and nothing charged."""

PAID: Final = replace(
    SAVED,
    status=PaymentStatus.PAID,
    consent=replace(SAVED.consent, money=PRICE),
    intent_id="pi_1",
)
"""A charge that was made."""
