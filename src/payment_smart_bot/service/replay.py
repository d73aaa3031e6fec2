"""How a repeated message is recognised without keeping what it said."""

import hashlib
import re
from typing import Final

from payment_smart_bot.domain.errors import MessageIdReused
from payment_smart_bot.domain.recognisers.message import normalise
from payment_smart_bot.domain.redaction import Redacted
from payment_smart_bot.domain.session import Session, Turn

_NUMBER: Final = re.compile(r"[0-9](?:[ .\-]?[0-9]){11,18}")
_DATE: Final = re.compile(r"[0-9]{1,2}\s?/\s?[0-9]{2,4}")


def fingerprint(text: str, said: Redacted) -> str:
    """Return a short trace by which the same message is known again.

    It is made of what may be kept anyway: the redacted text, the length, a number's last four
    digits, a date. Two messages that differ in nothing else, such as two security codes of the same
    length, are not told apart: a trace that could do so would give the code away (PCI DSS 3.3.1).
    """
    digits = normalise(text)
    last_fours = [found.group()[-4:] for found in _NUMBER.finditer(digits)]
    parts = [said.text, str(len(text)), *last_fours, *_DATE.findall(digits)]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def earlier_turn(session: Session, message_id: str | None, trace: str) -> Turn | None:
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
