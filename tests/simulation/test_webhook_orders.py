"""Stripe's events around a conversation, in any order: one charge, and each thing told once."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from random import Random
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.service.settling.test_webhooks import apply, events, made_in_the_dashboard
from tests.service.shop import DECLINED, GOOD, Shop, die, shop_over

from payment_smart_bot.domain.model.calls.effects import Effect, Outcome, Wait, Waited
from payment_smart_bot.domain.model.errors import BotError, TooBusy
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.service.conversing.replies import Said
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.settling.settlement import LEASE
from payment_smart_bot.service.settling.sweeping import sweep_sessions

CUSTOMER: Final = "customer"
"""An id that the client made up: where so much time goes by that it expires, it begins anew."""


@pytest.mark.thorough
@settings(max_examples=1000, deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**32))
def test_any_order_of_events_ends_in_one_charge_and_the_right_state(seed: int) -> None:
    """Events come doubled, late, early and again days later, around a conversation that may die.

    There is one charge, each refund is on record once, and the merchant is told each thing once.
    """
    rng = Random(seed)
    with shop_over("memory", notices=True) as shop:
        for _ in around(shop, rng):
            break
        shop.say(CUSTOMER, "Jane Doe", DECLINED if rng.random() < 0.3 else GOOD, "12/29", "456")
        turn = shop.chat.take_turn(Said("confirm", CUSTOMER))
        if rng.random() < 0.5:
            die(turn, shop.handler.perform, rng.randint(1, 4), performed=rng.random() < 0.7)
        else:
            interrupted(shop, turn, rng)
        for _ in around(shop, rng):
            with suppress(BotError):
                if rng.random() < 0.2:
                    said = rng.choice(["hello?", "confirm", "cancel"])
                    run(shop.chat.take_turn(Said(said, CUSTOMER)), in_no_time(shop))
        settle_all(shop)
        payment = shop.payment_of(CUSTOMER)
        if payment.status is PaymentStatus.DECLINED:
            shop.say(CUSTOMER, GOOD, "12/29", "456", "confirm")
            payment = shop.payment_of(CUSTOMER)
        if payment.status is PaymentStatus.PAID and rng.random() < 0.5:
            made_in_the_dashboard(shop, payment, 1000)
        told = events(shop)
        rng.shuffle(told)
        for body in told:
            apply(shop, body)
        assert_right(shop, shop.payment_of(CUSTOMER))


def in_no_time(shop: Shop) -> Callable[[Effect], Outcome]:
    """Return what carries out effects, where a turn that waits only moves the clock."""

    def perform(effect: Effect) -> Outcome:
        if isinstance(effect, Wait):
            shop.clock.forward(timedelta(seconds=effect.seconds))
            return Waited()
        return shop.handler.perform(effect)

    return perform


def around(shop: Shop, rng: Random) -> Iterator[None]:
    """Deliver some of what was told so far, in any order, some of it twice, as time goes by."""
    told = events(shop)
    for _ in range(rng.randint(0, 4)):
        shop.clock.forward(timedelta(seconds=rng.choice([0, 1, 31, 3600])))
        for body in rng.choices(told, k=rng.randint(0, 3)) if told else []:
            with suppress(TooBusy):
                apply(shop, body)
        yield


def interrupted(shop: Shop, turn: Any, rng: Random) -> None:
    """Drive a turn, and deliver events between any two of its steps."""
    with suppress(StopIteration):
        effect = next(turn)
        while True:
            outcome = shop.handler.perform(effect)
            for body in rng.choices(told, k=2) if (told := events(shop)) else []:
                with suppress(TooBusy):
                    apply(shop, body)
            effect = turn.send(outcome)


def settle_all(shop: Shop) -> None:
    shop.clock.forward(LEASE)
    run(sweep_sessions(shop.settlement), shop.handler.perform)


def assert_right(shop: Shop, payment: Payment) -> None:
    charges = sum(entry.succeeded_charges for entry in shop.simulator.books())
    assert charges == payment.status.took_money
    at_stripe = {refund.id for refund in shop.refunds_at_stripe(payment)} if charges else set()
    assert {refund.stripe_id for refund in payment.refunds} == at_stripe
    assert len(payment.refunds) == len(at_stripe)
    told = [notice.type.value for notice in payment.outbox]
    assert told.count("payment.paid") == charges
    assert told.count("payment.refunded") == len(at_stripe)
    assert len({notice.id for notice in payment.outbox}) == len(told)
