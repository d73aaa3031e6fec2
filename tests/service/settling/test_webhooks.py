"""What Stripe's events lead to: a look, and the truth on record; whatever order they come in."""

import json
from datetime import timedelta

import pytest
from tests.fakes.gateway import FakeGateway
from tests.fakes.talk import PRICE
from tests.service.shop import (
    DECLINED,
    FAILING_REFUND,
    GOOD,
    PENDING_REFUND,
    Shop,
    die,
    shop_over,
)

from payment_smart_bot.adapters.stripe.webhooks import read_event
from payment_smart_bot.domain.model.calls.effects import Effect, Outcome, Unanswered
from payment_smart_bot.domain.model.calls.intents import CancelIntent, ConfirmIntent, CreateIntent
from payment_smart_bot.domain.model.calls.lookups import DisputeSeen
from payment_smart_bot.domain.model.calls.stripe_events import StripeEvent, Subject
from payment_smart_bot.domain.model.errors import GatewayUnavailable, TooBusy
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import Dispute, Payment, PaymentStatus, RefundStatus
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.conversing.replies import Said
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.settling.settlement import LEASE
from payment_smart_bot.service.settling.sweeping import sweep_sessions


def events(shop: Shop) -> list[bytes]:
    """Everything that Stripe has told of so far, oldest first, as it travels."""
    found = shop.stripe.v1.events.list({"limit": 100}).data
    return [json.dumps(event.to_dict()).encode() for event in reversed(found)]


def apply(shop: Shop, *bodies: bytes) -> list[Effect]:
    """Have events applied; return what was asked of the outside world."""
    asked: list[Effect] = []

    def perform(effect: Effect) -> Outcome:
        asked.append(effect)
        return shop.handler.perform(effect)

    for body in bodies:
        event = read_event(body)
        if event is not None:
            run(shop.webhooks.apply_event(event), perform)
    return asked


def killed_after(shop: Shop, effects: int) -> Payment:
    """Have a customer confirm, and the process die once so many effects are done."""
    session = shop.asked()
    shop.say(session.id, "Jane Doe", GOOD, "12/29", "456")
    turn = shop.chat.take_turn(Said("confirm", session.id))
    die(turn, shop.handler.perform, effects, performed=True)
    return shop.payment_of(session.id)


def status_of(shop: Shop, payment: Payment) -> Status:
    return shop.merchant.show_session(payment.session_id).status


# --- charges --------------------------------------------------------------------------------------


def test_a_charge_whose_process_died_is_settled_by_its_event(shop: Shop) -> None:
    """By a look alone; the customer reads the outcome at the next turn."""
    payment = killed_after(shop, effects=2)
    shop.clock.forward(LEASE)
    asked = apply(shop, *events(shop))
    assert status_of(shop, payment) is Status.COMPLETED
    assert shop.payment_of(payment.session_id).status is PaymentStatus.PAID
    assert not any(isinstance(call, CreateIntent | ConfirmIntent | CancelIntent) for call in asked)
    assert "$49.00 was charged" in shop.say(payment.session_id, "hello?").response


def test_an_event_that_comes_while_the_turn_is_under_way_is_not_lost(shop: Shop) -> None:
    """The freeze was saved before Stripe heard of it; its holder, or the sweep, brings the end."""
    payment = killed_after(shop, effects=2)
    early = events(shop)
    assert apply(shop, *early) == []
    assert status_of(shop, payment) is Status.CHARGING
    shop.clock.forward(LEASE)
    run(sweep_sessions(shop.settlement), shop.handler.perform)
    assert status_of(shop, payment) is Status.COMPLETED
    assert apply(shop, *early) == []
    assert shop.at_stripe(shop.payment_of(payment.session_id)).succeeded_charges == 1


