"""A search among Stripe's lists goes on page by page, run by run, and has an end."""

from contextlib import closing
from datetime import timedelta
from typing import Final, cast

from tests.fakes.talk import paying
from tests.service.settling.test_orphans import BACK, OVER, lose_session
from tests.service.settling.test_webhooks import killed_after
from tests.service.shop import GOOD, Shop, die, shop_over
from tests.simulation.stores import open_in_memory

from payment_smart_bot.domain.model.calls.checkouts import FindCheckout
from payment_smart_bot.domain.model.calls.effects import Effect, Outcome
from payment_smart_bot.domain.model.calls.intents import FindIntent, SearchGoesOn
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.payment import PaymentStatus
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.protocols.charging import KEY_LIFE
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import Store
from payment_smart_bot.service.conversing.replies import Said
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.settling.sweeping import sweep_charges
from stripe_simulator import Fault, Kind, Request

BUSY: Final = 30
"""So many pages of PaymentIntents lie before ours."""


def answer_creation_with_a_fault(request: Request) -> Fault | None:
    is_creation = request.method == "POST" and request.path.endswith("/payment_intents")
    return Fault(Kind.STORED_500, after=True) if is_creation else None


class Search:
    """Stripe at a busy merchant: every page takes a second, and ours is the last of them."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self.asked: list[int] = []

    def perform(self, effect: Effect) -> Outcome:
        self.shop.clock.forward(timedelta(seconds=1))
        if not isinstance(effect, FindIntent | FindCheckout):
            return self.shop.handler.perform(effect)
        page = int(effect.after or 0)
        self.asked.append(page)
        if page < BUSY:
            return SearchGoesOn(str(page + 1))
        return self.shop.handler.perform(replace(effect, after=None))

    def sweep(self) -> None:
        run(sweep_charges(self.shop.settlement, self.shop.orphans), self.perform)


def test_a_charge_is_looked_for_over_several_sweeps(shop: Shop) -> None:
    """Each page is asked for once, and no run takes longer than a turn."""
    payment = killed_after(shop, 1)
    shop.clock.forward(KEY_LIFE)
    search = Search(shop)
    for _ in range(9):
        before = shop.clock()
        search.sweep()
        assert shop.clock() - before <= timedelta(seconds=20)
        if shop.merchant.show_payment(payment.id).status is not PaymentStatus.CHARGING:
            break
        shop.clock.forward(timedelta(minutes=1))
    assert search.asked == list(range(BUSY + 1))
    assert shop.merchant.show_payment(payment.id).status is PaymentStatus.FAILED
    assert [entry.status for entry in shop.simulator.books()] == ["canceled"], "found, and too late"


def test_a_charge_without_a_conversation_is_looked_for_over_several_sweeps(shop: Shop) -> None:
    payment = killed_after(shop, 1)
    lose_session(shop, payment)
    shop.clock.forward(OVER)
    search = Search(shop)
    for _ in range(5):
        search.sweep()
        shop.clock.forward(timedelta(minutes=1))
    assert search.asked == list(range(BUSY + 1))
    settled = shop.merchant.show_payment(payment.id)
    assert (settled.status, settled.search_from) == (PaymentStatus.CANCELLED, None)


def test_a_search_that_only_looks_begins_anew_when_it_has_found_nothing(shop: Shop) -> None:
    payment = shop.left_charging()
    shop.clock.forward(KEY_LIFE)
    search = Search(shop)
    for _ in range(5):
        session = shop.merchant.show_session(payment.session_id)
        run(shop.settlement.observe(session, shop.clock() + timedelta(seconds=20)), search.perform)
    assert search.asked[: BUSY + 2] == [*range(BUSY + 1), 0]


def test_a_page_is_looked_for_in_the_same_way() -> None:
    policy = replace(paying(), return_url=BACK, entry_mode=EntryMode.CHECKOUT)
    with shop_over("memory", policy=policy) as shop:
        session = shop.asked()
        die(shop.chat.take_turn(Said("pay", session.id)), shop.handler.perform, 1, performed=True)
        shop.clock.forward(KEY_LIFE)
        search = Search(shop)
        for _ in range(5):
            search.sweep()
            shop.clock.forward(timedelta(minutes=1))
        assert search.asked == list(range(BUSY + 1))
        assert shop.payment_of(session.id).status is PaymentStatus.FAILED  # the link is over


def test_a_charge_that_an_older_backup_does_not_know_is_found_and_not_made_again() -> None:
    """Its key replays a stored 500, and was used before the backup can know of it."""
    store = open_in_memory()
    with closing(Shop(cast("Store", store))) as shop:
        session = shop.asked()
        shop.say(session.id, "Jane Doe", GOOD, "12/29", "456")
        restore = store.take_backup()
        shop.simulator.faults.choose(answer_creation_with_a_fault)
        assert shop.say(session.id, "confirm").status is Status.COMPLETED
        shop.clock.forward(timedelta(minutes=30))
        restore()
        assert shop.say(session.id, "confirm").status is Status.COMPLETED
        assert [entry.succeeded_charges for entry in shop.simulator.books()] == [1]
