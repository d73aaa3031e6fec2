"""What a session knows of itself, and what it can never hold."""

from datetime import timedelta
from typing import get_args, get_type_hints

import pytest
from tests.domain.conversation.engine_cases import (
    CANCELLED,
    CHARGING,
    COMPLETED,
    ENDED,
    FRESH,
    OFFERED,
    PAID,
)
from tests.fakes.ports import NOON

from payment_smart_bot.domain.model.cards.card_details import Cvv
from payment_smart_bot.domain.model.cards.concealed import Sealed
from payment_smart_bot.domain.model.cards.held_cards import HeldCard, HeldPieces
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.value import Value


def types_in(kind: object) -> set[object]:
    """Return every type that a value of this kind may hold, however deep."""
    found: set[object] = set()
    waiting = [kind]
    while waiting:
        one = waiting.pop()
        if one in found:
            continue
        found.add(one)
        waiting += get_args(one)
        if isinstance(one, type) and issubclass(one, Value):
            waiting += get_type_hints(one).values()
    return found


@pytest.mark.parametrize("record", [Session, Payment])
def test_neither_record_has_a_place_for_a_security_code(record: type) -> None:
    held = types_in(record)
    assert Cvv not in held
    assert str in held


def test_a_payment_has_no_place_for_a_number_or_a_transcript() -> None:
    assert types_in(Payment).isdisjoint({HeldCard, HeldPieces, Sealed})
    assert "turns" not in Payment.__struct_fields__


def test_a_session_ends_at_its_time_unless_a_charge_is_under_way() -> None:
    for session in (FRESH, OFFERED, COMPLETED, CANCELLED, ENDED, PAID):
        assert session.ends_at == NOON + timedelta(hours=1)
    assert CHARGING.ends_at is None


def test_finished_are_exactly_the_three_last_statuses() -> None:
    finished = {status for status in Status if status.is_finished}
    assert finished == {Status.COMPLETED, Status.CANCELLED, Status.ERROR}
