"""What a message says whose numbers are something else: an amount, an order, a bank's code."""

from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import SHORTEST_PAN
from payment_smart_bot.domain.model.occurrences import Event, Understood
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText
from payment_smart_bot.domain.reading.english.other_numbers import (
    OtherNumber,
    set_aside_other_numbers,
)
from payment_smart_bot.domain.reading.field_reader import FieldReader
from payment_smart_bot.domain.reading.reasons import Kind
from payment_smart_bot.domain.redaction.redactor import Redacted

_STANDARD: Final = frozenset(Field)


def set_aside_others(
    message: MessageText, context: Context, readers: Sequence[FieldReader]
) -> tuple[OtherNumber, ...]:
    """Take the numbers out of a message that are no values here, and return them."""
    if not message.groups:
        return ()
    wanted = [reader.called for reader in readers if reader.field not in _STANDARD]
    return set_aside_other_numbers(message, wanted, find_order_id(context))


def find_order_id(context: Context) -> str | None:
    """Return the order's number, but where a number of that form is asked for."""
    may_be_asked_for = context.open_field in {Field.CVV, Field.EXPIRY}
    return None if may_be_asked_for else context.order_id


def hear_other_numbers(
    understood: Understood, others: Sequence[OtherNumber], said: Redacted, context: Context
) -> Understood:
    """Return what a message says in which numbers are something else: an amount, a bank's code."""
    kinds = {other.kind for other in others}
    is_unclear = understood.is_unknown or understood.topic is Topic.SAFE
    if is_unclear and Kind.REFUSED in kinds:
        return Understood(Event.QUESTION, said, topic=Topic.DECLINED)
    if understood.event is Event.CANCEL or understood.topic is not None:
        return understood
    consents = understood.event is Event.CONSENT
    if consents and all(other.is_amount(context.money) for other in others):
        return understood
    if Kind.MONEY in kinds and (context.confirming or understood.event is Event.QUESTION):
        return Understood(Event.QUESTION, said, topic=Topic.HOW_MUCH)
    if consents:
        return Understood(Event.ASSENT, said)
    if Kind.ONE_TIME_CODE in kinds:
        return Understood(Event.QUESTION, said, topic=Topic.PIN)
    if understood.is_unknown and any(map(_is_a_card_taken_back, others)):
        return Understood(Event.CHANGE, said)
    return understood


def _is_a_card_taken_back(other: OtherNumber) -> bool:
    return other.kind is Kind.TAKEN_BACK and len(other.written) >= SHORTEST_PAN
