"""A conversation that is erased and begun anew under its id, while a turn of it is under way.

A world of chance showed it first, with the seed 678080893.
"""

import pytest
from tests.adapters.store_contract import OPENERS
from tests.service.shop import GOOD, Shop, shop_over

from payment_smart_bot.domain.model.calls.effects import Effect, Outcome
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.service.conversing.replies import Said
from payment_smart_bot.service.driving import run

CUSTOMER = "customer"

STORES = [
    name if name != "dynamodb" else pytest.param(name, marks=pytest.mark.thorough)
    for name in OPENERS
]


def begin_anew(shop: Shop) -> Session:
    """Erase the conversation and begin it again, all at the same microsecond."""
    shop.merchant.delete_session(CUSTOMER)
    shop.say(CUSTOMER, "hello")
    return shop.merchant.show_session(CUSTOMER)


@pytest.mark.parametrize("name", STORES)
def test_a_turn_of_the_old_one_is_computed_again_and_never_overwrites_the_new_one(
    name: str,
) -> None:
    """Both were made at the same time and saved once: only their seeds differ."""
    with shop_over(name) as shop:
        shop.say(CUSTOMER, "hello")
        old = shop.merchant.show_session(CUSTOMER)
        made: list[Session] = []

        def perform(effect: Effect) -> Outcome:
            if not made:
                made.append(begin_anew(shop))
            return shop.handler.perform(effect)

        run(shop.chat.take_turn(Said(f"Jane Doe, {GOOD}, 12/29, 456", CUSTOMER)), perform)
        (anew,) = made
        assert (anew.created_at, anew.version) == (old.created_at, old.version)
        after = shop.merchant.show_session(CUSTOMER)
        assert anew.seed != old.seed
        assert after.seed == anew.seed
        assert shop.say(CUSTOMER, "confirm").status.value == "completed"
        assert shop.payment_of(CUSTOMER).id == f"pay_{anew.seed}_1"
