"""`payment-smart-bot read`: how a message would be read, and why; digits are masked."""

from argparse import Namespace
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Final

from payment_smart_bot.domain.conversation.explaining import Explanation, explain
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.cards.card_details import VISA, Cvv, Expiry, Pan
from payment_smart_bot.domain.model.cards.concealed import Sealed
from payment_smart_bot.domain.model.cards.held_cards import HeldCard, Token
from payment_smart_bot.domain.model.occurrences import Detail, Event, Understood
from payment_smart_bot.domain.model.session import CONFIRMATION, Field, Session, Status
from payment_smart_bot.domain.reading.reasons import Kind, Likeness
from payment_smart_bot.domain.redaction.redactor import redact
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.command_line.console import write
from payment_smart_bot.entrypoints.command_line.exit_codes import Exit

_MEANS: Final[Mapping[Event, str]] = {
    Event.CONSENT: "a plain consent; at the summary it pays, before it asks for what is missing",
    Event.ASSENT: 'an agreement that is too vague to pay on; the plain "confirm" is asked for',
    Event.CANCEL: "a wish to cancel",
    Event.START: "a wish to pay",
    Event.GREETING: "a greeting",
    Event.REPEAT: "a wish to hear the question again",
    Event.KEEP: "a wish to leave everything as it is",
    Event.UNCLEAR: "unclear; the bot says so and asks again",
}
_IS: Final[Mapping[Kind, str]] = {
    Kind.MONEY: "a sum of money",
    Kind.TELEPHONE: "a telephone number",
    Kind.ONE_TIME_CODE: "a one-time code",
    Kind.OTHER_CODE: "another code",
    Kind.OTHER_DATE: "another date",
    Kind.OTHER_NUMBER: "another number",
    Kind.TAKEN_BACK: "what is taken back",
    Kind.REFUSED: "the number of a card that was refused",
}
_WHOLE: Final = "The whole message is that: no word in it belongs to anything else."


def read(arguments: Namespace) -> Exit:
    """Say how a message is read at a step of a conversation with a Visa card."""
    now = datetime.now(UTC)
    policy = Policy()
    session = _stand_at(arguments.step, now, policy)
    explanation = explain(arguments.message, session, now.date(), policy)
    write(f"Kept as: {explanation.understood.said}")
    for line in _yield_lines(explanation):
        write(line)
    return Exit.DONE


def _stand_at(step: str, now: datetime, policy: Policy) -> Session:
    session = Session.start("read", now, policy.session_life, seed=32 * "0")
    if step == Field.NAME:
        return session
    session = session.with_value(Field.NAME, "Jane Doe")
    expiry = Expiry(now.year + 1, 12)
    if step == CONFIRMATION:
        token = Token("pm_none", VISA.name, "4242", expiry, livemode=False)
        return replace(session, token=token, status=Status.CONFIRMING)
    if step in {Field.EXPIRY, Field.CVV}:
        session = session.with_value(Field.CARD, HeldCard(VISA.name, "4242", Sealed(b"none")))
    return session.with_value(Field.EXPIRY, expiry) if step == Field.CVV else session


def _yield_lines(explanation: Explanation) -> Iterator[str]:
    yield from _yield_values(explanation.understood)
    yield from _yield_reading(explanation.understood)
    if (certainty := explanation.reasons.certainty) is not None:
        yield f"By examples, it offers what is asked for with a certainty of {certainty:.0%}."
    if explanation.reasons.likeness is not None:
        yield _tell_likeness(explanation.reasons.likeness)
    elif explanation.understood.event in _MEANS:
        yield _WHOLE
    for kind in explanation.reasons.other_numbers:
        yield f"Set aside as {_IS[kind]}: it counts for nothing"


def _yield_values(understood: Understood) -> Iterator[str]:
    for field, value in understood.found.items():
        yield f"Taken as {field}: {_mask(value)}"
    for field, why in understood.rejected.items():
        counts = "it is asked back, and counts no try" if why.is_doubtful else "it counts as a try"
        yield f"Not taken as {field}: {why.reason}; {counts}"
    if understood.proposed is not None:
        yield "It may be a name and may be a word; it is asked back."


def _yield_reading(understood: Understood) -> Iterator[str]:
    if understood.topics:
        yield f"Read as a question about: {', '.join(understood.topics)}"
    elif understood.event is Event.CHANGE:
        yield f"Read as a wish to change: {understood.change or 'something'}"
    elif understood.event is Event.QUESTION:
        yield "Read as a question that nothing here can answer"
    elif understood.event in _MEANS:
        yield f"Read as {_MEANS[understood.event]}"


def _tell_likeness(likeness: Likeness) -> str:
    if likeness.name is None:
        return "No rule knows it, and it is likest to the examples of what asks for nothing."
    enough = "enough" if likeness.is_enough else "not enough"
    words = ", ".join(f'"{word}"' for word in likeness.words) or "nothing"
    return (
        f"No rule knows it. Of the examples it is likest to {likeness.name}.txt by {words}: "
        f"{likeness.score:.2f}, which is {enough} ({likeness.needed} is needed)."
    )


def _mask(value: Detail) -> str:
    match value:
        case Pan():
            return f"{value.brand.name} ending in {value.last4}"
        case Cvv():
            return "***"
        case Expiry():
            return "a month and a year"
        case str():
            return redact(value).text
    return "the beginning of a number"
