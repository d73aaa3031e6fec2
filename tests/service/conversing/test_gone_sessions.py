"""A session that is gone stays gone: nobody goes on with it without the merchant's request."""

from collections.abc import Callable
from datetime import timedelta
from typing import Final

import pytest
from tests.service.shop import GOOD, Shop

from payment_smart_bot.domain.model.calls.effects import Effect, Outcome
from payment_smart_bot.domain.model.errors import SessionNotFound
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.service.conversing.replies import Said
from payment_smart_bot.service.driving import run

LIFE: Final = timedelta(hours=1)


def expire(shop: Shop, _: str) -> None:
    shop.clock.forward(LIFE)


def expire_and_purge(shop: Shop, _: str) -> None:
    shop.clock.forward(LIFE)
    assert shop.store.purge(shop.clock()) == 1


def erase(shop: Shop, session_id: str) -> None:
    shop.merchant.delete_session(session_id)


ENDS: Final = {"expired": expire, "expired and purged": expire_and_purge, "erased": erase}


@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
def test_a_session_that_is_gone_is_not_begun_anew(
    shop: Shop, end: Callable[[Shop, str], None]
) -> None:
    """A new one under its id would be about nothing, or about the amount of the settings."""
    session = shop.asked({"amount": 1234})
    shop.say(session.id, "Jane Doe")
    end(shop, session.id)
    with pytest.raises(SessionNotFound):
        shop.say(session.id, GOOD)
    assert shop.store.load(session.id, shop.clock()) is None


@pytest.mark.parametrize("made_up", [False, True], ids=["issued", "made up by a client"])
def test_a_session_that_is_erased_during_a_turn_is_not_begun_anew(
    shop: Shop, made_up: bool
) -> None:
    session_id = "made-up" if made_up else shop.asked({"amount": 1234}).id
    shop.say(session_id, "Jane Doe")

    def erase_first(effect: Effect) -> Outcome:
        if shop.store.load(session_id, shop.clock()) is not None:
            erase(shop, session_id)
        return shop.handler.perform(effect)

    with pytest.raises(SessionNotFound):
        run(shop.chat.take_turn(Said(f"{GOOD} 12/29 456", session_id)), erase_first)
    assert shop.store.load(session_id, shop.clock()) is None


def test_starting_over_keeps_what_the_merchant_asked_for(shop: Shop) -> None:
    """After a cancel the same request is open again. After a payment nothing is."""
    session = shop.asked({"amount": 1234, "orderId": "A-17"})
    shop.say(session.id, "Jane Doe", "cancel")
    assert shop.say(session.id, "start over").status is Status.COLLECTING
    assert shop.merchant.show_session(session.id).request == session.request
    assert shop.say(session.id, "Jane Doe", GOOD, "12/29", "456", "confirm").status is (
        Status.COMPLETED
    )
    assert shop.say(session.id, "start over").status is Status.COMPLETED
    assert len(shop.simulator.books()) == 1


def test_a_card_that_expires_this_month_pays_until_the_month_has_ended_everywhere(
    shop: Shop,
) -> None:
    """At noon UTC of the first it ends at UTC-12 as well."""
    shop.clock.now = shop.clock.now.replace(month=12, day=1, hour=11, minute=59)
    session = shop.asked({"amount": 1234})
    assert shop.say(session.id, "Jane Doe", GOOD, "11/26").current_field == "cvv"
    shop.clock.forward(timedelta(minutes=1))
    late = shop.asked({"amount": 1234})
    assert "expired" in shop.say(late.id, "Jane Doe", GOOD, "11/26").response
