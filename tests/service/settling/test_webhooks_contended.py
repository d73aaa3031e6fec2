"""An event whose payment others save meanwhile, or of which Stripe says nothing."""

from datetime import datetime
from typing import NoReturn

import pytest
from tests.adapters.store_contract import NOW
from tests.fakes.gateway import FakeGateway
from tests.service.settling.test_webhooks import seen
from tests.service.shop import Shop

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.domain.model.calls.effects import Effect, Outcome, Unanswered
from payment_smart_bot.domain.model.calls.lookups import CheckDispute, NamePayment, NoDispute
from payment_smart_bot.domain.model.calls.stripe_events import StripeEvent, Subject
from payment_smart_bot.domain.model.errors import (
    GatewayUnavailable,
    RetryLater,
    TooBusy,
    VersionConflict,
)
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.protocols.disputes import record_dispute
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.settling.settlement import LEASE


def applied(
    shop: Shop, event: StripeEvent, *answers: Outcome, meanwhile: Payment | None = None, times: int
) -> None:
    """Apply an event; each look is answered in turn, and somebody saves the payment before."""
    left = list(answers)

    def perform(effect: Effect) -> Outcome:
        nonlocal times
        outcome = left.pop(0) if left else shop.handler.perform(effect)
        if meanwhile and times:
            times -= 1
            now = shop.store.load_payment(meanwhile.id)
            assert now is not None
            shop.store.save_payment(now)
        return outcome

    run(shop.webhooks.apply_event(event), perform)


def about_refunds(payment: Payment) -> StripeEvent:
    return StripeEvent("evt_1", Subject.REFUNDS, livemode=False, intent_id=payment.intent_id)


@pytest.mark.parametrize(("times", "error"), [(3, None), (1000, TooBusy)])
def test_refunds_are_looked_up_again(
    shop: Shop, times: int, error: type[RetryLater] | None
) -> None:
    """Where the payment is saved meanwhile, as long as there is an end of it."""
    payment = shop.confirmed()
    shop.stripe.v1.refunds.create({"payment_intent": payment.intent_id or "", "amount": 100})
    if error:
        with pytest.raises(error):
            applied(shop, about_refunds(payment), meanwhile=payment, times=times)
    else:
        applied(shop, about_refunds(payment), meanwhile=payment, times=times)
        assert shop.payment_of(payment.session_id).amount_refunded == 100


@pytest.mark.parametrize("answered", [0, 1])
def test_where_stripe_says_nothing_of_refunds_the_event_has_to_come_again(
    shop: Shop, answered: int
) -> None:
    payment = shop.confirmed()
    gateway = FakeGateway(named={payment.intent_id or "": payment.id})
    looks = [gateway.perform(NamePayment(payment.intent_id or ""))][:answered]
    with pytest.raises(GatewayUnavailable):
        applied(shop, about_refunds(payment), *looks, Unanswered(), times=0)


def test_a_dispute_of_no_payment_of_ours_is_none_of_ours(shop: Shop) -> None:
    payment = shop.confirmed()
    event = StripeEvent("evt_1", Subject.DISPUTE, livemode=False, dispute_id="dp_1")
    applied(shop, event, replace(seen(payment, "lost"), intent_id="pi_missing"), times=0)
    assert shop.payment_of(payment.session_id) == payment


class Overtaken(MemoryStore):
    """A store in which somebody else has always saved first."""

    def save(self, session: Session, now: datetime, *_: object, **__: object) -> NoReturn:  # noqa: ARG002
        raise VersionConflict("Somebody was faster.")

    def save_payment(self, payment: Payment) -> NoReturn:  # noqa: ARG002
        raise VersionConflict("Somebody was faster.")


def test_a_dispute_that_cannot_be_noted_has_to_come_again(shop: Shop) -> None:
    payment = shop.confirmed()
    store = Overtaken()
    MemoryStore.save(
        store, replace(shop.merchant.show_session(payment.session_id), version=0), NOW, payment
    )
    event = StripeEvent("evt_1", Subject.DISPUTE, livemode=False, dispute_id="dp_1")

    def perform(effect: Effect) -> Outcome:
        found = seen(payment, "lost")
        return found if isinstance(effect, CheckDispute) else shop.handler.perform(effect)

    with pytest.raises(TooBusy):
        run(
            replace(shop.webhooks, ledger=replace(shop.ledger, store=store)).apply_event(event),
            perform,
        )


def test_an_older_status_of_a_dispute_never_overwrites_a_newer(shop: Shop) -> None:
    """Two events are looked up at once; the one that saw more saves first."""
    payment = shop.confirmed()
    older, newer = (
        shop.webhooks.apply_event(
            StripeEvent(f"evt_{n}", Subject.DISPUTE, livemode=False, dispute_id="dp_1")
        )
        for n in (1, 2)
    )
    waiting = next(older)
    for _ in range(2):  # the dispute, and the payment that it is about
        waiting = older.send(answer_about(shop, payment, "needs_response", waiting))
    late = answer_about(shop, payment, "needs_response", waiting)
    run(newer, lambda effect: answer_about(shop, payment, "lost", effect))
    waiting = older.send(late)
    with pytest.raises(StopIteration):
        older.send(answer_about(shop, payment, "lost", waiting))
    (dispute,) = shop.payment_of(payment.session_id).disputes
    assert dispute.status == "lost"


def answer_about(shop: Shop, payment: Payment, status: str, effect: Effect) -> Outcome:
    if isinstance(effect, CheckDispute):
        return seen(payment, status)
    return shop.handler.perform(effect)


def test_a_dispute_that_is_gone_when_it_is_looked_at_again_is_not_noted(shop: Shop) -> None:
    payment = shop.confirmed()
    event = StripeEvent("evt_1", Subject.DISPUTE, livemode=False, dispute_id="dp_1")
    named = shop.handler.perform(NamePayment(payment.intent_id or ""))
    applied(shop, event, seen(payment, "lost"), named, NoDispute(), times=0)
    assert shop.payment_of(payment.session_id) == payment


def test_a_second_dispute_stands_beside_the_first(shop: Shop) -> None:
    payment = shop.confirmed()
    first = seen(payment, "lost")
    second = replace(first, dispute_id="dp_2")
    both = record_dispute(record_dispute(payment, first, NOW), second, NOW)
    assert [dispute.id for dispute in both.disputes] == ["dp_1", "dp_2"]
    won = record_dispute(both, replace(second, status="won"), NOW)
    assert [dispute.status for dispute in won.disputes] == ["lost", "won"]


def test_an_event_leaves_a_charge_to_whoever_was_faster(shop: Shop) -> None:
    payment = shop.left_charging()
    shop.clock.forward(LEASE)
    settlement = replace(shop.settlement, ledger=replace(shop.ledger, store=Overtaken()))
    event = StripeEvent("evt_1", Subject.CHARGE, livemode=False, payment_id=payment.id)
    webhooks = replace(shop.webhooks, settlement=settlement)
    run(webhooks.apply_event(event), shop.handler.perform)
    assert shop.payment_of(payment.session_id) == payment