def test_an_event_never_makes_or_confirms(shop: Shop) -> None:
    """Where nothing has happened at Stripe yet, nothing happens."""
    for effects in (0, 1):
        payment = killed_after(shop, effects) if effects else shop.left_charging()
        shop.clock.forward(LEASE)
        about = StripeEvent("evt_1", Subject.CHARGE, livemode=False, payment_id=payment.id)
        asked: list[Effect] = []

        def perform(effect: Effect, asked: list[Effect] = asked) -> Outcome:
            asked.append(effect)
            return shop.handler.perform(effect)

        run(shop.webhooks.apply_event(about), perform)
        assert not any(isinstance(call, CreateIntent | ConfirmIntent) for call in asked)
        assert status_of(shop, payment) is Status.CHARGING
        run(sweep_sessions(shop.settlement), shop.handler.perform)
        assert status_of(shop, payment) is Status.COMPLETED


def test_what_an_event_says_is_not_believed(shop: Shop) -> None:
    """A signed lie about a declined card changes nothing."""
    payment = shop.confirmed(DECLINED)
    *_, failed = [json.loads(body) for body in events(shop)]
    lie = {**failed, "type": "payment_intent.succeeded"}
    lie["data"]["object"] |= {"status": "succeeded", "amount_received": 4900}
    apply(shop, json.dumps(lie).encode())
    assert shop.payment_of(payment.session_id) == payment


STRANGE: dict[str, StripeEvent] = {
    "a payment that is not known": StripeEvent("e", Subject.CHARGE, False, payment_id="pay_0_1"),
    "no payment": StripeEvent("e", Subject.CHARGE, False),
    "refunds of no PaymentIntent": StripeEvent("e", Subject.REFUNDS, False),
    "refunds of another's PaymentIntent": StripeEvent("e", Subject.REFUNDS, False, "pi_missing"),
    "a dispute that is not known": StripeEvent("e", Subject.DISPUTE, False, dispute_id="dp_1"),
}


@pytest.mark.parametrize("event", STRANGE.values(), ids=STRANGE)
def test_what_is_not_ours_is_harmless(event: StripeEvent) -> None:
    with shop_over("memory") as shop:
        shop.confirmed()
        before = shop.store.list_payments().items
        gateway = with_disputes(shop)
        run(shop.webhooks.apply_event(event), replace(shop.handler, gateway=gateway).perform)
        assert shop.store.list_payments().items == before


def test_an_event_of_the_other_mode_is_not_ours(shop: Shop) -> None:
    payment = killed_after(shop, effects=2)
    shop.clock.forward(LEASE)
    about = StripeEvent("evt_1", Subject.CHARGE, livemode=True, payment_id=payment.id)
    run(shop.webhooks.apply_event(about), shop.handler.perform)
    assert status_of(shop, payment) is Status.CHARGING


# --- refunds --------------------------------------------------------------------------------------


def made_in_the_dashboard(shop: Shop, payment: Payment, amount: int) -> str:
    made = shop.stripe.v1.refunds.create(
        {"payment_intent": payment.intent_id or "", "amount": amount}
    )
    return made.id


def test_a_refund_of_the_dashboard_is_put_on_record(shop: Shop) -> None:
    """Once, under Stripe's own id, beside those that we made."""
    payment = shop.refund(shop.confirmed(), 900, "ours")
    key = made_in_the_dashboard(shop, payment, 1000)
    apply(shop, *events(shop), *events(shop))
    after = shop.payment_of(payment.session_id)
    assert [(refund.key, refund.money.amount) for refund in after.refunds] == [
        ("ours", 900),
        (key, 1000),
    ]
    assert (after.status, after.amount_refunded) == (PaymentStatus.PARTLY_REFUNDED, 1900)
    assert after.refunds[0].stripe_id != key == after.refunds[1].stripe_id
    assert shop.sweep_refunds().open == 0
    assert len(shop.refunds_at_stripe(payment)) == 2


@pytest.mark.parametrize(
    ("card", "status"),
    [(PENDING_REFUND, PaymentStatus.REFUNDED), (FAILING_REFUND, PaymentStatus.PAID)],
)
def test_a_refund_that_ends_later(shop: Shop, card: str, status: PaymentStatus) -> None:
    """One that succeeds when the bank says so, and one that fails after it succeeded."""
    payment = shop.refund(shop.confirmed(card))
    shop.clock.forward(timedelta(days=1))
    shop.refunds_at_stripe(payment)
    apply(shop, *events(shop))
    assert shop.payment_of(payment.session_id).status is status


