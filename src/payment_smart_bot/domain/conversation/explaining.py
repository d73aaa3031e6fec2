"""Why a message was read as it was."""

from datetime import date

from payment_smart_bot.domain.conversation.hearing import build_context, hear
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.occurrences import Understood
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.reading.extractors.message_text import MessageText
from payment_smart_bot.domain.reading.other_numbers import Kind, set_aside_other_numbers
from payment_smart_bot.domain.reading.sorting import (
    THRESHOLD,
    find_likest,
    find_reasons,
    load_weights,
)
from payment_smart_bot.domain.reading.understanding import understand_by_rules
from payment_smart_bot.domain.redaction.redactor import redact
from payment_smart_bot.domain.value import Value


class Likeness(Value, frozen=True):
    """Which examples a message is likest to: their file, how much, and the words that say so.

    `is_enough`: the message was sorted by that.
    """

    name: str
    score: float
    words: tuple[str, ...]

    @property
    def is_enough(self) -> bool:
        """Whether the score reaches what a move needs."""
        return self.score >= THRESHOLD


class Explanation(Value, frozen=True):
    """What a message was understood as, and why.

    `other_numbers` are the kinds of what it says is something else; their values count for
    nothing. `likeness` is there where no rule knew the message.
    """

    understood: Understood
    other_numbers: tuple[Kind, ...]
    likeness: Likeness | None


def explain(text: str, session: Session, today: date, policy: Policy) -> Explanation:
    """Read a message as `hear` does, and say why it is read so."""
    readers = policy.fields.readers
    others = set_aside_other_numbers(MessageText(text), [])
    by_rules = understand_by_rules(text, build_context(session, today, policy), readers)
    is_known = not by_rules.is_unknown
    return Explanation(
        hear(text, session, today, policy),
        tuple(dict.fromkeys(other.kind for other in others)),
        None if is_known else _find_likeness(text),
    )


def _find_likeness(text: str) -> Likeness:
    plain, weights = redact(text).text.lower(), load_weights()
    name, score = find_likest(plain, weights)
    return Likeness(name, score, tuple(find_reasons(plain, weights, name)))
