"""The transition table is complete, true, and reached in every row."""

from collections import defaultdict
from collections.abc import Mapping
from itertools import product
from typing import get_args, get_type_hints

import pytest
from tests.domain.conversation.engine_cases import OCCURRENCES, SESSIONS, step

from payment_smart_bot.domain.conversation.steps import Step
from payment_smart_bot.domain.conversation.transitions import TRANSITIONS
from payment_smart_bot.domain.model.calls.effects import Answered
from payment_smart_bot.domain.model.occurrences import (
    ActionRequired,
    ChargedAfterAll,
    ChargeOpen,
    EngineOutcome,
    Event,
    Occurrence,
    Trigger,
    Understood,
    Verdict,
    trigger_of,
)
from payment_smart_bot.domain.model.session import Session, Status

Row = tuple[Status, Trigger]

OF_CARDS = {*get_args(EngineOutcome)} - {Answered}
VERDICTS = {*Verdict.__subclasses__()} - {ChargedAfterAll}
TRIGGERS: set[Trigger] = {*Event, Answered, ChargedAfterAll, *OF_CARDS, *VERDICTS}
HEARS_THE_OUTCOME = {Status.CHARGING, Status.ACTION_REQUIRED, Status.COMPLETED}
IGNORED: set[Row] = {
    *product({*Status} - {Status.COLLECTING}, OF_CARDS),
    *product({*Status} - {Status.CHARGING, Status.ACTION_REQUIRED}, VERDICTS),
    *product(HEARS_THE_OUTCOME, {ChargedAfterAll}),
}
"""Outcomes of what is not under way: a card is given while COLLECTING, a charge is in two.

A success that comes late is for those who were told otherwise.
"""


def name_row(row: Row) -> str:
    status, trigger = row
    return f"{status}-{trigger if isinstance(trigger, Event) else trigger.__name__}"


def reached() -> Mapping[Row, set[Status]]:
    """Return where each row led, over all pairs of the cases."""
    led_to = defaultdict(set)
    for session, occurrence in product(SESSIONS, OCCURRENCES):
        row = session.status, trigger_of(occurrence)
        led_to[row].add(step(session, occurrence).session.status)
    return led_to


LED_TO = reached()


def test_everything_that_can_happen_has_a_row_or_is_ignored_on_purpose() -> None:
    assert set(TRANSITIONS) | IGNORED == set(product(Status, TRIGGERS))
    assert set(TRANSITIONS) & IGNORED == set()


def test_every_status_has_a_row_for_each_event() -> None:
    assert set(product(Status, Event)) <= set(TRANSITIONS)


def test_what_is_ignored_changes_nothing_and_says_nothing() -> None:
    pairs = [
        (session, occurrence)
        for session, occurrence in product(SESSIONS, OCCURRENCES)
        if (session.status, trigger_of(occurrence)) in IGNORED
    ]
    assert {(session.status, trigger_of(occurrence)) for session, occurrence in pairs} == IGNORED
    assert all(step(session, occurrence) == Step(session) for session, occurrence in pairs)


@pytest.mark.parametrize("row", TRANSITIONS, ids=name_row)
def test_every_row_is_reached_and_leads_to_each_of_its_statuses_and_no_other(row: Row) -> None:
    assert LED_TO[row] == TRANSITIONS[row].leads_to


def test_an_action_takes_the_kind_of_occurrence_that_its_rows_name() -> None:
    for (_, trigger), rule in TRANSITIONS.items():
        parameter = list(get_type_hints(rule.action).values())[1]
        kinds = get_args(parameter) or (parameter,)
        kind = Understood if isinstance(trigger, Event) else trigger
        assert kind in kinds or Verdict in kinds, (rule.action.__name__, trigger)


@pytest.mark.parametrize("status", Status)
def test_whatever_something_can_come_of_gets_an_answer_an_effect_or_a_charge(
    status: Status,
) -> None:
    for session, occurrence in product(SESSIONS, OCCURRENCES):
        if session.status is not status:
            continue
        done = step(session, occurrence)
        begun = done.session.status is Status.CHARGING and status is not Status.CHARGING
        came = bool(done.says or done.effect or begun)
        assert came is something_comes_of(session, occurrence), (session, occurrence)


def something_comes_of(session: Session, occurrence: Occurrence) -> bool:
    """Whether something comes of an occurrence in the status of a session."""
    if isinstance(occurrence, Understood | Answered):
        return True
    if not isinstance(occurrence, Verdict):
        return session.status is Status.COLLECTING
    if isinstance(occurrence, ChargedAfterAll):
        return session.status not in HEARS_THE_OUTCOME
    if occurrence == ChargeOpen(processing=True):
        return session.status.is_under_way
    if session.status is Status.ACTION_REQUIRED:  # where the customer knows already what is open
        return not isinstance(occurrence, ChargeOpen | ActionRequired)
    return session.status is Status.CHARGING
