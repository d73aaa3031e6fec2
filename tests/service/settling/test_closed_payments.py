"""A payment that was closed here and succeeds at Stripe is never dropped, nor left chargeable."""

import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Final

import pytest
from tests.adapters.stores.damage import damage_session
from tests.fakes.ports import RecordingMetrics
from tests.fakes.talk import paying
from tests.service.settling.test_orphans import NOTE, lose_session, settle_by_hand
from tests.service.settling.test_webhooks import apply, events, made_in_the_dashboard
from tests.service.shop import DECLINED, GOOD, Shop, shop_over

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.adapters.stripe.webhooks import read_event
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.calls.effects import Effect, Outcome, Unanswered
from payment_smart_bot.domain.model.calls.intents import CancelIntent, CheckIntent, ConfirmIntent
from payment_smart_bot.domain.model.errors import GatewayUnavailable, TooBusy, VersionConflict
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.model.payment import (
    InterventionKind,
    NoticeType,
    Payment,
    PaymentStatus,
)
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.back_office.erasure import Person
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.settling.closed_payments import ClosedPayments

ALL_OVER: Final = timedelta(hours=2)
FOR_LATER: Final = timedelta(minutes=10)


def charge_in_the_dashboard(shop: Shop, payment: Payment) -> None:
    """Have the merchant confirm a declined PaymentIntent by hand, with a good card."""
    assert payment.intent_id is not None
    shop.stripe.v1.payment_intents.confirm(
        payment.intent_id, {"payment_method": "pm_card_visa", "error_on_requires_action": True}
    )


def closed_by_mistake(shop: Shop, status: PaymentStatus, conversation: Status) -> Payment:
    """Take money, and put on record that none was taken, as a store from a backup may say."""
    paid = shop.confirmed()
    session = shop.merchant.show_session(paid.session_id)
    shop.store.save(replace(session, status=conversation, charge=None), shop.clock())
    return shop.store.save_payment(replace(paid, status=status))


def sweep(shop: Shop, until: timedelta = timedelta(minutes=5)) -> tuple[int, list[Effect]]:
    """Cancel what was declined; return how many were, and what was asked of Stripe."""
    asked: list[Effect] = []

    def perform(effect: Effect) -> Outcome:
        asked.append(effect)
        return shop.handler.perform(effect)

    closed = ClosedPayments(shop.settlement)
    return run(closed.cancel_declined(shop.clock() + until), perform), asked


def at_stripe(shop: Shop, payment: Payment) -> str:
    return shop.at_stripe(payment).status


def told(payment: Payment, kind: NoticeType) -> int:
    return [notice.type for notice in payment.outbox].count(kind)


# --- A success that comes late ----------------------------------------------------------------


