"""A consent heard at the summary: what pays, and what comes near it."""

from typing import Final

from payment_smart_bot.domain.model.occurrences import Event, Note, Understood
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.consent.consenting import read_consent
from payment_smart_bot.domain.reading.english.consent.harmless.left_out import leave_out_closing
from payment_smart_bot.domain.reading.english.consent.what_is_shown import (
    leave_out_amount,
    names_another_currency,
)
from payment_smart_bot.domain.value import replace

MAY_BE_OF_MONEY: Final = frozenset({Event.START, Event.ASSENT, Event.GREETING})


def hear_consent(understood: Understood, text: str, context: Context) -> Understood:
    """Return a consent at the summary where the whole message is one, and is to the payment."""
    brings_more = understood.found or understood.rejected or understood.change
    if not context.confirming or understood.event is Event.CANCEL:
        return understood
    if brings_more and not _is_only_signed(understood, text, context):
        return understood
    consent = read_consent(text, context)
    may_be_of_money = understood.is_unknown or understood.event in MAY_BE_OF_MONEY
    is_of_money = consent is None and may_be_of_money
    if is_of_money and names_another_currency(text, context.money):
        return replace(understood, event=Event.QUESTION, topic=Topic.CURRENCY)
    if is_of_money and "?" in text and leave_out_amount(text, context.money) != text:
        return replace(understood, event=Event.QUESTION, topic=Topic.HOW_MUCH)
    if consent is None:
        is_less = understood.event is Event.CONSENT
        return replace(understood, event=Event.ASSENT) if is_less else understood
    if consent.is_to_the_payment(context.asked):
        return Understood(Event.CONSENT, understood.said)
    return Understood(Event.ASSENT, understood.said).noting(Note.ONLY_AGREES)


def _is_only_signed(understood: Understood, text: str, context: Context) -> bool:
    """Whether all that a message brings is the name with which it is signed like a letter."""
    brings = {*understood.found, *understood.rejected, understood.change or Field.NAME}
    return brings == {Field.NAME} and leave_out_closing(text, context.name) != text
