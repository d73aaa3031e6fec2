"""Card data that stands in a message plainly, whatever was asked."""

from datetime import date

from payment_smart_bot.domain.model.cards.card_details import BRANDS, Expiry, Pan
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.extractors.cards.card import take_certain_card
from payment_smart_bot.domain.reading.english.extractors.dates.expiry import take_certain_expiry
from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText


def find_plain_values(text: str, today: date) -> tuple[Pan | None, Expiry | None]:
    """Return a sound card number, and a date that is written as one, if there are any."""
    message = MessageText(text)
    alone = Context(open_field=Field.EXPIRY, today=today, accepted_brands=tuple(BRANDS))
    pan, expiry = take_certain_card(message, alone), take_certain_expiry(message, alone)
    return (
        pan if isinstance(pan, Pan) else None,
        expiry if isinstance(expiry, Expiry) else None,
    )
