"""How a repeated message is recognised without keeping what it said."""

import hashlib
from collections.abc import Callable, Iterable
from datetime import date

from payment_smart_bot.domain.language import Language
from payment_smart_bot.domain.model.errors import MessageIdReused
from payment_smart_bot.domain.model.session import Field, Session, Turn
from payment_smart_bot.domain.redaction.redactor import redact, redact_strictly
from payment_smart_bot.service.conversing.card_secrets import conceal_message_id


def take_fingerprint(
    text: str,
    today: date,
    language: Language,
    *,
    typed: bool = True,
    strictly: bool = False,
    payment_method_id: str | None = None,
    offer_id: str | None = None,
) -> str:
    """Return a short trace by which the same message is known again.

    It is made of what may be kept anyway: the redacted text, the length, a sound card number's
    last four digits, a date that is written as one. Two messages that differ in nothing else, such
    as two security codes of the same length, are not told apart: a trace that could do so would
    give the code away (PCI DSS 3.3.1).

    `strictly`: card data was asked for, so that only words known to be harmless go into it: a hash
    of a code that is spelt out in any language would give it away. Where cards are not `typed` in
    the chat, no digit of one that was typed all the same goes into the trace, but the PaymentMethod
    that came from the form. `today` decides which dates are sound, so it has to be the same each
    time.
    """
    kept = redact_strictly(text) if strictly else redact(text)
    redacted = [kept.text, str(len(text)), *([offer_id] if offer_id else [])]
    if not typed:
        return _hash([*redacted, payment_method_id or ""])
    pan, expiry = language.find_plain_values(text, today)
    return _hash([*redacted, pan.last4 if pan else "", str(expiry) if expiry else ""])


def _hash(parts: Iterable[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def find_earlier_turn(
    session: Session, message_id: str | None, trace: Callable[[str | None], str]
) -> Turn | None:
    """Return the turn that this message had before, if it was sent already.

    `trace` returns the trace of this message, given what was asked for when it came. Raises
    MessageIdReused when the id came with another message.
    """
    if message_id is None:
        return None
    concealed = conceal_message_id(session.id, message_id)
    for at, turn in reversed([*enumerate(session.turns)]):
        if turn.message_id in {message_id, concealed}:
            asked = session.turns[at - 1].current_field if at else Field.NAME.value
            if turn.fingerprint != trace(asked):
                raise MessageIdReused(
                    "This messageId was used for another message. Send each new message with a "
                    "new messageId."
                )
            return turn
    return None
