"""Values without parts: told apart by their kind alone."""

from payment_smart_bot.domain.model.checkouts import CheckCheckout, ExpireCheckout, NoCheckout
from payment_smart_bot.domain.model.effects import CancelIntent, CheckIntent, KeySpent, NoIntent


def test_a_value_without_parts_equals_its_own_kind_only() -> None:
    assert NoIntent() == NoIntent()
    assert NoIntent() != NoCheckout()
    assert NoIntent() != ()
    assert {NoIntent(), NoIntent(), KeySpent()} == {KeySpent(), NoIntent()}


def test_it_is_true_and_says_what_it_is() -> None:
    assert NoIntent()
    assert repr(NoIntent()) == "NoIntent()"


def test_to_look_is_never_taken_for_putting_an_end_to_it() -> None:
    assert CheckIntent("pi_1") != CancelIntent("pi_1")  # type: ignore[comparison-overlap]
    assert CheckCheckout("cs_1") != ExpireCheckout("cs_1")  # type: ignore[comparison-overlap]
