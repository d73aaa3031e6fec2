"""The table of fields: what is asked for and in what order, what is known, and how much of it."""

import pytest
from tests.domain.conversation.engine_cases import (
    AGAIN,
    CANCELLED,
    CHARGING,
    CODE_NEEDED,
    COMPLETED,
    EDITING_NAME,
    FRESH,
    IN_2027,
    LACKS_CODE,
    LACKS_NAME,
    NAMED,
    OFFERED,
    POLICY,
    WITH_CARD,
)

from payment_smart_bot.domain.conversation.card_entry import forget_card
from payment_smart_bot.domain.conversation.fields import STANDARD_FIELDS, find_brand
from payment_smart_bot.domain.model.cards.card_details import AMEX, VISA, Brand, Expiry
from payment_smart_bot.domain.model.cards.card_entry import STRIPE_PAGE, TYPED, CardEntry, Form
from payment_smart_bot.domain.model.cards.concealed import Sealed
from payment_smart_bot.domain.model.cards.held_cards import HeldCard, HeldPieces, ShownCard
from payment_smart_bot.domain.model.session import CONFIRMATION, Field, Session, Status
from payment_smart_bot.domain.value import replace

FORM = Form("f0" * 16)
FIELDS = STANDARD_FIELDS


def test_the_standard_fields_are_those_of_every_card_payment() -> None:
    assert [spec.name for spec in FIELDS.specs] == [*Field] == ["name", "card", "expiry", "cvv"]
    assert {*FIELDS.phrases} == {reader.field for reader in FIELDS.readers} == {*Field}


@pytest.mark.parametrize(
    ("entry", "asked", "changeable"),
    [
        (TYPED, ["name", "card", "expiry", "cvv"], ("name", "card", "expiry")),
        (FORM, ["name", "card"], ("name", "card")),
        (STRIPE_PAGE, ["card"], ("name", "card")),
    ],
    ids=["typed", "on our form", "on Stripe's page"],
)
def test_what_is_asked_for_follows_from_how_the_card_is_given(
    entry: CardEntry, asked: list[str], changeable: tuple[str, ...]
) -> None:
    fresh = replace(FRESH, entry=entry)
    assert [*FIELDS.find_missing(fresh)] == asked
    assert (FIELDS.find_open(fresh), FIELDS.count(fresh)) == (asked[0], len(asked))
    assert FIELDS.find_changeable(entry) == changeable


@pytest.mark.parametrize(
    ("session", "current", "known"),
    [
        pytest.param(FRESH, "name", 0, id="nothing yet"),
        pytest.param(NAMED, "card", 1, id="a name"),
        pytest.param(WITH_CARD, "expiry", 2, id="a number"),
        pytest.param(LACKS_CODE, "cvv", 3, id="a date"),
        pytest.param(LACKS_NAME, "name", 3, id="a card without a name"),
        pytest.param(OFFERED, CONFIRMATION, 4, id="everything"),
        pytest.param(EDITING_NAME, "name", 4, id="a name under change"),
        pytest.param(CODE_NEEDED, "cvv", 3, id="the code is needed again"),
        pytest.param(CHARGING, CONFIRMATION, 4, id="a charge under way"),
        pytest.param(COMPLETED, None, 4, id="completed"),
        pytest.param(CANCELLED, None, 0, id="cancelled"),
        pytest.param(replace(NAMED, entry=FORM), "card", 1, id="a name, and a form"),
        pytest.param(replace(LACKS_NAME, entry=FORM), "name", 1, id="a card of the form alone"),
        pytest.param(replace(FRESH, entry=STRIPE_PAGE), "card", 0, id="nothing, and Stripe's page"),
        pytest.param(
            replace(LACKS_NAME, entry=STRIPE_PAGE), "name", 1, id="a card of the page, no name"
        ),
    ],
)
def test_the_current_field_and_the_progress(session: Session, current: str, known: int) -> None:
    assert (FIELDS.find_current(session), FIELDS.count_known(session)) == (current, known)


def test_what_is_known_is_shown_masked_and_in_order() -> None:
    shown = FIELDS.show_all(OFFERED)
    assert shown == {
        "name": "Jane Doe",
        "card": ShownCard("visa", "4242"),
        "expiry": Expiry(2027, 12),
        "cvv": "***",
    }
    assert [*shown] == [*Field]
    assert [*FIELDS.show_all(LACKS_CODE)] == ["name", "card", "expiry"]
    assert FIELDS.show_more(OFFERED) == {}


EFTPOS = replace(CODE_NEEDED, token=replace(CODE_NEEDED.token, brand="eftpos_au"))  # type: ignore[type-var]


@pytest.mark.parametrize(
    ("session", "brand"),
    [
        pytest.param(FRESH, None, id="no card yet"),
        pytest.param(WITH_CARD, VISA, id="a number that is held"),
        pytest.param(
            FRESH.with_value(Field.CARD, HeldCard(AMEX.name, "0005", Sealed(b"x"))), AMEX, id="amex"
        ),
        pytest.param(CODE_NEEDED, VISA, id="the code of a token"),
        pytest.param(AGAIN, None, id="a token whose code is known"),
        pytest.param(EFTPOS, None, id="a brand that only Stripe knows"),
    ],
)
def test_the_brand_is_that_of_the_card_whose_code_is_asked_for(
    session: Session, brand: Brand | None
) -> None:
    assert find_brand(session) is brand


def test_a_card_that_is_forgotten_takes_all_that_belongs_to_it() -> None:
    full = replace(
        OFFERED.with_value(Field.CARD, WITH_CARD.values[Field.CARD]).with_value(
            Field.EXPIRY, IN_2027
        ),
        pieces=HeldPieces(8, Sealed(b"x")),
        status=Status.COLLECTING,
        code_needed=True,
        code_token="cvctok_1",
    )
    for editing, after in ((None, None), ("card", None), ("expiry", None), ("name", "name")):
        forgotten = forget_card(replace(full, editing=editing), POLICY)
        assert forgotten == replace(NAMED, editing=after), f"while {editing} was under change"
