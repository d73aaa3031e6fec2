"""Why a message was read as it was, in English."""

from collections.abc import Sequence

from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText
from payment_smart_bot.domain.reading.english.meanings import THRESHOLD
from payment_smart_bot.domain.reading.english.other_numbers import set_aside_other_numbers
from payment_smart_bot.domain.reading.english.rules import understand_by_rules
from payment_smart_bot.domain.reading.english.sorting import (
    UNKNOWN,
    find_reasons,
    hide_digits,
    load_weights,
    rank_meanings,
)
from payment_smart_bot.domain.reading.field_reader import FieldReader
from payment_smart_bot.domain.reading.reasons import Likeness, Reasons


def give_reasons(text: str, context: Context, readers: Sequence[FieldReader]) -> Reasons:
    """Return why a message is read as `understand` reads it."""
    others = set_aside_other_numbers(MessageText(text), [])
    is_known = not understand_by_rules(text, context, readers).is_unknown
    kinds = tuple(dict.fromkeys(other.kind for other in others))
    return Reasons(kinds, None if is_known else _find_likeness(text))


def _find_likeness(text: str) -> Likeness:
    plain, weights = hide_digits(MessageText(text).text), load_weights()
    score, name = rank_meanings(plain, weights)[0]
    words = tuple(find_reasons(plain, weights, name))
    return Likeness(None if name == UNKNOWN else name, score, words, THRESHOLD)
