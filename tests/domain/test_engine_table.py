"""The transition table is complete, true, and reached in every row."""

from collections import defaultdict
from collections.abc import Mapping
from itertools import product
from typing import get_args, get_type_hints

import pytest

from payment_smart_bot.domain.conversation.engine import TRANSITIONS
from payment_smart_bot.domain.model.effects import (
    Answered,
    CardRefused,
    CodeNotTaken,
    CodeTokenised,
    NumberLost,
    Tokenised,
)
from payment_smart_bot.domain.model.occurrences import (
    ActionRequired,
    CardSetUp,
    ChargeCancelled,
    Charged,
    ChargeOpen,
    Declined,
    Event,
    LinkOver,
    Occurrence,
    Uncharged,
    Understood,
    Verdict,
    event_of,
)
from payment_smart_bot.domain.model.session import Session, Status

from .engine_cases import OCCURRENCES, SESSIONS, step

Row = tuple[Status, Event]

TYPES: Mapping[Event, type] = defaultdict(
    lambda: Understood,
    {
        Event.TOKENISED: Tokenised,
        Event.CARD_REFUSED: CardRefused,
        Event.NUMBER_LOST: NumberLost,
        Event.CODE_TOKENISED: CodeTokenised,
        Event.CODE_NOT_TAKEN: CodeNotTaken,
        Event.ANSWERED: Answered,
        Event.CHARGED: Charged,
        Event.DECLINED: Declined,
        Event.UNCHARGED: Uncharged,
        Event.CHARGE_CANCELLED: ChargeCancelled,
        Event.CHARGE_OPEN: ChargeOpen,
        Event.ACTION_REQUIRED: ActionRequired,
        Event.LINK_OVER: LinkOver,
        Event.CARD_SET_UP: CardSetUp,
    },
)


def reached() -> Mapping[Row, set[Status]]:
    """Return where each row led, over all pairs of the cases."""
    led_to = defaultdict(set)
    for session, occurrence in product(SESSIONS, OCCURRENCES):
        row = session.status, event_of(occurrence)
        led_to[row].add(step(session, occurrence).session.status)
    return led_to


LED_TO = reached()


def test_every_status_has_a_rule_for_every_event() -> None:
    assert set(TRANSITIONS) == set(product(Status, Event))


@pytest.mark.parametrize("row", TRANSITIONS, ids="-".join)
def test_every_row_is_reached_and_leads_to_each_of_its_statuses_and_no_other(
    row: Row,
) -> None:
    assert LED_TO[row] == TRANSITIONS[row].leads_to


@pytest.mark.parametrize("row", TRANSITIONS, ids="-".join)
def test_an_action_takes_the_kind_of_occurrence_that_its_row_names(row: Row) -> None:
    parameter = list(get_type_hints(TRANSITIONS[row].action).values())[1]
    kinds = get_args(parameter) or (parameter,)
    assert TYPES[row[1]] in kinds


@pytest.mark.parametrize("session", SESSIONS)
@pytest.mark.parametrize("occurrence", OCCURRENCES, ids=lambda o: str(event_of(o)))
def test_everything_that_is_said_gets_an_answer_an_effect_or_a_charge(
    session: Session, occurrence: Occurrence
) -> None:
    done = step(session, occurrence)
    charge = done.session.status is Status.CHARGING and session.status is not Status.CHARGING
    assert bool(done.says or done.effect or charge) is is_awaited(session, occurrence)


def is_awaited(session: Session, occurrence: Occurrence) -> bool:
    """Whether something can come of an occurrence in this status."""
    if isinstance(occurrence, Understood | Answered):
        return True
    if not isinstance(occurrence, Verdict):
        return session.status is Status.COLLECTING
    if occurrence == ChargeOpen(processing=True):
        return session.status.under_way
    if session.status is Status.ACTION_REQUIRED:  # where the customer knows already what is open
        return not isinstance(occurrence, ChargeOpen | ActionRequired)
    return session.status is Status.CHARGING
