"""From the text of a message to what it says: `understand`."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from payment_smart_bot.domain.conversation.card_form import card_typed
from payment_smart_bot.domain.conversation.steps import ON_THE_CARD
from payment_smart_bot.domain.model.cards import Digits, Expiry, Pan, Rejection
from payment_smart_bot.domain.model.occurrences import Detail, Event, Understood
from payment_smart_bot.domain.model.policy import Policy
from payment_smart_bot.domain.model.session import Field, Session, Status
from payment_smart_bot.domain.phrases import wording
from payment_smart_bot.domain.reading.extractors.message import Context, Message
from payment_smart_bot.domain.reading.fields import READ_IN_ORDER, FieldSpec, Recogniser
from payment_smart_bot.domain.reading.intents import (
    Intent,
    change_wanted,
    field_named,
    intent_of,
    intent_of_clauses,
    wish,
)
from payment_smart_bot.domain.reading.topics import sounds_like_a_question, topic_of
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


def understand(
    text: str,
    session: Session,
    today: date,
    policy: Policy,
    pieces: Digits | None = None,
    fields: Sequence[FieldSpec] = READ_IN_ORDER,
) -> Understood:
    """Read one message in the light of its conversation.

    `text` is the message as typed, `today` the date (UTC) by which cards expire, `pieces` the
    digits of a card number that earlier messages gave, `fields` the table of what is collected.
    Pure: the same input, the same result.
    """
    said = redact(text)
    reading = _Reading(Message(text), _context(session, today, policy, pieces), fields)
    reading.read_details()
    if reading.empty:
        understood = _as_a_whole(reading.message.text, said, session)
        if understood.event is not Event.UNCLEAR:
            return understood
    reading.read_bare_words()
    if reading.empty:
        return Understood(Event.UNCLEAR, said)
    if not session.typed and reading.about_the_card:
        return card_typed(said, reading.found)
    topic = topic_of(_for_topics(said)) if "?" in said.text else None
    return Understood(Event.DETAILS, said, reading.found, reading.rejected, topic=topic)


def _context(session: Session, today: date, policy: Policy, pieces: Digits | None) -> Context:
    return Context(
        open_field=session.open_field,
        today=today,
        brand=session.brand,
        pieces=pieces,
        tokenised=session.open_field is None and session.token is not None,
        accepted_brands=policy.accepted_brands,
        name_known=session.name is not None,
        card_known=False,
        test_numbers=policy.test_numbers,
    )


@dataclass(slots=True)
class _Reading:
    """A message on its way through the recognisers."""

    message: Message
    context: Context
    fields: Sequence[FieldSpec]
    found: dict[Field, Detail] = field(default_factory=dict)
    rejected: dict[Field, Rejection] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        return not self.found and not self.rejected

    @property
    def about_the_card(self) -> bool:
        return not ON_THE_CARD.isdisjoint({*self.found, *self.rejected})

    def read_details(self) -> None:
        for spec in self.fields:
            self._try(spec, spec.certain)
        for spec in self.fields:
            if not spec.takes_bare_words:
                self._try(spec, spec.likely)

    def read_bare_words(self) -> None:
        for spec in self.fields:
            if spec.takes_bare_words:
                self._try(spec, spec.likely)

    def _try(self, spec: FieldSpec, recognise: Recogniser) -> None:
        if spec.field in self.found or spec.field in self.rejected:
            return
        value = recognise(self.message, self.context)
        if isinstance(value, Rejection):
            self.rejected[spec.field] = value
            if spec.field is Field.CARD:
                self.context = replace(self.context, brand=value.brand, card_known=True)
        elif value is not None:
            self.found[spec.field] = value
            self._note(value)

    def _note(self, value: Detail) -> None:
        if isinstance(value, Pan):
            self.context = replace(
                self.context, brand=value.brand, card_known=True, tokenised=False
            )
        elif isinstance(value, Expiry) and self.context.brand is not None:
            self.context = replace(self.context, card_known=True)


def _as_a_whole(text: str, said: Redacted, session: Session) -> Understood:
    wanted = wish(text)
    intent = intent_of(wanted)
    change, what = change_wanted(wanted)
    if change and intent is not Intent.KEEP:
        return Understood(Event.CHANGE, said, change=what)
    what = field_named(wanted) if _was_asked_what_to_change(session) else None
    if what is not None:
        return Understood(Event.CHANGE, said, change=what)
    intent = intent or intent_of_clauses(text)
    if intent is Intent.PAY and session.status is Status.CONFIRMING:
        intent = Intent.CONSENT
    if intent is not None:
        return Understood(_EVENTS[intent], said)
    question = _for_topics(said)
    topic = topic_of(question)
    if topic is not None or sounds_like_a_question(question):
        return Understood(Event.QUESTION, said, topic=topic)
    return Understood(Event.UNCLEAR, said)


def _was_asked_what_to_change(session: Session) -> bool:
    """Whether the name of a field answers what the customer was asked last."""
    replied = session.turns[-1].replied if session.turns else ""
    return wording.WHICH_CHANGE in replied or wording.NAME_OR_CARD in replied


def _for_topics(said: Redacted) -> str:
    return " ".join(said.text.lower().replace("’", "'").split())  # noqa: RUF001 (as people type)
