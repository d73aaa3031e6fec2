"""A conversation as the page shows it, and what each event makes of it: values in, values out.

It holds the customer's own words only as the API returned them.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from payment_page import phrases
from payment_page.chat.answers import Answer, Exchange

_FINISHED: Final = frozenset({"completed", "cancelled", "error"})
_MINUTE: Final = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Line:
    """A message: the customer's as it may be shown, or the bot's."""

    by_customer: bool
    text: str


@dataclass(frozen=True, slots=True)
class Conversation:
    """Where a conversation stands. `session_id` and `answer` are None until the API has answered.

    `notice` is a sentence of the page itself. `in_doubt` is the id of a message that may not have
    arrived, and `trouble` says why the API could not be asked. `finished_at` is when the page
    learned that the conversation was completed.
    """

    session_id: str | None = None
    lines: tuple[Line, ...] = ()
    answer: Answer | None = None
    notice: str | None = None
    in_doubt: str | None = None
    trouble: str | None = None
    finished_at: datetime | None = None

    @property
    def has_begun(self) -> bool:
        """Whether the customer has said anything."""
        return any(line.by_customer for line in self.lines)

    @property
    def stage(self) -> str:
        """Where the conversation stands, as a key of `phrases.STATUS`."""
        answer = self.answer
        if answer is None or (answer.status == "collecting" and not self.has_begun):
            return "new"
        if answer.status == "completed":
            return "paid" if answer.payment and answer.payment.amount is not None else "saved"
        if answer.status == "confirming" and (answer.payment or not answer.summary):
            return "processing"  # we may not know a card from another page yet
        if answer.status == "action_required" and answer.payment is None:
            return "checkout"  # Stripe's page: the card is given there too, and not known yet
        return answer.status if answer.status in phrases.STATUS else "collecting"

    @property
    def is_finished(self) -> bool:
        """Whether nothing more is asked for."""
        return self.answer is not None and self.answer.status in _FINISHED

    @property
    def is_over(self) -> bool:
        """Whether the conversation cannot go on. A cancelled one can."""
        return self.is_finished and self.stage != "cancelled"

    @property
    def is_waiting(self) -> bool:
        """Whether it waits for a bank, or for the customer on another page."""
        return self.stage in {"processing", "action_required", "checkout"}

    @property
    def must_be_watched(self) -> bool:
        """Whether it can move without a message from this page."""
        answer = self.answer
        if answer is None or self.trouble is not None:
            return False
        return self.is_waiting or answer.card_form is not None or self.in_doubt is not None

    @property
    def asks_for_card(self) -> bool:
        """Whether the customer is asked to type details of a card."""
        answer = self.answer
        if answer is None or answer.status != "collecting" or answer.card_form is not None:
            return False
        return answer.current_field in {"card", "expiry", "cvv"}

    def count_minutes_left(self, now: datetime) -> int | None:
        """Return how many whole minutes an open conversation has left; None if it is not open."""
        if self.answer is None or self.is_finished or self.stage == "processing":
            return None
        return max(0, (self.answer.expires_at - now) // _MINUTE)


def add_answer(before: Conversation, answer: Answer, now: datetime) -> Conversation:
    """Return the conversation after a message and its answer."""
    said = (Line(by_customer=True, text=answer.echo),) if answer.echo else ()
    lines = (*before.lines, *said, Line(by_customer=False, text=answer.response))
    return _update(before, answer, lines, now)


def restore(before: Conversation, answer: Answer, now: datetime) -> Conversation:
    """Return the conversation as the API has it, with a response that its transcript may lack.

    A message stays in doubt unless the transcript has it.
    """
    exchanges = answer.transcript or ()
    lines = [line for each in exchanges for line in _list_lines(each)]
    if not exchanges or exchanges[-1].replied != answer.response:
        lines.append(Line(by_customer=False, text=answer.response))
    at = exchanges[-1].at if exchanges and before.answer is None else now
    arrived = {each.message_id for each in exchanges}
    in_doubt = None if before.in_doubt in arrived else before.in_doubt
    return replace(_update(before, answer, tuple(lines), at), in_doubt=in_doubt)


def note_trouble(before: Conversation, message_id: str | None, why: str) -> Conversation:
    """Return the conversation after the API was out of reach; `message_id` may have arrived."""
    return replace(before, in_doubt=message_id or before.in_doubt, trouble=why, notice=None)


def note_refusal(before: Conversation, why: str) -> Conversation:
    """Return the conversation after the API refused a message."""
    return replace(before, notice=why, trouble=None, in_doubt=None)


def note_loss(before: Conversation) -> Conversation:
    """Return the conversation after a message in doubt turned out to be lost."""
    sentence = phrases.TYPE_AGAIN if before.session_id else phrases.LOST
    return replace(before, notice=sentence, trouble=None, in_doubt=None)


def note_expiry(before: Conversation, *, is_linked: bool) -> Conversation:
    """Return a new conversation that says that the one before has expired.

    That of a merchant's link stays the same, and over: a new one would not be about their request.
    """
    if is_linked:
        return Conversation(before.session_id, notice=phrases.LINK_OVER)
    return Conversation(notice=phrases.EXPIRED)


def _update(
    before: Conversation, answer: Answer, lines: tuple[Line, ...], at: datetime
) -> Conversation:
    completed = answer.status == "completed"
    return Conversation(
        session_id=answer.session_id,
        lines=lines,
        answer=replace(answer, transcript=None),  # its lines are here already
        finished_at=(before.finished_at or at) if completed else None,
    )


def _list_lines(exchange: Exchange) -> tuple[Line, ...]:
    said = (Line(by_customer=True, text=exchange.said),) if exchange.said else ()
    return (*said, Line(by_customer=False, text=exchange.replied))
