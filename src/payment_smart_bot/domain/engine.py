"""The conversation as one table: in which status what may happen, and what follows.

An action is pure: ``(session, occurrence, now, policy) -> Step``. A Step with an effect is not yet
the end of the turn: its outcome comes back as the next occurrence.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from payment_smart_bot.domain.actions import (
    ask_assistant,
    ask_to_confirm,
    cancel,
    card_ready,
    card_refused,
    disregard,
    give_answer,
    greet,
    hand_over,
    keep,
    number_lost,
    remind,
    reopen,
    restart,
    stay_cancelled,
    stay_completed,
    stay_ended,
    too_early,
    unclear,
)
from payment_smart_bot.domain.details import take_details
from payment_smart_bot.domain.occurrences import Event, Occurrence, event_of
from payment_smart_bot.domain.policy import Policy
from payment_smart_bot.domain.session import Session, Status
from payment_smart_bot.domain.steps import Step

COLLECTING = Status.COLLECTING
CONFIRMING = Status.CONFIRMING
COMPLETED = Status.COMPLETED
CANCELLED = Status.CANCELLED
ERROR = Status.ERROR

Action = Callable[[Session, Any, datetime, Policy], Step]
"""Its second parameter says which occurrence it takes: the one that `event_of` its row names."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What is done on an event, and the statuses that this may lead to."""

    action: Action
    leads_to: frozenset[Status]


def on(action: Action, *leads_to: Status) -> Rule:
    """Write one row of the table."""
    return Rule(action, frozenset(leads_to))


def advance(session: Session, occurrence: Occurrence, now: datetime, policy: Policy) -> Step:
    """Apply one occurrence to a session and return the Step that follows. Pure."""
    return TRANSITIONS[session.status, event_of(occurrence)].action(
        session, occurrence, now, policy
    )


_SAID: Final = (
    Event.DETAILS,
    Event.CONSENT,
    Event.ASSENT,
    Event.CANCEL,
    Event.START,
    Event.GREETING,
    Event.CHANGE,
    Event.KEEP,
    Event.UNCLEAR,
)
_CARD_OUTCOMES: Final = (Event.TOKENISED, Event.CARD_REFUSED, Event.NUMBER_LOST)

TRANSITIONS: Final[Mapping[tuple[Status, Event], Rule]] = {
    (COLLECTING, Event.DETAILS): on(take_details, COLLECTING, CONFIRMING, ERROR),
    (COLLECTING, Event.CONSENT): on(too_early, COLLECTING),
    (COLLECTING, Event.ASSENT): on(greet, COLLECTING),
    (COLLECTING, Event.CANCEL): on(cancel, CANCELLED),
    (COLLECTING, Event.START): on(greet, COLLECTING),
    (COLLECTING, Event.GREETING): on(greet, COLLECTING),
    (COLLECTING, Event.CHANGE): on(reopen, COLLECTING),
    (COLLECTING, Event.KEEP): on(keep, COLLECTING, CONFIRMING),
    (COLLECTING, Event.QUESTION): on(ask_assistant, COLLECTING),
    (COLLECTING, Event.ANSWERED): on(give_answer, COLLECTING),
    (COLLECTING, Event.UNCLEAR): on(unclear, COLLECTING),
    (COLLECTING, Event.TOKENISED): on(card_ready, COLLECTING, CONFIRMING),
    (COLLECTING, Event.CARD_REFUSED): on(card_refused, COLLECTING, ERROR),
    (COLLECTING, Event.NUMBER_LOST): on(number_lost, COLLECTING),
    (CONFIRMING, Event.DETAILS): on(take_details, COLLECTING, CONFIRMING, ERROR),
    (CONFIRMING, Event.CONSENT): on(hand_over, COMPLETED),
    (CONFIRMING, Event.ASSENT): on(ask_to_confirm, CONFIRMING),
    (CONFIRMING, Event.CANCEL): on(cancel, CANCELLED),
    (CONFIRMING, Event.START): on(remind, CONFIRMING),
    (CONFIRMING, Event.GREETING): on(remind, CONFIRMING),
    (CONFIRMING, Event.CHANGE): on(reopen, COLLECTING, CONFIRMING),
    (CONFIRMING, Event.KEEP): on(keep, CONFIRMING),
    (CONFIRMING, Event.QUESTION): on(ask_assistant, CONFIRMING),
    (CONFIRMING, Event.ANSWERED): on(give_answer, CONFIRMING),
    (CONFIRMING, Event.UNCLEAR): on(unclear, CONFIRMING),
    **{(CONFIRMING, outcome): on(disregard, CONFIRMING) for outcome in _CARD_OUTCOMES},
    **{(COMPLETED, said): on(stay_completed, COMPLETED) for said in _SAID},
    (COMPLETED, Event.QUESTION): on(ask_assistant, COMPLETED),
    (COMPLETED, Event.ANSWERED): on(give_answer, COMPLETED),
    **{(COMPLETED, outcome): on(disregard, COMPLETED) for outcome in _CARD_OUTCOMES},
    **{(CANCELLED, said): on(stay_cancelled, CANCELLED) for said in _SAID},
    (CANCELLED, Event.START): on(restart, COLLECTING),
    (CANCELLED, Event.QUESTION): on(ask_assistant, CANCELLED),
    (CANCELLED, Event.ANSWERED): on(give_answer, CANCELLED),
    **{(CANCELLED, outcome): on(disregard, CANCELLED) for outcome in _CARD_OUTCOMES},
    **{(ERROR, said): on(stay_ended, ERROR) for said in _SAID},
    (ERROR, Event.QUESTION): on(ask_assistant, ERROR),
    (ERROR, Event.ANSWERED): on(give_answer, ERROR),
    **{(ERROR, outcome): on(disregard, ERROR) for outcome in _CARD_OUTCOMES},
}