def test_a_refund_whose_answer_was_lost_is_learned_of_by_its_key(shop: Shop) -> None:
    payment = shop.confirmed()
    work = shop.refunds.refund(payment.id, 900, "ours")
    die(work, shop.handler.perform, 2, performed=True)
    assert shop.payment_of(payment.session_id).status is PaymentStatus.REFUNDING
    apply(shop, *events(shop))
    (refund,) = shop.payment_of(payment.session_id).refunds
    assert (refund.key, refund.status) == ("ours", RefundStatus.SUCCEEDED)


def test_refunds_of_a_charge_that_is_under_way_have_to_come_again(shop: Shop) -> None:
    """Its holder would not look for them: Stripe sends the event again, and then they are there."""
    payment = killed_after(shop, effects=2)
    intent_id = shop.simulator.books()[0].id
    made_in_the_dashboard(shop, replace(payment, intent_id=intent_id), 1000)
    *_, refunded = events(shop)
    with pytest.raises(TooBusy):
        apply(shop, refunded)
    shop.clock.forward(LEASE)
    apply(shop, refunded)
    assert shop.payment_of(payment.session_id).status is PaymentStatus.PARTLY_REFUNDED


# --- disputes -------------------------------------------------------------------------------------


def with_disputes(shop: Shop, **disputes: DisputeSeen | Unanswered) -> FakeGateway:
    """Return a gateway that knows these disputes, and whose PaymentIntents the shop's are."""
    of = {payment.intent_id or "": payment.id for payment in shop.store.list_payments().items}
    return FakeGateway(disputes=disputes, named=of)


def seen(payment: Payment, status: str, amount: int = 4900) -> DisputeSeen:
    assert payment.intent_id is not None
    at = payment.confirmed_at
    return DisputeSeen("dp_1", payment.intent_id, status, "fraudulent", Money(amount, "usd"), at)


ABOUT_A_DISPUTE = StripeEvent("evt_1", Subject.DISPUTE, livemode=False, dispute_id="dp_1")


def tell_of_a_dispute(shop: Shop, answer: DisputeSeen | Unanswered) -> None:
    handler = replace(shop.handler, gateway=with_disputes(shop, dp_1=answer))
    run(shop.webhooks.apply_event(ABOUT_A_DISPUTE), handler.perform)


def test_a_dispute_is_noted_and_followed(shop: Shop) -> None:
    """What Stripe says of it at each event; the status of the payment stays."""
    payment = shop.confirmed()
    began = payment.confirmed_at
    for status in ("needs_response", "needs_response", "lost"):
        shop.clock.forward(timedelta(days=1))
        tell_of_a_dispute(shop, seen(payment, status))
    after = shop.payment_of(payment.session_id)
    lost = Dispute("dp_1", "lost", "fraudulent", PRICE, began, shop.clock())
    assert (after.disputes, after.status) == ((lost,), PaymentStatus.PAID)
    assert after.version == payment.version + 2


def test_where_stripe_does_not_answer_the_event_has_to_come_again(shop: Shop) -> None:
    """No sweep would ever look for a dispute."""
    payment = shop.confirmed()
    with pytest.raises(GatewayUnavailable):
        tell_of_a_dispute(shop, Unanswered())
    tell_of_a_dispute(shop, seen(payment, "won"))
    assert [dispute.status for dispute in shop.payment_of(payment.session_id).disputes] == ["won"]


def test_a_dispute_outlasts_what_a_conversation_saves() -> None:
    """Refunds, disputes and notices of a payment are not the conversation's to forget."""
    with shop_over("memory", notices=True) as shop:
        payment = shop.confirmed(DECLINED)
        kept = replace(payment, disputes=(Dispute("dp", "won", "x", PRICE, *[shop.clock()] * 2),))
        assert shop.ledger.save_change(payment, kept)
        shop.say(payment.session_id, GOOD, "12/29", "456", "confirm")
        after = shop.payment_of(payment.session_id)
        assert (after.status, after.disputes) == (PaymentStatus.PAID, kept.disputes)
        assert [notice.type.value for notice in after.outbox] == [
            "payment.declined",
            "payment.disputed",
            "payment.paid",
        ]
