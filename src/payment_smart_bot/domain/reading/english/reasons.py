"""Why a message was read as it was, in English."""

from collections.abc import Sequence

from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText
from payment_smart_bot.domain.reading.english.other_numbers import set_aside_other_numbers
from payment_smart_bot.domain.reading.english.sorting import (
    THRESHOLD,
    find_likest,
    find_reasons,
    load_weights,
)
from payment_smart_bot.domain.reading.english.understanding import understand_by_rules
from payment_smart_bot.domain.reading.field_reader import FieldReader
from payment_smart_bot.domain.reading.reasons import Likeness, Reasons
from payment_smart_bot.domain.redaction.redactor import redact


def give_reasons(text: str, context: Context, readers: Sequence[FieldReader]) -> Reasons:
    """Return why a message is read as `understand` reads it."""
    others = set_aside_other_numbers(MessageText(text), [])
    is_known = not understand_by_rules(text, context, readers).is_unknown
    kinds = tuple(dict.fromkeys(other.kind for other in others))
    return Reasons(kinds, None if is_known else _find_likeness(text))


def _find_likeness(text: str) -> Likeness:
    plain, weights = redact(text).text.lower(), load_weights()
    name, score = find_likest(plain, weights)
    return Likeness(name, score, tuple(find_reasons(plain, weights, name)), THRESHOLD)
