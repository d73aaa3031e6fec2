"""The conversation as one table: in which status what may happen, and what follows.

An action is pure: ``(session, occurrence, now, policy) -> Step``. A Step with an effect is not yet
the end of the turn: its outcome comes back as the next occurrence.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from payment_smart_bot.domain.conversation.actions import (
    ask_assistant,
    ask_to_confirm,
    cancel,
    card_ready,
    card_refused,
    code_not_taken,
    code_ready,
    disregard,
    give_answer,
    greet,
    keep,
    number_lost,
    remind,
    reopen,
    restart,
    say_paused,
    show_again,
    stay_cancelled,
    stay_completed,
    stay_ended,
    too_early,
    unclear,
)
from payment_smart_bot.domain.conversation.charge_actions import (
    charge_cancelled,
    charged,
    consent,
    declined,
    done_elsewhere,
    remind_of_bank,
    send_to_bank,
    still_processing,
    uncharged,
    want_out,
)
from payment_smart_bot.domain.conversation.checkout_actions import (
    card_in_vain,
    card_set_up,
    link_over,
    open_page,
    open_page_afresh,
)
from payment_smart_bot.domain.conversation.details import take_details
from payment_smart_bot.domain.conversation.form_actions import adopt_card, refuse_typed_card
from payment_smart_bot.domain.conversation.steps import Step, prompt
from payment_smart_bot.domain.model.occurrences import Event, Occurrence, Understood, event_of
from payment_smart_bot.domain.model.policy import Policy
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.value import Value, replace

COLLECTING = Status.COLLECTING
CONFIRMING = Status.CONFIRMING
CHARGING = Status.CHARGING
ACTION_REQUIRED = Status.ACTION_REQUIRED
COMPLETED = Status.COMPLETED
CANCELLED = Status.CANCELLED
ERROR = Status.ERROR

Action = Callable[[Session, Any, datetime, Policy], Step]
"""Its second parameter says which occurrence it takes: the one that `event_of` its row names."""


class Rule(Value, frozen=True):
    """What is done on an event, and the statuses that this may lead to."""

    action: Action
    leads_to: frozenset[Status]


def on(action: Action, *leads_to: Status) -> Rule:
    """Write one row of the table."""
    return Rule(action, frozenset(leads_to))


def advance(session: Session, occurrence: Occurrence, now: datetime, policy: Policy) -> Step:
    """Apply one occurrence to a session and return the Step that follows. Pure."""
    event = event_of(occurrence)
    if policy.paused and event in _HELD_BACK.get(session.status, ()):
        return say_paused(session, occurrence, now, policy)
    return TRANSITIONS[session.status, event].action(session, occurrence, now, policy)


def in_the_light_of_news(session: Session, said: Understood, now: datetime, policy: Policy) -> Step:
    """Apply a message to a session whose customer may not know the latest outcome yet.

    The news comes first. A message that only makes sense without it, such as another "confirm",
    is not applied.
    """
    news, session = session.news, replace(session, news=())
    if not news:
        return advance(session, said, now, policy)
    nothing_open = session.status.finished or session.status.under_way
    if said.event in (_APPLY_ALWAYS if nothing_open else _APPLY_IF_OPEN):
        step = advance(session, said, now, policy)
        return replace(step, says=(*news, *step.says))
    return Step(session, (*news, prompt(session)))


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
        Event.CONSENT,
        Event.START,
        Event.GREETING,
        Event.CHANGE,
        Event.UNCLEAR,
    }
)
_HELD_BACK: Final[Mapping[Status, frozenset[Event]]] = {
    COLLECTING: _TAKEN,
    CONFIRMING: _TAKEN,
    CANCELLED: frozenset({Event.START, Event.LINK_WANTED}),
}
"""What is not taken while payments are paused."""


_SAID: Final = (
    Event.DETAILS,
    Event.CARD_TYPED,
    Event.CARD_GIVEN,
    Event.LINK_WANTED,
    Event.CONSENT,
    Event.STALE_CONSENT,
    Event.ASSENT,
    Event.CANCEL,
    Event.START,
    Event.GREETING,
    Event.CHANGE,
    Event.KEEP,
    Event.UNCLEAR,
)
_CODE_OUTCOMES: Final = (Event.CODE_TOKENISED, Event.CODE_NOT_TAKEN)
_CARD_OUTCOMES: Final = (
    Event.TOKENISED,
    Event.CARD_REFUSED,
    Event.NUMBER_LOST,
    *_CODE_OUTCOMES,
)
_VERDICTS: Final = (
    Event.CHARGED,
    Event.DECLINED,
    Event.UNCHARGED,
    Event.CHARGE_CANCELLED,
    Event.CHARGE_OPEN,
    Event.ACTION_REQUIRED,
    Event.LINK_OVER,
    Event.CARD_SET_UP,
)
_OUTCOMES: Final = (*_CARD_OUTCOMES, *_VERDICTS)

TRANSITIONS: Final[Mapping[tuple[Status, Event], Rule]] = {
    (COLLECTING, Event.DETAILS): on(take_details, COLLECTING, CONFIRMING, ERROR),
    (COLLECTING, Event.CARD_TYPED): on(refuse_typed_card, COLLECTING),
    (COLLECTING, Event.CARD_GIVEN): on(adopt_card, COLLECTING),
    (COLLECTING, Event.LINK_WANTED): on(open_page, CHARGING),
    (COLLECTING, Event.CONSENT): on(too_early, COLLECTING),
    (COLLECTING, Event.STALE_CONSENT): on(too_early, COLLECTING),
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
    (COLLECTING, Event.CODE_TOKENISED): on(code_ready, COLLECTING, CONFIRMING),
    (COLLECTING, Event.CODE_NOT_TAKEN): on(code_not_taken, COLLECTING),
    **{(COLLECTING, verdict): on(disregard, COLLECTING) for verdict in _VERDICTS},
    (CONFIRMING, Event.DETAILS): on(take_details, COLLECTING, CONFIRMING, ERROR),
    (CONFIRMING, Event.CARD_TYPED): on(refuse_typed_card, COLLECTING),
    (CONFIRMING, Event.CARD_GIVEN): on(adopt_card, COLLECTING),
    (CONFIRMING, Event.LINK_WANTED): on(remind, CONFIRMING),
    (CONFIRMING, Event.CONSENT): on(consent, CHARGING, COMPLETED),
    (CONFIRMING, Event.STALE_CONSENT): on(show_again, CONFIRMING),
    (CONFIRMING, Event.ASSENT): on(ask_to_confirm, CONFIRMING),
    (CONFIRMING, Event.CANCEL): on(cancel, CANCELLED),
    (CONFIRMING, Event.START): on(remind, CONFIRMING),
    (CONFIRMING, Event.GREETING): on(remind, CONFIRMING),
    (CONFIRMING, Event.CHANGE): on(reopen, COLLECTING, CONFIRMING),
    (CONFIRMING, Event.KEEP): on(keep, CONFIRMING),
    (CONFIRMING, Event.QUESTION): on(ask_assistant, CONFIRMING),
    (CONFIRMING, Event.ANSWERED): on(give_answer, CONFIRMING),
    (CONFIRMING, Event.UNCLEAR): on(unclear, CONFIRMING),
    **{(CONFIRMING, outcome): on(disregard, CONFIRMING) for outcome in _OUTCOMES},
    **{(CHARGING, said): on(still_processing, CHARGING) for said in _SAID},
    (CHARGING, Event.CANCEL): on(want_out, CHARGING),
    (CHARGING, Event.QUESTION): on(ask_assistant, CHARGING),
    (CHARGING, Event.ANSWERED): on(give_answer, CHARGING),
    **{(CHARGING, outcome): on(disregard, CHARGING) for outcome in _CARD_OUTCOMES},
    (CHARGING, Event.CHARGED): on(charged, COMPLETED),
    (CHARGING, Event.DECLINED): on(declined, COLLECTING, CONFIRMING, ERROR),
    (CHARGING, Event.UNCHARGED): on(uncharged, CONFIRMING),
    (CHARGING, Event.CHARGE_CANCELLED): on(charge_cancelled, CANCELLED),
    (CHARGING, Event.CHARGE_OPEN): on(still_processing, CHARGING),
    (CHARGING, Event.ACTION_REQUIRED): on(send_to_bank, ACTION_REQUIRED),
    (CHARGING, Event.LINK_OVER): on(link_over, COLLECTING),
    (CHARGING, Event.CARD_SET_UP): on(card_set_up, COLLECTING, CONFIRMING, ERROR),
    **{(ACTION_REQUIRED, said): on(remind_of_bank, ACTION_REQUIRED) for said in _SAID},
    (ACTION_REQUIRED, Event.CARD_TYPED): on(card_in_vain, ACTION_REQUIRED),
    (ACTION_REQUIRED, Event.CANCEL): on(want_out, ACTION_REQUIRED),
    (ACTION_REQUIRED, Event.QUESTION): on(ask_assistant, ACTION_REQUIRED),
    (ACTION_REQUIRED, Event.ANSWERED): on(give_answer, ACTION_REQUIRED),
    **{(ACTION_REQUIRED, outcome): on(disregard, ACTION_REQUIRED) for outcome in _CARD_OUTCOMES},
    (ACTION_REQUIRED, Event.CHARGED): on(charged, COMPLETED),
    (ACTION_REQUIRED, Event.DECLINED): on(declined, COLLECTING, CONFIRMING, ERROR),
    (ACTION_REQUIRED, Event.UNCHARGED): on(uncharged, CONFIRMING),
    (ACTION_REQUIRED, Event.CHARGE_CANCELLED): on(charge_cancelled, CANCELLED),
    (ACTION_REQUIRED, Event.CHARGE_OPEN): on(done_elsewhere, ACTION_REQUIRED, CHARGING),
    (ACTION_REQUIRED, Event.ACTION_REQUIRED): on(send_to_bank, ACTION_REQUIRED),
    (ACTION_REQUIRED, Event.LINK_OVER): on(link_over, COLLECTING),
    (ACTION_REQUIRED, Event.CARD_SET_UP): on(card_set_up, COLLECTING, CONFIRMING, ERROR),
    **{(COMPLETED, said): on(stay_completed, COMPLETED) for said in _SAID},
    (COMPLETED, Event.QUESTION): on(ask_assistant, COMPLETED),
    (COMPLETED, Event.ANSWERED): on(give_answer, COMPLETED),
    **{(COMPLETED, outcome): on(disregard, COMPLETED) for outcome in _OUTCOMES},
    **{(CANCELLED, said): on(stay_cancelled, CANCELLED) for said in _SAID},
    (CANCELLED, Event.START): on(restart, COLLECTING),
    (CANCELLED, Event.LINK_WANTED): on(open_page_afresh, CHARGING),
    (CANCELLED, Event.QUESTION): on(ask_assistant, CANCELLED),
    (CANCELLED, Event.ANSWERED): on(give_answer, CANCELLED),
    **{(CANCELLED, outcome): on(disregard, CANCELLED) for outcome in _OUTCOMES},
    **{(ERROR, said): on(stay_ended, ERROR) for said in _SAID},
    (ERROR, Event.QUESTION): on(ask_assistant, ERROR),
    (ERROR, Event.ANSWERED): on(give_answer, ERROR),
    **{(ERROR, outcome): on(disregard, ERROR) for outcome in _OUTCOMES},
}
