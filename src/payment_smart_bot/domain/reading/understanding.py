"""From the text of a message to what it says: `understand`."""

from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.model.cards import Expiry, Pan, Rejection
from payment_smart_bot.domain.model.occurrences import Detail, Event, Understood
from payment_smart_bot.domain.model.session import Field, Question
from payment_smart_bot.domain.reading.extractors.context import Context
from payment_smart_bot.domain.reading.extractors.message_text import MessageText
from payment_smart_bot.domain.reading.field_reader import Extractor, FieldReader
from payment_smart_bot.domain.reading.intent_words import Intent
from payment_smart_bot.domain.reading.intents import (
    find_change,
    find_field_named,
    find_intent,
    find_intent_of_clauses,
    read_wish,
)
from payment_smart_bot.domain.reading.topics import find_topic, sounds_like_a_question
from payment_smart_bot.domain.redaction.redactor import Redacted, redact
from payment_smart_bot.domain.value import replace

_EVENTS: Final = {
    Intent.CANCEL: Event.CANCEL,
    Intent.CONSENT: Event.CONSENT,
    Intent.WEAK_ASSENT: Event.ASSENT,
    Intent.PAY: Event.START,
    Intent.START: Event.START,
    Intent.GREETING: Event.GREETING,
    Intent.KEEP: Event.KEEP,
}


def understand(text: str, context: Context, readers: Sequence[FieldReader]) -> Understood:
    """Read one message, as typed, in the light of its conversation.

    `readers` has every field that is collected, those that take bare words last. Pure: the same
    input, the same result.
    """
    said = redact(text)
    reading = _Reading(MessageText(text), context, readers)
    reading.read_details()
    if reading.is_empty:
        understood = _read_as_a_whole(reading.message.text, said, context, readers)
        if understood.event is not Event.UNCLEAR:
            return understood
    reading.read_bare_words()
    if reading.is_empty:
        return Understood(Event.UNCLEAR, said)
    topic = find_topic(_for_topics(said)) if "?" in said.text else None
    return Understood(Event.DETAILS, said, reading.found, reading.rejected, topic=topic)


class _Reading:
    """A message on its way through the extractors."""

    def __init__(
        self, message: MessageText, context: Context, readers: Sequence[FieldReader]
    ) -> None:
        self.message = message
        self.found: dict[str, Detail] = {}
        self.rejected: dict[str, Rejection] = {}
        self._context = context
        self._readers = readers

    @property
    def is_empty(self) -> bool:
        return not self.found and not self.rejected

    def read_details(self) -> None:
        for reader in self._readers:
            self._try(reader.field, reader.certain)
        for reader in self._readers:
            if not reader.takes_bare_words:
                self._try(reader.field, reader.likely)

    def read_bare_words(self) -> None:
        for reader in self._readers:
            if reader.takes_bare_words:
                self._try(reader.field, reader.likely)

    def _try(self, field: str, extract: Extractor) -> None:
        if field in self.found or field in self.rejected:
            return
        value = extract(self.message, self._context)
        if isinstance(value, Rejection):
            self.rejected[field] = value
            if field == Field.CARD:
                brand = value.brand
                self._context = replace(self._context, brand=brand, card_known=True)
        elif value is not None:
            self.found[field] = value
            self._learn_from(value)

    def _learn_from(self, value: Detail) -> None:
        if isinstance(value, Pan):
            self._context = replace(
                self._context, brand=value.brand, card_known=True, tokenised=False
            )
        elif isinstance(value, Expiry) and self._context.brand is not None:
            self._context = replace(self._context, card_known=True)


def _read_as_a_whole(
    text: str, said: Redacted, context: Context, readers: Sequence[FieldReader]
) -> Understood:
    wish = read_wish(text, readers)
    intent = find_intent(wish)
    change, field = find_change(wish)
    if change and intent is not Intent.KEEP:
        return Understood(Event.CHANGE, said, change=field)
    answers_what_to_change = context.asked is Question.WHAT_TO_CHANGE
    field = find_field_named(wish) if answers_what_to_change else None
    if field is not None:
        return Understood(Event.CHANGE, said, change=field)
    intent = intent or find_intent_of_clauses(text, readers)
    if intent is Intent.PAY and context.confirming:
        intent = Intent.CONSENT
    if intent is not None:
        return Understood(_EVENTS[intent], said)
    question = _for_topics(said)
    topic = find_topic(question)
    if topic is not None or sounds_like_a_question(question):
        return Understood(Event.QUESTION, said, topic=topic)
    return Understood(Event.UNCLEAR, said)


def _for_topics(said: Redacted) -> str:
    return " ".join(said.text.lower().replace("’", "'").split())  # noqa: RUF001 (as people type)
