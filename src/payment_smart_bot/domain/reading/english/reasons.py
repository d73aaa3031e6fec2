"""Why a message was read as it was, in English."""

from collections.abc import Sequence

from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.examples.ranking import find_likeliest_meaning
from payment_smart_bot.domain.reading.english.examples.sorting import (
    UNKNOWN,
    find_reasons,
    hide_digits,
    load_weights,
)
from payment_smart_bot.domain.reading.english.extractors.codes.cvv import (
    find_possible_codes,
    judge_code,
)
from payment_smart_bot.domain.reading.english.extractors.dates.expiry import find_possible_dates
from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText
from payment_smart_bot.domain.reading.english.extractors.names.name_in_talk import (
    find_name_in_talk,
)
from payment_smart_bot.domain.reading.english.extractors.offers import Offered, judge_offer
from payment_smart_bot.domain.reading.english.meanings import THRESHOLD
from payment_smart_bot.domain.reading.english.other_numbers import set_aside_other_numbers
from payment_smart_bot.domain.reading.english.rules import understand_by_rules
from payment_smart_bot.domain.reading.english.values.hearing_other_numbers import find_order_id
from payment_smart_bot.domain.reading.field_reader import FieldReader
from payment_smart_bot.domain.reading.reasons import Likeness, Reasons


def give_reasons(text: str, context: Context, readers: Sequence[FieldReader]) -> Reasons:
    """Return why a message is read as `understand` reads it."""
    message = MessageText(text)
    others = set_aside_other_numbers(message, [], find_order_id(context))
    is_known = not understand_by_rules(text, MessageText(text), context, readers).is_unknown
    kinds = tuple(dict.fromkeys(other.kind for other in others))
    certainty = _find_certainty(message, context) if message.has_words_left else None
    return Reasons(kinds, None if is_known else _find_likeness(text), certainty)


def _find_certainty(message: MessageText, context: Context) -> float | None:
    """Return how sure examples are that the value asked for is offered, if one may be."""
    left = message.left
    match context.open_field:
        case Field.NAME:
            name = find_name_in_talk(left)
            return None if name is None else name.certainty
        case Field.EXPIRY:
            dates = find_possible_dates(left, context.today)
            judged = [judge_offer(left, *span, Offered.DATE) for span in dates]
        case Field.CVV:
            judged = [judge_code(message, groups) for groups in find_possible_codes(message)]
        case _:
            judged = []
    return max(judged, default=None)


def _find_likeness(text: str) -> Likeness:
    told = MessageText(text).text
    score, name = find_likeliest_meaning(told)
    words = tuple(find_reasons(hide_digits(told), load_weights(), name))
    return Likeness(None if name == UNKNOWN else name, score, words, THRESHOLD)
