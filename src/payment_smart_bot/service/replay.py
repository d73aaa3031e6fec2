"""How a repeated message is recognised without keeping what it said."""

import hashlib
from collections.abc import Iterable
from datetime import date

from payment_smart_bot.domain.model.cards import BRANDS, Expiry, Pan
from payment_smart_bot.domain.model.errors import MessageIdReused
from payment_smart_bot.domain.model.session import Session, Turn
from payment_smart_bot.domain.reading.extractors.card import certain_card
from payment_smart_bot.domain.reading.extractors.expiry import certain_expiry
from payment_smart_bot.domain.reading.extractors.message import Context, Message
from payment_smart_bot.domain.redaction.redactor import redact


def fingerprint(
    text: str, today: date, *, by_form: bool = False, payment_method_id: str | None = None
) -> str:
    """Return a short trace by which the same message is known again.

    It is made of what may be kept anyway: the redacted text, the length, a sound card number's
    last four digits, a date that is written as one. Two messages that differ in nothing else, such
    as two security codes of the same length, are not told apart: a trace that could do so would
    give the code away (PCI DSS 3.3.1).

    `by_form`: cards are given on a page, and no digit of one that was typed goes into the trace,
    but the PaymentMethod that came from the page.

    `today` decides which dates are sound, so it has to be the same each time.
    """
    redacted = [redact(text).text, str(len(text))]
    if by_form:
        return _hashed([*redacted, payment_method_id or ""])
    message = Message(text)
    alone = Context(open_field=None, today=today, accepted_brands=tuple(BRANDS))
    pan = certain_card(message, alone)
    last4 = pan.last4 if isinstance(pan, Pan) else ""
    expiry = certain_expiry(message, alone)
    day = str(expiry) if isinstance(expiry, Expiry) else ""
    return _hashed([*redacted, last4, day])


def _hashed(parts: Iterable[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def earlier_turn(session: Session, message_id: str | None, trace: str | None) -> Turn | None:
    """Return the turn that this message had before, if it was sent already.

    Raises MessageIdReused when the id came with another message.
    """
    if message_id is None:
        return None
    for turn in reversed(session.turns):
        if turn.message_id == message_id:
            if turn.fingerprint != trace:
                raise MessageIdReused(
                    "This messageId was used for another message. Send each new message with a "
                    "new messageId."
                )
            return turn
    return None
