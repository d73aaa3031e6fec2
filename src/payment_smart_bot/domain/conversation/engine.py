"""How a conversation advances: one row of the table after the other."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from payment_smart_bot.domain.conversation.actions import say_paused
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.conversation.steps import Step, ask_in_full
from payment_smart_bot.domain.conversation.transitions import TRANSITIONS
from payment_smart_bot.domain.model.occurrences import Event, Occurrence, Understood, trigger_of
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.value import replace


def advance(session: Session, occurrence: Occurrence, now: datetime, policy: Policy) -> Step:
    """Apply one occurrence to a session and return the Step that follows. Pure.

    A Step with an effect is not yet the end of the turn: its outcome is the next occurrence.
    """
    trigger = trigger_of(occurrence)
    if policy.paused and trigger in _HELD_BACK.get(session.status, ()):
        return say_paused(session, occurrence, now, policy)
    rule = TRANSITIONS.get((session.status, trigger))
    if rule is None:  # an outcome of something that is not under way here
        return Step(session)
    return rule.action(session, occurrence, now, policy)


def advance_after_news(session: Session, said: Understood, now: datetime, policy: Policy) -> Step:
    """Apply a message to a session whose customer may not know the latest outcome yet.

    The news comes first. A message that only makes sense without it, such as another "confirm", is
    not applied, nor is a question that it answers.
    """
    news, session = tuple(map(say.Quoted, session.news)), replace(session, news=())
    if not news:
        return advance(session, said, now, policy)
    nothing_open = session.status.is_finished or session.status.is_under_way
    told = _TOLD_AT_THE_END if nothing_open else _TOLD_BY_NEWS
    if session.status is Status.CANCELLED:
        told |= _TOLD_BY_A_CANCEL
    if said.event is Event.QUESTION and said.topic in told and not said.also:
        return Step(session, (*news, *ask_in_full(session, policy)))
    if said.event in (_APPLY_ALWAYS if nothing_open else _APPLY_IF_OPEN):
        step = advance(session, said, now, policy)
        return replace(step, says=(*news, *step.says))
    return Step(session, (*news, *ask_in_full(session, policy)))


_TOLD_BY_NEWS: Final = frozenset({Topic.PROGRESS, Topic.DECLINED})
_TOLD_AT_THE_END: Final = _TOLD_BY_NEWS | {
    Topic.WHICH_CARD_GIVEN,
    Topic.HOW_LONG,
    Topic.AFTER_CONFIRM,
    Topic.WAIT,
    Topic.PAUSE,
    Topic.HELP,
    Topic.FORMATS,
    Topic.WHERE_TO_ENTER,
    Topic.PAGE_TROUBLE,
    Topic.NO_CARD,
    Topic.THANKS,
    Topic.GREETING,
}
"""Questions whose answer would say the news once more, and no more."""
_TOLD_BY_A_CANCEL: Final = frozenset({Topic.CANCEL_LATER, Topic.WITHDRAWAL, Topic.REFUND})

_APPLY_ALWAYS: Final = frozenset({Event.QUESTION})
_APPLY_IF_OPEN: Final = frozenset(
    {
        Event.DETAILS,
        Event.CARD_TYPED,
        Event.CARD_GIVEN,
        Event.CHANGE,
        Event.CANCEL,
        Event.QUESTION,
    }
)

_TAKEN: Final = frozenset(
    {
        Event.DETAILS,
        Event.CARD_TYPED,
        Event.CARD_GIVEN,
        Event.LINK_WANTED,
        Event.PAY,
        Event.CONSENT,
        Event.START,
        Event.GREETING,
        Event.CHANGE,
        Event.UNCLEAR,
    }
)
_HELD_BACK: Final[Mapping[Status, frozenset[Event]]] = {
    Status.COLLECTING: _TAKEN,
    Status.CONFIRMING: _TAKEN,
    Status.CANCELLED: frozenset({Event.START, Event.LINK_WANTED}),
}
"""What is not taken while payments are paused."""
