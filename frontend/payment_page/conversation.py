"""A conversation as the page shows it, and what happens to it. Pure: values in, values out.

The customer's own words are in it only as the API returned them.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from payment_page import phrases
from payment_page.answers import Answer, Exchange

_FINISHED: Final = frozenset({"completed", "cancelled", "error"})
_MINUTE: Final = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Line:
    """One message: the customer's, as it may be shown, or the bot's."""

    by_customer: bool
    text: str


@dataclass(frozen=True, slots=True)
class Conversation:
    """Where it stands. `session_id` and `answer` are None until the API has answered once.

    `notice` is what the page itself has to say. `in_doubt` is the id of a message of which it is
    not known whether it arrived; `trouble` says why nobody could be asked. `finished_at` is when
    the page learned that it was completed.
    """

    session_id: str | None = None
    lines: tuple[Line, ...] = ()
    answer: Answer | None = None
    notice: str | None = None
    in_doubt: str | None = None
    trouble: str | None = None
    finished_at: datetime | None = None

    @property
    def begun(self) -> bool:
        """Whether the customer has said anything."""
        return any(line.by_customer for line in self.lines)

    @property
    def standing(self) -> str:
        """Where it stands, as a key of `phrases.STATUS`."""
        answer = self.answer
        if answer is None or (answer.status == "collecting" and not self.begun):
            return "new"
        if answer.status == "completed":
            return "paid" if answer.payment and answer.payment.amount is not None else "saved"
        if answer.status == "confirming" and (answer.payment or not answer.summary):
            return "processing"  # a card given on another page may not be known yet
        if answer.status == "action_required" and answer.payment is None:
            return "checkout"  # the card is given there too, so there is nothing to tell of it yet
        return answer.status if answer.status in phrases.STATUS else "collecting"

    @property
    def finished(self) -> bool:
        """Whether nothing more is asked for."""
        return self.answer is not None and self.answer.status in _FINISHED

    @property
    def ended(self) -> bool:
        """Whether this conversation can never be taken up again (a cancelled one can)."""
        return self.finished and self.standing != "cancelled"

    @property
    def waits(self) -> bool:
        """Whether it waits for a bank, or for what the customer does on another page."""
        return self.standing in {"processing", "action_required", "checkout"}

    @property
    def goes_on_elsewhere(self) -> bool:
        """Whether it moves without the customer's next message, so that it has to be watched."""
        answer = self.answer
        if answer is None or self.trouble is not None:
            return False
        return self.waits or answer.card_form is not None or self.in_doubt is not None

    @property
    def takes_test_cards(self) -> bool:
        """Whether details of a card are asked for here, and not on a page of their own."""
        answer = self.answer
        if answer is None or answer.status != "collecting" or answer.card_form is not None:
            return False
        return answer.current_field in {"card", "expiry", "cvv"}

    def minutes_left(self, now: datetime) -> int | None:
        """Return how many whole minutes are left of an open conversation."""
        if self.answer is None or self.finished or self.standing == "processing":
            return None
        return max(0, (self.answer.expires_at - now) // _MINUTE)


def answered(before: Conversation, answer: Answer, now: datetime) -> Conversation:
    """Return the conversation after a message and its answer."""
    said = (Line(by_customer=True, text=answer.echo),) if answer.echo else ()
    lines = (*before.lines, *said, Line(by_customer=False, text=answer.response))
    return _with(before, answer, lines, now)


def restored(before: Conversation, answer: Answer, now: datetime) -> Conversation:
    """Return the conversation as the API has it; what it says now may not be in its transcript.

    A message in doubt stays so unless it is in there.
    """
    exchanges = answer.transcript or ()
    lines = [line for each in exchanges for line in _lines(each)]
    if not exchanges or exchanges[-1].replied != answer.response:
        lines.append(Line(by_customer=False, text=answer.response))
    at = exchanges[-1].at if exchanges and before.answer is None else now
    arrived = {each.message_id for each in exchanges}
    in_doubt = None if before.in_doubt in arrived else before.in_doubt
    return replace(_with(before, answer, tuple(lines), at), in_doubt=in_doubt)


def not_reached(before: Conversation, message_id: str | None, why: str) -> Conversation:
    """Return the conversation after the API could not be reached; `message_id` may have arrived."""
    return replace(before, in_doubt=message_id or before.in_doubt, trouble=why, notice=None)


def refused(before: Conversation, why: str) -> Conversation:
    """Return the conversation after a message that the API did not take."""
    return replace(before, notice=why, trouble=None, in_doubt=None)


def never_arrived(before: Conversation) -> Conversation:
    """Return the conversation once a message in doubt is known not to have arrived."""
    sentence = phrases.TYPE_AGAIN if before.session_id else phrases.LOST
    return replace(before, notice=sentence, trouble=None, in_doubt=None)


def expired() -> Conversation:
    """Return a new conversation that says what became of the one before."""
    return Conversation(notice=phrases.EXPIRED)


def _with(
    before: Conversation, answer: Answer, lines: tuple[Line, ...], at: datetime
) -> Conversation:
    completed = answer.status == "completed"
    return Conversation(
        session_id=answer.session_id,
        lines=lines,
        answer=replace(answer, transcript=None),  # its lines are here already
        finished_at=(before.finished_at or at) if completed else None,
    )


def _lines(exchange: Exchange) -> tuple[Line, ...]:
    said = (Line(by_customer=True, text=exchange.said),) if exchange.said else ()
    return (*said, Line(by_customer=False, text=exchange.replied))
