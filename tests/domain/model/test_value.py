"""Values are immutable, and equal only within their own type."""

import pytest

from payment_smart_bot.domain.model.calls.checkouts import NoCheckout
from payment_smart_bot.domain.model.calls.intents import CancelIntent, CheckIntent, NoIntent
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.value import Value, replace


def test_values_of_one_type_are_equal_by_their_parts() -> None:
    assert Money(1, "usd") == Money(1, "usd") != Money(2, "usd")
    assert hash(Money(1, "usd")) == hash(Money(1, "usd"))


@pytest.mark.parametrize(
    ("one", "other"), [(NoIntent(), NoCheckout()), (CheckIntent("pi_1"), CancelIntent("pi_1"))]
)
def test_values_of_two_types_differ_although_their_parts_are_alike(
    one: Value, other: Value
) -> None:
    assert one != other


def test_a_value_without_parts_counts_as_true() -> None:
    assert NoIntent()


def test_a_value_cannot_be_changed_only_copied_with_other_parts() -> None:
    price = Money(1, "usd")
    with pytest.raises(AttributeError, match="immutable"):
        price.amount = 2  # type: ignore[misc]
    assert (price, replace(price, amount=2)) == (Money(1, "usd"), Money(2, "usd"))