def test_a_success_after_a_decline_is_on_record_and_everybody_hears_of_it(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The customer, the merchant, and by the log and a metric an operator."""
    with shop_over("memory", notices=True) as shop:
        declined = shop.confirmed(DECLINED)
        charge_in_the_dashboard(shop, declined)
        metrics = RecordingMetrics()
        settlement = replace(shop.settlement, metrics=metrics)
        shop.webhooks = replace(shop.webhooks, settlement=settlement)
        apply(shop, *events(shop), *events(shop))
        paid = shop.merchant.show_payment(declined.id)
        assert (paid.status, paid.settled_at) == (PaymentStatus.PAID, shop.clock())
        assert paid.declines == declined.declines
        (made,) = paid.interventions
        assert (made.by, made.did, made.became) == (
            "stripe", InterventionKind.LATE_SUCCESS, PaymentStatus.PAID,
        )  # fmt: skip
        assert made.note.text == "It was declined here."
        assert told(paid, NoticeType.PAID) == 1
        assert metrics.of(Metric.LATE_CHARGES) == [1]
        errors = [each for each in caplog.records if each.levelno == logging.ERROR]
        assert [each.getMessage() for each in errors] == [
            f"{paid.id} has succeeded at Stripe, and was declined here"
        ]
        answer = shop.say(paid.session_id, "hello?")
        assert "the payment has gone through after all" in answer.response
        assert answer.status is Status.COMPLETED
        assert shop.refund(paid).status is PaymentStatus.REFUNDED


CLOSED: Final = {
    "cancelled": (PaymentStatus.CANCELLED, Status.CANCELLED),
    "ended": (PaymentStatus.FAILED, Status.ERROR),
    "offered again": (PaymentStatus.FAILED, Status.CONFIRMING),
}


@pytest.mark.parametrize(("status", "conversation"), CLOSED.values(), ids=CLOSED)
def test_whoever_was_told_that_nothing_was_charged_is_told_the_truth(
    shop: Shop, status: PaymentStatus, conversation: Status
) -> None:
    closed = closed_by_mistake(shop, status, conversation)
    apply(shop, *events(shop))
    assert shop.merchant.show_payment(closed.id).status is PaymentStatus.PAID
    answer = shop.say(closed.session_id, "confirm")
    assert "$49.00 was charged to your Visa ending in 4242" in answer.response
    assert answer.status is Status.COMPLETED
    assert len(shop.simulator.books()) == 1


UNTOUCHED: Final[dict[str, Callable[[Session], Session]]] = {
    "under way with another payment": lambda session: replace(session, status=Status.CHARGING),
    "completed": lambda session: replace(session, status=Status.COMPLETED),
    "another's": lambda session: replace(session, seed="0" * 32),
}


@pytest.mark.parametrize("change", UNTOUCHED.values(), ids=UNTOUCHED)
def test_a_conversation_that_says_nothing_of_that_payment_is_left_alone(
    change: Callable[[Session], Session],
) -> None:
    with shop_over("memory") as shop:
        closed = closed_by_mistake(shop, PaymentStatus.CANCELLED, Status.CANCELLED)
        session = shop.merchant.show_session(closed.session_id)
        shop.store.delete(session)
        saved = shop.store.save(replace(change(session), version=0), shop.clock())
        apply(shop, *events(shop))
        assert shop.merchant.show_payment(closed.id).status is PaymentStatus.PAID
        assert shop.store.load(closed.session_id, shop.clock()) == saved


@pytest.mark.parametrize("lose", [lose_session, None], ids=["gone", "unreadable"])
def test_a_success_is_on_record_without_its_conversation(
    shop: Shop, lose: Callable[[Shop, Payment], None] | None
) -> None:
    closed = closed_by_mistake(shop, PaymentStatus.CANCELLED, Status.CANCELLED)
    if lose is not None:
        lose(shop, closed)
    else:
        damage_session(shop.store, closed.session_id)
    apply(shop, *events(shop))
    assert shop.merchant.show_payment(closed.id).status is PaymentStatus.PAID


def test_a_card_that_is_saved_after_all_is_on_record() -> None:
    policy = Policy(request=PaymentRequest(save_card=True), return_url="https://shop.example/back")
    with shop_over("memory", policy=policy) as shop:
        declined = shop.confirmed(DECLINED, saveCard=True)
        assert declined.status is PaymentStatus.DECLINED
        assert declined.intent_id is not None
        shop.stripe.v1.setup_intents.confirm(
            declined.intent_id,
            {"payment_method": "pm_card_visa", "return_url": "https://shop.example/back"},
        )
        apply(shop, *events(shop))
        assert shop.merchant.show_payment(declined.id).status is PaymentStatus.SAVED
        assert (
            "is saved for later purchases after all"
            in shop.say(declined.session_id, "hello?").response
        )


def test_an_event_is_sent_again_where_stripe_does_not_say() -> None:
    with shop_over("memory") as shop:
        declined = shop.confirmed(DECLINED)
        charge_in_the_dashboard(shop, declined)
        event = read_event(events(shop)[-1])
        assert event is not None
        with pytest.raises(GatewayUnavailable):
            run(shop.webhooks.apply_event(event), lambda _: Unanswered())
        assert shop.merchant.show_payment(declined.id) == declined
        run(shop.webhooks.apply_event(event), shop.handler.perform)
        assert shop.merchant.show_payment(declined.id).status is PaymentStatus.PAID


def test_a_refund_of_a_payment_that_was_closed_brings_its_success_too(shop: Shop) -> None:
    closed = closed_by_mistake(shop, PaymentStatus.CANCELLED, Status.CANCELLED)
    made_in_the_dashboard(shop, closed, 4900)
    apply(shop, events(shop)[-1])
    assert shop.merchant.show_payment(closed.id).status is PaymentStatus.REFUNDED


def test_an_operator_who_settles_a_closed_payment_finds_its_success(shop: Shop) -> None:
    closed = closed_by_mistake(shop, PaymentStatus.CANCELLED, Status.CANCELLED)
    assert settle_by_hand(shop, closed).status is PaymentStatus.PAID


def test_an_operator_who_settles_what_took_nothing_is_told_so(shop: Shop) -> None:
    declined = shop.confirmed(DECLINED)
    assert settle_by_hand(shop, declined) == declined
    looking = shop.orphans.settle_by_hand(declined.id, "jo", NOTE, abandon=False)
    assert run(looking, lambda _: Unanswered()) == declined


class _OthersAreFaster(MemoryStore):
    """A store in which somebody else saves a payment first, each time."""

    is_contended = False

    def save_payment(self, payment: Payment) -> Payment:
        if self.is_contended:
            raise VersionConflict("Somebody was faster.")
        return super().save_payment(payment)


def test_a_payment_that_others_save_each_time_is_busy() -> None:
    store = _OthersAreFaster()
    shop = Shop(store)
    closed = closed_by_mistake(shop, PaymentStatus.CANCELLED, Status.CANCELLED)
    lose_session(shop, closed)
    store.is_contended = True
    with pytest.raises(TooBusy):
        apply(shop, *events(shop))
    store.is_contended = False
    apply(shop, *events(shop))
    assert shop.merchant.show_payment(closed.id).status is PaymentStatus.PAID
    shop.close()


MEANWHILE: Final[dict[str, Callable[[Shop, Payment], None]]] = {
    "paid": lambda shop, payment: ignore(
        shop.store.save_payment(replace(payment, status=PaymentStatus.PAID))
    ),
    "erased": lambda shop, payment: ignore(shop.store.purge(payment.retain_until)),
}


def ignore(_: object) -> None:
    """Take a result that nobody needs."""


@pytest.mark.parametrize("happen", MEANWHILE.values(), ids=MEANWHILE)
def test_what_others_have_done_meanwhile_stands(happen: Callable[[Shop, Payment], None]) -> None:
    with shop_over("memory") as shop:
        closed = closed_by_mistake(shop, PaymentStatus.CANCELLED, Status.CANCELLED)
        event = read_event(events(shop)[-1])
        assert event is not None
        work = shop.webhooks.apply_event(event)
        outcome = shop.handler.perform(next(work))
        happen(shop, closed)
        after = shop.store.load_payment(closed.id)
        with pytest.raises(StopIteration):
            work.send(outcome)
        assert shop.store.load_payment(closed.id) == after


# --- What is left chargeable ------------------------------------------------------------------


def expire(shop: Shop, _: Payment) -> None:
    shop.clock.forward(ALL_OVER)


def erase(shop: Shop, payment: Payment) -> None:
    assert shop.erasure.erase(Person(session_id=payment.session_id)).sessions == 1


def delete(shop: Shop, payment: Payment) -> None:
    shop.merchant.delete_session(payment.session_id)


def end(shop: Shop, payment: Payment) -> None:
    """Have two more cards declined: the conversation ends, and points to a person."""
    for _ in range(2):
        shop.say(payment.session_id, DECLINED, "12/29", "456", "confirm")
    assert shop.merchant.show_session(payment.session_id).status is Status.ERROR


OVER: Final = {"expired": expire, "erased": erase, "deleted": delete, "ended": end}


@pytest.mark.parametrize("be_over", OVER.values(), ids=OVER)
def test_a_declined_payment_is_cancelled_at_stripe_once_its_conversation_is_over(
    shop: Shop, be_over: Callable[[Shop, Payment], None]
) -> None:
    """It stays declined on record, and the next sweep asks nothing of Stripe."""
    declined = shop.confirmed(DECLINED)
    assert sweep(shop) == (0, [])
    be_over(shop, declined)
    cancelled, asked = sweep(shop)
    assert (cancelled, at_stripe(shop, declined)) == (1, "canceled")
    assert not any(isinstance(call, ConfirmIntent) for call in asked)
    after = shop.merchant.show_payment(declined.id)
    assert (after.status, after.intent_is_closed) == (PaymentStatus.DECLINED, True)
    assert sweep(shop) == (0, [])


def test_one_that_has_succeeded_by_then_is_paid(shop: Shop) -> None:
    declined = shop.confirmed(DECLINED)
    charge_in_the_dashboard(shop, declined)
    shop.clock.forward(ALL_OVER)
    cancelled, asked = sweep(shop)
    assert (cancelled, [type(call) for call in asked]) == (0, [CancelIntent, CheckIntent])
    assert shop.merchant.show_payment(declined.id).status is PaymentStatus.PAID
    assert sweep(shop) == (0, [])


def test_what_nobody_answers_for_or_there_is_no_time_for_waits_for_the_next_sweep(
    shop: Shop,
) -> None:
    declined = shop.confirmed(DECLINED)
    shop.clock.forward(ALL_OVER)
    assert sweep(shop, until=timedelta(seconds=1)) == (0, [])
    closed = ClosedPayments(shop.settlement)
    work = closed.cancel_declined(shop.clock() + FOR_LATER)
    assert run(work, lambda _: Unanswered()) == 0
    assert shop.merchant.show_payment(declined.id) == declined
    assert sweep(shop)[0] == 1


@pytest.mark.parametrize("away", [timedelta(hours=2), timedelta(days=40)])
def test_a_sweep_looks_back_until_a_hundred_in_a_row_are_done(away: timedelta) -> None:
    """However long no sweep came; those of the last day are looked at in any case."""
    with shop_over("memory") as shop:
        oldest = shop.confirmed(DECLINED)
        shop.clock.forward(away)
        for number in range(100):
            other = shop.store.load_payment(oldest.id)
            assert other is not None
            session = shop.asked()
            done = replace(
                other, id=f"pay_{number}", session_id=session.id, intent_is_closed=True, version=0,
                confirmed_at=shop.clock() - timedelta(seconds=number),
            )  # fmt: skip
            shop.store.save(session, shop.clock(), done)
        sweep(shop)
        assert at_stripe(shop, oldest) == "canceled"
        late = shop.clock() + timedelta(days=30)
        newest = replace(done, id="pay_next", confirmed_at=late)
        shop.clock.now = late + timedelta(days=2)
        shop.store.save(shop.asked(), shop.clock(), newest)
        assert sweep(shop) == (0, [])


def test_an_unreadable_conversation_may_still_go_on(shop: Shop) -> None:
    declined = shop.confirmed(DECLINED)
    damage_session(shop.store, declined.session_id)
    assert sweep(shop) == (0, [])


def test_a_charge_without_an_intent_has_nothing_to_cancel() -> None:
    with shop_over("memory") as shop:
        declined = shop.confirmed(DECLINED)
        shop.store.save_payment(replace(declined, intent_id=None))
        shop.clock.forward(ALL_OVER)
        assert sweep(shop) == (0, [])


def test_a_confirm_that_is_just_beginning_is_not_marked_as_over() -> None:
    """Its conversation has expired for the sweep, and not yet for the turn."""
    with shop_over("memory") as shop:
        declined = shop.confirmed(DECLINED)
        shop.say(declined.session_id, GOOD, "12/29", "456")
        shop.clock.forward(ALL_OVER)
        work = ClosedPayments(shop.settlement).cancel_declined(shop.clock() + FOR_LATER)
        outcome = shop.handler.perform(next(work))
        charging = replace(shop.merchant.show_payment(declined.id), status=PaymentStatus.CHARGING)
        shop.store.save_payment(charging)
        with pytest.raises(StopIteration):
            work.send(outcome)
        after = shop.merchant.show_payment(declined.id)
        assert (after.status, after.intent_is_closed) == (PaymentStatus.CHARGING, False)


def test_another_card_after_a_decline_is_charged_as_before() -> None:
    with shop_over("memory", policy=paying()) as shop:
        declined = shop.confirmed(DECLINED)
        sweep(shop)
        answer = shop.say(declined.session_id, GOOD, "12/29", "456", "confirm")
        assert answer.status is Status.COMPLETED
