"""A field is one row of a table: two recognisers, a question, a sentence for each reason."""

# ruff: noqa: RUF001  (messages as people type them)

import re
from enum import StrEnum
from typing import cast

import pytest
from tests.domain.reading import STATES, TODAY

from payment_smart_bot.domain.model.cards import Reason, Rejection
from payment_smart_bot.domain.model.policy import Policy
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.reading.extractors.message import (
    TAKEN,
    Context,
    Group,
    Message,
    normalise,
)
from payment_smart_bot.domain.reading.fields import READ_IN_ORDER, FieldSpec
from payment_smart_bot.domain.reading.understanding import understand


class Extra(StrEnum):
    """A field that the product does not have."""

    POSTAL_CODE = "postal_code"


POSTAL_CODE = cast("Field", Extra.POSTAL_CODE)
_LABELLED = re.compile(r"\b(?:zip|postal|post) ?code(?: is)?:? (\w+)", re.IGNORECASE)


def certain_postal_code(message: Message, _: Context) -> str | Rejection | None:
    found = _LABELLED.search(message.left)
    if not found:
        return None
    message.take(*found.span())
    return found[1] if len(found[1]) == 5 else Rejection(Reason.WRONG_LENGTH)


def no_postal_code(_: Message, __: Context) -> None:
    return None


WITH_POSTAL_CODE = (
    FieldSpec(POSTAL_CODE, certain_postal_code, no_postal_code, "What is your postal code?", {}),
    *READ_IN_ORDER,
)


@pytest.mark.parametrize(
    ("message", "found", "rejected"),
    [
        ("my zip code is 94103", {"postal_code": "94103"}, set()),
        ("postal code: 94103, my name is Bob", {"postal_code": "94103", "name": "Bob"}, set()),
        ("postcode 941", {}, {"postal_code"}),
    ],
)
def test_a_new_field_is_one_more_row(
    message: str, found: dict[str, str], rejected: set[str]
) -> None:
    said = understand(message, STATES["CVV"], TODAY, Policy(), fields=WITH_POSTAL_CODE)
    assert said.found == found
    assert set(said.rejected) == rejected


def test_the_table_has_every_field_once() -> None:
    assert sorted(spec.field for spec in READ_IN_ORDER) == sorted(Field)
    assert all(spec.ask and spec.rejected for spec in READ_IN_ORDER)


def test_what_was_taken_is_struck_out_in_place() -> None:
    message = Message("card 4242 exp 12/27")
    message.take(5, 9)
    assert message.left == f"card {TAKEN * 4} exp 12/27"
    assert [group.digits for group in message.groups] == ["12", "27"]


def test_a_group_does_not_show_its_digits() -> None:
    assert repr(Group(5, 9, "4242")) == "Group(5, 9, ****)"


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("４２", "42"),
        ("٤٢", "42"),
        ("4\u200b2", "42"),
        ("4\u00a02", "4 2"),
        ("4️⃣", "4"),
        ("O’Brien", "O'Brien"),
        ("a–b", "a-b"),
        ("12⁄27", "12/27"),
        ("hi 👋", "hi  "),
        ("½", "1/2"),
        ("Ⅻ", "XII"),
    ],
)  # fmt: skip
def test_one_notation(raw: str, plain: str) -> None:
    assert normalise(raw) == plain
