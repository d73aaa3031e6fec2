"""What a session knows of itself, and what it can never hold."""

from datetime import timedelta
from typing import get_args, get_type_hints

import pytest
from tests.fakes import NOON

from payment_smart_bot.domain.model.cards import AMEX, VISA, Cvv
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import (
    CONFIRMATION,
    Field,
    HeldCard,
    HeldPieces,
    Sealed,
    Session,
    Status,
)
from payment_smart_bot.domain.value import Value, replace

from .engine_cases import (
    AGAIN,
    CANCELLED,
    CHARGING,
    CODE_NEEDED,
    COMPLETED,
    EDITING_NAME,
    ENDED,
    FRESH,
    IN_2027,
    LACKS_CODE,
    LACKS_NAME,
    NAMED,
    OFFERED,
    PAID,
    WITH_CARD,
)


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


@pytest.mark.parametrize(
    ("session", "current", "done"),
    [
        (FRESH, "name", 0),
        (NAMED, "card", 1),
        (WITH_CARD, "expiry", 2),
        (LACKS_CODE, "cvv", 3),
        (LACKS_NAME, "name", 3),
        (OFFERED, CONFIRMATION, 4),
        (EDITING_NAME, "name", 4),
        (CODE_NEEDED, "cvv", 3),
        (CHARGING, CONFIRMATION, 4),
        (COMPLETED, None, 4),
        (CANCELLED, None, 0),
    ],
)
def test_the_current_field_and_the_progress(session: Session, current: str, done: int) -> None:
    assert (session.current_field, session.done) == (current, done)


def test_the_brand_is_that_of_the_held_number() -> None:
    assert FRESH.brand is None
    assert replace(FRESH, card=HeldCard(AMEX, "0005", Sealed(b"x"))).brand is AMEX


def test_the_brand_is_that_of_the_token_where_its_code_alone_is_asked_for() -> None:
    assert CODE_NEEDED.brand is VISA
    assert AGAIN.brand is None
    assert CODE_NEEDED.token is not None
    unknown = replace(CODE_NEEDED.token, brand="eftpos_au")
    assert replace(CODE_NEEDED, token=unknown).brand is None


def test_without_card_erases_all_that_belongs_to_it() -> None:
    full = replace(
        OFFERED,
        card=WITH_CARD.card,
        expiry=IN_2027,
        pieces=HeldPieces(8, Sealed(b"x")),
        status=Status.COLLECTING,
    )
    assert full.without_card() == NAMED


def test_a_session_ends_at_its_time_unless_a_charge_is_under_way() -> None:
    for session in (FRESH, OFFERED, COMPLETED, CANCELLED, ENDED, PAID):
        assert session.ends_at == NOON + timedelta(hours=1)
    assert CHARGING.ends_at is None


def test_finished_are_exactly_the_three_last_statuses() -> None:
    finished = {status for status in Status if status.finished}
    assert finished == {Status.COMPLETED, Status.CANCELLED, Status.ERROR}
    assert [*Field] == ["name", "card", "expiry", "cvv"]
