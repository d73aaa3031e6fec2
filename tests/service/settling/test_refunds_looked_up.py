"""What a refund learns at Stripe before it is made: what was lost here, what has failed since."""

from datetime import timedelta

import pytest
from tests.service.settling.test_webhooks import ABOUT_A_DISPUTE, tell_of_a_dispute
from tests.service.shop import FAILING_REFUND, Shop, shop_over

from payment_smart_bot.domain.model.calls.lookups import DisputeSeen
from payment_smart_bot.domain.model.errors import NotRefundable, PaymentDisputed, RefundKeyReused
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus, RefundStatus
from payment_smart_bot.domain.value import replace
from stripe_simulator import Kind

DISPUTED = "4000000000000259"
A_DAY_AND_MORE = timedelta(hours=25)


def restore(shop: Shop, payment: Payment) -> None:
    """Bring a payment back to what a backup, or a power cut, has left of it."""
    now = shop.merchant.show_payment(payment.id)
    shop.store.save_payment(replace(payment, version=now.version))


@pytest.mark.parametrize("key", [None, "a"])
def test_a_refund_whose_record_was_lost_is_found_and_not_made_again(
    shop: Shop, key: str | None
) -> None:
    """Stripe has forgotten the idempotency key by then."""
    before = shop.confirmed()
    amount = 1200 if key else None
    made = shop.refund(before, amount, key)
    restore(shop, before)
    shop.clock.forward(A_DAY_AND_MORE)
    again = shop.refund(before, amount, key)
    assert (again.refunds, again.status) == (made.refunds, made.status)
    assert len(shop.refunds_at_stripe(before)) == 1


def test_a_key_whose_record_was_lost_stands_for_the_amount_that_stripe_has(shop: Shop) -> None:
    before = shop.confirmed()
    shop.refund(before, 1200, "a")
    restore(shop, before)
    shop.clock.forward(A_DAY_AND_MORE)
    with pytest.raises(RefundKeyReused):
        shop.refund(before, 1300, "a")
    known = shop.merchant.show_payment(before.id)
    assert [refund.money.amount for refund in known.refunds] == [1200]
    assert len(shop.refunds_at_stripe(before)) == 1


def test_what_went_back_from_stripes_dashboard_is_not_given_back_again(shop: Shop) -> None:
    payment = shop.confirmed()
    shop.stripe.v1.refunds.create({"payment_intent": payment.intent_id or "", "amount": 4000})
    with pytest.raises(NotRefundable):
        shop.refund(payment, 1000, "a")
    rest = shop.refund(payment)
    assert [refund.money.amount for refund in rest.refunds] == [4000, 900]
    assert rest.status is PaymentStatus.REFUNDED


def test_nothing_is_sent_where_the_look_fails(shop: Shop) -> None:
    """The refund is on record; the sweep looks again, and sends it."""
    payment = shop.confirmed()
    shop.simulator.faults.plan(Kind.TIMEOUT, "GET", "/v1/refunds")
    assert shop.refund(payment).status is PaymentStatus.REFUNDING
    assert shop.refunds_at_stripe(payment) == []
    shop.sweep_refunds()
    assert shop.merchant.show_payment(payment.id).status is PaymentStatus.REFUNDED


def test_a_refund_that_has_failed_late_is_found_without_webhooks_and_made_again() -> None:
    """The reason stays on record."""
    with shop_over("memory", notices=True) as shop:
        payment = shop.refund(shop.confirmed(FAILING_REFUND))
        assert payment.status is PaymentStatus.REFUNDED
        shop.clock.forward(timedelta(minutes=1))
        again = shop.refund(payment)
        assert again.status is PaymentStatus.REFUNDED
        failed, made = again.refunds
        assert (failed.status, failed.failure_reason) == (
            RefundStatus.FAILED,
            "expired_or_canceled_card",
        )
        assert made.status is RefundStatus.SUCCEEDED
        told = [notice.type.value for notice in again.outbox]
        assert told == ["payment.paid", *["payment.refunded"] * 3]


def test_a_refused_refund_tells_why_and_its_repeats_add_no_rows(shop: Shop) -> None:
    payment = shop.confirmed(DISPUTED)
    for _ in range(3):
        refused = shop.refund(payment)
        (refund,) = refused.refunds
        assert (refund.status, refund.failure_reason) == (RefundStatus.FAILED, "charge_disputed")
        assert refused.status is PaymentStatus.PAID


@pytest.mark.parametrize("key", [None, "a"])
def test_a_payment_that_is_known_to_be_disputed_is_not_refunded(
    shop: Shop, key: str | None
) -> None:
    """Once the dispute is won, or where it is an inquiry only, it is."""
    payment = shop.confirmed()
    tell_of(shop, payment, "needs_response")
    with pytest.raises(PaymentDisputed):
        shop.refund(payment, None, key)
    assert shop.merchant.show_payment(payment.id).refunds == ()
    tell_of(shop, payment, "won")
    assert shop.refund(payment, None, key).status is PaymentStatus.REFUNDED


def tell_of(shop: Shop, payment: Payment, status: str) -> None:
    money = payment.consent.money
    assert payment.intent_id and money and ABOUT_A_DISPUTE.dispute_id  # noqa: PT018
    tell_of_a_dispute(
        shop,
        DisputeSeen(
            ABOUT_A_DISPUTE.dispute_id, payment.intent_id, status, "fraudulent", money, shop.clock()
        ),
    )
