"""What Stripe told of while nobody listened is read from its own list, and applied as any event."""

from datetime import timedelta
from typing import Final

import pytest
from tests.adapters.stores.damage import damage_payment
from tests.fakes.gateway import FakeGateway
from tests.service.settling.test_refunds_looked_up import DISPUTED
from tests.service.shop import FAILING_REFUND, GOOD, Shop, die, shop_over

from payment_smart_bot.domain.model.calls.effects import Effect, Outcome
from payment_smart_bot.domain.model.calls.stripe_events import StripeEvent, Subject
from payment_smart_bot.domain.model.errors import GatewayUnavailable
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus, RefundStatus
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.conversing.replies import Said
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.settling.missed_events import (
    KEPT_FOR,
    Replayed,
    find_failed_refunds,
    replay_events,
)
from payment_smart_bot.service.settling.settlement import LEASE
from stripe_simulator import Kind

DAY: Final = timedelta(days=1)


def replay(shop: Shop, asked: list[Effect] | None = None) -> Replayed:
    def perform(effect: Effect) -> Outcome:
        if asked is not None:
            asked.append(effect)
        return shop.handler.perform(effect)

    events = shop.gateway.read_events(shop.clock() - DAY, tuple(Subject))
    return run(replay_events(shop.webhooks, events), perform)


def find_failures(shop: Shop, asked: list[Effect] | None = None) -> Replayed:
    def perform(effect: Effect) -> Outcome:
        if asked is not None:
            asked.append(effect)
        return shop.handler.perform(effect)

    events = shop.gateway.read_events(shop.clock() - KEPT_FOR, (Subject.FAILED_REFUND,))
    return run(find_failed_refunds(shop.webhooks, events), perform)


def refunded_late(shop: Shop, card: str = FAILING_REFUND) -> Payment:
    """Refund a payment, and let the refund fail at the bank afterwards."""
    payment = shop.refund(shop.confirmed(card))
    shop.clock.forward(timedelta(minutes=1))
    shop.refunds_at_stripe(payment)
    return payment


def test_what_was_missed_is_on_record_after_a_replay(shop: Shop) -> None:
    """A charge, refunds of the dashboard and a dispute; another replay changes nothing."""
    left = shop.asked()
    shop.say(left.id, "Jane Doe", GOOD, "12/29", "456")
    die(shop.chat.take_turn(Said("confirm", left.id)), shop.handler.perform, 2, performed=True)
    refunded, disputed = shop.confirmed(), shop.confirmed(DISPUTED)
    shop.stripe.v1.refunds.create({"payment_intent": refunded.intent_id or "", "amount": 700})
    shop.clock.forward(LEASE)
    assert replay(shop).failed == []
    after = [shop.merchant.show_payment(each.id) for each in (refunded, disputed)]
    assert shop.payment_of(left.id).status is PaymentStatus.PAID
    assert after[0].amount_refunded == 700
    assert [dispute.status for dispute in after[1].disputes] == ["needs_response"]
    replay(shop)
    assert [shop.merchant.show_payment(each.id) for each in after] == after


def test_several_events_about_one_thing_lead_to_one_look(shop: Shop) -> None:
    payment = shop.confirmed()
    for _ in range(3):
        shop.stripe.v1.refunds.create({"payment_intent": payment.intent_id or "", "amount": 1})
    asked: list[Effect] = []
    assert replay(shop, asked).applied == 2
    assert [type(effect).__name__ for effect in asked] == ["NamePayment", "ListRefunds"]


def test_events_before_the_time_given_are_not_replayed(shop: Shop) -> None:
    payment = shop.confirmed()
    shop.stripe.v1.refunds.create({"payment_intent": payment.intent_id or ""})
    shop.clock.forward(2 * DAY)
    assert replay(shop) == Replayed(0, [])


def test_an_event_that_cannot_be_applied_stops_no_other(shop: Shop) -> None:
    payments = [shop.confirmed() for _ in range(2)]
    for payment in payments:
        shop.stripe.v1.refunds.create({"payment_intent": payment.intent_id or ""})
    shop.simulator.faults.plan(Kind.TIMEOUT, "GET", "/v1/refunds")
    (failed,) = replay(shop).failed
    assert failed.event.intent_id in {payment.intent_id for payment in payments}
    assert failed.why == "Stripe is out of reach. Please try again."
    assert sorted(shop.merchant.show_payment(each.id).status for each in payments) == [
        PaymentStatus.PAID,
        PaymentStatus.REFUNDED,
    ]
    assert replay(shop).failed == []
    assert {shop.merchant.show_payment(each.id).status for each in payments} == {
        PaymentStatus.REFUNDED
    }


def test_a_list_that_breaks_off_is_told() -> None:
    with shop_over("memory") as shop:
        shop.simulator.faults.plan(Kind.ERROR_500, "GET", "/v1/events")
        with pytest.raises(GatewayUnavailable):
            replay(shop)


def test_a_refund_that_has_failed_late_is_found_without_webhooks(shop: Shop) -> None:
    """Once it is on record, no call is made for it any more."""
    payment = refunded_late(shop)
    assert shop.merchant.show_payment(payment.id).status is PaymentStatus.REFUNDED
    assert find_failures(shop) == Replayed(1, [])
    failed = shop.merchant.show_payment(payment.id)
    assert failed.status is PaymentStatus.PAID
    (refund,) = failed.refunds
    assert (refund.status, refund.failure_reason) == (
        RefundStatus.FAILED,
        "expired_or_canceled_card",
    )
    asked: list[Effect] = []
    assert find_failures(shop, asked) == Replayed(0, [])
    assert asked == []


def test_a_failed_refund_of_others_is_none_of_ours(shop: Shop) -> None:
    event = StripeEvent("evt_1", Subject.FAILED_REFUND, livemode=False, intent_id="pi_of_others")
    work = find_failed_refunds(shop.webhooks, [event])
    gateway = FakeGateway(events=[event])
    assert run(work, replace(shop.handler, gateway=gateway).perform) == Replayed(0, [])


def test_a_refund_whose_payment_cannot_be_read_hides_no_other(shop: Shop) -> None:
    """One record that is damaged would otherwise hide all others for thirty days."""
    payments = [refunded_late(shop) for _ in range(3)]
    damage_payment(shop.store, payments[1].id)
    found = find_failures(shop)
    assert [each.event.payment_id for each in found.failed] == [payments[1].id]
    assert "stored record" in found.failed[0].why
    for payment in (payments[0], payments[2]):
        assert shop.merchant.show_payment(payment.id).status is PaymentStatus.PAID
